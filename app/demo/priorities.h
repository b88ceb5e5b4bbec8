// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/municipality.h"
#include "domain/minutes.h"
#include "domain/operationalplan.h"

namespace app::demo {

/// The operational plans of this year and the one before it: eight assignments, two prioritisations by decisions of the
/// leadership group, reports over several dates, some of them written in its meetings.
struct Priorities {
    QList<domain::OperationalPlan> plans;
    QList<domain::Assignment> assignments;
    QList<domain::Prioritisation> prioritisations;
    QList<domain::StatusReport> reports;
    QList<domain::Link> links;
};

/// Puts the points that they come from into the minutes, oldest meeting first, before those are written.
Priorities addPriorities(QList<domain::Minutes> &minutes, const Municipality &municipality, QDate today);

} // namespace app::demo
