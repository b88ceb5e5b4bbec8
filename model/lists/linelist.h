// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lists/registerbase.h"

#include <QAbstractListModel>

namespace lists {

/// A list over a register: the ids that a query gave, in its order. Attributes that change afterwards repaint their row and
/// leave it where it is, so that nothing jumps away under the hand; setLive(true) asks the query again instead.
class LineList : public QAbstractListModel
{
    Q_OBJECT
public:
    LineList(RegisterBase &lineRegister, QObject *parent);

    int rowCount(const QModelIndex &parent = QModelIndex()) const override { return parent.isValid() ? 0 : int(m_ids.size()); }
    const QList<domain::LineId> &ids() const { return m_ids; }
    domain::LineId idAt(int row) const { return m_ids.at(row); }
    int rowOf(domain::LineId id) const { return int(m_ids.indexOf(id)); } ///< -1: not here
    QModelIndex indexOf(domain::LineId id) const;
    void setLive(bool live) { m_live = live; }

public slots:
    void refresh(); ///< asks the query again; rows that stay keep their persistent indexes where few move

protected:
    virtual QList<domain::LineId> query() const = 0;

private:
    void take(const QList<domain::LineId> &ids);

    QList<domain::LineId> m_ids;
    bool m_live = false;
};

} // namespace lists
