// SPDX-License-Identifier: GPL-3.0-or-later
#include "lists/tasklist.h"

#include "domain/dates.h"
#include "domain/markdown.h"
#include "lists/words.h"

using namespace Qt::Literals::StringLiterals;

namespace lists {

namespace {
constexpr int soonDays = 3; ///< a reminder by colour, and no more than that
}

QString dueText(QDate due, QDate today)
{
    if (due.isNull())
        return {};
    const qint64 days = today.daysTo(due);
    if (days == 0)
        return TaskList::tr("i dag");
    if (days == 1)
        return TaskList::tr("i morgon");
    if (days < 0 && days > -31)
        return TaskList::tr("%n dagar sen", nullptr, int(-days));
    return domain::shortDate(due, today);
}

TaskList::TaskList(TaskRegister &tasks, QDate today, QObject *parent) : LineList(tasks, parent), m_tasks(tasks), m_today(today) {}

void TaskList::setQuery(const TaskQuery &query)
{
    m_query = query;
    refresh();
}

void TaskList::setToday(QDate today)
{
    m_today = today;
    m_query.today = today;
    refresh();
    if (rowCount() > 0)
        emit dataChanged(index(0), index(rowCount() - 1));
}

void TaskList::setLimit(int limit)
{
    m_limit = limit;
    refresh();
}

QList<domain::LineId> TaskList::query() const
{
    QList<domain::LineId> ids = m_tasks.ids(m_query);
    if (m_limit > 0 && ids.size() > m_limit)
        ids.resize(m_limit);
    return ids;
}

std::optional<TaskEntry> TaskList::entry(int row) const
{
    const TaskEntry *entry = m_tasks.entry(ids(), row);
    return entry ? std::optional(*entry) : std::nullopt;
}

QString TaskList::group(const TaskKey &key) const
{
    if (key.state != domain::TaskState::Open)
        return tr("Klara och strukna");
    if (key.due.isNull())
        return tr("Utan datum");
    if (key.due < m_today)
        return tr("Försenade");
    return key.due <= m_today.addDays(7 - m_today.dayOfWeek()) ? tr("Den här veckan") : tr("Senare");
}

QVariant TaskList::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == IdRole)
        return idAt(index.row()).uuid();
    if (role == GroupRole) {
        const TaskKey *key = m_tasks.key(idAt(index.row()));
        return key ? QVariant(group(*key)) : QVariant();
    }
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole && (role <= Qt::UserRole || role > GroupRole))
        return {};
    const TaskEntry *entry = m_tasks.entry(ids(), index.row());
    if (!entry)
        return {};
    const domain::Task &task = entry->task;
    const bool overdue = task.state == domain::TaskState::Open && task.due.isValid() && task.due < m_today;
    const auto stateText = [&] { return overdue ? tr("Försenad") : words::state(task.state); };
    switch (role) {
    case Qt::DisplayRole:
    case TextRole: return domain::toPlain(entry->line.text);
    case Qt::AccessibleTextRole: {
        QStringList parts{stateText(), domain::toPlain(entry->line.text)};
        if (!task.responsible.isEmpty())
            parts.append(tr("ansvarig %1").arg(words::names(task.responsible)));
        if (task.due.isValid())
            parts.append(tr("senast %1").arg(domain::longDate(task.due, m_today)));
        return parts.join(u", "_s);
    }
    case MeetingRole: return entry->at.meeting.uuid();
    case ItemRole: return entry->at.item.uuid();
    case StateRole: return int(task.state);
    case StateTextRole: return stateText();
    case DueRole: return task.due;
    case DueTextRole: return task.state == domain::TaskState::Open ? dueText(task.due, m_today) : domain::shortDate(task.due, m_today);
    case OverdueRole: return overdue;
    case SoonRole: return task.state == domain::TaskState::Open && !overdue && task.due.isValid() && task.due <= m_today.addDays(soonDays);
    case ResponsibleRole: return words::shortNames(task.responsible);
    case OriginRole: {
        const QString meeting = tr("Från %1 %2").arg(entry->at.bodyAbbreviation, domain::shortDate(entry->at.date, m_today));
        const QString title = domain::toPlain(entry->at.itemTitle);
        return title.isEmpty() ? meeting : u"%1, %2"_s.arg(meeting, title);
    }
    default: return {};
    }
}

QHash<int, QByteArray> TaskList::roleNames() const
{
    return {{Qt::DisplayRole, "display"}, {IdRole, "id"}, {MeetingRole, "meeting"}, {ItemRole, "item"}, {TextRole, "text"},
            {StateRole, "state"}, {StateTextRole, "stateText"}, {DueRole, "due"}, {DueTextRole, "dueText"}, {OverdueRole, "overdue"}, {SoonRole, "soon"},
            {ResponsibleRole, "responsible"}, {OriginRole, "origin"}, {GroupRole, "group"}};
}

} // namespace lists
