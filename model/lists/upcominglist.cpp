// SPDX-License-Identifier: GPL-3.0-or-later
#include "lists/upcominglist.h"

#include "domain/dates.h"
#include "domain/markdown.h"
#include "lists/upcomingwords.h"
#include "lists/valuelist.h"
#include "lists/words.h"
#include "storage/waitingreader.h"

#include <QMimeData>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace lists {

using domain::CarryOverTarget;
using domain::UpcomingItem;
using domain::UpcomingSlot;

namespace {

/// Within a meeting: by why it comes up, then by its day, then as it stood where it comes from.
bool comesBefore(const UpcomingItem &a, const UpcomingItem &b)
{
    if (a.reason != b.reason)
        return a.reason < b.reason;
    if (a.wantedOn != b.wantedOn)
        return a.wantedOn < b.wantedOn;
    if (a.from.date != b.from.date)
        return a.from.date < b.from.date;
    if (a.from.item.rank != b.from.item.rank)
        return a.from.item.rank < b.from.item.rank;
    return a.source.id != b.source.id ? a.source.id < b.source.id : a.year < b.year;
}

} // namespace

UpcomingList::UpcomingList(storage::Repositories &repositories, storage::UpcomingMoveRepository &moves, QDate today, QObject *parent)
    : QAbstractListModel(parent), m_repositories(repositories), m_today(today)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(0);
    connect(&m_pause, &QTimer::timeout, this, &UpcomingList::reload);
    connect(&repositories.carryOvers, &storage::CarryOverRepository::changed, this, [this](const domain::CarryOver &c) { refreshLine(c.line); });
    connect(&repositories.tasks, &storage::TaskRepository::changed, this, [this](const domain::Task &task) { refreshLine(task.line); });
    connect(&repositories.decisions, &storage::DecisionRepository::changed, this, [this](const domain::Decision &d) { refreshLine(d.line); });
    connect(&repositories.outlines, &storage::OutlineRepository::changed, this, [this](domain::MeetingId, const storage::OutlineDiff &diff) {
        // Words written under a point matter only where it waited for being treated.
        const auto matters = [this](const domain::Line &line) {
            return domain::isTracked(line.kind) || rowOf({domain::ObjectType::Line, line.id.uuid()}) >= 0
                   || rowOf({domain::ObjectType::Item, line.item.uuid()}) >= 0;
        };
        if (!diff.items.isEmpty() || !diff.removedItems.isEmpty() || !diff.removedLines.isEmpty() || std::any_of(diff.lines.begin(), diff.lines.end(), matters))
            markStale();
    });
    connect(&repositories.meetings, &storage::MeetingRepository::changed, this, &UpcomingList::markStale);
    connect(&repositories.meetings, &storage::MeetingRepository::removed, this, &UpcomingList::markStale);
    connect(&repositories.bodies, &storage::BodyRepository::changed, this, &UpcomingList::markStale);
    connect(&repositories.links, &storage::LinkRepository::changed, this, &UpcomingList::markStale);
    connect(&repositories.links, &storage::LinkRepository::removed, this, &UpcomingList::markStale);
    connect(&repositories.records, &storage::RecordRepository::changed, this, &UpcomingList::markStale);
    connect(&repositories.records, &storage::RecordRepository::removed, this, &UpcomingList::markStale);
    connect(&moves, &storage::UpcomingMoveRepository::changed, this, &UpcomingList::markStale);
    connect(&moves, &storage::UpcomingMoveRepository::removed, this, &UpcomingList::markStale);
}

void UpcomingList::setToday(QDate today)
{
    if (today == m_today)
        return;
    m_today = today;
    markStale();
}

void UpcomingList::setBody(domain::BodyId body)
{
    m_body = body;
    if (!m_stale)
        arrange();
}

void UpcomingList::setWatched(bool watched)
{
    m_watched = watched;
    if (watched)
        ensureFresh();
}

void UpcomingList::ensureFresh()
{
    if (m_stale)
        reload();
}

void UpcomingList::markStale()
{
    m_stale = true;
    if (m_watched && !m_pause.isActive())
        m_pause.start();
}

