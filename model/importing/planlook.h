// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importing/planoutline.h"

/// What a line of a plan looks like: what its headings are found by where their words do not tell.
namespace importing {

/// Headings of one rank look alike.
struct Look {
    int headingLevel = 0;
    int depth = 0; ///< of its number: "4" 1, "4.1" 2
    bool capitals = false;
    bool bold = false;
    bool italic = false;
    bool operator==(const Look &) const = default;

    bool isStrong() const { return headingLevel > 0 || depth > 0 || capitals || bold || italic; }
};
Look lookOf(const SourceLine &line);
/// The number that the line bears or begins with; 0: none.
int leadingNumber(const SourceLine &line);

/// A part that every area of a plan may have for itself.
bool isAreaPart(PlanPart part);
/// What may be a title that no word list knows: words that stand alone and end no sentence.
bool isTitle(const PlanLine &line);
/// An item of a numbered list, and no numbered heading.
bool isListItem(const PlanLines &lines, qsizetype at);
bool endsWithStop(const QString &text);
/// Too long for a heading that ends with a full stop.
bool isSentence(const QString &text);
/// `text` as the runs `like` begin.
domain::Runs runsLike(const domain::Runs &like, const QString &text);

} // namespace importing
