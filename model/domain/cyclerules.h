// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/yearcycle.h"

namespace domain {

/// The first time that it falls on `from` or later, looked for through forty years; nullopt: it never does.
std::optional<Period> nextOccurrence(const Recurrence &recurrence, QDate from);

/// "En huvudmans år": what a principal for schools usually has in a year, to begin from and change. New ids each time; all of it
/// on the agenda of `body`.
QList<YearCycleEntry> principalsYear(BodyId body);

} // namespace domain
