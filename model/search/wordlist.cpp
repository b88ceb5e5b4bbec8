// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/wordlist.h"

#include <algorithm>

namespace search {

void WordList::append(QStringView word)
{
    m_words += u'\n';
    m_starts.append(qint32(m_words.size()));
    m_words += word;
}

void WordList::seal()
{
    m_words += u'\n';
    m_words.squeeze();
}

qsizetype WordList::lowerBound(QStringView word) const
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

qsizetype WordList::indexAt(qsizetype place) const
{
    return std::upper_bound(m_starts.begin(), m_starts.end(), qint32(place)) - m_starts.begin() - 1;
}

qsizetype WordList::find(QStringView word) const
{
    const qsizetype index = lowerBound(word);
    if (index < m_starts.size() && at(index) == word)
        return index;
    return m_later.value(word.toString(), -1);
}

qsizetype WordList::add(QStringView word)
{
    const qsizetype known = find(word);
    if (known >= 0)
        return known;
    const qsizetype number = size();
    m_later.insert(word.toString(), number);
    return number;
}

} // namespace search
