// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/vocabulary.h"

#include "search/readconnection.h"

#include <QVarLengthArray>
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

namespace {

/// Letters put in, left out, exchanged or swapped with their neighbour between two words; more than `most` counts as most + 1.
int distance(QStringView a, QStringView b, int most)
{
    if (qAbs(a.size() - b.size()) > most)
        return most + 1;
    QVarLengthArray<int, 64> last(b.size() + 1), row(b.size() + 1), earlier(b.size() + 1);
    for (qsizetype j = 0; j <= b.size(); ++j)
        row[j] = int(j);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        std::swap(earlier, last);
        std::swap(last, row);
        row[0] = int(i);
        int least = row[0];
        for (qsizetype j = 1; j <= b.size(); ++j) {
            row[j] = std::min({last[j] + 1, row[j - 1] + 1, last[j - 1] + (a[i - 1] != b[j - 1])});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                row[j] = qMin(row[j], earlier[j - 2] + 1);
            least = qMin(least, row[j]);
        }
        if (least > most)
            return most + 1;
    }
    return row[b.size()];
}

} // namespace

QString Vocabulary::nearest(const QString &word, const std::function<bool()> &stopped) const
{
    constexpr qsizetype shortest = 4, longer = 7; // letters; in a shorter word every other word is near
    if (word.size() < shortest)
        return QString();
    const int most = word.size() >= longer ? 2 : 1;
    QString best;
    int bestDistance = most + 1;
    qint64 bestTexts = 0;
    int looked = 0;
    m_words.each([&](qsizetype number, QStringView candidate) {
        if (++looked % 1024 == 0 && stopped())
            return false;
        const int away = distance(word, candidate, most);
        if (away < bestDistance || (away == bestDistance && away <= most && m_texts[number] > bestTexts)) {
            best = candidate.toString();
            bestDistance = away;
            bestTexts = m_texts[number];
        }
        return true;
    });
    return bestDistance <= most ? best : QString();
}

} // namespace search
