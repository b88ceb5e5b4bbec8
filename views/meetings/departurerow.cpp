// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/meetings/departurerow.h"

#include "views/shared/marks.h"
#include "views/shared/paint.h"
#include "views/shared/theme.h"

#include <QKeyEvent>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace views {

using theme::px;

DepartureRow::DepartureRow(const QString &title, const QString &destination, bool changeable, QWidget *parent)
    : QAbstractButton(parent), m_title(title), m_destination(destination), m_changeable(changeable)
{
    setFocusPolicy(changeable ? Qt::StrongFocus : Qt::NoFocus);
    setCursor(changeable ? Qt::PointingHandCursor : Qt::ArrowCursor);
    setAccessibleName(title + u": "_s + destination);
    setToolTip(title);
    if (changeable)
        setAccessibleDescription(tr("Tryck för att skicka den någon annanstans"));
}

QSize DepartureRow::sizeHint() const { return {px(200), px(34)}; }

void DepartureRow::keyPressEvent(QKeyEvent *event)
{
    if (m_changeable && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        click();
    else
        event->ignore(); // arrows go on through the panel
    if (event->key() == Qt::Key_Space)
        QAbstractButton::keyPressEvent(event);
}

void DepartureRow::paintEvent(QPaintEvent *)
{
    const Colours &c = theme::colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    marks::paint(painter, Mark::LaterMeeting, QRectF(px(2), (height() - px(16)) / 2.0, px(16), px(16)), c.canvas);
    const QRectF text = QRectF(rect()).adjusted(px(28), 0, m_changeable ? -px(20) : 0, -1);
    const qreal taken = paint::line(painter, text, m_destination, theme::ui(12, QFont::Medium), m_changeable ? c.blue : c.ink2, Qt::AlignRight) + px(12);
    paint::line(painter, text.adjusted(0, 0, -taken, 0), m_title, theme::ui(13), c.ink);
    if (m_changeable) {
        const QPointF tip(width() - px(8), height() / 2.0 + px(2));
        painter.setPen(QPen(c.blue, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPolyline(QPolygonF{{tip + QPointF(-px(4), -px(4))}, tip, {tip + QPointF(px(4), -px(4))}});
    }
    paint::hairline(painter, px(28), width(), height() - 1);
    if (hasFocus())
        paint::focusRing(painter, QRectF(rect()).adjusted(1, 1, -1, -1), px(4));
}

} // namespace views
