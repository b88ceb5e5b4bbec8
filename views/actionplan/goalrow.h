// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/actionplan/planservices.h"

#include <QWidget>

class QMenu;
class QPushButton;

namespace views {

class GoalBar;
class PageField;

/// A goal on the page: its words, how one will see it, and where it has one the indicator that tells how far it has come.
class GoalRow : public QWidget
{
    Q_OBJECT
public:
    GoalRow(const PlanServices &services, const QUuid &goal, QWidget *parent);

    void load(); ///< the goal may have another indicator
    QPushButton *indicatorButton() const { return m_indicator; }
    /// How far its button stands out to the left of the text, so that the words of both are in line.
    static int outset();

private:
    const domain::Goal *goal() const;
    void showIndicator(); ///< reads what it says now
    PageField *field(int kind, const QString &name, QString domain::Goal::*member, const QString &placeholder);
    void fillMenu();
    void setIndicator(domain::IndicatorId indicator);

    PlanServices m_services;
    QUuid m_goal;
    domain::IndicatorId m_shown;
    GoalBar *m_bar;
    QPushButton *m_indicator;
    QMenu *m_menu;
};

} // namespace views
