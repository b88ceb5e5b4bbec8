// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/xmlguard.h"

#include "importing/package.h"

#include <QCoreApplication>

namespace importing {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(importing::XmlGuard)
};

} // namespace

void guard(QXmlStreamReader &xml) { xml.setEntityExpansionLimit(64); }

QXmlStreamReader::TokenType nextToken(QXmlStreamReader &xml)
{
    const auto token = xml.readNext();
    if (token == QXmlStreamReader::DTD)
        throw ReadError(Words::tr("Filen har en dokumenttyp som inte hör hemma där. Den läses inte."));
    // An absent part is empty and no error.
    if (token == QXmlStreamReader::Invalid && xml.error() != QXmlStreamReader::NoError && xml.characterOffset() > 0)
        throw ReadError(Words::tr("Filen är skadad och går inte att läsa."));
    return token;
}

} // namespace importing
