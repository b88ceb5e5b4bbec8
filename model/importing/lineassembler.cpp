// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/lineassembler.h"

#include "importing/attendance.h"
#include "importing/levelstack.h"
#include "importing/mending.h"
#include "importing/vocabulary.h"

#include <QRegularExpression>
#include <algorithm>
#include <cmath>

namespace importing {

namespace {

using namespace Qt::Literals::StringLiterals;
using Mark = SourceLine::Mark;

/// Characters that word processors use as bullets, Symbol's and Wingdings' private ones too.
bool isBulletGlyph(QChar c)
{
    return (c.unicode() >= 0xF000 && c.unicode() <= 0xF0FF) || u"•▪●○◦■□‣⁃∙·⋅➢➤►▶✓✔❖◆◇→⇒➔➜»*–—-−\u2010\u2011\uFFFD"_s.contains(c);
}

bool isDash(QChar c) { return u"–—-−\u2010\u2011"_s.contains(c); }

bool startsLower(QStringView text) { return !text.isEmpty() && text.front().isLower(); }

QString firstWord(QStringView text)
{
    const qsizetype space = text.indexOf(u' ');
    return (space < 0 ? text : text.first(space)).toString();
}

/// How the document breaks its lines: learned once, from all of them.
class Shape
{
public:
    explicit Shape(const PhysicalLines &lines)
    {
        QList<qreal> ends;
        int lower = 0;
        int texts = 0;
        qreal chars = 0;
        for (const PhysicalLine &line : lines) {
            const QString text = line.text();
            if (text.isEmpty())
                continue;
            ends << line.end;
            m_left = std::min(m_left, line.indent);
            m_longest = std::max(m_longest, text.size());
            chars += qreal(text.size());
            m_perChar += line.end - line.indent;
            if (markOf(text).mark == Mark::None) {
                ++texts;
                lower += startsLower(text) ? 1 : 0;
            }
        }
        m_perChar = chars > 0 ? m_perChar / chars : 1;
        std::sort(ends.begin(), ends.end());
        m_right = ends.isEmpty() ? 0 : ends[std::min(ends.size() - 1, qsizetype(qreal(ends.size()) * 0.97))];
        m_wraps = m_longest <= 140 && (lower > 0 || texts < 4);
    }

    /// False: every line is a paragraph of its own, however long.
    bool wraps() const { return m_wraps; }
    /// Lines of a length that a window or a page once gave them.
    bool breaksAtTheMargin() const { return m_longest >= 60 && m_longest <= 140; }
    /// Whether `next` did not fit on the line, so that the break means nothing.
    bool isNaturalBreak(const PhysicalLine &line, QStringView next) const
    {
        return line.end + (1 + qreal(firstWord(next).size())) * m_perChar >= m_right * 0.97;
    }
    /// Whether `next` would have stood there with room to spare: whoever broke the line meant it.
    bool hadRoom(const PhysicalLine &line, QStringView next) const
    {
        return line.end + (1 + qreal(firstWord(next).size())) * m_perChar < m_right * 0.85;
    }
    qreal fullness(const PhysicalLine &line) const { return m_right > m_left ? (line.end - m_left) / (m_right - m_left) : 1; }

private:
    qreal m_left = 1e9;
    qreal m_right = 0;
    qreal m_perChar = 0;
    qsizetype m_longest = 0;
    bool m_wraps = true;
};

class Assembler
{
public:
    Assembler(const PhysicalLines &lines, const Layout &layout) : m_shape(lines), m_layout(layout), m_levels(layout.indentStep, layout.exact) {}

    void add(const PhysicalLine &line)
    {
        const QString text = line.text();
        if (text.isEmpty())
            return;
        const Marked mark = acceptedMark(line, text);
        if (mark.mark == Mark::None && continues(line, text)) {
            join(line);
            return;
        }
        SourceLine started;
        started.runs = withoutStart(line.runs, mark.length);
        started.mark = mark.mark;
        started.number = mark.number;
        started.at = line.at;
        started.headingLevel = line.headingLevel;
        if (mark.mark == Mark::Bullet)
            started.level = m_levels.levelOf(mark.glyph, line.indent);
        else if (m_out.isEmpty() || !goesOn(m_out.back(), started))
            m_levels.clear();
        m_out.append(started);
        m_last = line;
        m_glyph = mark.glyph;
    }

