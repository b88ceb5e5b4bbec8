// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/actionplan.h"

#include <QHash>
#include <QSet>
#include <array>
#include <optional>

/// Rules of the action plan that hold wherever it is shown, edited or printed. All are pure: from a plan's content to a value.
namespace domain {

/// The area's measures in order; a null area: those that belong to none (or to one that is gone).
QList<Measure> measuresOf(const PlanContent &content, AreaId area);
/// All of them in the order that they are read: area by area, those of no area last.
QList<Measure> measuresInOrder(const PlanContent &content);
/// "2.1": the area's number and the place in it. Numbers follow from the order and are never stored.
QHash<MeasureId, QString> measureNumbers(const PlanContent &content);

/// The numbers that a plan's areas have in this order: the ones they bear while these are counted 1, 2, 3 …; a plan that
/// numbers its areas otherwise ("A", "1b") keeps that.
bool areasAreCounted(const QList<DevelopmentArea> &areas);

/// One row of the cost table: an area's costs by category. Amounts in öre.
struct CostSum {
    AreaId area; ///< null: costs of no area
    std::array<qint64, 5> byCategory{};
    qint64 total = 0;
    qint64 outcome = 0; ///< of the lines whose outcome is known
    bool outcomeKnown = false;
    bool operator==(const CostSum &) const = default;
};
/// An area's costs in one row each, in the areas' order; the row of no area only where something stands there.
QList<CostSum> costsByArea(const PlanContent &content);
CostSum costSum(const PlanContent &content); ///< of the whole plan
/// "Planens text anger 3 950 tkr. Raderna summerar till 3 870 tkr, skillnad 80 tkr."; empty where nothing differs.
QString totalProblem(const PlanContent &content);

/// What a new period takes over.
struct Continuation {
    ActionPlan plan; ///< the new one: title, period, unit; its texts are taken from the old one where they are empty
    QSet<AreaId> areas;       ///< taken over
    QSet<MeasureId> measures; ///< taken over, in an area that is
    bool costs = true;
    bool needs = true; ///< those that a measure taken over answers come along either way
};
/// A measure and the one that it goes on from.
using Continued = QHash<MeasureId, MeasureId>;
struct NewPlan {
    PlanContent content; ///< new ids, rev 0
    Continued measures;  ///< new → old
};
/// Goals and responsibilities follow their measures; days that lie before the new period move into it; a measure that was
/// planned stays so, one that goes on goes on. Follow-ups stay with the old plan.
NewPlan continued(const PlanContent &old, const Continuation &how);
/// What one usually takes over: all areas and every measure that is not closed.
Continuation proposedContinuation(const PlanContent &old);

} // namespace domain
