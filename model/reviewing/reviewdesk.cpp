// SPDX-License-Identifier: GPL-3.0-or-later
#include "reviewing/reviewdesk.h"

#include "domain/finishing.h"
#include "domain/numbering.h"
#include "domain/unknownday.h"

#include <QCoreApplication>
#include <algorithm>

namespace reviewing {

using namespace domain;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(reviewing::ReviewDesk)
};

template <class Repository, class Attributes>
void saveAttributes(Repository &repository, Attributes attributes)
{
    const std::optional<Attributes> made = repository.find(attributes.line);
    attributes.rev = made ? made->rev : 0;
    repository.save(attributes);
}

void replaceIn(Parties &parties, PersonId from, const Person &to)
{
    for (Party &party : parties)
        if (party.person == from) {
            party.person = to.id;
            party.text = to.name;
        }
}

void replaceIn(Parties &parties, BodyId from, const Body &to)
{
    for (Party &party : parties)
        if (party.body == from) {
            party.body = to.id;
            party.text = to.abbreviation;
        }
}

} // namespace

ReviewDesk::ReviewDesk()
    : m_repositories(m_database), m_history(m_database), m_lineEdits(m_history, m_repositories), m_meetingEdits(m_history, m_repositories)
{
    m_database.open(QStringLiteral(":memory:"));
}

ReviewDesk::~ReviewDesk() = default;

bool ReviewDesk::work(const std::function<void()> &act)
{
    return m_history.attempt(Words::tr("Granska"), [&] {
        storage::Transaction transaction(m_database);
        act();
        transaction.commit();
        return true;
    });
}

void ReviewDesk::ensure(const Person &person)
{
    Person value = person;
    const auto have = m_repositories.people.find(person.id);
    value.rev = have ? have->rev : 0;
    if (!have || *have != value)
        m_repositories.people.save(value);
}

void ReviewDesk::ensure(const Body &body)
{
    Body value = body;
    const auto have = m_repositories.bodies.find(body.id);
    value.rev = have ? have->rev : 0;
    if (have && *have == value)
        return;
    // One of the same abbreviation that was read here before it was stored under another id.
    if (const auto twin = m_repositories.bodies.findByAbbreviation(body.abbreviation); twin && twin->id != body.id) {
        Body aside = *twin;
        aside.abbreviation += u" (2)"; // abbreviations are unique
        m_repositories.bodies.save(aside);
    }
    m_repositories.bodies.save(value);
}

bool ReviewDesk::know(const Directory &directory)
{
    return work([&] {
        for (const Person &person : directory.people) {
            ensure(person);
            m_known.insert(person.id.uuid());
        }
        for (const Body &body : directory.bodies) {
            ensure(body);
            m_known.insert(body.id.uuid());
        }
    });
}

bool ReviewDesk::lay(const importing::MinutesImport &import)
{
    return work([&] {
        const Minutes &minutes = import.minutes;
        for (const Body &body : import.newBodies)
            ensure(body);
        for (const Person &person : import.newPeople)
            ensure(person);
        Meeting meeting = minutes.meeting;
        meeting.status = MeetingStatus::Draft;
        meeting.version = 1;
        meeting.corrects = {}; // the version beside lies in the file, not here
        if (!meeting.date.isValid())
            meeting.date = domain::unknownDay();
        m_repositories.meetings.save(meeting);
        storage::OutlineDiff diff;
        diff.items = minutes.items;
        diff.lines = minutes.lines;
        m_repositories.outlines.write(meeting.id, diff);
        for (const AgendaItem &item : minutes.items)
            if (item.number > 0)
                m_repositories.outlines.setItemNumber(item.id, item.number);
        for (const Attendance &row : minutes.attendance)
            m_repositories.meetings.save(row);
        for (Decision decision : minutes.decisions) {
            decision.number = 0; // counted anew when the meeting is taken up
            saveAttributes(m_repositories.decisions, decision);
        }
        for (const Task &task : minutes.tasks)
            saveAttributes(m_repositories.tasks, task);
        for (const CarryOver &carryOver : minutes.carryOvers)
            saveAttributes(m_repositories.carryOvers, carryOver);
    });
}

bool ReviewDesk::holds(MeetingId meeting) const { return bool(m_repositories.meetings.find(meeting)); }

