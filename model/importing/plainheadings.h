// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importing/sourceline.h"

/// Headings of points in papers that number nothing, and set no heading by its kind or weight.
namespace importing {

struct PlainHeadings {
    QList<qsizetype> lines;
    bool certain = false; ///< else a person should look at each
};
PlainHeadings plainHeadings(const SourceLines &lines);

/// Whether a line can be a heading at all: no item, no field, no sentence.
bool canHead(const SourceLine &line);
bool isInCapitals(const SourceLine &line);
/// "Övrigt", "Nästa möte": what ends most meetings, with or without a number.
bool isClosing(const QString &text);

} // namespace importing
