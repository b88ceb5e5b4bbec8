// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/minutesrecogniser.h"

#include "domain/dates.h"
#include "domain/names.h"
#include "importing/attendance.h"
#include "importing/itembuilder.h"
#include "importing/itemtitle.h"
#include "importing/leadingtitles.h"
#include "importing/lineassembler.h"
#include "importing/paperhead.h"
#include "importing/pointfinder.h"
#include "importing/summary.h"
#include "importing/tablelines.h"
#include "importing/vocabulary.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>
#include <algorithm>

namespace importing {

namespace {

using namespace Qt::Literals::StringLiterals;
using domain::LineKind;
using domain::Section;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(importing::MinutesRecogniser)
};

class Recogniser
{
public:
    Recogniser(const Source &source, const ImportHints &hints) : m_source(source), m_hints(hints) {}

    MinutesProposal recognise()
    {
        m_out.fileName = m_source.fileName;
        m_out.warnings = m_source.warnings;
        m_lines = withTitlesApart(readTables(toLines(m_source.document.blocks)));
        m_all = m_lines;
        m_understood = readHead(m_lines, m_source, m_hints, m_out);
        m_frame = findPoints(m_lines);
        for (const qsizetype section : std::as_const(m_frame.sectionLines))
            m_understood.insert(m_lines[section].text());
        for (const FoundPoint &point : std::as_const(m_frame.points))
            m_understood.insert(m_lines[point.line].text()); // "Punkt 4:" says no more than its number
        m_out.numbersRestart = m_frame.numbersRestart;
        m_out.sectionsSeen = !m_frame.sectionLines.isEmpty();
        m_out.decisionSectionEmpty = !m_frame.emptyDecisions.isEmpty();
        learnWhoIsWho();
        m_meeting.formal = std::any_of(m_frame.points.begin(), m_frame.points.end(), [&](const FoundPoint &point) { return m_lines[point.line].text().contains(u'§'); });
        readBefore();
        readItems();
        keepWhatWasLost();
        if (m_out.items.isEmpty())
            m_out.warnings << Words::tr("Inga punkter hittades. Allt står som text.");
        return m_out;
    }

private:
    qsizetype endOf(qsizetype point) const
    {
        qsizetype end = point + 1 < m_frame.points.size() ? m_frame.points[point + 1].line : m_lines.size();
        for (const qsizetype section : m_frame.sectionLines)
            if (section >= m_frame.points[point].body && section < end)
                end = section;
        return end;
    }

    std::optional<FieldLine> presentersAt(qsizetype line) const
    {
        if (line >= m_lines.size() || m_lines[line].mark != SourceLine::Mark::None)
            return std::nullopt;
        const auto field = fieldOf(m_lines[line].text());
        return field && field->field == Field::Presenters ? field : std::nullopt;
    }

    static domain::Person person(const QString &name)
    {
        domain::Person made;
        made.id = domain::PersonId::create();
        made.name = name;
        made.initials = domain::initialsOf(name);
        return made;
    }

