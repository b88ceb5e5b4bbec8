// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"

namespace domain {

/// Typed, directed ties between any two stored things: what the thread is made of.
enum class LinkType { Decides, Prioritises, CarriesOut, ReportsOn, FollowsUp, Replaces, Answers, ComesFrom };

/// Decision, task and carry-over are Line; later kinds are added at the end.
enum class ObjectType { Body, Person, Meeting, Item, Line, Assignment, Prioritisation, StatusReport, Plan, Need, Measure, Goal, FollowUp, YearCycleEntry, Area, DialogueRound };

struct ObjectRef {
    ObjectType type = ObjectType::Line;
    QUuid id;
    bool operator==(const ObjectRef &) const = default;
};

/// "`from` comes from `to`", "`from` replaces `to`" …
struct Link {
    LinkId id;
    LinkType type = LinkType::ComesFrom;
    ObjectRef from;
    ObjectRef to;
    int rev = 0;
    bool operator==(const Link &) const = default;
};

} // namespace domain
