// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/meetings/inlinebutton.h"

#include "views/shared/paint.h"
#include "views/shared/theme.h"

#include <QKeyEvent>
#include <QPainter>

namespace views {

using theme::px;

InlineButton::InlineButton(const QString &text, Tone tone, qreal size, QWidget *parent) : QAbstractButton(parent), m_tone(tone), m_size(size)
{
    setText(text);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
}

QFont InlineButton::face() const { return theme::ui(m_size, m_tone == Tone::Action ? QFont::Medium : QFont::Normal); }

QSize InlineButton::sizeHint() const
{
    return {qRound(QFontMetricsF(face()).horizontalAdvance(text())) + px(4), px(m_size > 12 ? 24 : 20)};
}

void InlineButton::paintEvent(QPaintEvent *)
{
    const Colours &c = theme::colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor colour = m_tone == Tone::Action && isEnabled() ? c.blue : c.ink2;
    const qreal width = paint::line(painter, rect(), text(), face(), colour);
    if (underMouse() && isEnabled())
        paint::hairline(painter, 0, width, height() - px(3), colour);
    if (hasFocus())
        paint::focusRing(painter, rect(), px(4));
}

void InlineButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace views
