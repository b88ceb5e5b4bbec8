// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/planoutline.h"

#include "importing/planareas.h"
#include "importing/planlines.h"
#include "importing/planlook.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <algorithm>

namespace importing {

namespace {

using namespace Qt::Literals::StringLiterals;
using Mark = SourceLine::Mark;

class Outline
{
public:
    explicit Outline(const Source &source) : m_lines(planLines(source)) {}

    PlanLines make()
    {
        markWords();
        markRepeated();
        splitLabels();
        findAreas(m_lines);
        markStems();
        markUnknown();
        markTopLevel();
        nameSections();
        return m_lines;
    }

private:
    void markWords()
    {
        const PlanLine *above = nullptr;
        for (PlanLine &line : m_lines) {
            const bool says = above && saysMore(*above, line);
            above = &line;
            if (!says && !line.part && !line.ends && !line.content && line.line.mark != Mark::Bullet && !isSentence(line.text()) && !gathersAreas(line.text()) && amountsIn(line.text()).isEmpty())
                line.part = planPartOf(line.text());
            line.sure = line.part.has_value();
        }
    }

    /// Plain words right below what looks like a heading: its text, though they may begin as a heading does ("Analys av resultat i juni").
    static bool saysMore(const PlanLine &heading, const PlanLine &line)
    {
        constexpr qsizetype headingWords = 2;
        return heading.part && lookOf(heading.line).isStrong() && !lookOf(line.line).isStrong() && !line.cell && !line.text().endsWith(u':')
            && line.text().split(u' ').size() > headingWords;
    }

    /// Short lines that come again and again in the same words are headings of what every area has, whatever the words.
    void markRepeated()
    {
        QHash<QString, QList<PlanLine *>> same;
        for (PlanLine &line : m_lines) {
            const QString text = withoutNumber(line.text());
            constexpr qsizetype longest = 60;
            constexpr qsizetype mostWords = 7;
            if (!line.part && !line.ends && !line.content && line.line.mark != Mark::Bullet && !text.isEmpty() && text.size() <= longest && text.split(u' ').size() <= mostWords
                && !line.text().endsWith(u'.') && text.front().isUpper() && !text.contains(u": "_s))
                same[text.toLower()].append(&line);
        }
        for (const QList<PlanLine *> &lines : std::as_const(same))
            if (lines.size() > 1) {
                const auto spoken = shortHeadingOf(lines.front()->text());
                auto part = spoken ? spoken : planPartIn(lines.front()->text());
                if (!part && std::all_of(lines.begin(), lines.end(), [&](const PlanLine *line) { return headsText(line - m_lines.constData()); }))
                    part = PlanPart::Measure; // "Arbetssätt" in every area: more of what is done
                for (PlanLine *line : part ? lines : QList<PlanLine *>()) {
                    line->part = part;
                    line->sure = true;
                }
            }
    }

    /// A line of a heading's look above a paragraph, and not all that another heading says.
    bool headsText(qsizetype i) const
    {
        return i > 0 && i + 1 < m_lines.size() && !m_lines[i].cell && (m_lines[i].loose || lookOf(m_lines[i].line).isStrong()) && !m_lines[i - 1].part
            && (m_lines[i + 1].line.mark == Mark::Bullet || isSentence(m_lines[i + 1].text()));
    }

    /// "Deltagare: mentorer" is a heading and its text.
    void splitLabels()
    {
        QHash<QString, int> labels;
        for (const PlanLine &line : std::as_const(m_lines))
            ++labels[labelWord(line.text())];
        labels.remove(QString());
        PlanLines split;
        Open open;
        for (const PlanLine &line : std::as_const(m_lines)) {
            if (line.part)
                open = {line.part, false};
            const bool repeated = labels.value(labelWord(line.text())) > 1;
            if (const auto label = labelOf(line, open, repeated)) {
                appendLabelled(split, line, *label, repeated);
                open = {label->part, true};
                continue;
            }
            if (open.labelled && repeated && !line.part && !line.content) { // "Mätning: …" in every area: more of what is done
                PlanLine heading = line;
                heading.part = open.part = PlanPart::Measure;
                heading.label = true;
                heading.line.mark = Mark::None;
                heading.line.runs = runsLike(line.line.runs, line.text().section(u':', 0, 0));
                split << heading;
            }
            split.append(line);
        }
        m_lines = split;
    }

