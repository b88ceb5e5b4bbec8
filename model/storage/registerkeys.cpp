// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/registerkeys.h"

#include "domain/markdown.h"
#include "storage/recordcolumns.h"
#include "storage/sqlite/rows.h"

using namespace Qt::Literals::StringLiterals;

namespace storage {

using sqlite::sql;
using sqlite::Statement;

namespace {

struct MeetingKey {
    domain::MeetingId id;
    domain::BodyId body;
    QDate date;
    QTime starts;
};

/// Everything at once is read table by table and joined here: SQLite's join by text keys costs five times as much.
QHash<QString, MeetingKey> latestMeetings(Database &database, const QString &only)
{
    QString query = sql({u"SELECT m.id, m.body_id, m.date, m.starts FROM meeting m WHERE ", sqlite::isLatestVersion});
    if (!only.isEmpty())
        query += u" AND m.id = ?";
    Statement row(database, query);
    if (!only.isEmpty())
        row.bind(only);
    row.exec();
    QHash<QString, MeetingKey> found;
    while (row.next())
        found.insert(row.text(0), {row.id<domain::MeetingId>(0), row.id<domain::BodyId>(1), row.date(2), row.time(3)});
    return found;
}

/// Calls `take` for every living line of the kinds in `kinds` (SQL list) in those meetings: id text, meeting, rank, kind.
template <class Take>
void eachLine(Database &database, QStringView kinds, const QString &only, const QHash<QString, MeetingKey> &meetings, Take take)
{
    QString query = sql({u"SELECT l.id, l.meeting_id, l.rank, l.kind FROM line l WHERE ", sqlite::isTrackedLine, u" AND l.kind IN (", kinds, u")"});
    if (!only.isEmpty())
        query += u" AND l.meeting_id = ?";
    Statement row(database, query);
    if (!only.isEmpty())
        row.bind(only);
    row.exec();
    while (row.next()) {
        const auto meeting = meetings.constFind(row.text(1));
        if (meeting != meetings.cend())
            take(row.text(0), *meeting, row.big(2), row.code<domain::LineKind>(3));
    }
}

/// Rows of an attribute table: of everything, or of one meeting's lines.
QString attributes(QStringView columns, QStringView table, QStringView order, const QString &only)
{
    return only.isEmpty() ? sql({u"SELECT ", columns, u" FROM ", table, u" a", order})
                          : sql({u"SELECT ", columns, u" FROM ", table, u" a JOIN line l ON l.id = a.line_id WHERE l.meeting_id = ?", order});
}

template <class Take>
void eachResponsible(Database &database, const QString &only, Take take)
{
    Statement row(database, attributes(u"a.line_id, a.person_id, a.body_id", u"responsible", u" ORDER BY a.line_id, a.rank", only));
    if (!only.isEmpty())
        row.bind(only);
    row.exec();
    while (row.next())
        take(row.text(0), row.id<domain::PersonId>(1), row.id<domain::BodyId>(2));
}

QList<DecisionKey> readDecisions(Database &database, const QString &only)
{
    const auto meetings = latestMeetings(database, only);
    QList<DecisionKey> keys;
    QHash<QString, qsizetype> at;
    eachLine(database, u"'decision', 'agreement'", only, meetings, [&](const QString &id, const MeetingKey &meeting, qint64 rank, domain::LineKind kind) {
        DecisionKey key;
        key.line = domain::LineId::fromString(id);
        key.meeting = meeting.id;
        key.date = meeting.date;
        key.starts = meeting.starts;
        key.rank = rank;
        key.kind = kind;
        at.insert(id, keys.size());
        keys.append(key);
    });
    Statement row(database, attributes(u"a.line_id, a.body_id, a.reported, a.state, a.follow_up", u"decision", u"", only));
    if (!only.isEmpty())
        row.bind(only);
    row.exec();
    while (row.next()) {
        const auto found = at.constFind(row.text(0));
        if (found == at.cend())
            continue;
        DecisionKey &key = keys[*found];
        key.body = row.id<domain::BodyId>(1);
        key.reported = row.flag(2);
        key.state = row.code<domain::DecisionState>(3);
        key.followUp = row.date(4);
    }
    eachResponsible(database, only, [&](const QString &line, domain::PersonId person, domain::BodyId) {
        const auto found = at.constFind(line);
        if (found != at.cend() && person)
            keys[*found].responsible.append(person);
    });
    return keys;
}

QList<TaskKey> readTasks(Database &database, const QString &only)
{
    const auto meetings = latestMeetings(database, only);
    QList<TaskKey> keys;
    QHash<QString, qsizetype> at;
    eachLine(database, u"'task'", only, meetings, [&](const QString &id, const MeetingKey &meeting, qint64 rank, domain::LineKind) {
        TaskKey key;
        key.line = domain::LineId::fromString(id);
        key.meeting = meeting.id;
        key.meetingBody = meeting.body;
        key.date = meeting.date;
        key.starts = meeting.starts;
        key.rank = rank;
        at.insert(id, keys.size());
        keys.append(key);
    });
    Statement row(database, attributes(u"a.line_id, a.due, a.state, a.report_back, a.report_back_to_id", u"task", u"", only));
    if (!only.isEmpty())
        row.bind(only);
    row.exec();
    while (row.next()) {
        const auto found = at.constFind(row.text(0));
        if (found == at.cend())
            continue;
        TaskKey &key = keys[*found];
        key.due = row.date(1);
        key.state = row.code<domain::TaskState>(2);
        key.reportBack = row.date(3);
        key.reportBackTo = row.id<domain::BodyId>(4);
    }
    eachResponsible(database, only, [&](const QString &line, domain::PersonId person, domain::BodyId body) {
        const auto found = at.constFind(line);
        if (found == at.cend())
            return;
        if (person)
            keys[*found].people.append(person);
        else if (body)
            keys[*found].bodies.append(body);
    });
    return keys;
}

/// Lines come meeting by meeting in their order, so that what belongs to one follows it.
QHash<domain::LineId, QByteArray> readTexts(Database &database, const QSet<domain::LineKind> &kinds, const QString &only)
{
    QString query = u"SELECT meeting_id, level, kind, id, text FROM line WHERE removed_at IS NULL"_s;
    query += only.isEmpty() ? u" ORDER BY meeting_id, rank"_s : u" AND meeting_id = ? ORDER BY rank"_s;
    Statement row(database, query);
    if (!only.isEmpty())
        row.bind(only);
    row.exec();
    struct Open {
        domain::LineId line;
        int level;
        QByteArray text;
    };
    QHash<domain::LineId, QByteArray> texts;
    QList<Open> open; // each deeper than the one before
    QString meeting;
    const auto close = [&](int level) {
        while (!open.isEmpty() && open.last().level >= level) {
            texts.insert(open.last().line, open.last().text);
            open.removeLast();
        }
    };
    while (row.next()) {
        if (const QString of = row.text(0); of != meeting) {
            close(0);
            meeting = of;
        }
        const int level = row.integer(1);
        close(level);
        const bool wanted = kinds.contains(row.code<domain::LineKind>(2));
        if (!wanted && open.isEmpty())
            continue;
        const QByteArray text = domain::toPlain(row.text(4)).toCaseFolded().toUtf8();
        for (Open &above : open)
            above.text += '\n' + text;
        if (wanted)
            open.append({row.id<domain::LineId>(3), level, text});
    }
    close(0);
    return texts;
}

} // namespace

QHash<domain::LineId, QByteArray> RegisterKeys::texts(const QSet<domain::LineKind> &kinds) const
{
    return readTexts(m_database, kinds, QString());
}

QHash<domain::LineId, QByteArray> RegisterKeys::texts(const QSet<domain::LineKind> &kinds, domain::MeetingId meeting) const
{
    return readTexts(m_database, kinds, meeting.toString());
}

QList<DecisionKey> RegisterKeys::decisions(domain::MeetingId meeting) const
{
    return readDecisions(m_database, meeting.toString());
}

QHash<domain::LineId, QList<domain::AssignmentId>> RegisterKeys::assignments() const
{
    QHash<domain::LineId, QList<domain::AssignmentId>> found;
    const auto take = [&](domain::LineId line, domain::AssignmentId assignment) {
        if (line && assignment && !found[line].contains(assignment))
            found[line].append(assignment);
    };
    // Both directions of a link mean the same here; a point's link is every decision's under it.
    Statement links(m_database, sql({u"SELECT k.line, k.assignment FROM"
                                     u" (SELECT from_type AS type, from_id AS line, to_id AS assignment FROM link WHERE to_type = ? AND removed_at IS NULL"
                                     u"  UNION SELECT to_type, to_id, from_id FROM link WHERE from_type = ? AND removed_at IS NULL) AS k WHERE k.type = ?"
                                     u" UNION SELECT l.id, k.assignment FROM"
                                     u" (SELECT from_type AS type, from_id AS item, to_id AS assignment FROM link WHERE to_type = ? AND removed_at IS NULL"
                                     u"  UNION SELECT to_type, to_id, from_id FROM link WHERE from_type = ? AND removed_at IS NULL"
                                     u"  UNION SELECT ?, item_id, assignment_id FROM status_report WHERE item_id IS NOT NULL AND removed_at IS NULL) AS k"
                                     u" JOIN agenda_item i ON i.id = k.item JOIN line l ON l.meeting_id = i.meeting_id AND l.item_id = i.id WHERE k.type = ? AND ",
                                     sqlite::isTrackedLine}));
    using enum domain::ObjectType;
    links.bind(Assignment, Assignment, Line, Assignment, Assignment, Item, Item).exec();
    while (links.next())
        take(links.id<domain::LineId>(0), links.id<domain::AssignmentId>(1));
    Statement priorities(m_database, u"SELECT decision_id, choices FROM prioritisation WHERE decision_id IS NOT NULL AND removed_at IS NULL"_s);
    priorities.exec();
    while (priorities.next()) {
        QList<domain::PriorityChoice> choices;
        records::fromJson(priorities.text(1), choices);
        for (const domain::PriorityChoice &choice : std::as_const(choices))
            take(priorities.id<domain::LineId>(0), choice.assignment);
    }
    return found;
}

domain::MeetingId RegisterKeys::correctedBy(domain::MeetingId meeting) const
{
    Statement row(m_database, u"SELECT corrects_id FROM meeting WHERE id = ?"_s);
    return row.bind(meeting).exec().next() ? row.id<domain::MeetingId>(0) : domain::MeetingId();
}

QList<TaskKey> RegisterKeys::tasks() const
{
    return readTasks(m_database, QString());
}

QList<TaskKey> RegisterKeys::tasks(domain::MeetingId meeting) const
{
    return readTasks(m_database, meeting.toString());
}

} // namespace storage
