// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/planwords.h"
#include "importing/mending.h"
#include "importing/planoutline.h"
#include "importing/planparts.h"
#include "importing/tablelines.h"
#include "importing/vocabulary.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <algorithm>

namespace importing {

namespace {

using namespace Qt::Literals::StringLiterals;
using Mark = SourceLine::Mark;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(importing::PlanRecogniser)
};

class PlanRecogniser
{
public:
    explicit PlanRecogniser(const Source &source) : m_source(source), m_lines(outlined(source)) {}

    PlanProposal recognise()
    {
        m_out.fileName = m_source.fileName;
        m_out.warnings = m_source.warnings;
        for (m_at = 0; m_at < m_lines.size(); ++m_at)
            readLine();
        finishPart();
        readTitle();
        checkTotal();
        return m_out;
    }

private:
    void readLine()
    {
        const PlanLine &line = m_lines[m_at];
        if (!line.isHeading()) {
            keep(line.line);
            return;
        }
        finishPart();
        m_part = line.part;
        m_heading = line.text();
        m_outside = line.topLevel;
        if (!m_part && !m_heading.isEmpty() && !gathersAreas(m_heading))
            m_out.other << m_heading;
        if (m_part == PlanPart::Area)
            beginArea(line.line);
        else if (m_part == PlanPart::Measure && inArea())
            beginMeasure();
    }

    /// The same heading once more in an area is one more measure; other words for it say more of the one that is open.
    void beginMeasure()
    {
        static const QRegularExpression number(u"\\s+(?:\\d+(?:\\.\\d+)*|[A-H])$"_s);
        const QString words = QString(withoutNumber(m_heading)).remove(number).toLower();
        if (words == m_measureWords && hasMeasureText())
            m_out.areas.back().measures.append(ProposedMeasure());
        m_measureWords = words;
    }

    bool inArea() const { return !m_out.areas.isEmpty() && !m_outside; }

    bool hasMeasureText() const
    {
        const auto &measures = m_out.areas.back().measures;
        return !measures.isEmpty() && !measures.back().description.isEmpty();
    }

    void beginArea(const SourceLine &line)
    {
        ProposedArea area;
        area.number = line.mark == Mark::Number ? QString::number(line.number) : QString::number(m_out.areas.size() + 1);
        domain::Runs title = line.runs;
        // A title over two lines, torn apart by a conversion.
        while (m_at + 1 < m_lines.size() && m_lines[m_at + 1].line.mark == Mark::None && !m_lines[m_at + 1].isHeading()) {
            const QString next = m_lines[m_at + 1].text();
            if (next.isEmpty() || !next.front().isLower() || next.size() > 90)
                break;
            title = joined(title, m_lines[++m_at].line.runs);
        }
        const AreaHeading heading = areaHeadingOf(domain::toPlain(title).trimmed());
        area.title = heading.title;
        if (!heading.number.isEmpty())
            area.number = heading.number;
        area.at = line.at;
        area.measures.append(ProposedMeasure());
        m_measureWords.clear();
        m_out.areas.append(area);
    }

    void keep(const SourceLine &line)
    {
        QString text = line.text().trimmed();
        static const QSet<PlanPart> lists{PlanPart::Analysis, PlanPart::Goals, PlanPart::Risks, PlanPart::Strengths, PlanPart::Weaknesses, PlanPart::Responsibility, PlanPart::Timeline};
        const bool counted = line.mark == Mark::Number && m_part && lists.contains(*m_part); // the items of a list, whose numbers say nothing
        if (line.mark == Mark::Number && !counted)
            text = QString::number(line.number) + u". "_s + text;
        if (!m_part) {
            if (const PlanCosts sum = costsBeside({{text, false}}); sum.total && sum.costs.isEmpty()) // below a table that ended the part
                add(sum);
            else
                m_out.other << text;
            return;
        }
        static const QRegularExpression letter(u"^[a-zåäö]\\)\\s+(?=\\S)"_s); // "a) Planera …" is an item as well
        const auto lettered = letter.match(text);
        m_texts.append({text.sliced(lettered.capturedLength()), line.mark == Mark::Bullet || counted || lettered.hasMatch()});
    }

    // --- a part is whole when the next heading comes ----------------------------------------------------------------------

    QString paragraphs() const
    {
        QStringList all;
        for (const PlanText &text : m_texts)
            all << (text.bullet ? u"- "_s + text.text : text.text);
        return all.join(u"\n"_s);
    }

    static void append(QString &to, const QString &text) { to += (to.isEmpty() || text.isEmpty() ? QString() : u"\n"_s) + text; }

    void finishPart()
    {
        if (!m_part || m_texts.isEmpty()) {
            m_texts.clear();
            return;
        }
        switch (*m_part) {
        case PlanPart::Background: inArea() ? append(measure().description, paragraphs()) : append(m_out.background, paragraphs()); break;
        case PlanPart::Participation: append(m_out.participation, paragraphs()); break;
        case PlanPart::Analysis: readAnalysis(); break;
        case PlanPart::Strengths: readStrengths(); break;
        case PlanPart::Weaknesses: m_out.weaknesses += planItems(m_texts); break;
        case PlanPart::Risks: m_out.risks += planItems(m_texts); break;
        case PlanPart::Spreading: append(m_out.spreading, paragraphs()); break;
        case PlanPart::Timeline: readTimeline(); break;
        case PlanPart::Costs: readCosts(); break;
        case PlanPart::Participants: inArea() ? append(measure().participants, paragraphs()) : append(m_out.participation, paragraphs()); break;
        case PlanPart::Area:
        case PlanPart::Measure: inArea() ? append(measure().description, paragraphs()) : keepOther(); break;
        case PlanPart::Goals: inArea() ? void(measure().goals += planItems(m_texts)) : keepOther(); break;
        case PlanPart::Responsibility: inArea() ? void(measure().responsibilities += responsibilitiesIn(m_texts)) : keepOther(); break;
        case PlanPart::FollowUp: inArea() ? append(measure().followUp, paragraphs()) : keepOther(); break;
        }
        m_texts.clear();
    }

