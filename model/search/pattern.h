// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QString>
#include <QStringView>

namespace search {

/// How well a written word answers a sought one; the best is the lowest.
enum class Fit { Same, Beginning, Inflected, Inside, None };

/// What one sought word stands for: the one truth for finding words, counting them and marking them in a text.
class Pattern
{
public:
    explicit Pattern(const QString &word); ///< any case

    const QString &word() const { return m_word; }
    const QSet<QString> &forms() const { return m_forms; }
    /// Looked for anywhere in a word; empty where only whole words and beginnings count.
    const QString &core() const { return m_core; }
    Fit fit(QStringView token) const; ///< of a word in lower case

private:
    QString m_word;
    QString m_core;
    QSet<QString> m_forms;
};

/// The words of a text as the index takes them: runs of letters and digits. Calls take(start, length).
template <class Take>
void eachWord(QStringView text, Take take)
{
    qsizetype i = 0;
    const auto isWordAt = [&](qsizetype at, qsizetype &width) {
        width = 1;
        char32_t c = text[at].unicode();
        if (text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate()) {
            c = QChar::surrogateToUcs4(text[at], text[at + 1]);
            width = 2;
        }
        return QChar::isLetterOrNumber(c) || QChar::isMark(c);
    };
    while (i < text.size()) {
        qsizetype width = 1;
        if (!isWordAt(i, width)) {
            i += width;
            continue;
        }
        const qsizetype start = i;
        do
            i += width;
        while (i < text.size() && isWordAt(i, width));
        take(start, i - start);
    }
}

} // namespace search
