// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/pdf/faces.h"

#include <qpdf/JSON.hh> // clang wants it whole
#include <qpdf/QPDF.hh>

namespace documents::pdf {

/// The faces that a document uses, as the resources of its pages: only the glyphs that are used, each with its text.
/// Throws Error where a face cannot be reduced to them.
QPDFObjectHandle embedFonts(QPDF &pdf, const Faces &faces);

} // namespace documents::pdf
