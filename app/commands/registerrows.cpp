// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/registerrows.h"

#include "app/commands/secrets.h"
#include "documents/namemask.h"
#include "documents/words.h"
#include "domain/numbering.h"
#include "lists/words.h"
#include "storage/repositories.h"

using namespace Qt::Literals::StringLiterals;

namespace app {

QList<documents::DecisionRow> decisionRows(storage::Repositories &repositories, const QList<domain::LineId> &ids)
{
    const Secrets secrets(repositories.database);
    QList<documents::DecisionRow> rows;
    for (const storage::DecisionEntry &stored : repositories.decisions.entries(ids)) {
        const storage::DecisionEntry entry = secrets.shown(stored);
        documents::DecisionRow row;
        row.id = entry.line.id.toString();
        row.reference = entry.reference;
        row.date = entry.at.date;
        row.body = entry.decidedBy;
        row.agreement = entry.line.kind == domain::LineKind::Agreement;
        row.reported = entry.decision.reported;
        row.text = entry.line.text;
        row.state = documents::words::stateName(entry.decision.state);
        row.responsible = lists::words::names(entry.decision.responsible);
        row.followUp = entry.decision.followUp;
        row.item = entry.at.itemTitle;
        if (entry.decision.replaces)
            if (const auto replaced = repositories.decisions.entry(entry.decision.replaces))
                row.replaces = replaced->reference;
        rows.append(row);
    }
    return rows;
}

QList<documents::TaskRow> taskRows(storage::Repositories &repositories, const QList<domain::LineId> &ids)
{
    const Secrets secrets(repositories.database);
    QList<documents::TaskRow> rows;
    for (const storage::TaskEntry &stored : repositories.tasks.entries(ids)) {
        const storage::TaskEntry entry = secrets.shown(stored);
        documents::TaskRow row;
        row.id = entry.line.id.toString();
        row.text = entry.line.text;
        row.responsible = lists::words::names(entry.task.responsible);
        row.due = entry.task.due;
        row.state = documents::words::stateName(entry.task.state);
        row.done = entry.task.state != domain::TaskState::Open;
        row.dropped = entry.task.state == domain::TaskState::Dropped;
        row.meeting = domain::reference(entry.at.bodyAbbreviation, entry.at.date, 0);
        row.item = entry.at.itemTitle;
        row.reportBack = entry.task.reportBack;
        rows.append(row);
    }
    return rows;
}

namespace {

/// Part of a document, and Swedish as it is.
QString whyOf(domain::AgendaReason reason)
{
    switch (reason) {
    case domain::AgendaReason::Untreated: return u"Hanns inte med"_s;
    case domain::AgendaReason::CarriedOver: return u"Framflyttad"_s;
    case domain::AgendaReason::ReportBack: return u"Återrapport"_s;
    case domain::AgendaReason::FollowUp: return u"Uppföljning"_s;
    case domain::AgendaReason::Standing: return u"Stående punkt"_s;
    case domain::AgendaReason::ReviewDue: return u"Komplettering"_s;
    case domain::AgendaReason::YearCycle: return u"Årshjulet"_s;
    case domain::AgendaReason::MeasureFollowUp: return u"Insats"_s;
    }
    return {};
}

} // namespace

QList<documents::UpcomingRow> upcomingRows(const QList<UpcomingEntry> &entries)
{
    QList<documents::UpcomingRow> rows;
    for (const UpcomingEntry &entry : entries)
        rows.append({{}, entry.date, entry.item.confidential ? documents::maskWord() : entry.title, whyOf(entry.item.reason), entry.from, entry.body});
    return rows;
}

} // namespace app
