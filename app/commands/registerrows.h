// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/upcoming.h"
#include "documents/registers.h"
#include "domain/ids.h"

namespace storage {
struct Repositories;
}

namespace app {

/// Decisions and tasks as rows of a document, in the order of the ids; missing ones left out. A document goes to others: what
/// is confidential is masked. Throws StorageError.
QList<documents::DecisionRow> decisionRows(storage::Repositories &repositories, const QList<domain::LineId> &ids);
QList<documents::TaskRow> taskRows(storage::Repositories &repositories, const QList<domain::LineId> &ids);
QList<documents::UpcomingRow> upcomingRows(const QList<UpcomingEntry> &entries);

} // namespace app
