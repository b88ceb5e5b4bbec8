// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

class QThread;

namespace app {

/// Writes a copy for readers on a thread of its own, from a connection that only reads: the window goes on meanwhile.
class Publishing : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    ~Publishing() override;

    bool isBusy() const { return m_thread != nullptr; }
    /// An existing `file` is replaced. One at a time: asked again while one is being written, nothing happens.
    void publish(const QString &database, const QString &file);

signals:
    void done(const QString &file);
    void failed(const QString &message);

private:
    void finish(const QString &file, const QString &problem);

    QThread *m_thread = nullptr;
};

} // namespace app
