// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/minutes.h"
#include "storage/database.h"

#include <optional>

namespace storage {

/// What lists of meetings show, without loading the minutes.
struct MeetingEntry {
    domain::Meeting meeting;
    QString bodyAbbreviation;
    int items = 0;
    int decisions = 0; ///< own and reported
    int tasks = 0;
    bool isLatestVersion = true; ///< no correction stands beside it
    bool operator==(const MeetingEntry &) const = default;
};

struct MeetingFilter {
    domain::BodyId body; ///< null: any
    QDate from, to;      ///< inclusive; null: open
};

class MeetingRepository : public QObject
{
    Q_OBJECT
public:
    explicit MeetingRepository(Database &database) : m_database(database) {}

    QList<MeetingEntry> entries(const MeetingFilter &filter = {}) const; ///< newest first
    std::optional<MeetingEntry> entry(domain::MeetingId id) const;
    std::optional<domain::Meeting> find(domain::MeetingId id) const;
    /// The latest version of the body's meeting on that day.
    std::optional<domain::Meeting> find(domain::BodyId body, QDate date) const;
    std::optional<domain::Meeting> next(domain::BodyId body, QDate after) const;
    std::optional<domain::Meeting> previous(domain::BodyId body, QDate before) const;
    domain::Minutes minutes(domain::MeetingId id) const; ///< throws NotFound

    domain::Meeting save(const domain::Meeting &meeting);
    void remove(domain::MeetingId id); ///< with all that is in it; save() brings all of it back

    QList<domain::Attendance> attendance(domain::MeetingId meeting) const; ///< by rank
    domain::Attendance save(const domain::Attendance &attendance);
    void remove(domain::AttendanceId id);

signals:
    void changed(const domain::Meeting &meeting);
    void removed(domain::MeetingId id);
    void attendanceChanged(const domain::Attendance &attendance);
    void attendanceRemoved(domain::MeetingId meeting, domain::AttendanceId id);

private:
    std::optional<domain::Meeting> findOne(domain::BodyId body, QDate date, QStringView condition) const;

    Database &m_database;
};

} // namespace storage
