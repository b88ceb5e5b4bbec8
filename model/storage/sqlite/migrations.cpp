// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite/migrations.h"

#include "storage/sqlite/errors.h"
#include "storage/sqlite/fileheader.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSqlError>
#include <QSqlQuery>

using namespace Qt::Literals::StringLiterals;

// The resources of a static library are registered only where something asks for them.
static void registerSchema()
{
    Q_INIT_RESOURCE(schema);
}

namespace storage::sqlite {

const QList<Migration> &migrations()
{
    static const QList<Migration> all = [] {
        registerSchema();
        QList<Migration> found;
        const QDir folder(u":/schema"_s);
        for (const QString &name : folder.entryList({u"*.sql"_s}, QDir::Files, QDir::Name)) {
            QFile file(folder.filePath(name));
            if (file.open(QIODevice::ReadOnly))
                found.append({name.left(4).toInt(), name, QString::fromUtf8(file.readAll())});
        }
        return found;
    }();
    return all;
}

int newestVersion()
{
    return migrations().isEmpty() ? 0 : migrations().last().version;
}

int schemaVersion(const QSqlDatabase &connection)
{
    QSqlQuery query(connection);
    if (!query.exec(u"PRAGMA user_version"_s) || !query.next())
        throw errorFor(connection, query.lastError());
    return query.value(0).toInt();
}

namespace {

/// A text is worth more than its index: where the index is too damaged to take more in, the step is made without it, and the file says that
/// it has to be built anew.
void run(const QSqlDatabase &connection, const Migration &step)
{
    if (!step.concernsSearch()) {
        execute(connection, step.sql);
        return;
    }
    execute(connection, u"SAVEPOINT step"_s);
    try {
        execute(connection, step.sql);
        execute(connection, u"RELEASE step"_s);
    } catch (const StorageError &error) {
        if (error.kind() != StorageError::Kind::Corrupt && error.kind() != StorageError::Kind::Other)
            throw;
        execute(connection, u"ROLLBACK TO step; RELEASE step"_s);
        execute(connection, step.withoutFilling());
        execute(connection, u"INSERT INTO setting (key, value) VALUES ('search.stale', '1') ON CONFLICT (key) DO NOTHING"_s);
    }
}

} // namespace

bool Migration::concernsSearch() const
{
    return name.contains("_search"_L1);
}

QString Migration::withoutFilling() const
{
    static const QRegularExpression filling(u"INSERT INTO search_index [^;]*;"_s);
    return QString(sql).remove(filling);
}

void migrate(const QSqlDatabase &connection, const QList<Migration> &steps)
{
    const int version = schemaVersion(connection);
    for (const Migration &step : steps) {
        if (step.version <= version)
            continue;
        execute(connection, u"BEGIN IMMEDIATE"_s);
        try {
            run(connection, step);
            execute(connection, u"PRAGMA user_version = %1; PRAGMA application_id = %2"_s.arg(step.version).arg(applicationId));
            execute(connection, u"COMMIT"_s);
        } catch (...) {
            QSqlQuery(connection).exec(u"ROLLBACK"_s);
            throw;
        }
    }
}

} // namespace storage::sqlite
