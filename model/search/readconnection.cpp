// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/readconnection.h"

#include <QFile>
#include <sqlite3.h>

namespace search {

namespace {

constexpr int waitForWriterMs = 200; ///< on the search thread: a commit takes a few

} // namespace

bool ReadConnection::open(const QString &path)
{
    close();
    resume();
    if (sqlite3_open_v2(QFile::encodeName(path).constData(), &m_db, SQLITE_OPEN_READONLY | SQLITE_OPEN_NOMUTEX, nullptr) != SQLITE_OK) {
        close();
        return false;
    }
    sqlite3_busy_timeout(m_db, waitForWriterMs);
    sqlite3_exec(m_db, "PRAGMA trusted_schema = OFF; PRAGMA temp_store = MEMORY; PRAGMA cache_size = -8000", nullptr, nullptr, nullptr);
    return true;
}

void ReadConnection::close()
{
    sqlite3_close_v2(m_db);
    m_db = nullptr;
}

void ReadConnection::interrupt()
{
    m_interrupted.store(true);
    if (m_db)
        sqlite3_interrupt(m_db);
}

ReadStatement::ReadStatement(const ReadConnection &connection, QByteArrayView sql) : m_connection(connection)
{
    if (!connection.isOpen() || sqlite3_prepare_v2(connection.handle(), sql.data(), int(sql.size()), &m_statement, nullptr) != SQLITE_OK)
        throw ReadFailed{};
}

ReadStatement::~ReadStatement()
{
    sqlite3_finalize(m_statement);
}

ReadStatement &ReadStatement::begin()
{
    sqlite3_reset(m_statement);
    m_place = 0;
    return *this;
}

ReadStatement &ReadStatement::bind(qint64 value)
{
    sqlite3_bind_int64(m_statement, ++m_place, value);
    return *this;
}

ReadStatement &ReadStatement::bind(const QString &text)
{
    sqlite3_bind_text16(m_statement, ++m_place, text.utf16(), int(text.size() * qsizetype(sizeof(QChar))), SQLITE_TRANSIENT);
    return *this;
}

bool ReadStatement::next()
{
    if (m_connection.isInterrupted()) {
        sqlite3_reset(m_statement);
        throw ReadFailed{.interrupted = true};
    }
    switch (sqlite3_step(m_statement)) {
    case SQLITE_ROW:
        return true;
    case SQLITE_DONE:
        sqlite3_reset(m_statement); // lets the writer in
        return false;
    case SQLITE_INTERRUPT:
        sqlite3_reset(m_statement);
        throw ReadFailed{.interrupted = true};
    default:
        sqlite3_reset(m_statement);
        throw ReadFailed{};
    }
}

qint64 ReadStatement::big(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

double ReadStatement::real(int column) const
{
    return sqlite3_column_double(m_statement, column);
}

bool ReadStatement::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

QString ReadStatement::text(int column) const
{
    return QString::fromUtf8(bytes(column));
}

QByteArrayView ReadStatement::bytes(int column) const
{
    const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    return QByteArrayView(text, sqlite3_column_bytes(m_statement, column));
}

} // namespace search
