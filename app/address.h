// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUuid>

namespace app {

/// What a link from elsewhere points at: "rodatrad:meeting/ID" or "rodatrad:decision/ID".
struct Address {
    enum class Kind { None, Meeting, Decision };
    Kind kind = Kind::None;
    QUuid id;
    bool operator==(const Address &) const = default;
};

bool isAddress(const QString &text);
/// Kind::None where the text is no address that this version knows.
Address readAddress(const QString &text);

} // namespace app
