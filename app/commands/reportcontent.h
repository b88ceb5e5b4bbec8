// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/plandocument.h"
#include "documents/qualityreport.h"

namespace storage {
struct Repositories;
}

namespace app {

/// A plan as it goes to others: follow-ups that were written in minutes with their lines' text, without what is under secrecy. Throws
/// StorageError, NotFound where there is no such plan.
domain::PlanContent planContent(storage::Repositories &stored, domain::ActionPlanId plan);
/// What the document of such a plan tells beside it, in the house's look: the indicators of its goals. Throws StorageError.
documents::PlanOptions planOptions(storage::Repositories &stored, const domain::PlanContent &plan);
/// All that a plan's quality report is drafted from. Throws StorageError, NotFound where there is no such plan.
documents::ReportContent reportContent(storage::Repositories &stored, domain::ActionPlanId plan, QDate today);

} // namespace app
