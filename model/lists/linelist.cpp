// SPDX-License-Identifier: GPL-3.0-or-later
#include "lists/linelist.h"

#include <QSet>
#include <algorithm>

namespace lists {

LineList::LineList(RegisterBase &lineRegister, QObject *parent) : QAbstractListModel(parent)
{
    connect(&lineRegister, &RegisterBase::reset, this, &LineList::refresh);
    connect(&lineRegister, &RegisterBase::rearranged, this, &LineList::refresh);
    connect(&lineRegister, &RegisterBase::changed, this, [this](const QList<domain::LineId> &changedIds) {
        if (m_live)
            refresh();
        if (m_ids.isEmpty() || changedIds.isEmpty())
            return;
        if (changedIds.size() > 256) {
            emit dataChanged(index(0), index(int(m_ids.size()) - 1));
            return;
        }
        for (domain::LineId id : changedIds) {
            if (const int row = rowOf(id); row >= 0)
                emit dataChanged(index(row), index(row));
        }
    });
}

QModelIndex LineList::indexOf(domain::LineId id) const
{
    const int row = rowOf(id);
    return row < 0 ? QModelIndex() : index(row);
}

void LineList::refresh()
{
    take(query());
}

void LineList::take(const QList<domain::LineId> &ids)
{
    if (ids == m_ids)
        return;
    const auto head = std::mismatch(m_ids.begin(), m_ids.end(), ids.begin(), ids.end()).first - m_ids.begin();
    const auto tail = std::mismatch(m_ids.rbegin(), m_ids.rend() - head, ids.rbegin(), ids.rend() - head).first - m_ids.rbegin();
    const int oldMiddle = int(m_ids.size() - head - tail);
    const int newMiddle = int(ids.size() - head - tail);
    if (oldMiddle == 0 && newMiddle > 0) {
        beginInsertRows(QModelIndex(), int(head), int(head) + newMiddle - 1);
        m_ids = ids;
        endInsertRows();
        return;
    }
    if (oldMiddle > 256 || newMiddle > 256) {
        beginResetModel();
        m_ids = ids;
        endResetModel();
        return;
    }
    // Rows that stay keep their indexes: what is gone is taken out, then what is missing is put in or moved up.
    const QSet<domain::LineId> wanted(ids.begin() + head, ids.begin() + head + newMiddle);
    for (int row = int(head) + oldMiddle - 1; row >= head; --row) {
        if (wanted.contains(m_ids.at(row)))
            continue;
        beginRemoveRows(QModelIndex(), row, row);
        m_ids.removeAt(row);
        endRemoveRows();
    }
    for (int row = int(head); row < head + newMiddle; ++row) {
        if (row < m_ids.size() && m_ids.at(row) == ids.at(row))
            continue;
        const int from = int(m_ids.indexOf(ids.at(row), row));
        if (from >= 0) {
            beginMoveRows(QModelIndex(), from, from, QModelIndex(), row);
            m_ids.move(from, row);
            endMoveRows();
        } else {
            beginInsertRows(QModelIndex(), row, row);
            m_ids.insert(row, ids.at(row));
            endInsertRows();
        }
    }
}

} // namespace lists
