// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing/bodyedits.h"
#include "editing/lineedits.h"
#include "editing/meetingedits.h"
#include "editing/peopleedits.h"
#include "importing/tominutes.h"
#include "storage/repositories.h"

#include <memory>

namespace reviewing {

/// Where what was read lies while a person looks at it: a database in memory, so that the editor and all its commands work as
/// on a stored meeting, and nothing is in the file until it is taken up from here.
class ReviewDesk
{
public:
    ReviewDesk();
    ~ReviewDesk();
    Q_DISABLE_COPY_MOVE(ReviewDesk)

    storage::Repositories &stored() { return m_repositories; }
    editing::EditHistory &history() { return m_history; } ///< of this desk alone
    editing::LineEdits &lineEdits() { return m_lineEdits; }
    editing::MeetingEdits &meetingEdits() { return m_meetingEdits; }

    /// People and bodies that are stored in the file: known here too. False where it failed; failed() has said why.
    bool know(const domain::Directory &directory);
    /// Puts the meeting here as a draft, so that all of it can be corrected.
    bool lay(const importing::MinutesImport &import);
    bool holds(domain::MeetingId meeting) const;
    /// What a person has made of it, ready to be stored: finished, its numbers frozen. Nullopt where it is not here.
    std::optional<importing::MinutesImport> taken(domain::MeetingId meeting);

    /// The body that held the meeting; one that is new is made here.
    bool setBody(domain::MeetingId meeting, const domain::Body &body);
    /// Somebody that was read is another: in attendance, among the responsible and in the meeting's own fields. `to` may be new.
    bool replacePerson(domain::MeetingId meeting, domain::PersonId from, const domain::Person &to);
    /// A guest of that name is a person.
    bool nameGuest(domain::MeetingId meeting, domain::AttendanceId guest, const domain::Person &person);
    bool replaceBody(domain::MeetingId meeting, domain::BodyId from, const domain::Body &to);

private:
    bool work(const std::function<void()> &act);
    void ensure(const domain::Person &person);
    void ensure(const domain::Body &body);
    void seat(domain::Attendance row, domain::PersonId person, const QList<domain::Attendance> &rows);

    storage::Database m_database;
    storage::Repositories m_repositories;
    editing::EditHistory m_history;
    editing::LineEdits m_lineEdits;
    editing::MeetingEdits m_meetingEdits;
    QSet<QUuid> m_known; ///< people and bodies of the file
};

} // namespace reviewing
