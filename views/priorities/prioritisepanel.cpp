// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/priorities/prioritisepanel.h"

#include "views/shared/dateedit.h"
#include "views/shared/decisionfield.h"
#include "views/shared/field.h"
#include "views/shared/textlabel.h"
#include "views/shared/theme.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace views {

using theme::px;

PrioritisePanel::PrioritisePanel(lists::PlanBoard &board, lists::DecisionRegister &decisions, QWidget *parent)
    : Pane(tr("Prioritera om"), parent), m_board(board), m_decisions(decisions)
{
    QWidget *holder = widget();
    auto *column = new QVBoxLayout(holder);
    column->setContentsMargins(px(24), px(22), px(24), px(24));
    column->setSpacing(px(12));
    column->addWidget(new TextLabel(TextLabel::Role::PanelTitle, tr("Prioritera om"), holder));
    column->addWidget(new TextLabel(TextLabel::Role::Detail,
                                    tr("Dra korten, eller flytta dem med Alt+↑ och Alt+↓. Den förra prioriteringen står kvar."), holder));
    m_day = new DateEdit(holder);
    column->addWidget(new Field(tr("&Dag"), m_day, holder));
    m_field = new DecisionField(decisions, holder);
    m_field->setPlaceholderText(tr("Skriv ord ur beslutet"));
    auto *decision = new Field(tr("&Beslut som ligger bakom"), m_field, holder);
    decision->setHint(tr("Kan lämnas tomt där det bara noteras."));
    column->addWidget(decision);
    column->addSpacing(px(4));
    column->addWidget(new TextLabel(TextLabel::Role::Group, tr("Varför just så"), holder));
    m_reasons = new QVBoxLayout;
    m_reasons->setSpacing(px(10));
    column->addLayout(m_reasons);
    m_problem = new TextLabel(TextLabel::Role::Problem, QString(), holder);
    m_problem->hide();
    column->addWidget(m_problem);
    auto *buttons = new QHBoxLayout;
    m_settle = new QPushButton(tr("Fastställ prioriteringen"), holder);
    m_settle->setDefault(true);
    auto *cancel = new QPushButton(tr("Avbryt"), holder);
    cancel->setFlat(true);
    buttons->addWidget(m_settle);
    buttons->addWidget(cancel);
    buttons->addStretch();
    column->addSpacing(px(4));
    column->addLayout(buttons);
    column->addStretch();

    connect(m_settle, &QPushButton::clicked, this, &PrioritisePanel::settled);
    connect(cancel, &QPushButton::clicked, this, &PrioritisePanel::cancelled);
    connect(m_field, &DecisionField::chosen, this, [this](domain::LineId line) {
        m_decision = line;
        const lists::DecisionEntry *entry = m_decisions.entry(line);
        if (entry && entry->at.date.isValid())
            m_day->setDate(entry->at.date);
        m_field->setDecision({}, entry ? std::optional(*entry) : std::nullopt);
        setProblem({});
    });
    connect(m_field, &DecisionField::cleared, this, [this] {
        m_decision = {};
        m_field->setDecision({}, std::nullopt);
    });
    connect(&board, &QAbstractItemModel::dataChanged, this, &PrioritisePanel::showReasons);
}

void PrioritisePanel::begin(QDate day)
{
    m_decision = {};
    m_field->setDecision({}, std::nullopt);
    m_day->setDate(day);
    m_listed.clear();
    setProblem({});
    showReasons();
}

QDate PrioritisePanel::day() const { return m_day->date(); }

void PrioritisePanel::setProblem(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    if (!problem.isEmpty())
        ensureWidgetVisible(m_problem);
}


/// A field for each, in the board's order; the one that is written in is left alone.
void PrioritisePanel::showReasons()
{
    if (!m_board.isDraft() || m_writing)
        return;
    QList<domain::AssignmentId> order;
    for (const lists::BoardEntry &entry : m_board.entries())
        if (entry.rank)
            order.append(entry.assignment.id);
    if (order == m_listed)
        return;
    m_listed = order;
    while (QLayoutItem *item = m_reasons->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const domain::AssignmentId id : std::as_const(order)) {
        const lists::BoardEntry &entry = m_board.at(m_board.rowOf(id));
        auto *reason = new QLineEdit(entry.reason);
        reason->setPlaceholderText(tr("Skäl"));
        connect(reason, &QLineEdit::textEdited, this, [this, id](const QString &text) {
            m_writing = true;
            m_board.setReason(m_board.rowOf(id), text);
            m_writing = false;
        });
        QString title = entry.assignment.title;
        m_reasons->addWidget(new Field(tr("%1. %2").arg(entry.rank).arg(title.replace(u'&', QStringLiteral("&&"))), reason, widget()));
    }
}

} // namespace views
