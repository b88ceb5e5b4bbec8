// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tasks/taskdelegate.h"

#include "lists/tasklist.h"
#include "views/shared/theme.h"

using namespace Qt::Literals::StringLiterals;

namespace views {

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
    const bool soon = index.data(TaskList::SoonRole).toBool();
    row.rightColour = overdue ? theme::colours().ochre : soon ? theme::colours().blue : QColor();
    return row;
}

QString TaskDelegate::group(const QModelIndex &index) const
{
    return m_grouped ? index.data(TaskList::GroupRole).toString() : QString();
}

} // namespace views