    /// The part that a line stands in.
    struct Open {
        std::optional<PlanPart> part;
        bool labelled = false; ///< a label began it, and the next ends it

        /// Whether its lines bear names of their own before a colon.
        bool isListed() const { return !labelled && (part == PlanPart::Timeline || part == PlanPart::Costs); }
    };

    /// `repeated`: several lines begin with the same word and a colon.
    static std::optional<PlanLabel> labelOf(const PlanLine &line, const Open &open, bool repeated)
    {
        if (line.part || line.ends || line.content || line.cell)
            return std::nullopt;
        const bool bullet = line.line.mark == Mark::Bullet;
        const bool amongLabels = open.labelled || (open.part && isAreaPart(*open.part));
        auto label = namesArea(line.text(), false) ? std::nullopt : planLabelOf(line.text(), amongLabels || repeated);
        if (label && bullet && (open.isListed() || open.part == PlanPart::Risks || !(isAreaPart(label->part) || label->part == PlanPart::Timeline)))
            label.reset();
        // What every area says of itself is a label, and no title of an area: that looks like a heading or has a blank line above.
        if (!label && repeated && !bullet && !open.isListed() && !line.loose && !lookOf(line.line).isStrong())
            label = spokenLabelOf(line.text());
        if (!label)
            return std::nullopt;
        static const QRegularExpression total(u"^(?:total|summa|sammanlag)"_s, QRegularExpression::CaseInsensitiveOption);
        const bool sum = label->part == PlanPart::Costs && total.match(label->heading).hasMatch();
        const bool entry = open.isListed() && label->part != PlanPart::Costs && (!isAreaPart(label->part) || !amountsIn(label->rest).isEmpty());
        return sum || entry ? std::nullopt : label;
    }

    static void appendLabelled(PlanLines &to, const PlanLine &line, const PlanLabel &label, bool repeated)
    {
        PlanLine heading = line;
        heading.part = label.part;
        heading.label = true;
        heading.sure = repeated || planPartOf(label.heading).has_value();
        heading.line.runs = runsLike(line.line.runs, label.heading);
        PlanLine text = line;
        text.line.mark = Mark::None;
        text.line.level = 0;
        text.line.headingLevel = 0;
        text.line.runs = {{label.rest}};
        text.loose = false;
        const qsizetype before = std::min(text.line.at.length, label.heading.size() + 1);
        text.line.at.start += text.line.at.start < 0 ? 0 : before;
        text.line.at.length -= before;
        to << heading << text;
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
            if (line.content || (!isTitle(line) && !(text.endsWith(u':') && text.size() <= 60 && line.line.mark != Mark::Bullet)))
                continue;
            if (isListItem(m_lines, i) || (text.split(u' ').size() > 9 && line.line.headingLevel == 0))
                continue;
            const Look look = lookOf(line.line);
            const bool follows = i > 0 && m_lines[i - 1].part && m_lines[i - 1].part != PlanPart::Area;
            const bool listed = open == PlanPart::Timeline || open == PlanPart::Costs;
            if (i == 0 || (!look.isStrong() && (follows || listed || !standsApart(i))) || (follows && look.headingLevel == 0) || isPlanTitle(text))
                continue;
            if (listed && look.headingLevel == 0 && sharesTitle(text))
                continue;
            if (const auto part = planPartIn(text)) {
                line.part = part;
                open = part;
            }
        }
    }

