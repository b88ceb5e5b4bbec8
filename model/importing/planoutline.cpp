// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/planoutline.h"

#include "importing/mending.h"
#include "importing/plantables.h"
#include "importing/vocabulary.h"

#include <QRegularExpression>
#include <QSet>
#include <algorithm>

namespace importing {

namespace {

using namespace Qt::Literals::StringLiterals;
using Mark = SourceLine::Mark;

bool inArea(PlanPart part)
{
    return part == PlanPart::Measure || part == PlanPart::Participants || part == PlanPart::Goals || part == PlanPart::Responsibility || part == PlanPart::FollowUp;
}

/// How a heading looks: headings of one rank look alike.
struct Look {
    int headingLevel = 0;
    int depth = 0; ///< of its number: "4" 1, "4.1" 2
    bool capitals = false;
    bool bold = false;
    bool operator==(const Look &) const = default;

    bool isStrong() const { return headingLevel > 0 || depth > 0 || capitals || bold; }
};

Look lookOf(const SourceLine &line)
{
    Look look;
    const QString text = line.text().trimmed();
    look.headingLevel = line.headingLevel;
    static const QRegularExpression number(u"^\\d{1,2}((?:\\.\\d{1,2})*)\\.?\\s+\\p{Lu}"_s, QRegularExpression::UseUnicodePropertiesOption);
    if (line.mark == Mark::Number)
        look.depth = 1;
    else if (const auto match = number.match(text); match.hasMatch())
        look.depth = 1 + int(match.captured(1).count(u'.'));
    look.capitals = text.size() > 3 && text == text.toUpper() && text != text.toLower();
    look.bold = std::all_of(line.runs.begin(), line.runs.end(), [](const domain::Run &run) { return run.bold || run.text.trimmed().isEmpty(); });
    return look;
}

int leadingNumber(const SourceLine &line)
{
    static const QRegularExpression number(u"^(\\d{1,2})(?:\\.\\d{1,2})*\\.?\\s"_s);
    return line.mark == Mark::Number ? line.number : number.match(line.text().trimmed()).captured(1).toInt();
}

class Outline
{
public:
    explicit Outline(const Source &source) : m_source(source), m_lines(withoutTables(toLines(source.document.blocks))) {}

    PlanLines make()
    {
        dropContents();
        for (PlanLine &line : m_lines)
            line.loose = isLoose(line.line.at);
        partHeadings();
        joinTorn();
        markWords();
        splitLabels();
        gatherAreas();
        nameAreas();
        if (!hasAreas())
            inferAreas();
        if (!hasAreas())
            takeCountedAsAreas();
        spreadAreas();
        markStems();
        markUnknown();
        markTopLevel();
        partRows();
        return m_lines;
    }

private:
    bool hasAreas() const
    {
        return std::any_of(m_lines.begin(), m_lines.end(), [](const PlanLine &line) { return line.part == PlanPart::Area; });
    }

    /// The paper's own list of contents, whose lines come again as headings.
    void dropContents()
    {
        static const QRegularExpression leader(u"(?:\\.{4,}|…{2,})\\s*\\d{1,3}$"_s);
        static const QRegularExpression head(u"^innehåll(?:sförteckning)?:?$"_s, QRegularExpression::CaseInsensitiveOption);
        static const QRegularExpression paged(u"\\p{L}.*\\s\\d{1,3}$"_s, QRegularExpression::UseUnicodePropertiesOption);
        bool contents = false;
        PlanLines kept;
        for (const PlanLine &line : std::as_const(m_lines)) {
            const QString text = line.text();
            if (head.match(text).hasMatch()) {
                contents = true;
                continue;
            }
            contents = contents && paged.match(text).hasMatch();
            if (!contents && !text.isEmpty() && !isPageNumber(text) && !leader.match(text).hasMatch())
                kept.append(line);
        }
        m_lines = kept;
    }

