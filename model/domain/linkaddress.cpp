// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/linkaddress.h"

#include "domain/markdown.h"

#include <algorithm>

namespace domain {

QString linkAddress(QStringView typed)
{
    const QStringView address = typed.trimmed();
    if (isSafeLink(address))
        return address.toString();
    const bool spaced = std::any_of(address.begin(), address.end(), [](QChar c) { return c.isSpace(); });
    const qsizetype at = address.indexOf(u'@'), dot = address.indexOf(u'.', qMax<qsizetype>(0, at));
    if (spaced || address.contains(u':') || at == 0 || dot <= at + 1 || dot + 1 >= address.size())
        return QString();
    const QString full = (at > 0 ? QStringLiteral("mailto:") : QStringLiteral("https://")) + address.toString();
    return isSafeLink(full) ? full : QString();
}

} // namespace domain
