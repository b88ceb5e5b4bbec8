// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importing/planoutline.h"

namespace importing {

/// The lines of a plan without its tables and its list of contents, with what a conversion glued or tore made whole.
PlanLines planLines(const Source &source);
/// In lists whose lines begin with a name each such line is an entry, though they read as one paragraph.
PlanLines withRowsParted(const PlanLines &lines, const Source &source);

} // namespace importing
