// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/actionplan.h"
#include "domain/link.h"
#include "domain/operationalplan.h"
#include "storage/database.h"

#include <QUuid>
#include <optional>

namespace storage {

struct ThreadNeighbour {
    domain::ObjectRef object;
    domain::LinkType type;
};
using ThreadNeighbours = QList<ThreadNeighbour>;

/// What led to a thing and what it led to: by the ties of the link table, and by the fields that tie by themselves. Of what is
/// gone, too: whether it is still there is for ThreadNodes to say.
class ThreadTies
{
public:
    explicit ThreadTies(Database &database) : m_database(database) {}

    ThreadNeighbours before(const domain::ObjectRef &o) const { return linked(o, false) + own(o, false); }
    ThreadNeighbours after(const domain::ObjectRef &o) const { return linked(o, true) + own(o, true); }

    QList<domain::NeedId> needsOf(const QUuid &measure) const;
    /// The latest prioritisation that ranks the assignment.
    std::optional<domain::Prioritisation> latestWith(const QUuid &assignment) const;
    bool wasFollowedUp(const QUuid &measure) const;

private:
    QList<QUuid> ids(const QString &sql, const QUuid &of) const;
    void add(ThreadNeighbours &to, domain::ObjectType type, domain::LinkType link, const QString &sql, const QUuid &of) const;
    ThreadNeighbours linked(const domain::ObjectRef &o, bool forward) const;
    ThreadNeighbours own(const domain::ObjectRef &o, bool forward) const;
    ThreadNeighbours ownOfLine(const QUuid &id, bool forward) const;

    Database &m_database;
};

} // namespace storage
