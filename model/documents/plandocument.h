// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/document.h"
#include "domain/actionplan.h"

class QJsonObject;

namespace documents {

/// The whole action plan as people know it on paper: background, participation, needs, each area with its measures, goals,
/// responsibilities and follow-up, strengths and weaknesses, risks, spreading, timeline and the cost table with its sum.
/// Every text of the plan is in it; headings without content are left out.
Document planDocument(const domain::PlanContent &content, const HouseLook &look = {});

/// The costs alone: area, category, name, amount in tkr, outcome, and the sum.
Table costTable(const domain::PlanContent &content);

/// The plan in the shape of the command line's JSON.
QJsonObject planJson(const domain::PlanContent &content);

/// "1 300" (tkr) of an amount in öre, "0,5" where it is no whole number of thousands.
QString tkr(qint64 ore);

/// "Huvudman", "Politisk ledning", "Förvaltningsledning", "Rektor", "Lärare", "Elevhälsa", "Övriga".
QString roleName(domain::ResponsibleRole role);
QString categoryName(domain::CostCategory category);
QString effectName(domain::Effect effect);

} // namespace documents
