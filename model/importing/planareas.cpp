// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/planareas.h"

#include "importing/planlook.h"

#include <QHash>
#include <QRegularExpression>
#include <algorithm>

namespace importing {

namespace {

using namespace Qt::Literals::StringLiterals;
using Mark = SourceLine::Mark;

class AreaFinder
{
public:
    explicit AreaFinder(PlanLines &lines) : m_lines(lines) {}

    void find()
    {
        gatherAreas();
        nameAreas();
        if (!hasAreas())
            mark(titlesBeforeTheSamePart(true), 2);
        if (!hasAreas())
            mark(titlesThatHoldParts(), 2);
        if (!hasAreas())
            takeCountedAsAreas();
        if (!hasAreas())
            mark(titlesBeforeTheSamePart(true), 1);
        if (!hasAreas())
            mark(titlesBeforeTheSamePart(false), 2);
        spreadAreas();
        takeNumbersFromTitles();
    }

private:
    bool hasAreas() const
    {
        return std::any_of(m_lines.begin(), m_lines.end(), [](const PlanLine &line) { return line.part == PlanPart::Area; });
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

    void mark(const QList<qsizetype> &found, qsizetype least)
    {
        if (found.size() >= least)
            for (const qsizetype i : found)
                m_lines[i].part = PlanPart::Area;
    }

    /// The titles that stand right before the part that every area begins with. `strong`: only what looks like a heading.
    QList<qsizetype> titlesBeforeTheSamePart(bool strong) const
    {
        QList<qsizetype> best;
        for (const PlanPart part : {PlanPart::Measure, PlanPart::Goals, PlanPart::Participants, PlanPart::Analysis, PlanPart::Background, PlanPart::Responsibility}) {
            QList<qsizetype> found;
            qsizetype count = 0;
            for (qsizetype i = 0; i < m_lines.size(); ++i) {
                count += m_lines[i].part == part ? 1 : 0;
                const qsizetype next = afterTitle(i);
                if (next >= m_lines.size() || m_lines[next].part != part || !mayBeArea(i))
                    continue;
                const bool content = i > 0 && m_lines[i - 1].part && m_lines[i - 1].part != PlanPart::Area && m_lines[i].line.headingLevel == 0; // all that its heading says
                if (strong ? lookOf(m_lines[i].line).isStrong() : !content)
                    found << i;
            }
            const qsizetype all = found.size();
            found = withoutRepeated(found);
            const bool enough = strong ? found.size() > 1 || isAreaPart(part) : found.size() == count && all == count;
            if (enough && !found.isEmpty() && (found.size() > best.size() || (found.size() == best.size() && found.front() < best.front())))
                best = found;
        }
        return best;
    }

    /// A short line with a blank one above it and its text right below.
    bool isSetApart(qsizetype i) const
    {
        constexpr qsizetype mostWords = 6;
        return m_lines[i].loose && i + 1 < m_lines.size() && !m_lines[i + 1].loose && !m_lines[i + 1].isHeading() && m_lines[i].line.mark == Mark::None
            && m_lines[i].text().split(u' ').size() <= mostWords && isTitle(m_lines[i]);
    }

    /// The titles of one look that have the parts of an area under them, below some lines of text.
    QList<qsizetype> titlesThatHoldParts() const
    {
        QList<QPair<Look, QList<qsizetype>>> looks;
        for (qsizetype i = 0; i < m_lines.size(); ++i) {
            const Look look = lookOf(m_lines[i].line);
            if (!(look.isStrong() || isSetApart(i)) || !mayBeArea(i))
                continue;
            qsizetype next = i + 1;
            while (next < m_lines.size() && !m_lines[next].isHeading() && (look.isStrong() ? !(lookOf(m_lines[next].line) == look) : !isSetApart(next)))
                ++next;
            if (next >= m_lines.size() || !m_lines[next].part || !isAreaPart(*m_lines[next].part) || (lookOf(m_lines[next].line) == look && look.headingLevel > 0))
                continue;
            auto same = std::find_if(looks.begin(), looks.end(), [&](const auto &one) { return one.first == look; });
            if (same == looks.end())
                same = looks.insert(looks.end(), {look, {}});
            same->second << i;
        }
        QList<qsizetype> best;
        for (const auto &[look, all] : std::as_const(looks))
            if (const QList<qsizetype> found = withoutRepeated(all); found.size() > best.size())
                best = found;
        return best;
    }

    /// A plan that is parted by its goals, its measures or what else it counts: "Mål 1: …", "Bristområde 2. …".
    void takeCountedAsAreas()
    {
        struct Counted {
            qsizetype at;
            CountedTitle title;
        };
        QHash<QString, QList<Counted>> groups;
        for (qsizetype i = 0; i < m_lines.size(); ++i) {
            const PlanLine &line = m_lines[i];
            if (line.line.mark == Mark::Bullet || line.ends || line.cell || (line.part && !line.label) || isLabelled(i))
                continue;
            const QString text = line.label && i + 1 < m_lines.size() ? line.text() + u": "_s + m_lines[i + 1].text() : line.text();
            if (const auto counted = titleBeside(text); counted && !isSentence(text))
                groups[counted->word.toLower()].append({i, *counted});
        }
        const QList<Counted> *best = nullptr;
        for (const QList<Counted> &group : std::as_const(groups)) {
            bool filled = group.size() > 1;
            for (qsizetype n = 0; n < group.size(); ++n)
                filled &= holdsParts(group[n].at, n + 1 < group.size() ? group[n + 1].at : m_lines.size());
            if (filled && (!best || group.front().at < best->front().at))
                best = &group;
        }
        if (!best)
            return;
        for (qsizetype n = best->size() - 1; n >= 0; --n) {
            const auto &[i, title] = (*best)[n];
            PlanLine &line = m_lines[i];
            const bool labelled = line.label;
            const bool goal = labelled && line.part == PlanPart::Goals;
            line.part = PlanPart::Area;
            line.label = false;
            line.line.runs = runsLike(line.line.runs, title.title);
            line.line.mark = Mark::Number;
            line.line.number = int(n) + 1;
            if (goal) { // the goal is said once as the area's name and once as its goal
                m_lines[i + 1].line.mark = Mark::Bullet;
                PlanLine heading = line;
                heading.part = PlanPart::Goals;
                heading.line.mark = Mark::None;
                m_lines.insert(i + 1, heading);
            } else if (labelled) {
                m_lines.removeAt(i + 1);
            }
        }
    }

    /// "Mål 1: …", or "Prioriterat mål: …" where no number counts them.
    static std::optional<CountedTitle> titleBeside(const QString &text)
    {
        if (const auto counted = countedTitleOf(text))
            return counted;
        static const QRegularExpression plain(u"^(\\p{Lu}[^:.]{2,40}):\\s+(\\p{Lu}[^.]{2,100})$"_s, QRegularExpression::UseUnicodePropertiesOption);
        const auto match = plain.match(text);
        if (!match.hasMatch() || planLabelOf(text, true))
            return std::nullopt;
        return CountedTitle{match.captured(1), {}, match.captured(2)};
    }
    bool holdsParts(qsizetype i, qsizetype end) const
    {
        for (++i; i < end; ++i)
            if (m_lines[i].part && isAreaPart(*m_lines[i].part) && !m_lines[i].label)
                return true;
            else if (m_lines[i].part && m_lines[i].label && isAreaPart(*m_lines[i].part) && !countedTitleOf(m_lines[i].text() + u": x"_s))
                return true;
        return false;
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
            if (!look.isStrong() || !isTitle(line) || isListItem(m_lines, i) || !(lookOf(line.line) == look))
                continue;
            const bool counted = number > 0 && leadingNumber(line.line) == number + 1 && (look.headingLevel > 0 || holdsMeasures(i, look));
            if (counted || ((look.headingLevel > 0 || look.bold) && holdsMeasures(i, look))) {
                line.part = PlanPart::Area;
                ++number;
            }
        }
    }

