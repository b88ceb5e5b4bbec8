// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importing/minutesproposal.h"
#include "importing/minutesrecogniser.h"

#include <QSet>

namespace importing {

/// Reads body, day, place, attendance and who wrote, wherever on the paper they stand, and takes those lines out.
/// A note-taker's mark at the end of another line is cut off it. Returns the texts of the lines that it understood whole.
QSet<QString> readHead(SourceLines &lines, const Source &source, const ImportHints &hints, MinutesProposal &into);

/// "lg-2021-02", "LG_210316_minnesant": day or month in a file's name. The day is 0 where only the month is told.
struct FileDate {
    int year = 0;
    int month = 0;
    int day = 0;
};
std::optional<FileDate> dateInFileName(const QString &fileName);
/// The same in a line of text: "EHT Norrskolan 250410".
std::optional<FileDate> dateInDigits(const QString &name);

} // namespace importing
