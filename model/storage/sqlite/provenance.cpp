// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite/provenance.h"

#include "domain/markdown.h"
#include "storage/sqlite/rows.h"

#include <QSet>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace domain;

namespace storage::sqlite {

Provenance readProvenance(const Statement &row, int c)
{
    return {.meeting = row.id<MeetingId>(c),
            .bodyAbbreviation = row.text(c + 1),
            .date = row.date(c + 2),
            .status = row.code<MeetingStatus>(c + 3),
            .item = row.id<ItemId>(c + 4),
            .itemTitle = row.text(c + 5)};
}

namespace {

bool holdsAll(const QString &text, const QStringList &words)
{
    return std::all_of(words.begin(), words.end(), [&](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

/// The line's plain text and that of the lines that belong to it.
QString wholeText(Database &database, LineId id)
{
    Statement top(database, u"SELECT meeting_id, rank, level, text FROM line WHERE id = ?"_s);
    if (!top.bind(id).exec().next())
        return QString();
    QString text = toPlain(top.text(3));
    Statement rows(database, u"SELECT level, text FROM line WHERE meeting_id = ? AND rank > ? AND removed_at IS NULL ORDER BY rank"_s);
    rows.bind(top.text(0), top.big(1)).exec();
    while (rows.next() && rows.integer(0) > top.integer(2))
        text += u'\n' + toPlain(rows.text(1));
    return text;
}

} // namespace

QList<LineId> linesWithWords(Database &database, const QList<LineId> &ids, const QString &text)
{
    const QStringList words = text.simplified().split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return ids;
    QList<LineId> found;
    std::copy_if(ids.begin(), ids.end(), std::back_inserter(found), [&](LineId id) { return holdsAll(wholeText(database, id), words); });
    return found;
}

} // namespace storage::sqlite
