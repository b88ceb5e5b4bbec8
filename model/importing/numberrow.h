// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QSet>

namespace importing {

/// A numbered line that may be a point of the meeting, or an item of a list inside one.
struct RowCandidate {
    qsizetype line = 0;
    int number = 0;
    double score = 0;        ///< of being a point
    bool mayRestart = false; ///< a section heading stands right above
    bool repeats = false;    ///< under "Beslut", with the words of a point above: a summary
    bool follows = false;    ///< the row of the list above goes on without a break
};

/// The lines of those that make the likeliest row of points: dynamic programming over the candidates, remembering where the
/// row of points and where the list inside the current point have come.
QSet<qsizetype> likeliestRow(const QList<RowCandidate> &candidates);

} // namespace importing
