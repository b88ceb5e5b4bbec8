// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/minutes.h"
#include "domain/operationalplan.h"
#include "domain/yearcycle.h"

#include <QMultiHash>

#include <optional>

/// The forward list (kommande punkter): everything that is to come up, why, at whose meeting and when. The next agenda, the
/// list in the window, the finishing step and the command line all take it from here.
namespace domain {

/// Why something comes up.
enum class AgendaReason {
    Untreated,      ///< stood on an agenda and nothing was written under it
    CarriedOver,    ///< a line said so
    ReportBack,     ///< a task is to be reported
    FollowUp,       ///< a decision's day of follow-up comes
    Standing,       ///< on every agenda of the body
    ReviewDue,      ///< a supplement to a status report is due
    YearCycle,      ///< its time of the year comes
    MeasureFollowUp ///< a measure of the action plan is to be followed up
};

QLatin1StringView code(AgendaReason reason); ///< as the command line and files say it

/// Where something stands: the meeting and the point.
struct Standpoint {
    MeetingId meeting;
    BodyId body;
    QString abbreviation; ///< of the body
    QDate date;
    AgendaItem item;
    bool operator==(const Standpoint &) const = default;
};

/// What a point of an agenda comes from, as far as one is told in passing.
struct PointOrigin {
    ObjectRef source;     ///< null id: nothing
    QString abbreviation; ///< of the body whose meeting it comes from; empty: from no meeting
    QDate day;            ///< of that meeting
    bool operator==(const PointOrigin &) const = default;
};

/// Something that is to come up. It has no row of its own: it is a line, a point, a record seen from the next meeting.
struct UpcomingItem {
    AgendaReason reason = AgendaReason::Standing;
    QString title; ///< of the point that it becomes, inline Markdown
    QString about; ///< what it is, without the reason before it; inline Markdown
    Section section = Section::Information;
    int minutesPlanned = 0;
    bool confidential = false;
    Parties presenters; ///< who reports; becomes the point's presenters line
    ObjectRef source;   ///< the line, point or record behind it; null id: none
    int year = 0;       ///< which of a recurring source's times; 0: it has but one
    Standpoint from;    ///< null meeting: none
    BodyId body;        ///< at whose meeting
    CarryOverTarget target = CarryOverTarget::NextMeeting;
    QDate wantedOn;     ///< with Date
    QDate falls;        ///< the day itself of what is prepared some time before; null: none
    bool operator==(const UpcomingItem &) const = default;
};

/// Where something is to come up.
struct UpcomingTime {
    BodyId body;
    CarryOverTarget target = CarryOverTarget::NextMeeting;
    QDate date; ///< with Date
    bool operator==(const UpcomingTime &) const = default;
};

using UpcomingMoveId = Id<struct UpcomingMoveTag>;

/// Somebody has moved something that waits to another meeting, or said that it is not to come up: kept, so that what was put
/// off five times shows that it was. Carry-overs, tasks, decisions and reports hold their day themselves and a move only
/// tells how it came; for untreated points and the year cycle the latest move is what says when.
struct UpcomingMove {
    UpcomingMoveId id;
    ObjectRef of;
    int year = 0; ///< see UpcomingItem
    UpcomingTime before;
    UpcomingTime after;
    bool dropped = false; ///< it is not to come up (then `after` says nothing)
    QString reason;
    QDate on; ///< the day that it was moved
    int order = 0; ///< among the moves of the same thing, 1…
    int rev = 0;
    bool operator==(const UpcomingMove &) const = default;
};

template <class Attributes>
struct Waiting {
    Attributes attributes; ///< CarryOver, Task or Decision
    Line line;
    Standpoint at;
    bool alreadyPlaced = false; ///< some later agenda has taken it up
};

/// A point of a meeting that has been, with nothing written under it.
struct LeftPoint {
    Standpoint at;
    QString presenters; ///< as written
};

/// What a supplement was asked for, and of whose report.
struct WaitingReview {
    StatusReport report;
    QString assignment; ///< its title
    BodyId body;        ///< of the meeting that it was written at; null: none
};

/// All that may come up, gathered by whoever can read it and not judged yet.
struct WaitingThings {
    QList<Waiting<CarryOver>> carryOvers;
    QList<Waiting<Task>> tasks;
    QList<Waiting<Decision>> decisions;
    QList<LeftPoint> left;
    QList<WaitingReview> reviews;
    QList<YearCycleEntry> cycle;
    QMultiHash<YearCycleEntryId, QDate> cycleTaken; ///< days of the meetings that have taken an entry up
    QList<UpcomingItem> others; ///< what other parts of the program bring forward, complete as it is
    QList<UpcomingMove> moves;  ///< in their order
    QHash<BodyId, QDate> lastHeld;        ///< each body's latest meeting that has been
    QHash<BodyId, QStringList> standing;  ///< titles that come by themselves
};

/// How far ahead the year cycle is looked into.
constexpr int cycleDaysAhead = 183;

/// What waits, in no particular order. `today` bounds the year cycle.
QList<UpcomingItem> upcomingItems(const WaitingThings &things, QDate today);

/// The moves of one thing, oldest first.
QList<UpcomingMove> movesOf(const QList<UpcomingMove> &moves, const ObjectRef &source, int year);

/// A meeting to come with what waits for it, or a day or a wait that has no meeting yet.
struct UpcomingSlot {
    UpcomingTime time;       ///< of the meeting, where there is one
    MeetingId meeting;       ///< null: none is planned
    QList<UpcomingItem> items;
    bool operator==(const UpcomingSlot &) const = default;
};

/// By meeting: planned ones and the days between by date, then what waits for a next meeting that nobody has planned, last
/// what has no day. A planned meeting is there also where nothing waits for it. `planned`: meetings from `today` on.
QList<UpcomingSlot> upcomingSlots(const QList<UpcomingItem> &items, const QList<Meeting> &planned, QDate today);

} // namespace domain
