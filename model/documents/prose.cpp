// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/prose.h"

#include <QStringView>

namespace documents {

namespace {

struct Row {
    int level = -1; ///< -1: a paragraph
    QStringView text;
};

Row rowOf(QStringView line)
{
    qsizetype spaces = 0;
    while (spaces < line.size() && line[spaces] == u' ')
        ++spaces;
    if (line.mid(spaces).startsWith(u"- "))
        return {int(spaces / 2), line.mid(spaces + 2)};
    return {-1, line.trimmed()};
}

/// Takes the rows from `at` that stand on `level` or deeper as one list.
List listFrom(const QList<Row> &rows, qsizetype &at, int level)
{
    List list;
    while (at < rows.size() && rows[at].level >= level) {
        if (rows[at].level > level && !list.items.isEmpty()) {
            list.items.last().append(Block(listFrom(rows, at, rows[at].level)));
            continue;
        }
        list.items.append(Blocks{Block(Paragraph{domain::toRuns(rows[at].text)})});
        ++at;
    }
    return list;
}

} // namespace

Blocks proseBlocks(const domain::Prose &prose)
{
    QList<Row> rows;
    const auto lines = QStringView(prose).split(u'\n');
    for (QStringView line : lines)
        if (const Row row = rowOf(line); !row.text.trimmed().isEmpty())
            rows.append(row);
    Blocks blocks;
    for (qsizetype at = 0; at < rows.size();) {
        if (rows[at].level >= 0)
            blocks.append(Block(listFrom(rows, at, rows[at].level)));
        else
            blocks.append(Block(Paragraph{domain::toRuns(rows[at++].text)}));
    }
    return blocks;
}

} // namespace documents
