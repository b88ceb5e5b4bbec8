// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/itembuilder.h"

#include "domain/names.h"
#include "domain/whom.h"
#include "importing/headingsigns.h"
#include "importing/itemlabels.h"
#include "importing/lineassembler.h"
#include "importing/mending.h"
#include "importing/papersentences.h"
#include "importing/sectionheads.h"
#include "importing/vocabulary.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>

namespace importing {

namespace {

using namespace Qt::Literals::StringLiterals;
using domain::LineKind;
using Mark = SourceLine::Mark;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(importing::ItemBuilder)
};

domain::Runs part(const domain::Runs &runs, qsizetype start, qsizetype length)
{
    domain::Runs out;
    for (domain::Run run : withoutStart(runs, start)) {
        run.text = run.text.first(std::min(length, run.text.size()));
        length -= run.text.size();
        out.append(run);
    }
    out = domain::normalised(out);
    if (!out.isEmpty()) {
        while (out.back().text.endsWith(u' '))
            out.back().text.chop(1);
    }
    return domain::normalised(out);
}

class Builder
{
public:
    Builder(const SourceLines &lines, const QString &title, const Knowledge &meeting) : m_lines(lines), m_meeting(meeting)
    {
        readTitle(title);
    }

    QList<ProposedLine> build()
    {
        for (qsizetype i = 0; i < m_lines.size(); ++i) {
            const SourceLine &line = m_lines[i];
            if (line.text().trimmed().isEmpty())
                continue;
            if (const qsizetype clauses = clausesUnder(i); clauses > 0) {
                readClauses(i, clauses);
                i += clauses;
                continue;
            }
            if (line.mark == Mark::None && (isLabelLine(line) || labelInside(line)))
                continue;
            if (inDecision(line))
                continue;
            if (line.mark == Mark::None && !m_out.isEmpty())
                completeTask(m_out.back(), line.text(), m_meeting);
            readLine(line);
        }
        return m_out;
    }

private:
    /// "Återkoppling från Styrgruppen": what is told below is the other body's.
    void readTitle(const QString &title)
    {
        m_charging = isTaskLabel(title);
        if (isDecisionLabel(title))
            m_deciding = Deciding::Awaited; // "§ 4 Beslut": what stands below has been decided
        static const QRegularExpression from(u"\\b(?:från|ifrån|i)\\s+((?:\\p{L}{4,}s\\s+(?=\\p{Ll}+grupp))?\\p{L}[\\p{L}-]+)"_s,
                                             QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
        static const QRegularExpression told(u"^(?:från|återkoppling|återrapport|rapport|information|nytt|aktuellt|lägesrapport)"_s, QRegularExpression::CaseInsensitiveOption);
        const auto match = from.match(title);
        if (!told.match(title).hasMatch() || !match.hasMatch())
            return;
        const domain::Party party = m_meeting.directory.resolve(match.captured(1));
        const domain::Whom whom(m_meeting.directory, m_meeting.own, {});
        if (party.body ? party.body != m_meeting.own.id : match.captured(1).contains(u' ') && whom.looksLikeBody(match.captured(1)) && !whom.isOwn(match.captured(1)))
            m_teller = party;
    }

    ProposedLine lineFrom(const SourceLine &line) const
    {
        ProposedLine made;
        made.kind = line.mark == Mark::Bullet ? LineKind::Bullet : line.mark == Mark::Number ? LineKind::Numbered : LineKind::Text;
        made.runs = line.runs;
        made.at = line.at;
        made.level = std::min(domain::maxLevel, line.level + (line.mark == Mark::None ? 0 : m_shift));
        return made;
    }

    bool isLabelLine(const SourceLine &line)
    {
        const QString text = line.text().trimmed();
        const QString label = labelOf(text);
        const bool styled = (line.headingLevel > 0 || isBold(line) || isSummaryHeading(text)) && text.size() <= 100 && !text.endsWith(u'.');
        if ((label.isEmpty() && !styled) || saysNoDecisions(text))
            return false;
        // "Styrgruppen tog beslut om att prioritera:" opens a list, and is the decision itself.
        if (const auto reading = domain::readPhrase(text, m_meeting.directory, m_meeting.own, m_meeting.date);
            reading && text.contains(u' ') && (reading->kind == LineKind::Decision || reading->kind == LineKind::Task))
            return false;
        ProposedLine made = lineFrom(line);
        made.kind = LineKind::Label;
        made.runs = withoutBold(made.runs);
        m_out.append(made);
        m_shift = 0;
        m_previousMark = Mark::None;
        enterLabel(label.isEmpty() ? text : label);
        return true;
    }

    void enterLabel(const QString &label)
    {
        m_deciding = isDecisionLabel(label) ? Deciding::Awaited : Deciding::No;
        m_telling = isTellingLabel(label);
        m_charging = isTaskLabel(label);
        m_nextSteps = domain::folded(label) == u"nästa steg" || domain::folded(label) == u"fortsatt arbete";
        const domain::Party party = m_meeting.directory.resolve(label);
        if (party.body)
            m_teller = party.body == m_meeting.own.id ? domain::Party() : party;
        else if (looksLikeBodyLabel(label))
            m_teller = party;
        else if (m_deciding == Deciding::Awaited)
            m_teller = {};
    }

    /// "Tidplan: uppdateras i maj" becomes the label and its text; "Beslut: …" and "Uppgift: …" are read whole.
    bool labelInside(const SourceLine &line)
    {
        const QString text = line.text();
        const QString label = inlineLabelOf(text);
        if (label.isEmpty() || isTaskLabel(label) || domain::folded(label).startsWith(u"ansvarig"))
            return false;
        const qsizetype colon = text.indexOf(u':');
        if (isDecisionLabel(label) || domain::folded(label) == u"överenskommelse") {
            m_telling = false; // what was proposed ends where it is decided
            return false;
        }
        SourceLine head = line;
        head.runs = part(line.runs, 0, colon + 1);
        ProposedLine made = lineFrom(head);
        made.kind = LineKind::Label;
        made.runs = withoutBold(made.runs);
        m_out.append(made);
        m_shift = 0;
        enterLabel(label);
        SourceLine rest = line;
        qsizetype start = colon + 1;
        while (start < text.size() && text[start].isSpace())
            ++start;
        rest.runs = withoutStart(line.runs, start);
        if (!inDecision(rest))
            readLine(rest);
        return true;
    }

    // --- "Nämnden beslutar" above "att …, samt", "att …" ------------------------------------------------------------------

    /// How many lines below belong to a line that says no more than who decides. What a leadership group lists in its notes is
    /// one decision; in a formal protocol each clause is one, with a mark or without.
    qsizetype clausesUnder(qsizetype opener) const
    {
        static const QRegularExpression opens(u"^(?:\\p{L}[\\p{L}\\d .,-]{0,70}\\s)?(?:beslutar|beslutade|beslöt|föreslår|föreslog|beslutades|beslutas)(?: följande| (?:för sin del|därför|enhälligt))?(?: att)?\\s*:?$"_s,
                                              QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
        static const QRegularExpression clause(u"^[Aa]tt\\s+\\p{L}"_s, QRegularExpression::UseUnicodePropertiesOption);
        if (m_telling || m_lines[opener].mark != Mark::None || !opens.match(m_lines[opener].text().trimmed()).hasMatch())
            return 0;
        qsizetype end = opener + 1;
        const auto canBeClause = [&](const SourceLine &line) { return line.mark == Mark::None || (m_meeting.formal && line.level == m_lines[opener + 1].level); };
        while (end < m_lines.size() && canBeClause(m_lines[end]) && clause.match(m_lines[end].text()).hasMatch())
            ++end;
        return end - opener - 1;
    }

    /// One clause is the rest of the sentence; of several each is a decision.
    void readClauses(qsizetype opener, qsizetype clauses)
    {
        if (clauses == 1) {
            SourceLine whole = m_lines[opener];
            QString text = whole.text();
            while (text.endsWith(u':') || text.endsWith(u' '))
                text.chop(1);
            static const QRegularExpression twice(u"\\s+att$"_s);
            text.remove(twice);
            whole.runs = joined(beginningOf(whole.runs, text.size()), m_lines[opener + 1].runs);
            if (!inDecision(whole))
                readLine(whole);
            return;
        }
        const QString who = m_lines[opener].text();
        const auto reading = domain::readPhrase(QString(who + u' ' + m_lines[opener + 1].text()), m_meeting.directory, m_meeting.own, m_meeting.date);
        const bool decided = m_deciding == Deciding::Awaited || (reading && reading->kind == LineKind::Decision);
        ProposedLine head = lineFrom(m_lines[opener]);
        head.kind = LineKind::Label;
        m_out.append(head);
        for (qsizetype i = opener + 1; i <= opener + clauses; ++i) {
            ProposedLine made = lineFrom(m_lines[i]);
            made.level = 0;
            made.kind = decided ? LineKind::Decision : LineKind::Text;
            made.reported = decided && reading && reading->reported;
            made.body = made.reported ? m_meeting.nameOf(reading->body) : QString();
            m_out.append(made);
        }
        m_deciding = Deciding::No;
        m_shift = 1;
        m_previousMark = Mark::None;
    }

    // --- under the label "Beslut" ----------------------------------------------------------------------------------------

    enum class Deciding { No, Awaited, Text, Items };

    bool inDecision(const SourceLine &line)
    {
        if (m_deciding == Deciding::No)
            return false;
        const QString text = line.text();
        if (saysNoDecisions(text)) {
            m_deciding = Deciding::No;
            return false;
        }
        if (m_deciding == Deciding::Awaited) {
            m_deciding = line.mark == Mark::None ? Deciding::Text : Deciding::Items;
            // "Ledningsgruppen beslutar" alone or "… beslutar att:" opens the list below, which belongs to it.
            m_decidedLevel = line.level;
            addDecision(line);
            return true;
        }
        if (m_deciding == Deciding::Items) {
            if (line.mark == Mark::None && line.level == 0) {
                m_deciding = Deciding::No;
                m_shift = 0;
                return false;
            }
            if (line.level > m_decidedLevel)
                readLine(line);
            else
                addDecision(line);
            return true;
        }
        // After a decision's text: its list belongs to it; a new text is a decision only where it says so.
        if (line.mark != Mark::None) {
            SourceLine inner = line;
            m_shift = 1;
            ProposedLine made = lineFrom(inner);
            m_out.append(made);
            return true;
        }
        m_shift = 0;
        static const QRegularExpression more(u"^[Aa]tt\\s+\\p{Ll}"_s, QRegularExpression::UseUnicodePropertiesOption);
        if (more.match(text).hasMatch()) {
            addDecision(line);
            return true;
        }
        m_deciding = Deciding::No;
        return false;
    }

    void addDecision(const SourceLine &line)
    {
        ProposedLine made = lineFrom(line);
        made.kind = LineKind::Decision;
        made.level = line.level;
        const auto reading = domain::readPhrase(made.text(), m_meeting.directory, m_meeting.own, m_meeting.date);
        if (reading && reading->kind == LineKind::Decision) {
            made.date = reading->date;
            made.reported = reading->reported && !isOurs(made.text());
            made.body = made.reported ? m_meeting.nameOf(reading->body) : QString();
        }
        m_out.append(made);
        m_shift = line.mark == Mark::None ? 1 : 0;
    }

    /// "Arbetsutskottet föreslår att nämnden godkänner bokslutet" in its own minutes, whatever the board then does.
    bool isOurs(const QString &text) const
    {
        static const QRegularExpression proposes(u"^(\\p{L}[\\p{L} -]{0,60}?) (?:föreslår|beslutar|rekommenderar|hemställer)\\b"_s, QRegularExpression::UseUnicodePropertiesOption);
        const auto match = proposes.match(text);
        return match.hasMatch() && domain::Whom(m_meeting.directory, m_meeting.own, {}).isOwn(match.captured(1));
    }

    // --- running text ----------------------------------------------------------------------------------------------------

    void readLine(const SourceLine &line)
    {
        shiftFor(line);
        ProposedLine whole = lineFrom(line);
        const QString text = whole.text();
        if (reportedBy(whole, text))
            return;
        if (line.mark != Mark::None && ((m_charging && line.level == 0) || (m_nextSteps && beginsWithSomebody(text)))) {
            charged(whole);
            return;
        }
        const auto found = m_telling ? QList<domain::SentenceReading>() : readPaperSentences(text, m_meeting);
        const auto count = domain::sentences(text).size();
        if (found.isEmpty()) {
            m_out.append(whole);
        } else if (count == 1 || (line.mark != Mark::None && count <= 2 && found.size() == 1) || found.front().sentence.length == text.size()) {
            apply(found.front().reading, whole);
            m_out.append(whole);
        } else {
            split(whole, found);
        }
        if (m_out.back().kind == LineKind::Decision && line.mark == Mark::None)
            m_shift = 1;
        m_previousMark = line.mark;
    }

    /// Bullets under a numbered item of a list, and a list under a decision, stand a step in.
    void shiftFor(const SourceLine &line)
    {
        if (line.mark == Mark::None) {
            m_shift = 0;
            m_underNumber = false;
        } else if (line.mark == Mark::Number && line.level == 0) {
            m_shift -= m_underNumber ? 1 : 0;
            m_underNumber = false;
        } else if (line.mark == Mark::Bullet && line.level == 0 && m_previousMark == Mark::Number && !m_underNumber) {
            m_underNumber = true;
            ++m_shift;
        }
    }

    bool reportedBy(ProposedLine &line, const QString &text)
    {
        static const QRegularExpression decided(
            u"^(?:har )?(?:beslut(?:ade|at)? (?:om|att|kring|gällande)|beslut:|(?:tog|tagit|fattade|fattat) (?:ett )?beslut|man (?:har )?beslutat?(?:de)?)\\b"_s,
            QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
        if (m_teller.text.isEmpty() || line.kind == LineKind::Label || !decided.match(text).hasMatch())
            return false;
        line.kind = LineKind::Decision;
        line.reported = true;
        line.body = m_meeting.nameOf(m_teller);
        m_out.append(line);
        return true;
    }

    /// "Ida Kvist informerar rektorerna": under "Nästa steg" that is for Ida to do.
    bool beginsWithSomebody(const QString &text) const
    {
        static const QRegularExpression acts(u"^((?:\\p{Lu}[\\p{L}.-]*\\s+){1,4})\\p{Ll}{2,}r\\b"_s, QRegularExpression::UseUnicodePropertiesOption);
        const auto match = acts.match(text);
        static const QRegularExpression everyone(u"^(?:alla|samtliga)$"_s, QRegularExpression::CaseInsensitiveOption);
        if (match.hasMatch() && everyone.match(match.captured(1).trimmed()).hasMatch())
            return true;
        return match.hasMatch() && bool(m_meeting.directory.resolve(match.captured(1).trimmed()).person);
    }

    /// An item of a list under "Att göra".
    void charged(ProposedLine &line)
    {
        const QString labelled = u"Uppgift: "_s + line.text();
        if (const auto reading = domain::readPhrase(labelled, m_meeting.directory, m_meeting.own, m_meeting.date))
            apply(*reading, line);
        if (line.kind == LineKind::Task && line.responsible.isEmpty()) {
            line.responsible = ownersAtTheEnd(line.text(), m_meeting);
            if (!line.responsible.isEmpty())
                line.doubt = {};
        }
        m_out.append(line);
    }

    void apply(const domain::Reading &reading, ProposedLine &line)
    {
        if (reading.kind == LineKind::Agreement) {
            if (m_teller.text.isEmpty())
                line.doubt = {Words::tr("Är det en överenskommelse?"), Doubt::About::Agreement};
            return;
        }
        // What another body tells of its own doings is no decision and no task of ours.
        const bool told = !m_teller.text.isEmpty();
        if (reading.kind == LineKind::Decision && told && !reading.reported) {
            line.kind = LineKind::Decision;
            line.reported = true;
            line.body = m_meeting.nameOf(m_teller);
            return;
        }
        // "Längre resor; åtgärd: poolbil" is nobody's to do.
        static const QRegularExpression aside(u"^(?:åtgärd|uppdrag|action)\\s*:"_s);
        if (reading.kind == LineKind::Task && reading.responsible.isEmpty() && aside.match(line.text()).hasMatch())
            return;
        line.kind = reading.kind;
        line.date = reading.date;
        line.target = reading.target;
        line.reported = reading.reported;
        line.body = reading.body.text.isEmpty() ? QString() : m_meeting.nameOf(reading.body);
        for (const domain::Party &party : reading.responsible)
            line.responsible << m_meeting.nameOf(party);
        line.responsible.removeDuplicates();
        if (line.kind == LineKind::Task && line.responsible.isEmpty())
            line.doubt = {Words::tr("Vem ansvarar för uppgiften?"), Doubt::About::Owner};
    }

    /// A paragraph where one sentence is a task: that sentence becomes a line, what stands around it stays as text.
    void split(const ProposedLine &whole, const QList<domain::SentenceReading> &found)
    {
        const QString text = whole.text();
        const bool item = whole.kind != LineKind::Text;
        qsizetype from = 0;
        const auto plain = [&](qsizetype start, qsizetype end) {
            ProposedLine rest = piece(whole, start, end - start);
            if (rest.runs.isEmpty())
                return;
            if (start > 0 && item) {
                rest.kind = LineKind::Text;
                rest.level = std::min(domain::maxLevel, whole.level + 1);
            }
            m_out.append(rest);
        };
        for (const domain::SentenceReading &hit : found) {
            if (hit.reading.kind == LineKind::Agreement)
                continue;
            plain(from, hit.sentence.start);
            ProposedLine line = piece(whole, hit.sentence.start, hit.sentence.length);
            if (item && hit.sentence.start > 0)
                line.level = std::min(domain::maxLevel, whole.level + 1);
            apply(hit.reading, line);
            m_out.append(line);
            from = hit.sentence.start + hit.sentence.length;
        }
        plain(from, text.size());
        const bool agreement = std::any_of(found.begin(), found.end(), [](const domain::SentenceReading &hit) { return hit.reading.kind == LineKind::Agreement; });
        if (agreement && m_teller.text.isEmpty() && m_out.back().kind == LineKind::Text)
            m_out.back().doubt = {Words::tr("Är det en överenskommelse?"), Doubt::About::Agreement};
    }

    static ProposedLine piece(const ProposedLine &whole, qsizetype start, qsizetype length)
    {
        ProposedLine made = whole;
        made.runs = part(whole.runs, start, length);
        return made;
    }

    const SourceLines &m_lines;
    const Knowledge &m_meeting;
    QList<ProposedLine> m_out;
    domain::Party m_teller; ///< the body that tells: its decisions are reported ones
    Deciding m_deciding = Deciding::No;
    int m_decidedLevel = 0;
    bool m_charging = false;
    bool m_nextSteps = false; ///< under "Nästa steg"
    bool m_telling = false;   ///< under "Beslutsgång" and the like: how it was decided, and no new decision
    int m_shift = 0;
    bool m_underNumber = false;
    Mark m_previousMark = Mark::None;
};

} // namespace

QString Knowledge::nameOf(const domain::Party &party) const
{
    for (const domain::Person &person : directory.people)
        if (party.person && person.id == party.person)
            return person.name;
    if (party.body && party.body == own.id)
        return own.abbreviation;
    for (const domain::Body &body : directory.bodies)
        if (party.body && body.id == party.body)
            return body.abbreviation;
    return party.text;
}

QList<ProposedLine> buildLines(const SourceLines &lines, const QString &title, const Knowledge &meeting)
{
    return Builder(lines, title, meeting).build();
}

} // namespace importing
