// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/body.h"
#include "domain/party.h"

#include <QDateTime>
#include <QTime>

namespace domain {

/// The life of a meeting. Finished freezes the numbers; approved (justerad) is read-only for ever.
enum class MeetingStatus { Planned, Ongoing, Draft, Finished, Approved };

struct Meeting {
    MeetingId id;
    BodyId body;
    QDate date;
    QTime starts; ///< null where unknown
    QTime ends;
    QString title; ///< empty: the body's name is the title
    QString place;
    MeetingStatus status = MeetingStatus::Planned;
    PersonId chair;
    PersonId noteTaker;
    PersonId approver;    ///< justerare
    QDateTime approvedAt; ///< UTC
    int version = 1;      ///< 2… for a correction
    MeetingId corrects;   ///< the approved version that this one stands beside
    int rev = 0;

    bool isReadOnly() const { return status == MeetingStatus::Approved; }
    bool operator==(const Meeting &) const = default;
};

enum class Presence { Unknown, Present, Absent, Excused, Adjunct };

/// One person (or a guest by name alone) at one meeting.
struct Attendance {
    AttendanceId id;
    MeetingId meeting;
    PersonId person;   ///< null for a guest
    QString guestName; ///< empty where person is set
    Presence presence = Presence::Unknown;
    ItemId arrivedAt; ///< came for this point; null: from the start
    ItemId leftAt;    ///< left at this point; null: stayed
    int rank = 0;     ///< order on paper
    int rev = 0;

    bool operator==(const Attendance &) const = default;
};

} // namespace domain
