// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/leadingtitles.h"

#include "importing/lineassembler.h"

namespace importing {

namespace {

/// Characters of the bold words that begin the line, where text of its own follows them; else 0.
qsizetype leadOf(const SourceLine &line)
{
    constexpr qsizetype longestLead = 100;
    constexpr qsizetype shortestRest = 20;
    qsizetype length = 0;
    for (const domain::Run &run : line.runs) {
        if (!run.bold && !run.text.trimmed().isEmpty())
            break;
        length += run.text.size();
    }
    const QString text = line.text();
    const QString lead = text.first(length).trimmed();
    const QString rest = text.sliced(length).trimmed();
    const bool apart = lead.size() >= 3 && lead.size() <= longestLead && !lead.endsWith(u':') && !lead.endsWith(u',') && rest.size() >= shortestRest
        && rest.front().isUpper();
    return apart && line.mark != SourceLine::Mark::Bullet && !line.inTable() && line.headingLevel == 0 ? length : 0;
}

} // namespace

SourceLines withTitlesApart(const SourceLines &lines)
{
    SourceLines out;
    for (const SourceLine &line : lines) {
        const qsizetype length = leadOf(line);
        out.append(line);
        if (length == 0)
            continue;
        SourceLine rest = line;
        rest.mark = SourceLine::Mark::None;
        rest.number = 0;
        rest.level = 0;
        qsizetype start = length;
        const QString text = line.text();
        while (start < text.size() && text[start].isSpace())
            ++start;
        rest.runs = withoutStart(line.runs, start);
        if (rest.at.start >= 0)
            rest.at = {rest.at.page, rest.at.start + start, rest.at.length - start};
        out.back().runs = beginningOf(line.runs, text.first(length).trimmed().size());
        out.append(rest);
    }
    return out;
}

} // namespace importing
