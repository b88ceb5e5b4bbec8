// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/minutesdocument.h"
#include "documents/namemask.h"
#include "storage/repositories.h"

#include <optional>

namespace app {

/// The documents that approving fixes: with what is confidential and the mask's names masked and, where that differs, all of it.
/// Throws StorageError with the reason where a document cannot be made (a typeface is missing).
QList<storage::ApprovedDocument> approvedDocuments(const domain::Minutes &approved, const documents::HouseLook &look,
                                                   const documents::NameMask &mask = {});

/// The very bytes that were approved, where the options ask for what was fixed then; nullopt: nothing was, or a name in it is
/// protected since, and it has to be made.
/// Throws StorageError (Corrupt) where the stored bytes are no longer those.
std::optional<QByteArray> approvedPdf(storage::Repositories &repositories, const domain::Minutes &minutes,
                                      const documents::MinutesOptions &options);

/// Fixes the documents of approved meetings that have none: those that were approved elsewhere. Throws StorageError.
void fixApproved(storage::Repositories &repositories);

/// A sentence for every approved meeting that no longer is what was approved: its content or its kept document.
QStringList changedAfterApproval(storage::Repositories &repositories);

} // namespace app
