// SPDX-License-Identifier: GPL-3.0-or-later
#include "lists/taskregister.h"

namespace lists {

bool isOverdue(const TaskKey &key, QDate today)
{
    return key.state == domain::TaskState::Open && key.due.isValid() && key.due < today;
}

TaskRegister::TaskRegister(storage::Repositories &repositories, QObject *parent) : LineRegister(repositories, parent)
{
    connect(&repositories.tasks, &storage::TaskRepository::changed, this, [this](const domain::Task &task) {
        changeKey(task.line, [&](TaskKey &key) {
            key.state = task.state;
            key.due = task.due;
            key.reportBack = task.reportBack;
            key.reportBackTo = task.reportBackTo;
            key.people.clear();
            key.bodies.clear();
            for (const domain::Party &party : task.responsible) {
                if (party.person)
                    key.people.append(party.person);
                else if (party.body)
                    key.bodies.append(party.body);
            }
        });
    });
}

QList<TaskKey> TaskRegister::readAllKeys() const
{
    return storage::RegisterKeys(repositories().database).tasks();
}

QList<TaskKey> TaskRegister::readKeys(domain::MeetingId meeting) const
{
    return storage::RegisterKeys(repositories().database).tasks(meeting);
}

QList<TaskEntry> TaskRegister::readEntries(const QList<domain::LineId> &ids) const
{
    return repositories().tasks.entries(ids);
}

/// The register's own order never depends on what a tick changes (its keys stay where they are); ids() sorts what it finds.
bool TaskRegister::isBefore(const TaskKey &a, const TaskKey &b) const
{
    if (a.date != b.date)
        return a.date > b.date;
    if (a.starts != b.starts)
        return a.starts > b.starts;
    if (a.meeting != b.meeting)
        return a.meeting < b.meeting;
    return a.rank < b.rank;
}

QSet<domain::BodyId> TaskRegister::bodiesOf(domain::PersonId person, QDate on) const
{
    QList<domain::Membership> memberships;
    read([&] { return repositories().people.memberships(person); }, memberships);
    QSet<domain::BodyId> bodies;
    for (const domain::Membership &membership : memberships) {
        if (on.isNull() || membership.isCurrent(on))
            bodies.insert(membership.body);
    }
    return bodies;
}

QList<domain::LineId> TaskRegister::ids(const TaskQuery &query) const
{
    const auto withText = withWords(query.text);
    const QSet<domain::BodyId> own = query.person ? bodiesOf(query.person, query.today) : QSet<domain::BodyId>();
    const auto isHis = [&](const TaskKey &key) {
        return key.people.contains(query.person)
               || std::any_of(key.bodies.begin(), key.bodies.end(), [&](domain::BodyId body) { return own.contains(body); });
    };
    const auto fits = [&](const TaskKey &key) {
        return (!query.exactly || query.exactly == key.line) && (!query.body || query.body == key.meetingBody)
               && (query.states.isEmpty() || query.states.contains(key.state))
               && (!query.onlyOverdue || isOverdue(key, query.today))
               && (!query.onlyReportBack || (key.state == domain::TaskState::Open && key.reportBack.isValid()))
               && (!query.onlyWithoutOwner || (key.people.isEmpty() && key.bodies.isEmpty()))
               && (!query.responsibleBody || key.bodies.contains(query.responsibleBody)) && (!query.person || isHis(key))
               && (!withText || withText->contains(key.line));
    };

    QList<const TaskKey *> open;
    QList<domain::LineId> rest;
    for (const TaskKey &key : keys()) {
        if (!fits(key))
            continue;
        if (key.state == domain::TaskState::Open)
            open.append(&key);
        else
            rest.append(key.line);
    }
    std::stable_sort(open.begin(), open.end(), [](const TaskKey *a, const TaskKey *b) {
        if (a->due.isValid() != b->due.isValid())
            return a->due.isValid();
        return a->due < b->due;
    });
    QList<domain::LineId> found;
    found.reserve(open.size() + rest.size());
    for (const TaskKey *key : open)
        found.append(key->line);
    return found + rest;
}

TaskCounts TaskRegister::counts(QDate today) const
{
    TaskCounts counts;
    for (const TaskKey &key : keys()) {
        const bool open = key.state == domain::TaskState::Open;
        ++counts.all;
        counts.open += open;
        counts.overdue += isOverdue(key, today);
        counts.reportBack += open && key.reportBack.isValid();
        counts.withoutOwner += open && key.people.isEmpty() && key.bodies.isEmpty();
    }
    return counts;
}

} // namespace lists
