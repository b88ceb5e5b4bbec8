// SPDX-License-Identifier: GPL-3.0-or-later
#include "outline/pointcommands.h"

#include "outline/lineids.h"

#include <QTextBlock>
#include <QTextDocument>

namespace outline {

namespace {

using LF = LineFormat;

void toEndOf(QTextCursor &cursor, const QTextBlock &block) { cursor.setPosition(block.position() + block.length() - 1); }

} // namespace

domain::Section PointCommands::sectionAt(int row) const
{
    const int head = m_rows.headOf(row);
    return head < 0 ? m_firstSection : LF::shape(m_rows.document()->findBlockByNumber(head)).section;
}

/// An empty line, last of its point (or of what stands before the first).
bool PointCommands::endsPoint(const QTextBlock &block) const
{
    return LF::isEmpty(block) && !isHead(LF::kind(block)) && (!block.next().isValid() || isPoint(LF::kind(block.next())));
}

void PointCommands::add(QTextCursor &cursor, std::optional<domain::Section> section)
{
    const EditStep step(cursor);
    const QTextBlock block = cursor.block();
    const int row = block.blockNumber();
    const domain::Section wanted = section.value_or(sectionAt(row));
    if (endsPoint(block)) {
        m_rows.setShape(row, {LF::id(block), 0, RowKind::Point, wanted});
        cursor.setPosition(block.position());
    } else {
        const int head = m_rows.headOf(row);
        int last = head < 0 ? row : m_rows.lastOfGroup(head);
        if (head < 0) // before the first point: after all that stands there
            while (last + 1 < m_rows.document()->blockCount() && m_rows.headOf(last + 1) < 0)
                ++last;
        m_rows.insertAfter(last, {Row{{m_rows.ids().create(), 0, RowKind::Point, wanted}, {}}});
        cursor.setPosition(m_rows.document()->findBlockByNumber(last + 1).position());
    }
    m_rows.normalise();
}

void PointCommands::fromLine(QTextCursor &cursor)
{
    const QTextBlock block = cursor.block();
    if (isHead(LF::kind(block)) || LF::isEmpty(block))
        return add(cursor);
    const EditStep step(cursor);
    m_rows.setShape(block.blockNumber(), {LF::id(block), 0, RowKind::Point, sectionAt(block.blockNumber())});
    m_rows.normalise();
}

void PointCommands::setSection(QTextCursor &cursor, domain::Section section)
{
    const QTextBlock block = cursor.block();
    const int head = m_rows.headOf(block.blockNumber());
    if (head < 0 || endsPoint(block))
        return add(cursor, section);
    const EditStep step(cursor);
    RowShape shape = LF::shape(m_rows.document()->findBlockByNumber(head));
    shape.section = section;
    m_rows.setShape(head, shape);
    m_rows.normalise();
}

bool PointCommands::toPresenters(QTextCursor &cursor)
{
    const int head = m_rows.headOf(cursor.blockNumber());
    if (head < 0)
        return false;
    if (m_rows.lastHeadRow(head) == head) {
        const EditStep step(cursor);
        m_rows.insertAfter(head, {Row{{m_rows.ids().create(), 0, RowKind::Presenters, {}}, {}}});
    }
    toEndOf(cursor, m_rows.document()->findBlockByNumber(head + 1));
    return true;
}

bool PointCommands::jump(QTextCursor &cursor, int direction) const
{
    QTextBlock b = cursor.block();
    do
        b = direction < 0 ? b.previous() : b.next();
    while (b.isValid() && !isPoint(LF::kind(b)));
    if (!b.isValid())
        return false;
    toEndOf(cursor, b);
    return true;
}

} // namespace outline
