// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/engine.h"

#include <QMutex>
#include <QObject>
#include <atomic>

namespace search {

/// The engine on its thread. breakOff() and setLatest() may be called from any thread; all else by queued calls.
class SearchWorker : public QObject
{
    Q_OBJECT
public:
    explicit SearchWorker(const QString &path) : m_path(path) {}

    void setLatest(quint64 number);
    void breakOff();

    void newest(quint64 number, const QString &typed);
    void best(quint64 number, const QString &typed);
    void everything(quint64 number, const QString &typed);
    void reload(); ///< the file's index is another now
    void learn(const QStringList &texts);

signals:
    void found(const search::Results &results);
    void everythingFound(const search::Results &results);

private:
    bool isStale(quint64 number) const { return number < m_latest.load(); }
    bool ready();
    template <class Act>
    std::optional<Results> answer(quint64 number, Act act); ///< nullopt: another request came

    QString m_path;
    QMutex m_opening; ///< guards the engine's being opened against breakOff()
    Engine m_engine;
    std::atomic<quint64> m_latest = 0;
};

} // namespace search
