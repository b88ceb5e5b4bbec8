// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importing/levelstack.h"
#include "importing/sourceline.h"

#include <QChar>

namespace importing {

/// Paragraphs of a word processor as lines: lists by their own definitions, and by typed marks where people made lists by
/// hand. Used by the readers of .docx, .odt, .html and .md.
class ParagraphMaker
{
public:
    struct Paragraph {
        domain::Runs runs; ///< a line break ("\n") parts lines
        SourceLine::Mark mark = SourceLine::Mark::None;
        int number = 0;
        int level = 0;       ///< of the list, where there is a mark
        int headingLevel = 0;
        qreal indent = 0;    ///< in characters, of a paragraph without a list
        TablePlace cell = {};
    };

    void add(const Paragraph &paragraph);
    /// Mended, with places in text().
    SourceLines take();
    const QString &text() const { return m_text; }

private:
    void addLine(const Paragraph &paragraph, const domain::Runs &runs, bool first);

    SourceLines m_lines;
    LevelStack m_levels{2, false};
    QString m_text;
};

} // namespace importing
