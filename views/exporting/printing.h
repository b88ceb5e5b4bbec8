// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

class QPrinter;

namespace importing {
class ChildReader;
}

namespace views {

/// Prints the pages of a PDF that the printer's range asks for, each as large as its paper has room for. False where the PDF
/// cannot be read (it is drawn by `pages`) or the printer does not answer.
bool printPdf(const QByteArray &pdf, importing::ChildReader &pages, QPrinter &printer);

} // namespace views
