// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/meetings/nextmeetingrows.h"

#include "domain/dates.h"
#include "editing/meetingedits.h"
#include "views/minutes/minutestext.h"

#include <QTextBlock>

using namespace Qt::Literals::StringLiterals;

namespace views {

namespace {

/// Part of the minutes, and Swedish as they are.
outline::Rows rowsOf(const editing::NextMeeting &next, outline::LineIds &ids)
{
    const auto row = [&](outline::RowKind kind, const domain::Runs &runs) { return outline::Row{{ids.create(), 0, kind, {}}, runs}; };
    const QString head = next.meeting ? u"Vid nästa möte, %1:"_s.arg(domain::fullDate(next.meeting->date)) : u"Vid nästa möte:"_s;
    outline::Rows rows{row(outline::RowKind::Label, {{head, false, false, {}}})};
    for (const QString &point : next.points)
        rows.append(row(outline::RowKind::Bullet, domain::toRuns(point)));
    if (next.points.isEmpty())
        rows.append(row(outline::RowKind::Text, {{u"Inget väntar ännu."_s, false, false, {}}}));
    return rows;
}

} // namespace

void insertNextMeeting(MinutesText &text, const editing::NextMeeting &next)
{
    text.edit([&](QTextCursor &cursor) {
        outline::OutlineCommands &commands = text.minutes().commands();
        const outline::EditStep step(cursor);
        const int caret = cursor.blockNumber();
        const outline::RowShape shape = outline::LineFormat::shape(cursor.block());
        const bool replaces = cursor.block().length() == 1 && !outline::isHead(shape.kind);
        const int under = outline::isHead(shape.kind) ? commands.lastHeadRow(commands.headOf(caret)) : caret;
        const outline::Rows rows = rowsOf(next, commands.ids());
        commands.insertAfter(under, rows);
        const int last = under + int(rows.size());
        if (replaces)
            commands.removeRows(caret, caret);
        commands.normalise();
        const QTextBlock end = commands.document()->findBlockByNumber(replaces ? last - 1 : last);
        cursor.setPosition(end.position() + end.length() - 1);
    });
}

} // namespace views
