// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/minutes/minutestext.h"

#include "views/shared/theme.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QMenu>
#include <QPainter>
#include <QTextBlock>

using namespace Qt::Literals::StringLiterals;

namespace views {

using outline::LineFormat;

MinutesText::MinutesText(outline::MinutesDocument &document, editing::LineEdits *edits, QWidget *parent)
    : QTextEdit(parent), m_document(document), m_operations(document, edits), m_painter(this, document),
      m_kinds(new KindFormats(document.text(), this))
{
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAcceptRichText(true); // ours to filter: see insertFromMimeData
    setCursorWidth(theme::px(2));
    setAccessibleName(tr("Mötesanteckningar"));
    document.text()->setDefaultFont(theme::text(16));
    m_kinds->applyToAll(); // before the first layout, so it costs nothing more
    setDocument(document.text());
    m_assistant = new LineAssistant(this, m_operations, m_painter);
    connect(this, &QTextEdit::cursorPositionChanged, m_assistant, &LineAssistant::refresh);
    connect(document.text(), &QTextDocument::contentsChanged, m_assistant, &LineAssistant::refresh);
    const auto repaint = [this] { viewport()->update(); };
    connect(&document, &outline::MinutesDocument::structureChanged, this, repaint); // numbers outside the changed part
    connect(&document, &outline::MinutesDocument::attributesChanged, this, repaint);
    connect(&document, &outline::MinutesDocument::meetingChanged, this, &MinutesText::followMeeting);
    followMeeting();
    applyTheme();
}

MinutesText::~MinutesText()
{
    disconnect(m_document.text(), nullptr, this, nullptr);
    disconnect(m_document.text(), nullptr, m_assistant, nullptr);
}

void MinutesText::followMeeting()
{
    const bool readOnly = m_document.isReadOnly();
    if (isReadOnly() != readOnly) {
        setReadOnly(readOnly);
        if (readOnly)
            setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard | Qt::LinksAccessibleByMouse);
    }
    viewport()->update();
}

void MinutesText::applyTheme()
{
    const Colours &c = theme::colours();
    QPalette p = theme::palette(c);
    p.setColor(QPalette::Base, c.page);
    p.setColor(QPalette::Text, c.ink);
    if (palette() != p)
        setPalette(p);
    m_kinds->applyToAll();
}

void MinutesText::setCaret(const QTextCursor &cursor)
{
    setTextCursor(cursor);
    emit caretMovedByKeys();
}

void MinutesText::run(Command command)
{
    edit([&](QTextCursor &c) {
        if (!m_operations.run(command, c) && command == Command::Presenters)
            emit message(tr("Föredragande hör till en punkt. Skriv /punkt först."));
    });
}

void MinutesText::setBold(bool bold)
{
    if (!isReadOnly())
        setFontWeight(bold ? QFont::Bold : QFont::Normal);
}

void MinutesText::setItalic(bool italic)
{
    if (!isReadOnly())
        setFontItalic(italic);
}

bool MinutesText::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) { // before a dialog's or the window's Esc, Enter or Tab
        const int key = static_cast<QKeyEvent *>(event)->key();
        const bool listKey = key == Qt::Key_Escape || key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Tab;
        if ((m_assistant->list()->isVisible() && listKey) || (m_assistant->hasHint() && key == Qt::Key_Escape)) {
            event->accept();
            return true;
        }
    }
    return QTextEdit::event(event);
}

bool MinutesText::spansRows(const QTextCursor &c) const
{
    return c.hasSelection() && document()->findBlock(c.selectionStart()) != document()->findBlock(c.selectionEnd());
}

/// Actions are found by key here too, so that they work however the key event came.
bool MinutesText::actionKey(const QKeyEvent *e)
{
    if (!(e->modifiers() & (Qt::ControlModifier | Qt::AltModifier)) && !(e->key() >= Qt::Key_F1 && e->key() <= Qt::Key_F12))
        return false;
    const int key = e->key() == Qt::Key_Enter ? int(Qt::Key_Return) : e->key();
    const QKeySequence sequence(QKeyCombination(e->modifiers() & ~Qt::KeypadModifier, Qt::Key(key)));
    const QList<QAction *> all = actions();
    for (QAction *action : all) {
        if (!action->isEnabled() || !action->shortcuts().contains(sequence))
            continue;
        action->trigger();
        return true;
    }
    return false;
}

