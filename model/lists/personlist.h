// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lists/valuelist.h"
#include "storage/bodyrepository.h"

namespace lists {

/// Everyone, by name.
class PersonList final : public ValueList<domain::Person, domain::PersonId>
{
    Q_OBJECT
public:
    enum Role {
        IdRole = Qt::UserRole + 1, ///< QUuid
        InitialsRole,
        TitleRole,
        EmailRole
    };

    explicit PersonList(storage::PersonRepository &people, QObject *parent = nullptr);

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QHash<int, QByteArray> roleNames() const override;

public slots:
    void reload();

signals:
    void failed(const QString &message);

protected:
    domain::PersonId idOf(const domain::Person &person) const override { return person.id; }
    bool isBefore(const domain::Person &a, const domain::Person &b) const override;

private:
    storage::PersonRepository &m_people;
};

} // namespace lists
