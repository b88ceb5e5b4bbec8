// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/container.h"

#include "documents/error.h"

#include <QBuffer>
#include <QCoreApplication>

#include <quazip.h>
#include <quazipfile.h>
#include <quazipnewinfo.h>

namespace documents {

QByteArray containerOf(const QList<Part> &parts, const QDateTime &when)
{
    QBuffer buffer;
    QuaZip zip(&buffer);
    zip.setUtf8Enabled(true);
    // Sizes stand before the data: OpenDocument asks for it of its first part.
    zip.setDataDescriptorWritingEnabled(false);
    bool ok = zip.open(QuaZip::mdCreate);
    for (const Part &part : parts) {
        QuaZipNewInfo info(part.name);
        // Zip knows no time zone and nothing before 1980.
        const QDateTime utc = when.toUTC();
        const QDate date = utc.isValid() && utc.date().year() >= 1980 ? utc.date() : QDate(1980, 1, 1);
        info.dateTime = QDateTime(date, utc.isValid() ? utc.time() : QTime(0, 0), Qt::LocalTime);
        info.externalAttr = 0644u << 16;
        QuaZipFile file(&zip);
        constexpr int deflated = 8;
        ok = ok && file.open(QIODevice::WriteOnly, info, nullptr, 0, part.stored ? 0 : deflated, part.stored ? 0 : 6)
            && file.write(part.bytes) == part.bytes.size();
        file.close();
        ok = ok && file.getZipError() == 0;
    }
    zip.close();
    if (!ok || zip.getZipError() != 0)
        throw Error(QCoreApplication::translate("documents", "Dokumentet kunde inte packas."));
    return buffer.data();
}

} // namespace documents
