// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocalServer>
#include <QObject>

namespace app {

/// One window for each file and user. The first one listens on a local socket named after the file; a later start hands over
/// what it was asked to show and ends.
class SingleInstance : public QObject
{
    Q_OBJECT
public:
    explicit SingleInstance(QObject *parent = nullptr);

    /// Asks the window that has `file` open, if there is one, to come forward and show `address` (may be empty).
    /// True: it has answered. Waits at most `patienceMs`.
    static bool raiseOther(const QString &file, const QString &address, int patienceMs = 1000);

    /// Answers for `file` from now on, and for no other.
    bool listen(const QString &file);
    void stop();

    static QString socketName(const QString &file);

signals:
    /// Another start on the same file.
    void raised(const QString &address);

private:
    void answer();

    QLocalServer m_server;
};

} // namespace app
