// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/meetingrepository.h"

#include "storage/recordrepository.h"

#include "storage/sqlite/errors.h"
#include "storage/sqlite/rows.h"
#include "storage/sqlite/saverow.h"
#include "storage/sqlite/searchindex.h"
#include "storage/sqlite/where.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;
using namespace domain;
using storage::sqlite::Statement;

namespace storage {

namespace {

constexpr sqlite::Table meetingTable{"meeting"_L1, "id"_L1};
constexpr sqlite::Table attendanceTable{"attendance"_L1, "id"_L1};

QString entriesSql(QStringView where)
{
    return sqlite::sql(
        {u"SELECT ", sqlite::meetingColumns, u", b.abbreviation,"
         u" (SELECT count(*) FROM agenda_item i WHERE i.meeting_id = m.id AND i.removed_at IS NULL),"
         u" (SELECT count(*) FROM line l WHERE l.meeting_id = m.id AND ", sqlite::isTrackedLine, u" AND l.kind IN ('decision', 'agreement')),"
         u" (SELECT count(*) FROM line l WHERE l.meeting_id = m.id AND ", sqlite::isTrackedLine, u" AND l.kind = 'task'),"
         u" NOT EXISTS (SELECT 1 FROM meeting later WHERE later.corrects_id = m.id AND later.removed_at IS NULL)"
         u" FROM meeting m JOIN body b ON b.id = m.body_id WHERE ", where, u" ORDER BY m.date DESC, m.starts DESC, m.version DESC, m.id"});
}

MeetingEntry readEntry(const Statement &row)
{
    constexpr int c = sqlite::meetingColumnCount;
    return {.meeting = sqlite::readMeeting(row),
            .bodyAbbreviation = row.text(c),
            .items = row.integer(c + 1),
            .decisions = row.integer(c + 2),
            .tasks = row.integer(c + 3),
            .isLatestVersion = row.flag(c + 4)};
}

StorageError approvedError()
{
    return StorageError(StorageError::Kind::ReadOnly,
                        QCoreApplication::translate("StorageError", "Anteckningarna är justerade och kan inte ändras. Gör en rättelse i stället."));
}

/// Reads the rest of a meeting's minutes into a value that holds the meeting itself.
class MinutesReader
{
public:
    MinutesReader(Database &database, Minutes &minutes) : m_database(database), m_minutes(minutes) {}

    void readAll()
    {
        readItems();
        readLines();
        readAttributes();
        mention(m_minutes.meeting.chair);
        mention(m_minutes.meeting.noteTaker);
        mention(m_minutes.meeting.approver);
        for (const Attendance &attendance : m_minutes.attendance)
            mention(attendance.person);
        mention(m_minutes.meeting.body);
        m_minutes.body = m_minutes.bodies.value(m_minutes.meeting.body);
    }

private:
    void readItems()
    {
        Statement rows(m_database, sqlite::sql({u"SELECT ", sqlite::itemColumns,
                                                u" FROM agenda_item i WHERE i.meeting_id = ? AND i.removed_at IS NULL ORDER BY i.rank, i.id"}));
        rows.bind(m_minutes.meeting.id).exec();
        while (rows.next())
            m_minutes.items.append(sqlite::readItem(rows));
    }

    void readLines()
    {
        QSet<ItemId> items;
        for (const AgendaItem &item : m_minutes.items)
            items.insert(item.id);
        Statement rows(m_database, sqlite::sql({u"SELECT ", sqlite::lineColumns,
                                                u" FROM line l WHERE l.meeting_id = ? AND l.removed_at IS NULL ORDER BY l.rank, l.id"}));
        rows.bind(m_minutes.meeting.id).exec();
        while (rows.next()) {
            Line line = sqlite::readLine(rows);
            if (!items.contains(line.item))
                line.item = ItemId();
            m_minutes.lines.append(line);
        }
    }

    /// Attributes of lines that have ceased to be what they were are kept in the file, but are no part of the minutes.
    void readAttributes()
    {
        for (const Line &line : std::as_const(m_minutes.lines)) {
            if (isDecision(line.kind))
                readDecision(line.id);
            else if (line.kind == LineKind::Task)
                readTask(line.id);
            else if (line.kind == LineKind::CarryOver)
                readCarryOver(line.id);
            else if (line.kind == LineKind::FollowUp)
                readFollowUp(line.id);
        }
    }

    void readDecision(LineId id)
    {
        Statement row(m_database, sqlite::sql({u"SELECT ", sqlite::decisionColumns, u" FROM decision d WHERE d.line_id = ?"}));
        if (!row.bind(id).exec().next())
            return;
        Decision decision = sqlite::readDecision(row);
        decision.responsible = sqlite::readResponsible(m_database, id);
        mention(decision.body);
        mention(decision.responsible);
        m_minutes.decisions.insert(id, decision);
    }

