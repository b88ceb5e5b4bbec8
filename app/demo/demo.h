// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

namespace storage {
struct Repositories;
}

namespace app::demo {

/// Fills an empty file with Ekvik, an invented municipality: two years of meetings up to `today`, and what is planned after.
/// The same day gives the same content, ids too. One transaction; throws StorageError.
void fill(storage::Repositories &repositories, QDate today);

} // namespace app::demo
