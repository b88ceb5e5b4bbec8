// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/priorities/timeline.h"

#include "domain/dates.h"
#include "views/priorities/movement.h"
#include "views/shared/textlabel.h"
#include "views/shared/theme.h"
#include "views/shared/threadstep.h"

#include <QVBoxLayout>

namespace views {

namespace {

using Kind = lists::AssignmentStep::Kind;

Mark markOf(const lists::AssignmentStep &step, QDate today)
{
    switch (step.kind) {
    case Kind::Report: return Mark::FollowUp;
    case Kind::Decision: return marks::of(step.decision, step.lineKind);
    case Kind::Task: return marks::of(step.task, today);
    case Kind::Mention: return Mark::Meeting;
    case Kind::Prioritised: return Mark::Priority;
    case Kind::LongTerm: return Mark::LongTerm;
    case Kind::Measure: return Mark::Measure;
    case Kind::FollowUp: return Mark::FollowUp;
    }
    return Mark::Meeting;
}

} // namespace

Timeline::Timeline(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
}

void Timeline::setSteps(const QList<lists::AssignmentStep> &steps, QDate today, int most)
{
    if (steps == m_steps && most == m_most && m_column->count() > 0)
        return; // what has the focus keeps it
    m_steps = steps;
    m_most = most;
    while (QLayoutItem *item = m_column->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const qsizetype count = most > 0 ? qMin(steps.size(), qsizetype(most)) : steps.size();
    for (qsizetype i = 0; i < count; ++i) {
        const lists::AssignmentStep &step = steps[i];
        auto *row = new ThreadStep(markOf(step, today), step.title, step.detail, this);
        row->setWhen(step.date.isValid() ? domain::shortDate(step.date, today) : QString());
        row->setTied(i > 0);
        connect(row, &QAbstractButton::clicked, this, [this, step] {
            if (step.meeting)
                emit openMinutes(step.meeting.uuid(), step.item.uuid(), step.line.uuid());
            else
                emit openObject(step.object);
        });
        m_column->addWidget(row);
    }
    if (steps.isEmpty())
        m_column->addWidget(new TextLabel(TextLabel::Role::Quiet, tr("Inget har hänt än. Skriv # och uppdragets namn i ett möte."), this));
}

} // namespace views
