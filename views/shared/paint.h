// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QRectF>
#include <QString>
#include <Qt>

class QPainter;
class QPainterPath;

/// The few strokes that every hand-drawn part of the interface is made of. Lengths are final pixels: scale with theme::px().
namespace views::paint {

/// A rounded box; `edge` is drawn inside the rect. Invalid colours are left out.
void box(QPainter &painter, const QRectF &rect, const QColor &fill, const QColor &edge = QColor(), qreal radius = 6, qreal width = 1);
/// One device-independent pixel, never blurred.
void hairline(QPainter &painter, qreal left, qreal right, qreal y, const QColor &colour = QColor());
void verticalHairline(QPainter &painter, qreal x, qreal top, qreal bottom, const QColor &colour = QColor());
/// The 2 px blue ring, inside the edge of `rect`: for rows and cards.
void focusRing(QPainter &painter, const QRectF &rect, qreal radius = 6);
/// One line, elided at the right, vertically centred by capital height (so that it stands level with icons). Returns its width.
qreal line(QPainter &painter, const QRectF &rect, const QString &text, const QFont &font, const QColor &colour,
           Qt::Alignment alignment = Qt::AlignLeft);
/// Wrapped words in lines `lineHeight` apart, at most `maxLines` of them (the last elided). Returns the height used; the same
/// call without a painter measures. Null painter: nothing is drawn.
qreal paragraph(QPainter *painter, const QRectF &rect, const QString &text, const QFont &font, const QColor &colour, qreal lineHeight,
                int maxLines = 1000);
/// Digits in cells as wide as 0, ending at `right`: columns of figures stand straight.
void digits(QPainter &painter, qreal right, qreal centre, const QString &text, const QFont &font, const QColor &colour);
qreal digitsWidth(const QString &text, const QFont &font);
/// The red thread, or another line of its kind.
void thread(QPainter &painter, const QPainterPath &path, qreal width = 2, const QColor &colour = QColor());
void chevron(QPainter &painter, const QRectF &rect, Qt::ArrowType direction, const QColor &colour);
/// The sign of a bulleted line: filled, and a ring from the third level on.
void bullet(QPainter &painter, const QPointF &centre, int level, const QColor &colour);
void check(QPainter &painter, const QRectF &box, const QColor &colour);

} // namespace views::paint
