// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/importing/sourcetextview.h"

#include <QEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>

namespace views {

using theme::px;

SourceTextView::SourceTextView(QWidget *parent) : QTextEdit(parent)
{
    setReadOnly(true);
    setUndoRedoEnabled(false);
    setAcceptRichText(false);
    setFrameShape(QFrame::NoFrame);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setTabChangesFocus(true);
    setMinimumWidth(px(220));
    setAccessibleName(tr("Originalets text"));
    dress();
}

void SourceTextView::dress()
{
    if (std::exchange(m_dressing, true))
        return;
    document()->setDocumentMargin(px(32));
    document()->setDefaultFont(theme::text(15));
    m_dressing = false;
}

void SourceTextView::setSource(const std::shared_ptr<const importing::Source> &source)
{
    m_marks.clear();
    m_active = 0;
    m_current = {};
    setPlainText(source ? source->text : QString());
    dress();
    tint();
}

void SourceTextView::setMarks(const QList<SourceMark> &marks)
{
    m_marks = marks;
    tint();
}

void SourceTextView::setActive(int number)
{
    m_active = number;
    for (const SourceMark &mark : std::as_const(m_marks))
        if (mark.number == number)
            bringIntoView(mark.at);
    tint();
}

void SourceTextView::setCurrent(const importing::SourcePlace &place)
{
    m_current = place;
    bringIntoView(place);
    tint();
}

QTextCursor SourceTextView::cursorAt(const importing::SourcePlace &place) const
{
    QTextCursor cursor(document());
    const auto last = qsizetype(document()->characterCount()) - 1;
    if (place.start < 0 || place.start > last)
        return {};
    cursor.setPosition(int(place.start));
    cursor.setPosition(int(qMin(place.start + place.length, last)), QTextCursor::KeepAnchor);
    return cursor;
}

void SourceTextView::tint()
{
    const Colours &c = theme::colours();
    QList<ExtraSelection> selections;
    const auto add = [&](const importing::SourcePlace &place, const QColor &colour) {
        ExtraSelection selection;
        selection.cursor = cursorAt(place);
        selection.format.setBackground(colour);
        if (!selection.cursor.isNull())
            selections.append(selection);
    };
    for (const SourceMark &mark : std::as_const(m_marks))
        add(mark.at, mark.number == m_active ? c.blueTint : mark.state == SourceMark::State::Settled ? c.greenTint : c.ochreTint);
    add(m_current, c.blueTint);
    setExtraSelections(selections);
    viewport()->update();
}

QRectF SourceTextView::circle(const SourceMark &mark) const
{
    QTextCursor cursor = cursorAt(mark.at);
    if (cursor.isNull())
        return {};
    cursor.setPosition(cursor.selectionStart());
    const QRect line = cursorRect(cursor);
    return QRectF(px(8), line.center().y() - px(9), px(18), px(18));
}

void SourceTextView::bringIntoView(const importing::SourcePlace &place)
{
    QTextCursor cursor = cursorAt(place);
    if (cursor.isNull())
        return;
    cursor.setPosition(cursor.selectionStart());
    const QRect line = cursorRect(cursor);
    if (line.top() < px(24) || line.bottom() > viewport()->height() - px(40))
        verticalScrollBar()->setValue(verticalScrollBar()->value() + line.center().y() - viewport()->height() / 3);
}

void SourceTextView::paintEvent(QPaintEvent *event)
{
    QTextEdit::paintEvent(event);
    QPainter painter(viewport());
    for (const SourceMark &mark : std::as_const(m_marks))
        if (const QRectF at = circle(mark); !at.isNull())
            paintNumber(painter, at, mark.number, mark.state, mark.number == m_active);
}

void SourceTextView::mousePressEvent(QMouseEvent *event)
{
    for (const SourceMark &mark : std::as_const(m_marks))
        if (circle(mark).contains(event->position())) {
            emit markChosen(mark.number);
            return;
        }
    QTextEdit::mousePressEvent(event);
}

void SourceTextView::changeEvent(QEvent *event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        dress();
        tint();
    }
}

} // namespace views
