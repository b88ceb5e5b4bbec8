// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QThread>
#include <atomic>

namespace views {

/// Draws the pages of one PDF, one at a time, in a thread of its own and there in a process of its own: a page made to harm
/// reaches nothing here.
class PageDrawer : public QObject
{
    Q_OBJECT
public:
    explicit PageDrawer(QObject *parent = nullptr);
    ~PageDrawer() override;

    void setFile(const QString &path); ///< empty: none. What was asked of another file is dropped.
    void draw(int page, qreal pixelsPerPoint); ///< `page` from 1

signals:
    /// A null image where the page cannot be drawn.
    void drawn(int page, const QImage &image);

private:
    class Worker;
    QThread m_thread;
    Worker *m_worker;
    std::atomic<int> m_file = 0;
};

} // namespace views
