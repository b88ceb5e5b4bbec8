// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/export.h"
#include "domain/ids.h"

#include <QObject>
#include <QThread>

#include <atomic>
#include <functional>

namespace views {

/// One of many documents: made only when its turn comes and gone when it is written, so that memory does not grow with their
/// number.
struct BatchItem {
    QString name; ///< as progress tells it: "LG 2021-02-09"
    QString path;
    domain::MeetingId meeting;
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
    /// The bytes of one document. Throws documents::Error.
    using Maker = std::function<QByteArray(const BatchItem &, documents::PdfWriter &)>;
    /// Called once in that other thread, so that what the maker reads with is made and gone in it.
    using Opener = std::function<Maker()>;

    explicit BatchExport(QObject *parent = nullptr);
    ~BatchExport() override; ///< cancels and waits for the document at hand

    void start(const QList<BatchItem> &items, const Opener &open);
    void cancel() { m_cancelled = true; }

signals:
    void progress(int done, int total, const QString &name);
    void finished(const views::BatchResult &result);

private:
    void run(const QList<BatchItem> &items, const Opener &open);
    BatchResult written(const QList<BatchItem> &items, const Opener &open);

    QThread m_thread;
    QObject *m_place; ///< lives in m_thread
    std::atomic<bool> m_cancelled = false;
};

} // namespace views