    /// Stored people and bodies first; then whom this paper names in full.
    void learnWhoIsWho()
    {
        m_meeting.directory = m_hints.directory;
        m_meeting.date = m_out.date;
        for (const domain::Body &body : commonBodies()) {
            const bool known = std::any_of(m_meeting.directory.bodies.begin(), m_meeting.directory.bodies.end(), [&](const domain::Body &have) {
                return domain::folded(have.abbreviation) == domain::folded(body.abbreviation) || domain::folded(have.name) == domain::folded(body.name);
            });
            if (!known)
                m_meeting.directory.bodies.append(body);
        }
        QStringList names = m_out.present + m_out.absent + m_out.adjuncts + QStringList{m_out.noteTaker, m_out.chair};
        for (qsizetype i = 0; i < m_frame.points.size(); ++i)
            if (const auto field = presentersAt(m_frame.points[i].body))
                for (const QString &name : domain::splitNames(field->value))
                    names << withoutTitle(name);
        static const QRegularExpression full(u"^\\p{Lu}[\\p{L}'.-]+(?: (?:(?:von|af|de|van) )?\\p{Lu}[\\p{L}'.-]*)+$"_s);
        for (QString name : names) {
            static const QRegularExpression aside(u"\\s*\\([^)]*\\)"_s);
            name.remove(aside);
            static const QRegularExpression first(u"^(?:\\p{Lu}\\p{Ll}+(?:-\\p{Lu}\\p{Ll}+)?|\\p{Lu}{2,4})$"_s); // or by initials alone
            if ((full.match(name).hasMatch() || first.match(name).hasMatch()) && !m_meeting.directory.resolve(name).person)
                m_meeting.directory.people.append(person(name));
        }
        forgetBodiesCalledLikePeople();
        for (const domain::Body &body : std::as_const(m_meeting.directory.bodies))
            if (domain::folded(body.abbreviation) == domain::folded(m_out.body))
                m_meeting.own = body;
        if (!m_meeting.own.id) {
            m_meeting.own.id = domain::BodyId::create();
            m_meeting.own.abbreviation = m_out.body;
            m_meeting.own.name = m_out.bodyName;
            if (!m_out.body.isEmpty())
                m_meeting.directory.bodies.append(m_meeting.own);
        }
        keepOwnWord();
    }

    /// "Ledningsgruppen" in the minutes of Förskolans ledningsgrupp is that group; the other goes by its letters.
    void keepOwnWord()
    {
        constexpr qsizetype shortest = 6;
        const QString last = domain::folded(m_meeting.own.name.section(u' ', -1));
        if (!m_meeting.own.name.contains(u' ') || last.size() < shortest)
            return;
        for (domain::Body &body : m_meeting.directory.bodies)
            if (body.id != m_meeting.own.id && !body.name.contains(u' ') && domain::folded(body.name).startsWith(last))
                body.name = body.abbreviation;
    }

    /// "Ursula Nyman (UN)": in this paper those letters are hers, and not what most municipalities call a board.
    void forgetBodiesCalledLikePeople()
    {
        QStringList given;
        static const QRegularExpression letters(u"\\p{L}\\s+\\((\\p{Lu}{2,4})\\)"_s, QRegularExpression::UseUnicodePropertiesOption);
        for (const SourceLine &line : std::as_const(m_all)) {
            auto matches = letters.globalMatch(line.text());
            while (matches.hasNext())
                given << matches.next().captured(1);
        }
        const auto isSomeones = [&](const QString &abbreviation) {
            return given.contains(abbreviation) && abbreviation != m_out.body
                && std::any_of(m_meeting.directory.people.begin(), m_meeting.directory.people.end(), [&](const domain::Person &one) { return one.initials == abbreviation; });
        };
        m_meeting.directory.bodies.removeIf([&](const domain::Body &body) {
            const bool stored = std::any_of(m_hints.directory.bodies.begin(), m_hints.directory.bodies.end(), [&](const domain::Body &have) { return have.id == body.id; });
            return !stored && isSomeones(body.abbreviation);
        });
    }

    void readBefore()
    {
        qsizetype end = m_frame.points.isEmpty() ? m_lines.size() : m_frame.points.front().line;
        SourceLines before;
        for (qsizetype i = 0; i < end; ++i)
            if (!m_frame.sectionLines.contains(i) && !m_frame.emptyDecisions.contains(i))
                before.append(m_lines[i]);
        dropAgenda(before);
        m_out.before += buildLines(before, {}, m_meeting);
    }

