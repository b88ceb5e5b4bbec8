// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tasks/taskdelegate.h"

#include "lists/carryoverlist.h"
#include "lists/tasklist.h"
#include "views/shared/theme.h"

using namespace Qt::Literals::StringLiterals;

namespace views {

using lists::CarryOverList;
using lists::TaskList;

Row TaskDelegate::row(const QModelIndex &index) const
{
    const auto state = domain::TaskState(index.data(TaskList::StateRole).toInt());
    const bool overdue = index.data(TaskList::OverdueRole).toBool();
    Row row;
    row.mark = state == domain::TaskState::Done      ? Mark::TaskDone
               : state == domain::TaskState::Dropped ? Mark::TaskDropped
               : overdue                             ? Mark::TaskLate
                                                     : Mark::TaskOpen;
    row.title = index.data(TaskList::TextRole).toString();
    row.quiet = state != domain::TaskState::Open;
    const QString responsible = index.data(TaskList::ResponsibleRole).toString();
    row.details = (responsible.isEmpty() ? tr("Ingen ansvarig") : responsible) + u"   "_s + index.data(TaskList::OriginRole).toString();
    row.right = index.data(TaskList::DueTextRole).toString();
    row.rightColour = overdue ? theme::colours().ochre : QColor();
    return row;
}

QString TaskDelegate::group(const QModelIndex &index) const
{
    return m_grouped ? index.data(TaskList::GroupRole).toString() : QString();
}

Row CarryOverDelegate::row(const QModelIndex &index) const
{
    Row row;
    row.mark = Mark::LaterMeeting;
    row.title = index.data(CarryOverList::TitleRole).toString();
    row.details = index.data(CarryOverList::OriginRole).toString() + u"   "_s + index.data(CarryOverList::TextRole).toString();
    return row;
}

QString CarryOverDelegate::group(const QModelIndex &index) const
{
    return index.data(CarryOverList::GroupRole).toString();
}

} // namespace views
