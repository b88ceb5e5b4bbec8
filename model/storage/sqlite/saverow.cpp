// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite/saverow.h"

#include "storage/sqlite/errors.h"

using namespace Qt::Literals::StringLiterals;

namespace storage::sqlite {

namespace {

QString insertSql(const Table &table, const QList<Column> &columns)
{
    QString names, places, updates;
    for (const Column &column : columns) {
        names += ", "_L1 + column.name;
        places += ", ?"_L1;
        updates += u"%1 = excluded.%1, "_s.arg(column.name);
    }
    return u"INSERT INTO %1 (%2%3, rev) VALUES (?%4, 1) ON CONFLICT (%2) DO UPDATE SET %5rev = %1.rev + 1 WHERE %6 RETURNING rev"_s
        .arg(table.name, table.key, names, places, table.hasTombstones ? updates + u"removed_at = NULL, "_s : updates,
             table.hasTombstones ? u"%1.removed_at IS NOT NULL"_s.arg(table.name) : u"%1.rev = 0"_s.arg(table.name));
}

QString updateSql(const Table &table, const QList<Column> &columns)
{
    QString updates;
    for (const Column &column : columns)
        updates += u"%1 = ?, "_s.arg(column.name);
    return u"UPDATE %1 SET %2rev = rev + 1 WHERE %3 = ? AND (rev = ?%4) RETURNING rev"_s
        .arg(table.name, table.hasTombstones ? updates + u"removed_at = NULL, "_s : updates, table.key,
             table.hasTombstones ? u" OR removed_at IS NOT NULL"_s : QString());
}

} // namespace

int saveRow(Database &database, const Table &table, const QUuid &id, int rev, const QList<Column> &columns)
{
    Statement statement(database, rev == 0 ? insertSql(table, columns) : updateSql(table, columns));
    if (rev == 0)
        statement.bind(id);
    for (const Column &column : columns)
        statement.bind(column.value);
    if (rev != 0)
        statement.bind(id, rev);
    if (statement.exec().next())
        return statement.integer(0);
    const bool exists = Statement(database, u"SELECT 1 FROM %1 WHERE %2 = ?"_s.arg(table.name, table.key)).bind(id).exec().next();
    const auto kind = exists ? StorageError::Kind::Conflict : StorageError::Kind::NotFound;
    throw StorageError(kind, sentence(kind), u"%1 %2 rev %3"_s.arg(table.name, id.toString()).arg(rev));
}

void removeRow(Database &database, const Table &table, const QUuid &id)
{
    Statement statement(database, u"UPDATE %1 SET removed_at = ?, rev = rev + 1 WHERE %2 = ? AND removed_at IS NULL RETURNING rev"_s
                                      .arg(table.name, table.key));
    if (!statement.bind(QDateTime::currentDateTimeUtc(), id).exec().next())
        throw StorageError(StorageError::Kind::NotFound, sentence(StorageError::Kind::NotFound),
                           u"%1 %2"_s.arg(table.name, id.toString()));
}

} // namespace storage::sqlite
