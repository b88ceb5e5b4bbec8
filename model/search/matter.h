// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/hit.h"

#include <QAbstractListModel>

namespace search {

/// One time that a matter was up: a point of a meeting with what was found in it, or something found outside the minutes.
struct MatterPoint {
    QDate date;
    QString body;  ///< abbreviated; empty outside the minutes
    QString title; ///< the point's
    QList<Hit> hits; ///< at least one, decisions first

    int count(Hit::Kind kind) const;
    bool operator==(const MatterPoint &) const = default;
};

/// When a matter was up, the first time first. Hits without a day are left out.
QList<MatterPoint> matterOf(const QList<Hit> &hits);

/// The same as a list, and as counts for a strip of years. A period narrows the list, not the counts.
class MatterList : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        PointRole = Qt::UserRole + 1, ///< MatterPoint
        YearRole                      ///< "2024", for headings
    };
    using QAbstractListModel::QAbstractListModel;

    void setHits(const QList<Hit> &hits);
    void setPeriod(QDate from, QDate to); ///< inclusive; null: open
    const MatterPoint &point(int row) const { return m_shown.at(row); }

    int firstYear() const; ///< 0: nothing
    QList<int> quarters() const; ///< hits, from the first quarter of firstYear on
    int hitCount() const { return m_hits; }
    int pointCount() const { return int(m_points.size()); }

    int rowCount(const QModelIndex &parent = QModelIndex()) const override { return parent.isValid() ? 0 : int(m_shown.size()); }
    QVariant data(const QModelIndex &index, int role) const override;

private:
    void narrow();

    QList<MatterPoint> m_points, m_shown;
    QDate m_from, m_to;
    int m_hits = 0;
};

} // namespace search

Q_DECLARE_METATYPE(search::MatterPoint)
