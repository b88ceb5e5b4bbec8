// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/actionplan.h"

/// When measures are to be looked at again (systematik): skollagen 4 kap. 3 § asks for it to be done regularly, and each measure
/// says how often.
namespace domain {

/// The day when `measure` is next to be followed up: a step of its rhythm after `last`, or after its beginning where nobody has
/// looked yet (null). Never later than its end, unless it was looked at after that. Null: no rhythm, closed, or no beginning.
/// Per term means by the last day of the term, per tertial by its last day; a period with less than 45 days left when the measure
/// begins is not asked for.
QDate nextFollowUp(const Measure &measure, QDate last);

/// How a measure stands beside its rhythm on a day.
enum class FollowUpState {
    NotAsked, ///< no rhythm, or closed
    Ahead,    ///< more than 30 days left
    Soon,     ///< at most 30 days left
    Late      ///< the day has passed
};
FollowUpState followUpState(QDate due, QDate today);

/// A measure that is to be looked at, and what one needs to know to do it.
struct DueFollowUp {
    Measure measure;
    QDate last;     ///< null: never
    QDate due;      ///< never null
    FollowUpState state = FollowUpState::Ahead;
    bool operator==(const DueFollowUp &) const = default;
};

/// All measures of a plan that have a day, earliest first.
QList<DueFollowUp> dueFollowUps(const PlanContent &content, QDate today);

/// A measure as it is chosen from a list, with what tells it from the others.
struct MeasureChoice {
    MeasureId measure;
    ActionPlanId plan;
    QString number; ///< "2.1"
    QString title;  ///< plain
    QString area;   ///< title of its area
    QString name() const { return number.isEmpty() ? title : number + QLatin1Char(' ') + title; }
    bool operator==(const MeasureChoice &) const = default;
};

/// The stretches of time that a list of them is narrowed to.
enum class DueWithin { ThisMonth, ThisTerm, All };
/// The last day of it.
QDate endOf(DueWithin within, QDate today);

} // namespace domain
