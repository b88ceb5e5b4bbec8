// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/database.h"

namespace storage {

/// What other connections read an open file's content from: the file itself, or the copy that stands for one of an older version that
/// is only read (see sqlite::NewerCopy).
QString contentPath(const Database &database);

} // namespace storage
