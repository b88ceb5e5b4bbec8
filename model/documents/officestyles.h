// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/document.h"

namespace documents {

/// A paragraph style of the office formats: one for each role and heading, named as the office programs name theirs.
struct OfficeStyle {
    const char *id;       ///< "Details": without spaces
    const char *name;     ///< "Detaljer": as the office program shows it
    const char *font;     ///< family
    double size;          ///< points
    bool bold = false;
    bool italic = false;
    const char *colour = "1E2226"; ///< RRGGBB
    double before = 0;    ///< points
    double after = 6;
    bool keepWithNext = false;
    int outline = 0;      ///< heading level
};

const QList<OfficeStyle> &officeStyles();
const char *styleOf(Role role);
/// The style of a group's label.
const char *labelStyleOf(Role role);

/// What the words of a group's mark are on paper without drawings in the margin.
constexpr qreal officeTextWidth = 160; ///< mm

} // namespace documents
