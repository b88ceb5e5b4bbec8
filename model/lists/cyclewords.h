// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/yearcycle.h"

/// The year cycle in words.
namespace lists::words {

QString category(domain::CycleCategory category); ///< "Ekonomi" …
QString rule(const domain::Recurrence &recurrence); ///< "16 november varje år", "andra tisdagen i oktober", "vecka 40"
QString period(const domain::Period &period, QDate today); ///< "19 okt", "5–23 okt", "28 sep–2 okt"
/// What is strange about a rule: that it never falls, not every year, or on a day when people are free this time. Empty: nothing.
QString strange(const domain::Recurrence &recurrence, QDate today);

} // namespace lists::words
