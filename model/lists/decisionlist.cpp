// SPDX-License-Identifier: GPL-3.0-or-later
#include "lists/decisionlist.h"

#include "domain/markdown.h"
#include "lists/words.h"

using namespace Qt::Literals::StringLiterals;

namespace lists {

DecisionList::DecisionList(DecisionRegister &decisions, QObject *parent) : LineList(decisions, parent), m_decisions(decisions) {}

void DecisionList::setQuery(const DecisionQuery &query)
{
    m_query = query;
    refresh();
}

void DecisionList::setLimit(int limit)
{
    m_limit = limit;
    refresh();
}

QList<domain::LineId> DecisionList::query() const
{
    QList<domain::LineId> ids = m_decisions.ids(m_query);
    if (m_limit > 0 && ids.size() > m_limit)
        ids.resize(m_limit);
    return ids;
}

std::optional<DecisionEntry> DecisionList::entry(int row) const
{
    const DecisionEntry *entry = m_decisions.entry(ids(), row);
    return entry ? std::optional(*entry) : std::nullopt;
}

QString DecisionList::stateText(const DecisionEntry &entry) const
{
    if (entry.decision.state == domain::DecisionState::Replaced) {
        const DecisionEntry *newer = entry.replacedBy ? m_decisions.entry(entry.replacedBy) : nullptr;
        return newer ? tr("Ersatt %1").arg(newer->at.date.toString(Qt::ISODate)) : words::state(entry.decision.state);
    }
    if (entry.decision.state == domain::DecisionState::Valid) {
        if (entry.decision.reported)
            return tr("Annat organ");
        if (entry.line.kind == domain::LineKind::Agreement)
            return words::decisionKind(entry.line.kind);
    }
    return words::state(entry.decision.state);
}

QVariant DecisionList::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == IdRole)
        return idAt(index.row()).uuid();
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole && (role <= Qt::UserRole || role > FollowUpRole))
        return {};
    const DecisionEntry *entry = m_decisions.entry(ids(), index.row());
    if (!entry)
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case TextRole: return domain::toPlain(entry->line.text);
    case Qt::AccessibleTextRole: {
        QStringList parts{entry->reference, stateText(*entry), domain::toPlain(entry->line.text)};
        if (!entry->decision.responsible.isEmpty())
            parts.append(tr("ansvarig %1").arg(words::names(entry->decision.responsible)));
        return parts.join(u", "_s);
    }
    case DateRole: return entry->at.date;
    case MonthRole: return words::month(entry->at.date);
    case MeetingRole: return entry->at.meeting.uuid();
    case ItemRole: return entry->at.item.uuid();
    case ReferenceRole: return entry->reference;
    case KindRole: return int(kindOf(*entry));
    case StateRole: return int(entry->decision.state);
    case StateTextRole: return stateText(*entry);
    case ResponsibleRole: return words::shortNames(entry->decision.responsible);
    case FollowUpRole: return entry->decision.followUp;
    default: return {};
    }
}

QHash<int, QByteArray> DecisionList::roleNames() const
{
    return {{Qt::DisplayRole, "display"}, {IdRole, "id"}, {MeetingRole, "meeting"}, {ItemRole, "item"}, {TextRole, "text"},
            {ReferenceRole, "reference"}, {DateRole, "date"}, {MonthRole, "month"}, {KindRole, "kind"}, {StateRole, "state"},
            {StateTextRole, "stateText"}, {ResponsibleRole, "responsible"}, {FollowUpRole, "followUp"}};
}

} // namespace lists
