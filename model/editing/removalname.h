// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/recordrepository.h"

namespace editing {

/// "Området ”Stöd i rätt tid” med 3 insatser": what a step took away, for the wastebasket and the undo list.
QString removalName(const storage::Removal &removal);

} // namespace editing
