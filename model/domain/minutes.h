// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/actionplan.h"
#include "domain/decision.h"
#include "domain/link.h"

#include <QHash>

namespace domain {

/// A whole meeting by value: what is loaded to be edited, exported or compared.
/// items and lines are each in rank order; a line's item is always among items (or null).
struct Minutes {
    Meeting meeting;
    Body body;
    QList<Attendance> attendance;
    QList<AgendaItem> items;
    QList<Line> lines;
    QHash<LineId, Decision> decisions;
    QHash<LineId, Task> tasks;
    QHash<LineId, CarryOver> carryOvers;
    QHash<LineId, FollowUp> followUps; ///< of lines that say which measure they follow up
    QHash<MeasureId, QString> measures; ///< what each of those is called: "2.1 Överlämning i tre steg"
    QHash<PersonId, Person> people; ///< everyone that the meeting mentions
    QHash<BodyId, Body> bodies;     ///< every body that the meeting mentions

    QList<Line> linesOf(ItemId item) const;
    /// The lines deeper than `line` that follow it without a break: they belong to it.
    QList<Line> belongingTo(LineId line) const;
    bool operator==(const Minutes &) const = default;
};

} // namespace domain
