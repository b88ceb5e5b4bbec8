// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite/passingconnection.h"

#include "storage/sqlite/errors.h"
#include "storage/sqlite/fileheader.h"

#include <QSqlError>
#include <QUuid>

using namespace Qt::Literals::StringLiterals;

namespace storage::sqlite {

PassingConnection::PassingConnection(const QString &file, const QString &options)
    : m_name(u"passing-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces))
{
    const FileKind kind = file == ":memory:"_L1 ? FileKind::Ours : fileKind(file);
    if (kind != FileKind::Ours && kind != FileKind::Published)
        throw StorageError(StorageError::Kind::Corrupt, sentence(StorageError::Kind::Corrupt), u"not ours: "_s + file);
    m_connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
    m_connection.setDatabaseName(file);
    m_connection.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=0"_s + options);
    if (m_connection.open())
        return;
    const StorageError error = errorFor(m_connection, m_connection.lastError());
    remove();
    throw error;
}

void PassingConnection::remove()
{
    m_connection = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_name);
}

} // namespace storage::sqlite