    SourceLines take() { return m_out; }

private:
    Marked acceptedMark(const PhysicalLine &line, const QString &text) const
    {
        Marked mark = markOf(text);
        const bool first = m_out.isEmpty();
        const bool open = !first && !line.gapBefore && !endsSentence(m_last.text()) && !standsAlone(m_out.back().text());
        // A dash or a number that a wrapped line happens to begin with.
        if (mark.mark == Mark::Bullet && isDash(mark.glyph) && open && m_glyph != mark.glyph && m_shape.isNaturalBreak(m_last, text))
            return {};
        if (mark.mark == Mark::Bullet && mark.glyph == u'o' && open && m_out.back().mark != Mark::Bullet && text.size() > 2
            && !text[2].isUpper())
            return {};
        if (mark.mark == Mark::Number && open && m_shape.wraps() && mark.number != 1 && m_shape.isNaturalBreak(m_last, text)
            && (m_out.back().mark != Mark::Number || m_out.back().number + 1 != mark.number))
            return {};
        return mark;
    }

    bool continues(const PhysicalLine &line, const QString &text) const
    {
        if (m_out.isEmpty())
            return false;
        const QString before = m_last.text();
        const QString whole = m_out.back().text();
        if (line.headingLevel > 0 || m_out.back().headingLevel > 0)
            return false;
        if (!m_shape.wraps() && (line.gapBefore || endsSentence(before) || !m_shape.breaksAtTheMargin() || !m_shape.isNaturalBreak(m_last, text)))
            return false;
        if (beginsAnew(text) || (standsAlone(whole) && !endsOpen(whole)))
            return false;
        const auto field = fieldOf(whole);
        const bool attendance = field && (field->field == Field::Present || field->field == Field::Absent || field->field == Field::Adjunct);
        if (attendance && !endsOpen(before) && text.front().isUpper() && !m_shape.isNaturalBreak(m_last, text))
            return false;
        if (m_last.size > 0 && line.size > 0 && std::abs(m_last.size - line.size) > 0.6)
            return false;
        if (m_layout.exact && isBoldLine(m_last) != isBoldLine(line))
            return false;
        if (line.gapBefore)
            return false; // what goes on all the same is put together by mended()
        static const QRegularExpression clause(u"^att\\s"_s); // each "att" of a decision is a line of its own
        static const QRegularExpression opener(u"\\b(?:beslutar|beslutade|beslutat|beslöt|föreslår)$"_s);
        if (clause.match(text).hasMatch() && (clause.match(whole).hasMatch() || opener.match(before).hasMatch()) && !m_shape.isNaturalBreak(m_last, text))
            return false;
        if (m_out.back().mark == Mark::Number || isNumberedHead(whole))
            return startsLower(text) || (m_shape.isNaturalBreak(m_last, text) && endsInTheMiddle(before));
        if (startsLower(text) || endsOpen(whole))
            return true;
        // Under a list item that its writer ended: a new sentence that would have had room on the line above.
        if (isOnlyPeople(text) && isOnlyPeople(before) && !m_shape.isNaturalBreak(m_last, text))
            return false; // one person a line
        if (m_out.back().mark == Mark::Bullet && text.front() != u'(' && !m_shape.isNaturalBreak(m_last, text) && !endsInTheMiddle(before) && !endsInAbbreviation(before))
            return false;
        const QString alike = text.section(u' ', 0, 1) + u' '; // "LG beslutar att …" and "LG beslutar att …"
        if (endsSentence(before) && (m_shape.fullness(m_last) < 0.55 || (whole.startsWith(alike) && m_shape.hadRoom(m_last, text))))
            return false;
        if (isTitleLine(before) || m_shape.fullness(m_last) < (text.front().isUpper() && !endsSentence(before) ? 0.7 : 0.4))
            return m_shape.isNaturalBreak(m_last, text);
        return true;
    }

