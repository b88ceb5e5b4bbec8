// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/error.h"
#include "documents/pdf/typesetter.h"
#include "documents/pdf/vectorpainter.h"
#include "documents/picture.h"

#include <QCoreApplication>
#include <QPainter>
#include <QSvgRenderer>

namespace documents::pdf {

namespace {

constexpr double pointsPerMillimetre = 72 / 25.4;

/// As wide as asked for, never wider than the text or higher than most of a page.
QSizeF fitted(QSizeF natural, const Figure &figure, double room, double highest)
{
    if (natural.isEmpty())
        natural = QSizeF(4, 3);
    double width = figure.width > 0 ? std::min(room, figure.width * pointsPerMillimetre) : room;
    double height = width * natural.height() / natural.width();
    if (height > highest) {
        width *= highest / height;
        height = highest;
    }
    return {width, height};
}

void draw(PlacedFigure &placed, const Figure &figure, double room, double highest)
{
    QSvgRenderer renderer(figure.svg);
    if (!renderer.isValid())
        throw Error(QCoreApplication::translate("documents", "Bilden ”%1” kan inte ritas.").arg(figure.alt));
    const QSizeF size = fitted(renderer.viewBoxF().size(), figure, room, highest);
    VectorDevice device(size);
    QPainter painter(&device);
    renderer.render(&painter, QRectF(QPointF(), size));
    painter.end();
    placed.operators = device.operators();
    placed.width = size.width();
    placed.height = size.height();
}

void copy(PlacedFigure &placed, const Figure &figure, double room, double highest)
{
    const QImage read = readPicture(figure.png);
    // Transparency is not for archives: it is laid on white paper here.
    QImage image(read.size(), QImage::Format_RGB888);
    image.fill(Qt::white);
    QPainter(&image).drawImage(0, 0, read);
    placed.rgb.reserve(qsizetype(image.width()) * image.height() * 3);
    for (int y = 0; y < image.height(); ++y)
        placed.rgb.append(reinterpret_cast<const char *>(image.constScanLine(y)), qsizetype(image.width()) * 3);
    placed.pixelsWide = image.width();
    placed.pixelsHigh = image.height();
    const QSizeF size = fitted(image.size(), figure, room, highest);
    placed.width = size.width();
    placed.height = size.height();
}

} // namespace

void setFigure(Typesetter &typesetter, Column &column, const Figure &figure, const Place &place)
{
    if (figure.svg.isEmpty() && figure.png.isEmpty())
        return;
    auto placed = std::make_shared<PlacedFigure>();
    if (!figure.svg.isEmpty())
        draw(*placed, figure, place.width, typesetter.maximumFigureHeight());
    else
        copy(*placed, figure, place.width, typesetter.maximumFigureHeight());
    if (placed->rgb.isEmpty() && placed->operators.empty())
        return; // a drawing of nothing
    placed->leaf = typesetter.structure().add(place.parent, "Figure");
    placed->leaf->alternative = figure.alt;
    placed->x = place.x;
    Row row;
    row.height = placed->height;
    row.figure = std::move(placed);
    row.before = place.inTable ? 0 : 6;
    column.add(std::move(row));
    column.space(place.inTable ? 2 : 12);
}

} // namespace documents::pdf
