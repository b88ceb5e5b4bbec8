// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/followingup.h"
#include "storage/repositories.h"

#include <QAbstractListModel>
#include <QTimer>
#include <optional>

namespace lists {

/// The measures that are to be followed up, earliest first: of all running plans, within a stretch of time or for a dialogue
/// round. What is late is always there.
class DueList final : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        IdRole = Qt::UserRole + 1, ///< QUuid of the measure
        NameRole,                  ///< "2.1 Överlämning i tre steg"; also what is displayed
        AreaRole,                  ///< and the unit whose plan it is of, where it is not the principal's
        LastRole,                  ///< "Senast 2 feb" or "Aldrig uppföljd"
        DueTextRole,               ///< "15 jun"
        StateRole                  ///< int of domain::FollowUpState
    };

    DueList(storage::Repositories &repositories, QDate today, QObject *parent = nullptr);

    void setWithin(domain::DueWithin within);
    domain::DueWithin within() const { return m_within; }
    /// The dialogue that Round narrows to: what is due by its day, of its unit. Nullopt: none, and the list is then empty.
    void setRound(const std::optional<domain::DialogueRound> &round);
    void setToday(QDate today);
    int late() const; ///< how many have passed their day, whatever is shown
    domain::MeasureChoice at(int row) const { return m_shown.at(row).choice; }
    int rowOf(domain::MeasureId measure) const;

    int rowCount(const QModelIndex &parent = QModelIndex()) const override { return parent.isValid() ? 0 : int(m_shown.size()); }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QHash<int, QByteArray> roleNames() const override;

signals:
    void changed();
    void failed(const QString &message);

private:
    void read();
    void show();

    storage::Repositories &m_repositories;
    QDate m_today;
    domain::DueWithin m_within = domain::DueWithin::ThisTerm;
    std::optional<domain::DialogueRound> m_round;
    QList<domain::DueFollowUp> m_all;
    QList<domain::DueFollowUp> m_shown;
    QTimer m_soon;
};

} // namespace lists
