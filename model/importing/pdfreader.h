// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importing/pageimage.h"
#include "importing/sourceline.h"

#include <QByteArray>
#include <optional>

namespace importing {

/// A PDF's text by position, size and weight; heads and feet that every page repeats are taken off (Source::pageHeads).
/// Throws ReadError: locked, damaged, too many pages, or only pictures of pages.
Source readPdf(const QByteArray &bytes, const QString &fileName);

/// Of every page, in points; empty where the file cannot be opened.
QList<QSizeF> pdfPageSizes(const QByteArray &bytes);

/// A picture of page `page` (from 1), at most 4000 pixels in either direction; nullopt where that cannot be made.
std::optional<PageImage> drawPdfPage(const QByteArray &bytes, int page, qreal pixelsPerPoint);

constexpr int mostPages = 400;

} // namespace importing
