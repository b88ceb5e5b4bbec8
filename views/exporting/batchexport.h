// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/export.h"

#include <QObject>
#include <QThread>

#include <atomic>
#include <functional>

namespace views {

/// One of many documents: made only when its turn comes and gone when it is written, so that memory does not grow with their
/// number. Called in another thread.
struct BatchItem {
    QString name; ///< as progress tells it: "LG 2021-02-09"
    QString path;
    std::function<QByteArray(documents::PdfWriter &)> bytes;
};

struct BatchResult {
    int written = 0;
    bool cancelled = false;
    QStringList problems; ///< "LG 2021-02-09: …", in order
};

/// Writes many documents in a thread of its own. A document that fails is told of and the rest go on; three
/// failures in a row end it, for then it is the disk or the folder, and the others would fail alike.
class BatchExport : public QObject
{
    Q_OBJECT
public:
    explicit BatchExport(QObject *parent = nullptr);
    ~BatchExport() override; ///< cancels and waits for the document at hand

    void start(const QList<BatchItem> &items);
    void cancel() { m_cancelled = true; }
    bool isRunning() const { return m_thread.isRunning(); }

signals:
    void progress(int done, int total, const QString &name);
    void finished(const views::BatchResult &result);

private:
    void run(const QList<BatchItem> &items);

    QThread m_thread;
    QObject *m_place; ///< lives in m_thread
    std::atomic<bool> m_cancelled = false;
};

} // namespace views
