// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/decision.h"

#include <QDate>
#include <QHash>
#include <QList>
#include <QSet>

namespace search {

/// As a reader tells them apart; a reported decision is another body's, whatever its kind.
enum class DecisionKind { Decision, Agreement, Reported };

inline DecisionKind decisionKind(bool reported, domain::LineKind kind)
{
    return reported ? DecisionKind::Reported : kind == domain::LineKind::Agreement ? DecisionKind::Agreement : DecisionKind::Decision;
}

/// Which decisions. Empty members ask nothing.
struct DecisionQuery {
    QString text; ///< as in any search (see query.h): every word is answered in the decision or in what belongs to it
    QSet<domain::BodyId> bodies;
    QSet<domain::DecisionState> states;
    QSet<DecisionKind> kinds;
    QSet<domain::PersonId> responsible;     ///< any of them
    QSet<domain::AssignmentId> assignments; ///< of the operational plan, tied to any of them
    QDate from, to;                         ///< inclusive
    bool onlyToFollowUp = false;            ///< valid, with a follow-up date not after `today`
    QDate today;
    bool operator==(const DecisionQuery &) const = default;
};

/// How many there would be of each choice, all other choices of the query kept.
struct DecisionCounts {
    QHash<domain::BodyId, int> bodies; ///< every body that ever decided, also with 0
    QHash<domain::DecisionState, int> states;
    QHash<DecisionKind, int> kinds;
    QHash<domain::PersonId, int> responsible; ///< everyone who ever answered for a decision, also with 0
    QHash<domain::AssignmentId, int> assignments; ///< every assignment that a decision was ever tied to, also with 0
    int toFollowUp = 0;
    int firstYear = 0;         ///< 0: there is no decision at all
    QList<int> quarters;       ///< of all decisions, from the first quarter of firstYear on
    QList<int> quarterHits;    ///< of the query, its period left out
    int all = 0;
    int hits = 0;
    bool operator==(const DecisionCounts &) const = default;
};

} // namespace search
