// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/plainheadings.h"

#include "importing/attendance.h"
#include "importing/vocabulary.h"

#include <QRegularExpression>
#include <algorithm>

namespace importing {

namespace {

using namespace Qt::Literals::StringLiterals;
using Mark = SourceLine::Mark;

constexpr qsizetype few = 3;

bool isTop(const SourceLine &line) { return line.mark == Mark::Bullet && line.level == 0; }

/// "* Utvecklingssamtal" above its text: short items that each have a paragraph below and never an item.
QList<qsizetype> bulletsWithText(const SourceLines &lines)
{
    QList<qsizetype> heads;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (!isTop(lines[i]))
            continue;
        const QString text = lines[i].text().trimmed();
        constexpr qsizetype longest = 60;
        if (text.size() > longest || text.isEmpty() || u".,;:?!"_s.contains(text.back()) || !text.front().isUpper() || i + 1 >= lines.size() || lines[i + 1].mark != Mark::None)
            return {};
        heads.append(i);
    }
    return heads.size() < few ? QList<qsizetype>() : heads;
}

/// "Info", "Dialog" and "Beslut" above lists alone: each outer item is a point, and what stands inside it its lines.
QList<qsizetype> bulletsOfSections(const SourceLines &lines)
{
    QList<qsizetype> heads;
    qsizetype sections = 0, inner = 0, other = 0;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const bool section = lines[i].mark == Mark::None && sectionOf(lines[i].text());
        sections += section ? 1 : 0;
        if (sections == 0 || section)
            continue;
        inner += lines[i].mark == Mark::Bullet && lines[i].level > 0 ? 1 : 0;
        other += lines[i].mark == Mark::Bullet || isClosing(lines[i].text()) || saysNoDecisions(lines[i].text()) ? 0 : 1;
        if (isTop(lines[i]))
            heads.append(i);
    }
    return sections >= 2 && inner >= 2 && other <= 1 && heads.size() >= few ? heads : QList<qsizetype>();
}

/// "Johan Ek" under a short line: nobody's heading.
bool namesAlone(const SourceLines &lines, qsizetype i)
{
    constexpr qsizetype longest = 80;
    return i > 0 && lines[i].mark == Mark::None && lines[i].text().size() <= longest && lines[i - 1].mark == Mark::None && canHead(lines[i - 1])
        && isOnlyPeople(lines[i].text());
}

/// A short line, without a full stop, above a longer text or a list.
QList<qsizetype> shortLines(const SourceLines &lines)
{
    QList<qsizetype> heads;
    constexpr qsizetype longest = 70;
    for (qsizetype i = 0; i + 1 < lines.size(); ++i) {
        const QString text = lines[i].text().trimmed();
        if (lines[i].mark != Mark::None || !canHead(lines[i]) || text.size() > longest || !labelOf(text).isEmpty() || u".,;?!"_s.contains(text.back())
            || !text.front().isUpper())
            continue;
        const QString below = lines[i + 1].text();
        if (namesAlone(lines, i))
            continue; // who presents what stands above
        if (lines[i + 1].mark != Mark::None || below.size() > text.size() || below.endsWith(u'.') || namesAlone(lines, i + 1))
            heads.append(i);
    }
    return heads;
}

} // namespace

bool isInCapitals(const SourceLine &line)
{
    const QString text = line.text();
    return text == text.toUpper() && text != text.toLower();
}

bool canHead(const SourceLine &line)
{
    const QString text = line.text().trimmed();
    constexpr qsizetype longest = 140;
    return line.mark != Mark::Bullet && !text.isEmpty() && text.size() <= longest && !sectionOf(text) && !isTitleLine(text) && !fieldOf(text)
        && !saysNoDecisions(text) && !text.endsWith(u':') && !line.inTable() && !isDecisionLabel(text) && (!text.endsWith(u'.') || line.headingLevel > 0);
}

bool isClosing(const QString &text)
{
    static const QRegularExpression closing(
        u"^(?:[A-H][.)] )?(?:övrigt|övriga (?:frågor|ärenden|punkter)|nästa (?:möte|träff|gång)|laget runt|rundan?|mötets avslutande|avslutning|mötet avslutas|kort information|summering och utcheckning)[.:]?$|^summering$"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return closing.match(text.trimmed()).hasMatch();
}

PlainHeadings plainHeadings(const SourceLines &lines)
{
    for (const auto find : {bulletsWithText, bulletsOfSections})
        if (const QList<qsizetype> found = find(lines); !found.isEmpty())
            return {found, true};
    PlainHeadings found{shortLines(lines), false};
    // Where the headings are in capitals, "Lisbeth – köket" is none.
    if (std::count_if(found.lines.begin(), found.lines.end(), [&](qsizetype i) { return isInCapitals(lines[i]); }) >= few) {
        found.lines.removeIf([&](qsizetype i) { return !isInCapitals(lines[i]) && !isClosing(lines[i].text()); });
        found.certain = true;
    }
    return found;
}

} // namespace importing
