// SPDX-License-Identifier: GPL-3.0-or-later
#include "reviewing/importedits.h"

#include "domain/names.h"
#include "domain/numbering.h"
#include "editing/compoundedit.h"
#include "editing/makemeeting.h"
#include "editing/valueedit.h"

#include <algorithm>

namespace reviewing {

namespace {

using namespace domain;
using editing::Edit;
using Edits = std::vector<std::unique_ptr<Edit>>;

/// The file that something was read from comes with it and goes with it. Its bytes and words are held only until they are stored.
class KeepSource final : public Edit
{
public:
    KeepSource(const QString &text, storage::Database &database, const SourceFile &file, const FileRead &read)
        : Edit(text), m_files(database), m_file(file), m_bytes(read.bytes), m_says(read.text)
    {
    }

protected:
    void apply() override
    {
        m_stored ? m_files.save(m_file, m_files.bytes(m_file.id), m_files.text(m_file.id)) : m_files.save(m_file, m_bytes, m_says);
        m_stored = true;
        m_bytes.clear();
        m_says.clear();
    }
    void revert() override { m_files.remove(m_file.id); }

private:
    storage::SourceFileRepository m_files;
    SourceFile m_file;
    QByteArray m_bytes;
    QString m_says;
    bool m_stored = false;
};

SourceFile sourceFile(const FileRead &file)
{
    SourceFile made;
    made.id = SourceFileId::create();
    made.fileName = file.name;
    made.readAt = QDateTime::currentDateTimeUtc();
    return made;
}

/// A value that comes to be.
template <class Value, class Repository>
std::unique_ptr<Edit> making(const QString &text, Repository &repository, const Value &value)
{
    editing::Store<Value> store;
    store.find = [&repository, id = value.id] { return repository.find(id); };
    store.save = [&repository](const Value &v) { return repository.save(v); };
    store.remove = [&repository, id = value.id] { repository.remove(id); };
    return std::make_unique<editing::ValueEdit<Value>>(text, std::move(store), std::nullopt, value);
}

template <class T>
void makeRecords(const QString &text, storage::RecordRepository &records, const QList<T> &rows, Edits &edits)
{
    for (const T &row : rows) {
        editing::Store<T> store;
        store.find = [&records, id = row.id] { return records.find<T>(id); };
        store.save = [&records](const T &value) { return records.save(value); };
        store.remove = [&records, row] { records.remove(storage::Record(row)); };
        edits.push_back(std::make_unique<editing::ValueEdit<T>>(text, std::move(store), std::nullopt, row));
    }
}

editing::MeetingContents contentsOf(const Minutes &minutes)
{
    editing::MeetingContents contents;
    contents.meeting = minutes.meeting;
    contents.attendance = minutes.attendance;
    contents.items = minutes.items;
    contents.lines = minutes.lines;
    contents.decisions = minutes.decisions.values();
    contents.tasks = minutes.tasks.values();
    contents.carryOvers = minutes.carryOvers.values();
    return contents;
}

template <class Id>
void follow(const QHash<Id, Id> &became, Id &id)
{
    id = became.value(id, id);
}

} // namespace

Directory ImportEdits::directory() const
{
    Directory found;
    m_history.attempt(tr("Läsa personer och grupper"), [&] {
        found = {m_repositories.people.all(), m_repositories.bodies.all()};
        return true;
    });
    return found;
}

std::optional<SourceFile> ImportEdits::known(const QString &sha256) const
{
    std::optional<SourceFile> found;
    m_history.attempt(tr("Läsa in"), [&] {
        found = storage::SourceFileRepository(m_repositories.database).find(sha256);
        return true;
    });
    return found;
}

QSet<QString> ImportEdits::knownHashes() const
{
    QSet<QString> found;
    m_history.attempt(tr("Läsa in"), [&] {
        found = storage::SourceFileRepository(m_repositories.database).hashes();
        return true;
    });
    return found;
}

std::optional<Meeting> ImportEdits::existing(const importing::MinutesImport &import) const
{
    std::optional<Meeting> found;
    m_history.attempt(tr("Läsa in"), [&] {
        const importing::MinutesImport here = matched(import, {m_repositories.people.all(), m_repositories.bodies.all()});
        if (here.minutes.meeting.date.isValid() && m_repositories.bodies.find(here.minutes.body.id))
            found = m_repositories.meetings.find(here.minutes.body.id, here.minutes.meeting.date);
        return true;
    });
    return found;
}

std::optional<ActionPlan> ImportEdits::existing(const PlanContent &plan) const
{
    std::optional<ActionPlan> found;
    m_history.attempt(tr("Läsa in"), [&] {
        for (const ActionPlan &have : m_repositories.records.all<ActionPlan>())
            if (folded(have.title) == folded(plan.plan.title) && have.from == plan.plan.from)
                found = have;
        return true;
    });
    return found;
}

bool ImportEdits::store(const importing::MinutesImport &given, const FileRead &file, const QString &batch)
{
    const QString text = batch.isEmpty() ? tr("Läs in %1").arg(file.name) : tr("Läs in filer");
    return m_history.attempt(text, [&] {
        const importing::MinutesImport import = matched(given, {m_repositories.people.all(), m_repositories.bodies.all()});
        Edits edits;
        for (const Body &body : import.newBodies)
            edits.push_back(making(text, m_repositories.bodies, body));
        for (const Person &person : import.newPeople)
            edits.push_back(making(text, m_repositories.people, person));
        edits.push_back(std::make_unique<editing::MakeMeeting>(text, m_repositories, contentsOf(import.minutes)));
        SourceFile source = sourceFile(file);
        source.meeting = import.minutes.meeting.id;
        edits.push_back(std::make_unique<KeepSource>(text, m_repositories.database, source, file));
        return m_history.push(std::make_unique<editing::CompoundEdit>(text, std::move(edits), &m_repositories.database, batch));
    });
}

bool ImportEdits::store(const PlanContent &plan, const FileRead &file, const QString &batch)
{
    const QString text = batch.isEmpty() ? tr("Läs in %1").arg(file.name) : tr("Läs in filer");
    return m_history.attempt(text, [&] {
        storage::RecordRepository &records = m_repositories.records;
        Edits edits;
        makeRecords(text, records, QList<ActionPlan>{plan.plan}, edits);
        makeRecords(text, records, plan.needs, edits);
        makeRecords(text, records, plan.areas, edits);
        makeRecords(text, records, plan.measures, edits);
        makeRecords(text, records, plan.goals, edits);
        makeRecords(text, records, plan.responsibilities, edits);
        makeRecords(text, records, plan.notes, edits);
        makeRecords(text, records, plan.timeline, edits);
        makeRecords(text, records, plan.costs, edits);
        SourceFile source = sourceFile(file);
        source.plan = plan.plan.id;
        edits.push_back(std::make_unique<KeepSource>(text, m_repositories.database, source, file));
        return m_history.push(std::make_unique<editing::CompoundEdit>(text, std::move(edits), &m_repositories.database, batch));
    });
}

void becomeVersionAfter(const Meeting &earlier, importing::MinutesImport &import)
{
    import.minutes.meeting.version = earlier.version + 1;
    import.minutes.meeting.corrects = earlier.id;
}

importing::MinutesImport matched(const importing::MinutesImport &import, const Directory &directory)
{
    importing::MinutesImport out = import;
    QHash<PersonId, PersonId> people;
    QHash<BodyId, BodyId> bodies;
    const auto leave = [](auto &made, const auto &stored, auto &became, const auto &same) {
        made.removeIf([&](const auto &one) {
            const auto found = std::find_if(stored.begin(), stored.end(), [&](const auto &have) { return have.id == one.id || same(have, one); });
            if (found == stored.end())
                return false;
            became.insert(one.id, found->id);
            return true;
        });
    };
    leave(out.newPeople, directory.people, people, [](const Person &a, const Person &b) { return isSameName(a.name, b.name); });
    leave(out.newBodies, directory.bodies, bodies,
          [](const Body &a, const Body &b) { return folded(a.abbreviation) == folded(b.abbreviation) || folded(a.name) == folded(b.name); });
    if (people.isEmpty() && bodies.isEmpty())
        return out;
    Minutes &minutes = out.minutes;
    const auto followParties = [&](Parties &parties) {
        for (Party &party : parties) {
            follow(people, party.person);
            follow(bodies, party.body);
        }
    };
    follow(bodies, minutes.meeting.body);
    follow(people, minutes.meeting.chair);
    follow(people, minutes.meeting.noteTaker);
    follow(people, minutes.meeting.approver);
    for (Attendance &row : minutes.attendance)
        follow(people, row.person);
    for (Decision &decision : minutes.decisions) {
        follow(bodies, decision.body);
        followParties(decision.responsible);
    }
    for (Task &task : minutes.tasks) {
        follow(bodies, task.reportBackTo);
        followParties(task.responsible);
    }
    for (CarryOver &carryOver : minutes.carryOvers)
        follow(bodies, carryOver.body);
    for (const Body &body : directory.bodies)
        if (body.id == minutes.meeting.body)
            minutes.body = body;
    for (const Person &person : directory.people)
        if (people.key(person.id) != PersonId())
            minutes.people.insert(person.id, person);
    for (const Body &body : directory.bodies)
        if (bodies.key(body.id) != BodyId())
            minutes.bodies.insert(body.id, body);
    return out;
}

} // namespace reviewing
