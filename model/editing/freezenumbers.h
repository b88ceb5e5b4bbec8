// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/finishing.h"
#include "editing/edit.h"

namespace storage {
struct Repositories;
}

namespace editing {

/// The numbers of a meeting's points and decisions stop running (or, with no numbers given, run again).
class FreezeNumbers final : public Edit
{
public:
    FreezeNumbers(const QString &text, storage::Repositories &repositories, const domain::Minutes &before,
                  const domain::FrozenNumbers &after);

protected:
    void apply() override { set(m_after); }
    void revert() override { set(m_before); }

private:
    void set(const domain::FrozenNumbers &numbers);

    storage::Repositories &m_repositories;
    domain::FrozenNumbers m_before;
    domain::FrozenNumbers m_after;
};

} // namespace editing
