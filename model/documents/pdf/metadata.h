// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/document.h"

#include <qpdf/JSON.hh> // clang wants it whole
#include <qpdf/QPDF.hh>

namespace documents::pdf {

/// Catalog keys, XMP, Info and the output intent: what says that the file is PDF/A-2a and PDF/UA-1, and of what.
void addMetadata(QPDF &pdf, const Document &document);

/// A PDF text string; at most as long as the archive standard allows.
QPDFObjectHandle textString(const QString &text);

} // namespace documents::pdf
