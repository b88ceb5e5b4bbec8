// SPDX-License-Identifier: GPL-3.0-or-later
// The reading half of MeetingEdits: what waits to come up, gathered for the rules in domain/agenda.
#include "editing/meetingedits.h"

#include "storage/repositories.h"

#include <QSet>

namespace editing {

namespace {

using domain::ObjectType;

class Gatherer
{
public:
    explicit Gatherer(storage::Repositories &repositories) : m_repositories(repositories) {}

    domain::Standpoint standpoint(const storage::Provenance &at)
    {
        domain::Standpoint found;
        found.meeting = at.meeting;
        found.abbreviation = at.bodyAbbreviation;
        found.date = at.date;
        if (!m_bodies.contains(at.bodyAbbreviation)) {
            const auto body = m_repositories.bodies.findByAbbreviation(at.bodyAbbreviation);
            m_bodies.insert(at.bodyAbbreviation, body ? body->id : domain::BodyId());
        }
        found.body = m_bodies.value(at.bodyAbbreviation);
        found.item = m_repositories.outlines.item(at.item).value_or(domain::AgendaItem());
        return found;
    }

    /// A point that is still there comes from it.
    bool isPlaced(const domain::ObjectRef &source)
    {
        for (const domain::Link &link : m_repositories.links.to(source))
            if (link.type == domain::LinkType::ComesFrom && link.from.type == ObjectType::Item
                && m_repositories.outlines.item(domain::ItemId(link.from.id)))
                return true;
        return false;
    }

private:
    storage::Repositories &m_repositories;
    QHash<QString, domain::BodyId> m_bodies;
};

} // namespace

std::optional<domain::AgendaSources> MeetingEdits::sources(domain::BodyId bodyId, QDate date) const
{
    std::optional<domain::AgendaSources> found;
    m_history.attempt(tr("Läsa vad som väntar"), [&] {
        const std::optional<domain::Body> body = m_repositories.bodies.find(bodyId);
        if (!body)
            throw storage::StorageError(storage::StorageError::Kind::NotFound, tr("Gruppen finns inte längre."));
        Gatherer gatherer(m_repositories);
        domain::AgendaSources sources;
        sources.body = *body;
        sources.memberships = m_repositories.people.memberships(bodyId);
        for (const domain::Person &person : m_repositories.people.all())
            sources.people.insert(person.id, person);
        if (const auto previous = m_repositories.meetings.previous(bodyId, date)) {
            sources.previous = m_repositories.meetings.minutes(previous->id);
            for (const domain::AgendaItem &item : std::as_const(sources.previous->items))
                if (gatherer.isPlaced({ObjectType::Item, item.id.uuid()}))
                    sources.placedItems.insert(item.id);
        }
        for (const storage::CarryOverEntry &entry : m_repositories.carryOvers.entries({bodyId, true})) {
            domain::Waiting<domain::CarryOver> waiting{entry.carryOver, entry.line, gatherer.standpoint(entry.at), false};
            waiting.attributes.placedAs = {}; // the point that took it up may have gone since
            sources.carryOvers.append(waiting);
        }
        storage::TaskFilter reporting;
        reporting.states = {domain::TaskState::Open, domain::TaskState::Done};
        reporting.reportBackUntil = date;
        for (const storage::TaskEntry &entry : m_repositories.tasks.entries(m_repositories.tasks.ids(reporting))) {
            sources.tasks.append({entry.task, entry.line, gatherer.standpoint(entry.at),
                                  gatherer.isPlaced({ObjectType::Line, entry.line.id.uuid()})});
        }
        storage::DecisionFilter due;
        due.onlyToFollowUp = true;
        due.today = date;
        due.bodies = {bodyId};
        due.reported = false;
        for (const storage::DecisionEntry &entry : m_repositories.decisions.entries(m_repositories.decisions.ids(due))) {
            sources.decisions.append({entry.decision, entry.line, gatherer.standpoint(entry.at),
                                      gatherer.isPlaced({ObjectType::Line, entry.line.id.uuid()})});
        }
        found = sources;
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

QList<Placement> MeetingEdits::placements(domain::MeetingId id) const
{
    QList<Placement> found;
    m_history.attempt(tr("Läsa kommande möten"), [&] {
        const domain::Meeting meeting = required(id);
        QList<storage::MeetingEntry> later = m_repositories.meetings.entries({{}, meeting.date.addDays(1), {}});
        std::reverse(later.begin(), later.end());
        QSet<QUuid> taken;
        for (const storage::MeetingEntry &entry : std::as_const(later)) {
            if (entry.meeting.status != domain::MeetingStatus::Planned || !entry.isLatestVersion)
                continue;
            const auto waiting = sources(entry.meeting.body, entry.meeting.date);
            if (!waiting)
                return false;
            for (const domain::AgendaProposal &proposal : domain::proposals(*waiting, entry.meeting.date)) {
                if (!proposal.chosen || proposal.from.meeting != id || taken.contains(proposal.source.id))
                    continue;
                taken.insert(proposal.source.id);
                found.append({entry.meeting, proposal});
            }
        }
        return true;
    });
    return found;
}

} // namespace editing
