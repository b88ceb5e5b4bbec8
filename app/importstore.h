// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importing/tominutes.h"
#include "importing/toplan.h"
#include "storage/repositories.h"

namespace app {

/// Puts what was read from old files into the open file.
class ImportStore
{
public:
    explicit ImportStore(storage::Repositories &repositories) : m_repositories(repositories) {}

    /// Everybody and every body that is stored: whom names in a document may mean.
    domain::Directory directory() const;
    /// The meeting that body held on that day, where it is stored.
    std::optional<domain::Meeting> existing(const importing::MinutesImport &minutes) const;
    /// New bodies and people, the meeting and all that is in it, in one transaction. Throws StorageError.
    void store(const importing::MinutesImport &minutes);
    void store(const domain::PlanContent &plan);

private:
    storage::Repositories &m_repositories;
};

} // namespace app
