// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/storageerror.h"

#include <QAbstractListModel>
#include <QSet>
#include <algorithm>
#include <optional>

namespace lists {

/// A sorted list of values that are few enough to be held whole (up to some 10,000). Takes single values in as they are
/// announced; a row that stays itself keeps its persistent indexes, also when it moves.
template <class Value, class Id>
class ValueList : public QAbstractListModel
{
public:
    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex &parent = QModelIndex()) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    const Value &at(int row) const { return m_rows.at(row); }
    const QList<Value> &values() const { return m_rows; }
    /// -1 where there is none.
    int rowOf(Id id) const
    {
        const auto it = std::find_if(m_rows.begin(), m_rows.end(), [&](const Value &value) { return idOf(value) == id; });
        return it == m_rows.end() ? -1 : int(it - m_rows.begin());
    }
    QModelIndex indexOf(Id id) const
    {
        const int row = rowOf(id);
        return row < 0 ? QModelIndex() : index(row);
    }
    std::optional<Value> find(Id id) const
    {
        const int row = rowOf(id);
        return row < 0 ? std::nullopt : std::optional<Value>(m_rows.at(row));
    }

protected:
    virtual Id idOf(const Value &value) const = 0;
    virtual bool isBefore(const Value &a, const Value &b) const = 0;

    void fill(QList<Value> values)
    {
        beginResetModel();
        m_rows = std::move(values);
        std::stable_sort(m_rows.begin(), m_rows.end(), [this](const Value &a, const Value &b) { return isBefore(a, b); });
        endResetModel();
    }

    /// Takes in many at once that come after all that is held (earlier meetings below the latest): one insertion, so that what
    /// is selected and seen stays. Those that are held already are left out; those that belong between are put there.
    void append(QList<Value> values)
    {
        QSet<Id> held;
        for (const Value &value : std::as_const(m_rows))
            held.insert(idOf(value));
        values.removeIf([&](const Value &value) { return held.contains(idOf(value)); });
        QList<Value> between;
        values.removeIf([&](const Value &value) {
            const bool belongsBetween = !m_rows.isEmpty() && isBefore(value, m_rows.last());
            if (belongsBetween)
                between.append(value);
            return belongsBetween;
        });
        std::stable_sort(values.begin(), values.end(), [this](const Value &a, const Value &b) { return isBefore(a, b); });
        if (!values.isEmpty()) {
            beginInsertRows(QModelIndex(), int(m_rows.size()), int(m_rows.size() + values.size()) - 1);
            m_rows += values;
            endInsertRows();
        }
        for (const Value &value : std::as_const(between))
            put(value);
    }

    void put(const Value &value)
    {
        const int row = rowOf(idOf(value));
        int target = 0; // where it belongs among the others
        for (int i = 0; i < m_rows.size(); ++i) {
            if (i != row && !isBefore(value, m_rows.at(i)))
                ++target;
            else if (i != row)
                break;
        }
        if (row < 0) {
            beginInsertRows(QModelIndex(), target, target);
            m_rows.insert(target, value);
            endInsertRows();
            return;
        }
        if (target != row) {
            beginMoveRows(QModelIndex(), row, row, QModelIndex(), target > row ? target + 1 : target);
            m_rows.move(row, target);
            endMoveRows();
        }
        m_rows[target] = value;
        emit dataChanged(index(target), index(target));
    }

    void drop(Id id)
    {
        const int row = rowOf(id);
        if (row < 0)
            return;
        beginRemoveRows(QModelIndex(), row, row);
        m_rows.removeAt(row);
        endRemoveRows();
    }

    void announceAll()
    {
        if (!m_rows.isEmpty())
            emit dataChanged(index(0), index(int(m_rows.size()) - 1));
    }

private:
    QList<Value> m_rows;
};

/// Runs a reading of storage; where that fails the list keeps what it shows and says so. Lists are shown while the file may
/// be out of reach, so an error must never pass through a view.
template <class Work, class OnError>
bool readQuietly(Work work, OnError onError)
{
    try {
        work();
        return true;
    } catch (const storage::StorageError &error) {
        onError(error.message());
        return false;
    }
}

} // namespace lists
