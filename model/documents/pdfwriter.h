// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/document.h"

#include <QByteArray>
#include <memory>

namespace documents {

/// Writes documents as PDF/A-2a and PDF/UA-1. The same document gives the same bytes. Keeps its faces, so one writer for many
/// documents is quicker than many; needs a QGuiApplication (any platform), and is used by one thread at a time.
class PdfWriter
{
public:
    PdfWriter();
    ~PdfWriter();

    /// Throws Error where a typeface is missing.
    QByteArray write(const Document &document);

private:
    struct Parts; ///< here the faces; in the program the library that writes (see app/pdfondemand.cpp)
    std::unique_ptr<Parts> m_parts;
};

} // namespace documents
