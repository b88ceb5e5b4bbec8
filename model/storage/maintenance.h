// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/database.h"

#include <QStringList>
#include <functional>

/// Care of whole files, apart from daily reading and writing. Functions that fail throw StorageError and leave every file
/// as it was.
namespace storage {

/// What is wrong with an open file, one sentence each; empty when nothing is.
QStringList check(Database &database);

/// Builds the search index of an open file anew from its texts. All that `check` can mend; the rest asks for a backup.
void repair(Database &database, const std::function<void(int percent)> &progress = {});

/// The same from another thread while a window has the file open and writes nothing meanwhile: through a connection of its own. What
/// `progress` throws ends it, and leaves the index as it was. The window's own `database` takes it up afterwards.
void repairBeside(const QString &path, const std::function<void(int percent)> &progress);
void takeUpRepair(Database &database);

/// A verified copy of an open file, whole at once: written beside and renamed. An existing file is replaced only if `force`.
void backup(Database &database, const QString &file, bool force = false);

/// Puts `from` in the place of `database`, which nobody may have open. What stood there is first kept as a backup beside it.
/// Returns that backup's path; empty where nothing stood there.
QString restore(const QString &from, const QString &database);

/// Backups that the program itself has made beside a database, newest first.
QStringList backupsBeside(const QString &database);

} // namespace storage
