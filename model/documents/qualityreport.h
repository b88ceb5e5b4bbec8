// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/document.h"
#include "documents/pictures/seriespicture.h"
#include "domain/indicators.h"

namespace documents {

using domain::MeasuredIndicator;

/// All that the yearly quality report is drafted from, by value.
struct ReportContent {
    domain::PlanContent plan; ///< as told: follow-ups in minutes with their words
    QList<MeasuredIndicator> indicators; ///< those that the plan's goals name, and any others that are common to all
    QList<domain::DialogueRound> rounds; ///< within the plan's period
    QDate today;
    bool operator==(const ReportContent &) const = default;
};

/// The quality report (kvalitetsrapport) as a draft to finish: what was found, and for every area need → measure → what was
/// done → effect → evidence → next year; then the indicators with their charts, the dialogues, and what is missing. Gaps are
/// named where they are. Swedish, as all documents of an administration are.
Document qualityReport(const ReportContent &content, const HouseLook &look = {}, const PictureStyle &style = PictureStyle::print());

/// The chart of an indicator: a line for each school, the target across.
SeriesPicture indicatorPicture(const MeasuredIndicator &measured, QSizeF size, const PictureStyle &style);
/// The same as a table: a row for each day, a column for each school.
Table indicatorTable(const MeasuredIndicator &measured);

} // namespace documents
