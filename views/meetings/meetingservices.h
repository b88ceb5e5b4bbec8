// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lists/assignmentdetails.h"

#include <QDateTime>
#include <QList>
#include <functional>

class QAction;

namespace editing {
class BodyEdits;
class LineEdits;
class MeetingEdits;
class PeopleEdits;
class OperationalPlanEdits;
}
namespace spelling {
class Speller;
}
namespace lists {
class BodyList;
class MeetingList;
class PersonList;
}

namespace views {

class OpenMeetings;

/// What the meetings place is built on. Everything is owned by the application and outlives the place.
struct MeetingServices {
    OpenMeetings &open;
    lists::MeetingList &meetings;
    lists::BodyList &bodies;
    lists::PersonList &people;
    editing::MeetingEdits &meetingEdits;
    editing::LineEdits &lineEdits;
    editing::BodyEdits &bodyEdits;
    editing::PeopleEdits &peopleEdits;
    std::function<QDateTime()> clock = [] { return QDateTime::currentDateTime(); };
    spelling::Speller *speller = nullptr; ///< null: spelling is not checked
    editing::OperationalPlanEdits *operationalPlanEdits = nullptr; ///< null: no operational plan to tie points to
    /// What "#" may name, seen from the meeting's day.
    std::function<QList<lists::AssignmentName>(const QString &query, QDate day)> assignments;
    QList<QAction *> fileActions; ///< more for Arkiv while a meeting is open, owned by the application
    bool readOnly = false; ///< the file cannot be written
};

} // namespace views