    /// A heading that reads as the first line of the paragraph below it, or as the last of the one above.
    void partHeadings()
    {
        PlanLines parted;
        for (const PlanLine &line : std::as_const(m_lines)) {
            const SourcePlace at = line.line.at;
            const QStringList rows = line.part || line.cell || at.start < 0 ? QStringList() : m_source.text.mid(at.start, at.length).split(u'\n', Qt::SkipEmptyParts);
            qsizetype from = 0; // of the row that is not put yet
            const auto put = [&](qsizetype first, qsizetype end) {
                if (first >= end)
                    return;
                PlanLine part = line;
                if (first > 0)
                    part.line.mark = Mark::None;
                part.line.runs = {{rows[first].simplified()}};
                for (qsizetype r = first + 1; r < end; ++r)
                    part.line.runs = joined(part.line.runs, {{rows[r].simplified()}});
                parted.append(part);
            };
            for (qsizetype r = 0; r < rows.size(); ++r) {
                const QString row = rows[r].simplified();
                const bool begins = r == 0 ? line.line.mark == Mark::None : endsSentence(rows[r - 1].trimmed());
                const bool ends = r + 1 == rows.size() || !rows[r + 1].trimmed().front().isLower();
                if (rows.size() < 2 || !begins || !ends || row.isEmpty() || !row.front().isUpper() || endsWithStop(row) || row.contains(u',') || !planPartOf(row))
                    continue;
                put(from, r);
                put(r, r + 1);
                from = r + 1;
            }
            if (from == 0)
                parted.append(line);
            else
                put(from, rows.size());
        }
        m_lines = parted;
    }

    /// "… ökar från 41 till" and below it "65 procent.": a sentence that a page tore.
    void joinTorn()
    {
        constexpr qsizetype shortestTorn = 40;
        PlanLines whole;
        for (const PlanLine &line : std::as_const(m_lines)) {
            const bool middle = line.line.mark == Mark::None && !line.part && line.line.headingLevel == 0 && (line.text().front().isLower() || line.text().front().isDigit());
            PlanLine *above = whole.isEmpty() ? nullptr : &whole.back();
            if (!middle || !above || above->part || above->line.headingLevel > 0 || above->text().size() < shortestTorn || endsSentence(above->text())
                || lookOf(line.line).depth > 0 || beginsAnew(line.text()) || !amountsIn(line.text()).isEmpty() || !amountsIn(above->text()).isEmpty()) {
                whole.append(line);
                continue;
            }
            SourceLine &torn = above->line;
            torn.runs = joined(torn.runs, line.line.runs);
            if (torn.at.start >= 0 && line.line.at.start >= 0)
                torn.at.length = line.line.at.start + line.line.at.length - torn.at.start;
        }
        m_lines = whole;
    }

    /// In lists whose lines begin with a name each such line is an entry, though they read as one paragraph.
    void partRows()
    {
        static const QRegularExpression named(u"^\\p{Lu}[^:.]{1,60}:\\s+\\S"_s, QRegularExpression::UseUnicodePropertiesOption);
        std::optional<PlanPart> open;
        PlanLines parted;
        for (const PlanLine &line : std::as_const(m_lines)) {
            if (line.isHeading())
                open = line.part;
            const SourcePlace at = line.line.at;
            const bool listed = open == PlanPart::Timeline || open == PlanPart::Responsibility || open == PlanPart::Costs;
            const QString raw = listed && !line.isHeading() && at.start >= 0 ? m_source.text.mid(at.start, at.length) : QString();
            const QStringList rows = raw.split(u'\n', Qt::SkipEmptyParts);
            if (line.line.mark != Mark::None || rows.size() < 2 || !named.match(rows.front().simplified()).hasMatch()) {
                parted.append(line);
                continue;
            }
            for (const QString &row : rows) {
                const QString text = row.simplified();
                if (text.isEmpty())
                    continue;
                PlanLine one = line;
                one.line.runs = {{text}};
                if (&row == &rows.front() || named.match(text).hasMatch())
                    parted.append(one);
                else
                    parted.back().line.runs = joined(parted.back().line.runs, one.line.runs);
            }
        }
        m_lines = parted;
    }

    /// Whether the line above it is blank. Only a text shows that.
    bool isLoose(const SourcePlace &at) const
    {
        int breaks = 0;
        for (qsizetype i = std::min(at.start, m_source.text.size()) - 1; i >= 0 && m_source.text[i].isSpace(); --i)
            breaks += m_source.text[i] == u'\n' ? 1 : 0;
        return breaks > 1;
    }

    static bool endsWithStop(const QString &text) { return text.endsWith(u'.') || text.endsWith(u'!'); }
    static bool isSentence(const QString &text) { return endsWithStop(text) && text.split(u' ').size() > 6; }

    void markWords()
    {
        for (PlanLine &line : m_lines)
            if (!line.part && line.line.mark != Mark::Bullet && !isSentence(line.text()) && !gathersAreas(line.text()) && amountsIn(line.text()).isEmpty())
                line.part = planPartOf(line.text());
    }

