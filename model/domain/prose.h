// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/operationalplan.h"

namespace domain {

/// One line of a running text.
struct ProseLine {
    int level = 0;       ///< 0…maxLevel
    bool bullet = false; ///< else a paragraph
    QString text;        ///< inline Markdown
    bool operator==(const ProseLine &) const = default;
};

/// Never empty: a text without words is one empty paragraph.
QList<ProseLine> proseLines(const Prose &prose);
/// proseLines() gives them back, but for empty lines at the end.
Prose toProse(const QList<ProseLine> &lines);

} // namespace domain
