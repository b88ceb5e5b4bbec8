// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/databaseprivate.h"
#include "storage/sqlite/errors.h"

#include <QElapsedTimer>
#include <QScopeGuard>
#include <QThread>
#include <sqlite3.h>

using namespace Qt::Literals::StringLiterals;

namespace storage {

namespace {

/// A reader holds its lock for a few milliseconds. To wait that out beats telling the user that saving failed; a commit that
/// was refused keeps new readers out, so the wait ends with the readers of this moment.
constexpr int longestWaitMs = 12;

void executePatiently(Database &database, const QString &sql)
{
    QElapsedTimer waited;
    waited.start();
    for (;;) {
        try {
            sqlite::Statement(database, sql).exec();
            return;
        } catch (const StorageError &error) {
            if (error.kind() != StorageError::Kind::Busy || waited.elapsed() >= longestWaitMs)
                throw;
        }
        emit database.waitingForReaders();
        QThread::usleep(200);
    }
}

} // namespace

Transaction::Transaction(Database &database) : m_database(database)
{
    auto &d = *database.d;
    if (!d.writable)
        throw StorageError(StorageError::Kind::ReadOnly, sqlite::sentence(StorageError::Kind::ReadOnly), u"opened reading only"_s);
    if (d.depth == 0) {
        d.requireSameFile();
        executePatiently(database, u"BEGIN IMMEDIATE"_s);
        d.doomed = false;
        // Never the same as the step before, so that two steps within a millisecond stay two.
        const QDateTime now = QDateTime::currentDateTimeUtc();
        d.moment = d.moment.isValid() && now <= d.moment ? d.moment.addMSecs(1) : now;
    }
    ++d.depth;
}

Transaction::~Transaction()
{
    if (m_done)
        return;
    auto &d = *m_database.d;
    d.doomed = true;
    if (--d.depth > 0)
        return;
    d.announcements.clear();
    // SQLite has rolled back by itself after some failures (full disk, I/O); a second time is refused and harmless.
    sqlite3 *db = sqlite::handle(m_database.connection());
    if (db && sqlite3_get_autocommit(db) == 0)
        sqlite3_exec(db, "ROLLBACK", nullptr, nullptr, nullptr);
}

void Transaction::commit()
{
    Q_ASSERT(!m_done);
    auto &d = *m_database.d;
    if (d.depth == 1) {
        if (d.doomed)
            throw StorageError(StorageError::Kind::Other, sqlite::sentence(StorageError::Kind::Other),
                               u"a transaction inside this one was rolled back"_s);
        try {
            executePatiently(m_database, u"COMMIT"_s);
        } catch (const StorageError &error) {
            // The search index writes its pages last. If it is what is damaged, the next attempt saves the text without it.
            if (error.kind() == StorageError::Kind::Corrupt)
                d.searchable = false;
            throw;
        }
        for (auto &announcement : d.announcements)
            d.outgoing.push_back(std::move(announcement));
        d.announcements.clear();
    }
    m_done = true;
    if (--d.depth == 0)
        d.send();
}

void Transaction::announce(Database &database, std::function<void()> announcement)
{
    auto &d = *database.d;
    if (d.depth > 0) {
        d.announcements.push_back(std::move(announcement));
        return;
    }
    d.outgoing.push_back(std::move(announcement));
    d.send();
}

/// A listener may write: what that announces goes out after what is already waiting, so that everyone hears the same order.
void Database::Private::send()
{
    if (sending)
        return;
    sending = true;
    const auto done = qScopeGuard([this] { sending = false; });
    while (!outgoing.empty()) {
        const auto announcement = std::move(outgoing.front());
        outgoing.pop_front();
        announcement();
    }
}

} // namespace storage
