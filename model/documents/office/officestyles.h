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
    QByteArray colour = "1E2226"; ///< RRGGBB
    double before = 0;    ///< points
    double after = 6;
    bool keepWithNext = false;
    int outline = 0;      ///< heading level
};

/// The look's accent is the colour of what is decided.
QList<OfficeStyle> officeStyles(const HouseLook &look);
const char *styleOf(Role role);
/// The style of a group's label.
const char *labelStyleOf(Role role);

/// The paper of a look in millimetres. Office programs have no marks in the margin, so their own margins are narrower than a PDF's.
struct OfficePage {
    double width = 210;
    double height = 297;
    QMarginsF margins = QMarginsF(27, 25, 23, 23);
    double textWidth() const { return width - margins.left() - margins.right(); }
};
OfficePage officePage(const HouseLook &look);

/// The most columns that any row of the table has.
qsizetype columnCount(const Table &table);

} // namespace documents
