// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace importing {

/// A picture of a page: rows of 32-bit pixels (0xffRRGGBB) without padding.
struct PageImage {
    int width = 0;
    int height = 0;
    QByteArray pixels;
};

} // namespace importing
