// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/exporting/batchexport.h"

#include "documents/error.h"
#include "documents/pdfwriter.h"
#include "documents/savefile.h"

#include <QCoreApplication>
#include <QEvent>

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
    // The document at hand may be waiting for this thread to read something for it.
    while (!m_thread.wait(10))
        QCoreApplication::sendPostedEvents(nullptr, QEvent::MetaCall);
}

void BatchExport::start(const QList<BatchItem> &items)
{
    m_cancelled = false;
    QMetaObject::invokeMethod(m_place, [this, items] { run(items); });
}

void BatchExport::run(const QList<BatchItem> &items)
{
    BatchResult result;
    documents::PdfWriter writer;
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
            documents::saveFile(item.path, item.bytes(writer));
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
    emit progress(int(items.size()), int(items.size()), QString());
    emit finished(result);
}

} // namespace views
