// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lists/valuelist.h"
#include "storage/repositories.h"

namespace lists {

/// The points of one meeting in document order, with the numbers they have or will get.
class AgendaList final : public ValueList<domain::AgendaItem, domain::ItemId>
{
    Q_OBJECT
public:
    enum Role {
        IdRole = Qt::UserRole + 1, ///< QUuid
        NumberRole,                ///< int
        SectionRole,               ///< int of domain::Section
        SectionTextRole,           ///< words
        ConfidentialRole,          ///< bool
        MinutesPlannedRole         ///< int, 0: not planned
    };

    explicit AgendaList(storage::Repositories &repositories, QObject *parent = nullptr);

    void setMeeting(domain::MeetingId meeting);
    domain::MeetingId meeting() const { return m_meeting; }
    int number(domain::ItemId item) const { return m_numbers.value(item); }

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QHash<int, QByteArray> roleNames() const override;

public slots:
    void reload();

signals:
    void failed(const QString &message);

protected:
    domain::ItemId idOf(const domain::AgendaItem &item) const override { return item.id; }
    bool isBefore(const domain::AgendaItem &a, const domain::AgendaItem &b) const override { return a.rank < b.rank; }

private:
    void renumber();

    storage::Repositories &m_repositories;
    domain::MeetingId m_meeting;
    domain::Body m_body;
    QHash<domain::ItemId, int> m_numbers;
};

} // namespace lists
