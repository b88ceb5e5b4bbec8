// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/link.h"

#include <QString>
#include <optional>

/// What a link from elsewhere points at: "rodatrad:decision/ID" shows a decision in the register; "rodatrad:meeting/ID",
/// "rodatrad:line/ID", "rodatrad:assignment/ID" … (the codes of ObjectType) show that object where it stands.
namespace domain {

struct Address {
    bool inRegister = false; ///< the line as a decision in the register, not in its minutes
    ObjectRef object;
    bool operator==(const Address &) const = default;

    QString toString() const;
};

bool isAddress(const QString &text);
/// nullopt where the text is no address that this version knows.
std::optional<Address> readAddress(const QString &text);

} // namespace domain
