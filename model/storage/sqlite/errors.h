// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/storageerror.h"

class QSqlDatabase;
class QSqlError;
struct sqlite3;

/// SQLite's result codes as the kinds and sentences of StorageError.
namespace storage::sqlite {

StorageError errorFor(int extendedCode, int systemError, const QString &technical);
StorageError errorFor(const QSqlDatabase &connection, const QSqlError &error);
/// The kind's usual sentence.
QString sentence(StorageError::Kind kind);
/// SQLite's own handle of an open connection.
sqlite3 *handle(const QSqlDatabase &connection);
/// Runs every statement of `sql`; throws StorageError at the first that fails.
void execute(const QSqlDatabase &connection, const QString &sql);

} // namespace storage::sqlite
