// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/thread.h"
#include "storage/database.h"

namespace storage {

/// Reads the thread of any object: what led to it and what it led to. Ties come from the link table and from the fields that
/// tie by themselves (a prioritisation's decision, a measure's assignment and needs, a follow-up's measure, what replaces what,
/// the tasks of a decision's point). Reads only by index: its cost follows the thread's length, not the file's.
class ThreadRepository
{
public:
    explicit ThreadRepository(Database &database) : m_database(database) {}

    /// Empty where the object is not there. Throws StorageError.
    domain::Thread thread(const domain::ObjectRef &object) const;

    /// More nodes than this are cut, furthest first, and Thread::cut says so.
    static constexpr int limit = 120;

private:
    Database &m_database;
};

} // namespace storage
