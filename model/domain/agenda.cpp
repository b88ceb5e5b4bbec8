// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/agenda.h"

#include "domain/markdown.h"

#include <algorithm>

namespace domain {
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 rankGap = 1024;
/// A day named a little later than the meeting may mean this meeting: it is shown, but not chosen.
constexpr int daysNearby = 6;

QString plainTitle(const QString &markdown) { return toPlain(markdown).simplified().toCaseFolded(); }

/// Whether it is put forward for a meeting on that day, and then whether it is meant for it. `last`: the meeting before.
std::optional<AgendaProposal> proposal(const UpcomingItem &item, QDate date, QDate last)
{
    AgendaProposal proposed{item, true};
    switch (item.target) {
    case CarryOverTarget::NextMeeting:
        break;
    case CarryOverTarget::Unscheduled:
        proposed.chosen = false;
        break;
    case CarryOverTarget::Date: {
        const bool mayComeEarly = item.reason != AgendaReason::ReportBack && item.reason != AgendaReason::FollowUp;
        if (item.wantedOn > date.addDays(mayComeEarly ? daysNearby : 0))
            return std::nullopt;
        proposed.chosen = item.wantedOn <= date;
        break;
    }
    }
    if (item.reason == AgendaReason::FollowUp && last.isValid() && item.wantedOn <= last)
        proposed.chosen = false; // the last meeting let older ones be
    return proposed;
}

/// What the meeting before left, beside what others left.
void addLeft(WaitingThings &things, const AgendaSources &sources)
{
    const Minutes &last = *sources.previous;
    QSet<ItemId> known;
    for (const LeftPoint &point : std::as_const(things.left))
        known.insert(point.at.item.id);
    QList<LeftPoint> found;
    for (const AgendaItem &item : last.items) {
        if (known.contains(item.id) || sources.placedItems.contains(item.id) || isTreated(last, item.id))
            continue;
        LeftPoint point{{last.meeting.id, last.body.id, last.body.abbreviation, last.meeting.date, item}, {}};
        for (const Line &line : last.linesOf(item.id))
            if (line.kind == LineKind::Presenters)
                point.presenters = line.text;
        found.append(point);
    }
    things.left = found + things.left;
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
    WaitingThings things = sources;
    const QDate last = sources.previous && sources.previous->meeting.date < date ? sources.previous->meeting.date : QDate();
    if (last.isValid()) {
        addLeft(things, sources);
        things.lastHeld.insert(sources.body.id, last);
    }
    // A standing point comes anyway: what came of it being untreated is that it comes again, once.
    things.standing.insert(sources.body.id, sources.body.standingItems);
    QList<AgendaProposal> found;
    for (const UpcomingItem &item : upcomingItems(things, date)) {
        if (item.body != sources.body.id || item.from.date >= date)
            continue;
        if (const std::optional<AgendaProposal> proposed = proposal(item, date, last))
            found.append(*proposed);
    }
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
