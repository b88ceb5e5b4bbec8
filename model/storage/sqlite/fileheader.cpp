// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite/fileheader.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

namespace storage::sqlite {

namespace {

// https://www.sqlite.org/fileformat.html, 1.3: offsets in the header.
constexpr QByteArrayView magic("SQLite format 3\0", 16);
constexpr qsizetype headerSize = 100;
constexpr qsizetype pageSizeAt = 16, changeCounterAt = 24, pageCountAt = 28, applicationIdAt = 68, validForAt = 92;

template <class T>
T bigEndian(const QByteArray &bytes, qsizetype at)
{
    return qFromBigEndian<T>(bytes.constData() + at);
}

} // namespace

FileKind fileKind(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return FileKind::Missing;
    if (!info.isFile())
        return FileKind::Foreign;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return FileKind::Unreadable;
    const QByteArray header = file.read(headerSize);
    if (header.isEmpty())
        return file.error() == QFileDevice::NoError ? FileKind::Empty : FileKind::Unreadable;
    if (!header.startsWith(magic))
        return FileKind::Foreign;
    if (header.size() < headerSize)
        return FileKind::Truncated;
    const quint32 application = bigEndian<quint32>(header, applicationIdAt);
    if (application != applicationId && application != publishedId)
        return FileKind::Foreign;
    const quint16 storedPageSize = bigEndian<quint16>(header, pageSizeAt);
    const qint64 pageSize = storedPageSize == 1 ? 65536 : storedPageSize;
    const bool countIsValid = bigEndian<quint32>(header, changeCounterAt) == bigEndian<quint32>(header, validForAt);
    if (countIsValid && file.size() < pageSize * bigEndian<quint32>(header, pageCountAt) && !QFile::exists(path + QStringLiteral("-journal")))
        return FileKind::Truncated;
    return application == publishedId ? FileKind::Published : FileKind::Ours;
}

} // namespace storage::sqlite
