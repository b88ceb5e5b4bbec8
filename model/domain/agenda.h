// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/upcoming.h"

#include <QSet>

#include <optional>

/// How the next meeting begins: its frame from the last one's, and what waits to come up.
namespace domain {

/// Something that waits, put forward for a new agenda.
struct AgendaProposal : UpcomingItem {
    bool chosen = true; ///< what the note-taker may change before the meeting is made
    bool operator==(const AgendaProposal &) const = default;
};

/// All that the rules need to know, gathered by whoever can read it.
struct AgendaSources : WaitingThings {
    Body body;
    QList<Membership> memberships; ///< of the body, past ones too
    QHash<PersonId, Person> people;
    std::optional<Minutes> previous; ///< the body's last meeting before the new one
    QSet<ItemId> placedItems;        ///< points of `previous` that a later agenda has already taken up
};

/// A meeting about to be made.
struct MeetingFrame {
    Meeting meeting; ///< with its id, status Planned, rev 0
    QList<Attendance> attendance; ///< members on that day, all Unknown
    QList<AgendaProposal> proposals; ///< in the order of the agenda
    bool operator==(const MeetingFrame &) const = default;
};

/// From the last one's frame: place, times, chair and note-taker, members of that day, and every point that waits.
MeetingFrame nextMeeting(const AgendaSources &sources, QDate date);
/// From nothing: the body, its usual place and its members; no points.
MeetingFrame bareMeeting(const AgendaSources &sources, QDate date);
/// The proposals alone, for a meeting of `sources.body` on that day.
QList<AgendaProposal> proposals(const AgendaSources &sources, QDate date);

/// Two weeks after the last one, and on from there in steps of two weeks until it is not before `today`.
QDate suggestedDate(QDate last, QDate today);

/// Something other than the presenters' names is written under the point.
bool isTreated(const Minutes &minutes, ItemId item);

/// The chosen proposals as what is to be stored.
struct Agenda {
    QList<AgendaItem> items;
    QList<Line> lines; ///< presenters
    QList<Link> links; ///< each point ComesFrom its source
    QHash<LineId, ItemId> placed; ///< carry-overs that are hereby taken up
};
/// `afterRank`: the greatest rank in use in the meeting; 0 in a new one.
Agenda agenda(MeetingId meeting, const QList<AgendaProposal> &proposals, qint64 afterRank = 0);

} // namespace domain
