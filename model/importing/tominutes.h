// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importing/minutesproposal.h"

#include "domain/minutes.h"
#include "domain/phrases.h"

namespace importing {

/// A proposal as things to store: nothing is stored here.
struct MinutesImport {
    domain::Minutes minutes;        ///< finished, with the numbers of the paper frozen
    QList<domain::Body> newBodies;  ///< the meeting's own where it is unknown, and others that something is tied to
    QList<domain::Person> newPeople;
};

/// People and bodies are matched to those of the directory by full name, unique part of it, initials or abbreviation;
/// a full name that nobody has becomes a new person, a lone first name a guest.
MinutesImport toMinutes(const MinutesProposal &proposal, const domain::Directory &directory);

} // namespace importing
