// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lists/lineregister.h"
#include "storage/registerkeys.h"

#include <QSet>

namespace lists {

using DecisionEntry = storage::DecisionEntry;
using DecisionKey = storage::DecisionKey;

/// As a reader tells them apart; a reported decision is another body's, whatever its kind.
enum class DecisionKind { Decision, Agreement, Reported };
DecisionKind kindOf(const DecisionKey &key);
DecisionKind kindOf(const DecisionEntry &entry);

/// Which decisions. Empty members ask nothing.
struct DecisionQuery {
    QString text; ///< every word occurs in the decision or in what belongs to it
    QSet<domain::BodyId> bodies;
    QSet<domain::DecisionState> states;
    QSet<DecisionKind> kinds;
    QSet<domain::PersonId> responsible; ///< any of them
    QDate from, to;                     ///< inclusive
    bool onlyToFollowUp = false;        ///< valid, with a follow-up date not after `today`
    QDate today;
    bool operator==(const DecisionQuery &) const = default;
};

/// How many there would be of each choice, all other choices of the query kept.
struct DecisionCounts {
    QHash<domain::BodyId, int> bodies; ///< every body that ever decided, also with 0
    QHash<domain::DecisionState, int> states;
    QHash<DecisionKind, int> kinds;
    QHash<domain::PersonId, int> responsible; ///< everyone who ever answered for a decision, also with 0
    int toFollowUp = 0;
    int firstYear = 0;         ///< 0: there is no decision at all
    QList<int> quarters;       ///< of all decisions, from the first quarter of firstYear on
    QList<int> quarterHits;    ///< of the query, its period left out
    int all = 0;
    int hits = 0;
    bool operator==(const DecisionCounts &) const = default;
};

/// All decisions, newest meeting first, then as they stand in the minutes.
class DecisionRegister final : public LineRegister<DecisionKey, DecisionEntry>
{
    Q_OBJECT
public:
    explicit DecisionRegister(storage::Repositories &repositories, QObject *parent = nullptr);

    QList<domain::LineId> ids(const DecisionQuery &query) const;
    DecisionCounts counts(const DecisionQuery &query) const;

protected:
    QList<DecisionKey> readAllKeys() const override;
    QList<DecisionKey> readKeys(domain::MeetingId meeting) const override;
    QList<DecisionEntry> readEntries(const QList<domain::LineId> &ids) const override;
    bool isBefore(const DecisionKey &a, const DecisionKey &b) const override;
    QSet<domain::LineKind> kinds() const override { return {domain::LineKind::Decision, domain::LineKind::Agreement}; }
};

} // namespace lists