    /// "Deltagare: mentorer" is a heading and its text.
    void splitLabels()
    {
        PlanLines split;
        std::optional<PlanPart> open;
        bool labelled = false; // the open part is one label's, and another label ends it
        for (const PlanLine &line : std::as_const(m_lines)) {
            if (line.part) {
                open = line.part;
                labelled = false;
            }
            const bool listed = !labelled && (open == PlanPart::Timeline || open == PlanPart::Costs); // whose lines bear names of their own
            auto label = line.part || line.cell || namesArea(line.text(), false) ? std::nullopt : planLabelOf(line.text());
            if (label && line.line.mark == Mark::Bullet && (listed || open == PlanPart::Risks || !(inArea(label->part) || label->part == PlanPart::Timeline)))
                label.reset();
            if (!label || (listed && !amountsIn(label->rest).isEmpty() && label->part != PlanPart::Costs)
                || (listed && !inArea(label->part) && label->part != PlanPart::Costs)) {
                split.append(line);
                continue;
            }
            PlanLine heading = line;
            heading.part = label->part;
            heading.label = true;
            heading.line.runs = beginningOf(line.line.runs, label->heading);
            PlanLine text = line;
            text.line.mark = Mark::None;
            text.line.level = 0;
            text.line.headingLevel = 0;
            text.line.runs = {{label->rest}};
            text.loose = false;
            split << heading << text;
            open = label->part;
            labelled = true;
        }
        m_lines = split;
    }
    static domain::Runs beginningOf(const domain::Runs &like, const QString &text)
    {
        domain::Run run = like.isEmpty() ? domain::Run() : like.front();
        run.text = text;
        return {run};
    }

    /// "Prioriterade områden": the headings one step inside it are the areas.
    void gatherAreas()
    {
        for (qsizetype i = 0; i < m_lines.size(); ++i) {
            PlanLine &gather = m_lines[i];
            if (gather.part || gather.line.mark == Mark::Bullet || !gathersAreas(gather.text()))
                continue;
            gather.ends = true;
            const Look outer = lookOf(gather.line);
            int inner = 0;
            for (qsizetype j = i + 1; j < m_lines.size(); ++j) {
                PlanLine &line = m_lines[j];
                const Look look = lookOf(line.line);
                if (outer.headingLevel > 0 && look.headingLevel > 0) {
                    if (look.headingLevel <= outer.headingLevel)
                        break;
                    if (!line.part && (inner == 0 || look.headingLevel == inner)) {
                        line.part = PlanPart::Area;
                        inner = look.headingLevel;
                    }
                } else if (outer.headingLevel == 0 && outer.depth > 0 && look.depth > 0 && line.line.mark != Mark::Number) {
                    if (look.depth <= outer.depth)
                        break;
                    if (!line.part && look.depth == outer.depth + 1 && isTitle(line))
                        line.part = PlanPart::Area;
                }
            }
        }
    }

    void nameAreas()
    {
        for (PlanLine &line : m_lines) {
            const QString text = line.text();
            const bool title = line.line.mark != Mark::Bullet && !line.ends && (!line.part || line.part == PlanPart::Analysis) && !isSentence(text);
            if (title && namesArea(text, line.line.mark == Mark::Number))
                line.part = PlanPart::Area;
        }
    }

    /// What may be the title of an area: words that stand alone and end no sentence.
    static bool isTitle(const PlanLine &line)
    {
        const QString text = line.text();
        return !line.part && !line.ends && !line.cell && line.line.mark != Mark::Bullet && text.size() <= 110 && !endsWithStop(text) && !text.contains(u": "_s) && !text.endsWith(u':')
            && text.split(u' ').size() <= 14 && !text.front().isLower() && amountsIn(text).isEmpty();
    }

    /// An item of a numbered list, and no numbered heading.
    bool isListItem(qsizetype i) const
    {
        const SourceLine &line = m_lines[i].line;
        const auto next = [&](qsizetype at, int number) {
            return at >= 0 && at < m_lines.size() && m_lines[at].line.mark == Mark::Number && !m_lines[at].part && m_lines[at].line.headingLevel == 0
                && m_lines[at].line.number == number;
        };
        return line.mark == Mark::Number && line.headingLevel == 0 && (next(i - 1, line.number - 1) || next(i + 1, line.number + 1));
    }

    /// What a label says.
    bool isLabelled(qsizetype i) const { return i > 0 && m_lines[i - 1].label; }

    /// The first line after a title, which may go on over two.
    qsizetype afterTitle(qsizetype i) const
    {
        ++i;
        if (i < m_lines.size() && !m_lines[i].isHeading() && m_lines[i].line.mark == Mark::None && m_lines[i].text().front().isLower() && m_lines[i].text().size() <= 90)
            ++i;
        return i;
    }

