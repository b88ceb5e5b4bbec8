// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/hit.h"

#include <QObject>
#include <QStringList>
#include <QThread>
#include <QTimer>
#include <memory>

namespace storage {
struct Repositories;
}

namespace search {

class SearchWorker;

/// Search as one types: each request takes the place of the one before, which is broken off. The newest hits come at once; when
/// typing has rested, the best. All work is done on a thread of its own; results come as values.
class Searcher : public QObject
{
    Q_OBJECT
public:
    /// Follows what is written through `repositories`, which must outlive it.
    explicit Searcher(storage::Repositories &repositories, QObject *parent = nullptr);
    ~Searcher() override;

    bool isAvailable() const; ///< false where the file has no usable index

    /// Answers through found(), once or (newest, then best) twice; only the last request is answered.
    void search(const QString &typed);
    /// All that there is, newest first, through everythingFound(); takes the place of any other request.
    void everything(const QString &typed);
    void cancel();
    /// The index has been built anew: what was known of it is not.
    void reload();

signals:
    void found(const search::Results &results);
    void everythingFound(const search::Results &results);

private:
    void receive(const Results &results);
    void receiveEverything(const Results &results);

    storage::Repositories &m_repositories;
    QThread m_thread;
    SearchWorker *m_worker; ///< lives on m_thread, which deletes it
    QTimer m_rest;
    QString m_typed;
    quint64 m_number = 0;
};

} // namespace search
