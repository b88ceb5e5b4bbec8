// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/searchworker.h"

#include <malloc.h>

namespace search {

namespace {

constexpr int shown = 50;
constexpr int mostOfAll = 5000; ///< more nobody reads in order
constexpr int keystrokeBudgetMs = 25;
constexpr int attempts = 5; ///< the writer may break a search off for the moment that it needs

} // namespace

void SearchWorker::setLatest(quint64 number)
{
    m_latest.store(number);
    breakOff();
}

void SearchWorker::breakOff()
{
    if (!m_opening.tryLock())
        return;
    m_engine.interrupt();
    m_opening.unlock();
}

bool SearchWorker::ready()
{
    if (m_engine.isOpen())
        return true;
    const QMutexLocker lock(&m_opening);
    const bool opened = m_engine.open(m_path);
    malloc_trim(0); // what reading the words took is given back
    return opened;
}

template <class Act>
std::optional<Results> SearchWorker::answer(quint64 number, Act act)
{
    if (isStale(number))
        return std::nullopt;
    Results results;
    if (ready()) {
        for (int attempt = 0; attempt < attempts; ++attempt) {
            results = act();
            if (isStale(number))
                return std::nullopt;
            if (!results.interrupted)
                break;
        }
    }
    results.number = number;
    return results;
}

void SearchWorker::newest(quint64 number, const QString &typed)
{
    if (const auto results = answer(number, [&] { return m_engine.newest(typed, shown, keystrokeBudgetMs); }))
        emit found(*results);
}

void SearchWorker::best(quint64 number, const QString &typed)
{
    if (const auto results = answer(number, [&] { return m_engine.best(typed, shown); }))
        emit found(*results);
}

void SearchWorker::everything(quint64 number, const QString &typed)
{
    if (const auto results = answer(number, [&] { return m_engine.newest(typed, mostOfAll); }))
        emit everythingFound(*results);
}

void SearchWorker::reload()
{
    const QMutexLocker lock(&m_opening);
    m_engine.close();
}

void SearchWorker::learn(const QStringList &texts)
{
    if (m_engine.isOpen())
        for (const QString &text : texts)
            m_engine.learn(text);
}

} // namespace search
