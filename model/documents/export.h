// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/document.h"
#include "documents/minutesdocument.h"

#include <optional>

/// What the command line and the export dialog call: a document in a format, as bytes or as a file.
namespace documents {

class PdfWriter;

enum class Format { Pdf, Odt, Docx, Html, Markdown, Json, Csv };

/// From the file's ending, case-insensitively; nullopt where no writer knows it.
std::optional<Format> formatOf(const QString &path);
QString suffix(Format format); ///< "pdf"
QList<Format> writableFormats(); ///< for a document, in the order that a person is offered them
QList<Format> registerFormats(); ///< for one that is a table: also CSV

struct Outcome {
    bool done = false;
    QString message; ///< one Swedish sentence where it is not done
    bool operator==(const Outcome &) const = default;
};

/// Throws Error. A `pdf` given keeps its typefaces for the next document. JSON is of the document's tree, CSV of its first table.
QByteArray render(const Document &document, Format format, PdfWriter *pdf = nullptr);
/// Minutes in any format; JSON is the whole meeting in the command line's shape.
QByteArray render(const domain::Minutes &minutes, Format format, const MinutesOptions &options = {}, PdfWriter *pdf = nullptr);

/// To a file, whole or not at all; see saveFile().
Outcome write(const Document &document, const QString &path, Format format, PdfWriter *pdf = nullptr);
Outcome write(const domain::Minutes &minutes, const QString &path, Format format, const MinutesOptions &options = {},
              PdfWriter *pdf = nullptr);

/// "LG 2026-10-13.pdf": a name that every file system takes.
QString fileName(const domain::Minutes &minutes, Format format);

} // namespace documents
