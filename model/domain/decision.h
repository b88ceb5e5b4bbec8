// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/outline.h"
#include "domain/party.h"

namespace domain {

enum class DecisionState { Valid, Carried, Replaced, Revoked }; // gäller, genomfört, ersatt, upphävt

/// What a decision line carries beside its text. Kept when the line stops being a decision, so that undo brings it back whole.
struct Decision {
    LineId line;
    BodyId body;           ///< who decided; the meeting's own body unless reported
    bool reported = false; ///< another body's decision that is only told here: never one of ours
    int number = 0;        ///< the §, frozen at finishing; 0 until then, when it is computed (see numbering.h)
    DecisionState state = DecisionState::Valid;
    Parties responsible;
    QDate followUp;
    LineId replaces; ///< the earlier decision that this one takes the place of
    int rev = 0;

    bool operator==(const Decision &) const = default;
};

enum class TaskState { Open, Done, Dropped }; // öppen, klar, struken

struct Task {
    LineId line;
    Parties responsible;
    QDate due;
    TaskState state = TaskState::Open;
    QDate reportBack;     ///< the meeting day to report back to; null: none asked for
    BodyId reportBackTo;  ///< null: the meeting's own body
    int rev = 0;

    bool operator==(const Task &) const = default;
};

enum class CarryOverTarget { Date, NextMeeting, Unscheduled };

/// A line that puts a point on a later meeting's agenda.
struct CarryOver {
    LineId line;
    BodyId body; ///< whose meeting; null: the meeting's own body
    CarryOverTarget target = CarryOverTarget::NextMeeting;
    QDate date;      ///< with CarryOverTarget::Date
    QString title;   ///< of the point to come; empty: the title of the point that the line stands under
    ItemId placedAs; ///< the agenda point that took it up; null while it waits
    int rev = 0;

    bool operator==(const CarryOver &) const = default;
};

} // namespace domain
