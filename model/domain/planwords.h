// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/actionplan.h"

#include <QStringView>
#include <optional>

/// How the action plan's values are said and typed: one place for lists, pictures and documents.
namespace domain {

/// "1 300" (tkr) of an amount in öre, "0,5" where it is no whole number of thousands.
QString tkr(qint64 ore);

/// What was typed as an amount: "1 300 tkr", "2,3 mnkr", "700 000 kr". A bare number is tkr, as the columns are.
struct Amount {
    qint64 ore = 0;  ///< 0 … mostMoney
    QString problem; ///< one sentence where it is no amount: nothing, negative, several units, too large
    bool operator==(const Amount &) const = default;
};
Amount amountFromWords(QStringView typed);
constexpr qint64 mostMoney = 100'000'000'000'000; ///< 10¹² kr in öre

/// "Huvudman", "Politisk ledning", "Förvaltningsledning", "Rektor", "Lärare", "Elevhälsa", "Övriga".
QString roleName(ResponsibleRole role);
QString roleName(const Responsibility &responsibility); ///< as it was written, else the role's own name
QString categoryName(CostCategory category);
QString effectName(Effect effect);
QString stateName(MeasureState state); ///< "Planerad", "Pågår", "Avslutad"
QString rhythmName(Rhythm rhythm);     ///< "Varje månad" …; "Ingen bestämd" for none

QString titleOf(const Measure &measure); ///< its title, else the first words of its description; may be empty
QString titleOf(const ActionPlan &plan); ///< its title, else "Handlingsplan" and the period

/// "läsåret 2026/27" for a school year, "2026" for a calendar year, else "1 mar 2026 till 30 jun 2027"; empty without days.
QString periodName(QDate from, QDate to);
/// One sentence where the period ends before it starts; else empty. A missing day is no problem.
QString periodProblem(QDate from, QDate to);

} // namespace domain
