// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/freezenumbers.h"

#include "storage/repositories.h"

namespace editing {

FreezeNumbers::FreezeNumbers(const QString &text, storage::Repositories &repositories, const domain::Minutes &before,
                             const domain::FrozenNumbers &after)
    : Edit(text), m_repositories(repositories)
{
    for (const domain::AgendaItem &item : before.items) {
        m_before.items.insert(item.id, item.number);
        m_after.items.insert(item.id, after.items.value(item.id));
    }
    for (auto it = before.decisions.begin(); it != before.decisions.end(); ++it) {
        m_before.decisions.insert(it.key(), it->number);
        m_after.decisions.insert(it.key(), after.decisions.value(it.key()));
    }
}

void FreezeNumbers::set(const domain::FrozenNumbers &numbers)
{
    storage::Transaction transaction(m_repositories.database);
    for (auto it = numbers.items.begin(); it != numbers.items.end(); ++it) {
        // A point that went meanwhile took its number with it.
        const auto item = m_repositories.outlines.item(it.key());
        if (item && item->number != it.value())
            m_repositories.outlines.setItemNumber(it.key(), it.value());
    }
    for (auto it = numbers.decisions.begin(); it != numbers.decisions.end(); ++it) {
        std::optional<domain::Decision> decision = m_repositories.decisions.find(it.key());
        if (!decision || decision->number == it.value())
            continue;
        decision->number = it.value();
        m_repositories.decisions.save(*decision);
    }
    transaction.commit();
}

} // namespace editing