    void readTask(LineId id)
    {
        Statement row(m_database, sqlite::sql({u"SELECT ", sqlite::taskColumns, u" FROM task t WHERE t.line_id = ?"}));
        if (!row.bind(id).exec().next())
            return;
        Task task = sqlite::readTask(row);
        task.responsible = sqlite::readResponsible(m_database, id);
        mention(task.reportBackTo);
        mention(task.responsible);
        m_minutes.tasks.insert(id, task);
    }

    void readCarryOver(LineId id)
    {
        Statement row(m_database, sqlite::sql({u"SELECT ", sqlite::carryOverColumns, u" FROM carry_over c WHERE c.line_id = ?"}));
        if (!row.bind(id).exec().next())
            return;
        const CarryOver carryOver = sqlite::readCarryOver(row);
        mention(carryOver.body);
        m_minutes.carryOvers.insert(id, carryOver);
    }

    void readFollowUp(LineId id)
    {
        const RecordRepository records(m_database);
        const auto followUp = records.followUpAt(id);
        if (!followUp)
            return;
        m_minutes.followUps.insert(id, *followUp);
        if (!m_minutes.measures.contains(followUp->measure))
            if (const auto measure = records.measureChoice(followUp->measure))
                m_minutes.measures.insert(measure->measure, measure->name());
    }

    void mention(const Parties &parties)
    {
        for (const Party &party : parties) {
            mention(party.person);
            mention(party.body);
        }
    }

    // Removed persons and bodies too: old minutes go on naming them.
    void mention(PersonId id)
    {
        if (id.isNull() || m_minutes.people.contains(id))
            return;
        Statement row(m_database, sqlite::sql({u"SELECT ", sqlite::personColumns, u" FROM person p WHERE p.id = ?"}));
        if (row.bind(id).exec().next())
            m_minutes.people.insert(id, sqlite::readPerson(row));
    }

    void mention(BodyId id)
    {
        if (id.isNull() || m_minutes.bodies.contains(id))
            return;
        Statement row(m_database, sqlite::sql({u"SELECT ", sqlite::bodyColumns, u" FROM body b WHERE b.id = ?"}));
        if (row.bind(id).exec().next())
            m_minutes.bodies.insert(id, sqlite::readBody(row));
    }

