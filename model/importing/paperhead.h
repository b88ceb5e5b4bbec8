// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importing/minutesproposal.h"
#include "importing/minutesrecogniser.h"

#include <QSet>

namespace importing {

/// Reads body, day, place, attendance and who wrote, wherever on the paper they stand, and takes those lines out.
/// A note-taker's mark at the end of another line is cut off it. Returns the texts of the lines that it understood whole.
QSet<QString> readHead(SourceLines &lines, const Source &source, const ImportHints &hints, MinutesProposal &into);

} // namespace importing
