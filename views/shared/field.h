// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace views {

class TextLabel;

/// A control with its label above and, where something is wrong, one sentence below. Names the control for a screen reader.
class Field : public QWidget
{
    Q_OBJECT
public:
    /// Takes `control` over. "&Datum" makes Alt+D go to it.
    Field(const QString &label, QWidget *control, QWidget *parent = nullptr);

    QWidget *control() const { return m_control; }
    /// Shown quietly under the control while there is no problem.
    void setHint(const QString &hint);
    /// Empty takes it away.
    void setProblem(const QString &problem);
    QString problem() const { return m_problem; }

private:
    void showUnder();

    QWidget *m_control;
    TextLabel *m_label;
    TextLabel *m_hintLabel;
    TextLabel *m_problemLabel;
    QString m_problem;
    QString m_hint;
};

} // namespace views
