// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/document.h"
#include "domain/houselook.h"

namespace documents {

/// What has been said of a look as writers read it: the program's own where nothing has. `organisation` is the name where the
/// look has none.
HouseLook lookOf(const domain::HouseLook &said, const QString &organisation);

} // namespace documents
