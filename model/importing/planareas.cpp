// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/planareas.h"

#include "importing/planlook.h"

#include <QHash>
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
            inferAreas(true);
        if (!hasAreas())
            takeCountedAsAreas();
        if (!hasAreas())
            inferAreas(false);
        spreadAreas();
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

    /// The titles that stand right before the part that every area begins with.
    void inferAreas(bool strongOnly)
    {
        QList<qsizetype> best;
        qsizetype bestScore = 0;
        for (const PlanPart part : {PlanPart::Measure, PlanPart::Goals, PlanPart::Participants, PlanPart::Analysis, PlanPart::Background, PlanPart::Responsibility}) {
            QList<qsizetype> strong, weak;
            qsizetype count = 0;
            for (qsizetype i = 0; i < m_lines.size(); ++i) {
                count += m_lines[i].part == part ? 1 : 0;
                const qsizetype next = afterTitle(i);
                if (next >= m_lines.size() || m_lines[next].part != part || !isTitle(m_lines[i]) || isListItem(m_lines, i) || isLabelled(i))
                    continue;
                const bool content = i > 0 && m_lines[i - 1].part && m_lines[i - 1].part != PlanPart::Area && m_lines[i].line.headingLevel == 0; // all that its heading says
                if (lookOf(m_lines[i].line).isStrong())
                    strong << i;
                else if (!content)
                    weak << i;
            }
            const bool alike = weak.size() >= 2 && weak.size() == count;
            const QList<qsizetype> &found = strong.isEmpty() && alike && !strongOnly ? weak : strong;
            const qsizetype score = found.size() + (strong.isEmpty() ? 0 : m_lines.size()); // what looks like a heading comes before what only may be one
            const bool enough = found.size() > 1 || (isAreaPart(part) && !found.isEmpty());
            if (enough && (score > bestScore || (score == bestScore && found.front() < best.front()))) {
                best = found;
                bestScore = score;
            }
        }
        for (const qsizetype i : std::as_const(best))
            m_lines[i].part = PlanPart::Area;
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
            if (const auto counted = countedTitleOf(text); counted && !isSentence(text))
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

    bool holdsMeasures(qsizetype i, const Look &look) const
    {
        for (++i; i < m_lines.size() && m_lines[i].part != PlanPart::Area && !(m_lines[i].isHeading() && lookOf(m_lines[i].line) == look); ++i)
            if (m_lines[i].part && isAreaPart(*m_lines[i].part))
                return true;
        return false;
    }

    PlanLines &m_lines;
};

} // namespace

void findAreas(PlanLines &lines) { AreaFinder(lines).find(); }

} // namespace importing
