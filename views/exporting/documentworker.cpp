// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/exporting/documentworker.h"

#include "documents/error.h"
#include "documents/pdfwriter.h"
#include "documents/picture.h"
#include "documents/savefile.h"
#include "importing/childreader.h"
#include "views/exporting/printing.h"

#include <QDir>
#include <QFile>
#include <QPrinter>

namespace views {

DocumentWorker::DocumentWorker() = default;
DocumentWorker::~DocumentWorker() = default;

importing::ChildReader &DocumentWorker::pages()
{
    if (!m_pages)
        m_pages = std::make_unique<importing::ChildReader>();
    return *m_pages;
}

void DocumentWorker::preview(int number, const ExportSource &source, const documents::MinutesOptions &options)
{
    if (number != m_latest)
        return;
    try {
        if (!m_writer)
            m_writer = std::make_unique<documents::PdfWriter>();
        m_document = source.bytes(documents::Format::Pdf, options, m_writer.get());
        const QList<QSizeF> sizes = pages().pageSizes(m_document);
        if (sizes.isEmpty())
            throw documents::Error(tr("Förhandsvisningen kunde inte göras."));
        m_shown = number;
        m_pageCount = sizes.size();
        emit previewReady(number, sizes);
    } catch (const documents::Error &error) {
        emit previewFailed(number, error.message());
    } catch (const std::exception &) {
        emit previewFailed(number, tr("Förhandsvisningen kunde inte göras."));
    }
}

void DocumentWorker::page(int number, int index, qreal pixelsPerPoint)
{
    if (number != m_latest || number != m_shown || index >= m_pageCount)
        return;
    emit pageReady(number, index, pages().drawPage(m_document, index + 1, pixelsPerPoint));
}

void DocumentWorker::save(const ExportSource &source, documents::Format format, const documents::MinutesOptions &options, const QString &path)
{
    documents::Outcome outcome{true, {}};
    try {
        if (!m_writer)
            m_writer = std::make_unique<documents::PdfWriter>();
        documents::saveFile(path, source.bytes(format, options, m_writer.get()));
    } catch (const documents::Error &error) {
        outcome = {false, error.message()};
    } catch (const std::exception &) {
        outcome = {false, tr("Dokumentet kunde inte göras.")};
    }
    emit saved(path, outcome);
}

void DocumentWorker::readLogo(const QString &path)
{
    constexpr qint64 largest = 50 * 1024 * 1024; // nobody's logo, and what a mistake may cost in memory
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        emit logoRead({}, tr("%1 kan inte läsas.").arg(QDir::toNativeSeparators(path)));
        return;
    }
    try {
        if (file.size() > largest)
            throw documents::Error(tr("Bilden är för stor. Välj en mindre bild."));
        emit logoRead(documents::logoFrom(file.readAll()), {});
    } catch (const documents::Error &error) {
        emit logoRead({}, error.message());
    }
}

void DocumentWorker::print(const ExportSource &source, const documents::MinutesOptions &options, const std::shared_ptr<QPrinter> &printer)
{
    documents::Outcome outcome{true, {}};
    try {
        if (!m_writer)
            m_writer = std::make_unique<documents::PdfWriter>();
        if (!printPdf(source.bytes(documents::Format::Pdf, options, m_writer.get()), pages(), *printer))
            outcome = {false, tr("Skrivaren svarar inte. Inget är utskrivet.")};
    } catch (const documents::Error &error) {
        outcome = {false, error.message()};
    } catch (const std::exception &) {
        outcome = {false, tr("Dokumentet kunde inte göras.")};
    }
    emit printed(outcome);
}

} // namespace views
