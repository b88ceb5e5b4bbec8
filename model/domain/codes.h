// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/actionplan.h"
#include "domain/decision.h"
#include "domain/link.h"
#include "domain/operationalplan.h"
#include "domain/yearcycle.h"

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

QLatin1StringView code(Movement);
QLatin1StringView code(ReviewState);
QLatin1StringView code(CycleCategory);
QLatin1StringView code(Recurrence::Kind);

QLatin1StringView code(MeasureState);
QLatin1StringView code(Rhythm);
QLatin1StringView code(ResponsibleRole);
QLatin1StringView code(PlanNoteKind);
QLatin1StringView code(CostCategory);
QLatin1StringView code(IndicatorDirection);
QLatin1StringView code(Effect);
QLatin1StringView code(WhatNext);

/// The value that a word stands for; nullopt where it stands for none. Use as fromCode<LineKind>(text).
template <class Enum>
std::optional<Enum> fromCode(QStringView text);

} // namespace domain
