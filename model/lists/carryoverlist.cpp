// SPDX-License-Identifier: GPL-3.0-or-later
#include "lists/carryoverlist.h"

#include "domain/dates.h"
#include "domain/markdown.h"

using namespace Qt::Literals::StringLiterals;

namespace lists {

CarryOverList::CarryOverList(storage::Repositories &repositories, QDate today, QObject *parent)
    : ValueList(parent), m_repositories(repositories), m_today(today)
{
    connect(&repositories.carryOvers, &storage::CarryOverRepository::changed, this,
            [this](const domain::CarryOver &carryOver) { refresh(carryOver.line); });
    connect(&repositories.outlines, &storage::OutlineRepository::changed, this,
            [this](domain::MeetingId, const storage::OutlineDiff &diff) {
                if (!diff.items.isEmpty() || !diff.removedItems.isEmpty()) {
                    reload(); // titles of points stand in for titles of their own
                    return;
                }
                for (const domain::Line &line : diff.lines) {
                    if (line.kind == domain::LineKind::CarryOver || rowOf(line.id) >= 0)
                        refresh(line.id);
                }
                for (domain::LineId id : diff.removedLines)
                    drop(id);
            });
    connect(&repositories.meetings, &storage::MeetingRepository::changed, this, &CarryOverList::reload);
    connect(&repositories.meetings, &storage::MeetingRepository::removed, this, &CarryOverList::reload);
    connect(&repositories.bodies, &storage::BodyRepository::changed, this, &CarryOverList::reload);
    reload();
}

void CarryOverList::setFilter(domain::BodyId body, bool onlyWaiting)
{
    m_body = body;
    m_onlyWaiting = onlyWaiting;
    reload();
}

void CarryOverList::setToday(QDate today)
{
    m_today = today;
    announceAll();
}

int CarryOverList::waiting() const
{
    return int(std::count_if(values().begin(), values().end(), [](const CarryOverEntry &entry) { return entry.carryOver.placedAs.isNull(); }));
}

void CarryOverList::reload()
{
    readQuietly(
        [this] {
            m_abbreviations.clear();
            for (const domain::Body &body : m_repositories.bodies.all())
                m_abbreviations.insert(body.id, body.abbreviation);
            storage::CarryOverFilter filter;
            filter.body = m_body;
            filter.onlyWaiting = m_onlyWaiting;
            const QList<CarryOverEntry> entries = m_repositories.carryOvers.entries(filter);
            if (entries != values())
                fill(entries);
        },
        [this](const QString &message) { emit failed(message); });
}

void CarryOverList::refresh(domain::LineId id)
{
    readQuietly(
        [&] {
            const auto entry = m_repositories.carryOvers.entry(id);
            if (entry && belongs(*entry))
                put(*entry);
            else
                drop(id);
        },
        [this](const QString &message) { emit failed(message); });
}

bool CarryOverList::belongs(const CarryOverEntry &entry) const
{
    return entry.line.kind == domain::LineKind::CarryOver && (!m_onlyWaiting || entry.carryOver.placedAs.isNull())
           && (!m_body || bodyOf(entry) == m_abbreviations.value(m_body));
}

bool CarryOverList::isBefore(const CarryOverEntry &a, const CarryOverEntry &b) const
{
    if (a.carryOver.target != b.carryOver.target)
        return a.carryOver.target < b.carryOver.target;
    if (a.carryOver.date != b.carryOver.date)
        return a.carryOver.date < b.carryOver.date;
    if (const int order = bodyOf(a).localeAwareCompare(bodyOf(b)))
        return order < 0;
    if (a.at.date != b.at.date)
        return a.at.date < b.at.date;
    return a.line.rank < b.line.rank;
}

QString CarryOverList::bodyOf(const CarryOverEntry &entry) const
{
    return entry.carryOver.body ? m_abbreviations.value(entry.carryOver.body) : entry.at.bodyAbbreviation;
}

QString CarryOverList::title(const CarryOverEntry &entry) const
{
    if (!entry.carryOver.title.isEmpty())
        return domain::toPlain(entry.carryOver.title);
    const QString item = domain::toPlain(entry.at.itemTitle);
    return item.isEmpty() ? domain::toPlain(entry.line.text) : item;
}

QString CarryOverList::group(const CarryOverEntry &entry) const
{
    switch (entry.carryOver.target) {
    case domain::CarryOverTarget::Date: return u"%1 %2"_s.arg(bodyOf(entry), domain::longDate(entry.carryOver.date, m_today));
    case domain::CarryOverTarget::NextMeeting: return tr("%1, nästa möte").arg(bodyOf(entry));
    case domain::CarryOverTarget::Unscheduled: return tr("Utan tid");
    }
    return {};
}

QVariant CarryOverList::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const CarryOverEntry &entry = at(index.row());
    const auto origin = [&] { return tr("Från %1 %2").arg(entry.at.bodyAbbreviation, domain::shortDate(entry.at.date, m_today)); };
    switch (role) {
    case Qt::DisplayRole:
    case TitleRole: return title(entry);
    case Qt::AccessibleTextRole: return u"%1, %2, %3"_s.arg(title(entry), group(entry), origin());
    case IdRole: return entry.line.id.uuid();
    case MeetingRole: return entry.at.meeting.uuid();
    case ItemRole: return entry.at.item.uuid();
    case TextRole: return domain::toPlain(entry.line.text);
    case TargetRole: return int(entry.carryOver.target);
    case DateRole: return entry.carryOver.date;
    case OriginRole: return origin();
    case WaitingRole: return entry.carryOver.placedAs.isNull();
    case GroupRole: return group(entry);
    default: return {};
    }
}

QHash<int, QByteArray> CarryOverList::roleNames() const
{
    return {{Qt::DisplayRole, "display"}, {IdRole, "id"}, {MeetingRole, "meeting"}, {ItemRole, "item"}, {TitleRole, "title"},
            {TextRole, "text"}, {TargetRole, "target"}, {DateRole, "date"}, {OriginRole, "origin"}, {WaitingRole, "waiting"}, {GroupRole, "group"}};
}

} // namespace lists
