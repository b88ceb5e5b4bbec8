// SPDX-License-Identifier: GPL-3.0-or-later
#include "spelling/words.h"

#include "domain/phrases.h"

#include <QSet>

namespace spelling {

namespace {

bool isInWord(QStringView text, qsizetype i)
{
    if (text[i].isLetter() || text[i].isMark())
        return true;
    const bool apostrophe = text[i] == u'\'' || text[i] == u'’';
    return apostrophe && i > 0 && i + 1 < text.size() && text[i - 1].isLetter() && text[i + 1].isLetter();
}

bool isAddress(QStringView chunk)
{
    return chunk.contains(u"://") || chunk.startsWith(u"www.", Qt::CaseInsensitive) || chunk.startsWith(u"mailto:", Qt::CaseInsensitive)
        || (chunk.indexOf(u'@') > 0 && chunk.indexOf(u'@') + 1 < chunk.size());
}

bool isSpelt(QStringView text, qsizetype start, qsizetype end)
{
    const QStringView word = text.mid(start, end - start);
    if (word.size() < 2)
        return false;
    const QChar before = start > 0 ? text[start - 1] : QChar(u' ');
    const QChar after = end < text.size() ? text[end] : QChar(u' ');
    if (before.isDigit() || after.isDigit() || before == u':' || before == u'_' || after == u'_')
        return false;
    if (after == u'-' && (end + 1 >= text.size() || !text[end + 1].isLetter()))
        return false;
    int capitals = 0;
    for (const QChar c : word)
        capitals += c.isUpper() ? 1 : 0;
    return capitals < 2;
}

} // namespace

QList<Word> wordsIn(QStringView text)
{
    QList<Word> words;
    for (qsizetype i = 0; i < text.size();) {
        if (text[i].isSpace()) {
            ++i;
            continue;
        }
        qsizetype end = i;
        while (end < text.size() && !text[end].isSpace())
            ++end;
        const QStringView chunk = text.mid(i, end - i);
        const bool sign = chunk[0] == u'/' || chunk[0] == u'@' || chunk[0] == u'#' || chunk[0] == u'!';
        if (!sign && !isAddress(chunk)) {
            for (qsizetype at = i; at < end;) {
                if (!isInWord(text, at)) {
                    ++at;
                    continue;
                }
                qsizetype stop = at;
                while (stop < end && isInWord(text, stop))
                    ++stop;
                if (isSpelt(text, at, stop))
                    words.append({int(at), int(stop - at)});
                at = stop;
            }
        }
        i = end;
    }
    return words;
}

QStringList nameWords(const domain::Directory &directory)
{
    QSet<QString> found;
    const auto take = [&found](const QString &name) {
        for (const Word &word : wordsIn(name))
            found.insert(name.mid(word.start, word.length));
    };
    for (const domain::Person &person : directory.people) {
        take(person.name);
        take(person.title);
    }
    for (const domain::Body &body : directory.bodies) {
        take(body.name);
        take(body.abbreviation);
    }
    return {found.begin(), found.end()};
}

} // namespace spelling
