// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/agenda.h"

#include "domain/markdown.h"

#include <QCoreApplication>

#include <algorithm>

namespace domain {
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 rankGap = 1024;
/// A day named a little later than the meeting may mean this meeting: it is shown, but not chosen.
constexpr int daysNearby = 6;

QString named(const QString &pattern, const QString &markdown)
{
    Runs runs = toRuns(markdown);
    if (!runs.isEmpty()) {
        QString &last = runs.last().text;
        while (last.endsWith(u'.') || last.endsWith(u' '))
            last.chop(1);
    }
    return pattern.arg(toMarkdown(runs));
}

QString plainTitle(const QString &markdown) { return toPlain(markdown).simplified().toCaseFolded(); }

BodyId whose(BodyId named, const Standpoint &at) { return named.isNull() ? at.body : named; }

std::optional<AgendaProposal> propose(const Waiting<CarryOver> &waiting, const Body &body, QDate date, QDate)
{
    const CarryOver &carryOver = waiting.attributes;
    if (waiting.alreadyPlaced || !carryOver.placedAs.isNull() || whose(carryOver.body, waiting.at) != body.id
        || waiting.at.date >= date)
        return std::nullopt;
    AgendaProposal proposal;
    proposal.reason = AgendaReason::CarriedOver;
    proposal.title = carryOver.title.trimmed().isEmpty() ? waiting.at.item.title : carryOver.title;
    if (proposal.title.trimmed().isEmpty())
        proposal.title = named(u"%1"_s, waiting.line.text);
    proposal.section = waiting.at.item.section;
    proposal.minutesPlanned = waiting.at.item.minutesPlanned;
    proposal.confidential = waiting.at.item.confidential || waiting.line.confidential;
    proposal.source = {ObjectType::Line, waiting.line.id.uuid()};
    proposal.from = waiting.at;
    proposal.target = carryOver.target;
    if (carryOver.target == CarryOverTarget::Date && carryOver.date.isValid()) {
        proposal.wantedOn = carryOver.date;
        if (carryOver.date > date.addDays(daysNearby))
            return std::nullopt;
        proposal.chosen = carryOver.date <= date;
    } else {
        proposal.chosen = carryOver.target == CarryOverTarget::NextMeeting;
    }
    return proposal;
}

std::optional<AgendaProposal> propose(const Waiting<Task> &waiting, const Body &body, QDate date, QDate last)
{
    const Task &task = waiting.attributes;
    if (waiting.alreadyPlaced || task.state == TaskState::Dropped || task.reportBack.isNull() || task.reportBack > date
        || whose(task.reportBackTo, waiting.at) != body.id || waiting.at.date >= date)
        return std::nullopt;
    // What was done before the last meeting has been told by now, one way or another.
    if (task.state == TaskState::Done && task.reportBack <= last)
        return std::nullopt;
    AgendaProposal proposal;
    proposal.reason = AgendaReason::ReportBack;
    proposal.title = named(QCoreApplication::translate("domain::agenda", "Återrapport: %1"), waiting.line.text);
    proposal.section = Section::Information;
    proposal.confidential = waiting.at.item.confidential || waiting.line.confidential;
    proposal.presenters = task.responsible;
    proposal.source = {ObjectType::Line, waiting.line.id.uuid()};
    proposal.from = waiting.at;
    proposal.wantedOn = task.reportBack;
    return proposal;
}

std::optional<AgendaProposal> propose(const Waiting<Decision> &waiting, const Body &body, QDate date, QDate last)
{
    const Decision &decision = waiting.attributes;
    if (waiting.alreadyPlaced || decision.reported || decision.state != DecisionState::Valid || decision.followUp.isNull()
        || decision.followUp > date || whose(decision.body, waiting.at) != body.id || waiting.at.date >= date)
        return std::nullopt;
    AgendaProposal proposal;
    proposal.reason = AgendaReason::FollowUp;
    proposal.title = named(QCoreApplication::translate("domain::agenda", "Uppföljning: %1"),
                           waiting.at.item.title.trimmed().isEmpty() ? waiting.line.text : waiting.at.item.title);
    proposal.section = Section::Dialogue;
    proposal.confidential = waiting.at.item.confidential || waiting.line.confidential;
    proposal.presenters = decision.responsible;
    proposal.source = {ObjectType::Line, waiting.line.id.uuid()};
    proposal.from = waiting.at;
    proposal.wantedOn = decision.followUp;
    proposal.chosen = last.isNull() || decision.followUp > last; // the last meeting let older ones be
    return proposal;
}

QList<AgendaProposal> untreated(const AgendaSources &sources, QDate date)
{
    QList<AgendaProposal> found;
    if (!sources.previous || sources.previous->meeting.date >= date)
        return found;
    const Minutes &last = *sources.previous;
    for (const AgendaItem &item : last.items) {
        if (item.title.trimmed().isEmpty() || sources.placedItems.contains(item.id) || isTreated(last, item.id))
            continue;
        AgendaProposal proposal;
        proposal.reason = AgendaReason::Untreated;
        proposal.title = item.title;
        proposal.section = item.section;
        proposal.minutesPlanned = item.minutesPlanned;
        proposal.confidential = item.confidential;
        for (const Line &line : last.linesOf(item.id))
            if (line.kind == LineKind::Presenters && !line.text.trimmed().isEmpty())
                proposal.presenters = {Party{{}, {}, line.text}};
        proposal.source = {ObjectType::Item, item.id.uuid()};
        proposal.from = {last.meeting.id, last.body.id, last.body.abbreviation, last.meeting.date, item};
        found.append(proposal);
    }
    return found;
}

int placeOf(MemberRole role)
{
    switch (role) {
    case MemberRole::Chair:
        return 0;
    case MemberRole::Secretary:
        return 1;
    case MemberRole::Member:
        return 2;
    case MemberRole::Adjunct:
        return 3;
    }
    return 3;
}

QList<Membership> membersOn(const AgendaSources &sources, QDate date)
{
    QList<Membership> members;
    QSet<PersonId> seen;
    QList<Membership> sorted = sources.memberships;
    const auto name = [&](const Membership &m) { return sources.people.value(m.person).name; };
    QHash<PersonId, int> lastRank;
    if (sources.previous)
        for (const Attendance &row : sources.previous->attendance)
            if (!row.person.isNull())
                lastRank.insert(row.person, row.rank);
    std::stable_sort(sorted.begin(), sorted.end(), [&](const Membership &a, const Membership &b) {
        if (placeOf(a.role) != placeOf(b.role))
            return placeOf(a.role) < placeOf(b.role);
        const int rankA = lastRank.value(a.person, std::numeric_limits<int>::max());
        const int rankB = lastRank.value(b.person, std::numeric_limits<int>::max());
        return rankA != rankB ? rankA < rankB : QString::localeAwareCompare(name(a), name(b)) < 0;
    });
    for (const Membership &member : sorted) {
        if (!member.isCurrent(date) || seen.contains(member.person))
            continue;
        seen.insert(member.person);
        members.append(member);
    }
    return members;
}

} // namespace

