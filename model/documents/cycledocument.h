// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/calendarwriter.h"
#include "documents/document.h"
#include "domain/yearcycle.h"

namespace documents {

/// An entry of the year cycle on one of its days.
struct CycleRow {
    domain::YearCycleEntry entry;
    domain::Period when;
    QString body; ///< abbreviation; empty: nobody's agenda
    bool operator==(const CycleRow &) const = default;
};

/// All that falls in the years from `from` to `to` (their whole calendar years), by day. `bodies`: abbreviations.
QList<CycleRow> cycleRows(const QList<domain::YearCycleEntry> &entries, QDate from, QDate to, const QHash<domain::BodyId, QString> &bodies);

Table cycleTable(const QList<CycleRow> &rows);
/// The wheel of the year, with the same as a table below it.
Document cycleDocument(const QList<domain::YearCycleEntry> &entries, const QList<CycleRow> &rows, int year, QDate made, const HouseLook &look = {});
/// Whole days; the time to prepare stands in the description.
QList<CalendarEntry> cycleCalendar(const QList<CycleRow> &rows);

} // namespace documents
