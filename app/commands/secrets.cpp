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
    m_records = secrecy.hiddenRecords();
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
    switch (object.type) {
    case domain::ObjectType::Line: return hides(domain::LineId(object.id));
    case domain::ObjectType::Item: return m_items.contains(domain::ItemId(object.id));
    case domain::ObjectType::FollowUp:
    case domain::ObjectType::StatusReport: return m_records.contains(object.id);
    default: return false;
    }
}

domain::PlanContent Secrets::shown(domain::PlanContent plan) const
{
    for (domain::FollowUp &followUp : plan.followUps)
        if (hides({domain::ObjectType::FollowUp, followUp.id.uuid()})) {
            followUp.seen = documents::maskWord();
            followUp.evidence.clear();
            followUp.cause.clear();
            followUp.nextText.clear();
        }
    return plan;
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