    /// "Strategi 1 – Kunskap" among areas that are all counted so.
    void takeNumbersFromTitles()
    {
        QList<QPair<PlanLine *, CountedTitle>> counted;
        qsizetype areas = 0;
        for (PlanLine &line : m_lines) {
            if (line.part != PlanPart::Area)
                continue;
            ++areas;
            if (const auto title = countedTitleOf(line.text()))
                counted.append({&line, *title});
        }
        const bool alike = counted.size() > 1 && counted.size() == areas
            && std::all_of(counted.begin(), counted.end(), [&](const auto &one) { return one.second.word == counted.front().second.word; });
        if (!alike)
            return;
        for (const auto &[line, title] : std::as_const(counted)) {
            line->line.runs = runsLike(line->line.runs, title.title);
            const int number = title.number.toInt();
            line->line.mark = number > 0 ? Mark::Number : Mark::None;
            line->line.number = number;
        }
    }
    bool holdsMeasures(qsizetype i, const Look &look) const
    {
        for (++i; i < m_lines.size() && m_lines[i].part != PlanPart::Area && !(m_lines[i].isHeading() && lookOf(m_lines[i].line) == look); ++i)
            if (m_lines[i].part && isAreaPart(*m_lines[i].part))
                return true;
        return false;
    }

    bool mayBeArea(qsizetype i) const { return isTitle(m_lines[i]) && !isListItem(m_lines, i) && !isLabelled(i); }

    /// What comes twice in the same words is no area's title, but something that several areas have.
    QList<qsizetype> withoutRepeated(const QList<qsizetype> &found) const
    {
        QHash<QString, int> times;
        for (const qsizetype i : found)
            ++times[m_lines[i].text().toLower()];
        QList<qsizetype> once;
        for (const qsizetype i : found)
            if (times.value(m_lines[i].text().toLower()) == 1)
                once << i;
        return once;
    }

    PlanLines &m_lines;
};

} // namespace

void findAreas(PlanLines &lines) { AreaFinder(lines).find(); }

} // namespace importing