    /// The titles that stand right before the part that every area begins with.
    void inferAreas()
    {
        QList<qsizetype> best;
        qsizetype bestScore = 0;
        for (const PlanPart part : {PlanPart::Measure, PlanPart::Goals, PlanPart::Participants, PlanPart::Analysis, PlanPart::Background, PlanPart::Responsibility}) {
            QList<qsizetype> strong, weak;
            qsizetype count = 0;
            for (qsizetype i = 0; i < m_lines.size(); ++i) {
                count += m_lines[i].part == part ? 1 : 0;
                const qsizetype next = afterTitle(i);
                if (next >= m_lines.size() || m_lines[next].part != part || !isTitle(m_lines[i]) || isListItem(i) || isLabelled(i))
                    continue;
                (lookOf(m_lines[i].line).isStrong() ? strong : weak) << i;
            }
            const bool alike = weak.size() >= 2 && weak.size() == count;
            const QList<qsizetype> &found = strong.isEmpty() && alike ? weak : strong;
            const qsizetype score = found.size() + (strong.isEmpty() ? 0 : m_lines.size()); // what looks like a heading comes before what only may be one
            const bool enough = found.size() > 1 || (inArea(part) && !found.isEmpty());
            if (enough && (score > bestScore || (score == bestScore && found.front() < best.front()))) {
                best = found;
                bestScore = score;
            }
        }
        for (const qsizetype i : std::as_const(best))
            m_lines[i].part = PlanPart::Area;
    }

    /// A plan that is parted by its goals or measures alone: "Mål 1: …", "Insats 2: …".
    void takeCountedAsAreas()
    {
        QList<qsizetype> found;
        for (qsizetype i = 0; i + 1 < m_lines.size(); ++i)
            if (m_lines[i].label && m_lines[i].text().contains(u' ') && planLabelOf(m_lines[i].text() + u": "_s + m_lines[i + 1].text()).value_or(PlanLabel()).counted)
                found << i;
        if (found.size() < 2)
            return;
        const PlanPart kind = *m_lines[found.front()].part;
        for (qsizetype at = found.size() - 1; at >= 0; --at) {
            const qsizetype i = found[at];
            if (m_lines[i].part != kind)
                continue;
            m_lines[i].part = PlanPart::Area;
            m_lines[i].label = false;
            m_lines[i].line.runs = m_lines[i + 1].line.runs;
            if (kind == PlanPart::Goals) { // the goal is said once as the area's name and once as its goal
                m_lines[i + 1].line.mark = Mark::Bullet;
                PlanLine heading = m_lines[i];
                heading.part = PlanPart::Goals;
                m_lines.insert(i + 1, heading);
            } else {
                m_lines.removeAt(i + 1);
            }
        }
    }

    /// Headings that look as the areas do and hold what areas hold are areas too, though nothing else says so.
    void spreadAreas()
    {
        Look look;
        int number = 0;
        for (qsizetype i = 0; i < m_lines.size(); ++i) {
            PlanLine &line = m_lines[i];
            if (line.part == PlanPart::Area) {
                look = lookOf(line.line);
                number = leadingNumber(line.line);
                continue;
            }
            if (!look.isStrong() || !isTitle(line) || isListItem(i) || !(lookOf(line.line) == look))
                continue;
            const bool counted = number > 0 && leadingNumber(line.line) == number + 1 && (look.headingLevel > 0 || holdsMeasures(i, look));
            if (counted || ((look.headingLevel > 0 || look.bold) && holdsMeasures(i, look))) {
                line.part = PlanPart::Area;
                ++number;
            }
        }
    }
    bool holdsMeasures(qsizetype i, const Look &look) const
    {
        for (++i; i < m_lines.size() && m_lines[i].part != PlanPart::Area && !(m_lines[i].isHeading() && lookOf(m_lines[i].line) == look); ++i)
            if (m_lines[i].part && inArea(*m_lines[i].part))
                return true;
        return false;
    }

