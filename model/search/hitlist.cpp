// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/hitlist.h"

#include <algorithm>

namespace search {

HitList::Group HitList::groupOf(Hit::Kind kind)
{
    switch (kind) {
    case Hit::Kind::Decision:
        return Group::Decisions;
    case Hit::Kind::Task:
        return Group::Tasks;
    case Hit::Kind::Assignment:
    case Hit::Kind::StatusReport:
        return Group::Assignments;
    case Hit::Kind::Measure:
        return Group::Measures;
    case Hit::Kind::Plan:
    case Hit::Kind::Need:
    case Hit::Kind::Area:
    case Hit::Kind::Goal:
        return Group::Plans;
    case Hit::Kind::FollowUp:
    case Hit::Kind::DialogueRound:
        return Group::FollowUps;
    case Hit::Kind::YearCycleEntry:
        return Group::YearCycle;
    case Hit::Kind::CarryOver:
        return Group::LaterMeetings;
    case Hit::Kind::Person:
        return Group::People;
    case Hit::Kind::SourceFile:
        return Group::Files;
    case Hit::Kind::Line:
    case Hit::Kind::Point:
    case Hit::Kind::Meeting:
        break;
    }
    return Group::Meetings;
}

QString HitList::groupName(Group group)
{
    switch (group) {
    case Group::Decisions:
        return tr("Beslut");
    case Group::Tasks:
        return tr("Uppgifter");
    case Group::Assignments:
        return tr("Uppdrag");
    case Group::Measures:
        return tr("Insatser");
    case Group::Plans:
        return tr("Handlingsplan");
    case Group::FollowUps:
        return tr("Uppföljning");
    case Group::YearCycle:
        return tr("Årshjul");
    case Group::LaterMeetings:
        return tr("Till senare möte");
    case Group::Meetings:
        return tr("Möten");
    case Group::Files:
        return tr("Inlästa filer");
    case Group::People:
        break;
    }
    return tr("Personer");
}

void HitList::setResults(const Results &results)
{
    beginResetModel();
    m_results = results;
    m_hits = results.hits;
    m_counts.clear();
    std::stable_sort(m_hits.begin(), m_hits.end(), [](const Hit &a, const Hit &b) { return groupOf(a.kind) < groupOf(b.kind); });
    for (const Hit &hit : std::as_const(m_hits))
        ++m_counts[int(groupOf(hit.kind))];
    endResetModel();
}

int HitList::rowOf(const QUuid &id) const
{
    for (qsizetype row = 0; row < m_hits.size(); ++row)
        if (m_hits[row].id == id)
            return int(row);
    return -1;
}

int HitList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_hits.size());
}

QVariant HitList::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Hit &hit = m_hits[index.row()];
    const Group group = groupOf(hit.kind);
    switch (role) {
    case Qt::DisplayRole:
        return hit.text;
    case Qt::AccessibleTextRole:
        return QStringList({groupName(group), hit.text, hit.body, hit.date.toString(Qt::ISODate)}).join(QStringLiteral(", "));
    case HitRole:
        return QVariant::fromValue(hit);
    case GroupRole:
        return groupName(group);
    case GroupCountRole:
        return m_counts.value(int(group));
    default:
        return {};
    }
}

} // namespace search
