// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importing/sourceline.h"

#include "domain/body.h"

#include <optional>

namespace importing {

/// The frame of the minutes: which lines are section headings and which are points. All else belongs to the point above.
struct FoundPoint {
    qsizetype line = 0;      ///< index of the heading
    qsizetype body = 0;      ///< index of the first line after the heading; of the heading itself where it is the decision too
    QString number;          ///< as on paper, "" where it had none
    domain::Runs title;
    std::optional<domain::Section> section; ///< null before the first section heading
    bool summary = false;    ///< stands in a summary of decisions at the end or the beginning
    bool doubtful = false;   ///< might be a list item
};

struct Frame {
    QList<FoundPoint> points;
    QList<qsizetype> sectionLines; ///< that are headings and no label inside a point
    QList<qsizetype> emptyDecisions; ///< "Inga beslutspunkter"
    bool numbersRestart = false;
};

/// Chooses, of all numbered lines, those that make the likeliest row of points; a list inside a point begins again at 1
/// and is left alone. Without numbers: § signs, headings, bold lines, lines above "Föredragande".
Frame findPoints(const SourceLines &lines);

} // namespace importing
