// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/singleinstance.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QLocalSocket>
#include <QStandardPaths>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace app {

namespace {
constexpr int longestAddress = 4096;
constexpr char greeting[] = "rodatraden 1\n";
constexpr char accepted[] = "ok\n";
}

SingleInstance::SingleInstance(QObject *parent) : QObject(parent)
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::answer);
}

QString SingleInstance::socketName(const QString &file)
{
    const QFileInfo info(file);
    const QString canonical = info.exists() ? info.canonicalFilePath() : info.absoluteFilePath();
    const QByteArray digest = QCryptographicHash::hash(canonical.toUtf8(), QCryptographicHash::Sha256).toHex().left(24);
    const QString name = u"rodatraden-%1-%2"_s.arg(getuid()).arg(QString::fromLatin1(digest));
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR"); // others cannot take a name there before us
    return runtime.isEmpty() ? name : runtime + u'/' + name;
}

bool SingleInstance::raiseOther(const QString &file, const QString &address, int patienceMs)
{
    QLocalSocket socket;
    socket.connectToServer(socketName(file));
    if (!socket.waitForConnected(patienceMs))
        return false;
    socket.write(greeting + address.left(longestAddress).toUtf8() + '\n');
    QByteArray reply;
    while (!reply.endsWith('\n') && socket.waitForReadyRead(patienceMs))
        reply += socket.readAll();
    return reply == accepted;
}

bool SingleInstance::listen(const QString &file)
{
    stop();
    const QString name = socketName(file);
    if (m_server.listen(name))
        return true;
    // Left by a process that was killed: whoever holds the file's lock, and that is we, may take the name.
    QLocalServer::removeServer(name);
    return m_server.listen(name);
}

void SingleInstance::stop()
{
    m_server.close();
}

void SingleInstance::answer()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        const auto read = [this, socket] {
            if (!socket->canReadLine() || socket->peek(longestAddress * 4).count('\n') < 2) {
                if (socket->bytesAvailable() > longestAddress * 4)
                    socket->abort();
                return;
            }
            if (socket->readLine() != greeting) {
                socket->abort();
                return;
            }
            const QString address = QString::fromUtf8(socket->readLine()).trimmed();
            socket->write(accepted);
            socket->flush();
            emit raised(address);
        };
        connect(socket, &QLocalSocket::readyRead, this, read);
        read();
    }
}

} // namespace app
