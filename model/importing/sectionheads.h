// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importing/sourceline.h"

namespace importing {

/// Every letter of the line has weight.
bool isBold(const SourceLine &line);

/// The lines that are a section's word: what stands right above a point and makes a new row of points possible. `lines` is
/// referred to.
class Sections
{
public:
    explicit Sections(const SourceLines &lines);

    const QList<qsizetype> &all() const { return m_all; }
    /// A heading as the first section of the paper is written, and not a label "Beslut:" inside a point.
    bool isStrong(qsizetype i) const;

private:
    const SourceLines &m_lines;
    QList<qsizetype> m_all;
    bool m_upper = false;
};

} // namespace importing
