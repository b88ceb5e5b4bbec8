// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/wordlist.h"

#include <functional>

namespace search {

class ReadConnection;

/// Every word that stands in the file, held in memory (3 MB for 200,000): what a sought word stands for is looked up here, so
/// that inflection and parts of compounds need no index of their own.
class Vocabulary
{
public:
    void load(const ReadConnection &connection); ///< throws ReadFailed; below a second for 200,000 words
    void add(const QString &text); ///< what somebody has just written
    qsizetype size() const { return m_words.size(); }

    struct Word {
        QString text;
        qint64 texts = 0; ///< how many texts it stands in
        Fit fit = Fit::None;
    };
    /// The words that answer a pattern, the best fit first, then the most used.
    QList<Word> expand(const Pattern &pattern) const;
    /// The word that a misspelt one most likely meant: the fewest letters away (one, in longer words two), then the most used.
    /// Empty: none is near. Words of the file, so that names and the house's own compounds are among them. `stopped` is asked now
    /// and then.
    QString nearest(const QString &word, const std::function<bool()> &stopped) const;

private:
    WordList m_words;
    QList<qint32> m_texts; ///< by the word's number
};

} // namespace search
