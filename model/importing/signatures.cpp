// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/signatures.h"

#include "importing/attendance.h"
#include "importing/bodyname.h"
#include "importing/lineassembler.h"
#include "importing/vocabulary.h"

#include <QRegularExpression>
#include <algorithm>

namespace importing {

namespace {

using namespace Qt::Literals::StringLiterals;
using Mark = SourceLine::Mark;

class SignatureReader
{
public:
    SignatureReader(SourceLines &lines, const QStringList &pageHeads, const domain::Directory &directory, MinutesProposal &into, QSet<QString> &taken)
        : m_lines(lines), m_pageHeads(pageHeads), m_directory(directory), m_out(into), m_taken(taken)
    {
    }

    void read()
    {
        takeApprovers();
        takeNoteTakers();
        takeNoteTakerOfFoot();
    }

private:
    /// "Justeras" at the end, above the names of two or more side by side.
    void takeApprovers()
    {
        static const QRegularExpression label(u"^(?:justeras|justerat|justerare)\\s*:?$"_s, QRegularExpression::CaseInsensitiveOption);
        static const QRegularExpression name(u"^\\p{Lu}[\\p{L}.'’-]+$"_s, QRegularExpression::UseUnicodePropertiesOption);
        constexpr qsizetype fromEnd = 4;
        for (qsizetype i = std::max<qsizetype>(0, m_lines.size() - fromEnd); i + 1 < m_lines.size(); ++i) {
            const QStringList words = m_lines[i + 1].text().split(u' ', Qt::SkipEmptyParts);
            constexpr qsizetype most = 8;
            if (m_lines[i].mark != Mark::None || !label.match(m_lines[i].text().trimmed()).hasMatch() || words.size() < 4 || words.size() > most || words.size() % 2 != 0
                || !std::all_of(words.begin(), words.end(), [](const QString &word) { return name.match(word).hasMatch(); }))
                continue;
            for (qsizetype w = 0; w < words.size(); w += 2)
                m_out.approvers << words[w] + u' ' + words[w + 1];
            removeTaken(i, 2);
            return;
        }
    }

    /// "Vid protokollet      Justeras" above their names, side by side.
    bool takeSigners(qsizetype i)
    {
        static const QRegularExpression heads(u"^(?:vid (?:protokollet|anteckningarna|pennan|tangenterna)|sekreterare|antecknare)\\s+(?:justeras|justerat|justerare|ordförande)$"_s,
                                              QRegularExpression::CaseInsensitiveOption);
        if (i + 1 >= m_lines.size() || !heads.match(m_lines[i].text().trimmed()).hasMatch())
            return false;
        const QStringList words = m_lines[i + 1].text().split(u' ', Qt::SkipEmptyParts);
        const QString first = words.mid(0, words.size() / 2).join(u' ');
        const QString second = words.mid(words.size() / 2).join(u' ');
        if (!isFullName(first) || !isFullName(second))
            return false;
        m_out.noteTaker = first;
        m_out.approvers << second;
        removeTaken(i, 2);
        return true;
    }

    void takeNoteTakers()
    {
        for (qsizetype i = 0; i < m_lines.size(); ++i) {
            const QString text = m_lines[i].text();
            if (takeSigners(i)) {
                --i;
                continue;
            }
            if (isNoteTakerLabel(text) && i + 1 < m_lines.size() && looksLikeName(m_lines[i + 1].text().trimmed())
                && m_lines[i + 1].text().contains(u' ')) {
                m_out.noteTaker = peopleIn(m_lines[i + 1].text()).names.value(0);
                m_lines.remove(i--, 2);
                continue;
            }
            // "Cecilia Nordh" above "Antecknade", as one signs.
            if (i > 0 && i + 3 >= m_lines.size() && isNoteTakerLabel(text) && isFullName(m_lines[i - 1].text()) && m_lines[i - 1].mark == Mark::None) {
                m_out.noteTaker = peopleIn(m_lines[i - 1].text()).names.value(0);
                removeTaken(i - 1, 2);
                i -= 2;
                continue;
            }
            // "Mötesanteckningar: Mattias Brorhed" names a person, and no group.
            static const QRegularExpression keptBy(u"^(?:mötes|minnes)anteckningar(?:na)?\\s*:\\s*(.+)$"_s, QRegularExpression::CaseInsensitiveOption);
            if (const auto match = keptBy.match(text.trimmed()); match.hasMatch() && isOnlyPeople(match.captured(1)) && !isBodyLine(match.captured(1), m_directory)) {
                m_out.noteTaker = peopleIn(match.captured(1)).names.value(0);
                m_taken.insert(text);
                m_lines.removeAt(i--);
                continue;
            }
            // "/Lisa Tran" at the very end signs the paper.
            static const QRegularExpression signed_(u"^/\\s*(\\p{Lu}[\\p{L}.-]+(?:\\s+\\p{Lu}[\\p{L}.-]+){0,3})$"_s, QRegularExpression::UseUnicodePropertiesOption);
            if (const auto match = signed_.match(text.trimmed()); match.hasMatch() && i + 3 >= m_lines.size() && m_out.noteTaker.isEmpty()) {
                m_out.noteTaker = match.captured(1);
                m_lines.removeAt(i--);
                continue;
            }
            const auto mark = noteTakerIn(text);
            if (!mark)
                continue;
            if (m_out.noteTaker.isEmpty())
                m_out.noteTaker = mark->name;
            if (mark->start == 0) {
                m_lines.removeAt(i--);
            } else {
                const QString kept = text.first(mark->start).trimmed();
                m_lines[i].runs = beginningOf(m_lines[i].runs, kept.size());
            }
        }
    }

    /// "Vid anteckningarna/Karin Molander" at the foot of every page.
    void takeNoteTakerOfFoot()
    {
        for (const QString &foot : m_pageHeads)
            if (const auto mark = noteTakerIn(foot); mark && m_out.noteTaker.isEmpty())
                m_out.noteTaker = mark->name;
    }

    void removeTaken(qsizetype first, qsizetype count)
    {
        for (qsizetype i = first; i < first + count; ++i)
            m_taken.insert(m_lines[i].text());
        m_lines.remove(first, count);
    }

    SourceLines &m_lines;
    const QStringList &m_pageHeads;
    const domain::Directory &m_directory;
    MinutesProposal &m_out;
    QSet<QString> &m_taken;
};

} // namespace

void readSignatures(SourceLines &lines, const QStringList &pageHeads, const domain::Directory &directory, MinutesProposal &into, QSet<QString> &taken)
{
    SignatureReader(lines, pageHeads, directory, into, taken).read();
}

} // namespace importing
