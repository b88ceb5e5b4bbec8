// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importing/sourceline.h"

namespace importing {

/// One line as it stands on paper, before anybody knows what it belongs to.
struct PhysicalLine {
    domain::Runs runs;       ///< no space at either end
    bool gapBefore = false;  ///< more room above than between the lines of a paragraph
    qreal indent = 0;        ///< of the first character, in the source's own unit
    qreal end = 0;           ///< of the last character, in the same unit
    qreal size = 0;          ///< of the type; 0 where unknown
    int headingLevel = 0;    ///< 1…6 where the source underlined it
    SourcePlace at = {};

    QString text() const { return domain::toPlain(runs); }
};
using PhysicalLines = QList<PhysicalLine>;

/// What the unit of PhysicalLine::indent is worth: where columns of the source can be trusted.
struct Layout {
    qreal indentStep = 2; ///< what is less is no step of indentation
    bool exact = false;   ///< indents are measured (PDF) and not counted in spaces that may be noise
};

/// Joins wrapped lines, mends torn ones (see mended()) and tells bullets, numbers and levels: by glyph, and by indentation where there is any.
SourceLines assembled(const PhysicalLines &lines, const Layout &layout);

/// The mark that a text begins with, taken off.
struct Marked {
    SourceLine::Mark mark = SourceLine::Mark::None;
    int number = 0;
    QChar glyph;         ///< of a bullet
    qsizetype length = 0; ///< of the mark and the space after it
};
Marked markOf(QStringView text);

/// The runs without their first `length` characters.
domain::Runs withoutStart(const domain::Runs &runs, qsizetype length);
/// Their first `length` characters.
domain::Runs beginningOf(const domain::Runs &runs, qsizetype length);

} // namespace importing
