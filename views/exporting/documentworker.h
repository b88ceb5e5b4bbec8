// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/exporting/exportsource.h"

#include <QByteArray>
#include <QImage>
#include <QObject>
#include <QSizeF>

#include <atomic>
#include <memory>

class QPrinter;

namespace importing {
class ChildReader;
}

namespace views {

/// Makes documents, their page images and their files in a thread of its own. Asked through queued calls; of several previews
/// asked for in a row only the last is made.
class DocumentWorker : public QObject
{
    Q_OBJECT
public:
    DocumentWorker();
    ~DocumentWorker() override;

    /// Called from any thread before preview(): older work is dropped.
    int nextPreview() { return ++m_latest; }

public slots:
    void preview(int number, const views::ExportSource &source, const documents::MinutesOptions &options);
    void page(int number, int index, qreal pixelsPerPoint);
    void save(const views::ExportSource &source, documents::Format format, const documents::MinutesOptions &options, const QString &path);
    void readLogo(const QString &path);
    void print(const views::ExportSource &source, const documents::MinutesOptions &options, const std::shared_ptr<QPrinter> &printer);

signals:
    void logoRead(const QByteArray &logo, const QString &problem); ///< as it is kept, or why it is not
    void printed(const documents::Outcome &outcome);
    void previewReady(int number, const QList<QSizeF> &pages); ///< sizes in points
    void previewFailed(int number, const QString &message);
    void pageReady(int number, int index, const QImage &image);
    void saved(const QString &path, const documents::Outcome &outcome);

private:
    importing::ChildReader &pages();

    std::atomic<int> m_latest = 0;
    std::unique_ptr<documents::PdfWriter> m_writer;
    std::unique_ptr<importing::ChildReader> m_pages; ///< draws them outside this process
    QByteArray m_document;                           ///< what is shown
    qsizetype m_pageCount = 0;
    int m_shown = 0;
};

} // namespace views
