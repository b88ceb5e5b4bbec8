// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/textmatcher.h"

#include <algorithm>

namespace search {

TextMatcher::TextMatcher(const Query &query) : m_query(query)
{
    for (const Query::Term &term : query.terms)
        m_patterns.append(Pattern(term.words.value(0)));
}

QList<TextMatcher::Token> TextMatcher::tokensOf(const QString &lower)
{
    QList<Token> tokens;
    eachWord(lower, [&](qsizetype start, qsizetype length) { tokens.append({start, length}); });
    return tokens;
}

bool TextMatcher::phraseAt(const QStringList &words, const QString &lower, const QList<Token> &tokens, qsizetype at) const
{
    if (at + words.size() > tokens.size())
        return false;
    for (qsizetype i = 0; i < words.size(); ++i)
        if (QStringView(lower).mid(tokens[at + i].start, tokens[at + i].length) != words[i])
            return false;
    return true;
}

bool TextMatcher::holds(qsizetype term, const QString &lower, const QList<Token> &tokens) const
{
    const Query::Term &sought = m_query.terms[term];
    for (qsizetype i = 0; i < tokens.size(); ++i) {
        if (sought.phrase ? phraseAt(sought.words, lower, tokens, i)
                          : m_patterns[term].fit(QStringView(lower).mid(tokens[i].start, tokens[i].length)) != Fit::None)
            return true;
    }
    return false;
}

bool TextMatcher::matches(const QString &text) const
{
    const QString lower = text.toLower();
    const QList<Token> tokens = tokensOf(lower);
    for (qsizetype term = 0; term < m_query.terms.size(); ++term)
        if (holds(term, lower, tokens) == m_query.terms[term].excluded)
            return false;
    return true;
}

QList<Mark> TextMatcher::marks(const QString &plainText) const
{
    const QString lower = plainText.toLower();
    QList<Mark> found;
    if (lower.size() != plainText.size())
        return found; // a letter that grows in lower case: places would be wrong
    const QList<Token> tokens = tokensOf(lower);
    for (qsizetype i = 0; i < tokens.size(); ++i) {
        const QStringView word = QStringView(lower).mid(tokens[i].start, tokens[i].length);
        for (qsizetype term = 0; term < m_query.terms.size(); ++term) {
            const Query::Term &sought = m_query.terms[term];
            if (sought.excluded)
                continue;
            if (sought.phrase) {
                if (phraseAt(sought.words, lower, tokens, i)) {
                    const Token &last = tokens[i + sought.words.size() - 1];
                    found.append({tokens[i].start, last.start + last.length - tokens[i].start});
                }
                continue;
            }
            const Fit fit = m_patterns[term].fit(word);
            if (fit == Fit::Inside)
                found.append({tokens[i].start + word.indexOf(m_patterns[term].core()), m_patterns[term].core().size()});
            else if (fit != Fit::None)
                found.append({tokens[i].start, tokens[i].length});
        }
    }
    std::sort(found.begin(), found.end(), [](const Mark &a, const Mark &b) { return a.start < b.start; });
    QList<Mark> apart;
    for (const Mark &mark : std::as_const(found)) {
        if (!apart.isEmpty() && mark.start < apart.last().start + apart.last().length)
            apart.last().length = qMax(apart.last().length, mark.start + mark.length - apart.last().start);
        else
            apart.append(mark);
    }
    return apart;
}

} // namespace search
