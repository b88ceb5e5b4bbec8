// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/registerrows.h"

#include "documents/words.h"
#include "domain/numbering.h"
#include "lists/words.h"
#include "storage/repositories.h"

#include <QHash>

using namespace Qt::Literals::StringLiterals;

namespace app {

namespace {

/// Which points are confidential as wholes, each looked up once.
class Secrets
{
public:
    explicit Secrets(storage::Repositories &repositories) : m_repositories(repositories) {}

    template <class Entry>
    QString text(const Entry &entry) { return entry.line.confidential || hides(entry.at.item) ? masked() : entry.line.text; }
    template <class Entry>
    QString title(const Entry &entry) { return hides(entry.at.item) ? masked() : entry.at.itemTitle; }

private:
    bool hides(domain::ItemId item)
    {
        auto known = m_items.constFind(item);
        if (known == m_items.cend()) {
            const auto found = m_repositories.outlines.item(item);
            known = m_items.insert(item, found && found->confidential);
        }
        return *known;
    }

    storage::Repositories &m_repositories;
    QHash<domain::ItemId, bool> m_items;
};

} // namespace

QString masked()
{
    return u"[maskerat]"_s;
}

QList<documents::DecisionRow> decisionRows(storage::Repositories &repositories, const QList<domain::LineId> &ids)
{
    Secrets secrets(repositories);
    QList<documents::DecisionRow> rows;
    for (const storage::DecisionEntry &entry : repositories.decisions.entries(ids)) {
        documents::DecisionRow row;
        row.id = entry.line.id.toString();
        row.reference = entry.reference;
        row.date = entry.at.date;
        row.body = entry.decidedBy;
        row.agreement = entry.line.kind == domain::LineKind::Agreement;
        row.reported = entry.decision.reported;
        row.text = secrets.text(entry);
        row.state = documents::words::stateName(entry.decision.state);
        row.responsible = lists::words::names(entry.decision.responsible);
        row.followUp = entry.decision.followUp;
        row.item = secrets.title(entry);
        if (entry.decision.replaces)
            if (const auto replaced = repositories.decisions.entry(entry.decision.replaces))
                row.replaces = replaced->reference;
        rows.append(row);
    }
    return rows;
}

QList<documents::TaskRow> taskRows(storage::Repositories &repositories, const QList<domain::LineId> &ids)
{
    Secrets secrets(repositories);
    QList<documents::TaskRow> rows;
    for (const storage::TaskEntry &entry : repositories.tasks.entries(ids)) {
        documents::TaskRow row;
        row.id = entry.line.id.toString();
        row.text = secrets.text(entry);
        row.responsible = lists::words::names(entry.task.responsible);
        row.due = entry.task.due;
        row.state = documents::words::stateName(entry.task.state);
        row.done = entry.task.state != domain::TaskState::Open;
        row.dropped = entry.task.state == domain::TaskState::Dropped;
        row.meeting = domain::reference(entry.at.bodyAbbreviation, entry.at.date, 0);
        row.item = secrets.title(entry);
        row.reportBack = entry.task.reportBack;
        rows.append(row);
    }
    return rows;
}

QList<documents::UpcomingRow> upcomingRows(const QList<UpcomingItem> &items)
{
    QList<documents::UpcomingRow> rows;
    for (const UpcomingItem &item : items) {
        const QString why = item.why == "carryOver"_L1 ? u"Framflyttad"_s : item.why == "reportBack"_L1 ? u"Återrapport"_s : u"Uppföljning"_s;
        rows.append({{}, item.date, item.confidential ? masked() : item.title, why, item.from, item.body});
    }
    return rows;
}

} // namespace app
