// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shared/popover.h"

#include "views/shared/paint.h"
#include "views/shared/theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace views {

using theme::px;

namespace {
constexpr int shadow = 14; ///< room around the card that the shadow is painted in
}

Popover::Popover(QWidget *content, QWidget *parent) : QWidget(parent), m_content(content)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(shadow + px(5), shadow - 4 + px(5), shadow + px(5), shadow + 4 + px(5));
    layout->addWidget(content);
    content->show();
    hide();
}

void Popover::open(QWidget *of, const QRect &anchor, bool takeFocus)
{
    m_of = of;
    m_anchor = anchor;
    m_takesFocus = takeFocus;
    m_before = QApplication::focusWidget();
    setParent(of->window());
    place();
    show();
    raise();
    qApp->removeEventFilter(this);
    if (takeFocus) {
        qApp->installEventFilter(this);
        m_content->setFocus(Qt::PopupFocusReason);
    }
}

void Popover::close()
{
    if (isHidden())
        return;
    qApp->removeEventFilter(this);
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    hide();
    if (hadFocus && m_before)
        m_before->setFocus(Qt::PopupFocusReason);
    emit closed();
}

void Popover::place()
{
    if (!m_of)
        return;
    const QWidget *window = m_of->window();
    const QRect anchor(m_of->mapTo(window, m_anchor.topLeft()), m_anchor.size());
    const QSize wanted = sizeHint().boundedTo(window->size() + QSize(2 * shadow, 2 * shadow));
    resize(wanted);
    int x = anchor.left() - shadow;
    int y = anchor.bottom() + 1 + px(4) - (shadow - 4);
    if (y + wanted.height() - shadow > window->height()) {
        const int above = anchor.top() - px(4) - wanted.height() + shadow + 4;
        if (above + shadow >= 0)
            y = above;
        else
            y = qMax(-shadow, window->height() - wanted.height() + shadow);
    }
    x = qBound(-shadow, x, qMax(-shadow, window->width() - wanted.width() + shadow));
    move(x, y);
}

void Popover::paintEvent(QPaintEvent *)
{
    const Colours &c = theme::colours();
    QPainter painter(this);
    const QRectF card = QRectF(rect()).adjusted(shadow, shadow - 4, -shadow, -shadow - 4);
    for (int i = 12; i > 0; --i)
        paint::box(painter, card.adjusted(-i, -i + 4, i, i + 4), QColor(0, 0, 0, c.dark ? 9 : 3), QColor(), px(8) + i);
    paint::box(painter, card, c.raised, c.dark ? c.edge : c.hair, px(8));
}

void Popover::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

bool Popover::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseButtonPress || event->type() == QEvent::FocusIn) {
        const auto *widget = qobject_cast<QWidget *>(watched);
        // A list that drops from a field inside the card is a window of its own and part of the card all the same.
        if (widget && widget != this && !isAncestorOf(widget) && widget->window() == window())
            close();
    } else if (event->type() == QEvent::Resize && watched == window()) {
        place();
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace views
