// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/actionplan.h"

#include <optional>

namespace storage {

class SettingRepository;

/// What somebody has begun to write of a measure and not saved yet: one new follow-up for each measure, and changes in those that are
/// there. It lies in the file, so that neither another row nor a closed window nor a fault takes it; copies for readers leave it out.
/// Throws StorageError.
class FollowUpDrafts
{
public:
    explicit FollowUpDrafts(SettingRepository &settings) : m_settings(settings) {}

    /// What was written of `begun` (one that is new, or as it is stored); nothing where it has been changed elsewhere since.
    std::optional<domain::FollowUp> find(const domain::FollowUp &begun) const;
    bool hasNew(domain::MeasureId measure) const;
    void keep(const domain::FollowUp &written);
    void forget(const domain::FollowUp &written);

private:
    SettingRepository &m_settings;
};

} // namespace storage
