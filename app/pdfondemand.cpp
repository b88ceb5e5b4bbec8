// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/error.h"
#include "documents/pdfwriter.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLibrary>

// documents::PdfWriter as the program has it: every start would otherwise load twenty libraries that only an export needs.
// The library is loaded at the first document and stays.
namespace documents {

using namespace Qt::Literals::StringLiterals;

struct PdfWriter::Parts {
    PdfWriter *(*make)() = nullptr;
    void (*remove)(PdfWriter *) = nullptr;
    QByteArray *(*write)(PdfWriter *, const Document &) = nullptr;
    PdfWriter *writer = nullptr; ///< the library's own
};

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(documents::PdfWriter)
};

/// Beside the program where it was built, in an installation where no user looks.
QString libraryPath()
{
    const QDir here(QCoreApplication::applicationDirPath());
    const QString beside = here.filePath(u"librodatraden-pdf.so"_s);
    return QFileInfo::exists(beside) ? beside : QDir::cleanPath(here.filePath(u"../libexec/rodatraden/librodatraden-pdf.so"_s));
}

template <class Function>
void resolve(QLibrary &library, const char *name, Function &function)
{
    function = reinterpret_cast<Function>(library.resolve(name));
    if (!function)
        throw Error(Words::tr("Programmets PDF-del (%1) saknas. Installera programmet igen.").arg(library.fileName()));
}

} // namespace

PdfWriter::PdfWriter() : m_parts(std::make_unique<Parts>()) {}

PdfWriter::~PdfWriter()
{
    if (m_parts->writer)
        m_parts->remove(m_parts->writer);
}

QByteArray PdfWriter::write(const Document &document)
{
    if (!m_parts->writer) {
        QLibrary library(libraryPath());
        resolve(library, "rodatradenPdfWriter", m_parts->make);
        resolve(library, "rodatradenPdfWriterDelete", m_parts->remove);
        resolve(library, "rodatradenPdfWrite", m_parts->write);
        m_parts->writer = m_parts->make();
    }
    const std::unique_ptr<QByteArray> bytes(m_parts->write(m_parts->writer, document));
    return *bytes;
}

} // namespace documents
