// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/matter.h"

#include <algorithm>

namespace search {

namespace {

/// Which hits belong to the same time that the matter was up.
QUuid placeOf(const Hit &hit)
{
    return !hit.item.isNull() ? hit.item.uuid() : !hit.meeting.isNull() ? hit.meeting.uuid() : hit.id;
}

int orderOf(Hit::Kind kind)
{
    return kind == Hit::Kind::Decision ? 0 : kind == Hit::Kind::Task ? 1 : kind == Hit::Kind::Point ? 3 : 2;
}

} // namespace

int MatterPoint::count(Hit::Kind kind) const
{
    return int(std::count_if(hits.begin(), hits.end(), [kind](const Hit &hit) { return hit.kind == kind; }));
}

QList<MatterPoint> matterOf(const QList<Hit> &hits)
{
    QList<MatterPoint> points;
    QHash<QUuid, qsizetype> known;
    for (const Hit &hit : hits) {
        // A file's text says again what the minutes made of it say.
        if (!hit.date.isValid() || hit.kind == Hit::Kind::SourceFile)
            continue;
        const QUuid place = placeOf(hit);
        if (const auto at = known.constFind(place); at != known.cend()) {
            points[*at].hits.append(hit);
            continue;
        }
        known.insert(place, points.size());
        points.append({.date = hit.date, .body = hit.body, .title = hit.title, .hits = {hit}});
    }
    for (MatterPoint &point : points)
        std::stable_sort(point.hits.begin(), point.hits.end(), [](const Hit &a, const Hit &b) { return orderOf(a.kind) < orderOf(b.kind); });
    std::stable_sort(points.begin(), points.end(), [](const MatterPoint &a, const MatterPoint &b) { return a.date < b.date; });
    return points;
}

void MatterList::setHits(const QList<Hit> &hits)
{
    m_points = matterOf(hits);
    m_hits = 0;
    for (const MatterPoint &point : std::as_const(m_points))
        m_hits += int(point.hits.size());
    narrow();
}

void MatterList::setPeriod(QDate from, QDate to)
{
    m_from = from;
    m_to = to;
    narrow();
}

void MatterList::narrow()
{
    beginResetModel();
    m_shown.clear();
    for (const MatterPoint &point : std::as_const(m_points))
        if ((m_from.isNull() || m_from <= point.date) && (m_to.isNull() || point.date <= m_to))
            m_shown.append(point);
    endResetModel();
}

int MatterList::firstYear() const
{
    return m_points.isEmpty() ? 0 : m_points.first().date.year();
}

QList<int> MatterList::quarters() const
{
    QList<int> counts;
    if (m_points.isEmpty())
        return counts;
    counts.resize((m_points.last().date.year() - firstYear() + 1) * 4);
    for (const MatterPoint &point : m_points)
        counts[(point.date.year() - firstYear()) * 4 + (point.date.month() - 1) / 3] += int(point.hits.size());
    return counts;
}

QVariant MatterList::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const MatterPoint &point = m_shown.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return point.title;
    case Qt::AccessibleTextRole:
        return QStringList({point.body + u' ' + point.date.toString(Qt::ISODate), point.title, point.hits.first().text}).join(QStringLiteral(", "));
    case PointRole:
        return QVariant::fromValue(point);
    case YearRole:
        return QString::number(point.date.year());
    default:
        return {};
    }
}

} // namespace search
