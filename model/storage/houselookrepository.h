// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/houselook.h"
#include "storage/database.h"

namespace storage {

/// How the documents of each body look. Costs nothing to make where it is needed.
class HouseLookRepository
{
public:
    explicit HouseLookRepository(Database &database) : m_database(database) {}

    /// Null id: the organisation's. nullopt where nothing has been said of it.
    std::optional<domain::HouseLook> find(domain::BodyId body) const;
    /// The body's on top of the organisation's, all that has been said.
    domain::HouseLook of(domain::BodyId body) const;
    domain::HouseLook save(const domain::HouseLook &look);
    void remove(domain::BodyId body);

private:
    Database &m_database;
};

} // namespace storage
