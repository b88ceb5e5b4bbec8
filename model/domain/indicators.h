// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/actionplan.h"

#include <optional>

/// What an indicator's values say: how far they have come, and how such values are written.
namespace domain {

/// An indicator with all that has been measured, by date.
struct MeasuredIndicator {
    Indicator indicator;
    QList<IndicatorValue> values;
    bool operator==(const MeasuredIndicator &) const = default;
};

/// From the first value (or the baseline) to the last one, of one unit or of all.
struct Progression {
    double from = 0;
    double to = 0;
    QDate fromDate; ///< null: the baseline
    QDate toDate;
    Movement movement = Movement::Unknown; ///< as the indicator's direction sees it
    std::optional<double> wayToTarget; ///< 0…1 of the way from the beginning to the target; above 1: past it
    bool operator==(const Progression &) const = default;
};

/// Nullopt where there are not two things to compare. `values` by date, of one unit.
std::optional<Progression> progression(const Indicator &indicator, const QList<IndicatorValue> &values);

/// "52 %", "3,4 poäng": at most two decimals, with a comma.
QString valueText(double value, const QString &unit = QString());
/// "Från 48 % till 52 %, framåt. 9 % av vägen till målet 95 %." Empty where nothing can be compared.
QString progressionText(const Indicator &indicator, const QList<IndicatorValue> &values);

/// The schools that values are of, by name; an empty name (all) first where there is one.
QStringList unitsOf(const QList<IndicatorValue> &values);
QList<IndicatorValue> valuesOf(const QList<IndicatorValue> &values, const QString &unit);

/// "VD2 2027, Björkskolan"
QString roundName(const DialogueRound &round);
/// The round that words mean ("vd2 2027", "VD2 2027, Björkskolan"): among several schools' the one of `unit`, else the one of
/// all. Null where there is none.
DialogueRoundId roundNamed(const QList<DialogueRound> &rounds, const QString &words, const QString &unit);

/// The last value of a unit, or of all where the unit has none. `values` by date.
std::optional<IndicatorValue> latest(const QList<IndicatorValue> &values, const QString &unit);
/// "52 %, målet är 95 %"; without a target "52 %".
QString standingText(const Indicator &indicator, double value);

} // namespace domain
