// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/priorities/newplanpanel.h"

#include "views/shared/field.h"
#include "views/shared/textlabel.h"
#include "views/shared/theme.h"

#include <QCheckBox>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace views {

using theme::px;

NewPlanPanel::NewPlanPanel(QWidget *parent) : Pane(tr("Ny verksamhetsplan"), parent)
{
    QWidget *holder = widget();
    auto *column = new QVBoxLayout(holder);
    column->setContentsMargins(px(24), px(22), px(24), px(24));
    column->setSpacing(px(12));
    column->addWidget(new TextLabel(TextLabel::Role::PanelTitle, tr("Ny verksamhetsplan"), holder));
    m_year = new QSpinBox(holder);
    m_year->setRange(1990, 2100);
    column->addWidget(new Field(tr("&År"), m_year, holder));
    m_from = new TextLabel(TextLabel::Role::Group, QString(), holder);
    column->addWidget(m_from);
    m_list = new QVBoxLayout;
    m_list->setSpacing(px(6));
    column->addLayout(m_list);
    m_problem = new TextLabel(TextLabel::Role::Problem, QString(), holder);
    m_problem->hide();
    column->addWidget(m_problem);
    auto *buttons = new QHBoxLayout;
    auto *make = new QPushButton(tr("Skapa planen"), holder);
    make->setDefault(true);
    auto *cancel = new QPushButton(tr("Avbryt"), holder);
    cancel->setFlat(true);
    buttons->addWidget(make);
    buttons->addWidget(cancel);
    buttons->addStretch();
    column->addLayout(buttons);
    column->addStretch();
    connect(make, &QPushButton::clicked, this, &NewPlanPanel::settled);
    connect(cancel, &QPushButton::clicked, this, &NewPlanPanel::cancelled);
}

void NewPlanPanel::begin(int year, const QString &from, const QList<domain::Assignment> &assignments)
{
    m_year->setValue(year);
    m_from->setText(from);
    m_from->setVisible(!assignments.isEmpty());
    while (QLayoutItem *item = m_list->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_choices.clear();
    for (const domain::Assignment &assignment : assignments) {
        QString title = assignment.title;
        auto *choice = new QCheckBox(title.replace(u'&', QStringLiteral("&&")), widget());
        choice->setChecked(true);
        m_list->addWidget(choice);
        m_choices.append({choice, assignment.id});
    }
    setProblem({});
}

int NewPlanPanel::year() const { return m_year->value(); }

QList<domain::AssignmentId> NewPlanPanel::takenOver() const
{
    QList<domain::AssignmentId> chosen;
    for (const auto &[choice, id] : m_choices)
        if (choice->isChecked())
            chosen.append(id);
    return chosen;
}

void NewPlanPanel::setProblem(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

void NewPlanPanel::focusFirst()
{
    m_year->setFocus();
    m_year->selectAll();
}

} // namespace views
