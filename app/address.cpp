// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/address.h"

#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace app {

bool isAddress(const QString &text)
{
    return text.startsWith("rodatrad:"_L1, Qt::CaseInsensitive);
}

Address readAddress(const QString &text)
{
    if (!isAddress(text))
        return {};
    const QStringList parts = text.mid(9).split(u'/', Qt::SkipEmptyParts);
    if (parts.size() != 2)
        return {};
    const QUuid id = QUuid::fromString(parts.at(1));
    if (id.isNull())
        return {};
    if (parts.at(0) == "meeting"_L1)
        return {Address::Kind::Meeting, id};
    if (parts.at(0) == "decision"_L1)
        return {Address::Kind::Decision, id};
    return {};
}

} // namespace app
