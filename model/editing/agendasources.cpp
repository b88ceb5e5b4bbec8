// SPDX-License-Identifier: GPL-3.0-or-later
// The reading half of MeetingEdits: what waits to come up, gathered for the rules in domain/agenda.
#include "editing/meetingedits.h"

#include "storage/repositories.h"
#include "storage/upcomingmoverepository.h"
#include "storage/waitingreader.h"

#include <QSet>

namespace editing {

using domain::ObjectType;

namespace {

/// A point that is still there comes from it.
bool isTakenUp(const storage::Repositories &repositories, domain::ItemId item)
{
    for (const domain::Link &link : repositories.links.to({ObjectType::Item, item.uuid()}))
        if (link.type == domain::LinkType::ComesFrom && link.from.type == ObjectType::Item
            && repositories.outlines.item(domain::ItemId(link.from.id)))
            return true;
    return false;
}

/// A point that was not treated, as it comes up at another meeting.
domain::AgendaProposal untreated(const domain::Minutes &minutes, const domain::AgendaItem &item, domain::BodyId body)
{
    domain::AgendaProposal proposal;
    proposal.reason = domain::AgendaReason::Untreated;
    proposal.title = proposal.about = item.title;
    proposal.section = item.section;
    proposal.minutesPlanned = item.minutesPlanned;
    proposal.confidential = item.confidential;
    for (const domain::Line &line : minutes.linesOf(item.id))
        if (line.kind == domain::LineKind::Presenters && !line.text.trimmed().isEmpty())
            proposal.presenters = {domain::Party{{}, {}, line.text}};
    proposal.source = {ObjectType::Item, item.id.uuid()};
    proposal.from = {minutes.meeting.id, minutes.body.id, minutes.body.abbreviation, minutes.meeting.date, item};
    proposal.body = body;
    return proposal;
}

} // namespace

domain::AgendaSources MeetingEdits::sourcesAmong(const domain::WaitingThings &things, const domain::Body &body, QDate date) const
{
    domain::AgendaSources sources{things};
    sources.body = body;
    sources.memberships = m_repositories.people.memberships(body.id);
    for (const domain::Person &person : m_repositories.people.all())
        sources.people.insert(person.id, person);
    if (const auto previous = m_repositories.meetings.previous(body.id, date)) {
        sources.previous = m_repositories.meetings.minutes(previous->id);
        for (const domain::AgendaItem &item : std::as_const(sources.previous->items))
            if (isTakenUp(m_repositories, item.id))
                sources.placedItems.insert(item.id);
    }
    return sources;
}

std::optional<domain::AgendaSources> MeetingEdits::sources(domain::BodyId bodyId, QDate date) const
{
    std::optional<domain::AgendaSources> found;
    m_history.attempt(tr("Läsa vad som väntar"), [&] {
        const std::optional<domain::Body> body = m_repositories.bodies.find(bodyId);
        if (!body)
            throw storage::StorageError(storage::StorageError::Kind::NotFound, tr("Gruppen finns inte längre."));
        // What is planned has not been, however far ahead the new meeting is.
        found = sourcesAmong(storage::WaitingReader(m_repositories.database).things(std::min(date, QDate::currentDate())), *body, date);
        return true;
    });
    return found;
}

QDate MeetingEdits::lastMeeting(domain::BodyId body) const
{
    QDate date;
    m_history.attempt(tr("Läsa möten"), [&] {
        if (const auto last = m_repositories.meetings.previous(body, QDate(9999, 12, 31)))
            date = last->date;
        return true;
    });
    return date;
}

QList<domain::Meeting> MeetingEdits::laterMeetings(domain::MeetingId id) const
{
    QList<domain::Meeting> found;
    m_history.attempt(tr("Läsa kommande möten"), [&] {
        found = storage::WaitingReader(m_repositories.database).planned(required(id).date.addDays(1));
        return true;
    });
    return found;
}

QList<domain::Sending> MeetingEdits::sendings(domain::MeetingId id) const
{
    QList<domain::Sending> found;
    m_history.attempt(tr("Läsa möte"), [&] {
        const domain::Minutes minutes = m_repositories.meetings.minutes(id);
        const storage::UpcomingMoveRepository moves(m_repositories.database);
        const QList<domain::Meeting> later = storage::WaitingReader(m_repositories.database).planned(minutes.meeting.date.addDays(1));
        for (const domain::AgendaItem &item : minutes.items) {
            const QList<domain::UpcomingMove> made = moves.of({ObjectType::Item, item.id.uuid()}, 0);
            if (made.isEmpty())
                continue;
            const domain::UpcomingMove &last = made.last();
            domain::Sending sending{item.id};
            sending.reason = last.reason;
            if (last.dropped) {
                sending.to = domain::Sending::To::Closed;
            } else if (last.after.target == domain::CarryOverTarget::Date) {
                const auto meeting = std::find_if(later.begin(), later.end(), [&](const domain::Meeting &one) {
                    return one.body == last.after.body && one.date == last.after.date;
                });
                sending.to = meeting == later.end() ? domain::Sending::To::Day : domain::Sending::To::Meeting;
                sending.meeting = meeting == later.end() ? domain::MeetingId() : meeting->id;
                sending.day = meeting == later.end() ? last.after.date : QDate();
            }
            found.append(sending);
        }
        return true;
    });
    return found;
}

QList<Placement> MeetingEdits::placements(domain::MeetingId id, const QList<domain::Sending> &sendings) const
{
    QList<Placement> found;
    m_history.attempt(tr("Läsa kommande möten"), [&] {
        const domain::Meeting meeting = required(id);
        QList<storage::MeetingEntry> later = m_repositories.meetings.entries({{}, meeting.date.addDays(1), {}});
        std::reverse(later.begin(), later.end());
        const domain::WaitingThings things = storage::WaitingReader(m_repositories.database).things(std::min(meeting.date, QDate::currentDate()));
        QSet<QUuid> taken;
        const auto isSent = [&](const domain::ObjectRef &source) {
            return std::any_of(sendings.begin(), sendings.end(), [&](const domain::Sending &sending) {
                return sending.item.uuid() == source.id && sending.to != domain::Sending::To::NextMeeting;
            });
        };
        const domain::Minutes minutes = m_repositories.meetings.minutes(id);
        for (const storage::MeetingEntry &entry : std::as_const(later)) {
            if (entry.meeting.status != domain::MeetingStatus::Planned || !entry.isLatestVersion)
                continue;
            const auto body = m_repositories.bodies.find(entry.meeting.body);
            if (!body)
                continue;
            const domain::AgendaSources sources = sourcesAmong(things, *body, entry.meeting.date);
            for (const domain::AgendaProposal &proposal : domain::proposals(sources, entry.meeting.date)) {
                if (!proposal.chosen || proposal.from.meeting != id || taken.contains(proposal.source.id) || isSent(proposal.source))
                    continue;
                taken.insert(proposal.source.id);
                found.append({entry.meeting, proposal});
            }
            for (const domain::Sending &sending : sendings)
                for (const domain::AgendaItem &item : minutes.items)
                    if (item.id == sending.item && sending.to == domain::Sending::To::Meeting && sending.meeting == entry.meeting.id
                        && !domain::isTreated(minutes, item.id) && !isTakenUp(m_repositories, item.id))
                        found.append({entry.meeting, untreated(minutes, item, entry.meeting.body)});
        }
        return true;
    });
    return found;
}

int MeetingEdits::takenUp(domain::MeetingId id) const
{
    int count = 0;
    m_history.attempt(tr("Läsa möte"), [&] {
        for (const domain::AgendaItem &item : m_repositories.meetings.minutes(id).items) {
            const QList<domain::Link> ties = m_repositories.links.from({ObjectType::Item, item.id.uuid()});
            count += std::any_of(ties.begin(), ties.end(), [](const domain::Link &link) { return link.type == domain::LinkType::ComesFrom; });
        }
        return true;
    });
    return count;
}

std::optional<NextMeeting> MeetingEdits::nextMeeting(domain::MeetingId after) const
{
    std::optional<NextMeeting> found;
    m_history.attempt(tr("Läsa vad som väntar"), [&] {
        const domain::Meeting meeting = required(after);
        NextMeeting next;
        QList<domain::Meeting> planned = storage::WaitingReader(m_repositories.database).planned(meeting.date.addDays(1));
        planned.removeIf([&](const domain::Meeting &other) { return other.body != meeting.body; });
        QList<domain::UpcomingItem> items = domain::upcomingItems(storage::WaitingReader(m_repositories.database).things(meeting.date), meeting.date);
        items.removeIf([&](const domain::UpcomingItem &item) { return item.body != meeting.body; });
        if (!planned.isEmpty()) {
            next.meeting = planned.first();
            for (const domain::AgendaItem &item : m_repositories.meetings.minutes(planned.first().id).items)
                if (!item.title.trimmed().isEmpty())
                    next.points.append(item.title);
        }
        for (const domain::UpcomingSlot &slot : domain::upcomingSlots(items, planned, meeting.date.addDays(1))) {
            const bool isNext = next.meeting ? slot.meeting == next.meeting->id : slot.time.target == domain::CarryOverTarget::NextMeeting;
            if (isNext)
                for (const domain::UpcomingItem &item : slot.items)
                    next.points.append(item.title);
        }
        found = next;
        return true;
    });
    return found;
}

} // namespace editing
