// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/thread.h"
#include "storage/repositories.h"

#include <QAbstractTableModel>
#include <QTimer>

namespace lists {

/// Holds of what the thread is told, and reads it when asked; says when it may have become another.
class ThreadReader : public QObject
{
    Q_OBJECT
public:
    explicit ThreadReader(storage::Repositories &repositories, QObject *parent = nullptr);

    void setObject(const domain::ObjectRef &object);
    const domain::ObjectRef &object() const { return m_object; }
    domain::Thread read() const; ///< empty where there is no such thing (any more)
    /// Where a line or a point stands, so that it can be opened; null where it is gone.
    domain::MeetingId meetingOf(const domain::ObjectRef &object) const;

signals:
    void changed(); ///< several changes in a row are one
    void failed(const QString &message) const;

private:
    storage::Repositories &m_repositories;
    domain::ObjectRef m_object;
    QTimer m_soon;
};

/// A thread as a table, for those who would rather read than look: one row for each thing in the picture, in its order.
class ThreadList : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Kind, What, Facts, Date, From, Problem, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setThread(const domain::Thread &thread, QDate today);
    const domain::Thread &thread() const { return m_thread; }
    int rowOf(const domain::ObjectRef &object) const { return m_thread.indexOf(object); }

    int rowCount(const QModelIndex &parent = QModelIndex()) const override { return parent.isValid() ? 0 : int(m_thread.nodes.size()); }
    int columnCount(const QModelIndex &parent = QModelIndex()) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    domain::Thread m_thread;
    QDate m_today;
};

} // namespace lists
