// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importing/minutesproposal.h"

#include "domain/phrases.h"

namespace importing {

/// What is known before reading: the stored people and bodies, and what the user says of the file.
struct ImportHints {
    domain::Directory directory;
    QString body; ///< abbreviation; empty: as the document says
    QDate date;   ///< null: as the document says
};

/// Minutes in any house style: head, sections, points, lines, decisions, tasks, carry-overs. Never fails: what is not
/// understood becomes text, and no word of the document is dropped.
MinutesProposal recogniseMinutes(const Source &source, const ImportHints &hints);

} // namespace importing
