// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/headingsigns.h"

#include "importing/plainheadings.h"
#include "importing/sectionheads.h"
#include "importing/vocabulary.h"

#include <QRegularExpression>

namespace importing {

using namespace Qt::Literals::StringLiterals;
using Mark = SourceLine::Mark;

bool isPresenters(const SourceLine &line)
{
    const auto field = fieldOf(line.text());
    return line.mark == Mark::None && field && field->field == Field::Presenters;
}

bool isStyled(const SourceLine &line) { return line.headingLevel > 0 || (isBold(line) && line.text().size() <= 140); }

bool isPresented(const SourceLines &lines, qsizetype i)
{
    return i + 1 < lines.size() && isPresenters(lines[i + 1]) && canHead(lines[i]);
}

bool namesWho(const SourceLine &line)
{
    static const QRegularExpression names(u"^\\p{Lu}[^.;:]{2,80} \\((?:\\p{Lu}{2,4}|\\p{Lu}\\p{Ll}+ \\p{Lu}[\\p{L}-]+)(?:(?:, | och )(?:\\p{Lu}{2,4}|\\p{Lu}\\p{Ll}+ \\p{Lu}[\\p{L}-]+))*\\)$"_s,
                                          QRegularExpression::UseUnicodePropertiesOption);
    return line.mark == Mark::None && canHead(line) && names.match(line.text().trimmed()).hasMatch();
}

bool headingsStandAbove(const SourceLines &lines)
{
    constexpr int several = 3;
    int count = 0;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const SourceLine &line = lines[i];
        if (line.mark == Mark::None && canHead(line) && labelOf(line.text()).isEmpty() && (isStyled(line) || isPresented(lines, i) || namesWho(line) || isInCapitals(line)))
            ++count;
    }
    return count >= several;
}

bool areAllInLists(const SourceLines &lines)
{
    const auto isNumber = [&](qsizetype i) { return i >= 0 && i < lines.size() && lines[i].mark == Mark::Number; };
    for (qsizetype i = 0; i < lines.size(); ++i)
        if (isNumber(i) && lines[i].level == 0 && !isNumber(i - 1) && !isNumber(i + 1))
            return false;
    return true;
}

domain::Runs withoutBold(domain::Runs runs)
{
    for (domain::Run &run : runs)
        run.bold = false;
    return domain::normalised(runs);
}

} // namespace importing
