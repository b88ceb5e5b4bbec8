// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shared/proseedit.h"

#include "views/shared/paint.h"
#include "views/shared/pastefilter.h"
#include "views/shared/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QContextMenuEvent>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QScrollArea>
#include <QTextBlock>
#include <QTextDocumentFragment>
#include <QUuid>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace views {

using outline::LineFormat;
using outline::RowKind;
using theme::px;

namespace {

constexpr int padding = 8, signBefore = 13;
constexpr auto ownMime = "application/x-rodatraden-rows"_L1; ///< rows of minutes too: what of them a running text can hold

outline::Metrics metrics()
{
    outline::Metrics m;
    m.scale = theme::scale();
    m.listIndent = px(22);
    return m;
}

} // namespace

ProseEdit::ProseEdit(Form form, QWidget *parent)
    : QTextEdit(parent), m_form(form), m_document(metrics(), px(padding)), m_keys(this, m_document.commands(), false),
      m_saver([this] { return save(); })
{
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAcceptRichText(form == Form::Prose); // ours to filter: see insertFromMimeData
    setTabChangesFocus(false);
    setCursorWidth(px(2));
    viewport()->setAutoFillBackground(false);
    m_document.text()->setDefaultFont(form == Form::Prose ? theme::text(16) : theme::text(24));
    setDocument(m_document.text());
    connect(document(), &QTextDocument::contentsChanged, this, [this] {
        if (!m_showing)
            m_saver.touch();
    });
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this, &ProseEdit::fit);
    connect(this, &QTextEdit::cursorPositionChanged, this, &ProseEdit::describe);
    connect(&m_saver, &outline::Saver::stateChanged, this, [this] { emit saveStateChanged(saveState()); });
    applyTheme();
    fit();
}

ProseEdit::~ProseEdit()
{
    flush();
    disconnect(document(), nullptr, this, nullptr);
    disconnect(document()->documentLayout(), nullptr, this, nullptr);
}

void ProseEdit::setField(ProseField field)
{
    flush();
    m_field = std::move(field);
    m_visit = QUuid::createUuid().toString(QUuid::Id128);
    m_stale = false;
    show(m_field.get ? m_field.get() : domain::Prose());
}

void ProseEdit::show(const domain::Prose &prose)
{
    m_showing = true;
    m_stored = prose;
    if (m_form == Form::Prose)
        m_document.setProse(prose);
    else
        m_document.setPlain(prose);
    m_showing = false;
    fit();
}

void ProseEdit::reload()
{
    if (!m_field.get)
        return;
    const domain::Prose now = m_field.get();
    if (now == m_stored) {
        m_stale = false;
    } else if (hasFocus() || m_saver.state() != outline::Saver::State::Saved) {
        m_stale = true;
    } else {
        m_stale = false;
        show(now);
    }
}

bool ProseEdit::flush() { return m_saver.flush(); }

domain::Prose ProseEdit::prose() const { return m_form == Form::Prose ? m_document.prose() : m_document.plain(); }

outline::Saver::Written ProseEdit::save()
{
    using Written = outline::Saver::Written;
    const domain::Prose now = prose();
    if (now == m_stored || !m_field.set || isReadOnly())
        return Written::Nothing;
    const domain::Prose before = std::exchange(m_stored, now); // the field tells of its change while it is written
    if (m_field.set(now, m_visit))
        return Written::All;
    m_stored = before;
    return Written::Failed;
}

SaveState ProseEdit::saveState() const
{
    switch (m_saver.state()) {
    case outline::Saver::State::Saving: return {SaveState::State::Saving, {}, {}};
    case outline::Saver::State::NotSaved: return {SaveState::State::NotSaved, m_saver.since(), m_saver.reason()};
    case outline::Saver::State::Saved: break;
    }
    return {m_saver.since().isValid() ? SaveState::State::Saved : SaveState::State::Nothing, m_saver.since(), {}};
}

void ProseEdit::setPlaceholder(const QString &words)
{
    m_placeholder = words;
    setPlaceholderText(QString()); // painted here, at the text's own place
    viewport()->update();
}

void ProseEdit::setFace(const QFont &font)
{
    document()->setDefaultFont(font);
    fit();
}

template <class Change>
void ProseEdit::edit(Change change)
{
    if (isReadOnly())
        return;
    QTextCursor c = textCursor();
    change(c);
    setTextCursor(c);
    keepCaretInView();
}

void ProseEdit::fit()
{
    const int height = int(std::ceil(document()->documentLayout()->documentSize().height()));
    if (height > 0 && height != this->height())
        setFixedHeight(height);
}

