// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>
#include <QUuid>
#include <atomic>
#include <memory>

struct sqlite3;
struct sqlite3_stmt;

namespace search {

/// Thrown where a search was interrupted or the file cannot be read just now; never leaves search/.
struct ReadFailed {
    bool interrupted = false;
};

/// A connection that only reads, for one thread; interrupt() may be called from any.
class ReadConnection
{
public:
    ReadConnection() = default;
    ~ReadConnection() { close(); }
    Q_DISABLE_COPY_MOVE(ReadConnection)

    bool open(const QString &path);
    void close();
    bool isOpen() const { return m_db != nullptr; }
    /// Every read fails from now on, until resume(). SQLite's own interrupt alone would miss the moments between two reads.
    void interrupt();
    void resume() { m_interrupted.store(false); }
    bool isInterrupted() const { return m_interrupted.load(std::memory_order_relaxed); }
    sqlite3 *handle() const { return m_db; }

private:
    sqlite3 *m_db = nullptr;
    std::atomic<bool> m_interrupted = false;
};

/// A prepared query. Throws ReadFailed.
class ReadStatement
{
public:
    ReadStatement(const ReadConnection &connection, QByteArrayView sql);
    ~ReadStatement();
    Q_DISABLE_COPY_MOVE(ReadStatement)

    ReadStatement &begin(); ///< resets; binding begins at the first place
    ReadStatement &bind(qint64 value);
    ReadStatement &bind(const QString &text);
    bool next();

    qint64 big(int column) const;
    int integer(int column) const { return int(big(column)); }
    double real(int column) const;
    bool isNull(int column) const;
    QString text(int column) const;
    QByteArrayView bytes(int column) const; ///< UTF-8; valid until the next call of next()
    QUuid uuid(int column) const { return QUuid::fromString(text(column)); }

private:
    const ReadConnection &m_connection;
    sqlite3_stmt *m_statement = nullptr;
    int m_place = 0;
};

} // namespace search
