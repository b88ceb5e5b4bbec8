// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/link.h"
#include "domain/meeting.h"
#include "domain/upcoming.h"
#include "storage/database.h"

namespace storage {

/// The first few of many, and how many there are in all.
struct Few {
    QList<domain::LineId> lines;
    int all = 0;
    bool operator==(const Few &) const = default;
};

/// A task that waits, with what it is chosen and sorted by.
struct OpenTask {
    domain::LineId line;
    bool mine = false; ///< else it is overdue in the group
    QDate due;
    QDate from; ///< day of its meeting
    qint64 rank = 0;

    /// Those with a day first; of the same day the latest meeting's.
    bool isBefore(const OpenTask &other) const;
    bool operator==(const OpenTask &) const = default;
};

/// A point of an agenda and what it comes from.
struct AgendaLine {
    domain::ItemId item;
    QString title; ///< inline Markdown
    int minutesPlanned = 0;
    bool confidential = false;
    domain::PointOrigin origin;
    bool operator==(const AgendaLine &) const = default;
};

/// What the first view asks for, each in a query of its own that reads what is shown and no more: registers of 100,000 lines
/// are not loaded to show five of them.
class OverviewReader
{
public:
    explicit OverviewReader(Database &database) : m_database(database) {}

    /// Open tasks of the person, named or as a member on that day of a body that is; and the open ones of others that are due
    /// before today. In their order.
    QList<OpenTask> openTasks(domain::PersonId person, QDate today) const;
    /// Whether that one is among them now: for a list that takes one change in.
    std::optional<OpenTask> openTask(domain::LineId line, domain::PersonId person, QDate today) const;
    /// Own valid decisions to be followed up up to `until`; those more than a year old are left to the register.
    Few decisionsToFollowUp(QDate today, QDate until, int limit) const;
    QList<domain::LineId> latestDecisions(QDate today, int limit) const;
    /// The next meeting to be held of any of the bodies (all of them where the list is empty).
    std::optional<domain::Meeting> nextMeeting(const QList<domain::BodyId> &bodies, QDate today) const;
    QList<AgendaLine> agenda(domain::MeetingId meeting) const;

private:
    QList<OpenTask> readOpenTasks(domain::LineId only, domain::PersonId person, QDate today) const;

    Database &m_database;
};

} // namespace storage
