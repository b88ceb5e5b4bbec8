// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/minutes.h"
#include "domain/operationalplan.h"

namespace domain {

/// "Gör till prioritering": what a decision in the minutes says of the plan's assignments.
struct PrioritisationProposal {
    /// Assignments to create, in the order they are listed in the point; empty where the plan has them already.
    QList<Assignment> created;
    /// Ranked ones in the decision's order, with the words in parentheses as reason; then all others as long-term.
    QList<PriorityChoice> choices;

    bool isEmpty() const { return choices.isEmpty(); }
    bool operator==(const PrioritisationProposal &) const = default;
};

/// The lines that belong to the decision name the ranked assignments. They are matched by title, with or without a remark in
/// parentheses and a full stop, with `existing`; where one is missing, the assignments are taken from the longest list in the same
/// point that names them too, and what no list names is created from the decision itself. Empty where the decision names none.
PrioritisationProposal proposePrioritisation(const Minutes &minutes, LineId decision, OperationalPlanId plan,
                                             const QList<Assignment> &existing);

/// A title for comparison: without remark, punctuation at the end, number at the beginning, case and double spaces.
QString comparableTitle(QStringView title);

} // namespace domain
