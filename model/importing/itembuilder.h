// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importing/minutesproposal.h"

#include "domain/phrases.h"

namespace importing {

/// What reading the lines of a point needs to know of the meeting.
struct Knowledge {
    domain::Directory directory; ///< stored people and bodies, those of this meeting, and bodies that most municipalities have
    domain::Body own;
    QDate date;
    bool formal = false;         ///< a protocol in paragraphs, where each clause of a decision is one
    bool underDecisions = false; ///< the point stands under "Beslut"

    QString nameOf(const domain::Party &party) const; ///< full name, abbreviation, or as written
};

/// Lines of one point: labels, lists, decisions with what belongs to them, tasks and carry-overs. Every word stays, in order.
QList<ProposedLine> buildLines(const SourceLines &lines, const QString &title, const Knowledge &meeting);

} // namespace importing
