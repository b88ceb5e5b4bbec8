// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/actionplan.h"
#include "lists/valuelist.h"
#include "storage/recordrepository.h"

namespace lists {

/// All action plans, the latest period first; within it the principal's before the units'.
class PlanList final : public ValueList<domain::ActionPlan, domain::ActionPlanId>
{
    Q_OBJECT
public:
    enum Role {
        IdRole = Qt::UserRole + 1, ///< QUuid
        UnitRole,   ///< "Huvudman", or the unit's name
        PeriodRole, ///< "läsåret 2026/27"; also the heading of its group
        AnswersRole ///< title of the principal's plan that it answers; empty
    };

    explicit PlanList(storage::RecordRepository &records, QObject *parent = nullptr);

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QHash<int, QByteArray> roleNames() const override;

public slots:
    void reload();

signals:
    void failed(const QString &message);

protected:
    domain::ActionPlanId idOf(const domain::ActionPlan &plan) const override { return plan.id; }
    bool isBefore(const domain::ActionPlan &a, const domain::ActionPlan &b) const override;

private:
    storage::RecordRepository &m_records;
};

} // namespace lists
