// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/mending.h"

#include "importing/lineassembler.h"
#include "importing/vocabulary.h"

#include <QRegularExpression>
#include <algorithm>
#include <limits>

namespace importing {

namespace {

using namespace Qt::Literals::StringLiterals;
using Mark = SourceLine::Mark;

constexpr qsizetype shortestTorn = 40; ///< characters; a shorter line broke because its writer broke it

class Mender
{
public:
    explicit Mender(const SourceLines &lines) : m_lines(lines) {}

    SourceLines mend()
    {
        learn();
        for (qsizetype i = 0; i < m_lines.size(); ++i) {
            const SourceLine &line = m_lines[i];
            if (!m_out.isEmpty() && (goesOn(m_last, line) || probablyGoesOn(i)))
                join(line);
            else
                m_out.append(line);
            m_last = line;
            hangLabel(i);
        }
        return m_out;
    }

private:
    /// How long the items are that are surely torn: others of that length, with a paragraph under them, are torn too.
    void learn()
    {
        for (qsizetype i = 1; i < m_lines.size(); ++i)
            if (m_lines[i - 1].mark == Mark::Bullet && goesOn(m_lines[i - 1], m_lines[i])) {
                ++m_torn;
                m_shortest = std::min(m_shortest, m_lines[i - 1].text().size());
                m_longest = std::max(m_longest, m_lines[i - 1].text().size());
            }
    }

    bool probablyGoesOn(qsizetype i) const
    {
        constexpr qsizetype few = 2;
        const SourceLine &line = m_lines[i];
        const SourceLine &before = m_lines[i - 1];
        if (m_torn < few || before.mark != Mark::Bullet || line.mark != Mark::None || line.headingLevel > 0 || i + 1 >= m_lines.size()
            || m_lines[i + 1].mark != Mark::Bullet || beginsAnew(line.text()) || !line.text().endsWith(u'.'))
            return false;
        const qsizetype length = before.text().size();
        return length >= m_shortest && length <= m_longest + 8;
    }

    void join(const SourceLine &line)
    {
        SourceLine &last = m_out.back();
        last.runs = joined(last.runs, line.runs);
        if (last.at.start >= 0 && line.at.start >= 0)
            last.at.length = line.at.start + line.at.length - last.at.start;
    }

    /// "… i programmen. Verksamhetscheferna:" above a list: the label is a line of its own.
    void hangLabel(qsizetype i)
    {
        const SourceLine &last = m_out.back();
        const QString text = last.text();
        static const QRegularExpression hanging(u"^.{20,}[.!?]\\s+(\\p{Lu}[\\p{L} -]{2,40}:)$"_s, QRegularExpression::UseUnicodePropertiesOption);
        const auto match = hanging.match(text);
        if (!match.hasMatch() || i + 1 >= m_lines.size() || m_lines[i + 1].mark != Mark::Bullet)
            return;
        if (match.captured(1).split(u' ').size() > 3)
            return;
        SourceLine label = last;
        label.mark = Mark::None;
        label.level = 0;
        label.runs = withoutStart(last.runs, match.capturedStart(1));
        m_out.back().runs = beginningOf(last.runs, text.first(match.capturedStart(1)).trimmed().size());
        m_out.append(label);
    }

    const SourceLines &m_lines;
    SourceLines m_out;
    SourceLine m_last;
    qsizetype m_torn = 0;
    qsizetype m_shortest = std::numeric_limits<qsizetype>::max();
    qsizetype m_longest = 0;
};

} // namespace

bool goesOn(const SourceLine &before, const SourceLine &line)
{
    if (line.mark != Mark::None || line.headingLevel > 0 || before.headingLevel > 0 || line.cell != before.cell)
        return false;
    const QString text = line.text();
    const QString above = before.text();
    if (text.isEmpty() || above.isEmpty() || beginsAnew(text) || standsAlone(above) || endsSentence(above))
        return false;
    const bool open = above.endsWith(u'-') || above.endsWith(u',');
    if (above.size() < shortestTorn && !open)
        return false;
    static const QRegularExpression item(u"^att\\s"_s);
    if (item.match(text).hasMatch() && item.match(above).hasMatch())
        return false;
    return text.front().isLower() || text.front() == u'(';
}

bool endsSentence(QStringView text)
{
    while (!text.isEmpty() && u"”\"’)»"_s.contains(text.back()))
        text.chop(1);
    return !text.isEmpty() && u".!?:;"_s.contains(text.back());
}

domain::Runs joined(const domain::Runs &first, const domain::Runs &second)
{
    if (first.isEmpty() || second.isEmpty())
        return first + second;
    domain::Runs runs = first;
    static const QRegularExpression hyphen(u"\\p{Ll}[-\u2010]$"_s);
    static const QRegularExpression listed(u"^(?:och|eller|samt|respektive|till|resp)\\b"_s);
    QString &end = runs.back().text;
    const QString next = domain::toPlain(second);
    const bool list = listed.match(next).hasMatch();
    if (end.endsWith(u'\u00AD') || (hyphen.match(end).hasMatch() && next.front().isLower() && !list))
        end.chop(1);
    else if (!(end.endsWith(u'-') && !list))
        end += u' ';
    return domain::normalised(runs + second);
}

SourceLines mended(const SourceLines &lines) { return Mender(lines).mend(); }

} // namespace importing
