// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lists/decisionregister.h"
#include "lists/planboard.h"
#include "views/shared/pane.h"

class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace views {

class DateEdit;
class DecisionField;
class Field;
class TextLabel;

/// The act of prioritising: which day, by which decision, and why each stands where it stands. The order itself is made on the
/// board beside it.
class PrioritisePanel : public Pane
{
    Q_OBJECT
public:
    PrioritisePanel(lists::PlanBoard &board, lists::DecisionRegister &decisions, QWidget *parent = nullptr);

    void begin(QDate day);
    QDate day() const;
    domain::LineId decision() const { return m_decision; }
    /// One sentence where the act was refused; empty takes it away.
    void setProblem(const QString &problem);

signals:
    void settled();
    void cancelled();

private:
    void showReasons();

    lists::PlanBoard &m_board;
    lists::DecisionRegister &m_decisions;
    domain::LineId m_decision;
    DateEdit *m_day;
    DecisionField *m_field;
    TextLabel *m_problem;
    QVBoxLayout *m_reasons;
    QPushButton *m_settle;
    QList<domain::AssignmentId> m_listed; ///< whose reasons stand there, in order
    bool m_writing = false;
};

} // namespace views
