// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/searcher.h"

#include "search/searchworker.h"
#include "storage/contentpath.h"
#include "storage/repositories.h"

namespace search {

namespace {

constexpr int restMs = 200;

/// Where new words may stand; what the index holds besides is found by their parts all the same.
QStringList textsOf(const storage::Record &record)
{
    return std::visit(
        []<class T>(const T &r) -> QStringList {
            using namespace domain;
            if constexpr (std::is_same_v<T, Assignment>)
                return {r.title, r.currentState, r.desiredState, r.scope, r.assumptions, r.resources};
            else if constexpr (std::is_same_v<T, StatusReport>)
                return {r.text, r.state, r.nextStep, r.reviewMissing};
            else if constexpr (std::is_same_v<T, ActionPlan>)
                return {r.title, r.background, r.participation, r.analysis, r.spreading};
            else if constexpr (std::is_same_v<T, Need>)
                return {r.text, r.evidence};
            else if constexpr (std::is_same_v<T, DevelopmentArea>)
                return {r.title};
            else if constexpr (std::is_same_v<T, Measure>)
                return {r.title, r.description, r.participants, r.followUpHow};
            else if constexpr (std::is_same_v<T, Goal>)
                return {r.text, r.sign};
            else if constexpr (std::is_same_v<T, FollowUp>)
                return {r.seen, r.evidence, r.cause, r.nextText};
            else if constexpr (std::is_same_v<T, YearCycleEntry>)
                return {r.title, r.note};
            else if constexpr (std::is_same_v<T, DialogueRound>)
                return {r.name, r.unit, r.questions, r.agreed};
            return {};
        },
        record);
}

} // namespace

Searcher::Searcher(storage::Repositories &repositories, QObject *parent)
    : QObject(parent), m_repositories(repositories), m_worker(new SearchWorker(storage::contentPath(repositories.database)))
{
    qRegisterMetaType<search::Results>();
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    connect(m_worker, &SearchWorker::found, this, &Searcher::receive);
    connect(m_worker, &SearchWorker::everythingFound, this, &Searcher::receiveEverything);
    connect(&repositories.database, &storage::Database::waitingForReaders, m_worker, &SearchWorker::breakOff, Qt::DirectConnection);
    connect(&repositories.outlines, &storage::OutlineRepository::changed, this,
            [this](const domain::MeetingId &, const storage::OutlineDiff &diff) {
                QStringList texts;
                for (const domain::Line &line : diff.lines)
                    texts.append(line.text);
                for (const domain::AgendaItem &item : diff.items)
                    texts.append(item.title);
                QMetaObject::invokeMethod(m_worker, [worker = m_worker, texts] { worker->learn(texts); });
            });
    connect(&repositories.records, &storage::RecordRepository::changed, this, [this](const storage::Record &record) {
        const QStringList texts = textsOf(record);
        QMetaObject::invokeMethod(m_worker, [worker = m_worker, texts] { worker->learn(texts); });
    });
    m_rest.setSingleShot(true);
    m_rest.setInterval(restMs);
    connect(&m_rest, &QTimer::timeout, this, [this] {
        QMetaObject::invokeMethod(m_worker, [worker = m_worker, number = m_number, typed = m_typed] { worker->best(number, typed); });
    });
    m_thread.setObjectName(QStringLiteral("search"));
    m_thread.start(QThread::LowPriority);
}

Searcher::~Searcher()
{
    m_worker->setLatest(++m_number);
    m_thread.quit();
    m_thread.wait();
}

bool Searcher::isAvailable() const
{
    return m_repositories.database.isSearchable();
}

void Searcher::search(const QString &typed)
{
    m_typed = typed;
    m_worker->setLatest(++m_number);
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, number = m_number, typed] { worker->newest(number, typed); });
    m_rest.start();
}

void Searcher::everything(const QString &typed)
{
    m_rest.stop();
    m_worker->setLatest(++m_number);
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, number = m_number, typed] { worker->everything(number, typed); });
}

void Searcher::cancel()
{
    m_rest.stop();
    m_worker->setLatest(++m_number);
}

void Searcher::reload()
{
    cancel();
    QMetaObject::invokeMethod(m_worker, [worker = m_worker] { worker->reload(); });
}

void Searcher::receiveEverything(const Results &results)
{
    if (results.number == m_number)
        emit everythingFound(results);
}

void Searcher::receive(const Results &results)
{
    if (results.number == m_number)
        emit found(results);
}

} // namespace search
