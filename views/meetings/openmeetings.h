// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lists/agendalist.h"
#include "lists/attendancelist.h"
#include "lists/meetingfacts.h"
#include "outline/minutesdocument.h"

#include <memory>
#include <vector>

namespace views {

/// One meeting that is open: its minutes as a document, and what stands around them.
struct OpenMeeting {
    OpenMeeting(storage::Repositories &repositories, domain::MeetingId meeting);

    domain::MeetingId id;
    outline::MinutesDocument document;
    lists::MeetingFacts facts;
    lists::AttendanceList attendance;
    lists::AgendaList agenda;
};

/// The meetings that have been opened, so that going from one to another and back loads nothing again and keeps each one's
/// undo. The longest unused go when there are more than a handful, once all of theirs is stored.
class OpenMeetings : public QObject
{
    Q_OBJECT
public:
    /// `repositories` must outlive this.
    explicit OpenMeetings(storage::Repositories &repositories, QObject *parent = nullptr);
    ~OpenMeetings() override;

    OpenMeeting &open(domain::MeetingId meeting);
    OpenMeeting *find(domain::MeetingId meeting) const; ///< null: not open
    /// Everything typed is stored; false where something could not be.
    bool flush();
    /// Takes one out that nobody shows any more.
    void close(domain::MeetingId meeting);

    static constexpr size_t kept = 8;

signals:
    void opened(views::OpenMeeting *meeting);
    /// The meeting has been removed from the file: whoever shows it lets go now, before it is closed.
    void removed(domain::MeetingId meeting);
    /// Saved, saving or not saved: of any of the open ones.
    void saverChanged();

private:
    void makeRoom();

    storage::Repositories &m_repositories;
    std::vector<std::unique_ptr<OpenMeeting>> m_open; ///< longest unused first
};

} // namespace views
