// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/actionplan.h"
#include "domain/thread.h"
#include "storage/decisionrepository.h"

#include <QSet>

namespace app {

/// Takes away what others may not read before an entry leaves the program: of a hidden line all that was said of it, of a
/// hidden point its title. Names are not its matter (see documents::NameMask).
class Secrets
{
public:
    explicit Secrets(storage::Database &database); ///< throws StorageError

    storage::DecisionEntry shown(storage::DecisionEntry entry) const;
    storage::TaskEntry shown(storage::TaskEntry entry) const;
    domain::PlanContent shown(domain::PlanContent plan) const;
    /// What is hidden keeps its place in the thread, without its words.
    domain::Thread shown(domain::Thread thread) const;
    bool hides(const domain::ObjectRef &object) const;
    bool hides(domain::LineId line) const { return m_lines.contains(line); }

private:
    template <class Entry>
    bool hide(Entry &entry) const;

    QSet<domain::LineId> m_lines;
    QSet<domain::ItemId> m_items;
    QSet<QUuid> m_records;
};

} // namespace app