void UpcomingList::reload()
{
    m_pause.stop();
    readQuietly(
        [this] {
            const domain::WaitingThings things = storage::WaitingReader(m_repositories.database).things(m_today, storage::WaitingReader::Reporters::Left);
            m_items = domain::upcomingItems(things, m_today);
            std::stable_sort(m_items.begin(), m_items.end(), comesBefore);
            m_moves = things.moves;
            m_planned = storage::WaitingReader(m_repositories.database).planned(m_today);
            m_points.clear();
            for (const domain::Meeting &meeting : std::as_const(m_planned))
                if (const auto entry = m_repositories.meetings.entry(meeting.id))
                    m_points.insert(meeting.id, entry->items);
            m_abbreviations.clear();
            for (const domain::Body &body : m_repositories.bodies.all())
                m_abbreviations.insert(body.id, body.abbreviation);
            m_stale = false;
            arrange();
        },
        [this](const QString &message) { emit failed(message); });
}

void UpcomingList::refreshLine(domain::LineId line)
{
    if (m_stale)
        return;
    readQuietly(
        [&] {
            const domain::WaitingThings things = storage::WaitingReader(m_repositories.database).things(line, m_today, storage::WaitingReader::Reporters::Left);
            const QList<UpcomingItem> now = domain::upcomingItems(things, m_today);
            const auto isOfLine = [&](const UpcomingItem &item) { return item.source == domain::ObjectRef{domain::ObjectType::Line, line.uuid()}; };
            m_moves = things.moves;
            QList<UpcomingItem> before;
            std::copy_if(m_items.begin(), m_items.end(), std::back_inserter(before), isOfLine);
            if (now == before)
                return; // a task that is ticked is to be told all the same
            m_items.removeIf(isOfLine);
            for (const UpcomingItem &item : now)
                m_items.insert(std::upper_bound(m_items.begin(), m_items.end(), item, comesBefore), item);
            arrange();
        },
        [this](const QString &message) { emit failed(message); });
}

void UpcomingList::arrange()
{
    QList<UpcomingItem> items = m_items;
    QList<domain::Meeting> planned = m_planned;
    if (m_body) {
        items.removeIf([this](const UpcomingItem &item) { return item.body != m_body; });
        planned.removeIf([this](const domain::Meeting &meeting) { return meeting.body != m_body; });
    }
    show(domain::upcomingSlots(items, planned, m_today));
}

UpcomingList::Key UpcomingList::keyOf(const QList<UpcomingSlot> &slotList, const Row &row) const
{
    const UpcomingSlot &slot = slotList.at(row.slot);
    if (row.item >= 0)
        return {slot.items.at(row.item).source.id, slot.items.at(row.item).year, {}, {}};
    return slot.meeting.isNull() ? Key{slot.time.body.uuid(), -1, slot.time.target, slot.time.date} : Key{slot.meeting.uuid(), -1, {}, {}};
}

void UpcomingList::show(const QList<UpcomingSlot> &slotList)
{
    QList<Row> rows;
    for (int i = 0; i < slotList.size(); ++i) {
        rows.append({i, -1});
        for (int item = 0; item < slotList.at(i).items.size(); ++item)
            rows.append({i, item});
    }
    QList<Key> before, after;
    for (const Row &row : std::as_const(m_rows))
        before.append(keyOf(m_slots, row));
    for (const Row &row : std::as_const(rows))
        after.append(keyOf(slotList, row));
    int head = 0, tail = 0;
    const auto least = int(std::min(before.size(), after.size()));
    while (head < least && before[head] == after[head])
        ++head;
    while (tail < least - head && before[before.size() - 1 - tail] == after[after.size() - 1 - tail])
        ++tail;
    // What stands between goes and comes; rows above and below stay where the eye has them.
    const auto gone = int(before.size()) - head - tail, come = int(after.size()) - head - tail;
    if (gone > 0) {
        beginRemoveRows({}, head, head + gone - 1);
        m_rows.remove(head, gone);
        endRemoveRows();
    }
    if (come > 0)
        beginInsertRows({}, head, head + come - 1);
    m_slots = slotList;
    m_rows = rows;
    if (come > 0)
        endInsertRows();
    if (head > 0)
        emit dataChanged(index(0), index(head - 1));
    if (tail > 0)
        emit dataChanged(index(int(rows.size()) - tail), index(int(rows.size()) - 1));
    if (gone > 0 || come > 0)
        emit rearranged();
}

