// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/operationalplan.h"
#include "storage/database.h"

namespace storage {

/// How long an assignment may be without news before that is pointed out: as the group wants that it is reported to, else as the
/// file says for all.
class ReportIntervals
{
public:
    static constexpr int usualDays = 90; ///< of a file that says nothing

    explicit ReportIntervals(Database &database) : m_database(database) {}

    int all() const;
    int of(domain::BodyId body) const; ///< 0: as all
    /// The group of the latest meeting that heard of it; of one that no meeting has heard of yet, a group that owns it, else the
    /// group that leads. `reports` newest first.
    domain::BodyId reportedTo(const domain::Assignment &assignment, const QList<domain::StatusReport> &reports) const;
    int days(const domain::Assignment &assignment, const QList<domain::StatusReport> &reports) const;

    /// The setting; null body: of all.
    static QString key(domain::BodyId body = {});
    static bool isKey(const QString &key) { return key.startsWith(ReportIntervals::key()); }

private:
    Database &m_database;
};

} // namespace storage
