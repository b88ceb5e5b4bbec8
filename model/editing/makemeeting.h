// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/minutes.h"
#include "editing/edit.h"

namespace storage {
struct Repositories;
}

namespace editing {

/// Everything that a meeting is made with, ids and ranks given. The attributes of tracked lines are those that differ from
/// the default.
struct MeetingContents {
    domain::Meeting meeting;
    QList<domain::Attendance> attendance;
    QList<domain::AgendaItem> items;
    QList<domain::Line> lines;
    QList<domain::Decision> decisions;
    QList<domain::Task> tasks;
    QList<domain::CarryOver> carryOvers;
};

/// A meeting comes to be, whole; undone, it is gone; redone, all of it is back. Once somebody has written
/// in it, it is not undone any more (StorageError::Conflict).
class MakeMeeting final : public Edit
{
public:
    /// `repositories` must outlive the edit.
    MakeMeeting(const QString &text, storage::Repositories &repositories, MeetingContents contents);

protected:
    void apply() override;
    void revert() override;

private:
    storage::Repositories &m_repositories;
    MeetingContents m_contents;
    bool m_written = false;
};

/// Points, with their presenters lines, are put on an agenda that is there.
class PlacePoints final : public Edit
{
public:
    PlacePoints(const QString &text, storage::Repositories &repositories, domain::MeetingId meeting,
                QList<domain::AgendaItem> items, QList<domain::Line> lines);

protected:
    void apply() override;
    void revert() override;

private:
    storage::Repositories &m_repositories;
    domain::MeetingId m_meeting;
    QList<domain::AgendaItem> m_items;
    QList<domain::Line> m_lines;
};

} // namespace editing
