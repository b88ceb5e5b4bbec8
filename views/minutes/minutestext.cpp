// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/minutes/minutestext.h"

#include "views/minutes/linkcard.h"
#include "views/shared/spellmarks.h"
#include "views/shared/theme.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QMenu>
#include <QPainter>
#include <QTextBlock>

using namespace Qt::Literals::StringLiterals;

namespace views {

using outline::LineFormat;

MinutesText::MinutesText(outline::MinutesDocument &document, editing::LineEdits *edits, QWidget *parent)
    : QTextEdit(parent), m_document(document), m_operations(document, edits), m_keys(this, document.commands()), m_painter(this, document),
      m_kinds(new KindFormats(document.text(), this)), m_spelling(new SpellMarks(this))
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
    connect(m_assistant, &LineAssistant::message, this, &MinutesText::message);
    connect(this, &QTextEdit::cursorPositionChanged, m_assistant, &LineAssistant::refresh);
    connect(document.text(), &QTextDocument::contentsChanged, m_assistant, &LineAssistant::refresh);
    const auto repaint = [this] { viewport()->update(); };
    connect(&document, &outline::MinutesDocument::structureChanged, this, repaint); // numbers outside the changed part
    connect(&document, &outline::MinutesDocument::attributesChanged, this, repaint);
    connect(&document, &outline::MinutesDocument::meetingChanged, this, &MinutesText::followMeeting);
    connect(m_spelling, &SpellMarks::shown, this, &MinutesText::setCaret);
    connect(m_spelling, &SpellMarks::replaced, this, &MinutesText::setCaret);
    connect(m_spelling, &SpellMarks::noneFound, this, [this] { emit message(tr("Inga fler stavfel hittades.")); });
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
    if (command == Command::Prioritise || command == Command::Report) {
        if (const QString said = m_operations.actOnPlan(command, caretRow()); !said.isEmpty())
            emit message(said);
        return;
    }
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

void MinutesText::setSpeller(spelling::Speller *speller) { m_spelling->setSpeller(speller); }

void MinutesText::goToNextMisspelling() { m_spelling->goToNext(); }

void MinutesText::showLink(bool toOpen)
{
    if (!m_link)
        m_link = new LinkCard(this);
    m_link->showAtCaret(toOpen);
}

void MinutesText::showAddress(const QHelpEvent *event)
{
    const QString address = anchorAt(event->pos());
    setToolTip(address.isEmpty() ? QString() : tr("%1\nCtrl+klick för att öppna").arg(address));
}

bool MinutesText::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip)
        showAddress(static_cast<QHelpEvent *>(event));
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

/// Over what is selected, as one step of undo.
void MinutesText::type(QKeyEvent *e)
{
    QTextCursor c = textCursor();
    const bool over = m_keys.spansRows(c);
    if (over)
        c.beginEditBlock();
    m_keys.prepareTyping();
    QTextEdit::keyPressEvent(e);
    if (over)
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
    const bool types = OutlineKeys::isTyped(e);
    if (m_keys.handle(e, c)) {
        setTextCursor(c);
        e->accept();
    } else {
        m_assistant->setTyping(types || e->key() == Qt::Key_Backspace);
        if (types)
            type(e);
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
    if ((!e->preeditString().isEmpty() || !e->commitString().isEmpty()) && m_keys.spansRows(textCursor())) {
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
    m_spelling->paint(p, e->rect());
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
    const bool byKeys = e->reason() == QContextMenuEvent::Keyboard;
    const QTextCursor place = byKeys ? textCursor() : cursorForPosition(e->pos());
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
    if (const QTextCursor word = m_spelling->wrongWordAt(place.position()); word.hasSelection())
        m_spelling->fillMenu(&menu, word);
    else
        m_spelling->fillMenuOfOwnWord(&menu, place);
    menu.exec(byKeys ? viewport()->mapToGlobal(cursorRect().bottomLeft()) : e->globalPos());
}

void MinutesText::mouseReleaseEvent(QMouseEvent *e)
{
    QTextEdit::mouseReleaseEvent(e);
    const bool asks = e->button() == Qt::LeftButton && (e->modifiers() == Qt::ControlModifier || (isReadOnly() && !textCursor().hasSelection()));
    if (!asks || anchorAt(e->position().toPoint()).isEmpty())
        return;
    setTextCursor(cursorForPosition(e->position().toPoint()));
    showLink(true); // the address first: what a link says and where it leads are not always the same
}

void MinutesText::wheelEvent(QWheelEvent *e) { e->ignore(); }

} // namespace views
