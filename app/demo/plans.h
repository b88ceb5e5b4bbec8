// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/actionplan.h"

namespace app::demo {

/// The action plans of the school year that `today` falls in: the principal's, and one school's that answers it. Same day,
/// same plans, ids too.
QList<domain::PlanContent> actionPlans(QDate today);

} // namespace app::demo
