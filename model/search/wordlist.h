// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/pattern.h"

#include <QHash>
#include <QList>
#include <QString>

namespace search {

/// Many different words in memory, each with a number: one sorted text of all of them, so that beginnings are found by halving
/// and parts of compounds by one pass over a few megabytes. Words that come later stand beside it.
class WordList
{
public:
    void reserve(qsizetype words) { m_starts.reserve(words); }
    /// In sorted order, before anything is added; the word's number is how many came before it.
    void append(QStringView word);
    void seal(); ///< after the last append()

    qsizetype size() const { return m_starts.size() + m_later.size(); }
    qsizetype find(QStringView word) const; ///< its number; -1 where it is not among them
    qsizetype add(QStringView word);        ///< its number, old or new

    /// Calls take(number, word) for every word until it says false.
    template <class Take>
    void each(Take take) const;
    /// Calls take(number, word, fit) once for every word that answers the pattern.
    template <class Take>
    void eachMatch(const Pattern &pattern, Take take) const;

private:
    QStringView at(qsizetype index) const
    {
        const qsizetype start = m_starts[index];
        const qsizetype end = index + 1 < m_starts.size() ? m_starts[index + 1] - 1 : m_words.size() - 1;
        return QStringView(m_words).mid(start, end - start);
    }
    qsizetype lowerBound(QStringView word) const;
    qsizetype indexAt(qsizetype place) const; ///< of the word that a place in m_words belongs to

    QString m_words; ///< sorted, a line break before each and at the end
    QList<qint32> m_starts;
    QHash<QString, qsizetype> m_later;
};

template <class Take>
void WordList::each(Take take) const
{
    for (qsizetype i = 0; i < m_starts.size(); ++i)
        if (!take(i, at(i)))
            return;
    for (auto it = m_later.begin(); it != m_later.end(); ++it)
        if (!take(it.value(), QStringView(it.key())))
            return;
}

template <class Take>
void WordList::eachMatch(const Pattern &pattern, Take take) const
{
    QList<qsizetype> inflected;
    const qsizetype begin = lowerBound(pattern.word());
    qsizetype end = begin;
    for (; end < m_starts.size() && at(end).startsWith(pattern.word()); ++end)
        take(end, at(end), at(end).size() == pattern.word().size() ? Fit::Same : Fit::Beginning);
    for (const QString &form : pattern.forms()) {
        const qsizetype i = lowerBound(form);
        if (i < m_starts.size() && at(i) == form && (i < begin || i >= end) && !inflected.contains(i)) {
            inflected.append(i);
            take(i, at(i), Fit::Inflected);
        }
    }
    if (!pattern.core().isEmpty()) {
        qsizetype last = -1;
        for (qsizetype place = m_words.indexOf(pattern.core()); place >= 0; place = m_words.indexOf(pattern.core(), place + 1)) {
            const qsizetype i = indexAt(place);
            if (i != std::exchange(last, i) && (i < begin || i >= end) && !inflected.contains(i))
                take(i, at(i), Fit::Inside);
        }
    }
    for (auto it = m_later.begin(); it != m_later.end(); ++it)
        if (const Fit fit = pattern.fit(it.key()); fit != Fit::None)
            take(it.value(), QStringView(it.key()), fit);
}

} // namespace search
