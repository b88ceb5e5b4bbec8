// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/meetingedits.h"

#include "domain/correction.h"
#include "editing/fixdocument.h"
#include "editing/freezenumbers.h"
#include "editing/makemeeting.h"
#include "editing/moveedit.h"
#include "editing/linkedit.h"
#include "editing/recordedits.h"
#include "editing/valueedit.h"
#include "storage/repositories.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace editing {

namespace {

using domain::LinkType;
using domain::ObjectRef;
using domain::ObjectType;

std::unique_ptr<Edit> carryOverEdit(storage::CarryOverRepository &carryOvers, const QString &text,
                                    const domain::CarryOver &before, domain::ItemId placedAs)
{
    domain::CarryOver after = before;
    after.placedAs = placedAs;
    return std::make_unique<ValueEdit<domain::CarryOver>>(
        text,
        Store<domain::CarryOver>{[&carryOvers, id = before.line] { return carryOvers.find(id); },
                                 [&carryOvers](const domain::CarryOver &value) { return carryOvers.save(value); },
                                 {}},
        before, after);
}

/// Null where nobody has sent it anywhere.
const domain::Sending *sendingOf(domain::ItemId item, const QList<domain::Sending> &sendings)
{
    const auto found = std::find_if(sendings.begin(), sendings.end(), [item](const domain::Sending &sending) { return sending.item == item; });
    return found == sendings.end() ? nullptr : &*found;
}

} // namespace

MeetingEdits::MeetingEdits(EditHistory &history, storage::Repositories &repositories)
    : m_history(history), m_repositories(repositories)
{
}

domain::Meeting MeetingEdits::required(domain::MeetingId meeting) const
{
    const std::optional<domain::Meeting> found = m_repositories.meetings.find(meeting);
    if (!found)
        throw storage::StorageError(storage::StorageError::Kind::NotFound, tr("Mötet finns inte längre."));
    return *found;
}

std::optional<domain::Minutes> MeetingEdits::minutes(domain::MeetingId meeting) const
{
    std::optional<domain::Minutes> found;
    m_history.attempt(tr("Läsa möte"), [&] {
        found = m_repositories.meetings.minutes(meeting);
        return true;
    });
    return found;
}

std::optional<MinutesPosition> MeetingEdits::position(const domain::ObjectRef &object) const
{
    std::optional<MinutesPosition> found;
    m_history.attempt(tr("Läsa möte"), [&] {
        if (object.type == ObjectType::Meeting) {
            if (const auto meeting = m_repositories.meetings.find(domain::MeetingId(object.id)))
                found = MinutesPosition{meeting->id, {}, {}};
        } else if (object.type == ObjectType::Item) {
            if (const auto item = m_repositories.outlines.item(domain::ItemId(object.id)))
                found = MinutesPosition{item->meeting, item->id, {}};
        } else if (object.type == ObjectType::Line) {
            if (const auto line = m_repositories.outlines.line(domain::LineId(object.id)))
                found = MinutesPosition{line->meeting, line->item, line->id};
        }
        return true;
    });
    return found;
}

std::unique_ptr<Edit> MeetingEdits::meetingEdit(const QString &text, const domain::Meeting &before,
                                                const std::optional<domain::Meeting> &after, const QString &mergeKey)
{
    auto &meetings = m_repositories.meetings;
    return std::make_unique<ValueEdit<domain::Meeting>>(
        text,
        Store<domain::Meeting>{[&meetings, id = before.id] { return meetings.find(id); },
                               [&meetings](const domain::Meeting &value) { return meetings.save(value); },
                               [&meetings, id = before.id] { meetings.remove(id); }},
        before, after, mergeKey);
}

void MeetingEdits::append(std::vector<std::unique_ptr<Edit>> &edits, const QString &text, const domain::Agenda &agenda)
{
    for (auto it = agenda.placed.begin(); it != agenda.placed.end(); ++it)
        if (const std::optional<domain::CarryOver> carryOver = m_repositories.carryOvers.find(it.key()))
            edits.push_back(carryOverEdit(m_repositories.carryOvers, text, *carryOver, it.value()));
    for (const domain::Link &link : agenda.links)
        edits.push_back(linkEdit(m_repositories.links, text, std::nullopt, link));
}