int UpcomingList::waiting() const
{
    int count = 0;
    for (const UpcomingSlot &slot : m_slots)
        count += int(slot.items.size());
    return count;
}

std::optional<UpcomingItem> UpcomingList::itemAt(int row) const
{
    if (row < 0 || row >= m_rows.size() || m_rows.at(row).item < 0)
        return std::nullopt;
    return m_slots.at(m_rows.at(row).slot).items.at(m_rows.at(row).item);
}

UpcomingSlot UpcomingList::complete(UpcomingSlot slot) const
{
    readQuietly([&] { storage::WaitingReader(m_repositories.database).readReporters(slot.items); },
                [this](const QString &message) { emit const_cast<UpcomingList *>(this)->failed(message); });
    return slot;
}

int UpcomingList::rowOf(const domain::ObjectRef &source, int year) const
{
    for (int row = 0; row < m_rows.size(); ++row)
        if (m_rows.at(row).item >= 0) {
            const UpcomingItem &item = m_slots.at(m_rows.at(row).slot).items.at(m_rows.at(row).item);
            if (item.source == source && item.year == year)
                return row;
        }
    return -1;
}

int UpcomingList::headingOf(int row) const
{
    while (row >= 0 && m_rows.at(row).item >= 0)
        --row;
    return row;
}

int UpcomingList::rowOfTime(const domain::UpcomingTime &time) const
{
    for (int row = 0; row < m_rows.size(); ++row)
        if (m_rows.at(row).item < 0 && m_slots.at(m_rows.at(row).slot).time == time)
            return row;
    return -1;
}

std::optional<domain::UpcomingTime> UpcomingList::neighbour(int row, int direction) const
{
    const std::optional<UpcomingItem> item = itemAt(row);
    if (!item)
        return std::nullopt;
    const bool needsDay = item->reason == domain::AgendaReason::ReportBack || item->reason == domain::AgendaReason::FollowUp || item->reason == domain::AgendaReason::ReviewDue;
    for (int slot = m_rows.at(row).slot + direction; slot >= 0 && slot < m_slots.size(); slot += direction) {
        const domain::UpcomingTime &time = m_slots.at(slot).time;
        const bool gone = time.target == CarryOverTarget::Date && time.date < m_today;
        if (time.body == item->body && !gone && !(needsDay && time.target != CarryOverTarget::Date))
            return time;
    }
    const domain::UpcomingTime whenever{item->body, CarryOverTarget::Unscheduled, {}};
    if (direction > 0 && !needsDay && item->target != CarryOverTarget::Unscheduled)
        return whenever;
    return std::nullopt;
}

QList<domain::UpcomingMove> UpcomingList::moves(const UpcomingItem &item) const { return domain::movesOf(m_moves, item.source, item.year); }

QString UpcomingList::timeWords(const domain::UpcomingTime &time) const { return words::time(time, m_abbreviations.value(time.body), m_today); }

QVariant UpcomingList::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row row = m_rows.at(index.row());
    const UpcomingSlot &slot = m_slots.at(row.slot);
    switch (role) {
    case HeadingRole: return row.item < 0;
    case MeetingRole: return slot.meeting.uuid();
    case CountRole: return int(slot.items.size());
    default: return row.item < 0 ? heading(slot, role) : item(slot, slot.items.at(row.item), role);
    }
}

