// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outline/outlinecommands.h"

namespace outline {

/// Edits of the agenda's points: headings, their sections and presenters. Each is one undo step.
class PointCommands
{
public:
    explicit PointCommands(OutlineCommands &rows) : m_rows(rows) {}

    /// A point after the one at the caret, of the same section where none is asked for; an empty line that ends the point
    /// becomes its heading. The caret is then in the heading.
    void add(QTextCursor &cursor, std::optional<domain::Section> section = std::nullopt);
    /// The line at the caret becomes the heading of a point that takes over what follows it. An empty line: see add().
    void fromLine(QTextCursor &cursor);
    /// Of the point at the caret. On an empty line that ends a point, a new point of that section begins instead.
    void setSection(QTextCursor &cursor, domain::Section section);
    /// To the presenters of the point at the caret, made where there are none. False before the first point.
    bool toPresenters(QTextCursor &cursor);
    /// To the next (1) or previous (-1) heading; false where there is none.
    bool jump(QTextCursor &cursor, int direction) const;

    /// What a meeting's first point is, when nothing else says.
    void setFirstSection(domain::Section section) { m_firstSection = section; }

private:
    domain::Section sectionAt(int row) const;
    bool endsPoint(const QTextBlock &block) const;

    OutlineCommands &m_rows;
    domain::Section m_firstSection = domain::Section::Decision;
};

} // namespace outline
