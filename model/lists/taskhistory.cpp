// SPDX-License-Identifier: GPL-3.0-or-later
#include "lists/taskhistory.h"

#include "domain/dates.h"
#include "domain/markdown.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace lists {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(lists::TaskHistory)
};

} // namespace

QList<TaskEvent> taskHistory(storage::Repositories &repositories, const storage::UpcomingMoveRepository &moves, domain::LineId task, QDate today)
{
    QList<TaskEvent> events;
    const auto entry = repositories.tasks.entry(task);
    if (!entry)
        return events;
    const domain::ObjectRef source{domain::ObjectType::Line, task.uuid()};
    events.append({entry->at.date, Words::tr("Gavs på %1").arg(entry->at.bodyAbbreviation + u' ' + domain::shortDate(entry->at.date, today)), entry->at.meeting.uuid(),
                   entry->at.item.uuid()});
    for (const domain::UpcomingMove &move : moves.of(source, 0)) {
        QString text = move.dropped ? Words::tr("Återrapporten tas inte upp")
                                    : Words::tr("Återrapporten flyttades till %1").arg(domain::shortDate(move.after.date, today));
        if (!move.reason.isEmpty())
            text += u". "_s + move.reason;
        events.append({move.on, text, {}, {}});
    }
    for (const domain::Link &link : repositories.links.to(source)) {
        if (link.type != domain::LinkType::ComesFrom || link.from.type != domain::ObjectType::Item)
            continue;
        const auto item = repositories.outlines.item(domain::ItemId(link.from.id));
        const auto meeting = item ? repositories.meetings.entry(item->meeting) : std::nullopt;
        if (!meeting)
            continue;
        const QString at = meeting->bodyAbbreviation + u' ' + domain::shortDate(meeting->meeting.date, today);
        events.append({meeting->meeting.date, meeting->meeting.status == domain::MeetingStatus::Planned ? Words::tr("Står på dagordningen för %1").arg(at) : Words::tr("Togs upp på %1").arg(at),
                       meeting->meeting.id.uuid(), item->id.uuid()});
    }
    std::stable_sort(events.begin(), events.end(), [](const TaskEvent &a, const TaskEvent &b) { return a.date < b.date; });
    return events;
}

} // namespace lists
