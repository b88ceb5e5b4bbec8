// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/vocabulary.h"

#include "search/readconnection.h"

#include <algorithm>

namespace search {

void Vocabulary::load(const ReadConnection &connection)
{
    WordList words;
    QList<qint32> texts;
    {
        ReadStatement make(connection, "CREATE VIRTUAL TABLE IF NOT EXISTS temp.search_words USING fts5vocab(main, search_index, row)");
        make.next();
    }
    ReadStatement row(connection, "SELECT term, doc FROM temp.search_words");
    while (row.next()) {
        words.append(row.text(0));
        texts.append(qint32(row.big(1)));
    }
    words.seal();
    m_words = words;
    m_texts = texts;
}

void Vocabulary::add(const QString &text)
{
    const QString lower = text.toLower();
    eachWord(lower, [&](qsizetype start, qsizetype length) {
        const qsizetype number = m_words.add(QStringView(lower).mid(start, length));
        if (number >= m_texts.size())
            m_texts.resize(number + 1);
        ++m_texts[number];
    });
}

QList<Vocabulary::Word> Vocabulary::expand(const Pattern &pattern) const
{
    QList<Word> found;
    m_words.eachMatch(pattern, [&](qsizetype number, QStringView word, Fit fit) { found.append({word.toString(), m_texts[number], fit}); });
    std::sort(found.begin(), found.end(), [](const Word &a, const Word &b) { return a.fit != b.fit ? a.fit < b.fit : a.texts > b.texts; });
    return found;
}

} // namespace search