void ProseEdit::resizeEvent(QResizeEvent *event)
{
    QTextEdit::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        fit();
}

void ProseEdit::keepCaretInView()
{
    for (QWidget *above = parentWidget(); above; above = above->parentWidget()) {
        auto *area = qobject_cast<QScrollArea *>(above);
        if (!area || !area->widget())
            continue;
        const QPoint caret = viewport()->mapTo(area->widget(), cursorRect().center());
        area->ensureVisible(caret.x(), caret.y(), 0, px(64));
        return;
    }
}

/// What is painted is not in the text, so a screen reader hears it as the editor's description when the caret comes to a row.
void ProseEdit::describe()
{
    if (m_form == Form::Line)
        return;
    const QTextBlock block = textCursor().block();
    const QString words = LineFormat::kind(block) == RowKind::Bullet ? tr("Punkt på nivå %1").arg(LineFormat::level(block)) : tr("Stycke");
    const QString all = words + tr(". Ctrl+Tabb går till nästa fält");
    if (all != accessibleDescription())
        setAccessibleDescription(all);
}

bool ProseEdit::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) { // before a menu's shortcut of the same keys
        auto *key = static_cast<QKeyEvent *>(event);
        if (hasFocus() && ((key->modifiers() == Qt::AltModifier && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down))
                           || key->matches(QKeySequence::Bold) || key->matches(QKeySequence::Italic))) {
            event->accept();
            return true;
        }
    }
    return QTextEdit::event(event);
}

/// To the next field: Ctrl+Tab from a running text, Tab and Enter too from a title.
bool ProseEdit::goesOn(const QKeyEvent *e)
{
    const bool back = e->key() == Qt::Key_Backtab || (e->key() == Qt::Key_Tab && e->modifiers() & Qt::ShiftModifier);
    const bool tab = back || e->key() == Qt::Key_Tab;
    const bool enter = e->key() == Qt::Key_Return || e->key() == Qt::Key_Enter;
    if (m_form == Form::Prose ? !(tab && e->modifiers() & Qt::ControlModifier) : !(tab || enter))
        return false;
    flush();
    QWidget::focusNextPrevChild(!back);
    return true;
}

bool ProseEdit::commandKey(const QKeyEvent *e)
{
    if (m_form == Form::Line)
        return false;
    if (e->modifiers() == Qt::AltModifier && (e->key() == Qt::Key_Up || e->key() == Qt::Key_Down)) {
        edit([&](QTextCursor &c) { m_document.commands().move(c, e->key() == Qt::Key_Up ? -1 : 1); });
        return true;
    }
    if (e->matches(QKeySequence::Bold)) {
        if (!isReadOnly())
            setFontWeight(fontWeight() < QFont::Bold ? QFont::Bold : QFont::Normal);
        return true;
    }
    if (e->matches(QKeySequence::Italic)) {
        if (!isReadOnly())
            setFontItalic(!fontItalic());
        return true;
    }
    if (e->modifiers() == (Qt::ControlModifier | Qt::ShiftModifier) && e->key() == Qt::Key_L) {
        edit([this](QTextCursor &c) { m_document.commands().setKind(c, RowKind::Bullet); });
        return true;
    }
    return false;
}

void ProseEdit::keyPressEvent(QKeyEvent *e)
{
    if (goesOn(e) || commandKey(e))
        return;
    if (isReadOnly()) {
        QTextEdit::keyPressEvent(e);
        return;
    }
    QTextCursor c = textCursor();
    if (m_form == Form::Prose ? m_keys.handle(e, c) : m_keys.deletes(e, c)) {
        setTextCursor(c);
        e->accept();
    } else {
        const bool over = m_keys.spansRows(c);
        if (over)
            c.beginEditBlock();
        if (OutlineKeys::isTyped(e))
            m_keys.prepareTyping();
        QTextEdit::keyPressEvent(e);
        if (over)
            c.endEditBlock();
    }
    keepCaretInView();
}

void ProseEdit::inputMethodEvent(QInputMethodEvent *e)
{
    if (!isReadOnly() && (!e->preeditString().isEmpty() || !e->commitString().isEmpty()))
        m_keys.prepareTyping();
    QTextEdit::inputMethodEvent(e);
    keepCaretInView();
}

void ProseEdit::focusInEvent(QFocusEvent *e)
{
    QTextEdit::focusInEvent(e);
    if (e->reason() != Qt::PopupFocusReason && e->reason() != Qt::ActiveWindowFocusReason)
        m_visit = QUuid::createUuid().toString(QUuid::Id128);
    describe();
    keepCaretInView();
    viewport()->update();
}

