// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/followingup.h"
#include "domain/planrules.h"
#include "storage/repositories.h"

#include <QObject>
#include <QTimer>

namespace lists {

/// One action plan held whole, as it is shown: read once, then kept by the values that are announced. Everything that shows
/// the plan stands on this. A step of many rows is one changed(), sent when the event loop comes back; content() is never late.
class OpenPlan : public QObject
{
    Q_OBJECT
public:
    explicit OpenPlan(storage::Repositories &repositories, QObject *parent = nullptr);

    /// Null closes. False where it cannot be read: failed() has said why, and what was open stays.
    bool open(domain::ActionPlanId plan);
    bool isOpen() const { return !m_content.plan.id.isNull(); }
    const domain::PlanContent &content() const { return m_content; }
    domain::ActionPlanId id() const { return m_content.plan.id; }

    const domain::Measure *measure(domain::MeasureId id) const; ///< null where it is not there, as below
    const domain::DevelopmentArea *area(domain::AreaId id) const;
    /// "2.1"; an area's "2". Empty where it has none.
    QString number(domain::MeasureId id) const;
    QList<domain::FollowUp> followUps(domain::MeasureId id) const; ///< latest first
    std::optional<domain::FollowUp> lastFollowUp(domain::MeasureId id) const;
    /// The day by which the measure is to be looked at again, by its rhythm; null: it is not asked for.
    QDate dueOn(domain::MeasureId id) const;
    domain::FollowUpState followUpState(domain::MeasureId id) const { return domain::followUpState(dueOn(id), m_today); }
    QDate today() const { return m_today; }
    void setToday(QDate today); ///< what is late may be other measures than before
    bool hasRemovals() const { return m_hasRemovals; } ///< something lies in the wastebasket

signals:
    void opened();  ///< another plan, or none
    void changed(); ///< something in it; once a step
    void gone();    ///< the open plan was taken away
    void failed(const QString &message);

private:
    void take(const storage::Record &record, bool removed);
    void readRemovals();
    void readFollowUps();

    storage::RecordRepository &m_records;
    domain::PlanContent m_content;
    bool m_hasRemovals = false;
    bool m_mayHaveOthers = false; ///< something came or went: the wastebasket may be another
    QDate m_today = QDate::currentDate();
    mutable std::optional<QHash<domain::MeasureId, QString>> m_numbers; ///< until something changes
    mutable std::optional<QHash<domain::MeasureId, QList<qsizetype>>> m_followUps;
    QTimer m_pause;
};

} // namespace lists