bool isTreated(const Minutes &minutes, ItemId item)
{
    return std::any_of(minutes.lines.begin(), minutes.lines.end(), [&](const Line &line) {
        return line.item == item && line.kind != LineKind::Presenters && !line.text.trimmed().isEmpty();
    });
}

QDate suggestedDate(QDate last, QDate today)
{
    if (!last.isValid())
        return today;
    QDate date = last.addDays(14);
    if (date < today)
        date = date.addDays((date.daysTo(today) + 13) / 14 * 14);
    return date;
}

QList<AgendaProposal> proposals(const AgendaSources &sources, QDate date)
{
    QList<AgendaProposal> found = untreated(sources, date);
    const QDate last = sources.previous ? sources.previous->meeting.date : QDate();
    const auto take = [&](const auto &waiting) {
        for (const auto &each : waiting)
            if (const std::optional<AgendaProposal> proposal = propose(each, sources.body, date, last))
                found.append(*proposal);
    };
    take(sources.carryOvers);
    take(sources.tasks);
    take(sources.decisions);

    // A standing point comes anyway: what came of it being untreated is that it comes again, once.
    QSet<QString> standing;
    for (const QString &title : sources.body.standingItems)
        standing.insert(plainTitle(title));
    found.removeIf([&](const AgendaProposal &p) {
        return p.reason == AgendaReason::Untreated && standing.contains(plainTitle(p.title));
    });
    QSet<QString> taken;
    for (const AgendaProposal &proposal : std::as_const(found))
        if (proposal.chosen)
            taken.insert(plainTitle(proposal.title));
    for (const QString &title : sources.body.standingItems) {
        if (title.trimmed().isEmpty() || taken.contains(plainTitle(title)))
            continue;
        AgendaProposal proposal;
        proposal.title = title;
        found.append(proposal);
    }
    const auto sectionPlace = [&](Section section) {
        const qsizetype place = sources.body.sectionOrder.indexOf(section);
        return place < 0 ? sources.body.sectionOrder.size() : place;
    };
    std::stable_sort(found.begin(), found.end(), [&](const AgendaProposal &a, const AgendaProposal &b) {
        return sectionPlace(a.section) < sectionPlace(b.section);
    });
    return found;
}