bool MeetingEdits::create(const domain::MeetingFrame &frame)
{
    const QString text = tr("Nytt möte");
    return m_history.attempt(text, [&] {
        const domain::Agenda agenda = domain::agenda(frame.meeting.id, frame.proposals);
        MeetingContents contents;
        contents.meeting = frame.meeting;
        contents.attendance = frame.attendance;
        contents.items = agenda.items;
        contents.lines = agenda.lines;
        std::vector<std::unique_ptr<Edit>> edits;
        edits.push_back(std::make_unique<MakeMeeting>(text, m_repositories, std::move(contents)));
        append(edits, text, agenda);
        return m_history.push(text, std::move(edits));
    });
}

void MeetingEdits::place(std::vector<std::unique_ptr<Edit>> &edits, const QString &text, domain::MeetingId meeting,
                         const QList<domain::AgendaProposal> &proposals)
{
    const domain::Minutes planned = m_repositories.meetings.minutes(meeting);
    const qint64 lastRank = std::max(planned.items.isEmpty() ? 0 : planned.items.last().rank, planned.lines.isEmpty() ? 0 : planned.lines.last().rank);
    const domain::Agenda agenda = domain::agenda(meeting, proposals, lastRank);
    edits.push_back(std::make_unique<PlacePoints>(text, m_repositories, meeting, agenda.items, agenda.lines));
    append(edits, text, agenda);
}

bool MeetingEdits::place(domain::MeetingId meeting, const QList<domain::AgendaProposal> &proposals)
{
    const QString text = tr("Lägg punkter på dagordningen");
    return m_history.attempt(text, [&] {
        required(meeting);
        std::vector<std::unique_ptr<Edit>> edits;
        place(edits, text, meeting, proposals);
        return m_history.push(text, std::move(edits));
    });
}

bool MeetingEdits::remove(domain::MeetingId id)
{
    const QString text = tr("Ta bort möte");
    return m_history.attempt(text, [&] {
        const domain::Minutes minutes = m_repositories.meetings.minutes(id);
        std::vector<std::unique_ptr<Edit>> edits;
        for (const domain::AgendaItem &item : minutes.items) {
            for (const domain::Link &link : m_repositories.links.from({ObjectType::Item, item.id.uuid()})) {
                if (link.type != LinkType::ComesFrom)
                    continue;
                const auto carryOver = link.to.type == ObjectType::Line ? m_repositories.carryOvers.find(domain::LineId(link.to.id))
                                                                        : std::nullopt;
                if (carryOver && carryOver->placedAs == item.id)
                    edits.push_back(carryOverEdit(m_repositories.carryOvers, text, *carryOver, {}));
                edits.push_back(linkEdit(m_repositories.links, text, link, std::nullopt));
            }
        }
        edits.push_back(meetingEdit(text, minutes.meeting, std::nullopt));
        return m_history.push(text, std::move(edits));
    });
}

bool MeetingEdits::change(const domain::Meeting &after)
{
    return m_history.attempt(tr("Ändra möte"), [&] {
        const domain::Meeting before = required(after.id);
        QString text = tr("Ändra möte");
        QString field;
        if (before.date != after.date) {
            text = tr("Ändra mötets dag");
        } else if (before.starts != after.starts || before.ends != after.ends) {
            text = tr("Ändra mötets tid");
        } else if (before.place != after.place) {
            text = tr("Ändra plats");
            field = u"place "_s;
        } else if (before.title != after.title) {
            text = tr("Ändra rubrik");
            field = u"title "_s;
        } else if (before.chair != after.chair) {
            text = tr("Ändra ordförande");
        } else if (before.noteTaker != after.noteTaker) {
            text = tr("Ändra den som antecknar");
        }
        domain::Meeting value = after;
        value.status = before.status;
        return m_history.push(meetingEdit(text, before, value, field.isEmpty() ? field : field + after.id.toString()));
    });
}

