// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <memory>

class QSocketNotifier;

namespace app {

/// One window for each file and user. The first one listens on a local socket named after the file; a later start hands over
/// what it was asked to show and ends. A plain socket of the system: Qt's own comes with all of Qt Network, which every start
/// would load.
class SingleInstance : public QObject
{
    Q_OBJECT
public:
    explicit SingleInstance(QObject *parent = nullptr);
    ~SingleInstance() override;
    Q_DISABLE_COPY_MOVE(SingleInstance)

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
    class Visitor;
    void answer();

    QString m_path; ///< of the socket; empty while none listens
    int m_socket = -1;
    std::unique_ptr<QSocketNotifier> m_ready;
};

} // namespace app
