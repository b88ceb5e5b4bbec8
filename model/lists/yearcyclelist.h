// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/yearcycle.h"
#include "storage/repositories.h"

#include <QAbstractListModel>

namespace lists {

/// The entries of the year cycle as they fall in one year, by day; last those that have no day in it. Shared by wheel, list and
/// month.
class YearCycleList final : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        IdRole = Qt::UserRole + 1, ///< QUuid
        TitleRole,
        WhenRole,     ///< "5–23 okt"
        DetailRole,   ///< what is prepared, what is strange, else the note
        StrangeRole,  ///< bool: DetailRole says something that needs somebody
        CategoryRole, ///< int of domain::CycleCategory
        NowRole,      ///< bool: it goes on, or is being prepared
        GroupRole     ///< heading: "Just nu", "November", "Infaller inte 2026"
    };

    YearCycleList(storage::Repositories &repositories, QDate today, QObject *parent = nullptr);

    void setYear(int year);
    int year() const { return m_year; }
    void setToday(QDate today);
    QDate today() const { return m_today; }

    /// In the list's order.
    const QList<domain::YearCycleEntry> &entries() const { return m_entries; }
    std::optional<domain::Period> when(int row) const { return m_when.at(row); }
    std::optional<domain::YearCycleEntry> find(domain::YearCycleEntryId id) const;
    int rowOf(domain::YearCycleEntryId id) const; ///< -1: not here
    /// The row that goes on today or comes next; -1: the list is empty.
    int rowNow() const;
    /// Days of the year's meetings of the bodies that the entries belong to.
    QList<QDate> meetings() const { return m_meetings; }
    QList<domain::Period> breaks() const; ///< of the schools, the part of two school years that the year holds

    int rowCount(const QModelIndex &parent = QModelIndex()) const override { return parent.isValid() ? 0 : int(m_entries.size()); }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QHash<int, QByteArray> roleNames() const override;

public slots:
    void reload();

signals:
    void failed(const QString &message);

private:
    void take(QList<domain::YearCycleEntry> entries);
    bool isNow(int row) const;

    storage::Repositories &m_repositories;
    QDate m_today;
    int m_year;
    QList<domain::YearCycleEntry> m_entries;
    QList<std::optional<domain::Period>> m_when; ///< beside m_entries
    QList<QDate> m_meetings;
};

} // namespace lists
