// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/link.h"
#include "editing/planedits.h"
#include "lists/openplan.h"
#include "lists/planlist.h"

#include <functional>

namespace views {

/// What every part of the plan's place stands on; all outlive it.
struct PlanServices {
    storage::Repositories &stored; ///< for what is read beside the plan: its thread, the operational plan's assignments
    lists::OpenPlan &plan;
    lists::PlanList &plans;
    editing::PlanEdits &edits;
    bool readOnly = false;
};

} // namespace views
