// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/singleinstance.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSocketNotifier>
#include <cerrno>
#include <cstring>
#include <optional>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace app {

namespace {

constexpr int longestAddress = 4096;
constexpr char greeting[] = "rodatraden 1\n";
constexpr char accepted[] = "ok\n";

int localSocket(int flags) { return ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | flags, 0); }

/// Nothing where the path is longer than a socket's may be.
std::optional<sockaddr_un> addressOf(const QString &path)
{
    const QByteArray bytes = QFile::encodeName(path);
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    if (bytes.size() >= qsizetype(sizeof address.sun_path))
        return std::nullopt;
    std::memcpy(address.sun_path, bytes.constData(), size_t(bytes.size()));
    return address;
}

bool isBoundTo(int socket, const sockaddr_un &address) { return ::bind(socket, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0; }

/// In a folder for all (/tmp) anyone may have taken the name before us.
bool isOurs(int socket)
{
    ucred other{};
    socklen_t size = sizeof other;
    return getsockopt(socket, SOL_SOCKET, SO_PEERCRED, &other, &size) == 0 && other.uid == getuid();
}

bool send(int socket, const QByteArray &bytes) { return ::send(socket, bytes.constData(), size_t(bytes.size()), MSG_NOSIGNAL) == bytes.size(); }

} // namespace

/// Another start that has come: what it says, until it has said it all.
class SingleInstance::Visitor : public QObject
{
public:
    Visitor(int socket, SingleInstance *host) : QObject(host), m_host(host), m_socket(socket), m_ready(socket, QSocketNotifier::Read)
    {
        connect(&m_ready, &QSocketNotifier::activated, this, &Visitor::read);
    }
    ~Visitor() override
    {
        m_ready.setEnabled(false);
        ::close(m_socket);
    }
    Q_DISABLE_COPY_MOVE(Visitor)

private:
    void read()
    {
        char buffer[4096];
        const ssize_t got = ::recv(m_socket, buffer, sizeof buffer, 0);
        if (got < 0 && (errno == EAGAIN || errno == EINTR))
            return;
        if (got > 0)
            m_said.append(buffer, got);
        const bool whole = m_said.startsWith(greeting) && m_said.count('\n') >= 2;
        if (!whole && got > 0 && m_said.size() <= longestAddress * 4)
            return;
        m_ready.setEnabled(false);
        deleteLater();
        if (!whole || !send(m_socket, accepted))
            return;
        const qsizetype begin = qsizetype(std::strlen(greeting));
        emit m_host->raised(QString::fromUtf8(m_said.mid(begin, m_said.indexOf('\n', begin) - begin)).trimmed());
    }

    SingleInstance *m_host;
    int m_socket;
    QSocketNotifier m_ready;
    QByteArray m_said;
};

SingleInstance::SingleInstance(QObject *parent) : QObject(parent) {}

SingleInstance::~SingleInstance() { stop(); }

QString SingleInstance::socketName(const QString &file)
{
    const QFileInfo info(file);
    const QString canonical = info.exists() ? info.canonicalFilePath() : info.absoluteFilePath();
    const QByteArray digest = QCryptographicHash::hash(canonical.toUtf8(), QCryptographicHash::Sha256).toHex().left(24);
    const QString name = u"rodatraden-%1-%2"_s.arg(getuid()).arg(QString::fromLatin1(digest));
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR"); // others cannot take a name there before us
    return (runtime.isEmpty() ? QDir::tempPath() : runtime) + u'/' + name;
}

bool SingleInstance::raiseOther(const QString &file, const QString &address, int patienceMs)
{
    const auto name = addressOf(socketName(file));
    const int socket = name ? localSocket(0) : -1;
    if (socket < 0)
        return false;
    const timeval patience{patienceMs / 1000, patienceMs % 1000 * 1000};
    setsockopt(socket, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
    setsockopt(socket, SOL_SOCKET, SO_SNDTIMEO, &patience, sizeof patience);
    QByteArray reply;
    if (::connect(socket, reinterpret_cast<const sockaddr *>(&*name), sizeof *name) == 0 && isOurs(socket)
        && send(socket, greeting + address.left(longestAddress).toUtf8() + '\n')) {
        char buffer[64];
        for (ssize_t got = 1; got > 0 && !reply.endsWith('\n') && reply.size() < qsizetype(sizeof buffer);) {
            got = ::recv(socket, buffer, sizeof buffer, 0);
            reply.append(buffer, qMax<ssize_t>(0, got));
        }
    }
    ::close(socket);
    return reply == accepted;
}

bool SingleInstance::listen(const QString &file)
{
    stop();
    const QString path = socketName(file);
    const auto name = addressOf(path);
    m_socket = name ? localSocket(SOCK_NONBLOCK) : -1;
    if (m_socket < 0)
        return false;
    fchmod(m_socket, S_IRUSR | S_IWUSR); // before it has a name: nobody else ever sees it open
    bool bound = isBoundTo(m_socket, *name);
    if (!bound && errno == EADDRINUSE) {
        // Left by a process that was killed: whoever holds the file's lock, and that is we, may take the name.
        ::unlink(name->sun_path);
        bound = isBoundTo(m_socket, *name);
    }
    if (!bound || ::listen(m_socket, SOMAXCONN) != 0) {
        ::close(std::exchange(m_socket, -1));
        return false;
    }
    m_path = path;
    m_ready = std::make_unique<QSocketNotifier>(m_socket, QSocketNotifier::Read);
    connect(m_ready.get(), &QSocketNotifier::activated, this, &SingleInstance::answer);
    return true;
}

void SingleInstance::stop()
{
    if (m_socket < 0)
        return;
    m_ready.reset();
    ::close(std::exchange(m_socket, -1));
    QFile::remove(std::exchange(m_path, QString()));
}

void SingleInstance::answer()
{
    for (;;) {
        const int socket = ::accept4(m_socket, nullptr, nullptr, SOCK_NONBLOCK | SOCK_CLOEXEC);
        if (socket < 0)
            return;
        if (isOurs(socket))
            new Visitor(socket, this); // goes when it has been answered
        else
            ::close(socket);
    }
}

} // namespace app
