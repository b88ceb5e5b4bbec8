// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/link.h"
#include "domain/meeting.h"
#include "storage/database.h"

namespace storage {

/// The first few of many, and how many there are in all.
struct Few {
    QList<domain::LineId> lines;
    int all = 0;
    bool operator==(const Few &) const = default;
};

/// A VP assignment and the day of the last that was heard of it.
struct SilentAssignment {
    domain::AssignmentId assignment;
    QString title;
    QDate since; ///< of the newest report; null: none yet
    bool operator==(const SilentAssignment &) const = default;
};

/// A point of an agenda and what it comes from.
struct AgendaLine {
    domain::ItemId item;
    QString title; ///< inline Markdown
    int minutesPlanned = 0;
    bool confidential = false;
    domain::ObjectRef source; ///< null id: nothing
    QDate from;               ///< day of the meeting that it comes from
    bool operator==(const AgendaLine &) const = default;
};

/// What the first view asks for, each in a query of its own that reads what is shown and no more: registers of 100,000 lines
/// are not loaded to show five of them.
class OverviewReader
{
public:
    explicit OverviewReader(Database &database) : m_database(database) {}

    /// Open tasks of the person, named or as a member on that day of a body that is, those with a day first; and the open ones
    /// of others that are due before today.
    struct OpenTasks {
        Few mine;
        Few overdue;
    };
    OpenTasks openTasks(domain::PersonId person, QDate today, int limit) const;
    /// Own valid decisions to be followed up up to `until`; those more than a year old are left to the register.
    Few decisionsToFollowUp(QDate today, QDate until, int limit) const;
    QList<domain::LineId> latestDecisions(QDate today, int limit) const;
    /// The next meeting to be held of any of the bodies (all of them where the list is empty).
    std::optional<domain::Meeting> nextMeeting(const QList<domain::BodyId> &bodies, QDate today) const;
    QList<AgendaLine> agenda(domain::MeetingId meeting) const;
    /// Of the newest plan that is not for a year to come: those without a report since `before`.
    QList<SilentAssignment> silentAssignments(QDate today, QDate before) const;

private:
    Database &m_database;
};

} // namespace storage
