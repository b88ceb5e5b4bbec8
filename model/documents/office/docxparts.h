// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/document.h"

/// What stands beside the body of a Word document: styles, numbering, what every page carries.
namespace documents::docx {

QByteArray stylesPart(const Document &document);
/// `decimalStarts`: see Body.
QByteArray numberingPart(const QList<int> &decimalStarts);
QByteArray settingsPart(const Document &document);
QByteArray headerPart(const Document &document);
QByteArray footerPart(const Document &document);

} // namespace documents::docx
