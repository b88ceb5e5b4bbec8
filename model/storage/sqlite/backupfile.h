// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QSqlDatabase;

namespace storage::sqlite {

/// The name of a backup beside a database: NAME.kopia-v1-20261122-103700.rodatrad; never one that exists.
QString backupName(const QString &databasePath, int version);
/// A verified copy through VACUUM INTO, mode 0600, written beside `file` and renamed. Throws StorageError and leaves nothing.
void makeBackup(const QSqlDatabase &connection, const QString &file);
/// The same of a file that nobody has open.
void copyDatabase(const QString &from, const QString &file);
/// Throws StorageError (Corrupt) where the file is no whole database of ours.
void verify(const QString &file);
/// Makes names and contents of a folder's files last through a power cut.
void syncFile(const QString &file);

} // namespace storage::sqlite
