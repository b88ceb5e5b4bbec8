// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/actionplan/planservices.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;
class QTreeWidget;

namespace views {

class DateEdit;
class Field;
class TextLabel;

/// A new plan, from nothing or from the last period's, or what an old one says of itself: title, unit, period, which plan it
/// answers, and (a new one) the areas and measures that go on.
class PlanForm : public QWidget
{
    Q_OBJECT
public:
    explicit PlanForm(const PlanServices &services, QWidget *parent = nullptr);

    /// `from` null: a plan from nothing.
    void beginNew(domain::ActionPlanId from, QDate today);
    void beginChange(); ///< of the open plan

signals:
    void done(domain::ActionPlanId plan);
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fillPlans(domain::ActionPlanId from);
    void takeFrom(domain::ActionPlanId plan);
    void fillTree();
    bool check();
    void finish();
    domain::ActionPlan typed() const;
    domain::Continuation continuation() const;

    PlanServices m_services;
    bool m_changing = false;
    domain::PlanContent m_old; ///< what is taken over from
    TextLabel *m_title;
    Field *m_nameField;
    QLineEdit *m_name;
    QLineEdit *m_unit;
    DateEdit *m_from;
    DateEdit *m_to;
    Field *m_toField;
    QComboBox *m_answers;
    Field *m_continuesField;
    QComboBox *m_continues;
    QWidget *m_takeOver;
    QTreeWidget *m_tree;
    QCheckBox *m_costs;
    QPushButton *m_done;
};

} // namespace views
