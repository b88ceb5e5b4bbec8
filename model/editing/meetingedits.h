// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/agenda.h"
#include "domain/finishing.h"
#include "editing/edithistory.h"
#include "storage/approveddocumentrepository.h"

#include <QCoreApplication>

namespace storage {
struct Repositories;
}

namespace editing {

/// A point that waits, and the planned meeting whose agenda takes it up.
struct Placement {
    domain::Meeting meeting;
    domain::AgendaProposal proposal;
    bool operator==(const Placement &) const = default;
};

/// Where something stands in minutes; item and line are null for a meeting itself, line for a point.
struct MinutesPosition {
    domain::MeetingId meeting;
    domain::ItemId item;
    domain::LineId line;
};

/// What the body's next meeting will take up, as it is known now.
struct NextMeeting {
    std::optional<domain::Meeting> meeting; ///< nullopt: none is planned
    QStringList points; ///< inline Markdown: its agenda, then what waits for it
    bool operator==(const NextMeeting &) const = default;
};

/// What views change about meetings and their attendance, each as one step that can be undone. All functions return false
/// (or nothing) where it failed; EditHistory::failed() has then said why, and nothing has changed.
class MeetingEdits
{
    Q_DECLARE_TR_FUNCTIONS(editing::MeetingEdits)
public:
    /// Both must outlive this.
    MeetingEdits(EditHistory &history, storage::Repositories &repositories);

    /// All that waits to come up at a meeting of the body on that day, and the meeting before it.
    std::optional<domain::AgendaSources> sources(domain::BodyId body, QDate date) const;
    std::optional<domain::Minutes> minutes(domain::MeetingId meeting) const;
    /// Of a meeting, a point or a line; nothing for any other kind, and for what is not there.
    std::optional<MinutesPosition> position(const domain::ObjectRef &object) const;
    QDate lastMeeting(domain::BodyId body) const; ///< the latest of all, also one to come; null: none yet

    /// With its members, the chosen proposals as points, and what they come from tied to them.
    bool create(const domain::MeetingFrame &frame);
    /// The chosen ones as points last on an agenda that is there, tied to what they come from.
    bool place(domain::MeetingId meeting, const QList<domain::AgendaProposal> &proposals);
    /// With all that is in it; what had been carried over to it waits again.
    bool remove(domain::MeetingId meeting);

    /// Date, times, place, title, chair, note-taker, approver; the value to be. Status has functions of its own.
    bool change(const domain::Meeting &after);

    bool changeAttendance(const domain::Attendance &after);
    /// Everyone who is not marked is present: one step.
    bool markAllPresent(domain::MeetingId meeting);
    bool addPerson(domain::MeetingId meeting, domain::PersonId person);
    bool addGuest(domain::MeetingId meeting, const QString &name);
    bool removeAttendance(const domain::Attendance &row);

    bool start(domain::MeetingId meeting); ///< planned → ongoing
    bool end(domain::MeetingId meeting);   ///< ongoing → draft
    /// → finished: freezes the numbers of points and decisions, and puts the placements on their agendas. A point that was not
    /// treated goes where it is sent; one that nobody has sent anywhere waits for the next meeting, unless an agenda has it.
    bool finish(domain::MeetingId meeting, const QList<Placement> &placements, const QList<domain::Sending> &sendings = {});
    bool reopen(domain::MeetingId meeting); ///< finished → draft; numbers run again
    /// Makes the documents of minutes as they are being approved; may throw StorageError, and nothing is approved then.
    using DocumentMaker = std::function<QList<storage::ApprovedDocument>(const domain::Minutes &approved)>;
    void setDocumentMaker(DocumentMaker maker) { m_documentMaker = std::move(maker); }
    /// finished → approved: nothing in it changes any more, and its documents are kept. `approver` may be null.
    bool approve(domain::MeetingId meeting, domain::PersonId approver, const QDateTime &when);
    /// A new version, a draft, beside an approved one, which stays as it is. Null where it failed.
    domain::MeetingId correct(domain::MeetingId approved);

    /// How many of its points came from what had waited, and will wait again where it is removed.
    int takenUp(domain::MeetingId meeting) const;
    /// For the last words of a meeting: what comes next time. Nullopt where it cannot be read.
    std::optional<NextMeeting> nextMeeting(domain::MeetingId after) const;

    /// Where what leaves this meeting can go now: onto the agendas of meetings that are already planned. What is sent
    /// elsewhere goes there.
    QList<Placement> placements(domain::MeetingId meeting, const QList<domain::Sending> &sendings = {}) const;
    /// Where its untreated points were sent when it was finished before, or moved since.
    QList<domain::Sending> sendings(domain::MeetingId meeting) const;
    /// Those that a point can be sent to: planned on a later day, by day.
    QList<domain::Meeting> laterMeetings(domain::MeetingId meeting) const;

private:
    domain::AgendaSources sourcesAmong(const domain::WaitingThings &things, const domain::Body &body, QDate date) const;
    void place(std::vector<std::unique_ptr<Edit>> &edits, const QString &text, domain::MeetingId meeting, const QList<domain::AgendaProposal> &proposals);
    domain::Meeting required(domain::MeetingId meeting) const;
    bool changeStatus(const QString &text, domain::MeetingId meeting, domain::MeetingStatus status);
    std::unique_ptr<Edit> meetingEdit(const QString &text, const domain::Meeting &before, const std::optional<domain::Meeting> &after,
                                      const QString &mergeKey = QString());
    std::unique_ptr<Edit> attendanceEdit(const QString &text, domain::MeetingId meeting, const std::optional<domain::Attendance> &before,
                                         const std::optional<domain::Attendance> &after, const QString &mergeKey = QString());
    bool editAttendance(const QString &text, domain::MeetingId meeting, const std::optional<domain::Attendance> &before,
                        const std::optional<domain::Attendance> &after, const QString &mergeKey = QString());
    void append(std::vector<std::unique_ptr<Edit>> &edits, const QString &text, const domain::Agenda &agenda);

    EditHistory &m_history;
    storage::Repositories &m_repositories;
    DocumentMaker m_documentMaker;
};

} // namespace editing