std::unique_ptr<Edit> MeetingEdits::attendanceEdit(const QString &text, domain::MeetingId meeting,
                                                   const std::optional<domain::Attendance> &before,
                                                   const std::optional<domain::Attendance> &after, const QString &mergeKey)
{
    auto &meetings = m_repositories.meetings;
    const domain::AttendanceId id = before ? before->id : after->id;
    const auto find = [&meetings, meeting, id]() -> std::optional<domain::Attendance> {
        for (const domain::Attendance &row : meetings.attendance(meeting))
            if (row.id == id)
                return row;
        return std::nullopt;
    };
    return std::make_unique<ValueEdit<domain::Attendance>>(
        text,
        Store<domain::Attendance>{find, [&meetings](const domain::Attendance &value) { return meetings.save(value); },
                                  [&meetings, id] { meetings.remove(id); }},
        before, after, mergeKey);
}

bool MeetingEdits::editAttendance(const QString &text, domain::MeetingId meeting, const std::optional<domain::Attendance> &before,
                                  const std::optional<domain::Attendance> &after, const QString &mergeKey)
{
    return m_history.push(attendanceEdit(text, meeting, before, after, mergeKey));
}

bool MeetingEdits::markAllPresent(domain::MeetingId meeting)
{
    const QString text = tr("Markera alla som närvarande");
    return m_history.attempt(text, [&] {
        std::vector<std::unique_ptr<Edit>> edits;
        for (const domain::Attendance &row : m_repositories.meetings.attendance(meeting)) {
            if (row.presence != domain::Presence::Unknown)
                continue;
            domain::Attendance after = row;
            after.presence = domain::Presence::Present;
            edits.push_back(attendanceEdit(text, meeting, row, after));
        }
        return edits.empty() || m_history.push(text, std::move(edits));
    });
}

bool MeetingEdits::changeAttendance(const domain::Attendance &after)
{
    const QString text = tr("Ändra närvaro");
    return m_history.attempt(text, [&] {
        for (const domain::Attendance &row : m_repositories.meetings.attendance(after.meeting)) {
            if (row.id != after.id)
                continue;
            // Cycling through the marks of one person is one step.
            const bool onlyMark = row.arrivedAt == after.arrivedAt && row.leftAt == after.leftAt && row.guestName == after.guestName;
            return editAttendance(text, after.meeting, row, after, onlyMark ? u"presence "_s + after.id.toString() : QString());
        }
        throw storage::StorageError(storage::StorageError::Kind::NotFound, tr("Personen står inte längre med på mötet."));
    });
}

bool MeetingEdits::addPerson(domain::MeetingId meeting, domain::PersonId person)
{
    const QString text = tr("Lägg till deltagare");
    return m_history.attempt(text, [&] {
        domain::Attendance row;
        for (const domain::Attendance &other : m_repositories.meetings.attendance(meeting)) {
            if (other.person == person)
                return true;
            row.rank = std::max(row.rank, other.rank);
        }
        row.id = domain::AttendanceId::create();
        row.meeting = meeting;
        row.person = person;
        row.presence = domain::Presence::Adjunct;
        ++row.rank;
        return editAttendance(text, meeting, std::nullopt, row);
    });
}

bool MeetingEdits::addGuest(domain::MeetingId meeting, const QString &name)
{
    const QString text = tr("Lägg till gäst");
    return m_history.attempt(text, [&] {
        domain::Attendance row;
        for (const domain::Attendance &other : m_repositories.meetings.attendance(meeting))
            row.rank = std::max(row.rank, other.rank);
        row.id = domain::AttendanceId::create();
        row.meeting = meeting;
        row.guestName = name.simplified();
        row.presence = domain::Presence::Present;
        ++row.rank;
        return row.guestName.isEmpty() || editAttendance(text, meeting, std::nullopt, row);
    });
}

