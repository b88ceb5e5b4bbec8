// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing/edit.h"
#include "storage/database.h"

#include <memory>
#include <vector>

namespace editing {

/// Several edits as one step: all of them or none. With a database they share one transaction; without one, those that went
/// well before a failure are taken back in reverse order.
class CompoundEdit final : public Edit
{
public:
    CompoundEdit(const QString &text, std::vector<std::unique_ptr<Edit>> edits, storage::Database *database = nullptr);

    bool changesNothing() const override;

protected:
    void apply() override;
    void revert() override;

private:
    std::vector<std::unique_ptr<Edit>> m_edits;
    storage::Database *m_database;
};

} // namespace editing
