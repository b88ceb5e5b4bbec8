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

/// A day on which a measure was asked for and not looked at (Late), or will be asked for.
struct AskedDay {
    QDate day;
    FollowUpState state = FollowUpState::Ahead;
    bool operator==(const AskedDay &) const = default;
};
/// Those of a measure, in order: days that passed between the looks (`seen`, in any order) or since the last one, and those that
/// are still to come until it ends, or until `last` where it does not. A closed measure is asked for no more.
QList<AskedDay> askedDays(const Measure &measure, QList<QDate> seen, QDate today, QDate last);

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

/// A measure that is to be looked at, and what one needs to know to do it.
struct DueFollowUp {
    MeasureChoice choice;
    QString unit;     ///< of its plan; empty: the principal's
    Parties responsible;
    QDate last;       ///< null: never
    QDate due;        ///< never null
    FollowUpState state = FollowUpState::Ahead;
    bool operator==(const DueFollowUp &) const = default;
};

/// All measures of a plan that have a day, earliest first.
QList<DueFollowUp> dueFollowUps(const PlanContent &content, QDate today);

/// The stretches of time that a list of them is narrowed to.
enum class DueWithin { ThisMonth, ThisTerm, Round, All };
/// The last day of it; of a round where there is none: null.
QDate endOf(DueWithin within, QDate today);
/// Whether it is to be looked at in a dialogue: it is due by its day, and the dialogue is with its unit or with all.
bool belongsTo(const DueFollowUp &due, const DialogueRound &round, QDate today);
/// The round that comes next, or the latest where none is ahead; null where none has a day.
DialogueRoundId roundToPrepare(const QList<DialogueRound> &rounds, QDate today);

} // namespace domain