std::optional<importing::MinutesImport> ReviewDesk::taken(MeetingId meeting)
{
    std::optional<importing::MinutesImport> out;
    m_history.attempt(Words::tr("Granska"), [&] {
        if (!holds(meeting))
            return false;
        importing::MinutesImport made;
        made.minutes = m_repositories.meetings.minutes(meeting);
        Minutes &minutes = made.minutes;
        minutes.meeting.status = MeetingStatus::Finished;
        minutes.meeting.rev = 0;
        const FrozenNumbers numbers = numbersToFreeze(minutes);
        for (AgendaItem &item : minutes.items) {
            item.number = item.number > 0 ? item.number : numbers.items.value(item.id); // as on paper
            item.rev = 0;
        }
        for (Line &line : minutes.lines)
            line.rev = 0;
        for (Decision &decision : minutes.decisions)
            decision.number = numbers.decisions.value(decision.line);
        for (Attendance &row : minutes.attendance)
            row.rev = 0;
        for (const Person &person : std::as_const(minutes.people))
            if (!m_known.contains(person.id.uuid()))
                made.newPeople.append(person);
        QList<Body> bodies = minutes.bodies.values();
        if (!minutes.bodies.contains(minutes.body.id))
            bodies.prepend(minutes.body);
        for (const Body &body : std::as_const(bodies))
            if (!m_known.contains(body.id.uuid()))
                made.newBodies.append(body);
        for (Person &person : made.newPeople)
            person.rev = 0;
        for (Body &body : made.newBodies)
            body.rev = 0;
        out = made;
        return true;
    });
    return out;
}

bool ReviewDesk::setBody(MeetingId meeting, const Body &body)
{
    return work([&] {
        ensure(body);
        Minutes minutes = m_repositories.meetings.minutes(meeting);
        const BodyId before = minutes.meeting.body;
        minutes.meeting.body = body.id;
        m_repositories.meetings.save(minutes.meeting);
        for (Decision decision : std::as_const(minutes.decisions))
            if (!decision.reported && decision.body == before) {
                decision.body = body.id;
                m_repositories.decisions.save(decision);
            }
    });
}

/// The row becomes that person's; where she sits in another row already it goes.
void ReviewDesk::seat(Attendance row, PersonId person, const QList<Attendance> &rows)
{
    if (std::any_of(rows.begin(), rows.end(), [&](const Attendance &other) { return other.id != row.id && other.person == person; })) {
        m_repositories.meetings.remove(row.id);
        return;
    }
    row.person = person;
    row.guestName.clear();
    m_repositories.meetings.save(row);
}

bool ReviewDesk::replacePerson(MeetingId meeting, PersonId from, const Person &to)
{
    return work([&] {
        ensure(to);
        const Minutes minutes = m_repositories.meetings.minutes(meeting);
        Meeting after = minutes.meeting;
        for (PersonId *field : {&after.chair, &after.noteTaker, &after.approver})
            if (*field == from)
                *field = to.id;
        if (after != minutes.meeting)
            m_repositories.meetings.save(after);
        for (const Attendance &row : minutes.attendance)
            if (row.person == from)
                seat(row, to.id, minutes.attendance);
        for (Decision decision : minutes.decisions) {
            replaceIn(decision.responsible, from, to);
            m_repositories.decisions.save(decision);
        }
        for (Task task : minutes.tasks) {
            replaceIn(task.responsible, from, to);
            m_repositories.tasks.save(task);
        }
    });
}

bool ReviewDesk::nameGuest(MeetingId meeting, AttendanceId guest, const Person &person)
{
    return work([&] {
        ensure(person);
        const QList<Attendance> rows = m_repositories.meetings.attendance(meeting);
        for (const Attendance &row : rows)
            if (row.id == guest)
                seat(row, person.id, rows);
    });
}

bool ReviewDesk::replaceBody(MeetingId meeting, BodyId from, const Body &to)
{
    return work([&] {
        ensure(to);
        const Minutes minutes = m_repositories.meetings.minutes(meeting);
        for (Decision decision : minutes.decisions) {
            if (decision.body == from)
                decision.body = to.id;
            replaceIn(decision.responsible, from, to);
            m_repositories.decisions.save(decision);
        }
        for (Task task : minutes.tasks) {
            replaceIn(task.responsible, from, to);
            m_repositories.tasks.save(task);
        }
        for (CarryOver carryOver : minutes.carryOvers)
            if (carryOver.body == from) {
                carryOver.body = to.id;
                m_repositories.carryOvers.save(carryOver);
            }
    });
}

} // namespace reviewing
