// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/names.h"
#include "domain/phrases.h"
#include "domain/planwords.h"
#include "importing/mending.h"
#include "importing/planheadings.h"
#include "importing/planproposal.h"
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

bool endsWithStop(const QString &text) { return text.endsWith(u'.') || text.endsWith(u'!') || text.endsWith(u'?'); }

/// A sentence that explains the one before and says nothing new of its own.
bool explains(const QString &sentence)
{
    static const QRegularExpression lead(u"^(?:insatsen|detta|det här|det|dessa|den här|den|vi|här|för att|därigenom|syftet|på så sätt)\\b"_s,
                                         QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return lead.match(sentence).hasMatch();
}

QStringList sentencesOf(const QString &text)
{
    QStringList out;
    for (const domain::Sentence &sentence : domain::sentences(text)) {
        const QString part = text.sliced(sentence.start, sentence.length).trimmed();
        if (!out.isEmpty() && explains(part))
            out.back() += u' ' + part;
        else if (!part.isEmpty())
            out << part;
    }
    return out;
}

/// Items that a conversion ran together without a full stop: split before a capital word that begins another item.
QStringList unglued(const QStringList &items)
{
    QSet<QString> beginnings;
    for (const QString &item : items)
        beginnings.insert(item.section(u' ', 0, 0));
    QStringList out;
    for (const QString &item : items) {
        QStringList words = item.split(u' ');
        QStringList current{words.takeFirst()};
        for (const QString &word : words) {
            const bool glued = word.size() > 3 && beginnings.contains(word) && word[0].isUpper() && current.size() > 3 && current.back().back().isLower();
            if (glued) {
                out << current.join(u' ');
                current.clear();
            }
            current << word;
        }
        out << current.join(u' ');
    }
    return out;
}

class PlanRecogniser
{
public:
    explicit PlanRecogniser(const Source &source) : m_source(source), m_lines(toLines(source.document.blocks)) {}

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
        const SourceLine &line = m_lines[m_at];
        const QString text = line.text().trimmed();
        if (text.isEmpty() || isPageNumber(text))
            return;
        const bool numbered = line.mark == Mark::Number;
        if (line.headingLevel > 0 && line.headingLevel <= m_gatherLevel)
            m_gatherLevel = 0;
        if (line.headingLevel > 0 && gathersAreas(text)) {
            finishPart();
            m_part.reset();
            m_gatherLevel = line.headingLevel;
            return;
        }
        auto part = line.mark == Mark::Bullet || (line.inTable() && m_part == PlanPart::Costs) ? std::nullopt : planPartOf(text, numbered);
        if (part && endsWithStop(text) && text.split(u' ').size() > 6)
            part.reset();
        // In a table of areas "2. Elevhälsan" under a numbered heading is an area though no word says so.
        if (!part && numbered && line.headingLevel > 0 && line.headingLevel == m_areaLevel)
            part = PlanPart::Area;
        if (!part && m_gatherLevel > 0 && line.headingLevel > m_gatherLevel && (m_areaLevel == 0 || m_areaLevel <= m_gatherLevel || line.headingLevel == m_areaLevel))
            part = PlanPart::Area;
        if (!part) {
            keep(line);
            return;
        }
        finishPart();
        m_part = part;
        m_heading = text;
        if (part == PlanPart::Area)
            beginArea(line);
        else if (part == PlanPart::Measure && !m_out.areas.isEmpty() && hasMeasureText())
            m_out.areas.back().measures.append(ProposedMeasure());
    }

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
        while (m_at + 1 < m_lines.size() && m_lines[m_at + 1].mark == Mark::None) {
            const QString next = m_lines[m_at + 1].text().trimmed();
            if (next.isEmpty() || !next.front().isLower() || next.size() > 90 || planPartOf(next, false))
                break;
            title = joined(title, m_lines[++m_at].runs);
        }
        area.title = domain::toPlain(title);
        // "Utvecklingsområde 2: Skolbibliotek", "4.2 Ledning": the number stands beside the title.
        static const QRegularExpression counted(u"^(?:(?:(?:utvecklings|insats|mål|fokus)?område|prioriterat område)\\s+(\\d{1,2})\\s*[:.–-]\\s*|\\d{1,2}\\.(\\d{1,2})\\.?\\s+)(?=\\S)"_s,
                                                QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
        if (const auto match = counted.match(area.title); match.hasMatch()) {
            area.number = match.captured(1) + match.captured(2);
            area.title = area.title.sliced(match.capturedLength());
        }
        area.at = line.at;
        area.measures.append(ProposedMeasure());
        m_areaLevel = line.headingLevel;
        m_out.areas.append(area);
    }

    void keep(const SourceLine &line)
    {
        QString text = line.text().trimmed();
        static const QSet<PlanPart> lists{PlanPart::Analysis, PlanPart::Goals, PlanPart::Risks, PlanPart::Strengths, PlanPart::Weaknesses};
        const bool counted = line.mark == Mark::Number && m_part && lists.contains(*m_part); // the items of a list, whose numbers say nothing
        if (line.mark == Mark::Number && !counted)
            text = QString::number(line.number) + u". "_s + text;
        if (!m_part) {
            m_out.other << text;
            return;
        }
        m_texts.append({text, line.mark == Mark::Bullet || counted});
    }

    // --- a part is whole when the next heading comes ----------------------------------------------------------------------

    struct Text {
        QString text;
        bool bullet;
    };

    QString paragraphs() const
    {
        QStringList all;
        for (const Text &text : m_texts)
            all << (text.bullet ? u"- "_s + text.text : text.text);
        return all.join(u"\n"_s);
    }

    /// Bullets as they are, paragraphs by sentence.
    QStringList items() const
    {
        QStringList all;
        for (const Text &text : m_texts)
            all += text.bullet ? QStringList{text.text} : sentencesOf(text.text);
        return unglued(all);
    }

    static void append(QString &to, const QString &text) { to += (to.isEmpty() ? QString() : u"\n"_s) + text; }

    void finishPart()
    {
        if (!m_part || m_texts.isEmpty()) {
            m_texts.clear();
            return;
        }
        const bool inArea = !m_out.areas.isEmpty();
        switch (*m_part) {
        case PlanPart::Background: append(m_out.background, paragraphs()); break;
        case PlanPart::Participation: append(m_out.participation, paragraphs()); break;
        case PlanPart::Analysis: readAnalysis(); break;
        case PlanPart::Strengths: readStrengths(); break;
        case PlanPart::Weaknesses: m_out.weaknesses += items(); break;
        case PlanPart::Risks: m_out.risks += items(); break;
        case PlanPart::Spreading: append(m_out.spreading, paragraphs()); break;
        case PlanPart::Timeline: readTimeline(); break;
        case PlanPart::Costs: readCosts(); break;
        case PlanPart::Area:
        case PlanPart::Measure: inArea ? append(measure().description, paragraphs()) : keepOther(); break;
        case PlanPart::Participants: inArea ? append(measure().participants, paragraphs()) : append(m_out.participation, paragraphs()); break;
        case PlanPart::Goals: inArea ? void(measure().goals += items()) : keepOther(); break;
        case PlanPart::Responsibility: inArea ? readResponsibilities() : keepOther(); break;
        case PlanPart::FollowUp: inArea ? append(measure().followUp, paragraphs()) : keepOther(); break;
        }
        m_texts.clear();
    }

    void keepOther() { m_out.other << m_heading << paragraphs(); }
    ProposedMeasure &measure() { return m_out.areas.back().measures.back(); }

    /// Running text first, then what it points out.
    void readAnalysis()
    {
        const Text first = m_texts.front();
        const bool bullets = std::any_of(m_texts.begin(), m_texts.end(), [](const Text &text) { return text.bullet; });
        if (!first.bullet)
            m_texts.removeFirst();
        append(m_out.analysis, first.bullet ? QString() : first.text);
        QStringList found;
        for (const Text &text : std::as_const(m_texts)) {
            if (bullets && !text.bullet)
                append(m_out.analysis, text.text);
            else
                found += text.bullet ? QStringList{text.text} : sentencesOf(text.text);
        }
        m_out.needs += unglued(found);
    }

    void readStrengths()
    {
        static const QRegularExpression weak(u"\\b(?:svaghet|svagheter|brist|brister|sårbar|svårt|utmaning)"_s, QRegularExpression::CaseInsensitiveOption);
        const bool both = m_heading.contains(u"svaghet"_s, Qt::CaseInsensitive) || m_heading.contains(u"utmaning"_s, Qt::CaseInsensitive);
        for (const QString &item : items())
            (both && weak.match(item).hasMatch() ? m_out.weaknesses : m_out.strengths) << item;
    }

    /// "Rektor ansvarar för …": a sentence that begins with a role opens a new responsibility.
    void readResponsibilities()
    {
        for (const Text &text : std::as_const(m_texts)) {
            const qsizetype colon = text.text.indexOf(u':');
            if (colon > 0 && colon <= 40) {
                measure().responsibilities.append({text.text.first(colon).trimmed(), text.text.sliced(colon + 1).trimmed()});
                continue;
            }
            bool first = true;
            for (const domain::Sentence &sentence : domain::sentences(text.text)) {
                const QString part = text.text.sliced(sentence.start, sentence.length).trimmed();
                const QString role = roleOf(part);
                if (first || !role.isEmpty())
                    measure().responsibilities.append({role, part});
                else
                    measure().responsibilities.back().text += u' ' + part;
                first = false;
            }
        }
    }

    static QString roleOf(const QString &sentence)
    {
        static const QRegularExpression role(
            u"^((?:den |de |varje |respektive )?[\\p{L}-]+(?:(?: och|,) [\\p{L}-]+)?(?: (?:ledningen|chef(?:en)?|på [\\p{L}-]+))?)\\s+(?:är ansvariga?|ansvarar|har (?:ett )?(?:övergripande )?ansvar|svarar|ska|skall|definierar|avger|ser till|leder|följer|genomför|säkerställer|beslutar|planerar|ger|stödjer|samordnar|deltar)\\b"_s,
            QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
        static const QRegularExpression political(u"^((?:den |de )?politiska ledningen)\\b"_s,
                                                  QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
        if (const auto match = political.match(sentence); match.hasMatch())
            return match.captured(1);
        return role.match(sentence).captured(1);
    }

    /// Names of areas alternate with their text.
    bool isArea(const QString &words) const
    {
        return std::any_of(m_out.areas.begin(), m_out.areas.end(), [&](const ProposedArea &area) { return domain::folded(area.title) == domain::folded(words); });
    }

    void readTimeline()
    {
        bool open = false;
        for (const Text &text : std::as_const(m_texts)) {
            if (const qsizetype colon = text.text.indexOf(u':'); colon > 0 && isArea(text.text.first(colon))) { // "Läsning: hösten 2023"
                m_out.timeline.append({text.text.first(colon).trimmed(), text.text.sliced(colon + 1).trimmed()});
                open = false;
                continue;
            }
            const bool name = !text.bullet && text.text.size() <= 60 && !endsWithStop(text.text) && (m_out.timeline.isEmpty() || !open);
            if (name && amountsIn(text.text).isEmpty()) {
                m_out.timeline.append({text.text, {}});
                open = true;
                continue;
            }
            if (m_out.timeline.isEmpty())
                m_out.timeline.append(ProposedTime());
            append(m_out.timeline.back().text, text.text);
            open = false;
        }
        // Costs under the same heading.
        for (const Text &text : std::as_const(m_texts))
            takeAmounts(text.text);
    }

    void readCosts()
    {
        QString name;
        for (const Text &text : std::as_const(m_texts)) {
            if (takeAmounts(text.text, name)) {
                name.clear();
                continue;
            }
            static const QRegularExpression number(u"^(\\d{1,3}(?:\\s\\d{3})*|\\d+)(?:,\\d+)?$"_s, QRegularExpression::UseUnicodePropertiesOption);
            const QString unit = m_heading.contains(u"mnkr"_s) ? u" mnkr"_s : m_heading.contains(u"tkr"_s) || name.contains(u"tkr"_s) ? u" tkr"_s : u" kr"_s;
            if (number.match(text.text).hasMatch() && !name.isEmpty()) {
                takeAmounts(name + u' ' + text.text + unit);
                name.clear();
            } else {
                name = text.text;
            }
        }
    }

    bool takeAmounts(const QString &text, const QString &above = {})
    {
        static const QRegularExpression total(u"^(?:totalt?|summa|total kostnad|totalsumma|sammanlagt|summa totalt)\\b"_s, QRegularExpression::CaseInsensitiveOption);
        const QList<NamedAmount> found = amountsIn(text);
        for (NamedAmount amount : found) {
            if (amount.name.isEmpty())
                amount.name = above;
            if (total.match(amount.name).hasMatch())
                m_out.statedTotal = amount.amount;
            else
                m_out.costs.append({amount.name, amount.amount});
        }
        return !found.isEmpty();
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
        for (const QString &text : {m_out.title, m_source.fileName, m_out.analysis})
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
    SourceLines m_lines;
    PlanProposal m_out;
    std::optional<PlanPart> m_part;
    QString m_heading;
    QList<Text> m_texts;
    qsizetype m_at = 0;
    int m_areaLevel = -1;
    int m_gatherLevel = 0; ///< of the heading "Utvecklingsområden" that is open; 0: none
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
    QHash<int, int> parts;
    bool attendance = false;
    for (const SourceLine &line : toLines(source.document.blocks)) {
        const QString text = line.text().trimmed();
        const auto field = fieldOf(text);
        attendance |= field && (field->field == Field::Present || field->field == Field::Absent) && field->value.contains(u' ');
        if (line.mark == Mark::Bullet || endsWithStop(text))
            continue;
        if (const auto part = planPartOf(text, line.mark == Mark::Number))
            ++parts[int(*part)];
    }
    const int goals = parts.value(int(PlanPart::Goals)) + parts.value(int(PlanPart::Measure)) + parts.value(int(PlanPart::Area));
    return !attendance && parts.size() >= 4 && goals >= 2;
}

PlanProposal recognisePlan(const Source &source) { return PlanRecogniser(source).recognise(); }

} // namespace importing