bool MinutesText::movingKey(QKeyEvent *e)
{
    const bool down = e->key() == Qt::Key_PageDown;
    if ((!down && e->key() != Qt::Key_PageUp) || (e->modifiers() & Qt::ControlModifier) || m_pageHeight <= 0)
        return false;
    const QRect caret = cursorRect();
    const QPoint to(caret.left(), caret.center().y() + (down ? 1 : -1) * m_pageHeight * 9 / 10);
    QTextCursor c = textCursor();
    c.setPosition(cursorForPosition(to).position(), e->modifiers() & Qt::ShiftModifier ? QTextCursor::KeepAnchor : QTextCursor::MoveAnchor);
    setCaret(c);
    return true;
}

bool MinutesText::deletingKey(QKeyEvent *e, QTextCursor &c)
{
    outline::OutlineCommands &rows = m_document.commands();
    if (e->matches(QKeySequence::Cut)) {
        if (c.hasSelection()) {
            copy();
            rows.removeSelection(c);
        }
        return true;
    }
    const bool back = e->key() == Qt::Key_Backspace, forward = e->key() == Qt::Key_Delete;
    if ((back || forward) && c.hasSelection()) {
        rows.removeSelection(c);
        return true;
    }
    if (back && c.atBlockStart())
        return rows.backspaceAtStart(c);
    if (forward && c.atBlockEnd()) {
        rows.deleteForward(c);
        return true;
    }
    return false;
}

/// "- ", "* " or "1. " at the start of a line.
bool MinutesText::beginsList(const QKeyEvent *e, QTextCursor &c)
{
    const outline::RowKind kind = LineFormat::kind(c.block());
    if (e->text() != u" " || c.hasSelection() || outline::isHead(kind) || outline::isTracked(kind) || c.positionInBlock() > 4)
        return false;
    const QString before = c.block().text().left(c.positionInBlock());
    const bool bullet = before == u"-" || before == u"*" || before == u"•";
    bool number = before.size() >= 2 && (before.back() == u'.' || before.back() == u')');
    if (number)
        before.chopped(1).toInt(&number);
    if (!bullet && !number)
        return false;
    m_document.commands().beginList(c, bullet ? outline::RowKind::Bullet : outline::RowKind::Numbered, int(before.size()));
    return true;
}

bool MinutesText::structuralKey(QKeyEvent *e, QTextCursor &c)
{
    outline::OutlineCommands &rows = m_document.commands();
    const auto mods = e->modifiers() & ~Qt::KeypadModifier;
    const bool enter = e->key() == Qt::Key_Return || e->key() == Qt::Key_Enter;
    if (enter && (mods == Qt::NoModifier || mods == Qt::ShiftModifier)) {
        rows.split(c);
        return true;
    }
    if (e->key() == Qt::Key_Tab && mods == Qt::NoModifier) {
        rows.shiftLevel(c, 1);
        return true;
    }
    if (e->key() == Qt::Key_Backtab || (e->key() == Qt::Key_Tab && mods == Qt::ShiftModifier)) {
        rows.shiftLevel(c, -1);
        return true;
    }
    return deletingKey(e, c) || beginsList(e, c);
}

/// A letter typed after a link is not part of it.
void MinutesText::leaveLink()
{
    const QTextCursor c = textCursor();
    if (c.hasSelection() || !c.charFormat().isAnchor())
        return;
    QTextCursor next(c);
    if (next.atBlockEnd() || (next.movePosition(QTextCursor::NextCharacter), next.charFormat().anchorHref() != c.charFormat().anchorHref()))
        setCurrentCharFormat(QTextCharFormat());
}

