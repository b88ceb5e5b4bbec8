// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/pointfinder.h"

#include "domain/names.h"
#include "importing/headingsigns.h"
#include "importing/lineassembler.h"
#include "importing/numberrow.h"
#include "importing/plainheadings.h"
#include "importing/sectionheads.h"
#include "importing/vocabulary.h"

#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <algorithm>

namespace importing {

namespace {

using namespace Qt::Literals::StringLiterals;
using domain::Section;
using Mark = SourceLine::Mark;

class Finder
{
public:
    explicit Finder(const SourceLines &lines) : m_lines(lines), m_sections(lines) {}

    Frame find()
    {
        if (!byParagraphSign() && !byOutlineNumbers() && !byNumbers() && !byLetters())
            byHeadings();
        byLettersInSections();
        addUnnumbered();
        sortPoints();
        assignSections();
        markSummaries();
        return m_frame;
    }

private:
    const SourceLine *at(qsizetype i) const { return i >= 0 && i < m_lines.size() ? &m_lines[i] : nullptr; }

    void add(qsizetype line, const QString &number, const domain::Runs &title, qsizetype body)
    {
        FoundPoint point;
        point.line = line;
        point.body = body;
        point.number = number;
        point.title = withoutBold(title);
        m_frame.points.append(point);
    }

