// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/importing/pagedrawer.h"

#include "importing/childreader.h"

#include <QFile>
#include <memory>

namespace views {

class PageDrawer::Worker : public QObject
{
public:
    explicit Worker(std::atomic<int> &current) : m_current(current) {}

    void load(const QString &path, int file)
    {
        m_bytes.clear();
        m_file = file;
        QFile from(path);
        if (!path.isEmpty() && from.open(QIODevice::ReadOnly))
            m_bytes = from.read(importing::largestFile);
    }

    /// Null where another file has been asked for meanwhile.
    QImage draw(int page, qreal pixelsPerPoint, int file)
    {
        if (file != m_current || file != m_file || m_bytes.isEmpty())
            return {};
        if (!m_reader) {
            m_reader = std::make_unique<importing::ChildReader>();
            m_reader->setCancelled([this] { return m_file != m_current; });
        }
        return m_reader->drawPage(m_bytes, page, pixelsPerPoint);
    }

private:
    std::atomic<int> &m_current;
    int m_file = 0;
    QByteArray m_bytes;
    std::unique_ptr<importing::ChildReader> m_reader;
};

PageDrawer::PageDrawer(QObject *parent) : QObject(parent), m_worker(new Worker(m_file))
{
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start(QThread::LowPriority);
}

PageDrawer::~PageDrawer()
{
    ++m_file;
    m_thread.quit();
    m_thread.wait();
}

void PageDrawer::setFile(const QString &path)
{
    const int file = ++m_file;
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, path, file] { worker->load(path, file); }, Qt::QueuedConnection);
}

void PageDrawer::draw(int page, qreal pixelsPerPoint)
{
    QMetaObject::invokeMethod(
        m_worker,
        [this, worker = m_worker, page, pixelsPerPoint, file = m_file.load()] {
            const QImage image = worker->draw(page, pixelsPerPoint, file);
            QMetaObject::invokeMethod(
                this,
                [this, page, image, file] {
                    if (file == m_file)
                        emit drawn(page, image);
                },
                Qt::QueuedConnection);
        },
        Qt::QueuedConnection);
}

} // namespace views
