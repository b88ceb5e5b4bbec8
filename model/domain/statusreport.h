// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/minutes.h"
#include "domain/operationalplan.h"

namespace domain {

/// The parts of a lägesbeskrivning as people label them in a meeting.
enum class ReportPart { Analysis, WantedResult, Actions, NextStep };

struct ReportSection {
    ReportPart part = ReportPart::Analysis;
    QString label;     ///< as written
    QList<Line> lines; ///< what stands under the label, or after its colon on the same line
    bool operator==(const ReportSection &) const = default;
};

/// The labelled lines of a point, in order: "Analys", "Nuläge", "Vad vi vill uppnå", "Önskat läge", "Åtgärder", "Gjort", "Nästa steg", with or
/// without a colon. Empty where the point has none of them. The lines stay where they are: a report only points at them.
QList<ReportSection> reportSections(const QList<Line> &linesOfItem);

/// A report for the point's assignment on the meeting's day: the next step with owner and date where a task stands under it,
/// the movement where a line says "Förflyttning: framåt".
StatusReport reportFrom(const Minutes &minutes, ItemId item, AssignmentId assignment);

/// Nothing new for longer than `days`, counted from the newest report (or, without one, from the plan's new year).
bool isStale(const QList<StatusReport> &reports, int planYear, int days, QDate today);

} // namespace domain
