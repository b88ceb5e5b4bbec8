// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/documents/pdfcontent.h"

#include <QByteArray>

namespace rules {

/// Everything about the file that PDF/A-2a or PDF/UA-1 forbids and that can be seen in its objects; empty: none was found.
/// Each begins with the rule's name: "catalog: …".
QStringList violations(QPDF &pdf);
QStringList violations(const QByteArray &file);

/// The text of the structure tree read depth first, one line for each leaf block, list labels left out.
QString structureText(QPDF &pdf);
QString structureText(const QByteArray &file);

std::unique_ptr<QPDF> opened(const QByteArray &file);

} // namespace rules
