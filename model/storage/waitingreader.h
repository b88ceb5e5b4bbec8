// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/upcoming.h"
#include "storage/database.h"

namespace storage {

/// Reads what may come up at later meetings. Only reads: what it gathers is judged by domain::upcomingItems().
class WaitingReader
{
public:
    explicit WaitingReader(Database &database) : m_database(database) {}

    /// Whether it is read who answers for each task and decision. A list that shows titles leaves it until something is put on
    /// an agenda: among thousands of lines it is a fifth of the reading.
    enum class Reporters { Read, Left };

    /// Everything but `others`. `today` tells which meetings have been; decisions that should have been followed up more than
    /// a year before it are left to the register.
    domain::WaitingThings things(QDate today, Reporters reporters = Reporters::Read) const;
    /// What has this line behind it: for a list that takes one change in.
    domain::WaitingThings things(domain::LineId line, QDate today, Reporters reporters = Reporters::Read) const;
    /// Those of what was read without them.
    void readReporters(QList<domain::UpcomingItem> &items) const;
    /// The latest version of every meeting from `today` on that has not been held, by date.
    QList<domain::Meeting> planned(QDate today) const;

private:
    Database &m_database;
};

} // namespace storage
