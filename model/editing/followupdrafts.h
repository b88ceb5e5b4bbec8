// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/actionplan.h"

#include <functional>
#include <optional>

namespace storage {
struct Repositories;
}

namespace editing {

/// What somebody has begun to write of a measure and not saved yet: one new follow-up for each measure, and changes in those that are
/// there. It lies in the file, so that neither another row nor a closed window nor a fault takes it; copies for readers leave it out.
class FollowUpDrafts
{
public:
    explicit FollowUpDrafts(storage::Repositories &repositories) : m_repositories(repositories) {} ///< which must outlive this

    /// What was written of `begun` (one that is new, or as it is stored now); nothing where the file cannot be read.
    std::optional<domain::FollowUp> find(const domain::FollowUp &begun) const;
    bool hasNew(domain::MeasureId measure) const;
    /// Empty, or why it could not be stored.
    QString keep(const domain::FollowUp &written);
    QString forget(const domain::FollowUp &written);

private:
    QString attempt(const std::function<void()> &work);
    QString value(const QString &key) const;

    storage::Repositories &m_repositories;
};

} // namespace editing
