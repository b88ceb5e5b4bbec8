// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/minutes.h"
#include "domain/phrases.h"

/// What a note-taker is shown before minutes are finished. Nothing here blocks: every question may be left.
namespace domain {

enum class Doubt {
    Suggestion,          ///< text that reads as a decision, a task or a carry-over, and nobody has said yes or no
    DecisionWithoutText,
    TaskWithoutOwner,
    FollowUpWithoutMeasure, ///< nobody has said what was followed up
    CarryOverWithoutDay, ///< no day, or a day that is not after the meeting
    PresenceUnknown      ///< neither present nor absent
};

struct Question {
    Doubt doubt = Doubt::Suggestion;
    ItemId item; ///< the point; null for attendance
    LineId line; ///< null for attendance
    AttendanceId attendance;
    int number = 0; ///< the point's number; 0: none
    QString text;   ///< what is written, plain; the person's or guest's name for attendance
    Reading reading; ///< Suggestion: what the line seems to be. TaskWithoutOwner: whom it seems to name

    bool operator==(const Question &) const = default;
    /// The same question, though its words may have changed meanwhile.
    bool isAbout(const Question &other) const
    {
        return doubt == other.doubt && line == other.line && attendance == other.attendance;
    }
};

/// In the order of the page, attendance last. `declined`: what lines said when their suggestion was answered with no; while
/// they say the same they are not asked about again.
QList<Question> unclear(const Minutes &minutes, const Directory &directory, const QHash<LineId, QString> &declined = {});

/// Something that leaves this meeting for a later one.
struct Departure {
    LineId line; ///< the carry-over; null for a point that was not treated
    ItemId item;
    QString title; ///< plain
    BodyId body;   ///< whose meeting
    CarryOverTarget target = CarryOverTarget::NextMeeting;
    QDate date;
    bool operator==(const Departure &) const = default;
};
/// Carry-overs that wait and points that nothing was written under, in the order of the page. Standing points come by
/// themselves and are left out.
QList<Departure> departures(const Minutes &minutes);

/// Where somebody sends a point that was not treated, where it is not to wait for the body's next meeting.
struct Sending {
    enum class To {
        NextMeeting,
        Meeting, ///< onto the agenda of one that is planned
        Day,     ///< it waits on the forward list until then
        Closed   ///< it is not to come up
    };
    ItemId item;
    To to = To::NextMeeting;
    MeetingId meeting; ///< with Meeting
    QDate day;         ///< with Day: after the meeting
    QString reason;    ///< with Closed
    bool operator==(const Sending &) const = default;
};

/// The numbers that finishing freezes: of every point, and the § of every own decision.
struct FrozenNumbers {
    QHash<ItemId, int> items;
    QHash<LineId, int> decisions;
    bool operator==(const FrozenNumbers &) const = default;
};
FrozenNumbers numbersToFreeze(const Minutes &minutes);

} // namespace domain
