// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importing/minutesproposal.h"

#include "domain/minutes.h"
#include "domain/phrases.h"

namespace importing {

/// A line, or a point where `line` is null, that a person should look at.
struct DoubtfulRow {
    domain::LineId line;
    domain::ItemId item;
    Doubt doubt;
    bool operator==(const DoubtfulRow &) const = default;
};

/// A proposal as things to store: nothing is stored here.
struct MinutesImport {
    domain::Minutes minutes;        ///< finished, with the numbers of the paper frozen
    QList<domain::Body> newBodies;  ///< the meeting's own where it is unknown, and others that something is tied to
    QList<domain::Person> newPeople;
    QHash<domain::LineId, SourcePlace> lines; ///< where each was found
    QHash<domain::ItemId, SourcePlace> items;
    QList<DoubtfulRow> doubts;                ///< in the order of the text
};

/// People and bodies are matched to those of the directory by full name, unique part of it, initials or abbreviation;
/// a full name that nobody has becomes a new person, a lone first name a guest.
MinutesImport toMinutes(const MinutesProposal &proposal, const domain::Directory &directory);

/// For a body of that name: its initials or its beginning, with a number where one of `taken` has it.
QString freeAbbreviation(const QString &name, const QList<domain::Body> &taken);

} // namespace importing
