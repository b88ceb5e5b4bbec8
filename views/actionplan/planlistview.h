// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/actionplan/planservices.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace views {

class RowList;

/// All action plans by period, the principal's first; Enter opens one. Plans that were taken away can be put back below.
class PlanListView : public QWidget
{
    Q_OBJECT
public:
    explicit PlanListView(const PlanServices &services, QWidget *parent = nullptr);

    void choose(domain::ActionPlanId plan);
    void focusList();

signals:
    void opened(domain::ActionPlanId plan);
    void newRequested(domain::ActionPlanId from);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void showRemoved();

    PlanServices m_services;
    RowList *m_list;
    QPushButton *m_new;
    QWidget *m_removed;
    QVBoxLayout *m_removedRows;
};

} // namespace views
