// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/package.h"

#include <QCoreApplication>
#include <quazip/quazip.h>
#include <quazip/quazipfile.h>
#include <quazip/quazipfileinfo.h>

namespace importing {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(importing::Package)
public:
    static QString damaged() { return tr("Filen är skadad och går inte att läsa."); }
    static QString bomb() { return tr("Filen är packad så att den blir orimligt stor. Den läses inte."); }
};

} // namespace

Package::Package(const QByteArray &bytes) : m_bytes(bytes)
{
    m_buffer.setBuffer(&m_bytes);
    m_zip = std::make_unique<QuaZip>(&m_buffer);
    m_zip->setAutoClose(false);
    if (!m_zip->open(QuaZip::mdUnzip))
        throw ReadError(Words::damaged());
    if (m_zip->getEntriesCount() > mostEntries)
        throw ReadError(Words::bomb());
    m_names = m_zip->getFileNameList();
}

Package::~Package()
{
    if (m_zip->isOpen())
        m_zip->close();
}

QByteArray Package::read(const QString &name)
{
    if (!holds(name) || !m_zip->setCurrentFile(name, QuaZip::csSensitive))
        return {};
    QuaZipFileInfo64 info;
    if (!m_zip->getCurrentFileInfo(&info))
        throw ReadError(Words::damaged());
    const qint64 packed = std::max<qint64>(1, qint64(info.compressedSize));
    const qint64 most = std::min(largestEntry, std::max<qint64>(1024 * 1024, packed * mostGrowth));
    QuaZipFile file(m_zip.get());
    if (!file.open(QIODevice::ReadOnly))
        throw ReadError(Words::damaged());
    // The size that the entry claims is not trusted: what comes out is counted.
    QByteArray content;
    char chunk[65536];
    for (;;) {
        const qint64 got = file.read(chunk, sizeof chunk);
        if (got < 0)
            throw ReadError(Words::damaged());
        if (got == 0)
            break;
        content.append(chunk, got);
        m_readInAll += got;
        if (content.size() > most || m_readInAll > 2 * largestEntry)
            throw ReadError(Words::bomb());
    }
    if (file.getZipError() != UNZ_OK)
        throw ReadError(Words::damaged());
    return content;
}

} // namespace importing
