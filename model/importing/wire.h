// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importing/pageimage.h"
#include "importing/reading.h"

#include <QSizeF>
#include <optional>

namespace importing {

/// What a reading child tells its parent. Nothing of it is trusted: unpacked() checks every count and length.
QByteArray packed(const ReadResult &result);
std::optional<ReadResult> unpacked(const QByteArray &bytes);

QByteArray packed(const QList<QSizeF> &pageSizes);
std::optional<QList<QSizeF>> unpackedSizes(const QByteArray &bytes);

QByteArray packed(const PageImage &image);
std::optional<PageImage> unpackedImage(const QByteArray &bytes);

} // namespace importing