    /// "Dagordning" with the points that come again below: nothing of it is lost.
    void dropAgenda(SourceLines &before) const
    {
        const auto key = [](const domain::Runs &runs) { return wordsOf(domain::toPlain(runs)).join(u' '); };
        QSet<QString> titles;
        for (const FoundPoint &point : m_frame.points)
            titles.insert(key(point.title));
        for (qsizetype i = 0; i < before.size(); ++i) {
            if (!isAgendaHeading(before[i].text()))
                continue;
            qsizetype end = i + 1;
            while (end < before.size() && (titles.contains(key(before[end].runs)) || sectionOf(before[end].text())))
                ++end;
            constexpr qsizetype few = 3;
            if (end - i > few)
                before.remove(i, end - i);
        }
    }

    void readItems()
    {
        QList<ProposedItem> summary;
        for (qsizetype p = 0; p < m_frame.points.size(); ++p) {
            const FoundPoint &point = m_frame.points[p];
            ProposedItem item = readItem(point, endOf(p));
            if (point.summary)
                summary.append(item);
            else
                m_out.items.append(item);
        }
        keepStrays();
        takeTrailingSummary();
        mergeSummary(summary, m_out.items);
    }

    ProposedItem readItem(const FoundPoint &point, qsizetype end)
    {
        ProposedItem item;
        item.number = point.number;
        item.section = point.section.value_or(Section::Information);
        item.at = m_lines[point.line].at;
        if (point.doubtful)
            item.doubt = {Words::tr("Är det en egen punkt?"), Doubt::About::Point};
        qsizetype from = point.body;
        const ItemTitle title = readItemTitle(point.title, m_meeting);
        item.title = title.title;
        const QString reference = title.reference;
        if (const auto field = presentersAt(from)) {
            ++from;
            item.presentersText = field->value;
            if (item.presentersText.isEmpty() && from < end && m_lines[from].mark == SourceLine::Mark::None && m_lines[from].text().size() < 100)
                item.presentersText = m_lines[from++].text();
            for (const QString &name : domain::splitNames(item.presentersText))
                if (item.presenters.isEmpty() || !isTitleAfter(item.presenters.back(), name, item.presentersText))
                    item.presenters << withoutTitle(name);
            if (!title.presenters.isEmpty()) { // named in the heading too
                item.presentersText += u", "_s + title.presentersText;
                item.presenters += title.presenters;
                item.presenters.removeDuplicates();
            }
        } else if (!title.presenters.isEmpty()) {
            item.presentersText = title.presentersText;
            item.presenters = title.presenters;
        } else if (from < end && m_lines[from].mark == SourceLine::Mark::None) {
            item.presenters = presentersAlone(m_lines[from].text(), m_meeting);
            if (!item.presenters.isEmpty())
                item.presentersText = m_lines[from++].text();
        }
        if (item.presenters.isEmpty())
            findPresenterIn(from, end, item);
        for (QString &name : item.presenters)
            name = spelledOut(name);
        // A point under "Beslut" whose text is the decision itself has no label of its own.
        m_meeting.underDecisions = item.section == Section::Decision;
        SourceLines lines = m_lines.sliced(from, std::max<qsizetype>(0, end - from));
        if (m_lines[point.line].mark == SourceLine::Mark::Bullet)
            for (SourceLine &line : lines)
                line.level = std::max(0, line.level - 1);
        item.lines = buildLines(lines, domain::toPlain(item.title), m_meeting);
        if (point.body == point.line && !item.lines.isEmpty() && item.section == Section::Decision)
            item.lines.front().kind = LineKind::Decision;
        m_meeting.underDecisions = false;
        if (!reference.isEmpty()) {
            ProposedLine line;
            line.runs = {{reference}};
            line.at = item.at;
            item.lines.prepend(line);
        }
        return item;
    }

    /// "LA": whose initials they are, where the paper or the file says it.
    QString spelledOut(const QString &name) const
    {
        static const QRegularExpression letters(u"^\\p{Lu}{2,4}$"_s, QRegularExpression::UseUnicodePropertiesOption);
        const domain::PersonId person = letters.match(name).hasMatch() ? m_meeting.directory.resolve(name).person : domain::PersonId();
        for (const domain::Person &one : m_meeting.directory.people)
            if (person && one.id == person)
                return one.name;
        return name;
    }

