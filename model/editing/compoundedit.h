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
    /// A following one with the same non-empty `mergeKey` becomes one step with this, under the later one's words.
    CompoundEdit(const QString &text, std::vector<std::unique_ptr<Edit>> edits, storage::Database *database = nullptr,
                 const QString &mergeKey = QString());

    bool changesNothing() const override;

protected:
    void apply() override;
    void revert() override;
    bool absorb(const Edit &other) override;

private:
    std::vector<std::shared_ptr<Edit>> m_edits; ///< shared for as long as two steps become one
    storage::Database *m_database;
    QString m_mergeKey;
};

} // namespace editing
