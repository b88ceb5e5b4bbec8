// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/reading.h"

#include "importing/textreader.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace importing {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(importing::Reading)
};

ReadResult failed(const QString &sentence)
{
    ReadResult result;
    result.error = sentence;
    return result;
}

} // namespace

ReadResult readBytes(const QByteArray &bytes, const QString &fileName)
{
    if (bytes.trimmed().isEmpty())
        return failed(Words::tr("Filen är tom."));
    ReadResult result;
    result.source = readText(bytes, fileName);
    return result;
}

ReadResult readFile(const QString &path)
{
    QFile file(path);
    const QFileInfo info(path);
    if (!info.exists())
        return failed(Words::tr("Filen finns inte."));
    if (!info.isFile())
        return failed(Words::tr("Det är ingen fil som går att läsa in."));
    if (info.size() > largestFile)
        return failed(Words::tr("Filen är för stor. Högst 64 MB kan läsas in."));
    if (!file.open(QIODevice::ReadOnly))
        return failed(Words::tr("Filen går inte att öppna."));
    const QByteArray bytes = file.read(largestFile + 1);
    return readBytes(bytes, info.fileName());
}

} // namespace importing
