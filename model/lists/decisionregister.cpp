// SPDX-License-Identifier: GPL-3.0-or-later
#include "lists/decisionregister.h"

#include "search/decisionloader.h"
#include "storage/contentpath.h"
#include "storage/repositories.h"

#include <QFileInfo>
#include <malloc.h>
#include <QThread>

namespace lists {

namespace {

/// A file of this size is read in the time between two pictures (measured: 25 ms for 4 MB); a larger one never on this thread.
constexpr qint64 readAtOnceBytes = 2 * 1024 * 1024;
constexpr int firstPage = 64;

} // namespace

DecisionKind kindOf(const DecisionEntry &entry)
{
    return search::decisionKind(entry.decision.reported, entry.line.kind);
}

DecisionRegister::DecisionRegister(storage::Repositories &repositories, QObject *parent) : RegisterBase(parent), m_repositories(repositories)
{
    connect(&repositories.outlines, &storage::OutlineRepository::changed, this, &DecisionRegister::takeIn);
    connect(&repositories.meetings, &storage::MeetingRepository::changed, this, [this](const domain::Meeting &meeting) {
        readMeeting(meeting.id);
        if (meeting.corrects)
            readMeeting(meeting.corrects);
    });
    connect(&repositories.meetings, &storage::MeetingRepository::removed, this, [this](domain::MeetingId meeting) {
        readMeeting(meeting);
        // The one that it corrected is the latest again.
        domain::MeetingId corrected;
        if (read([&] { corrected = storage::RegisterKeys(m_repositories.database).correctedBy(meeting); }) && corrected)
            readMeeting(corrected);
    });
    connect(&repositories.decisions, &storage::DecisionRepository::changed, this, [this](const domain::Decision &decision) {
        const auto showAnew = [this](domain::LineId line) {
            m_entries.remove(line);
            emit changed({line});
        };
        if (m_table && m_table->change(decision))
            showAnew(decision.line);
        if (decision.replaces)
            showAnew(decision.replaces); // its entry says what replaced it
    });
    connect(&repositories.links, &storage::LinkRepository::changed, this, [this] { m_knowsAround = false; });
    connect(&repositories.links, &storage::LinkRepository::removed, this, [this] { m_knowsAround = false; });
    connect(&repositories.records, &storage::RecordRepository::changed, this, [this] { m_knowsAround = false; });
    connect(&repositories.bodies, &storage::BodyRepository::changed, this, &DecisionRegister::forgetEntries);
    connect(&repositories.people, &storage::PersonRepository::changed, this, &DecisionRegister::forgetEntries);
}

DecisionRegister::~DecisionRegister()
{
    stopLoading();
}

template <class Work>
bool DecisionRegister::read(Work work) const
{
    try {
        work();
        return true;
    } catch (const storage::StorageError &error) {
        emit const_cast<DecisionRegister *>(this)->failed(error.message());
        return false;
    }
}

void DecisionRegister::load()
{
    if (m_table || m_loader)
        return;
    const QString path = storage::contentPath(m_repositories.database);
    m_loader = std::make_unique<search::DecisionLoader>(path);
    if (QFileInfo(path).size() > readAtOnceBytes) {
        loadOnThread();
        return;
    }
    auto table = m_loader->load();
    m_loader.reset();
    m_table = table ? std::make_shared<search::DecisionTable>(std::move(*table)) : nullptr;
    if (!m_table)
        emit failed(tr("Besluten kan inte läsas just nu."));
}

void DecisionRegister::loadOnThread()
{
    // A commit that waits gets in at once.
    connect(&m_repositories.database, &storage::Database::waitingForReaders, this, [this] {
        if (m_loader)
            m_loader->breakOff();
    });
    m_thread = QThread::create([this, loader = m_loader.get()] {
        std::shared_ptr<search::DecisionTable> table;
        if (auto read = loader->load())
            table = std::make_shared<search::DecisionTable>(std::move(*read));
        malloc_trim(0); // what reading it took is given back: some 60 MB with 100,000 decisions
        QMetaObject::invokeMethod(this, [this, table] { receive(table); }, Qt::QueuedConnection);
    });
    m_thread->setObjectName(QStringLiteral("register"));
    m_thread->start(QThread::LowPriority);
}

void DecisionRegister::stopLoading()
{
    if (m_loader)
        m_loader->stop();
    if (m_thread)
        m_thread->wait();
    delete std::exchange(m_thread, nullptr);
    m_loader.reset();
}

void DecisionRegister::receive(std::shared_ptr<search::DecisionTable> table)
{
    stopLoading();
    if (!table) {
        emit failed(tr("Besluten kan inte läsas just nu."));
        return;
    }
    m_table = std::move(table);
    for (domain::MeetingId meeting : std::exchange(m_changedMeanwhile, {}))
        readMeeting(meeting);
    emit reset();
}

void DecisionRegister::readAround() const
{
    if (!m_table || std::exchange(m_knowsAround, true))
        return;
    read([&] {
        QList<search::DecisionTable::Named> bodies, people;
        for (const domain::Body &body : m_repositories.bodies.all())
            bodies.append({body.id.uuid(), body.name, body.abbreviation});
        for (const domain::Person &person : m_repositories.people.all())
            people.append({person.id.uuid(), person.name, person.initials});
        m_table->setNames(bodies, people);
        m_table->setAssignments(storage::RegisterKeys(m_repositories.database).assignments());
        m_assignmentNames.clear();
        for (const domain::Assignment &assignment : m_repositories.records.all<domain::Assignment>())
            m_assignmentNames.insert(assignment.id, assignment.title);
    });
}

/// The first page of the whole register, while the rest is being read.
QList<domain::LineId> DecisionRegister::newest(const DecisionQuery &query) const
{
    DecisionQuery everything;
    everything.today = query.today;
    QList<domain::LineId> found;
    if (query == everything)
        read([&] { found = m_repositories.decisions.ids({.limit = firstPage}); });
    return found;
}

QList<domain::LineId> DecisionRegister::ids(const DecisionQuery &query) const
{
    const_cast<DecisionRegister *>(this)->load();
    if (!m_table)
        return newest(query);
    readAround();
    return m_table->ids(query);
}

bool DecisionRegister::seek(const DecisionQuery &query) const
{
    return !m_table || m_table->seek(query.text);
}

DecisionCounts DecisionRegister::counts(const DecisionQuery &query) const
{
    const_cast<DecisionRegister *>(this)->load();
    if (!m_table)
        return {};
    readAround();
    return m_table->counts(query);
}

QString DecisionRegister::assignmentName(domain::AssignmentId id) const
{
    readAround();
    return m_assignmentNames.value(id);
}

const DecisionEntry *DecisionRegister::entry(const QList<domain::LineId> &ids, qsizetype row) const
{
    return m_entries.entry(ids, row, [this](const QList<domain::LineId> &wanted, QList<DecisionEntry> &found) {
        return read([&] { found = m_repositories.decisions.entries(wanted); });
    });
}

/// Most that is typed concerns no decision.
void DecisionRegister::takeIn(domain::MeetingId meeting, const storage::OutlineDiff &diff)
{
    const auto concernsUs = [this](const domain::Line &line) {
        return line.kind == domain::LineKind::Decision || line.kind == domain::LineKind::Agreement || line.level > 0 || !m_table || m_table->contains(line.id);
    };
    if (!diff.items.isEmpty() || !diff.removedItems.isEmpty() || !diff.removedLines.isEmpty()
        || std::any_of(diff.lines.begin(), diff.lines.end(), concernsUs))
        readMeeting(meeting);
}

void DecisionRegister::readMeeting(domain::MeetingId meeting)
{
    if (m_loader)
        m_changedMeanwhile.insert(meeting);
    if (!m_table)
        return;
    QList<DecisionKey> keys;
    QHash<domain::LineId, QByteArray> texts;
    const storage::RegisterKeys reader(m_repositories.database);
    if (!read([&] {
            keys = reader.decisions(meeting);
            texts = keys.isEmpty() ? texts : reader.texts({domain::LineKind::Decision, domain::LineKind::Agreement}, meeting);
        }))
        return;
    QList<domain::LineId> touched;
    for (const DecisionKey &key : std::as_const(keys)) {
        m_entries.remove(key.line);
        touched.append(key.line);
    }
    if (m_table->replaceMeeting(meeting, keys, texts) == search::DecisionTable::Change::Places)
        emit rearranged();
    if (!touched.isEmpty())
        emit changed(touched);
}

void DecisionRegister::forgetEntries()
{
    m_entries.clear();
    m_knowsAround = false;
    if (m_table)
        emit changed(m_table->ids({}));
}

} // namespace lists
