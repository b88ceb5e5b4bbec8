// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importing/planheadings.h"
#include "importing/sourceline.h"

namespace importing {

/// A line of a plan and what it is there.
struct PlanLine {
    SourceLine line;
    std::optional<PlanPart> part; ///< of a heading; none: text, or a heading that is not known
    bool sure = false;            ///< its words, or that they come again and again, say that it is a heading
    bool label = false;           ///< a heading whose text stood on its own line
    bool topLevel = false;        ///< a heading of the whole plan and of no area
    bool ends = false;            ///< a heading that says no known part: what stands under it belongs to none
    bool cell = false;            ///< it stood in a table
    bool content = false;         ///< what a column or a form's heading holds, and never a heading
    bool loose = false;           ///< a blank line stands before it, where the source shows them

    QString text() const { return line.text().trimmed(); }
    bool isHeading() const { return part.has_value() || ends; }
};
using PlanLines = QList<PlanLine>;

/// The lines of a plan with its headings found: by their words where people have words for it, else by how the paper is
/// built – the areas of a plan look alike, and each begins with the same of its parts.
PlanLines outlined(const Source &source);

} // namespace importing
