// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite/rows.h"

using namespace Qt::Literals::StringLiterals;
using namespace domain;

namespace storage::sqlite {

namespace {

/// Each section exactly once, also from a file that names one twice or not at all.
QList<Section> readSections(const QString &codes)
{
    QList<Section> order;
    for (const QString &word : codes.split(u','))
        if (const auto section = fromCode<Section>(word); section && !order.contains(*section))
            order.append(*section);
    for (const Section section : Body().sectionOrder)
        if (!order.contains(section))
            order.append(section);
    return order;
}

} // namespace

Body readBody(const Statement &row, int c)
{
    return {.id = row.id<BodyId>(c),
            .name = row.text(c + 1),
            .abbreviation = row.text(c + 2),
            .kind = row.code<BodyKind>(c + 3),
            .keepsMinutes = row.flag(c + 4),
            .sectionOrder = readSections(row.text(c + 5)),
            .numbering = row.code<Numbering>(c + 6),
            .usualPlace = row.text(c + 7),
            .standingItems = row.text(c + 8).split(u'\n', Qt::SkipEmptyParts),
            .rev = row.integer(c + 9)};
}

Person readPerson(const Statement &row, int c)
{
    return {.id = row.id<PersonId>(c),
            .name = row.text(c + 1),
            .initials = row.text(c + 2),
            .title = row.text(c + 3),
            .email = row.text(c + 4),
            .rev = row.integer(c + 5)};
}

Membership readMembership(const Statement &row, int c)
{
    return {.id = row.id<MembershipId>(c),
            .body = row.id<BodyId>(c + 1),
            .person = row.id<PersonId>(c + 2),
            .role = fromCode<MemberRole>(row.text(c + 3)).value_or(MemberRole::Member),
            .from = row.date(c + 4),
            .to = row.date(c + 5),
            .rev = row.integer(c + 6)};
}

Meeting readMeeting(const Statement &row, int c)
{
    return {.id = row.id<MeetingId>(c),
            .body = row.id<BodyId>(c + 1),
            .date = row.date(c + 2),
            .starts = row.time(c + 3),
            .ends = row.time(c + 4),
            .title = row.text(c + 5),
            .place = row.text(c + 6),
            .status = row.code<MeetingStatus>(c + 7),
            .chair = row.id<PersonId>(c + 8),
            .noteTaker = row.id<PersonId>(c + 9),
            .approver = row.id<PersonId>(c + 10),
            .approvedAt = row.utc(c + 11),
            .version = row.integer(c + 12),
            .corrects = row.id<MeetingId>(c + 13),
            .rev = row.integer(c + 14)};
}

Attendance readAttendance(const Statement &row, int c)
{
    return {.id = row.id<AttendanceId>(c),
            .meeting = row.id<MeetingId>(c + 1),
            .person = row.id<PersonId>(c + 2),
            .guestName = row.text(c + 3),
            .presence = row.code<Presence>(c + 4),
            .arrivedAt = row.id<ItemId>(c + 5),
            .leftAt = row.id<ItemId>(c + 6),
            .rank = row.integer(c + 7),
            .rev = row.integer(c + 8)};
}

AgendaItem readItem(const Statement &row, int c)
{
    return {.id = row.id<ItemId>(c),
            .meeting = row.id<MeetingId>(c + 1),
            .rank = row.big(c + 2),
            .section = fromCode<Section>(row.text(c + 3)).value_or(Section::Information),
            .title = row.text(c + 4),
            .minutesPlanned = row.integer(c + 5),
            .confidential = row.flag(c + 6),
            .number = row.integer(c + 7),
            .rev = row.integer(c + 8)};
}

Line readLine(const Statement &row, int c)
{
    return {.id = row.id<LineId>(c),
            .meeting = row.id<MeetingId>(c + 1),
            .item = row.id<ItemId>(c + 2),
            .rank = row.big(c + 3),
            .level = row.integer(c + 4),
            .kind = row.code<LineKind>(c + 5),
            .text = row.text(c + 6),
            .confidential = row.flag(c + 7),
            .rev = row.integer(c + 8)};
}

Decision readDecision(const Statement &row, int c)
{
    return {.line = row.id<LineId>(c),
            .body = row.id<BodyId>(c + 1),
            .reported = row.flag(c + 2),
            .number = row.integer(c + 3),
            .state = row.code<DecisionState>(c + 4),
            .responsible = {},
            .followUp = row.date(c + 5),
            .replaces = row.id<LineId>(c + 6),
            .rev = row.integer(c + 7)};
}

Task readTask(const Statement &row, int c)
{
    return {.line = row.id<LineId>(c),
            .responsible = {},
            .due = row.date(c + 1),
            .state = row.code<TaskState>(c + 2),
            .reportBack = row.date(c + 3),
            .reportBackTo = row.id<BodyId>(c + 4),
            .rev = row.integer(c + 5)};
}

CarryOver readCarryOver(const Statement &row, int c)
{
    return {.line = row.id<LineId>(c),
            .body = row.id<BodyId>(c + 1),
            .target = fromCode<CarryOverTarget>(row.text(c + 2)).value_or(CarryOverTarget::NextMeeting),
            .date = row.date(c + 3),
            .title = row.text(c + 4),
            .placedAs = row.id<ItemId>(c + 5),
            .rev = row.integer(c + 6)};
}

Link readLink(const Statement &row, int c)
{
    return {.id = row.id<LinkId>(c),
            .type = fromCode<LinkType>(row.text(c + 1)).value_or(LinkType::ComesFrom),
            .from = {row.code<ObjectType>(c + 2), row.uuid(c + 3)},
            .to = {row.code<ObjectType>(c + 4), row.uuid(c + 5)},
            .rev = row.integer(c + 6)};
}

Parties readResponsible(Database &database, LineId line)
{
    Statement rows(database, u"SELECT person_id, body_id, name FROM responsible WHERE line_id = ? ORDER BY rank"_s);
    rows.bind(line).exec();
    Parties parties;
    while (rows.next())
        parties.append({rows.id<PersonId>(0), rows.id<BodyId>(1), rows.text(2)});
    return parties;
}

void writeResponsible(Database &database, LineId line, const Parties &parties)
{
    if (readResponsible(database, line) == parties)
        return;
    Statement(database, u"DELETE FROM responsible WHERE line_id = ?"_s).bind(line).exec();
    for (qsizetype rank = 0; rank < parties.size(); ++rank) {
        const Party &party = parties[rank];
        Statement(database, u"INSERT INTO responsible (line_id, rank, person_id, body_id, name) VALUES (?, ?, ?, ?, ?)"_s)
            .bind(line, qint64(rank), party.person, party.body, party.text)
            .exec();
    }
}

} // namespace storage::sqlite
