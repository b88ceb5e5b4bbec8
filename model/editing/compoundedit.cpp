// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/compoundedit.h"

#include <algorithm>
#include <iterator>
#include <optional>

namespace editing {

CompoundEdit::CompoundEdit(const QString &text, std::vector<std::unique_ptr<Edit>> edits, storage::Database *database, const QString &mergeKey)
    : Edit(text), m_edits(std::make_move_iterator(edits.begin()), std::make_move_iterator(edits.end())), m_database(database), m_mergeKey(mergeKey)
{
}

bool CompoundEdit::absorb(const Edit &other)
{
    const auto *next = dynamic_cast<const CompoundEdit *>(&other);
    if (!next || m_mergeKey.isEmpty() || next->m_mergeKey != m_mergeKey)
        return false;
    m_edits.insert(m_edits.end(), next->m_edits.begin(), next->m_edits.end());
    setText(next->text());
    return true;
}

bool CompoundEdit::changesNothing() const
{
    return std::all_of(m_edits.begin(), m_edits.end(), [](const auto &edit) { return edit->changesNothing(); });
}

void CompoundEdit::apply()
{
    std::optional<storage::Transaction> transaction;
    if (m_database)
        transaction.emplace(*m_database);
    auto next = m_edits.begin();
    try {
        for (; next != m_edits.end(); ++next)
            (*next)->apply();
    } catch (const storage::StorageError &) {
        if (!transaction) {
            for (auto done = std::make_reverse_iterator(next); done != m_edits.rend(); ++done)
                (*done)->revert();
        }
        throw;
    }
    if (transaction)
        transaction->commit();
}

void CompoundEdit::revert()
{
    std::optional<storage::Transaction> transaction;
    if (m_database)
        transaction.emplace(*m_database);
    auto next = m_edits.rbegin();
    try {
        for (; next != m_edits.rend(); ++next)
            (*next)->revert();
    } catch (const storage::StorageError &) {
        if (!transaction) {
            for (auto done = next.base(); done != m_edits.end(); ++done)
                (*done)->apply();
        }
        throw;
    }
    if (transaction)
        transaction->commit();
}

} // namespace editing