QVariant UpcomingList::heading(const UpcomingSlot &slot, int role) const
{
    const auto details = [&] {
        if (slot.meeting) {
            const int points = m_points.value(slot.meeting);
            return points > 0 ? tr("Planerat, %n punkter på dagordningen", nullptr, points) : tr("Planerat, dagordningen är tom");
        }
        if (slot.time.target == CarryOverTarget::Unscheduled)
            return QString();
        if (slot.time.target == CarryOverTarget::Date && slot.time.date < m_today)
            return tr("Dagen har gått och inget senare möte är planerat");
        return slot.time.target == CarryOverTarget::Date ? tr("Inget möte är planerat den dagen") : tr("Inget möte är planerat");
    };
    const auto count = [&] { return slot.items.isEmpty() ? tr("Inget väntar") : tr("%n väntar", nullptr, int(slot.items.size())); };
    switch (role) {
    case Qt::DisplayRole:
    case TitleRole: return timeWords(slot.time);
    case OriginRole: return details();
    case LateRole: return slot.meeting.isNull() && slot.time.target == CarryOverTarget::Date && slot.time.date < m_today;
    case WhenRole: return count();
    case Qt::AccessibleTextRole: return QStringList{timeWords(slot.time), details(), count()}.join(u", "_s);
    default: return {};
    }
}

QVariant UpcomingList::item(const UpcomingSlot &slot, const UpcomingItem &item, int role) const
{
    // The year cycle is asked for some time before: it is late when its own day has gone.
    const bool late = item.target == CarryOverTarget::Date && (item.falls.isValid() ? item.falls : item.wantedOn) < m_today;
    const auto when = [&]() -> QString {
        if (item.reason == domain::AgendaReason::YearCycle)
            return domain::shortDate(item.falls, m_today);
        return item.target == CarryOverTarget::Date && item.wantedOn != slot.time.date ? domain::shortDate(item.wantedOn, m_today) : QString();
    };
    switch (role) {
    case Qt::DisplayRole:
    case TitleRole: return domain::toPlain(item.title);
    case OriginRole: return words::origin(item, m_today);
    case ReasonRole: return int(item.reason);
    case SourceRole: return item.source.id;
    case LateRole: return late;
    case WhenRole: return when();
    case Qt::AccessibleTextRole:
        return QStringList{domain::toPlain(item.title), words::origin(item, m_today), timeWords(slot.time)}.join(u", "_s);
    default: return {};
    }
}

QHash<int, QByteArray> UpcomingList::roleNames() const
{
    return {{Qt::DisplayRole, "display"}, {HeadingRole, "heading"}, {TitleRole, "title"}, {OriginRole, "origin"}, {ReasonRole, "reason"},
            {SourceRole, "source"}, {MeetingRole, "meeting"}, {CountRole, "count"}, {LateRole, "late"}, {WhenRole, "when"}};
}

Qt::ItemFlags UpcomingList::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return {}; // nothing is dropped between the meetings
    const Qt::ItemFlags flags = QAbstractListModel::flags(index) | Qt::ItemNeverHasChildren;
    return m_rows.at(index.row()).item < 0 ? flags | Qt::ItemIsDropEnabled : flags | Qt::ItemIsDragEnabled | Qt::ItemIsDropEnabled;
}

QMimeData *UpcomingList::mimeData(const QModelIndexList &indexes) const
{
    if (indexes.isEmpty() || !itemAt(indexes.first().row()))
        return nullptr;
    auto *data = new QMimeData;
    const UpcomingItem item = *itemAt(indexes.first().row());
    data->setData(mimeType(), item.source.id.toByteArray() + '|' + QByteArray::number(int(item.source.type)) + '|' + QByteArray::number(item.year));
    data->setText(indexes.first().data().toString());
    return data;
}

bool UpcomingList::dropMimeData(const QMimeData *data, Qt::DropAction, int row, int, const QModelIndex &parent)
{
    const int to = parent.isValid() ? parent.row() : row;
    const QByteArrayList parts = data->data(mimeType()).split('|');
    const int from = parts.size() == 3 ? rowOf({domain::ObjectType(parts[1].toInt()), QUuid(parts[0])}, parts[2].toInt()) : -1;
    const std::optional<UpcomingItem> moved = itemAt(from);
    if (!moved || to < 0 || to >= m_rows.size() || m_rows.at(to).slot == m_rows.at(from).slot)
        return false;
    emit moveRequested(*moved, m_slots.at(m_rows.at(to).slot).time);
    return false; // the view must not take the row away itself: it moves when the move is stored
}

} // namespace lists
