// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/picture.h"

#include "documents/error.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImageReader>
#include <QPainter>
#include <QSvgRenderer>

namespace documents {

namespace {

constexpr qreal logoWidth = 42; // mm

QString tr(const char *text) { return QCoreApplication::translate("documents", text); }

bool looksLikeSvg(const QByteArray &bytes)
{
    const QByteArray head = bytes.left(1024).trimmed();
    return head.startsWith('<') && head.contains("<svg");
}

} // namespace

QImage readPicture(const QByteArray &bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    // Looked at before it is unpacked: a small file may hold a picture that fills the memory.
    const QSize size = reader.size();
    if (qint64(size.width()) * size.height() > maximumPixels)
        throw Error(tr("Bilden är för stor: %1 × %2 punkter. Välj en mindre bild.").arg(size.width()).arg(size.height()));
    const QImage image = reader.read();
    if (image.isNull())
        throw Error(tr("Filen är ingen bild som kan läsas. Välj en SVG- eller PNG-fil."));
    if (qint64(image.width()) * image.height() > maximumPixels)
        throw Error(tr("Bilden är för stor: %1 × %2 punkter. Välj en mindre bild.").arg(image.width()).arg(image.height()));
    return image;
}

Figure pictureFrom(const QByteArray &bytes, const QString &alternative, qreal width)
{
    Figure figure;
    figure.alt = alternative;
    figure.width = width;
    if (looksLikeSvg(bytes)) {
        if (!QSvgRenderer(bytes).isValid())
            throw Error(tr("Filen är ingen bild som kan läsas. Välj en SVG- eller PNG-fil."));
        figure.svg = bytes;
        return figure;
    }
    const QImage image = readPicture(bytes);
    if (bytes.startsWith("\x89PNG")) {
        figure.png = bytes;
        return figure;
    }
    QBuffer png;
    png.open(QIODevice::WriteOnly);
    image.save(&png, "PNG");
    figure.png = png.data();
    return figure;
}

QByteArray logoFrom(const QByteArray &bytes)
{
    const Figure figure = pictureFrom(bytes, tr("Logotyp"));
    if (!figure.svg.isEmpty()) {
        constexpr qsizetype largest = 1024 * 1024;
        if (figure.svg.size() > largest)
            throw Error(tr("Logotypen är större än 1 MB. Välj en enklare bild."));
        return figure.svg;
    }
    constexpr int sharpest = 1000; // 42 mm at 600 dots per inch
    QImage image = readPicture(figure.png);
    if (image.width() > sharpest || image.height() > sharpest)
        image = image.scaled(sharpest, sharpest, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    QBuffer png;
    png.open(QIODevice::WriteOnly);
    image.save(&png, "PNG");
    return png.data();
}

Raster rasterised(const Figure &figure, qreal widest)
{
    const qreal width = figure.width > 0 ? qMin(figure.width, widest) : widest;
    if (figure.svg.isEmpty()) {
        const QImage image = readPicture(figure.png);
        return {figure.png, QSizeF(width, width * image.height() / qMax(1, image.width()))};
    }
    QSvgRenderer renderer(figure.svg);
    const QSizeF natural = renderer.viewBoxF().size();
    if (!renderer.isValid() || natural.isEmpty())
        throw Error(tr("Bilden ”%1” kan inte ritas.").arg(figure.alt));
    const qreal height = width * natural.height() / natural.width();
    constexpr qreal perMillimetre = 200 / 25.4;
    QImage image(QSizeF(width, height).scaled(qMin(width * perMillimetre, 4000.0), 4000, Qt::KeepAspectRatio).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    renderer.render(&painter);
    painter.end();
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return {buffer.data(), QSizeF(width, height)};
}

Blocks withLogo(const Document &document)
{
    if (document.look.logo.isEmpty())
        return document.blocks;
    const QString name = document.look.organisation.isEmpty() ? document.author : document.look.organisation;
    Blocks blocks{pictureFrom(document.look.logo, name.isEmpty() ? tr("Logotyp") : tr("Logotyp: %1").arg(name), logoWidth)};
    return blocks + document.blocks;
}

} // namespace documents
