// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importing/sourceline.h"

namespace importing {

/// Puts together what a conversion once tore apart, whatever the format is now: list items that go on in a paragraph of
/// their own, a label that hangs at the end of the item above. Nothing is dropped.
SourceLines mended(const SourceLines &lines);

/// Whether `line` stands in the middle of a sentence that `before` began.
bool goesOn(const SourceLine &before, const SourceLine &line);

/// `second` as it goes on after `first`: a space between, or a hyphenated word made whole.
domain::Runs joined(const domain::Runs &first, const domain::Runs &second);
bool endsSentence(QStringView text);

} // namespace importing
