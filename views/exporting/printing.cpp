// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/exporting/printing.h"

#include <QPainter>
#include <QPrinter>

#include <poppler-qt6.h>

namespace views {

namespace {

constexpr int sharpest = 300; ///< dots per inch; more costs memory and is not seen on office paper

} // namespace

bool printPdf(const QByteArray &pdf, QPrinter &printer)
{
    const auto document = Poppler::Document::loadFromData(pdf);
    if (!document || document->numPages() == 0)
        return false;
    document->setRenderHint(Poppler::Document::Antialiasing);
    document->setRenderHint(Poppler::Document::TextAntialiasing);
    const int from = printer.fromPage() > 0 ? printer.fromPage() : 1;
    const int to = printer.toPage() > 0 ? qMin(printer.toPage(), document->numPages()) : document->numPages();
    printer.setFullPage(true);
    const auto orientationOf = [&](int page) {
        const QSizeF size = document->page(page - 1)->pageSizeF();
        return size.width() > size.height() ? QPageLayout::Landscape : QPageLayout::Portrait;
    };
    printer.setPageOrientation(orientationOf(from));
    QPainter painter;
    if (!painter.begin(&printer))
        return false;
    const int resolution = qMin(sharpest, printer.resolution());
    for (int page = from; page <= to; ++page) {
        if (page > from) {
            printer.setPageOrientation(orientationOf(page));
            if (!printer.newPage())
                return false;
        }
        const QImage image = document->page(page - 1)->renderToImage(resolution, resolution);
        const QRectF paper(QPointF(), QSizeF(painter.viewport().size()));
        QSizeF size = document->page(page - 1)->pageSizeF() * (printer.resolution() / 72.0);
        if (size.width() > paper.width() || size.height() > paper.height())
            size.scale(paper.size(), Qt::KeepAspectRatio);
        painter.drawImage(QRectF(QPointF((paper.width() - size.width()) / 2, (paper.height() - size.height()) / 2), size), image);
    }
    return painter.end();
}

} // namespace views
