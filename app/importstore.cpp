// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/importstore.h"

namespace app {

using namespace domain;

namespace {

/// The outline's write has made the row, with default values.
template <class Repository, class Attributes>
void saveAttributes(Repository &repository, const QHash<LineId, Attributes> &all)
{
    for (Attributes attributes : all) {
        const std::optional<Attributes> made = repository.find(attributes.line);
        attributes.rev = made ? made->rev : 0;
        repository.save(attributes);
    }
}

} // namespace

Directory ImportStore::directory() const { return {m_repositories.people.all(), m_repositories.bodies.all()}; }

std::optional<Meeting> ImportStore::existing(const importing::MinutesImport &import) const
{
    if (!m_repositories.bodies.find(import.minutes.body.id))
        return std::nullopt;
    return m_repositories.meetings.find(import.minutes.body.id, import.minutes.meeting.date);
}

void ImportStore::store(const importing::MinutesImport &import)
{
    const Minutes &minutes = import.minutes;
    storage::Transaction transaction(m_repositories.database);
    for (const Body &body : import.newBodies)
        m_repositories.bodies.save(body);
    for (const Person &person : import.newPeople)
        m_repositories.people.save(person);
    // As a draft until all of it is there.
    Meeting meeting = minutes.meeting;
    meeting.status = MeetingStatus::Draft;
    meeting = m_repositories.meetings.save(meeting);
    storage::OutlineDiff diff;
    diff.items = minutes.items;
    diff.lines = minutes.lines;
    m_repositories.outlines.write(meeting.id, diff);
    for (const AgendaItem &item : minutes.items)
        if (item.number > 0)
            m_repositories.outlines.setItemNumber(item.id, item.number);
    for (const Attendance &attendance : minutes.attendance)
        m_repositories.meetings.save(attendance);
    saveAttributes(m_repositories.decisions, minutes.decisions);
    saveAttributes(m_repositories.tasks, minutes.tasks);
    saveAttributes(m_repositories.carryOvers, minutes.carryOvers);
    meeting.status = minutes.meeting.status;
    m_repositories.meetings.save(meeting);
    transaction.commit();
}

void ImportStore::store(const domain::PlanContent &import)
{
    storage::Transaction transaction(m_repositories.database);
    const auto save = [&](const auto &rows) {
        for (const auto &row : rows)
            m_repositories.records.save(row);
    };
    m_repositories.records.save(import.plan);
    save(import.needs);
    save(import.areas);
    save(import.measures);
    save(import.goals);
    save(import.responsibilities);
    save(import.notes);
    save(import.timeline);
    save(import.costs);
    transaction.commit();
}

} // namespace app
