// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/document.h"
#include "domain/operationalplan.h"

namespace documents {

/// Running text (see domain::Prose) as paragraphs and nested lists; empty lines part paragraphs and say nothing else.
Blocks proseBlocks(const domain::Prose &prose);

} // namespace documents
