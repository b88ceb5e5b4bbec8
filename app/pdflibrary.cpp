// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/pdfwriter.h"

// librodatraden-pdf.so: the writer of PDF with what it needs (qpdf, and the cryptography that comes with it), for
// app/pdfondemand.cpp. Both are built together, so that C++ values may pass between them.
extern "C" Q_DECL_EXPORT documents::PdfWriter *rodatradenPdfWriter() { return new documents::PdfWriter; }
extern "C" Q_DECL_EXPORT void rodatradenPdfWriterDelete(documents::PdfWriter *writer) { delete writer; }
extern "C" Q_DECL_EXPORT QByteArray *rodatradenPdfWrite(documents::PdfWriter *writer, const documents::Document &document)
{
    return new QByteArray(writer->write(document));
}
