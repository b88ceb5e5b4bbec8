// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importing/planproposal.h"

/// What stands under one heading of a plan, read as what the heading says it is.
namespace importing {

/// A paragraph or a list item under a heading.
struct PlanText {
    QString text;
    bool bullet = false;
};
using PlanTexts = QList<PlanText>;

/// List items as they are, paragraphs by sentence.
QStringList planItems(const PlanTexts &texts);

/// "Rektor ansvarar för …", "Rektor: …", "Rektor och elevhälsa".
QList<ProposedResponsibility> responsibilitiesIn(const PlanTexts &texts);

/// `areas`: the titles that a timeline may name; `owner`: the area inside which it stands, if any.
QList<ProposedTime> timesIn(const PlanTexts &texts, const QStringList &areas, const QString &owner);

struct PlanCosts {
    QList<ProposedCost> costs;
    std::optional<qint64> total; ///< öre
    QStringList rest;            ///< what is said of costs without an amount
};
/// `heading` may give the unit; `owner` names an amount that has no name of its own.
PlanCosts costsIn(const PlanTexts &texts, const QString &heading, const QString &owner);
/// The amounts of text that is not about costs alone: a line without any is nothing.
PlanCosts costsBeside(const PlanTexts &texts);

} // namespace importing