void ProseEdit::focusOutEvent(QFocusEvent *e)
{
    QTextEdit::focusOutEvent(e);
    viewport()->update();
    if (e->reason() == Qt::PopupFocusReason)
        return;
    if (flush() && m_stale)
        reload();
}

void ProseEdit::paintBullets(QPainter &p, const QRect &exposed) const
{
    QAbstractTextDocumentLayout *layout = document()->documentLayout();
    for (QTextBlock b = cursorForPosition(exposed.topLeft()).block(); b.isValid(); b = b.next()) {
        const QRectF box = layout->blockBoundingRect(b);
        if (box.top() > exposed.bottom())
            break;
        if (LineFormat::kind(b) != RowKind::Bullet || b.layout()->lineCount() == 0)
            continue;
        const QTextLine line = b.layout()->lineAt(0);
        const qreal bottom = box.top() + line.y() + line.height(), height = b.blockFormat().lineHeight();
        const int level = LineFormat::level(b);
        paint::bullet(p, {box.left() + line.x() - px(signBefore), bottom - height / 2 + px(2)}, level, theme::colours().ink2);
    }
}

void ProseEdit::paintEvent(QPaintEvent *e)
{
    const Colours &c = theme::colours();
    {
        QPainter p(viewport());
        p.setRenderHint(QPainter::Antialiasing);
        if (hasFocus() && !isReadOnly())
            paint::box(p, QRectF(viewport()->rect()).adjusted(1, 1, -1, -1), c.page, QColor());
    }
    QTextEdit::paintEvent(e);
    QPainter p(viewport());
    p.setClipRect(e->rect());
    p.setRenderHint(QPainter::Antialiasing);
    paintBullets(p, e->rect());
    const QTextBlock only = document()->firstBlock();
    if (document()->blockCount() == 1 && LineFormat::isEmpty(only) && only.layout()->preeditAreaText().isEmpty() && !m_placeholder.isEmpty()
        && !isReadOnly()) {
        p.setFont(document()->defaultFont());
        p.setPen(c.ink3);
        const QRectF caret = cursorRect();
        const QFontMetricsF metrics(p.font());
        p.drawText(QPointF(caret.left() + px(3), caret.center().y() + (metrics.ascent() - metrics.descent()) / 2), m_placeholder);
    }
    if (hasFocus())
        paint::focusRing(p, QRectF(viewport()->rect()), px(6));
}

void ProseEdit::applyTheme()
{
    const Colours &c = theme::colours();
    QPalette p = theme::palette(c);
    p.setColor(QPalette::Base, Qt::transparent);
    p.setColor(QPalette::Text, c.ink);
    if (palette() != p)
        setPalette(p);
}

void ProseEdit::changeEvent(QEvent *e)
{
    QTextEdit::changeEvent(e);
    if (e->type() == QEvent::ApplicationPaletteChange || e->type() == QEvent::StyleChange)
        applyTheme();
}

void ProseEdit::contextMenuEvent(QContextMenuEvent *e)
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
    menu.exec(e->globalPos());
}

void ProseEdit::wheelEvent(QWheelEvent *e) { e->ignore(); }

bool ProseEdit::canInsertFromMimeData(const QMimeData *m) const { return m->hasText() || m->hasHtml() || m->hasFormat(ownMime); }

void ProseEdit::insertFromMimeData(const QMimeData *m)
{
    if (isReadOnly())
        return;
    if (m_form == Form::Line) {
        edit([&](QTextCursor &c) { c.insertText(m->text().left(2000).simplified(), QTextCharFormat()); });
        return;
    }
    std::optional<outline::Rows> rows;
    if (m->hasFormat(ownMime))
        rows = m_document.clipboard().fromBytes(m->data(ownMime));
    if (!rows)
        rows = pastefilter::fromMime(m);
    if (!rows) {
        emit message(tr("Texten är för stor för att klistras in, mer än två miljoner tecken. Dela upp den."));
        return;
    }
    edit([&](QTextCursor &c) { m_document.clipboard().insert(c, outline::ProseDocument::fitting(*rows)); });
}

QMimeData *ProseEdit::createMimeDataFromSelection() const
{
    auto *mime = new QMimeData; // not Qt's own: QTextEditMimeData::formats() hides whatever is added to it
    mime->setText(textCursor().selection().toPlainText());
    if (m_form == Form::Prose) {
        mime->setHtml(textCursor().selection().toHtml());
        mime->setData(ownMime, m_document.clipboard().toBytes(m_document.clipboard().rowsIn(textCursor())));
    }
    return mime;
}

} // namespace views
