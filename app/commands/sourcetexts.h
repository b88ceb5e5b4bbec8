// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/sourcefile.h"

#include <QList>
#include <functional>

namespace storage {
class Database;
}

namespace app {

/// What the files say that were read in before their words were sought, read as when they came. `stopped` is asked between two files.
/// Throws StorageError.
QList<std::pair<domain::SourceFileId, QString>> missingSourceTexts(storage::Database &database, const std::function<bool()> &stopped = {});

} // namespace app
