// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/picture.h"

#include "documents/error.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImageReader>
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

Blocks withLogo(const Document &document)
{
    if (document.look.logo.isEmpty())
        return document.blocks;
    const QString name = document.look.organisation.isEmpty() ? document.author : document.look.organisation;
    Blocks blocks{pictureFrom(document.look.logo, name.isEmpty() ? tr("Logotyp") : tr("Logotyp: %1").arg(name), logoWidth)};
    return blocks + document.blocks;
}

} // namespace documents
