// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importing/sourceline.h"
#include "importing/vocabulary.h"

/// What the head of a paper tells, where nobody wrote a field's word and a colon.
namespace importing {

/// "Närvarande Agneta Lodén, Viktor Sahl", "Tid 13.00–15.30": a form's column.
std::optional<FieldLine> fieldWithoutColon(const QString &text);
/// Line `i` of a paper's head, before its first point: a field with or without a colon, or people under any heading.
std::optional<FieldLine> headFieldOf(const SourceLines &lines, qsizetype i);

} // namespace importing