    /// On a word that something must follow.
    static bool endsInTheMiddle(const QString &text)
    {
        static const QRegularExpression open(
            u"(?:[,(–-]|\\b(?:för|till|i|på|av|med|och|om|inom|vid|hos|den|det|de|en|ett|från|samt|mot|under|via|eller|att|som|mellan|enligt|efter|över|kring|gällande))$"_s,
            QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
        return open.match(text).hasMatch();
    }

    /// The full stop of "mm." and "t.ex." ends no sentence.
    static bool endsInAbbreviation(const QString &text)
    {
        static const QRegularExpression abbreviation(u"\\b(?:m\\.?m|t\\.ex|bl\\.a|d\\.v\\.s|dvs|ev|inkl|exkl|ca|resp)\\.$"_s, QRegularExpression::CaseInsensitiveOption);
        return abbreviation.match(text).hasMatch();
    }

    static bool endsOpen(const QString &text) { return text.endsWith(u',') || text.endsWith(u"och"_s) || text.endsWith(u"samt"_s); }

    static bool isBoldLine(const PhysicalLine &line)
    {
        return std::all_of(line.runs.begin(), line.runs.end(), [](const domain::Run &run) { return run.bold || run.text.trimmed().isEmpty(); });
    }

    void join(const PhysicalLine &line)
    {
        m_out.back().runs = joined(m_out.back().runs, line.runs);
        SourcePlace &at = m_out.back().at;
        if (at.start >= 0 && line.at.start >= 0)
            at.length = line.at.start + line.at.length - at.start;
        m_last = line;
    }

    Shape m_shape;
    Layout m_layout;
    LevelStack m_levels;
    SourceLines m_out;
    PhysicalLine m_last;
    QChar m_glyph;
};

} // namespace

Marked markOf(QStringView text)
{
    static const QRegularExpression number(u"^(\\d{1,3})[.)]\\s+(?=\\S)"_s);
    const auto match = number.match(text.toString());
    if (match.hasMatch()) {
        static const QRegularExpression month(u"^(?:jan|feb|mars|apr|maj|jun|jul|aug|sep|okt|nov|dec)"_s);
        if (month.match(text.sliced(match.capturedLength()).toString()).hasMatch())
            return {};
        return {Mark::Number, match.captured(1).toInt(), QChar(), match.capturedLength()};
    }
    if (text.size() < 2)
        return {};
    const bool glyph = isBulletGlyph(text.front());
    if (!glyph && text.front() != u'o')
        return {};
    qsizetype length = 1;
    while (length < text.size() && text[length].isSpace())
        ++length;
    // Only a private-use glyph may stand right before its text.
    const bool alone = text.front().unicode() >= 0xF000 || u"•▪●○◦■□➢✓"_s.contains(text.front());
    if (length == text.size() || (length == 1 && !alone))
        return {};
    return {Mark::Bullet, 0, text.front(), length};
}

domain::Runs withoutStart(const domain::Runs &runs, qsizetype length)
{
    domain::Runs out;
    for (domain::Run run : runs) {
        const qsizetype cut = std::min(length, run.text.size());
        length -= cut;
        run.text.remove(0, cut);
        out.append(run);
    }
    return domain::normalised(out);
}

domain::Runs beginningOf(const domain::Runs &runs, qsizetype length)
{
    domain::Runs out;
    for (domain::Run run : runs) {
        run.text = run.text.first(std::clamp<qsizetype>(length, 0, run.text.size()));
        length -= run.text.size();
        out.append(run);
    }
    return domain::normalised(out);
}

SourceLines assembled(const PhysicalLines &lines, const Layout &layout)
{
    Assembler assembler(lines, layout);
    for (const PhysicalLine &line : lines)
        assembler.add(line);
    return mended(assembler.take());
}

} // namespace importing
