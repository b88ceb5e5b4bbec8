// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/builders.h"

#include <QStringList>

using namespace domain;

namespace support {

namespace {

constexpr qint64 rankGap = 1024;

} // namespace

QDate day(const char *iso)
{
    return QDate::fromString(QString::fromLatin1(iso), Qt::ISODate);
}

BodyBuilder::BodyBuilder(const char *abbreviation)
{
    m_body.id = BodyId::create();
    m_body.abbreviation = QString::fromUtf8(abbreviation);
    m_body.name = m_body.abbreviation == QStringLiteral("LG") ? QStringLiteral("Ledningsgruppen") : m_body.abbreviation;
}

BodyBuilder &BodyBuilder::named(const char *name)
{
    m_body.name = QString::fromUtf8(name);
    return *this;
}

BodyBuilder &BodyBuilder::ofKind(BodyKind kind)
{
    m_body.kind = kind;
    return *this;
}

BodyBuilder &BodyBuilder::numbered(Numbering numbering)
{
    m_body.numbering = numbering;
    return *this;
}

BodyBuilder &BodyBuilder::withStandingItems(const QStringList &titles)
{
    m_body.standingItems = titles;
    return *this;
}

BodyBuilder &BodyBuilder::withoutMinutes()
{
    m_body.keepsMinutes = false;
    return *this;
}

PersonBuilder::PersonBuilder(const char *name)
{
    m_person.id = PersonId::create();
    m_person.name = QString::fromUtf8(name);
    for (const QString &part : m_person.name.split(QLatin1Char(' '), Qt::SkipEmptyParts))
        m_person.initials += part.at(0);
}

PersonBuilder &PersonBuilder::titled(const char *title)
{
    m_person.title = QString::fromUtf8(title);
    return *this;
}

PersonBuilder &PersonBuilder::withInitials(const char *initials)
{
    m_person.initials = QString::fromUtf8(initials);
    return *this;
}

PersonBuilder &PersonBuilder::memberOf(const Body &body, MemberRole role)
{
    m_memberships.append({.id = MembershipId::create(), .body = body.id, .person = m_person.id, .role = role, .from = {}, .to = {}});
    return *this;
}

Person PersonBuilder::in(storage::Repositories &repos) const
{
    const Person saved = repos.people.save(m_person);
    for (const Membership &membership : m_memberships)
        repos.people.save(membership);
    return saved;
}

Party party(const Person &person)
{
    return {.person = person.id, .body = {}, .text = person.name};
}

Party party(const Body &body)
{
    return {.person = {}, .body = body.id, .text = body.abbreviation};
}

MeetingBuilder::MeetingBuilder(const Body &body, QDate date)
{
    m_minutes.meeting.id = MeetingId::create();
    m_minutes.meeting.body = body.id;
    m_minutes.meeting.date = date;
    m_minutes.body = body;
}

MeetingBuilder &MeetingBuilder::at(const char *place)
{
    m_minutes.meeting.place = QString::fromUtf8(place);
    return *this;
}

MeetingBuilder &MeetingBuilder::titled(const char *title)
{
    m_minutes.meeting.title = QString::fromUtf8(title);
    return *this;
}

MeetingBuilder &MeetingBuilder::withStatus(MeetingStatus status)
{
    m_minutes.meeting.status = status;
    return *this;
}

MeetingBuilder &MeetingBuilder::correcting(const Meeting &approved)
{
    m_minutes.meeting.corrects = approved.id;
    m_minutes.meeting.version = approved.version + 1;
    return *this;
}

MeetingBuilder &MeetingBuilder::attendedBy(const Person &person, Presence presence)
{
    m_minutes.attendance.append({.id = AttendanceId::create(),
                                 .meeting = m_minutes.meeting.id,
                                 .person = person.id,
                                 .guestName = {},
                                 .presence = presence,
                                 .arrivedAt = {},
                                 .leftAt = {},
                                 .rank = int(m_minutes.attendance.size())});
    return *this;
}

MeetingBuilder &MeetingBuilder::withGuest(const char *name)
{
    attendedBy(Person(), Presence::Adjunct);
    m_minutes.attendance.last().guestName = QString::fromUtf8(name);
    return *this;
}

MeetingBuilder &MeetingBuilder::withItem(Section section, const char *title)
{
    m_minutes.items.append({.id = ItemId::create(),
                            .meeting = m_minutes.meeting.id,
                            .rank = m_rank += rankGap,
                            .section = section,
                            .title = QString::fromUtf8(title)});
    return *this;
}

Line &MeetingBuilder::addLine(const QString &text, LineKind kind, int level)
{
    m_minutes.lines.append({.id = LineId::create(),
                            .meeting = m_minutes.meeting.id,
                            .item = m_minutes.items.isEmpty() ? ItemId() : m_minutes.items.last().id,
                            .rank = m_rank += rankGap,
                            .level = level,
                            .kind = kind,
                            .text = text});
    return m_minutes.lines.last();
}

MeetingBuilder &MeetingBuilder::withLine(const char *text, LineKind kind, int level)
{
    return withLine(QString::fromUtf8(text), kind, level);
}

MeetingBuilder &MeetingBuilder::withLine(const QString &text, LineKind kind, int level)
{
    const LineId id = addLine(text, kind, level).id;
    if (isDecision(kind))
        m_minutes.decisions.insert(id, {.line = id, .body = m_minutes.meeting.body, .responsible = {}, .followUp = {}, .replaces = {}});
    else if (kind == LineKind::Task)
        m_minutes.tasks.insert(id, {.line = id, .responsible = {}, .due = {}, .reportBack = {}, .reportBackTo = {}});
    else if (kind == LineKind::CarryOver)
        m_minutes.carryOvers.insert(id, {.line = id, .body = {}, .date = {}, .title = {}, .placedAs = {}});
    return *this;
}

MeetingBuilder &MeetingBuilder::withDecision(const char *text, int level)
{
    return withLine(text, LineKind::Decision, level);
}

MeetingBuilder &MeetingBuilder::withReportedDecision(const char *text, const Body &decidedBy)
{
    withDecision(text);
    lastDecision().reported = true;
    lastDecision().body = decidedBy.id;
    return *this;
}

MeetingBuilder &MeetingBuilder::withTask(const char *text, const Person &responsible, QDate due)
{
    withLine(text, LineKind::Task);
    lastTask().due = due;
    return by(party(responsible));
}

MeetingBuilder &MeetingBuilder::withCarryOver(const char *text, QDate date)
{
    withLine(text, LineKind::CarryOver);
    if (date.isValid()) {
        CarryOver &carryOver = m_minutes.carryOvers[m_minutes.lines.last().id];
        carryOver.target = CarryOverTarget::Date;
        carryOver.date = date;
    }
    return *this;
}

MeetingBuilder &MeetingBuilder::followedUp(QDate date)
{
    lastDecision().followUp = date;
    return *this;
}

MeetingBuilder &MeetingBuilder::inState(DecisionState state)
{
    lastDecision().state = state;
    return *this;
}

MeetingBuilder &MeetingBuilder::inState(TaskState state)
{
    lastTask().state = state;
    return *this;
}

MeetingBuilder &MeetingBuilder::by(const Party &responsible)
{
    if (m_minutes.lines.last().kind == LineKind::Task)
        lastTask().responsible.append(responsible);
    else
        lastDecision().responsible.append(responsible);
    return *this;
}

MeetingBuilder &MeetingBuilder::replacing(LineId earlier)
{
    lastDecision().replaces = earlier;
    return *this;
}

Decision &MeetingBuilder::lastDecision()
{
    return m_minutes.decisions[m_minutes.lines.last().id];
}

Task &MeetingBuilder::lastTask()
{
    return m_minutes.tasks[m_minutes.lines.last().id];
}

Minutes MeetingBuilder::in(storage::Repositories &repos) const
{
    save(repos);
    return repos.meetings.minutes(m_minutes.meeting.id);
}

void MeetingBuilder::save(storage::Repositories &repos) const
{
    storage::Transaction transaction(repos.database);
    // Approved minutes take no more text: the status is set last.
    Meeting open = m_minutes.meeting;
    open.status = MeetingStatus::Draft;
    open = repos.meetings.save(open);
    for (const Attendance &attendance : m_minutes.attendance)
        repos.meetings.save(attendance);
    repos.outlines.write(open.id, {.items = m_minutes.items, .lines = m_minutes.lines, .removedItems = {}, .removedLines = {}});
    for (const Line &line : m_minutes.lines) {
        if (isDecision(line.kind))
            repos.decisions.save(m_minutes.decisions[line.id]);
        else if (line.kind == LineKind::Task)
            repos.tasks.save(m_minutes.tasks[line.id]);
        else if (line.kind == LineKind::CarryOver)
            repos.carryOvers.save(m_minutes.carryOvers[line.id]);
    }
    if (m_minutes.meeting.status != open.status) {
        open.status = m_minutes.meeting.status;
        repos.meetings.save(open);
    }
    transaction.commit();
}

} // namespace support
