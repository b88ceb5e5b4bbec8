// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shared/paint.h"

#include "views/shared/theme.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>
#include <QTextLayout>

namespace views::paint {

using theme::colours;

void box(QPainter &painter, const QRectF &rect, const QColor &fill, const QColor &edge, qreal radius, qreal width)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(edge.isValid() ? QPen(edge, width) : QPen(Qt::NoPen));
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    const qreal inset = edge.isValid() ? width / 2 : 0;
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius, radius);
    painter.restore();
}

void hairline(QPainter &painter, qreal left, qreal right, qreal y, const QColor &colour)
{
    painter.fillRect(QRectF(left, y, right - left, 1), colour.isValid() ? colour : colours().hair);
}

void verticalHairline(QPainter &painter, qreal x, qreal top, qreal bottom, const QColor &colour)
{
    painter.fillRect(QRectF(x, top, 1, bottom - top), colour.isValid() ? colour : colours().hair);
}

void focusRing(QPainter &painter, const QRectF &rect, qreal radius)
{
    box(painter, rect, QColor(), colours().blue, radius, 2);
}

qreal line(QPainter &painter, const QRectF &rect, const QString &text, const QFont &font, const QColor &colour, Qt::Alignment alignment)
{
    const QFontMetricsF metrics(font);
    const QString shown = metrics.elidedText(text, Qt::ElideRight, rect.width() + 0.5);
    const qreal width = metrics.horizontalAdvance(shown);
    qreal x = rect.left();
    if (alignment & Qt::AlignRight)
        x = rect.right() - width;
    else if (alignment & Qt::AlignHCenter)
        x = rect.center().x() - width / 2;
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(QPointF(x, std::round(rect.center().y() + metrics.capHeight() / 2)), shown);
    return width;
}

qreal paragraph(QPainter *painter, const QRectF &rect, const QString &text, const QFont &font, const QColor &colour, qreal lineHeight, int maxLines)
{
    const QFontMetricsF metrics(font);
    if (!text.contains(u'\n') && metrics.horizontalAdvance(text) <= rect.width()) { // most rows: no layout needed
        if (painter)
            line(*painter, QRectF(rect.left(), rect.top(), rect.width() + 1, lineHeight), text, font, colour);
        return lineHeight;
    }
    QString lines = text;
    lines.replace(u'\n', QChar::LineSeparator);
    QTextLayout layout(lines, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    qreal height = 0;
    layout.beginLayout();
    for (int count = 1; count <= maxLines; ++count) {
        QTextLine row = layout.createLine();
        if (!row.isValid())
            break;
        row.setLineWidth(rect.width());
        if (painter) {
            const bool last = count == maxLines && row.textStart() + row.textLength() < lines.size();
            const QString words = last ? metrics.elidedText(lines.mid(row.textStart()), Qt::ElideRight, rect.width())
                                       : lines.mid(row.textStart(), row.textLength());
            line(*painter, QRectF(rect.left(), rect.top() + height, rect.width() + 1, lineHeight), words.trimmed(), font, colour);
        }
        height += lineHeight;
    }
    layout.endLayout();
    return height;
}

namespace {
qreal cell(QChar character, const QFontMetricsF &metrics)
{
    if (character.isDigit())
        return metrics.horizontalAdvance(QLatin1Char('0'));
    if (character.isSpace())
        return metrics.horizontalAdvance(QLatin1Char('0')) * 0.45;
    return metrics.horizontalAdvance(character);
}
} // namespace

void digits(QPainter &painter, qreal right, qreal centre, const QString &text, const QFont &font, const QColor &colour)
{
    const QFontMetricsF metrics(font);
    painter.setFont(font);
    painter.setPen(colour);
    const qreal baseline = std::round(centre + metrics.capHeight() / 2);
    for (auto i = text.size() - 1; i >= 0; --i) {
        const qreal width = cell(text.at(i), metrics);
        right -= width;
        painter.drawText(QPointF(right + (width - metrics.horizontalAdvance(text.at(i))) / 2, baseline), QString(text.at(i)));
    }
}

qreal digitsWidth(const QString &text, const QFont &font)
{
    const QFontMetricsF metrics(font);
    qreal width = 0;
    for (const QChar character : text)
        width += cell(character, metrics);
    return width;
}

void thread(QPainter &painter, const QPainterPath &path, qreal width, const QColor &colour)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colour.isValid() ? colour : colours().thread, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(path);
    painter.restore();
}

void chevron(QPainter &painter, const QRectF &rect, Qt::ArrowType direction, const QColor &colour)
{
    const qreal half = qMin(rect.width(), rect.height()) / 2;
    QPainterPath path;
    path.moveTo(-half * 0.6, -half * 0.3);
    path.lineTo(0, half * 0.3);
    path.lineTo(half * 0.6, -half * 0.3);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(rect.center());
    painter.rotate(direction == Qt::UpArrow ? 180 : direction == Qt::RightArrow ? -90 : direction == Qt::LeftArrow ? 90 : 0);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colour, qMax(1.25, half / 5), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(path);
    painter.restore();
}

void bullet(QPainter &p, const QPointF &centre, int level, const QColor &colour)
{
    const bool ring = level > 1;
    p.setPen(ring ? QPen(colour, theme::px(12) / 10.0) : QPen(Qt::NoPen));
    p.setBrush(ring ? QBrush(Qt::NoBrush) : QBrush(colour));
    const qreal r = theme::scale() * 2.3;
    p.drawEllipse(centre, r, r);
}

void check(QPainter &painter, const QRectF &box, const QColor &colour)
{
    const qreal unit = box.width() / 16;
    QPainterPath path;
    path.moveTo(box.x() + 4 * unit, box.y() + 8.3 * unit);
    path.lineTo(box.x() + 7 * unit, box.y() + 11.2 * unit);
    path.lineTo(box.x() + 12.2 * unit, box.y() + 5 * unit);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colour, 1.8 * unit, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(path);
    painter.restore();
}

} // namespace views::paint