    bool byParagraphSign()
    {
        static const QRegularExpression sign(u"^(?:(?:§|(?:(?:punkt|ärende):?|p\\.)\\s(?=\\d+\\s*[:.–-]))\\s*(\\d{1,4})|(\\d{1,4})\\s*§)(?:\\s*[.:–-])?\\s*"_s,
                                             QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
        static const QRegularExpression reference(u"^(?:dnr|diarienr|diarienummer)\\b"_s, QRegularExpression::CaseInsensitiveOption);
        for (qsizetype i = 0; i < m_lines.size(); ++i) {
            const QString text = m_lines[i].text();
            const auto match = sign.match(text);
            if (!match.hasMatch() || text.startsWith(u"§§"_s) || text.size() > 200)
                continue;
            domain::Runs title = withoutStart(m_lines[i].runs, match.capturedLength());
            qsizetype body = i + 1;
            if (domain::toPlain(title).trimmed().isEmpty() && at(i + 1) != nullptr && !sign.match(at(i + 1)->text()).hasMatch()) {
                title = at(i + 1)->runs;
                body = i + 2;
            }
            static const QRegularExpression before(u"^(?:dnr|diarienr|diarienummer)\\.?:? ?(?:\\p{Lu}{2,6}[ -]?)?\\d[\\d/:.-]*\\s+(?=\\p{L})"_s,
                                                   QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
            if (const auto lead = before.match(domain::toPlain(title)); lead.hasMatch()) { // "§ 31 Dnr BUN 2024/96 Yttrande"
                const QString number = lead.captured().trimmed();
                title = withoutStart(title, lead.capturedLength());
                title.append({u" ("_s + number + u')'});
            } else if (reference.match(domain::toPlain(title).trimmed()).hasMatch() && at(body) != nullptr && !sign.match(at(body)->text()).hasMatch()) {
                const domain::Runs number = title;
                title = at(body)->runs;
                title.append({u" ("_s});
                title += number;
                title.append({u")"_s});
                ++body;
            }
            add(i, match.captured(1) + match.captured(2), title, body);
        }
        return !m_frame.points.isEmpty();
    }

    // --- numbered in two steps, or without a full stop -------------------------------------------------------------------

    struct Numbered {
        qsizetype line = 0;
        int first = 0;
        int second = 0; ///< 0: "4"; else of "4.1"
        qsizetype length = 0; ///< of the number in the text; 0: it is the line's mark
    };

    std::optional<Numbered> numberedAt(qsizetype i) const
    {
        const SourceLine &line = m_lines[i];
        const QString text = line.text();
        static const QRegularExpression two(u"^(\\d{1,2})\\.(\\d{1,2})\\.?\\s+(?=\\p{Lu})"_s, QRegularExpression::UseUnicodePropertiesOption);
        static const QRegularExpression bare(u"^(\\d{1,2})\\s{1,3}(?=\\p{Lu}[^:]{2,100}$)"_s, QRegularExpression::UseUnicodePropertiesOption);
        if (line.inTable() || line.mark == Mark::Bullet || text.size() > 140)
            return std::nullopt;
        if (line.mark == Mark::Number)
            return line.level == 0 ? std::optional(Numbered{i, line.number, 0, 0}) : std::nullopt;
        if (const auto match = two.match(text); match.hasMatch() && !text.endsWith(u'.'))
            return Numbered{i, match.captured(1).toInt(), match.captured(2).toInt(), match.capturedLength()};
        if (const auto match = bare.match(text); match.hasMatch() && !text.endsWith(u'.') && !text.endsWith(u','))
            return Numbered{i, match.captured(1).toInt(), 0, match.capturedLength()};
        return std::nullopt;
    }

    /// "4 Information, 4.1 Ekonomi, 4.2 Lokaler, 5 …": a row that goes on without a gap from 1 to its end.
    bool byOutlineNumbers()
    {
        QList<Numbered> row;
        bool special = false; // else the ordinary rules do better
        for (qsizetype i = 0; i < m_lines.size(); ++i) {
            const auto here = numberedAt(i);
            if (!here)
                continue;
            const Numbered last = row.isEmpty() ? Numbered() : row.back();
            const bool child = here->second > 0 && here->first == last.first && here->second == last.second + 1;
            // "3. Hur går vi vidare?" right below "2. Vad kan vi?" goes on with a list inside the point.
            const SourceLine *above = at(i - 1);
            const bool inList = here->second == 0 && here->length == 0 && above != nullptr && above->mark == Mark::Number && above->number == here->first - 1
                && (row.isEmpty() || row.back().line != i - 1);
            const bool next = here->second == 0 && here->first == last.first + 1 && !inList;
            const bool firstChild = here->second == 1 && here->first == last.first + 1;
            if (!child && !next && !firstChild)
                continue;
            row.append(*here);
            special = special || here->length > 0;
        }
        if (!special || row.size() < 3)
            return false;
        const auto unmarked = std::count_if(row.begin(), row.end(), [](const Numbered &one) { return one.length > 0; });
        if (unmarked * 3 < row.size())
            return false;
        for (qsizetype n = 0; n < row.size(); ++n) {
            const Numbered &one = row[n];
            const bool parent = one.second == 0 && n + 1 < row.size() && row[n + 1].first == one.first;
            const domain::Runs title = one.length > 0 ? withoutStart(m_lines[one.line].runs, one.length) : m_lines[one.line].runs;
            const QString words = domain::toPlain(title);
            if (parent && sectionOf(words)) {
                m_numberedSections.insert(one.line, *sectionOf(words));
                continue;
            }
            // "5 Samverkan före beslut" right above "5.1 …" gathers others, and nothing was said under it.
            if (parent && row[n + 1].line == one.line + 1 && row[n + 1].second > 0) {
                m_numberedSections.insert(one.line, Section::Information);
                continue;
            }
            add(one.line, one.second > 0 ? QString::number(one.first) + u'.' + QString::number(one.second) : QString::number(one.first), title, one.line + 1);
        }
        return !m_frame.points.isEmpty();
    }

    // --- numbered --------------------------------------------------------------------------------------------------------

    bool byNumbers()
    {
        const auto isCandidate = [](const SourceLine &line) { return line.mark == Mark::Number && (line.level == 0 || line.headingLevel > 0); };
        const auto styled = std::count_if(m_lines.begin(), m_lines.end(), [&](const SourceLine &l) { return isCandidate(l) && isStyled(l); });
        const auto plain = std::count_if(m_lines.begin(), m_lines.end(), [&](const SourceLine &l) { return isCandidate(l) && !isStyled(l); });
        if (styled == 0 && headingsStandAbove(m_lines) && areAllInLists(m_lines))
            return false;
        QList<RowCandidate> candidates;
        for (qsizetype i = 0; i < m_lines.size(); ++i)
            if (isCandidate(m_lines[i]))
                candidates.append(candidate(i, styled >= 2 || (styled > 0 && plain == 0)));
        const QSet<qsizetype> chosen = likeliestRow(candidates);
        QList<qsizetype> sorted(chosen.begin(), chosen.end());
        std::sort(sorted.begin(), sorted.end());
        if (sorted.size() == 1 && !isStyled(m_lines[sorted.front()]) && !hasOther(sorted.front()))
            return false;
        for (const qsizetype i : sorted)
            add(i, QString::number(m_lines[i].number), m_lines[i].runs, i + 1);
        return !sorted.isEmpty();
    }

    /// One numbered line alone is a point only where something says so.
    bool hasOther(qsizetype i) const
    {
        return (at(i + 1) != nullptr && isPresenters(*at(i + 1))) || m_sections.all().contains(i - 1);
    }

    RowCandidate candidate(qsizetype i, bool pointsAreStyled) const
    {
        const SourceLine &line = m_lines[i];
        const SourceLine *before = at(i - 1);
        const SourceLine *after = at(i + 1);
        const QString text = line.text().trimmed();
        RowCandidate made;
        made.line = i;
        made.number = line.number;
        made.score = 2;
        if (after != nullptr && isPresenters(*after))
            made.score += 6;
        if (isStyled(line))
            made.score += 4;
        else if (pointsAreStyled)
            made.score -= 5;
        const bool section = before != nullptr && m_sections.isStrong(i - 1);
        const bool none = before != nullptr && saysNoDecisions(before->text());
        made.mayRestart = (section || none) && !text.startsWith(u"att "_s);
        if (section)
            made.score += 3;
        made.repeats = repeats(i);
        if (made.repeats)
            made.score += 4;
        if (after != nullptr && after->mark != Mark::Number)
            made.score += 1;
        if (text.size() > 120)
            made.score -= 2;
        if (text.endsWith(u',') || text.endsWith(u';'))
            made.score -= 3;
        if (text.endsWith(u'.'))
            made.score -= 1.5;
        if (!text.isEmpty() && text.front().isLower())
            made.score -= 3;
        if (line.inTable())
            made.score -= 1;
        if (before != nullptr && before->mark == Mark::None && before->text().trimmed().endsWith(u':') && !section && line.number == 1
            && !isAgendaHeading(before->text()))
            made.score -= 3;
        if (before != nullptr && isDecisionLabel(before->text()) && !section)
            made.score -= 4;
        made.follows = before != nullptr && (before->mark == Mark::Number || before->level > 0) && lastNumber(i) + 1 == line.number;
        return made;
    }

    bool repeats(qsizetype i) const
    {
        qsizetype section = -1;
        for (const qsizetype at : m_sections.all())
            if (at < i)
                section = at;
        if (section < 0 || sectionOf(m_lines[section].text()) != Section::Decision || m_lines[section + 1].mark != Mark::Number)
            return false;
        const QString words = domain::folded(m_lines[i].text());
        for (qsizetype above = 0; above < section; ++above) {
            const SourceLine &line = m_lines[above];
            const bool inList = above > 0 && m_lines[above - 1].mark == Mark::Number; // the list of a decision comes again too
            if (line.mark == Mark::Number && !inList && line.number > 1 && line.number == m_lines[i].number && domain::folded(line.text()) == words)
                return true;
        }
        return false;
    }

    int lastNumber(qsizetype i) const
    {
        for (--i; i >= 0 && m_lines[i].mark != Mark::None; --i)
            if (m_lines[i].mark == Mark::Number && m_lines[i].level == 0)
                return m_lines[i].number;
        return 0;
    }

    /// "4. Beslut" right above "a) Semesterstängning", "b) …": the section has a number, and its points letters.
    void byLettersInSections()
    {
        static const QRegularExpression letter(u"^([a-h])[.)]\\s+(?=\\p{Lu})"_s, QRegularExpression::UseUnicodePropertiesOption);
        const QList<FoundPoint> numbered = m_frame.points;
        const auto letterAt = [&](qsizetype i) { return at(i) != nullptr && m_lines[i].mark == Mark::None ? letter.match(m_lines[i].text()) : QRegularExpressionMatch(); };
        const auto isHead = [&](const FoundPoint &point) {
            return sectionOf(domain::toPlain(point.title)) && !point.number.isEmpty() && letterAt(point.body).captured(1) == u"a";
        };
        constexpr int several = 2;
        if (std::count_if(numbered.begin(), numbered.end(), isHead) < several)
            return;
        m_frame.points.clear();
        for (qsizetype n = 0; n < numbered.size(); ++n) {
            if (!isHead(numbered[n])) {
                m_frame.points.append(numbered[n]);
                continue;
            }
            m_numberedSections.insert(numbered[n].line, *sectionOf(domain::toPlain(numbered[n].title)));
            const qsizetype end = n + 1 < numbered.size() ? numbered[n + 1].line : m_lines.size();
            QChar expected = u'a';
            for (qsizetype i = numbered[n].body; i < end; ++i)
                if (const auto match = letterAt(i); match.hasMatch() && match.captured(1) == expected && m_lines[i].text().size() <= 100) {
                    add(i, numbered[n].number + expected, withoutStart(m_lines[i].runs, match.capturedLength()), i + 1);
                    expected = QChar(expected.unicode() + 1);
                }
        }
    }

    /// "A. Uppföljning", "B. Fortsättning": a row from A to its end.
    bool byLetters()
    {
        static const QRegularExpression letter(u"^([A-Z])[.)]\\s+(?=\\p{Lu})"_s, QRegularExpression::UseUnicodePropertiesOption);
        QList<qsizetype> row;
        for (qsizetype i = 0; i < m_lines.size(); ++i) {
            const QString text = m_lines[i].text();
            if (m_lines[i].mark == Mark::None && text.size() <= 100 && letter.match(text).captured(1) == QString(QChar(u'A' + int(row.size()))))
                row.append(i);
        }
        if (row.size() < 3)
            return false;
        for (const qsizetype i : std::as_const(row))
            add(i, m_lines[i].text().first(1), withoutStart(m_lines[i].runs, letter.match(m_lines[i].text()).capturedLength()), i + 1);
        return true;
    }

    // --- without numbers -----------------------------------------------------------------------------------------------

    bool isOnlyOne(qsizetype i) const
    {
        const QString words = domain::folded(m_lines[i].text());
        return !words.endsWith(u':') && std::count_if(m_lines.begin(), m_lines.end(), [&](const SourceLine &line) { return domain::folded(line.text()) == words; }) == 1;
    }

    void byHeadings()
    {
        QMap<int, QList<qsizetype>> byLevel;
        for (qsizetype i = 0; i < m_lines.size(); ++i)
            if (m_lines[i].headingLevel > 0 && canHead(m_lines[i]))
                byLevel[m_lines[i].headingLevel].append(i);
        if (!byLevel.isEmpty()) {
            // The level that most headings have; the outer one where two have as many.
            auto best = byLevel.cbegin();
            for (auto it = byLevel.cbegin(); it != byLevel.cend(); ++it)
                if (it->size() > best->size())
                    best = it;
            for (const qsizetype i : *best)
                add(i, {}, m_lines[i].runs, i + 1);
            return;
        }
        for (qsizetype i = 0; i < m_lines.size(); ++i) {
            const bool presented = isPresented(m_lines, i) || namesWho(m_lines[i]);
            // A label's word is a heading where it stands once: "Åtgärder" is, "Syfte" under every point is not.
            const bool bold = isBold(m_lines[i]) && m_lines[i].text().size() <= 100 && (labelOf(m_lines[i].text()).isEmpty() || isOnlyOne(i));
            if ((presented || bold) && canHead(m_lines[i]))
                add(i, {}, m_lines[i].runs, i + 1);
        }
        if (!m_frame.points.isEmpty())
            return;
        const PlainHeadings plain = plainHeadings(m_lines);
        for (const qsizetype i : plain.lines) {
            add(i, {}, m_lines[i].runs, i + 1);
            m_frame.points.back().doubtful = !plain.certain;
            decideInHeading(i);
        }
    }

    /// "* Lovskola: vi kör tre orter i sommar" with nothing inside, under "Beslut": heading and decision at once.
    void decideInHeading(qsizetype i)
    {
        qsizetype section = i;
        while (section >= 0 && !(m_lines[section].mark == Mark::None && sectionOf(m_lines[section].text())))
            --section;
        const bool empty = at(i + 1) == nullptr || at(i + 1)->mark == Mark::None || at(i + 1)->level == 0;
        if (m_lines[i].mark != Mark::Bullet || section < 0 || !empty || sectionOf(m_lines[section].text()) != Section::Decision)
            return;
        FoundPoint &point = m_frame.points.back();
        point.body = i;
        if (const qsizetype colon = m_lines[i].text().indexOf(u':'); colon > 0)
            point.title = beginningOf(point.title, colon);
    }

    /// Headings as the numbered points have, but without a number: "Övriga frågor", "Nästa möte".
    void addUnnumbered()
    {
        if (m_frame.points.isEmpty() || m_frame.points.front().number.isEmpty())
            return;
        const int level = m_lines[m_frame.points.front().line].headingLevel;
        const qsizetype first = m_frame.points.front().line;
        const bool signs = m_lines[first].text().contains(u'§');
        QSet<qsizetype> taken;
        for (const FoundPoint &point : std::as_const(m_frame.points))
            for (qsizetype i = point.line; i < point.body; ++i)
                taken.insert(i);
        for (qsizetype i = first; i < m_lines.size(); ++i) {
            const SourceLine &line = m_lines[i];
            if (taken.contains(i) || line.mark != Mark::None)
                continue;
            // "Övriga frågor" right above "7. Julavslutning" gathers points and is none.
            static const QRegularExpression rest(u"^(?:[A-H][.)] )?övrig"_s, QRegularExpression::CaseInsensitiveOption);
            if (isClosing(line.text()) && rest.match(line.text().trimmed()).hasMatch() && taken.contains(i + 1) && !m_frame.points.front().number.isEmpty()) {
                m_groups.insert(i);
                continue;
            }
            const bool heading = level > 0 && line.headingLevel == level && canHead(m_lines[i]) && labelOf(line.text()).isEmpty() && !signs;
            const bool last = line.level == 0 && isClosing(line.text());
            const bool presented = isPresented(m_lines, i);
            if (heading || last || presented)
                add(i, {}, line.runs, i + 1);
        }
    }

    void sortPoints()
    {
        std::sort(m_frame.points.begin(), m_frame.points.end(), [](const FoundPoint &a, const FoundPoint &b) { return a.line < b.line; });
    }

    // --- sections --------------------------------------------------------------------------------------------------------

    /// A section's word is a heading where a point, another section or "Inga beslutspunkter" follows at once.
    void assignSections()
    {
        QSet<qsizetype> heads;
        for (const FoundPoint &point : std::as_const(m_frame.points))
            heads.insert(point.line);
        QSet<qsizetype> headings;
        for (qsizetype n = m_sections.all().size() - 1; n >= 0; --n) {
            const qsizetype i = m_sections.all()[n];
            const SourceLine *after = at(i + 1);
            const bool none = after != nullptr && saysNoDecisions(after->text());
            const bool nothing = after != nullptr && saysNothing(after->text());
            if (heads.contains(i))
                continue;
            if (after == nullptr || none || nothing || heads.contains(i + 1) || headings.contains(i + 1)) {
                headings.insert(i);
                if (none)
                    m_frame.emptyDecisions.append(i + 1);
            }
        }
        m_frame.sectionLines = QList<qsizetype>(headings.begin(), headings.end());
        std::sort(m_frame.sectionLines.begin(), m_frame.sectionLines.end());
        for (auto it = m_numberedSections.cbegin(); it != m_numberedSections.cend(); ++it)
            m_frame.sectionLines.append(it.key());
        for (const qsizetype i : std::as_const(m_groups))
            m_frame.sectionLines.append(i);
        std::sort(m_frame.sectionLines.begin(), m_frame.sectionLines.end());
        std::optional<Section> current;
        qsizetype next = 0;
        for (FoundPoint &point : m_frame.points) {
            while (next < m_frame.sectionLines.size() && m_frame.sectionLines[next] < point.line)
                current = sectionAt(m_frame.sectionLines[next++]);
            // "4 Avslutning" after "3 Information, 3.1, 3.2" is no longer under it.
            point.section = !m_numberedSections.isEmpty() && !isInside(point.number) ? std::nullopt : current;
            // Without a number it stands beside the sections, and belongs to none.
            if (point.number.isEmpty() && point.section && isClosing(domain::toPlain(point.title)) && !m_frame.points.front().number.isEmpty())
                point.section = std::nullopt;
        }
        for (qsizetype i = 1; i < m_frame.points.size(); ++i)
            if (m_frame.points[i].number == u"1" && m_frame.points[i].section != m_frame.points[i - 1].section)
                m_frame.numbersRestart = true;
    }

    /// "3.1", "3a"
    static bool isInside(const QString &number) { return number.contains(u'.') || (!number.isEmpty() && number.back().isLetter()); }

    /// A numbered section holds its own sub-numbers alone.
    std::optional<Section> sectionAt(qsizetype line) const
    {
        if (m_groups.contains(line))
            return Section::Information;
        const auto numbered = m_numberedSections.constFind(line);
        return numbered == m_numberedSections.cend() ? sectionOf(m_lines[line].text()) : std::optional(*numbered);
    }

    /// Points under "Beslut" whose titles stand among the others too: the same decisions once more.
    void markSummaries()
    {
        const auto key = [](const FoundPoint &point) { return domain::folded(domain::toPlain(point.title)); };
        for (qsizetype i = 0; i < m_frame.points.size(); ++i) {
            if (m_frame.points[i].section != Section::Decision)
                continue;
            for (qsizetype j = 0; j < m_frame.points.size(); ++j) {
                const bool apart = m_frame.points[j].section != Section::Decision || sectionIndex(j) != sectionIndex(i);
                if (j != i && apart && !m_frame.points[j].summary && key(m_frame.points[j]) == key(m_frame.points[i])) {
                    m_frame.points[i].summary = true;
                    break;
                }
            }
        }
        // A summary is one as a whole: what follows in its section belongs to it.
        for (qsizetype i = 1; i < m_frame.points.size(); ++i)
            if (m_frame.points[i - 1].summary && sectionIndex(i) == sectionIndex(i - 1))
                m_frame.points[i].summary = true;
        if (std::all_of(m_frame.points.begin(), m_frame.points.end(), [](const FoundPoint &p) { return p.summary || p.number != u"1" || p.section; })) {
            bool restarts = false;
            for (qsizetype i = 1; i < m_frame.points.size(); ++i)
                restarts |= !m_frame.points[i].summary && m_frame.points[i].number == u"1" && !m_frame.points[i - 1].summary;
            m_frame.numbersRestart = restarts;
        }
    }

    qsizetype sectionIndex(qsizetype point) const
    {
        return std::upper_bound(m_frame.sectionLines.begin(), m_frame.sectionLines.end(), m_frame.points[point].line) - m_frame.sectionLines.begin();
    }

    const SourceLines &m_lines;
    Sections m_sections;
    QSet<qsizetype> m_groups; ///< "Övriga frågor" with points of its own
    QMap<qsizetype, Section> m_numberedSections; ///< by line: "2 Beslutsärenden" above "2.1 …"
    Frame m_frame;
};

} // namespace

Frame findPoints(const SourceLines &lines) { return Finder(lines).find(); }

} // namespace importing
