// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/storageerror.h"

#include <QDateTime>
#include <QList>
#include <QObject>
#include <QString>
#include <functional>
#include <memory>

class QSqlDatabase;

namespace storage {

/// Who has a file open for writing.
struct Holder {
    QString user;
    QString host;
    QDateTime since;
    qint64 pid = 0;
    bool sameUserHere = false; ///< this user on this machine: that window can be raised instead
};

/// How a file was opened, or why it was not. Every outcome is named; opening never throws and never crashes.
struct Opening {
    enum class Result {
        Ok,
        Created,
        HeldByOther,    ///< open, reading only; `holder` says who and since when
        ReadOnlyFile,   ///< open, reading only: the file or its folder cannot be written
        NewerSchema,    ///< open, reading only: written by a later version of the program
        Published,      ///< open, reading only: made for readers (see publication.h)
        NotOurFile,     ///< not open: no database, or another program's
        Damaged,        ///< not open: quick_check failed; `message` names the newest backup if there is one
        MigrationFailed,///< not open; the file is as it was, its backup beside it
        Unreachable     ///< not open: missing folder, no permission, locked and silent
    };
    Result result = Result::Ok;
    QString message; ///< one sentence in the user's language; empty for Ok and Created
    Holder holder;

    bool isOpen() const { return result <= Result::Published; }
    bool isWritable() const { return result == Result::Ok || result == Result::Created; }
};

/// One .rodatrad file and the one connection that writes to it; ":memory:" is nowhere on disk and gone when it is closed. Lives on
/// the UI thread; a helper thread opens a connection of its own that only reads.
class Database : public QObject
{
    Q_OBJECT

public:
    enum class Mode { ReadWrite, ReadOnly };

    explicit Database(QObject *parent = nullptr);
    ~Database() override;

    Opening open(const QString &path, Mode mode = Mode::ReadWrite);
    void close();

    bool isOpen() const;
    bool isWritable() const;
    QString path() const;
    /// False where the search index is missing or damaged: everything else works, and `check --repair` builds it anew.
    bool isSearchable() const;

    /// $XDG_DATA_HOME/rodatraden/rodatraden.rodatrad
    static QString defaultPath();

signals:
    /// A reader of this process holds the file while a commit waits for it: it should let go at once and begin again.
    void waitingForReaders();

public:
    /// For repositories and search/ only.
    QSqlDatabase connection() const;

    struct Private; ///< storage/ only

private:
    friend class Transaction;
    Opening openFile(const QString &path, Mode mode);
    Opening openPublished(const QString &path);
    void openConnection(bool writable, bool immutable = false);
    void closeConnection();

    std::unique_ptr<Private> d;
};

/// RAII: rolls back unless committed. Nested ones join the outermost. Announcements made meanwhile go out after the
/// outermost commit, in order, and are dropped on rollback.
class Transaction
{
public:
    explicit Transaction(Database &database); ///< throws StorageError
    ~Transaction();
    Q_DISABLE_COPY_MOVE(Transaction)

    void commit(); ///< throws StorageError
    /// Runs after the outermost commit (at once where no transaction is open).
    static void announce(Database &database, std::function<void()> announcement);

private:
    Database &m_database;
    bool m_done = false;
};

} // namespace storage
