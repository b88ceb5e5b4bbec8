// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/thread.h"
#include "storage/threadties.h"

namespace storage {

/// How each thing is told on the thread: its lane, title, details, day and state.
class ThreadNodes
{
public:
    ThreadNodes(Database &database, const ThreadTies &ties) : m_database(database), m_ties(ties) {}

    /// One, or two for a follow-up with an effect; empty where it is not there. `whole`: also of minutes that a correction has
    /// taken the place of.
    QList<domain::ThreadNode> of(const domain::ObjectRef &o, bool whole = false) const;
    /// When the measure was to be followed up first, by its rhythm; null where it has none.
    QDate expected(const domain::ObjectRef &measure) const;

private:
    QList<domain::ThreadNode> meeting(const QUuid &id, bool whole) const;
    QList<domain::ThreadNode> item(const QUuid &id, bool whole) const;
    QList<domain::ThreadNode> line(const QUuid &id, bool whole) const;
    QList<domain::ThreadNode> assignment(const QUuid &id) const;
    QList<domain::ThreadNode> need(const QUuid &id) const;
    QList<domain::ThreadNode> measure(const QUuid &id) const;
    QList<domain::ThreadNode> area(const QUuid &id) const;
    QList<domain::ThreadNode> round(const QUuid &id) const;
    QList<domain::ThreadNode> followUp(const QUuid &id) const;
    QList<domain::ThreadNode> report(const QUuid &id) const;

    Database &m_database;
    const ThreadTies &m_ties;
};

} // namespace storage
