// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/body.h"
#include "storage/database.h"

#include <QSet>

namespace storage {

/// What others may not read: points and lines under secrecy with all that belongs to them, and the names of people with
/// protected identity. Costs nothing to make where it is needed.
class SecrecyRepository
{
public:
    explicit SecrecyRepository(Database &database) : m_database(database) {}

    /// Lines that are marked, that belong to one that is, or that stand in a point that is.
    QSet<domain::LineId> hiddenLines() const;
    QSet<domain::ItemId> hiddenItems() const;
    QSet<QUuid> hiddenRecords() const; ///< follow-ups written in such lines; reports written in such points, or in points that hold such lines

    /// Also those that have been taken out of the list of people since: old minutes go on naming them.
    QList<domain::Person> protectedPeople() const;
    bool isProtected(domain::PersonId person) const;
    void setProtected(domain::PersonId person, bool isProtected);

private:
    Database &m_database;
};

} // namespace storage
