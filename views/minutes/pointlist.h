// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outline/minutesdocument.h"

#include <QAbstractListModel>
#include <QTimer>

namespace views {

/// The points of one meeting in document order, a section's name before the first of each group. Follows the document.
class PointList : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { NumberRole = Qt::UserRole + 1, IsSectionRole, ConfidentialRole };

    explicit PointList(const outline::MinutesDocument &document, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    domain::ItemId itemAt(const QModelIndex &index) const; ///< null for a section's name
    QModelIndex indexOf(domain::ItemId item) const;
    int pointCount() const;
    int placeOf(domain::ItemId item) const; ///< 1 for the first point; 0: not here

private:
    struct Entry {
        domain::ItemId item; ///< null: the section's name
        int number = 0;
        QString title;
        bool confidential = false;
        bool operator==(const Entry &) const = default;
    };
    QList<Entry> read() const;
    void refresh();

    const outline::MinutesDocument &m_document;
    QList<Entry> m_entries;
    QTimer m_timer;
};

} // namespace views
