// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/document.h"

namespace documents {

/// Office Open XML text with real styles: headings, lists, tables with header rows, language, title. Meant to be edited.
QByteArray docxOf(const Document &document);

} // namespace documents
