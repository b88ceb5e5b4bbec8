// SPDX-License-Identifier: GPL-3.0-or-later
// Rows as groups: who belongs to whom, and moving them. The rest of OutlineCommands.
#include "outline/outlinecommands.h"

#include "outline/lineids.h"

#include <QTextBlock>
#include <QTextDocument>

namespace outline {

namespace {

using LF = LineFormat;

int depth(const QTextBlock &b)
{
    return isPoint(LF::kind(b)) ? -1 : LF::level(b);
}

} // namespace

int OutlineCommands::lastOfGroup(int row) const
{
    QTextBlock b = m_document->findBlockByNumber(row);
    if (LF::kind(b) == RowKind::Presenters)
        return row;
    const int top = depth(b);
    for (b = b.next(); b.isValid() && depth(b) > top; b = b.next())
        ++row;
    return row;
}

int OutlineCommands::headOf(int row) const
{
    QTextBlock b = m_document->findBlockByNumber(row);
    for (; b.isValid() && !isPoint(LF::kind(b)); b = b.previous())
        --row;
    return b.isValid() ? row : -1;
}

int OutlineCommands::lastHeadRow(int row) const
{
    const QTextBlock under = m_document->findBlockByNumber(row + 1);
    return under.isValid() && LF::kind(under) == RowKind::Presenters ? row + 1 : row;
}

void OutlineCommands::removeRows(int first, int last)
{
    const QTextBlock a = m_document->findBlockByNumber(first), z = m_document->findBlockByNumber(last);
    QTextCursor c(m_document);
    if (z.next().isValid()) { // start to start: the next row keeps its own format
        c.setPosition(a.position());
        c.setPosition(z.next().position(), QTextCursor::KeepAnchor);
        const RowShape next = LF::shape(z.next());
        c.removeSelectedText();
        setShape(first, next);
    } else if (a.previous().isValid()) { // Qt would give an empty previous row the format of the removed one
        const RowShape previous = LF::shape(a.previous());
        c.setPosition(a.position() - 1);
        c.setPosition(z.position() + z.length() - 1, QTextCursor::KeepAnchor);
        c.removeSelectedText();
        setShape(first - 1, previous);
    }
}

void OutlineCommands::insertAfter(int row, const Rows &rows)
{
    const QTextBlock after = m_document->findBlockByNumber(row);
    QTextCursor c(m_document);
    c.setPosition(after.position() + after.length() - 1);
    for (const Row &r : rows) {
        c.insertBlock(m_format.make(r), QTextCharFormat());
        LF::insertRuns(c, r.runs);
    }
}

/// What is passed over is the nearest row that is not deeper than what moves, with the deeper rows under it. Seen from
/// either side of what moves it is the same rows, so that a move and its opposite cancel out.
int OutlineCommands::firstOfUnitAbove(int row, int top) const
{
    QTextBlock b = m_document->findBlockByNumber(--row);
    while (row > 0 && depth(b) > top && (top < 0 || !isHead(LF::kind(b)))) {
        b = b.previous();
        --row;
    }
    return LF::kind(b) == RowKind::Presenters && row > 0 ? row - 1 : row; // heading and presenters hold together
}

int OutlineCommands::lastOfUnitBelow(int row, int top) const
{
    ++row;
    if (isPoint(LF::kind(m_document->findBlockByNumber(row))))
        row = lastHeadRow(row);
    for (QTextBlock b = m_document->findBlockByNumber(row + 1); b.isValid() && depth(b) > top; b = b.next())
        ++row;
    return row;
}

bool OutlineCommands::move(QTextCursor &cursor, int direction)
{
    // The neighbour is moved over the group, not the group itself: caret, selection and scroll stay where they are.
    int first = m_document->findBlock(cursor.selectionStart()).blockNumber();
    int last = m_document->findBlock(cursor.selectionEnd()).blockNumber();
    if (LF::kind(m_document->findBlockByNumber(first)) == RowKind::Presenters)
        return false;
    int top = depth(m_document->findBlockByNumber(first));
    for (int row = first; row <= last; ++row)
        top = qMin(top, depth(m_document->findBlockByNumber(row)));
    const bool points = top < 0;
    if (points)
        first = headOf(first);
    if (first < 0)
        return false; // what stands before the first point belongs to none
    for (QTextBlock b = m_document->findBlockByNumber(last + 1); b.isValid() && depth(b) > top; b = b.next())
        ++last;

    int from = 0, to = 0;
    if (direction < 0) {
        if (first == 0)
            return false;
        to = first - 1;
        from = firstOfUnitAbove(first, top);
        if (points && !isPoint(LF::kind(m_document->findBlockByNumber(from))))
            return false;
    } else {
        from = last + 1;
        if (from >= m_document->blockCount())
            return false;
        to = lastOfUnitBelow(last, top);
    }
    const EditStep step(cursor);
    if (points && moveIntoSection(cursor, first, last, from))
        return true;
    if (direction < 0)
        moveUp(cursor, last, from, to);
    else
        moveDown(cursor, first, from, to);
    normalise();
    return true;
}

/// A point at the edge of its section goes over into the next before it passes any point of it.
bool OutlineCommands::moveIntoSection(QTextCursor &, int first, int last, int neighbour)
{
    const domain::Section section = LF::shape(m_document->findBlockByNumber(neighbour)).section;
    bool changed = false;
    for (int row = first; row <= last; ++row) {
        RowShape shape = LF::shape(m_document->findBlockByNumber(row));
        if (!isPoint(shape.kind) || shape.section == section)
            continue;
        shape.section = section;
        setShape(row, shape);
        changed = true;
    }
    if (changed)
        normalise();
    return changed;
}

void OutlineCommands::moveUp(QTextCursor &cursor, int last, int from, int to)
{
    Rows rows;
    for (int row = from; row <= to; ++row)
        rows.append(LF::read(m_document->findBlockByNumber(row)));
    // the rows above go; the caret is kept by hand, since one at the end of the last row would be pushed along
    const int shift = m_document->findBlockByNumber(to + 1).position() - m_document->findBlockByNumber(from).position();
    const int anchor = cursor.anchor() - shift, position = cursor.position() - shift;
    removeRows(from, to);
    insertAfter(last - int(rows.size()), rows);
    cursor.setPosition(anchor);
    cursor.setPosition(position, QTextCursor::KeepAnchor);
}

void OutlineCommands::moveDown(QTextCursor &cursor, int first, int from, int to)
{
    Rows rows;
    for (int row = from; row <= to; ++row)
        rows.append(LF::read(m_document->findBlockByNumber(row)));
    const int start = m_document->findBlockByNumber(first).position();
    const int anchor = cursor.anchor() - start, position = cursor.position() - start;
    removeRows(from, to);
    QTextCursor c(m_document);
    c.setPosition(start);
    const RowShape head = LF::shape(m_document->findBlockByNumber(first));
    for (const Row &r : rows) {
        LF::insertRuns(c, r.runs);
        const int row = c.blockNumber();
        c.insertBlock(m_format.make(head), QTextCharFormat());
        setShape(row, r);
    }
    const int now = first + int(rows.size());
    setShape(now, head);
    const int at = m_document->findBlockByNumber(now).position();
    cursor.setPosition(at + anchor);
    cursor.setPosition(at + position, QTextCursor::KeepAnchor);
}

} // namespace outline
