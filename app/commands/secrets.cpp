// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/secrets.h"

#include "documents/namemask.h"
#include "storage/secrecyrepository.h"

namespace app {

Secrets::Secrets(storage::Database &database)
{
    const storage::SecrecyRepository secrecy(database);
    m_lines = secrecy.hiddenLines();
    m_items = secrecy.hiddenItems();
}

template <class Entry>
bool Secrets::hide(Entry &entry) const
{
    if (m_items.contains(entry.at.item))
        entry.at.itemTitle = documents::maskWord();
    const bool hidden = hides(entry.line.id);
    if (hidden)
        entry.line.text = documents::maskWord();
    return hidden;
}

storage::DecisionEntry Secrets::shown(storage::DecisionEntry entry) const
{
    if (hide(entry)) {
        entry.decision.responsible.clear();
        entry.decision.followUp = {};
        entry.decision.replaces = {};
        entry.replacedBy = {};
    }
    return entry;
}

storage::TaskEntry Secrets::shown(storage::TaskEntry entry) const
{
    if (hide(entry)) {
        entry.task.responsible.clear();
        entry.task.due = {};
        entry.task.reportBack = {};
    }
    return entry;
}

bool Secrets::hides(const domain::ObjectRef &object) const
{
    return object.type == domain::ObjectType::Line ? hides(domain::LineId(object.id))
                                                   : object.type == domain::ObjectType::Item && m_items.contains(domain::ItemId(object.id));
}

domain::Thread Secrets::shown(domain::Thread thread) const
{
    for (domain::ThreadNode &node : thread.nodes)
        if (hides(node.object)) {
            node.title = documents::maskWord();
            node.detail.clear();
        }
    return thread;
}

} // namespace app
