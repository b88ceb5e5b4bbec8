// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importing/planoutline.h"

namespace importing {

/// Tables of a plan as the headings and lines that they stand for: rows of measures under a head of columns, a form whose
/// first column says what the second holds, lists of risks, times and costs with a row for each.
PlanLines withoutTables(const SourceLines &lines);

} // namespace importing
