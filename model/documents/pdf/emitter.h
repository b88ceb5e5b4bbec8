// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/pdf/painter.h"

namespace documents::pdf {

/// Objects and file: pages, structure tree, parent tree, link annotations, bookmarks, fonts and metadata.
QByteArray emitPdf(const Document &document, const Painted &painted, const Structure &structure, const Faces &faces, const PageSize &size);

} // namespace documents::pdf