    /// "Birgitta Svahn föredrar ärendet." among the lines, which stays there.
    void findPresenterIn(qsizetype from, qsizetype end, ProposedItem &item) const
    {
        static const QRegularExpression presents(u"^(.{3,60}?) (?:föredrar|föredrog|presenterar|presenterade) (?:ärendet|punkten|frågan)\\.?$"_s,
                                                 QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
        for (qsizetype i = from; i < end; ++i) {
            const auto match = presents.match(m_lines[i].text().trimmed());
            if (m_lines[i].mark != SourceLine::Mark::None || !match.hasMatch() || !isOnlyPeople(match.captured(1)))
                continue;
            item.presentersText = match.captured(1);
            item.presenters = peopleIn(match.captured(1)).names;
            return;
        }
    }

    /// "Karin Åkervall, controller" is one person; "Karin Åkervall och rektorerna" are more.
    static bool isTitleAfter(const QString &person, const QString &words, const QString &row)
    {
        static const QRegularExpression definite(u"^\\p{L}+(?:en|et|na|rn)\\b"_s, QRegularExpression::UseUnicodePropertiesOption);
        static const QRegularExpression house(u"^\\p{Ll}[\\p{L}-]+(?:avdelningen|enheten|förvaltningen|kontoret)$"_s, QRegularExpression::UseUnicodePropertiesOption);
        if (isFullName(person) && house.match(words).hasMatch() && row.contains(QString(u", "_s + words)))
            return true; // where he comes from
        return isFullName(person) && isRole(words) && row.contains(QString(u", "_s + words)) && !definite.match(words).hasMatch();
    }

    /// Lines under a section heading that belong to no point.
    void keepStrays()
    {
        for (const qsizetype section : m_frame.sectionLines) {
            qsizetype i = section + 1;
            SourceLines strays;
            while (i < m_lines.size() && !m_frame.sectionLines.contains(i) && !isHead(i)) {
                if (!m_frame.emptyDecisions.contains(i) && afterLastPoint(i))
                    strays.append(m_lines[i]);
                ++i;
            }
            if (strays.isEmpty())
                continue;
            const QList<ProposedLine> lines = buildLines(strays, {}, m_meeting);
            linesNear(strays.front().at) += lines;
        }
    }

    bool isHead(qsizetype i) const
    {
        return std::any_of(m_frame.points.begin(), m_frame.points.end(), [&](const FoundPoint &p) { return p.line == i; });
    }

    /// True where no point stands between the section heading above and this line, and a point stands before.
    bool afterLastPoint(qsizetype i) const { return !m_frame.points.isEmpty() && i > m_frame.points.front().line; }

    /// A list "Beslut" at the end of the last point that repeats what was decided above.
    void takeTrailingSummary()
    {
        if (m_out.items.size() < 2)
            return;
        ProposedItem &last = m_out.items.back();
        for (qsizetype i = 0; i < last.lines.size(); ++i) {
            const QString text = last.lines[i].text();
            if (!isSummaryHeading(text) && (last.lines[i].kind != LineKind::Label || !(isDecisionLabel(text) || isSummaryLabel(text))))
                continue;
            QList<ProposedLine> decisions = last.lines.sliced(i + 1);
            decisions.removeIf([](const ProposedLine &line) { return !domain::isDecision(line.kind); });
            const auto repeated = std::count_if(decisions.begin(), decisions.end(), [&](const ProposedLine &line) { return isDecidedAbove(line, last, i); });
            // One decision alone is the last point's own, however like it is to another.
            if (decisions.size() < 2 || repeated * 2 < decisions.size())
                continue;
            ProposedItem summary;
            summary.lines = last.lines.sliced(i + 1);
            last.lines.resize(i);
            mergeSummary({summary}, m_out.items);
            return;
        }
    }

    /// Whatever the rules made of the paper: a line with a word that stands nowhere in the proposal is kept as text.
    void keepWhatWasLost()
    {
        QSet<QString> kept;
        const auto keep = [&](const QString &text) {
            const QStringList words = wordsOf(text);
            kept.unite(QSet<QString>(words.begin(), words.end()));
        };
        for (const QStringList &texts : {m_out.present, m_out.absent, m_out.adjuncts, m_out.approvers,
                                         QStringList{m_out.title, m_out.place, m_out.chair, m_out.noteTaker, m_out.bodyName, m_out.body}})
            keep(texts.join(u' '));
        for (const ProposedLine &line : m_out.before)
            keep(line.text());
        for (const ProposedItem &item : m_out.items) {
            keep(domain::toPlain(item.title) + u' ' + item.presentersText + u' ' + item.number);
            for (const ProposedLine &line : item.lines)
                keep(line.text());
        }
        for (const SourceLine &line : std::as_const(m_all)) {
            const QString text = line.text();
            const QStringList words = wordsOf(text);
            const bool lost = std::any_of(words.begin(), words.end(), [&](const QString &word) { return !kept.contains(word); });
            if (!lost || isPageNumber(text) || sectionOf(text) || saysNoDecisions(text) || isTitleLine(text) || fieldOf(text) || noteTakerIn(text) || isNoteTakerLabel(text)
                || isAgendaHeading(text) || isDateOnly(text) || m_understood.contains(text))
                continue;
            ProposedLine stray;
            stray.runs = line.runs;
            stray.at = line.at;
            stray.doubt = {Words::tr("Hör raden till mötet?"), Doubt::About::Stray};
            linesNear(line.at).append(stray);
            keep(text);
        }
    }

    static QStringList wordsOf(const QString &text)
    {
        static const QRegularExpression separators(u"[^\\p{L}]+"_s, QRegularExpression::UseUnicodePropertiesOption);
        QStringList words = domain::folded(text).split(separators, Qt::SkipEmptyParts);
        words.removeIf([](const QString &word) { return word.size() < 2 || word == u"kl"; });
        return words;
    }

    static bool isDateOnly(const QString &text)
    {
        const auto found = domain::findDate(text, QDate(1990, 1, 1));
        return found && wordsOf(QString(text).remove(found->start, found->length)).size() <= 3;
    }

    QList<ProposedLine> &linesNear(const SourcePlace &place)
    {
        QList<ProposedLine> *lines = &m_out.before;
        for (ProposedItem &item : m_out.items)
            if (place.start < 0 || item.at.start <= place.start)
                lines = &item.lines;
        return *lines;
    }

    static bool isSummaryLabel(const QString &text)
    {
        static const QRegularExpression words(u"beslut"_s, QRegularExpression::CaseInsensitiveOption);
        return words.match(text).hasMatch() && text.size() <= 50;
    }

    bool isDecidedAbove(const ProposedLine &line, const ProposedItem &last, qsizetype before) const
    {
        for (const ProposedItem &item : m_out.items) {
            const qsizetype end = &item == &last ? before : item.lines.size();
            for (qsizetype i = 0; i < end; ++i)
                if (domain::isDecision(item.lines[i].kind) && likeness(item.lines[i].text(), line.text()) > 0.6)
                    return true;
        }
        return false;
    }

    const Source &m_source;
    const ImportHints &m_hints;
    SourceLines m_all;   ///< as read
    QSet<QString> m_understood; ///< lines of the head that say nothing more
    SourceLines m_lines; ///< without the paper's head
    Frame m_frame;
    Knowledge m_meeting;
    MinutesProposal m_out;
};

} // namespace

MinutesProposal recogniseMinutes(const Source &source, const ImportHints &hints) { return Recogniser(source, hints).recognise(); }

} // namespace importing