    Database &m_database;
    Minutes &m_minutes;
};

} // namespace

QList<MeetingEntry> MeetingRepository::entries(const MeetingFilter &filter) const
{
    sqlite::Where where(u"m.removed_at IS NULL");
    if (filter.body)
        where.add(u"m.body_id = ?", filter.body);
    if (filter.from.isValid())
        where.add(u"m.date >= ?", filter.from);
    if (filter.to.isValid())
        where.add(u"m.date <= ?", filter.to);
    Statement rows(m_database, entriesSql(where.sql()));
    where.bindTo(rows);
    rows.exec();
    QList<MeetingEntry> found;
    while (rows.next())
        found.append(readEntry(rows));
    return found;
}

std::optional<MeetingEntry> MeetingRepository::entry(MeetingId id) const
{
    Statement row(m_database, entriesSql(u"m.removed_at IS NULL AND m.id = ?"));
    return row.bind(id).exec().next() ? std::optional(readEntry(row)) : std::nullopt;
}

std::optional<Meeting> MeetingRepository::find(MeetingId id) const
{
    Statement row(m_database, sqlite::sql({u"SELECT ", sqlite::meetingColumns, u" FROM meeting m WHERE m.id = ? AND m.removed_at IS NULL"}));
    return row.bind(id).exec().next() ? std::optional(sqlite::readMeeting(row)) : std::nullopt;
}

std::optional<Meeting> MeetingRepository::findOne(BodyId body, QDate date, QStringView condition) const
{
    Statement row(m_database, sqlite::sql({u"SELECT ", sqlite::meetingColumns, u" FROM meeting m WHERE m.body_id = ? AND ",
                                           sqlite::isLatestVersion, u" AND ", condition}));
    return row.bind(body, date).exec().next() ? std::optional(sqlite::readMeeting(row)) : std::nullopt;
}

std::optional<Meeting> MeetingRepository::find(BodyId body, QDate date) const
{
    return findOne(body, date, u"m.date = ? ORDER BY m.version DESC, m.starts, m.id LIMIT 1");
}

std::optional<Meeting> MeetingRepository::next(BodyId body, QDate after) const
{
    return findOne(body, after, u"m.date > ? ORDER BY m.date, m.starts, m.id LIMIT 1");
}

std::optional<Meeting> MeetingRepository::previous(BodyId body, QDate before) const
{
    return findOne(body, before, u"m.date < ? ORDER BY m.date DESC, m.starts DESC, m.id LIMIT 1");
}

Minutes MeetingRepository::minutes(MeetingId id) const
{
    const auto meeting = find(id);
    if (!meeting)
        throw StorageError(StorageError::Kind::NotFound, sqlite::sentence(StorageError::Kind::NotFound), u"meeting "_s + id.toString());
    Minutes minutes;
    minutes.meeting = *meeting;
    minutes.attendance = attendance(id);
    MinutesReader(m_database, minutes).readAll();
    return minutes;
}

Meeting MeetingRepository::save(const Meeting &meeting)
{
    Transaction transaction(m_database);
    // Only the status itself may leave "approved": to take back an approval that was a slip.
    if (const auto stored = find(meeting.id); stored && stored->isReadOnly() && meeting.isReadOnly())
        throw approvedError();
    sqlite::SearchIndex index(m_database);
    const auto before = index.meeting(meeting.id);
    const qint64 number = index.numberFor(before, sqlite::SearchKind::Meeting, meeting.date);
    Meeting saved = meeting;
    saved.rev = sqlite::saveRow(m_database, meetingTable, meeting.id.uuid(), meeting.rev,
                                {{"body_id"_L1, meeting.body},
                                 {"date"_L1, meeting.date},
                                 {"starts"_L1, meeting.starts},
                                 {"ends"_L1, meeting.ends},
                                 {"title"_L1, meeting.title},
                                 {"place"_L1, meeting.place},
                                 {"status"_L1, meeting.status},
                                 {"chair_id"_L1, meeting.chair},
                                 {"note_taker_id"_L1, meeting.noteTaker},
                                 {"approver_id"_L1, meeting.approver},
                                 {"approved_at"_L1, meeting.approvedAt},
                                 {"version"_L1, meeting.version},
                                 {"corrects_id"_L1, meeting.corrects},
                                 {"search_id"_L1, number}});
    index.update(before, number, meeting.title + u' ' + meeting.place);
    if (before.id != 0 && before.id != number)
        index.moveMeeting(meeting.id, meeting.date);
    Transaction::announce(m_database, [this, saved] { emit changed(saved); });
    transaction.commit();
    return saved;
}

void MeetingRepository::remove(MeetingId id)
{
    Transaction transaction(m_database);
    if (const auto stored = find(id); stored && stored->isReadOnly())
        throw approvedError();
    sqlite::removeRow(m_database, meetingTable, id.uuid());
    Transaction::announce(m_database, [this, id] { emit removed(id); });
    transaction.commit();
}

QList<Attendance> MeetingRepository::attendance(MeetingId meeting) const
{
    Statement rows(m_database, sqlite::sql({u"SELECT ", sqlite::attendanceColumns,
                                            u" FROM attendance a WHERE a.meeting_id = ? AND a.removed_at IS NULL ORDER BY a.rank, a.id"}));
    rows.bind(meeting).exec();
    QList<Attendance> found;
    while (rows.next())
        found.append(sqlite::readAttendance(rows));
    return found;
}

Attendance MeetingRepository::save(const Attendance &attendance)
{
    Transaction transaction(m_database);
    if (const auto meeting = find(attendance.meeting); meeting && meeting->isReadOnly())
        throw approvedError();
    Attendance saved = attendance;
    saved.rev = sqlite::saveRow(m_database, attendanceTable, attendance.id.uuid(), attendance.rev,
                                {{"meeting_id"_L1, attendance.meeting},
                                 {"person_id"_L1, attendance.person},
                                 {"guest_name"_L1, attendance.guestName},
                                 {"presence"_L1, attendance.presence},
                                 {"arrived_at_id"_L1, attendance.arrivedAt},
                                 {"left_at_id"_L1, attendance.leftAt},
                                 {"rank"_L1, attendance.rank}});
    Transaction::announce(m_database, [this, saved] { emit attendanceChanged(saved); });
    transaction.commit();
    return saved;
}

void MeetingRepository::remove(AttendanceId id)
{
    Transaction transaction(m_database);
    Statement row(m_database, u"SELECT m.id, m.status FROM attendance a JOIN meeting m ON m.id = a.meeting_id WHERE a.id = ?"_s);
    MeetingId meeting;
    if (row.bind(id).exec().next()) {
        meeting = row.id<MeetingId>(0);
        if (row.code<MeetingStatus>(1) == MeetingStatus::Approved)
            throw approvedError();
    }
    sqlite::removeRow(m_database, attendanceTable, id.uuid());
    Transaction::announce(m_database, [this, meeting, id] { emit attendanceRemoved(meeting, id); });
    transaction.commit();
}

} // namespace storage
