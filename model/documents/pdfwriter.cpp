// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/pdfwriter.h"

#include "documents/pdf/emitter.h"
#include "documents/pdf/look.h"
#include "documents/pdf/typesetter.h"

namespace documents {

PdfWriter::PdfWriter() : m_faces(std::make_unique<pdf::Faces>()) {}
PdfWriter::~PdfWriter() = default;

QByteArray PdfWriter::write(const Document &document)
{
    m_faces->beginDocument();
    const pdf::PageSize size;
    pdf::Structure structure;
    pdf::Typesetter typesetter(*m_faces, structure, size, pdf::readable(document.look.accent));
    const pdf::Rows rows = typesetter.set(document.blocks);
    const auto pages = pdf::paginate(rows, size);
    const pdf::Painted painted = pdf::Painter(*m_faces, document, size).paint(pages);
    return pdf::emitPdf(document, painted, structure, *m_faces, size);
}

} // namespace documents
