// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/holderfile.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSysInfo>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <pwd.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace storage {

namespace {

constexpr qint64 longestHolder = 4096;

QString userName()
{
    const passwd *entry = getpwuid(geteuid());
    return entry ? QString::fromLocal8Bit(entry->pw_name) : QString::number(geteuid());
}

Holder myself()
{
    return {.user = userName(),
            .host = QSysInfo::machineHostName(),
            .since = QDateTime::currentDateTimeUtc(),
            .pid = QCoreApplication::applicationPid(),
            .sameUserHere = true};
}

QByteArray toJson(const Holder &holder)
{
    return QJsonDocument(QJsonObject{{u"user"_s, holder.user},
                                     {u"host"_s, holder.host},
                                     {u"pid"_s, holder.pid},
                                     {u"since"_s, holder.since.toString(Qt::ISODate)}})
        .toJson(QJsonDocument::Indented);
}

Holder fromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const Holder me = myself();
    Holder holder{.user = object[u"user"_s].toString(),
                  .host = object[u"host"_s].toString(),
                  .since = QDateTime::fromString(object[u"since"_s].toString(), Qt::ISODate),
                  .pid = object[u"pid"_s].toInteger()};
    holder.sameUserHere = holder.user == me.user && holder.host == me.host;
    return holder;
}

QByteArray contents(int descriptor)
{
    QByteArray bytes(longestHolder, '\0');
    const ssize_t count = pread(descriptor, bytes.data(), size_t(bytes.size()), 0);
    return bytes.left(qMax<ssize_t>(0, count));
}

bool isRunningHere(const Holder &holder)
{
    return holder.pid > 0 && (kill(pid_t(holder.pid), 0) == 0 || errno == EPERM);
}

bool write(int descriptor, const QByteArray &bytes)
{
    return ftruncate(descriptor, 0) == 0 && pwrite(descriptor, bytes.constData(), size_t(bytes.size()), 0) == bytes.size();
}

} // namespace

QString HolderFile::pathFor(const QString &databasePath)
{
    return databasePath + u".lock"_s;
}

Holder HolderFile::read(const QString &databasePath)
{
    QFile file(pathFor(databasePath));
    return file.open(QIODevice::ReadOnly) ? fromJson(file.read(longestHolder)) : Holder();
}

HolderFile::Outcome HolderFile::take(const QString &databasePath, Holder *holder)
{
    release();
    m_path = pathFor(databasePath);
    const QByteArray native = QFile::encodeName(m_path);
    for (int attempt = 0; attempt < 10; ++attempt) {
        const int descriptor = open(native.constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
        if (descriptor < 0)
            break;
        const bool locked = flock(descriptor, LOCK_EX | LOCK_NB) == 0;
        const bool unsupported = !locked && errno != EWOULDBLOCK;
        struct stat opened = {}, named = {};
        if (fstat(descriptor, &opened) != 0 || stat(native.constData(), &named) != 0 || opened.st_ino != named.st_ino) {
            close(descriptor); // its owner let go and removed it between our open and our lock
            continue;
        }
        const QByteArray before = contents(descriptor);
        const Holder found = fromJson(before);
        const bool elsewhere = !found.host.isEmpty() && found.host != QSysInfo::machineHostName();
        const bool runs = !before.isEmpty() && !elsewhere && unsupported && isRunningHere(found);
        if ((!locked && !unsupported) || elsewhere || runs) {
            close(descriptor);
            *holder = found;
            return Outcome::HeldByOther;
        }
        if (!write(descriptor, toJson(myself()))) {
            unlink(native.constData());
            close(descriptor);
            break;
        }
        m_leftBehind = !before.isEmpty();
        m_descriptor = descriptor;
        return Outcome::Taken;
    }
    return Outcome::Impossible;
}

void HolderFile::release()
{
    if (m_descriptor < 0)
        return;
    // Removed before it is unlocked: whoever opened it meanwhile sees that the name is gone and begins again.
    unlink(QFile::encodeName(m_path).constData());
    close(m_descriptor);
    m_descriptor = -1;
    m_leftBehind = false;
}

} // namespace storage
