// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importing/planproposal.h"

#include "domain/actionplan.h"

namespace importing {

/// A plan as the rows to store: nothing is stored here.
domain::PlanContent toPlan(const PlanProposal &proposal);

} // namespace importing
