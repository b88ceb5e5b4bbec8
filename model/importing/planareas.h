// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importing/planoutline.h"

namespace importing {

/// Marks the lines that areas begin with: by their words, by the heading that gathers them, by what they are counted as,
/// or by how the plan is built – areas look alike, and each begins with the same of its parts.
void findAreas(PlanLines &lines);

} // namespace importing
