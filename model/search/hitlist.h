// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/hit.h"

#include <QAbstractListModel>

namespace search {

/// A search's answer as a list: kinds together, decisions first, each kind in the answer's own order. A row holds its Hit.
class HitList : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { HitRole = Qt::UserRole + 1, GroupRole, GroupCountRole };
    enum class Group { Decisions, Tasks, Assignments, Measures, Plans, FollowUps, LaterMeetings, YearCycle, Meetings, People, Files };

    using QAbstractListModel::QAbstractListModel;

    void setResults(const Results &results);
    void clear() { setResults({}); }
    const Results &results() const { return m_results; }
    Hit hit(int row) const { return m_hits.value(row); }
    int rowOf(const QUuid &id) const; ///< -1 where it is not among them

    static Group groupOf(Hit::Kind kind);
    static QString groupName(Group group);

    int rowCount(const QModelIndex &parent = QModelIndex()) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    Results m_results;
    QList<Hit> m_hits;
    QHash<int, int> m_counts;
};

} // namespace search
