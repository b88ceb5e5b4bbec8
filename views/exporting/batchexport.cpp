// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/exporting/batchexport.h"

#include "documents/error.h"
#include "documents/pdfwriter.h"
#include "documents/savefile.h"

namespace views {

using namespace Qt::Literals::StringLiterals;

BatchExport::BatchExport(QObject *parent) : QObject(parent), m_place(new QObject)
{
    qRegisterMetaType<BatchResult>();
    m_place->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_place, &QObject::deleteLater);
    m_thread.start();
}

BatchExport::~BatchExport()
{
    cancel();
    m_thread.quit();
    m_thread.wait();
}

void BatchExport::start(const QList<BatchItem> &items, const Opener &open)
{
    m_cancelled = false;
    QMetaObject::invokeMethod(m_place, [this, items, open] { run(items, open); });
}

void BatchExport::run(const QList<BatchItem> &items, const Opener &open)
{
    BatchResult result;
    try {
        result = written(items, open);
    } catch (const documents::Error &error) {
        result.problems << error.message();
    } catch (const std::exception &) {
        result.problems << tr("Dokumenten kunde inte göras.");
    }
    emit progress(int(items.size()), int(items.size()), QString());
    emit finished(result);
}

BatchResult BatchExport::written(const QList<BatchItem> &items, const Opener &open)
{
    BatchResult result;
    documents::PdfWriter writer;
    const Maker make = open();
    int failedInARow = 0;
    for (int i = 0; i < items.size(); ++i) {
        if (m_cancelled) {
            result.cancelled = true;
            break;
        }
        const BatchItem &item = items[i];
        emit progress(i, int(items.size()), item.name);
        QString problem;
        try {
            documents::saveFile(item.path, make(item, writer));
        } catch (const documents::Error &error) {
            problem = error.message();
        } catch (const std::exception &) {
            problem = tr("Dokumentet kunde inte göras.");
        }
        if (problem.isEmpty()) {
            ++result.written;
            failedInARow = 0;
            continue;
        }
        result.problems << item.name + u": "_s + problem;
        if (++failedInARow == 3) {
            result.problems << tr("Resten är inte försökt.");
            break;
        }
    }
    return result;
}

} // namespace views
