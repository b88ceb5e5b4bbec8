// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/document.h"

namespace documents {

/// A heading and a list that print where the links among the blocks lead, each once; empty where every link's text is its
/// address. On paper a link is only its text.
Blocks addressesIn(const Blocks &blocks);

} // namespace documents
