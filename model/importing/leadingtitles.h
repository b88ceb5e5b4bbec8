// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importing/sourceline.h"

namespace importing {

/// Paragraphs whose first words are bold and whose text goes on in the same paragraph ("**Lokaler** Vi såg på …") become a
/// bold line and its text.
SourceLines withTitlesApart(const SourceLines &lines);

} // namespace importing