    QString owner() const { return inArea() ? m_out.areas.back().title : QString(); }
    void keepOther() { m_out.other << m_heading << paragraphs(); }
    ProposedMeasure &measure() { return m_out.areas.back().measures.back(); }

    /// Running text first, then what it points out.
    void readAnalysis()
    {
        const bool bullets = std::any_of(m_texts.begin(), m_texts.end(), [](const PlanText &text) { return text.bullet; });
        if (inArea() && !bullets) {
            append(m_out.analysis, owner() + u": "_s + paragraphs());
            return;
        }
        const PlanText first = m_texts.front();
        if (!first.bullet)
            m_texts.removeFirst();
        append(m_out.analysis, first.bullet ? QString() : first.text);
        PlanTexts found;
        for (const PlanText &text : std::as_const(m_texts)) {
            if (bullets && !text.bullet)
                append(m_out.analysis, text.text);
            else
                found << text;
        }
        m_out.needs += planItems(found);
    }

    void readStrengths()
    {
        static const QRegularExpression weak(u"\\b(?:svaghet|svagheter|brist|brister|sårbar|svårt|utmaning)"_s, QRegularExpression::CaseInsensitiveOption);
        const bool both = m_heading.contains(u"svaghet"_s, Qt::CaseInsensitive) || m_heading.contains(u"utmaning"_s, Qt::CaseInsensitive);
        for (const QString &item : planItems(m_texts))
            (both && weak.match(item).hasMatch() ? m_out.weaknesses : m_out.strengths) << item;
    }

    void readTimeline()
    {
        QStringList titles;
        for (const ProposedArea &area : std::as_const(m_out.areas))
            titles << area.title;
        m_out.timeline += timesIn(m_texts, titles, owner());
        PlanCosts beside = costsBeside(m_texts); // costs under the same heading; their words stand in the timeline
        beside.rest.clear();
        add(beside);
    }

    /// What an area needs without an amount stays with the area: "Resurser: två timmar i veckan".
    void readCosts()
    {
        const PlanCosts costs = costsIn(m_texts, m_heading, owner());
        if (inArea() && costs.costs.isEmpty() && !costs.total)
            append(measure().description, withoutNumber(m_heading) + u": "_s + paragraphs());
        else
            add(costs);
    }

    void add(const PlanCosts &costs)
    {
        m_out.costs += costs.costs;
        if (costs.total)
            m_out.statedTotal = costs.total;
        m_out.other += costs.rest;
    }

    void readTitle()
    {
        static const QRegularExpression plan(u"(?:handlings|åtgärds|kvalitets|utvecklings|verksamhets|insats)?plan\\b"_s, QRegularExpression::CaseInsensitiveOption);
        for (const QString &text : std::as_const(m_out.other))
            if (text.size() <= 120 && plan.match(text).hasMatch()) {
                m_out.title = text;
                break;
            }
        m_out.other.removeOne(m_out.title);
        if (m_out.title.isEmpty())
            m_out.title = QFileInfo(m_source.fileName).completeBaseName();
        static const QRegularExpression year(u"(?<!\\d)(20\\d\\d)(?!\\d)"_s);
        for (const QString &text : QStringList{m_out.title, m_source.fileName} + m_out.other + QStringList{m_out.analysis})
            if (const auto match = year.match(text); match.hasMatch()) {
                m_out.year = match.captured(1).toInt();
                break;
            }
    }

    void checkTotal()
    {
        if (m_out.statedTotal && *m_out.statedTotal != m_out.computedTotal())
            m_out.warnings << Words::tr("Planen anger %1 tkr som summa, men posterna blir %2 tkr.")
                                  .arg(domain::tkr(*m_out.statedTotal), domain::tkr(m_out.computedTotal()));
        if (m_out.areas.isEmpty())
            m_out.warnings << Words::tr("Inga utvecklingsområden hittades.");
    }

    const Source &m_source;
    PlanLines m_lines;
    PlanProposal m_out;
    std::optional<PlanPart> m_part;
    bool m_outside = true; ///< the part speaks of the whole plan
    QString m_heading;
    QString m_measureWords; ///< what heads the measures of the open area
    PlanTexts m_texts;
    qsizetype m_at = 0;
};

} // namespace

qint64 PlanProposal::computedTotal() const
{
    qint64 sum = 0;
    for (const ProposedCost &cost : costs)
        sum += cost.amount;
    return sum;
}

bool looksLikePlan(const Source &source)
{
    bool attendance = false;
    for (const SourceLine &line : readTables(toLines(source.document.blocks))) {
        const auto field = fieldOf(line.text().trimmed());
        static const QRegularExpression person(u"\\p{Lu}\\p{Ll}+ \\p{Lu}\\p{Ll}+"_s, QRegularExpression::UseUnicodePropertiesOption);
        attendance |= field && (field->field == Field::Present || field->field == Field::Absent) && person.match(field->value).hasMatch();
    }
    QHash<int, int> parts;
    for (const PlanLine &line : outlined(source))
        if (line.part && (line.part == PlanPart::Area || line.sure))
            ++parts[int(*line.part)];
    const int goals = parts.value(int(PlanPart::Goals)) + parts.value(int(PlanPart::Measure)) + parts.value(int(PlanPart::Area));
    return !attendance && parts.size() >= 4 && goals >= 2;
}

PlanProposal recognisePlan(const Source &source) { return PlanRecogniser(source).recognise(); }

} // namespace importing