MeetingFrame bareMeeting(const AgendaSources &sources, QDate date)
{
    MeetingFrame frame;
    Meeting &meeting = frame.meeting;
    meeting.id = MeetingId::create();
    meeting.body = sources.body.id;
    meeting.date = date;
    meeting.place = sources.body.usualPlace;
    int rank = 0;
    for (const Membership &member : membersOn(sources, date)) {
        Attendance row;
        row.id = AttendanceId::create();
        row.meeting = meeting.id;
        row.person = member.person;
        row.rank = ++rank;
        frame.attendance.append(row);
        if (member.role == MemberRole::Chair && meeting.chair.isNull())
            meeting.chair = member.person;
        if (member.role == MemberRole::Secretary && meeting.noteTaker.isNull())
            meeting.noteTaker = member.person;
    }
    return frame;
}

MeetingFrame nextMeeting(const AgendaSources &sources, QDate date)
{
    MeetingFrame frame = bareMeeting(sources, date);
    if (sources.previous) {
        const Meeting &last = sources.previous->meeting;
        Meeting &meeting = frame.meeting;
        meeting.starts = last.starts;
        meeting.ends = last.ends;
        meeting.title = last.title;
        if (!last.place.isEmpty())
            meeting.place = last.place;
        const auto isMember = [&](PersonId person) {
            return std::any_of(frame.attendance.begin(), frame.attendance.end(),
                               [&](const Attendance &row) { return !person.isNull() && row.person == person; });
        };
        if (meeting.chair.isNull() && isMember(last.chair))
            meeting.chair = last.chair;
        if (meeting.noteTaker.isNull() && isMember(last.noteTaker))
            meeting.noteTaker = last.noteTaker;
    }
    frame.proposals = proposals(sources, date);
    return frame;
}

Agenda agenda(MeetingId meeting, const QList<AgendaProposal> &proposals, qint64 afterRank)
{
    Agenda made;
    qint64 rank = afterRank;
    for (const AgendaProposal &proposal : proposals) {
        if (!proposal.chosen)
            continue;
        AgendaItem item;
        item.id = ItemId::create();
        item.meeting = meeting;
        item.rank = rank += rankGap;
        item.section = proposal.section;
        item.title = proposal.title;
        item.minutesPlanned = proposal.minutesPlanned;
        item.confidential = proposal.confidential;
        made.items.append(item);
        if (!proposal.presenters.isEmpty()) {
            QStringList names;
            for (const Party &party : proposal.presenters)
                names.append(party.text);
            Line line;
            line.id = LineId::create();
            line.meeting = meeting;
            line.item = item.id;
            line.rank = rank += rankGap;
            line.kind = LineKind::Presenters;
            line.text = proposal.reason == AgendaReason::Untreated ? names.join(u", ") // already inline Markdown
                                                                   : toMarkdown(Runs{{names.join(u", "), false, false, {}}});
            made.lines.append(line);
        }
        if (!proposal.source.id.isNull()) {
            Link link;
            link.id = LinkId::create();
            link.type = LinkType::ComesFrom;
            link.from = {ObjectType::Item, item.id.uuid()};
            link.to = proposal.source;
            made.links.append(link);
            if (proposal.reason == AgendaReason::CarriedOver)
                made.placed.insert(LineId(proposal.source.id), item.id);
        }
    }
    return made;
}

} // namespace domain
