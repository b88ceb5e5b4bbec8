// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/exporting/printing.h"

#include "importing/childreader.h"

#include <QPainter>
#include <QPrinter>

namespace views {

namespace {

constexpr int sharpest = 300; ///< dots per inch; more costs memory and is not seen on office paper

} // namespace

bool printPdf(const QByteArray &pdf, importing::ChildReader &pages, QPrinter &printer)
{
    const QList<QSizeF> sizes = pages.pageSizes(pdf);
    if (sizes.isEmpty())
        return false;
    const int count = int(sizes.size());
    const int from = printer.fromPage() > 0 ? printer.fromPage() : 1;
    const int to = printer.toPage() > 0 ? qMin(printer.toPage(), count) : count;
    printer.setFullPage(true);
    const auto orientationOf = [&](int page) {
        const QSizeF size = sizes[page - 1];
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
        const QImage image = pages.drawPage(pdf, page, resolution / 72.0);
        if (image.isNull())
            return false;
        const QRectF paper(QPointF(), QSizeF(painter.viewport().size()));
        QSizeF size = sizes[page - 1] * (printer.resolution() / 72.0);
        if (size.width() > paper.width() || size.height() > paper.height())
            size.scale(paper.size(), Qt::KeepAspectRatio);
        painter.drawImage(QRectF(QPointF((paper.width() - size.width()) / 2, (paper.height() - size.height()) / 2), size), image);
    }
    return painter.end();
}

} // namespace views
