// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite/backupfile.h"

#include "storage/sqlite/errors.h"
#include "storage/sqlite/passingconnection.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>
#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace storage::sqlite {

QString backupName(const QString &databasePath, int version)
{
    const QFileInfo info(databasePath);
    const QString stem = u"%1/%2.kopia-v%3-%4"_s.arg(info.path(), info.completeBaseName())
                             .arg(version)
                             .arg(QDateTime::currentDateTime().toString(u"yyyyMMdd-HHmmss"_s));
    QString name = stem + u".rodatrad"_s;
    for (int i = 2; QFile::exists(name); ++i)
        name = u"%1-%2.rodatrad"_s.arg(stem).arg(i);
    return name;
}

void copyDatabase(const QString &from, const QString &file)
{
    // Not reading only: a journal that a crash left is rolled back first.
    const PassingConnection source(from, QString());
    makeBackup(source.get(), file);
}

void verify(const QString &file)
{
    const PassingConnection passing(file, u";QSQLITE_OPEN_READONLY"_s);
    const QSqlDatabase &connection = passing.get();
    QSqlQuery query(connection);
    if (!query.exec(u"PRAGMA quick_check(1)"_s) || !query.next())
        throw errorFor(connection, query.lastError());
    if (query.value(0).toString() != "ok"_L1)
        throw StorageError(StorageError::Kind::Corrupt, sentence(StorageError::Kind::Corrupt), query.value(0).toString());
}

void syncFile(const QString &file)
{
    for (const QString &path : {file, QFileInfo(file).absolutePath()}) {
        const int descriptor = open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
        if (descriptor < 0)
            continue;
        fsync(descriptor);
        close(descriptor);
    }
}

namespace {

/// query_only forbids VACUUM INTO too, though that writes nothing to the database itself.
class QueryOnlyLifted
{
public:
    explicit QueryOnlyLifted(const QSqlDatabase &connection) : m_connection(connection)
    {
        QSqlQuery query(connection);
        m_was = query.exec(u"PRAGMA query_only"_s) && query.next() && query.value(0).toBool();
        if (m_was)
            execute(connection, u"PRAGMA query_only = OFF"_s);
    }
    ~QueryOnlyLifted()
    {
        if (m_was)
            QSqlQuery(m_connection).exec(u"PRAGMA query_only = ON"_s);
    }
    Q_DISABLE_COPY_MOVE(QueryOnlyLifted)

private:
    const QSqlDatabase &m_connection;
    bool m_was = false;
};

} // namespace

void makeBackup(const QSqlDatabase &connection, const QString &file)
{
    const QString beside = file + u".ny"_s;
    const QByteArray besideName = QFile::encodeName(beside);
    // VACUUM INTO fills an empty file, so the mode is ours to set and no other's umask.
    QFile::remove(beside);
    const int descriptor = open(besideName.constData(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (descriptor < 0) {
        const auto kind = errno == ENOSPC ? StorageError::Kind::DiskFull : StorageError::Kind::ReadOnly;
        throw StorageError(kind, sentence(kind), beside);
    }
    close(descriptor);
    auto removeBeside = qScopeGuard([&] { QFile::remove(beside); });
    {
        const QueryOnlyLifted lifted(connection);
        QSqlQuery query(connection);
        if (!query.prepare(u"VACUUM INTO ?"_s))
            throw errorFor(connection, query.lastError());
        query.addBindValue(beside);
        if (!query.exec())
            throw errorFor(connection, query.lastError());
    }
    verify(beside);
    syncFile(beside);
    if (std::rename(besideName.constData(), QFile::encodeName(file).constData()) != 0)
        throw StorageError(StorageError::Kind::ReadOnly, sentence(StorageError::Kind::ReadOnly), file);
    removeBeside.dismiss();
    syncFile(file);
}

} // namespace storage::sqlite
