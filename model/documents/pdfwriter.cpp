// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/pdfwriter.h"

#include "documents/pdf/emitter.h"
#include "documents/pdf/look.h"
#include "documents/pdf/typesetter.h"

#include "documents/picture.h"

namespace documents {

namespace {

pdf::PageSize pageSize(const HouseLook &look)
{
    pdf::PageSize size;
    if (look.paper == Paper::A4Landscape)
        size = {.width = size.height, .height = size.width, .left = 64, .right = 56};
    else if (look.paper == Paper::Letter)
        size = {.width = 612, .height = 792, .left = 108, .right = 80};
    if (look.margins.isNull())
        return size;
    // Room is kept for what stands in the margins, and for text between them.
    constexpr double points = 72 / 25.4;
    size.left = std::clamp(look.margins.left() * points, 45.0, size.width * 0.35);
    size.right = std::clamp(look.margins.right() * points, 28.0, size.width * 0.35);
    size.top = std::clamp(look.margins.top() * points, 56.0, size.height * 0.3);
    size.bottom = std::clamp(look.margins.bottom() * points, 56.0, size.height * 0.3);
    return size;
}

} // namespace

struct PdfWriter::Parts {
    pdf::Faces faces;
};

PdfWriter::PdfWriter() : m_parts(std::make_unique<Parts>()) {}
PdfWriter::~PdfWriter() = default;

QByteArray PdfWriter::write(const Document &document)
{
    pdf::Faces &faces = m_parts->faces;
    faces.beginDocument();
    const pdf::PageSize size = pageSize(document.look);
    pdf::Structure structure;
    pdf::Typesetter typesetter(faces, structure, size, pdf::readable(document.look.accent));
    const pdf::Rows rows = typesetter.set(withLogo(document));
    const auto pages = pdf::paginate(rows, size);
    const pdf::Painted painted = pdf::Painter(faces, document, size).paint(pages);
    return pdf::emitPdf(document, painted, structure, faces, size);
}

} // namespace documents
