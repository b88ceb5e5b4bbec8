// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/outlinerepository.h"

#include "storage/sqlite/errors.h"
#include "storage/sqlite/rows.h"
#include "storage/sqlite/searchindex.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;
using namespace domain;
using storage::sqlite::Statement;

namespace storage {

namespace {

struct OpenMeeting {
    MeetingId id;
    BodyId body;
    QDate date;
};

/// Throws NotFound, and ReadOnly where the minutes are approved.
OpenMeeting requireOpen(Database &database, MeetingId meeting)
{
    Statement row(database, u"SELECT status, body_id, date FROM meeting WHERE id = ? AND removed_at IS NULL"_s);
    if (!row.bind(meeting).exec().next())
        throw StorageError(StorageError::Kind::NotFound, sqlite::sentence(StorageError::Kind::NotFound), u"meeting "_s + meeting.toString());
    if (row.code<MeetingStatus>(0) == MeetingStatus::Approved)
        throw StorageError(StorageError::Kind::ReadOnly,
                           QCoreApplication::translate("StorageError", "Anteckningarna är justerade och kan inte ändras. Gör en rättelse i stället."));
    return {meeting, row.id<BodyId>(1), row.date(2)};
}

/// Default attributes with rev 0: nobody has said anything about them yet. Ones that are there stay, from before an undo.
void addAttributes(Database &database, const Line &line, BodyId body)
{
    switch (line.kind) {
    case LineKind::Decision:
    case LineKind::Agreement:
        Statement(database, u"INSERT INTO decision (line_id, body_id, state, rev) VALUES (?, ?, ?, 0) ON CONFLICT (line_id) DO NOTHING"_s)
            .bind(line.id, body, DecisionState::Valid)
            .exec();
        break;
    case LineKind::Task:
        Statement(database, u"INSERT INTO task (line_id, state, rev) VALUES (?, ?, 0) ON CONFLICT (line_id) DO NOTHING"_s)
            .bind(line.id, TaskState::Open)
            .exec();
        break;
    case LineKind::CarryOver:
        Statement(database, u"INSERT INTO carry_over (line_id, target, rev) VALUES (?, ?, 0) ON CONFLICT (line_id) DO NOTHING"_s)
            .bind(line.id, CarryOverTarget::NextMeeting)
            .exec();
        break;
    default:
        break;
    }
}

AgendaItem writeItem(Database &database, const OpenMeeting &meeting, const AgendaItem &item)
{
    sqlite::SearchIndex index(database);
    const auto before = index.item(item.id);
    const qint64 number = index.numberFor(before, sqlite::SearchKind::Item, meeting.date);
    Statement row(database, sqlite::sql({u"INSERT INTO agenda_item AS i (id, meeting_id, rank, section, title, search_id, rev) VALUES (?, ?, ?, ?, ?, ?, 1)"
                                         u" ON CONFLICT (id) DO UPDATE SET meeting_id = excluded.meeting_id, rank = excluded.rank,"
                                         u" section = excluded.section, title = excluded.title, search_id = excluded.search_id, removed_at = NULL, rev = i.rev + 1"
                                         u" RETURNING minutes_planned, confidential, number, rev"}));
    row.bind(item.id, meeting.id, item.rank, item.section, item.title, number).exec().next();
    index.update(before, number, item.title);
    AgendaItem stored = item;
    stored.meeting = meeting.id;
    stored.minutesPlanned = row.integer(0);
    stored.confidential = row.flag(1);
    stored.number = row.integer(2);
    stored.rev = row.integer(3);
    return stored;
}

Line writeLine(Database &database, const OpenMeeting &meeting, const Line &line)
{
    sqlite::SearchIndex index(database);
    const auto before = index.line(line.id);
    const qint64 number = index.numberFor(before, sqlite::SearchKind::Line, meeting.date);
    Statement row(database, sqlite::sql({u"INSERT INTO line AS l (id, meeting_id, item_id, rank, level, kind, text, search_id, rev) VALUES (?, ?, ?, ?, ?, ?, ?, ?, 1)"
                                         u" ON CONFLICT (id) DO UPDATE SET meeting_id = excluded.meeting_id, item_id = excluded.item_id,"
                                         u" rank = excluded.rank, level = excluded.level, kind = excluded.kind, text = excluded.text, search_id = excluded.search_id,"
                                         u" removed_at = NULL, rev = l.rev + 1 RETURNING confidential, rev"}));
    row.bind(line.id, meeting.id, line.item, line.rank, line.level, line.kind, line.text, number).exec().next();
    index.update(before, number, line.text);
    Line stored = line;
    stored.meeting = meeting.id;
    stored.confidential = row.flag(0);
    stored.rev = row.integer(1);
    return stored;
}

} // namespace

void OutlineRepository::write(MeetingId meeting, const OutlineDiff &diff)
{
    if (diff.isEmpty())
        return;
    Transaction transaction(m_database);
    const OpenMeeting open = requireOpen(m_database, meeting);
    OutlineDiff stored{.items = {}, .lines = {}, .removedItems = diff.removedItems, .removedLines = diff.removedLines};
    for (const AgendaItem &item : diff.items)
        stored.items.append(writeItem(m_database, open, item));
    for (const Line &line : diff.lines) {
        stored.lines.append(writeLine(m_database, open, line));
        addAttributes(m_database, line, open.body);
    }
    const QDateTime now = QDateTime::currentDateTimeUtc();
    sqlite::SearchIndex index(m_database);
    for (const LineId id : diff.removedLines) {
        const auto before = index.line(id);
        Statement row(m_database, u"UPDATE line SET removed_at = ?, search_id = NULL, rev = rev + 1"
                                  " WHERE id = ? AND meeting_id = ? AND removed_at IS NULL RETURNING rev"_s);
        if (row.bind(now, id, meeting).exec().next())
            index.remove(before);
    }
    for (const ItemId id : diff.removedItems) {
        const auto before = index.item(id);
        Statement row(m_database, u"UPDATE agenda_item SET removed_at = ?, search_id = NULL, rev = rev + 1"
                                  " WHERE id = ? AND meeting_id = ? AND removed_at IS NULL RETURNING rev"_s);
        if (row.bind(now, id, meeting).exec().next())
            index.remove(before);
    }
    Transaction::announce(m_database, [this, meeting, stored] { emit changed(meeting, stored); });
    transaction.commit();
}

std::optional<AgendaItem> OutlineRepository::item(ItemId id) const
{
    Statement row(m_database, sqlite::sql({u"SELECT ", sqlite::itemColumns, u" FROM agenda_item i WHERE i.id = ? AND i.removed_at IS NULL"}));
    return row.bind(id).exec().next() ? std::optional(sqlite::readItem(row)) : std::nullopt;
}

std::optional<Line> OutlineRepository::line(LineId id) const
{
    Statement row(m_database, sqlite::sql({u"SELECT ", sqlite::lineColumns, u" FROM line l WHERE l.id = ? AND l.removed_at IS NULL"}));
    return row.bind(id).exec().next() ? std::optional(sqlite::readLine(row)) : std::nullopt;
}

void OutlineRepository::setItemConfidential(ItemId id, bool confidential)
{
    setItemField(id, u"UPDATE agenda_item SET confidential = ?, rev = rev + 1 WHERE id = ?"_s, confidential ? 1 : 0);
}

void OutlineRepository::setMinutesPlanned(ItemId id, int minutes)
{
    setItemField(id, u"UPDATE agenda_item SET minutes_planned = ?, rev = rev + 1 WHERE id = ?"_s, minutes);
}

void OutlineRepository::setItemNumber(ItemId id, int number)
{
    setItemField(id, u"UPDATE agenda_item SET number = ?, rev = rev + 1 WHERE id = ?"_s, number);
}

void OutlineRepository::setItemField(ItemId id, const QString &update, int value)
{
    Transaction transaction(m_database);
    Statement(m_database, update).bind(value, id).exec();
    const auto stored = item(id);
    if (!stored)
        throw StorageError(StorageError::Kind::NotFound, sqlite::sentence(StorageError::Kind::NotFound), u"item "_s + id.toString());
    Transaction::announce(m_database, [this, stored] {
        emit changed(stored->meeting, {.items = {*stored}, .lines = {}, .removedItems = {}, .removedLines = {}});
    });
    transaction.commit();
}

void OutlineRepository::setLineConfidential(LineId id, bool confidential)
{
    Transaction transaction(m_database);
    Statement(m_database, u"UPDATE line SET confidential = ?, rev = rev + 1 WHERE id = ?"_s).bind(confidential, id).exec();
    const auto stored = line(id);
    if (!stored)
        throw StorageError(StorageError::Kind::NotFound, sqlite::sentence(StorageError::Kind::NotFound), u"line "_s + id.toString());
    Transaction::announce(m_database, [this, stored] {
        emit changed(stored->meeting, {.items = {}, .lines = {*stored}, .removedItems = {}, .removedLines = {}});
    });
    transaction.commit();
}

} // namespace storage
