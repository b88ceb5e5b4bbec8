// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/calendarwriter.h"
#include "documents/namemask.h"
#include "storage/repositories.h"

namespace app {

/// The look of a body's documents, or (null) of the organisation's own, as the file tells it. Throws StorageError.
documents::HouseLook houseLook(storage::Repositories &stored, domain::BodyId body = {});

/// The names that documents for others must not hold. Throws StorageError.
documents::NameMask nameMask(storage::Repositories &stored);
QList<documents::CalendarEntry> withoutNames(QList<documents::CalendarEntry> entries, const documents::NameMask &mask);

} // namespace app
