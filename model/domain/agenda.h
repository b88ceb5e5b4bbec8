// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/minutes.h"

#include <QSet>

#include <optional>

/// How the next meeting begins: its frame from the last one's, and what waits to come up.
namespace domain {

/// Why a point is put forward for a new agenda.
enum class AgendaReason {
    Untreated,  ///< stood on the last agenda and nothing was written under it
    CarriedOver,///< a line said so
    ReportBack, ///< a task is to be reported
    FollowUp,   ///< a decision's day of follow-up has come
    Standing    ///< on every agenda of the body
};

/// Where something stands: the meeting and the point.
struct Standpoint {
    MeetingId meeting;
    BodyId body;
    QString abbreviation; ///< of the body
    QDate date;
    AgendaItem item;
    bool operator==(const Standpoint &) const = default;
};

/// A point that a new agenda may take up, with where it comes from.
struct AgendaProposal {
    AgendaReason reason = AgendaReason::Standing;
    QString title; ///< inline Markdown
    Section section = Section::Information;
    int minutesPlanned = 0;
    bool confidential = false;
    Parties presenters; ///< who reports; becomes the point's presenters line
    ObjectRef source;   ///< the line or point behind it; null id: none
    Standpoint from;    ///< null meeting: none
    CarryOverTarget target = CarryOverTarget::NextMeeting; ///< with CarriedOver
    QDate wantedOn;     ///< the day that was named; null: none
    bool chosen = true; ///< what the note-taker may change before the meeting is made
    bool operator==(const AgendaProposal &) const = default;
};

template <class Attributes>
struct Waiting {
    Attributes attributes; ///< CarryOver, Task or Decision
    Line line;
    Standpoint at;
    bool alreadyPlaced = false; ///< some later agenda has taken it up
};

/// All that the rules need to know, gathered by whoever can read it.
struct AgendaSources {
    Body body;
    QList<Membership> memberships; ///< of the body, past ones too
    QHash<PersonId, Person> people;
    std::optional<Minutes> previous; ///< the body's last meeting before the new one
    QSet<ItemId> placedItems;        ///< points of `previous` that a later agenda has already taken up
    QList<Waiting<CarryOver>> carryOvers;
    QList<Waiting<Task>> tasks;
    QList<Waiting<Decision>> decisions;
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