bool MeetingEdits::removeAttendance(const domain::Attendance &row)
{
    const QString text = tr("Ta bort deltagare");
    return m_history.attempt(text, [&] { return editAttendance(text, row.meeting, row, std::nullopt); });
}

bool MeetingEdits::changeStatus(const QString &text, domain::MeetingId meeting, domain::MeetingStatus status)
{
    return m_history.attempt(text, [&] {
        const domain::Meeting before = required(meeting);
        domain::Meeting after = before;
        after.status = status;
        return m_history.push(meetingEdit(text, before, after));
    });
}

bool MeetingEdits::start(domain::MeetingId meeting)
{
    return changeStatus(tr("Börja mötet"), meeting, domain::MeetingStatus::Ongoing);
}

bool MeetingEdits::end(domain::MeetingId meeting)
{
    return changeStatus(tr("Avsluta mötet"), meeting, domain::MeetingStatus::Draft);
}

bool MeetingEdits::finish(domain::MeetingId meeting, const QList<Placement> &placements, const QList<domain::Sending> &sendings)
{
    const QString text = tr("Färdigställ anteckningarna");
    return m_history.attempt(text, [&] {
        const domain::Minutes minutes = m_repositories.meetings.minutes(meeting);
        std::vector<std::unique_ptr<Edit>> edits;
        QList<domain::MeetingId> targets;
        for (const Placement &placement : placements)
            if (!targets.contains(placement.meeting.id))
                targets.append(placement.meeting.id);
        for (const domain::MeetingId &target : std::as_const(targets)) {
            QList<domain::AgendaProposal> chosen;
            for (const Placement &placement : placements)
                if (placement.meeting.id == target)
                    chosen.append(placement.proposal);
            place(edits, text, target, chosen);
        }
        // Also what has its place: that meeting may be removed, and then it waits again.
        const QList<domain::Sending> before = this->sendings(meeting);
        for (const domain::Departure &departure : domain::departures(minutes)) {
            if (!departure.line.isNull())
                continue;
            const domain::Sending *known = sendingOf(departure.item, before), *sending = sendingOf(departure.item, sendings);
            if (known && (!sending || *sending == *known))
                continue; // it went there when the minutes were finished before
            const domain::Sending to = sending ? *sending : domain::Sending{departure.item};
            if (to.to == domain::Sending::To::Day && (!to.day.isValid() || to.day <= minutes.meeting.date))
                throw storage::StorageError(storage::StorageError::Kind::Other, tr("Skriv en dag efter mötet."));
            std::optional<domain::Meeting> target;
            if (to.to == domain::Sending::To::Meeting)
                target = required(to.meeting);
            edits.push_back(leaveEdit(m_repositories.database, text, departure, minutes.meeting.date, to, target));
        }
        edits.push_back(std::make_unique<FreezeNumbers>(text, m_repositories, minutes, domain::numbersToFreeze(minutes)));
        domain::Meeting after = minutes.meeting;
        after.status = domain::MeetingStatus::Finished;
        edits.push_back(meetingEdit(text, minutes.meeting, after));
        return m_history.push(text, std::move(edits));
    });
}

bool MeetingEdits::reopen(domain::MeetingId meeting)
{
    const QString text = tr("Öppna anteckningarna igen");
    return m_history.attempt(text, [&] {
        const domain::Minutes minutes = m_repositories.meetings.minutes(meeting);
        domain::Meeting after = minutes.meeting;
        after.status = domain::MeetingStatus::Draft;
        std::vector<std::unique_ptr<Edit>> edits;
        edits.push_back(meetingEdit(text, minutes.meeting, after));
        // A correction keeps the numbers of the version that it stands beside.
        if (minutes.meeting.corrects.isNull())
            edits.push_back(std::make_unique<FreezeNumbers>(text, m_repositories, minutes, domain::FrozenNumbers()));
        return m_history.push(text, std::move(edits));
    });
}

