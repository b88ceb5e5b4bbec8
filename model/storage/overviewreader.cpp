// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/overviewreader.h"

#include "storage/sqlite/rows.h"
#include "storage/sqlite/where.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace domain;

namespace storage {

using sqlite::sql;
using sqlite::Statement;

namespace {

/// CROSS JOIN keeps the order of the tables: from the few to the many, by index.
constexpr char16_t openTasksFrom[] =
    u" FROM task t CROSS JOIN line l ON l.id = t.line_id CROSS JOIN meeting m ON m.id = l.meeting_id"
    u" WHERE t.state = 'open' AND l.removed_at IS NULL AND l.kind = 'task' AND ";

constexpr char16_t isAnsweredBy[] =
    u"EXISTS (SELECT 1 FROM responsible r WHERE r.line_id = t.line_id AND (r.person_id = ? OR r.body_id IN"
    u" (SELECT s.body_id FROM membership s WHERE s.person_id = ? AND s.removed_at IS NULL"
    u" AND (s.from_date IS NULL OR s.from_date <= ?) AND (s.to_date IS NULL OR s.to_date >= ?))))";

Few readFew(Statement &row, int limit)
{
    row.exec();
    Few few;
    while (row.next())
        if (++few.all <= limit)
            few.lines.append(row.id<LineId>(0));
    return few;
}

} // namespace

bool OpenTask::isBefore(const OpenTask &other) const
{
    if (due != other.due)
        return other.due.isNull() || (due.isValid() && due < other.due);
    return from != other.from ? from > other.from : rank != other.rank ? rank < other.rank : line < other.line;
}

QList<OpenTask> OverviewReader::readOpenTasks(LineId only, PersonId person, QDate today) const
{
    // In one pass: the open tasks are few among all, and both lists are made of them.
    Statement row(m_database, sql({u"SELECT t.line_id, t.due, m.date, l.rank, ", isAnsweredBy, openTasksFrom, sqlite::isLatestVersion,
                                   only ? QStringView(u" AND t.line_id = ?") : QStringView()}));
    row.bind(person, person, today, today);
    if (only)
        row.bind(only);
    row.exec();
    QList<OpenTask> found;
    while (row.next()) {
        const bool mine = row.flag(4);
        const QDate due = row.date(1);
        if (mine || (due.isValid() && due < today))
            found.append({row.id<LineId>(0), mine, due, row.date(2), row.big(3)});
    }
    return found;
}

QList<OpenTask> OverviewReader::openTasks(PersonId person, QDate today) const
{
    QList<OpenTask> found = readOpenTasks({}, person, today);
    std::sort(found.begin(), found.end(), [](const OpenTask &a, const OpenTask &b) { return a.isBefore(b); });
    return found;
}

std::optional<OpenTask> OverviewReader::openTask(LineId line, PersonId person, QDate today) const
{
    const QList<OpenTask> found = readOpenTasks(line, person, today);
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

Few OverviewReader::decisionsToFollowUp(QDate today, QDate until, int limit) const
{
    Statement row(m_database, sql({u"SELECT d.line_id FROM decision d CROSS JOIN line l ON l.id = d.line_id CROSS JOIN meeting m ON m.id = l.meeting_id"
                                   u" WHERE d.follow_up >= ? AND d.follow_up <= ? AND d.state = 'valid' AND d.reported = 0 AND l.removed_at IS NULL"
                                   u" AND l.kind IN ('decision', 'agreement') AND ", sqlite::isLatestVersion, u" ORDER BY d.follow_up, m.date, l.rank"}));
    row.bind(today.addDays(-365), until);
    return readFew(row, limit);
}

QList<LineId> OverviewReader::latestDecisions(QDate today, int limit) const
{
    Statement row(m_database, sql({u"SELECT l.id FROM meeting m CROSS JOIN line l ON l.meeting_id = m.id WHERE m.date <= ? AND ", sqlite::isLatestVersion, u" AND ",
                                   sqlite::isTrackedLine, u" AND l.kind IN ('decision', 'agreement') AND l.text <> '' ORDER BY m.date DESC, m.id, l.rank LIMIT ?"}));
    row.bind(today, limit).exec();
    QList<LineId> found;
    while (row.next())
        found.append(row.id<LineId>(0));
    return found;
}

std::optional<Meeting> OverviewReader::nextMeeting(const QList<BodyId> &bodies, QDate today) const
{
    sqlite::Where where(sqlite::isLatestVersion);
    // The first is the condition of the index meeting_open, word for word.
    where.add(u"m.status IN ('planned', 'ongoing', 'draft')");
    where.add(u"m.status <> 'draft' AND m.date >= ?", today);
    where.addAnyOf(u"m.body_id", bodies);
    Statement row(m_database, sql({u"SELECT ", sqlite::meetingColumns, u" FROM meeting m WHERE ", where.sql(), u" ORDER BY m.date, m.starts, m.id LIMIT 1"}));
    where.bindTo(row);
    return row.exec().next() ? std::optional(sqlite::readMeeting(row)) : std::nullopt;
}

QList<AgendaLine> OverviewReader::agenda(MeetingId meeting) const
{
    Statement row(m_database, u"SELECT i.id, i.title, i.minutes_planned, i.confidential, k.to_type, k.to_id, coalesce(lm.date, im.date), coalesce(lb.abbreviation, ib.abbreviation) FROM agenda_item i"
                              u" LEFT JOIN link k ON k.from_id = i.id AND k.type = 'comesFrom' AND k.removed_at IS NULL"
                              u" LEFT JOIN line l ON l.id = k.to_id LEFT JOIN meeting lm ON lm.id = l.meeting_id LEFT JOIN body lb ON lb.id = lm.body_id"
                              u" LEFT JOIN agenda_item o ON o.id = k.to_id LEFT JOIN meeting im ON im.id = o.meeting_id LEFT JOIN body ib ON ib.id = im.body_id"
                              u" WHERE i.meeting_id = ? AND i.removed_at IS NULL AND i.title <> '' ORDER BY i.rank, i.id"_s);
    row.bind(meeting).exec();
    QList<AgendaLine> found;
    while (row.next()) {
        const auto item = row.id<ItemId>(0);
        if (!found.isEmpty() && found.last().item == item)
            continue;
        AgendaLine line{item, row.text(1), row.integer(2), row.flag(3), {}};
        if (!row.text(5).isEmpty())
            line.origin = {{row.code<ObjectType>(4), row.uuid(5)}, row.text(7), row.date(6)};
        found.append(line);
    }
    return found;
}

} // namespace storage
