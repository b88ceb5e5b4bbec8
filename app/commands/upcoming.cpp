// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/upcoming.h"

#include "app/commands/secrets.h"
#include "app/commands/session.h"
#include "domain/markdown.h"
#include "domain/numbering.h"
#include "storage/waitingreader.h"

#include <QHash>
#include <algorithm>

namespace app {

using namespace Qt::Literals::StringLiterals;

namespace {

QString reference(const domain::UpcomingItem &item, const storage::Repositories &repositories)
{
    if (item.reason == domain::AgendaReason::FollowUp)
        if (const auto entry = repositories.decisions.entry(domain::LineId(item.source.id)))
            return entry->reference;
    return item.from.meeting.isNull() ? QString() : domain::reference(item.from.abbreviation, item.from.date, 0);
}

} // namespace

QList<UpcomingEntry> upcoming(storage::Repositories &repositories, domain::BodyId body, QDate today)
{
    QHash<domain::BodyId, QString> abbreviations;
    for (const domain::Body &each : repositories.bodies.all())
        abbreviations.insert(each.id, each.abbreviation);
    QList<UpcomingEntry> entries;
    const Secrets secrets(repositories.database);
    const storage::WaitingReader reader(repositories.database);
    const QList<domain::UpcomingItem> items = domain::upcomingItems(reader.things(today), today);
    for (const domain::UpcomingSlot &slot : domain::upcomingSlots(items, reader.planned(today), today)) {
        for (domain::UpcomingItem item : slot.items) {
            if (!body.isNull() && item.body != body)
                continue;
            // What belongs to a line under secrecy is as secret as the line.
            item.confidential = item.confidential || secrets.hides(item.source) || secrets.hides({domain::ObjectType::Item, item.from.item.id.uuid()});
            const QDate date = item.target == domain::CarryOverTarget::Date ? item.wantedOn : slot.meeting.isNull() ? QDate() : slot.time.date;
            entries.append({item, date, domain::toPlain(item.about), reference(item, repositories), abbreviations.value(item.body)});
        }
    }
    std::stable_sort(entries.begin(), entries.end(), [](const UpcomingEntry &a, const UpcomingEntry &b) {
        return a.date.isNull() != b.date.isNull() ? b.date.isNull() : a.date < b.date;
    });
    return entries;
}

QList<UpcomingEntry> upcoming(const Scope &scope, CommandSession &session)
{
    QList<UpcomingEntry> entries = upcoming(session.reading(), session.body(scope.body), QDate::currentDate());
    entries.removeIf([&](const UpcomingEntry &entry) {
        if (entry.date.isNull())
            return !scope.from.isNull() || !scope.to.isNull();
        return (!scope.from.isNull() && entry.date < scope.from) || (!scope.to.isNull() && entry.date > scope.to);
    });
    return entries;
}

} // namespace app
