// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/listing.h"
#include "documents/prioritiesdocument.h"
#include "lists/planboard.h"

namespace app {

/// The one-page report of a year's plan; 0: this year's, else the newest. What stands in a confidential point is masked. Throws
/// StorageError.
documents::PrioritiesReport prioritiesReport(storage::Repositories &stored, int year, QDate today);

/// Every assignment of the plans that the scope covers, newest year first. Throws StorageError.
Listing assignmentsListing(const Scope &scope, storage::Repositories &stored, Secrecy secrecy);

/// One assignment with all that happened in it; throws CommandError where there is none.
void showAssignment(const QString &which, CommandSession &session);

} // namespace app