bool MeetingEdits::approve(domain::MeetingId meeting, domain::PersonId approver, const QDateTime &when)
{
    const QString text = tr("Justera anteckningarna");
    return m_history.attempt(text, [&] {
        const domain::Meeting before = required(meeting);
        domain::Meeting after = before;
        after.status = domain::MeetingStatus::Approved;
        if (!approver.isNull())
            after.approver = approver;
        // To the second, as it is stored: the documents are made of what will be read back.
        after.approvedAt = QDateTime::fromSecsSinceEpoch(when.toSecsSinceEpoch(), Qt::UTC);
        if (!m_documentMaker)
            return m_history.push(meetingEdit(text, before, after));
        domain::Minutes minutes = m_repositories.meetings.minutes(meeting);
        minutes.meeting = after;
        std::vector<std::unique_ptr<Edit>> edits;
        edits.push_back(meetingEdit(text, before, after));
        edits.push_back(std::make_unique<FixDocument>(text, m_repositories, meeting, m_documentMaker(minutes)));
        return m_history.push(text, std::move(edits));
    });
}

domain::MeetingId MeetingEdits::correct(domain::MeetingId approved)
{
    const QString text = tr("Rätta justerade anteckningar");
    domain::MeetingId made;
    m_history.attempt(text, [&] {
        const auto entry = m_repositories.meetings.entry(approved);
        if (entry && !entry->isLatestVersion)
            throw storage::StorageError(storage::StorageError::Kind::Other,
                                        tr("Det finns redan en nyare version av de här anteckningarna. Rätta i den."));
        const domain::Minutes original = m_repositories.meetings.minutes(approved);
        const domain::Correction correction = domain::correction(original);
        MeetingContents contents;
        contents.meeting = correction.minutes.meeting;
        contents.attendance = correction.minutes.attendance;
        contents.items = correction.minutes.items;
        contents.lines = correction.minutes.lines;
        contents.decisions = correction.minutes.decisions.values();
        contents.tasks = correction.minutes.tasks.values();
        contents.carryOvers = correction.minutes.carryOvers.values();
        std::vector<std::unique_ptr<Edit>> edits;
        edits.push_back(std::make_unique<MakeMeeting>(text, m_repositories, std::move(contents)));
        RecordEdits records(m_history, m_repositories.records);
        for (const domain::FollowUp &followUp : correction.minutes.followUps)
            edits.push_back(records.edit(text, {std::nullopt, storage::Record(followUp)}));
        // What came from here, and what this came from, is tied to the new version too.
        const auto again = [&](const ObjectRef &old, const ObjectRef &now) {
            for (domain::Link link : m_repositories.links.from(old)) {
                link.id = domain::LinkId::create();
                link.from = now;
                link.rev = 0;
                edits.push_back(linkEdit(m_repositories.links, text, std::nullopt, link));
            }
            for (domain::Link link : m_repositories.links.to(old)) {
                link.id = domain::LinkId::create();
                link.to = now;
                link.rev = 0;
                edits.push_back(linkEdit(m_repositories.links, text, std::nullopt, link));
            }
        };
        for (auto it = correction.items.begin(); it != correction.items.end(); ++it)
            again({ObjectType::Item, it.key().uuid()}, {ObjectType::Item, it.value().uuid()});
        for (auto it = correction.lines.begin(); it != correction.lines.end(); ++it)
            again({ObjectType::Line, it.key().uuid()}, {ObjectType::Line, it.value().uuid()});
        for (auto it = correction.items.begin(); it != correction.items.end(); ++it) {
            const auto before = m_repositories.records.reportAt(it.key());
            if (!before)
                continue;
            domain::StatusReport report = *before;
            report.id = domain::StatusReportId::create();
            report.meeting = correction.minutes.meeting.id;
            report.item = it.value();
            report.rev = 0;
            edits.push_back(records.edit(text, {std::nullopt, storage::Record(report)}));
            again({ObjectType::StatusReport, before->id.uuid()}, {ObjectType::StatusReport, report.id.uuid()});
        }
        if (!m_history.push(text, std::move(edits)))
            return false;
        made = correction.minutes.meeting.id;
        return true;
    });
    return made;
}

} // namespace editing