    /// Headings in words of the house's own. What only looks like text must stand alone and begin with what it is about.
    void markStems()
    {
        std::optional<PlanPart> open;
        for (qsizetype i = 0; i < m_lines.size(); ++i) {
            PlanLine &line = m_lines[i];
            if (line.isHeading()) {
                open = line.part;
                continue;
            }
            const QString text = line.text();
            if (!isTitle(line) && !(text.endsWith(u':') && text.size() <= 60 && line.line.mark != Mark::Bullet))
                continue;
            if (isListItem(i) || (text.split(u' ').size() > 9 && line.line.headingLevel == 0))
                continue;
            const Look look = lookOf(line.line);
            const bool follows = i > 0 && m_lines[i - 1].part && m_lines[i - 1].part != PlanPart::Area;
            const bool listed = open == PlanPart::Timeline || open == PlanPart::Costs;
            if (i == 0 || (!look.isStrong() && (follows || listed || !line.loose || !beginsWithIt(text))) || (follows && look.headingLevel == 0) || isPlanTitle(text))
                continue;
            if (listed && look.headingLevel == 0 && sharesTitle(text))
                continue;
            if (const auto part = planPartIn(text)) {
                line.part = part;
                open = part;
            }
        }
    }
    static bool beginsWithIt(const QString &text)
    {
        static const QRegularExpression question(u"^(?:hur|så|vad|vem|när|vilka|varför|vår|våra)\\b"_s, QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
        const QString plain = withoutNumber(text);
        return question.match(plain).hasMatch() || planPartIn(plain.section(u' ', 0, 1)).has_value();
    }
    static bool isPlanTitle(const QString &text)
    {
        static const QRegularExpression title(u"^(?:\\p{L}*plan\\b|plan för)"_s, QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
        static const QRegularExpression time(u"^tids?plan"_s, QRegularExpression::CaseInsensitiveOption);
        return title.match(text).hasMatch() && !time.match(text).hasMatch();
    }
    bool sharesTitle(const QString &text) const
    {
        return std::any_of(m_lines.begin(), m_lines.end(), [&](const PlanLine &line) {
            return line.part == PlanPart::Area && line.text().contains(text, Qt::CaseInsensitive);
        });
    }

    /// A heading that nobody knows ends the part above it, where it looks as that part's own heading does.
    void markUnknown()
    {
        const PlanLine *above = nullptr;
        for (qsizetype i = 0; i < m_lines.size(); ++i) {
            PlanLine &line = m_lines[i];
            if (line.isHeading()) {
                above = line.label ? above : &line;
                continue;
            }
            const Look look = lookOf(line.line);
            if (!above || !look.isStrong() || !isTitle(line) || isListItem(i) || sharesTitle(line.text()))
                continue;
            const Look known = lookOf(above->line);
            const bool outside = look.headingLevel > 0 && (known.headingLevel == 0 || look.headingLevel <= known.headingLevel);
            const bool counted = look.depth > 0 && look == known && leadingNumber(line.line) == leadingNumber(above->line) + 1;
            const bool named = above->part == PlanPart::Timeline || above->part == PlanPart::Costs;
            line.ends = outside || counted || (look == known && !named && line.line.mark != Mark::Number);
        }
    }

    /// Which headings speak of the whole plan: all before the areas, and after the last area what no area has of its own.
    void markTopLevel()
    {
        qsizetype last = -1;
        for (qsizetype i = 0; i < m_lines.size(); ++i)
            if (m_lines[i].part == PlanPart::Area)
                last = i;
        QSet<int> inside;
        bool opened = false;
        bool closed = false;
        const Look area = last < 0 ? Look() : lookOf(m_lines[last].line);
        const bool ranked = areasOutrankTheirParts();
        for (qsizetype i = 0; i < m_lines.size(); ++i) {
            PlanLine &line = m_lines[i];
            opened |= line.part == PlanPart::Area;
            if (!line.isHeading() || line.part == PlanPart::Area)
                continue;
            if (i < last) {
                if (opened && line.part)
                    inside.insert(int(*line.part));
                line.topLevel = !opened;
                continue;
            }
            const Look look = lookOf(line.line);
            const bool outer = ranked && look.headingLevel > 0 ? look.headingLevel <= area.headingLevel
                                                                            : line.part && !inArea(*line.part) && !line.label && !inside.contains(int(*line.part));
            closed |= last >= 0 && (outer || (line.ends && !line.part && look == area));
            line.topLevel = closed || last < 0;
        }
    }

    /// Whether the levels of headings say what is inside an area: some papers set its parts larger than the area itself.
    bool areasOutrankTheirParts() const
    {
        int level = 0;
        for (const PlanLine &line : m_lines) {
            if (line.part == PlanPart::Area)
                level = line.line.headingLevel;
            else if (level > 0 && line.part && inArea(*line.part) && line.line.headingLevel > 0)
                return line.line.headingLevel > level;
        }
        return level > 0;
    }

    const Source &m_source;
    PlanLines m_lines;
};

} // namespace

PlanLines outlined(const Source &source) { return Outline(source).make(); }

} // namespace importing
