// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/minutes.h"

namespace domain {

/// Approved minutes once more, as a draft to be corrected: a new version with ids of its own, told apart from the one that
/// it stands beside. Frozen numbers stay, so that references go on meaning the same.
struct Correction {
    Minutes minutes;
    QHash<ItemId, ItemId> items; ///< from the approved version's to the new one's
    QHash<LineId, LineId> lines;
};
Correction correction(const Minutes &approved);

} // namespace domain
