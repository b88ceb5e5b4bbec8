// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/hit.h"
#include "search/pattern.h"
#include "search/query.h"

namespace search {

/// Judges a text by a query's words, without the index: for words so common that reading the newest texts is quicker, for what
/// must not occur, and to mark what was found.
class TextMatcher
{
public:
    explicit TextMatcher(const Query &query);

    bool matches(const QString &text) const;
    QList<Mark> marks(const QString &plainText) const;
    const Pattern &pattern(qsizetype term) const { return m_patterns[term]; } ///< of a term that is one word

private:
    struct Token {
        qsizetype start, length;
    };
    static QList<Token> tokensOf(const QString &lower);
    bool holds(qsizetype term, const QString &lower, const QList<Token> &tokens) const;
    bool phraseAt(const QStringList &words, const QString &lower, const QList<Token> &tokens, qsizetype at) const;

    Query m_query;
    QList<Pattern> m_patterns; ///< one a term; of a phrase, its first word's
};

} // namespace search
