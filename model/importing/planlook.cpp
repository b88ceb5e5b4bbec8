// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/planlook.h"

#include <QRegularExpression>
#include <algorithm>

namespace importing {

using namespace Qt::Literals::StringLiterals;
using Mark = SourceLine::Mark;

Look lookOf(const SourceLine &line)
{
    Look look;
    const QString text = line.text().trimmed();
    look.headingLevel = line.headingLevel;
    static const QRegularExpression number(u"^\\d{1,2}((?:\\.\\d{1,2})*)\\.?\\s+\\p{Lu}"_s, QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression roman(u"^(?:[IVX]{1,4}[.)]|[A-H](?:\\d{1,2}[.)]?|[.)]))\\s+\\p{Lu}"_s, QRegularExpression::UseUnicodePropertiesOption);
    if (line.mark == Mark::Number)
        look.depth = 1;
    else if (const auto match = number.match(text); match.hasMatch())
        look.depth = 1 + int(match.captured(1).count(u'.'));
    else if (roman.match(text).hasMatch())
        look.depth = text.at(1).isDigit() ? 2 : 1; // "D." and in it "D1."
    look.capitals = text.size() > 3 && text == text.toUpper() && text != text.toLower();
    look.bold = std::all_of(line.runs.begin(), line.runs.end(), [](const domain::Run &run) { return run.bold || run.text.trimmed().isEmpty(); });
    look.italic = std::all_of(line.runs.begin(), line.runs.end(), [](const domain::Run &run) { return run.italic || run.text.trimmed().isEmpty(); });
    return look;
}

int leadingNumber(const SourceLine &line)
{
    static const QRegularExpression number(u"^(\\d{1,2})(?:\\.\\d{1,2})*\\.?\\s"_s);
    return line.mark == Mark::Number ? line.number : number.match(line.text().trimmed()).captured(1).toInt();
}

bool isAreaPart(PlanPart part)
{
    return part == PlanPart::Measure || part == PlanPart::Participants || part == PlanPart::Goals || part == PlanPart::Responsibility || part == PlanPart::FollowUp;
}

bool endsWithStop(const QString &text) { return text.endsWith(u'.') || text.endsWith(u'!'); }

bool isSentence(const QString &text) { return endsWithStop(text) && text.split(u' ').size() > 6; }

bool isTitle(const PlanLine &line)
{
    const QString text = line.text();
    return !line.part && !line.ends && !line.cell && line.line.mark != Mark::Bullet && text.size() <= 110 && !endsWithStop(text) && !text.contains(u": "_s) && !text.endsWith(u':')
        && text.split(u' ').size() <= 14 && !text.front().isLower() && amountsIn(text).isEmpty();
}

bool isListItem(const PlanLines &lines, qsizetype at)
{
    const SourceLine &line = lines[at].line;
    const auto next = [&](qsizetype i, int number) {
        return i >= 0 && i < lines.size() && lines[i].line.mark == Mark::Number && !lines[i].part && lines[i].line.headingLevel == 0
            && lines[i].line.number == number;
    };
    return line.mark == Mark::Number && line.headingLevel == 0 && (next(at - 1, line.number - 1) || next(at + 1, line.number + 1));
}

domain::Runs runsLike(const domain::Runs &like, const QString &text)
{
    domain::Run run = like.isEmpty() ? domain::Run() : like.front();
    run.text = text;
    return {run};
}

} // namespace importing
