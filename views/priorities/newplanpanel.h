// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/operationalplan.h"
#include "views/shared/pane.h"

class QCheckBox;
class QSpinBox;
class QVBoxLayout;

namespace views {

class TextLabel;

/// A new year's plan: which year, and which of the assignments that there are follow along with their history.
class NewPlanPanel : public Pane
{
    Q_OBJECT
public:
    explicit NewPlanPanel(QWidget *parent = nullptr);

    void begin(int year, const QString &from, const QList<domain::Assignment> &assignments);
    int year() const;
    QList<domain::AssignmentId> takenOver() const;
    void setProblem(const QString &problem);
    void focusFirst();

signals:
    void settled();
    void cancelled();

private:
    QSpinBox *m_year;
    TextLabel *m_from;
    QVBoxLayout *m_list;
    TextLabel *m_problem;
    QList<QPair<QCheckBox *, domain::AssignmentId>> m_choices;
};

} // namespace views
