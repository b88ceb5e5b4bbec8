// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/document.h"

#include <memory>

namespace documents {

namespace pdf {
class Faces;
}

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
    std::unique_ptr<pdf::Faces> m_faces;
};

} // namespace documents
