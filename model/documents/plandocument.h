// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/document.h"
#include "domain/indicators.h"
#include "domain/planwords.h"

#include <optional>

class QJsonObject;

namespace documents {

/// The whole action plan as people know it on paper: background, participation, needs, each area with its measures, goals,
/// responsibilities and follow-up, strengths and weaknesses, risks, spreading, timeline and the cost table with its sum.
/// Every text of the plan is in it; headings without content are left out. Needs against measures, the timeline and the costs
/// are drawn, too, each with its alternative text.
struct PlanOptions {
    HouseLook look;
    bool pictures = true;
    QDate today = {}; ///< a line in the timeline; null: none, so that the same plan gives the same bytes
    QList<domain::MeasuredIndicator> indicators = {}; ///< that its goals are seen by
};
Document planDocument(const domain::PlanContent &content, const PlanOptions &options = {});

/// What one role answers for in the whole plan, measure by measure, to take along; without a role all of them, each by itself.
Document responsibilityDocument(const domain::PlanContent &content, std::optional<domain::ResponsibleRole> role, const HouseLook &look = {});

/// The costs alone: name, area, category, amount in tkr, outcome, and the sum.
Table costTable(const domain::PlanContent &content);

/// The plan in the shape of the command line's JSON.
QJsonObject planJson(const domain::PlanContent &content);

using domain::categoryName;
using domain::effectName;
using domain::roleName;
using domain::tkr;

} // namespace documents
