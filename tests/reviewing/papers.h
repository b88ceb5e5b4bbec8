// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importing/minutesrecogniser.h"
#include "importing/reading.h"
#include "importing/tominutes.h"

#include <QFile>
#include <QTemporaryDir>

namespace support {

/// Invented papers, as a person would write them.
namespace papers {

inline QByteArray clear()
{
    return QStringLiteral("Minnesanteckningar ledningsgruppen (LG) 2021-03-16\n\nNärvarande: Ingrid Hallsten, Jonas Wiberg-Ek, Sanna Torvik\nFrånvarande: Leila Saari\n\n"
                          "BESLUT\n\n1. Schema för läsåret\nFöredragande: Jonas Wiberg-Ek\nFörslaget har varit på samråd.\n"
                          "Ledningsgruppen beslutade att fastställa schemat.\nSanna Torvik informerar rektorerna senast den 23 mars.\n\n"
                          "INFORMATION\n\n2. Läget i förskolan\nFöredragande: Ingrid Hallsten\n- Köerna är kortare än i höstas\n\nVid anteckningarna/Sanna Torvik\n")
        .toUtf8();
}

/// Somebody unknown and perhaps an agreement.
inline QByteArray doubtful()
{
    return QStringLiteral("Mötesanteckningar LG 13 april 2021\n\nNärvarande: Ingrid Hallsten, Jonas Wiberg-Ek, Bosse\n\nDIALOG\n\n1. Raster\nFöredragande: Jonas Wiberg-Ek\n"
                          "Gruppen är överens om att rasterna ska vara längre i mellanstadiet.\n\nINFORMATION\n\n2. Läget\nFöredragande: Ingrid Hallsten\nLugnt.\n")
        .toUtf8();
}

inline QByteArray withoutDay() { return QStringLiteral("Mötesanteckningar LG\n\nNärvarande: Ingrid Hallsten, Jonas Wiberg-Ek\n\n1. Läget\nFöredragande: Ingrid Hallsten\nLugnt.\n").toUtf8(); }

} // namespace papers

inline QString written(const QTemporaryDir &folder, const QString &name, const QByteArray &bytes)
{
    QFile file(folder.filePath(name));
    if (file.open(QIODevice::WriteOnly))
        file.write(bytes);
    return file.fileName();
}

} // namespace support
