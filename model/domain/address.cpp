// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/address.h"

#include "domain/codes.h"

#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace domain {

namespace {
constexpr QLatin1StringView scheme("rodatrad:");
constexpr QLatin1StringView decision("decision");
}

QString Address::toString() const
{
    return scheme + (inRegister ? decision : code(object.type)) + u'/' + object.id.toString(QUuid::WithoutBraces);
}

bool isAddress(const QString &text)
{
    return text.startsWith(scheme, Qt::CaseInsensitive);
}

std::optional<Address> readAddress(const QString &text)
{
    if (!isAddress(text))
        return std::nullopt;
    const QStringList parts = text.mid(scheme.size()).split(u'/', Qt::SkipEmptyParts);
    if (parts.size() != 2)
        return std::nullopt;
    const QUuid id = QUuid::fromString(parts.at(1));
    if (id.isNull())
        return std::nullopt;
    if (parts.at(0) == decision)
        return Address{true, {ObjectType::Line, id}};
    if (const auto type = fromCode<ObjectType>(parts.at(0)))
        return Address{false, {*type, id}};
    return std::nullopt;
}

} // namespace domain