    /// A line that looks like text and yet is a heading: by blank lines around it, or between a full stop and a paragraph.
    bool standsApart(qsizetype i) const
    {
        constexpr qsizetype few = 4;
        const QString text = m_lines[i].text();
        const qsizetype words = withoutNumber(text).split(u' ').size();
        if (m_lines[i].loose)
            return beginsWithIt(text) || (words <= few && i + 1 < m_lines.size() && m_lines[i + 1].loose);
        constexpr qsizetype paragraph = 60;
        const bool above = i > 0 && (endsWithStop(m_lines[i - 1].text()) || m_lines[i - 1].line.mark == Mark::Bullet);
        const bool below = i + 1 < m_lines.size() && (m_lines[i + 1].line.mark == Mark::Bullet || m_lines[i + 1].text().size() >= paragraph);
        return words <= few && above && below && beginsWithIt(text) && m_lines[i].line.mark == Mark::None && !m_lines[i].cell;
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
            if (!above && look.isStrong() && isTitle(line) && !isListItem(m_lines, i) && !isPlanTitle(line.text())) {
                line.ends = std::any_of(m_lines.begin(), m_lines.end(), [&](const PlanLine &other) { return other.part && !other.label && lookOf(other.line) == look; });
                continue;
            }
            if (!above || !look.isStrong() || !isTitle(line) || isListItem(m_lines, i) || sharesTitle(line.text()))
                continue;
            const Look known = lookOf(above->line);
            const bool outside = look.headingLevel > 0 && (known.headingLevel == 0 || look.headingLevel <= known.headingLevel);
            const bool counted = look.depth > 0 && look == known && leadingNumber(line.line) == leadingNumber(above->line) + 1;
            const bool named = above->part == PlanPart::Timeline || above->part == PlanPart::Costs;
            line.ends = outside || counted || (look == known && !named && line.line.mark != Mark::Number);
        }
    }

    /// Sections whose headings say nothing known: amounts are costs; before the areas the first is the background, one about who took part is about
    /// that, and one that lists something says what is needed.
    void nameSections()
    {
        const auto has = [&](PlanPart part) { return std::any_of(m_lines.begin(), m_lines.end(), [&](const PlanLine &line) { return line.part == part && line.topLevel; }); };
        static const QRegularExpression took(u"\\b(?:deltagit|medverkat|samverka\\p{L}*|samverkan|fackliga|tagit fram|tagits fram|arbetsgrupp\\p{L}*|styrgrupp\\p{L}*|workshop\\p{L}*|dialog|intervjuats?|synpunkter)\\b"_s,
                                             QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
        bool before = true; // the first area
        for (qsizetype i = 0; i < m_lines.size(); ++i) {
            PlanLine &line = m_lines[i];
            before &= line.part != PlanPart::Area;
            if (!line.ends || line.part || line.text().isEmpty() || gathersAreas(line.text()))
                continue;
            qsizetype items = 0;
            qsizetype amounts = 0;
            qsizetype sentences = 0;
            QString text;
            for (qsizetype j = i + 1; j < m_lines.size() && !m_lines[j].isHeading(); ++j) {
                items += m_lines[j].line.mark == Mark::Bullet || isListItem(m_lines, j) ? 1 : 0;
                amounts += amountsIn(m_lines[j].text()).isEmpty() ? 0 : 1;
                sentences += isSentence(m_lines[j].text()) ? 1 : 0;
                text += m_lines[j].text() + u' ';
            }
            if (amounts > 1 && !has(PlanPart::Costs))
                line.part = PlanPart::Costs;
            else if (!before)
                continue;
            else if (items > 1 && !has(PlanPart::Analysis))
                line.part = PlanPart::Analysis;
            else if (sentences > 0 && took.match(text).hasMatch() && !has(PlanPart::Participation))
                line.part = PlanPart::Participation;
            else if (sentences > 0 && !has(PlanPart::Background))
                line.part = PlanPart::Background;
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
            const bool leveled = area.headingLevel > 0 && look.headingLevel > 0;
            const bool outer = ranked && (leveled || look == area) ? !leveled || look.headingLevel <= area.headingLevel : line.part && !isAreaPart(*line.part) && !line.label && !inside.contains(int(*line.part));
            const bool tableEnds = line.ends && line.text().isEmpty() && last >= 0 && m_lines[last].cell;
            closed |= last >= 0 && (outer || tableEnds || (line.ends && !line.part && look == area));
            line.topLevel = closed || last < 0;
        }
    }

    /// Whether the look of headings says what is inside an area: some papers set its parts as large as the area itself, or larger.
    bool areasOutrankTheirParts() const
    {
        Look area;
        for (const PlanLine &line : m_lines) {
            if (line.part == PlanPart::Area) {
                area = lookOf(line.line);
            } else if (area.isStrong() && line.part && isAreaPart(*line.part) && !line.label) {
                const Look inner = lookOf(line.line);
                return area.headingLevel > 0 && inner.headingLevel > 0 ? inner.headingLevel > area.headingLevel : !(inner == area);
            }
        }
        return area.headingLevel > 0;
    }

    PlanLines m_lines;
};

} // namespace

PlanLines outlined(const Source &source) { return withRowsParted(Outline(source).make(), source); }

} // namespace importing
