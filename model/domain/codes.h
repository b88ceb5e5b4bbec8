// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/decision.h"
#include "domain/link.h"

#include <QLatin1StringView>
#include <optional>

/// The words that storage and JSON use for each enum value; never shown to a user. One table per enum.
namespace domain {

QLatin1StringView code(Section);
QLatin1StringView code(Numbering);
QLatin1StringView code(BodyKind);
QLatin1StringView code(MemberRole);
QLatin1StringView code(MeetingStatus);
QLatin1StringView code(Presence);
QLatin1StringView code(LineKind);
QLatin1StringView code(DecisionState);
QLatin1StringView code(TaskState);
QLatin1StringView code(CarryOverTarget);
QLatin1StringView code(LinkType);
QLatin1StringView code(ObjectType);

/// The value that a word stands for; nullopt where it stands for none. Use as fromCode<LineKind>(text).
template <class Enum>
std::optional<Enum> fromCode(QStringView text);

} // namespace domain