void MinutesText::typeOver(QKeyEvent *e)
{
    QTextCursor c = textCursor();
    c.beginEditBlock();
    m_document.commands().removeSelection(c);
    setTextCursor(c);
    QTextEdit::keyPressEvent(e);
    c.endEditBlock();
}

void MinutesText::keyPressEvent(QKeyEvent *e)
{
    if (m_assistant->list()->isVisible() && !m_assistant->isComposing() && e->modifiers() == Qt::NoModifier
        && m_assistant->list()->handleKey(e->key())) {
        emit caretMovedByKeys();
        return;
    }
    if (e->key() == Qt::Key_Escape && m_assistant->hasHint()) {
        m_assistant->dismissHint();
        return;
    }
    if (actionKey(e) || movingKey(e))
        return;
    if (isReadOnly()) {
        QTextEdit::keyPressEvent(e);
        emit caretMovedByKeys();
        return;
    }
    if (e->key() == Qt::Key_Space && e->modifiers() == Qt::NoModifier && m_assistant->acceptTypedCommand()) {
        emit caretMovedByKeys();
        return;
    }
    QTextCursor c = textCursor();
    const bool types = !e->text().isEmpty() && e->text().at(0).isPrint() && !(e->modifiers() & (Qt::ControlModifier | Qt::AltModifier));
    if (structuralKey(e, c)) {
        setTextCursor(c);
        e->accept();
    } else {
        m_assistant->setTyping(types || e->key() == Qt::Key_Backspace);
        if (types)
            leaveLink();
        if (types && spansRows(c))
            typeOver(e);
        else
            QTextEdit::keyPressEvent(e);
        m_assistant->setTyping(false);
    }
    emit caretMovedByKeys();
}

void MinutesText::inputMethodEvent(QInputMethodEvent *e)
{
    m_assistant->setComposing(!e->preeditString().isEmpty());
    if (m_assistant->isComposing())
        m_assistant->list()->hide();
    if ((!e->preeditString().isEmpty() || !e->commitString().isEmpty()) && spansRows(textCursor())) {
        QTextCursor c = textCursor();
        m_document.commands().removeSelection(c);
        setTextCursor(c);
    }
    m_assistant->setTyping(!e->commitString().isEmpty());
    QTextEdit::inputMethodEvent(e);
    m_assistant->setTyping(false);
    emit caretMovedByKeys();
}

void MinutesText::paintEvent(QPaintEvent *e)
{
    {
        QPainter p(viewport());
        m_painter.paintUnder(p, e->rect());
    }
    QTextEdit::paintEvent(e);
    QPainter p(viewport());
    p.setClipRect(e->rect());
    m_painter.paint(p, e->rect());
    ++m_paints;
}

void MinutesText::focusOutEvent(QFocusEvent *e)
{
    QTextEdit::focusOutEvent(e);
    m_assistant->list()->hide();
    if (e->reason() != Qt::PopupFocusReason)
        m_document.flush();
}

void MinutesText::changeEvent(QEvent *e)
{
    QTextEdit::changeEvent(e);
    if (e->type() == QEvent::ApplicationPaletteChange || e->type() == QEvent::StyleChange)
        applyTheme();
}

void MinutesText::contextMenuEvent(QContextMenuEvent *e)
{
    QMenu menu; // Qt's own would cut and delete past our rules
    menu.addAction(tr("Klipp ut"), this, [this] {
        edit([this](QTextCursor &c) {
            if (!c.hasSelection())
                return;
            copy();
            m_document.commands().removeSelection(c);
        });
    })->setEnabled(!isReadOnly() && textCursor().hasSelection());
    menu.addAction(tr("Kopiera"), this, &QTextEdit::copy)->setEnabled(textCursor().hasSelection());
    menu.addAction(tr("Klistra in"), this, &QTextEdit::paste)->setEnabled(!isReadOnly() && canPaste());
    menu.addSeparator();
    menu.addActions(actions());
    menu.exec(e->globalPos());
}

void MinutesText::wheelEvent(QWheelEvent *e) { e->ignore(); }

} // namespace views
