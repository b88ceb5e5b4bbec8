// SPDX-License-Identifier: GPL-3.0-or-later
#include "outline/outlinecommands.h"

#include "outline/detailrows.h"
#include "outline/lineids.h"

#include <QTextBlock>
#include <QTextDocument>

namespace outline {

namespace {

using LF = LineFormat;

RowKind continued(RowKind k) { return isTracked(k) || isHead(k) || k == RowKind::Label ? RowKind::Text : k; }
int endOf(const QTextBlock &b) { return b.position() + b.length() - 1; }

} // namespace

void OutlineCommands::setShape(int row, const RowShape &shape)
{
    const QTextBlock b = m_document->findBlockByNumber(row);
    if (LF::shape(b) == shape)
        return;
    QTextCursor c(b);
    const int below = LF::shape(b).kind == shape.kind ? LF::detailsBelow(b) : -1; // else what normalise() says
    c.setBlockFormat(m_format.make(shape, isPoint(shape.kind) && LF::startsSection(b), below));
}

void OutlineCommands::normalise()
{
    QList<RowShape> rows;
    rows.reserve(m_document->blockCount());
    bool underHeading = false;
    for (QTextBlock b = m_document->begin(); b.isValid(); b = b.next()) {
        RowShape shape = LF::shape(b);
        if (shape.kind == RowKind::Presenters && (!underHeading || shape.level != 0)) {
            shape.kind = underHeading ? RowKind::Presenters : RowKind::Text;
            shape.level = 0;
            QTextCursor(b).setBlockFormat(m_format.make(shape));
        }
        underHeading = isPoint(shape.kind);
        rows.append(shape);
    }
    const QList<QList<int>> details = detailRows(rows);
    std::optional<domain::Section> section;
    for (QTextBlock b = m_document->begin(); b.isValid(); b = b.next()) {
        const RowShape &shape = rows[b.blockNumber()];
        const bool starts = isPoint(shape.kind) && section != shape.section;
        if (isPoint(shape.kind))
            section = shape.section;
        const int below = int(details[b.blockNumber()].size());
        if ((isPoint(shape.kind) && LF::startsSection(b) != starts) || LF::detailsBelow(b) != below)
            QTextCursor(b).setBlockFormat(m_format.make(shape, starts, below));
    }
}

void OutlineCommands::split(QTextCursor &cursor)
{
    const EditStep step(cursor);
    if (cursor.hasSelection())
        removeSelection(cursor);
    const QTextBlock block = cursor.block();
    RowShape shape = LF::shape(block);
    if (LF::isEmpty(block) && !isHead(shape.kind) && (shape.kind != RowKind::Text || shape.level > 0)) { // ends the list
        if (!isTracked(shape.kind))
            shape.level = qMax(0, shape.level - 1);
        shape.kind = RowKind::Text;
        setShape(block.blockNumber(), shape);
        normalise();
        return;
    }
    const QTextBlock under = block.next();
    if (shape.kind == RowKind::Presenters && cursor.atBlockEnd() && under.isValid() && LF::isEmpty(under) && !isHead(LF::kind(under))) {
        cursor.setPosition(under.position()); // the line to write on is there already
        return;
    }
    if (cursor.atBlockStart() && !LF::isEmpty(block)) { // the text moves down with its identity; the empty line above is new
        const RowShape above{m_ids.create(), shape.level, continued(shape.kind), {}};
        cursor.insertBlock(m_format.make(shape, LF::startsSection(block)), QTextCharFormat());
        setShape(cursor.blockNumber() - 1, above);
    } else if (isPoint(shape.kind)) {
        splitHeading(cursor);
    } else {
        cursor.insertBlock(m_format.make({m_ids.create(), shape.level, continued(shape.kind), {}}), QTextCharFormat());
    }
    normalise();
}

/// What stood after the caret becomes the first line under the presenters.
void OutlineCommands::splitHeading(QTextCursor &cursor)
{
    const QTextBlock heading = cursor.block();
    const QTextBlock under = heading.next();
    if (!under.isValid() || LF::kind(under) != RowKind::Presenters) {
        cursor.insertBlock(m_format.make({m_ids.create(), 0, RowKind::Text, {}}), QTextCharFormat());
        return;
    }
    Row tail{{m_ids.create(), 0, RowKind::Text, {}}, {}};
    const QString title = heading.text();
    if (!cursor.atBlockEnd()) {
        tail.runs = {{title.mid(cursor.positionInBlock()), false, false, {}}};
        cursor.setPosition(endOf(heading), QTextCursor::KeepAnchor);
        cursor.removeSelectedText();
    }
    const int row = under.blockNumber();
    insertAfter(row, {tail});
    cursor.setPosition(m_document->findBlockByNumber(row + 1).position());
}

bool OutlineCommands::backspaceAtStart(QTextCursor &cursor)
{
    if (cursor.hasSelection() || !cursor.atBlockStart())
        return false;
    const EditStep step(cursor);
    const QTextBlock block = cursor.block();
    RowShape shape = LF::shape(block);
    if (shape.kind != RowKind::Text) {
        shape.kind = RowKind::Text;
        shape.section = domain::Section::Information;
        setShape(block.blockNumber(), shape);
    } else if (shape.level > 0) {
        --shape.level;
        setShape(block.blockNumber(), shape);
    } else if (block.previous().isValid()) {
        QTextCursor c(cursor);
        c.setPosition(block.position() - 1, QTextCursor::KeepAnchor);
        removeSelection(c);
    }
    normalise();
    return true;
}

void OutlineCommands::deleteForward(QTextCursor &cursor)
{
    if (!cursor.hasSelection())
        cursor.movePosition(QTextCursor::NextCharacter, QTextCursor::KeepAnchor);
    removeSelection(cursor);
}

void OutlineCommands::removeSelection(QTextCursor &cursor)
{
    if (!cursor.hasSelection())
        return;
    const QTextBlock first = m_document->findBlock(cursor.selectionStart());
    const QTextBlock last = m_document->findBlock(cursor.selectionEnd());
    if (first == last) {
        cursor.removeSelectedText();
        return;
    }
    // Who survives: of the two rows of which something may remain, a tracked one beats a heading, that beats the rest,
    // and text beats no text.
    const auto weight = [](const QTextBlock &b, bool textLeft) {
        const RowKind k = LF::kind(b);
        return textLeft ? (isTracked(k) ? 5 : isPoint(k) ? 3 : 1) : 0;
    };
    const bool firstLeft = cursor.selectionStart() > first.position();
    const bool lastLeft = cursor.selectionEnd() < endOf(last);
    const RowShape keep = LF::shape(weight(last, lastLeft) > weight(first, firstLeft) ? last : first);
    const int row = first.blockNumber();
    const EditStep step(cursor);
    cursor.removeSelectedText();
    setShape(row, keep); // Qt keeps the first row's format, but the last one's where the first is empty
    normalise();
}

void OutlineCommands::shiftLevel(QTextCursor &cursor, int by)
{
    const EditStep step(cursor);
    const int first = m_document->findBlock(cursor.selectionStart()).blockNumber();
    const int end = m_document->findBlock(cursor.selectionEnd()).blockNumber();
    const int last = isHead(LF::kind(m_document->findBlockByNumber(end))) ? end : lastOfGroup(end);
    for (int row = first; row <= last; ++row) {
        RowShape shape = LF::shape(m_document->findBlockByNumber(row));
        if (isHead(shape.kind))
            continue;
        shape.level = qBound(0, shape.level + by, domain::maxLevel);
        setShape(row, shape);
    }
    normalise();
}

void OutlineCommands::setKind(QTextCursor &cursor, RowKind kind, bool toggles)
{
    const EditStep step(cursor);
    const int first = m_document->findBlock(cursor.selectionStart()).blockNumber();
    const int last = m_document->findBlock(cursor.selectionEnd()).blockNumber();
    if (first == last && isHead(LF::kind(cursor.block()))) {
        const int under = lastHeadRow(headOf(first));
        insertAfter(under, {Row{{m_ids.create(), 0, kind, {}}, {}}});
        cursor.setPosition(m_document->findBlockByNumber(under + 1).position());
        normalise();
        return;
    }
    for (int row = first; row <= last; ++row) {
        RowShape shape = LF::shape(m_document->findBlockByNumber(row));
        if (isHead(shape.kind))
            continue;
        shape.kind = shape.kind == kind && toggles ? RowKind::Text : kind;
        setShape(row, shape);
    }
    normalise();
}

void OutlineCommands::beginList(QTextCursor &cursor, RowKind kind, int typed)
{
    const EditStep step(cursor);
    RowShape shape = LF::shape(cursor.block());
    cursor.setPosition(cursor.block().position());
    cursor.setPosition(cursor.position() + typed, QTextCursor::KeepAnchor);
    cursor.removeSelectedText();
    shape.kind = kind;
    setShape(cursor.blockNumber(), shape);
    normalise();
}

void OutlineCommands::replaceText(int row, const domain::Runs &runs)
{
    const QTextBlock b = m_document->findBlockByNumber(row);
    const QString now = domain::toPlain(runs), old = b.text();
    if (now == old)
        return;
    qsizetype head = 0, tail = 0;
    const qsizetype shorter = qMin(now.size(), old.size());
    while (head < shorter && now[head] == old[head])
        ++head;
    while (tail < shorter - head && now[now.size() - 1 - tail] == old[old.size() - 1 - tail])
        ++tail;
    QTextCursor c(m_document);
    const EditStep step(c);
    c.setPosition(b.position() + int(head));
    c.setPosition(b.position() + int(old.size() - tail), QTextCursor::KeepAnchor);
    c.insertText(now.mid(head, now.size() - head - tail));
}

} // namespace outline
