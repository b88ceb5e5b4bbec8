// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/document.h"

#include <QImage>

namespace documents {

/// The largest picture that is taken in: a logo of 100 megapixels is a mistake, not a logo.
constexpr qint64 maximumPixels = 25'000'000;

/// SVG or PNG (or another format that Qt reads, made into PNG) as a figure. Throws Error where it is no picture, or too large.
Figure pictureFrom(const QByteArray &bytes, const QString &alternative, qreal width = 0);

/// The picture of `png`; throws Error as above.
QImage readPicture(const QByteArray &bytes);

/// A logo as it is kept: SVG as it is, else PNG no larger than any paper shows. Throws Error as above, and where it is too much
/// to keep in every document.
QByteArray logoFrom(const QByteArray &bytes);

/// A figure as pixels, for formats that know no drawings. `millimetres` is its size on paper, at most `widest` wide.
struct Raster {
    QByteArray png;
    QSizeF millimetres;
};
Raster rasterised(const Figure &figure, qreal widest);

/// The organisation's logo as the document's first block; none where the look has none.
Blocks withLogo(const Document &document);

} // namespace documents
