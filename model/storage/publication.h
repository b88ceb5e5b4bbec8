// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/database.h"

#include <functional>

namespace storage {

/// Takes the names of people with protected identity out of a text, in whatever form they stand there.
using NameTaker = std::function<QString(const QString &text)>;

/// Writes a copy of an open file for readers: only what readers are meant to see is in its bytes. Left out are lines and points
/// under secrecy (a mark stands in their place), what has been removed, older versions of corrected minutes, the files that minutes
/// were read from, addresses, names of protected persons, and every table that is not known to be for readers. Written beside
/// and renamed; an existing file is replaced only if `force`, and who reads it goes on reading the old one. Throws StorageError.
/// The file opens for reading only, without a lock, also from a share that cannot be written to.
void publish(Database &database, const QString &file, const NameTaker &withoutNames, bool force = false);

/// When an open file was published; null for one that is written in.
QDateTime publishedAt(Database &database);

} // namespace storage
