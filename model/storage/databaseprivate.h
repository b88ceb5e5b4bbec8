// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/database.h"
#include "storage/holderfile.h"
#include "storage/sqlite/newercopy.h"
#include "storage/sqlite/statement.h"

#include <QDateTime>
#include <QSqlDatabase>
#include <deque>

namespace storage {

/// What an open file consists of. For storage/ alone.
struct Database::Private {
    QString path; ///< with every symbolic link followed: journal, holder file and backups lie beside the real file
    QString connectionName;
    bool writable = false;
    bool searchable = false; ///< the search index can be read and follows what is written
    HolderFile holderFile;
    std::unique_ptr<sqlite::NewerCopy> copy; ///< that is read in the file's stead; null: the file itself is
    sqlite::StatementCache statements;
    quint64 device = 0, inode = 0; ///< of the file that was opened

    QDateTime moment;    ///< UTC, when the open transaction began: what one step removes bears the same time
    int depth = 0;       ///< transactions open, each inside the one before
    bool doomed = false; ///< an inner one was rolled back: the whole must be
    std::deque<std::function<void()>> announcements; ///< of the open transaction
    std::deque<std::function<void()>> outgoing;      ///< of committed ones
    bool sending = false;

    static Private &of(const Database &database) { return *database.d; }

    QSqlDatabase connection() const { return QSqlDatabase::database(connectionName, false); }
    std::unique_ptr<QSqlQuery> take(const QString &sql);
    void giveBack(const QString &sql, std::unique_ptr<QSqlQuery> query);
    /// Throws where the file under the path is no longer the one that is open: writes to it would be lost unseen.
    void requireSameFile() const;
    void send();
};

} // namespace storage
