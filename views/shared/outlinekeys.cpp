// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shared/outlinekeys.h"

#include "outline/outlinecommands.h"

#include <QKeyEvent>
#include <QTextBlock>
#include <QTextEdit>

namespace views {

using outline::LineFormat;
using outline::RowKind;

bool OutlineKeys::handle(QKeyEvent *e, QTextCursor &c) const
{
    const auto mods = e->modifiers() & ~Qt::KeypadModifier;
    const bool enter = e->key() == Qt::Key_Return || e->key() == Qt::Key_Enter;
    if (enter && (mods == Qt::NoModifier || mods == Qt::ShiftModifier)) {
        m_rows.split(c);
        return true;
    }
    return shiftsLevel(e, c) || deletes(e, c) || beginsList(e, c);
}

bool OutlineKeys::shiftsLevel(QKeyEvent *e, QTextCursor &c) const
{
    const auto mods = e->modifiers() & ~Qt::KeypadModifier;
    const bool deeper = e->key() == Qt::Key_Tab && mods == Qt::NoModifier;
    const bool back = (e->key() == Qt::Key_Backtab && !(mods & Qt::ControlModifier)) || (e->key() == Qt::Key_Tab && mods == Qt::ShiftModifier);
    if (!deeper && !back)
        return false;
    m_rows.shiftLevel(c, deeper ? 1 : -1);
    return true;
}

bool OutlineKeys::deletes(QKeyEvent *e, QTextCursor &c) const
{
    if (e->matches(QKeySequence::Cut)) {
        if (c.hasSelection()) {
            m_edit->copy();
            m_rows.removeSelection(c);
        }
        return true;
    }
    const bool back = e->key() == Qt::Key_Backspace, forward = e->key() == Qt::Key_Delete;
    if ((back || forward) && c.hasSelection()) {
        m_rows.removeSelection(c);
        return true;
    }
    if (back && c.atBlockStart())
        return m_rows.backspaceAtStart(c);
    if (forward && c.atBlockEnd()) {
        m_rows.deleteForward(c);
        return true;
    }
    return false;
}

/// "- ", "* " or "1. " at the start of a line.
bool OutlineKeys::beginsList(const QKeyEvent *e, QTextCursor &c) const
{
    const RowKind kind = LineFormat::kind(c.block());
    if (e->text() != u" " || c.hasSelection() || outline::isHead(kind) || outline::isTracked(kind) || c.positionInBlock() > 4)
        return false;
    const QString before = c.block().text().left(c.positionInBlock());
    const bool bullet = before == u"-" || before == u"*" || before == u"•";
    bool number = m_numbers && before.size() >= 2 && (before.back() == u'.' || before.back() == u')');
    if (number)
        before.chopped(1).toInt(&number);
    if (!bullet && !number)
        return false;
    m_rows.beginList(c, bullet ? RowKind::Bullet : RowKind::Numbered, int(before.size()));
    return true;
}

bool OutlineKeys::isTyped(const QKeyEvent *e)
{
    return !e->text().isEmpty() && e->text().at(0).isPrint() && !(e->modifiers() & (Qt::ControlModifier | Qt::AltModifier));
}

bool OutlineKeys::spansRows(const QTextCursor &c) const
{
    return c.hasSelection() && m_edit->document()->findBlock(c.selectionStart()) != m_edit->document()->findBlock(c.selectionEnd());
}

void OutlineKeys::prepareTyping() const
{
    leaveLink();
    QTextCursor c = m_edit->textCursor();
    if (!spansRows(c))
        return;
    m_rows.removeSelection(c);
    m_edit->setTextCursor(c);
}

/// A letter typed after a link is not part of it.
void OutlineKeys::leaveLink() const
{
    const QTextCursor c = m_edit->textCursor();
    if (c.hasSelection() || !c.charFormat().isAnchor())
        return;
    QTextCursor next(c);
    if (next.atBlockEnd() || (next.movePosition(QTextCursor::NextCharacter), next.charFormat().anchorHref() != c.charFormat().anchorHref()))
        m_edit->setCurrentCharFormat(QTextCharFormat());
}

} // namespace views
