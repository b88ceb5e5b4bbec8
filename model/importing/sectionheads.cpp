// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/sectionheads.h"

#include "importing/vocabulary.h"

#include <algorithm>

namespace importing {

namespace {

bool isUpper(const SourceLine &line)
{
    const QString text = line.text();
    return text == text.toUpper();
}

} // namespace

bool isBold(const SourceLine &line)
{
    return !line.runs.isEmpty() && std::all_of(line.runs.begin(), line.runs.end(), [](const domain::Run &run) {
        return run.bold || run.text.trimmed().isEmpty();
    });
}

Sections::Sections(const SourceLines &lines) : m_lines(lines)
{
    for (qsizetype i = 0; i < lines.size(); ++i)
        if (lines[i].mark == SourceLine::Mark::None && sectionOf(lines[i].text())) {
            if (m_all.isEmpty())
                m_upper = isUpper(lines[i]);
            m_all.append(i);
        }
}

bool Sections::isStrong(qsizetype i) const
{
    if (!m_all.contains(i))
        return false;
    if (i == m_all.front())
        return true;
    const SourceLine &first = m_lines[m_all.front()];
    const SourceLine &line = m_lines[i];
    return isUpper(line) == m_upper && line.headingLevel == first.headingLevel && isBold(line) == isBold(first)
        && line.text().trimmed().endsWith(u':') == first.text().trimmed().endsWith(u':');
}

} // namespace importing
