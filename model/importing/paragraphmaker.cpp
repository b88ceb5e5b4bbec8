// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/paragraphmaker.h"

#include "importing/lineassembler.h"
#include "importing/mending.h"
#include "importing/textreader.h"

#include <algorithm>

namespace importing {

namespace {

using Mark = SourceLine::Mark;

QList<domain::Runs> partedAtBreaks(const domain::Runs &runs)
{
    QList<domain::Runs> lines{{}};
    for (const domain::Run &run : runs) {
        const QStringList parts = run.text.split(u'\n');
        for (qsizetype i = 0; i < parts.size(); ++i) {
            if (i > 0)
                lines.append(domain::Runs());
            domain::Run part = run;
            part.text = parts[i];
            lines.back().append(part);
        }
    }
    return lines;
}

/// Single spaces, none at the ends.
domain::Runs tidied(const domain::Runs &runs)
{
    domain::Runs out;
    bool space = true;
    for (domain::Run run : runs) {
        QString text;
        for (const QChar c : run.text) {
            if (c == u'\u00AD' || c == u'\u200B' || c == u'\uFEFF')
                continue;
            if (c.isSpace()) {
                if (!space)
                    text += u' ';
                space = true;
            } else {
                text += c;
                space = false;
            }
        }
        run.text = text;
        out.append(run);
    }
    out = domain::normalised(out);
    if (!out.isEmpty() && out.back().text.endsWith(u' '))
        out.back().text.chop(1);
    return domain::normalised(out);
}

qreal leadingSpace(const domain::Runs &runs)
{
    qreal spaces = 0;
    for (const domain::Run &run : runs)
        for (const QChar c : run.text) {
            if (!c.isSpace())
                return spaces;
            spaces += c == u'\t' ? 4 : 1;
        }
    return spaces;
}

} // namespace

void ParagraphMaker::add(const Paragraph &paragraph)
{
    bool first = true;
    for (const domain::Runs &runs : partedAtBreaks(paragraph.runs)) {
        addLine(paragraph, runs, first);
        first = false;
    }
}

void ParagraphMaker::addLine(const Paragraph &paragraph, const domain::Runs &raw, bool first)
{
    const domain::Runs runs = tidied(raw);
    if (runs.isEmpty())
        return;
    SourceLine line;
    line.runs = withLinks(runs);
    line.headingLevel = paragraph.headingLevel;
    line.cell = paragraph.cell;
    line.at = {0, m_text.size(), domain::toPlain(runs).size()};
    m_text += domain::toPlain(runs) + u'\n';
    if (paragraph.mark != Mark::None && first) {
        line.mark = paragraph.mark;
        line.number = paragraph.number;
        const int depth = m_levels.levelOf(QChar(u'\u2460' + std::min(paragraph.level, 8)), 4.0 * paragraph.level);
        line.level = std::max(paragraph.level, paragraph.mark == Mark::Bullet ? std::min(depth, paragraph.level) : 0);
    } else if (const Marked typed = markOf(domain::toPlain(runs)); typed.mark != Mark::None) {
        line.runs = withoutStart(line.runs, typed.length);
        line.mark = typed.mark;
        line.number = typed.number;
        if (typed.mark == Mark::Bullet)
            line.level = m_levels.levelOf(typed.glyph, paragraph.indent + leadingSpace(raw));
        else
            m_levels.clear();
    } else if (m_lines.isEmpty() || !goesOn(m_lines.back(), line)) {
        m_levels.clear();
    }
    m_lines.append(line);
}

SourceLines ParagraphMaker::take() { return mended(m_lines); }

} // namespace importing
