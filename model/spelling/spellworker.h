// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>
#include <atomic>
#include <memory>
#include <vector>

namespace spelling {

class Dictionary;

/// The dictionaries on their thread. stop() may be called from any thread; all else by queued calls.
class SpellWorker : public QObject
{
    Q_OBJECT
public:
    SpellWorker();
    ~SpellWorker() override;

    void stop() { m_stopped.store(true); } ///< what is being looked up is left
    void check(quint64 generation, const QStringList &languages, const QStringList &words);
    void suggest(const QStringList &languages, const QString &word);

signals:
    void checked(quint64 generation, const QStringList &words, const QList<bool> &wrong);
    void suggested(const QString &word, const QStringList &suggestions);

private:
    void use(const QStringList &languages);

    QStringList m_languages;
    std::vector<std::unique_ptr<Dictionary>> m_dictionaries;
    std::atomic<bool> m_stopped = false;
};

} // namespace spelling
