// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/vocabulary.h"

#include "search/readconnection.h"

#include <QSet>
#include <algorithm>

namespace search {

void Vocabulary::load(const ReadConnection &connection)
{
    QString words;
    QList<qint32> starts, texts;
    {
        ReadStatement make(connection, "CREATE VIRTUAL TABLE IF NOT EXISTS temp.search_words USING fts5vocab(main, search_index, row)");
        make.next();
    }
    ReadStatement row(connection, "SELECT term, doc FROM temp.search_words");
    while (row.next()) {
        words += u'\n';
        starts.append(qint32(words.size()));
        texts.append(qint32(row.big(1)));
        words += row.text(0);
    }
    words += u'\n';
    m_words = words;
    m_words.squeeze();
    m_starts = starts;
    m_texts = texts;
    m_added.clear();
}

void Vocabulary::add(const QString &text)
{
    const QString lower = text.toLower();
    eachWord(lower, [&](qsizetype start, qsizetype length) {
        const QStringView word = QStringView(lower).mid(start, length);
        const qsizetype index = lowerBound(word);
        if (index < m_starts.size() && at(index) == word)
            ++m_texts[index];
        else
            ++m_added[word.toString()];
    });
}

QStringView Vocabulary::at(qsizetype index) const
{
    const qsizetype start = m_starts[index];
    const qsizetype end = index + 1 < m_starts.size() ? m_starts[index + 1] - 1 : m_words.size() - 1;
    return QStringView(m_words).mid(start, end - start);
}

qsizetype Vocabulary::lowerBound(QStringView word) const
{
    qsizetype low = 0, high = m_starts.size();
    while (low < high) {
        const qsizetype middle = (low + high) / 2;
        if (at(middle).compare(word) < 0)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

QList<Vocabulary::Word> Vocabulary::expand(const Pattern &pattern) const
{
    QList<Word> found;
    QSet<qsizetype> taken;
    const auto take = [&](qsizetype index, Fit fit) {
        if (taken.contains(index))
            return;
        taken.insert(index);
        found.append({at(index).toString(), m_texts[index], fit});
    };
    for (qsizetype i = lowerBound(pattern.word()); i < m_starts.size() && at(i).startsWith(pattern.word()); ++i)
        take(i, at(i).size() == pattern.word().size() ? Fit::Same : Fit::Beginning);
    for (const QString &form : pattern.forms())
        if (const qsizetype i = lowerBound(form); i < m_starts.size() && at(i) == form)
            take(i, Fit::Inflected);
    if (!pattern.core().isEmpty()) {
        for (qsizetype at = m_words.indexOf(pattern.core()); at >= 0; at = m_words.indexOf(pattern.core(), at + 1))
            take(std::upper_bound(m_starts.begin(), m_starts.end(), qint32(at)) - m_starts.begin() - 1, Fit::Inside);
    }
    for (auto it = m_added.begin(); it != m_added.end(); ++it)
        if (const Fit fit = pattern.fit(it.key()); fit != Fit::None)
            found.append({it.key(), it.value(), fit});
    std::sort(found.begin(), found.end(), [](const Word &a, const Word &b) { return a.fit != b.fit ? a.fit < b.fit : a.texts > b.texts; });
    return found;
}

} // namespace search
