// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/decisionrepository.h"
#include "storage/sqlite/provenance.h"
#include "storage/sqlite/rows.h"
#include "storage/sqlite/saverow.h"
#include "storage/sqlite/where.h"

using namespace Qt::Literals::StringLiterals;
using namespace domain;
using storage::sqlite::Statement;

namespace storage {

namespace {

constexpr sqlite::Table taskTable{"task"_L1, "line_id"_L1, false};

void addPerson(sqlite::Where &where, PersonId person, QDate today)
{
    // A body's members answer for what the body answers for, as long as they are its members.
    const QDate on = today.isValid() ? today : QDate::currentDate();
    where.add(u"EXISTS (SELECT 1 FROM responsible r WHERE r.line_id = l.id AND (r.person_id = ? OR r.body_id IN"
              u" (SELECT s.body_id FROM membership s WHERE s.person_id = ? AND s.removed_at IS NULL"
              u" AND (s.from_date IS NULL OR s.from_date <= ?) AND (s.to_date IS NULL OR s.to_date >= ?))))",
              person, person, on, on);
}

} // namespace

QList<LineId> TaskRepository::ids(const TaskFilter &filter) const
{
    sqlite::Where where(sqlite::isLatestVersion);
    where.add(sqlite::isTrackedLine);
    where.add(u"l.kind = 'task'");
    if (filter.body)
        where.add(u"m.body_id = ?", filter.body);
    if (filter.from.isValid())
        where.add(u"m.date >= ?", filter.from);
    if (filter.to.isValid())
        where.add(u"m.date <= ?", filter.to);
    where.addAnyOf(u"t.state", filter.states);
    if (filter.person)
        addPerson(where, filter.person, filter.today);
    if (filter.onlyOverdue)
        where.add(u"t.state = 'open' AND t.due < ?", filter.today);
    if (filter.reportBackUntil.isValid())
        where.add(u"t.report_back <= ?", filter.reportBackUntil);
    Statement rows(m_database, sqlite::sql({u"SELECT l.id FROM meeting m JOIN line l ON l.meeting_id = m.id JOIN task t ON t.line_id = l.id WHERE ",
                                            where.sql(),
                                            u" ORDER BY t.state <> 'open', CASE WHEN t.state = 'open' THEN coalesce(t.due, '9999') END,"
                                            u" m.date DESC, m.id, l.rank, l.id"}));
    where.bindTo(rows);
    rows.exec();
    QList<LineId> found;
    while (rows.next())
        found.append(rows.id<LineId>(0));
    return sqlite::linesWithWords(m_database, found, filter.text);
}

QList<TaskEntry> TaskRepository::entries(const QList<LineId> &ids) const
{
    QList<TaskEntry> found;
    for (const LineId id : ids)
        if (auto one = entry(id))
            found.append(std::move(*one));
    return found;
}

std::optional<TaskEntry> TaskRepository::entry(LineId id) const
{
    Statement row(m_database, sqlite::sql({u"SELECT ", sqlite::taskColumns, u", ", sqlite::lineColumns, u", ", sqlite::provenanceColumns,
                                           u" FROM task t JOIN line l ON l.id = t.line_id", sqlite::provenanceJoins,
                                           u" WHERE t.line_id = ? AND m.removed_at IS NULL AND ", sqlite::isTrackedLine, u" AND l.kind = 'task'"}));
    if (!row.bind(id).exec().next())
        return std::nullopt;
    constexpr int line = sqlite::taskColumnCount, at = line + sqlite::lineColumnCount;
    TaskEntry entry{.task = sqlite::readTask(row), .line = sqlite::readLine(row, line), .at = sqlite::readProvenance(row, at)};
    entry.task.responsible = sqlite::readResponsible(m_database, id);
    return entry;
}

std::optional<Task> TaskRepository::find(LineId id) const
{
    Statement row(m_database, sqlite::sql({u"SELECT ", sqlite::taskColumns, u" FROM task t WHERE t.line_id = ?"}));
    if (!row.bind(id).exec().next())
        return std::nullopt;
    Task task = sqlite::readTask(row);
    task.responsible = sqlite::readResponsible(m_database, id);
    return task;
}

Task TaskRepository::save(const Task &task)
{
    Transaction transaction(m_database);
    Task saved = task;
    saved.rev = sqlite::saveRow(m_database, taskTable, task.line.uuid(), task.rev,
                                {{"due"_L1, task.due},
                                 {"state"_L1, task.state},
                                 {"report_back"_L1, task.reportBack},
                                 {"report_back_to_id"_L1, task.reportBackTo}});
    sqlite::writeResponsible(m_database, task.line, task.responsible);
    Transaction::announce(m_database, [this, saved] { emit changed(saved); });
    transaction.commit();
    return saved;
}

} // namespace storage
