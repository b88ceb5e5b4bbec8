// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lists/valuelist.h"
#include "storage/bodyrepository.h"

namespace lists {

/// Who is in a body, and who was: chair and secretary first, then by name; those whose time is over last.
class MembershipList final : public ValueList<domain::Membership, domain::MembershipId>
{
    Q_OBJECT
public:
    enum Role {
        IdRole = Qt::UserRole + 1, ///< QUuid
        PersonRole,                ///< QUuid
        RoleRole,                  ///< int of domain::MemberRole
        RoleTextRole,              ///< words
        FromRole,                  ///< QDate
        ToRole,                    ///< QDate
        CurrentRole                ///< bool, on `today`
    };

    explicit MembershipList(storage::PersonRepository &people, QObject *parent = nullptr);

    /// Null: none.
    void setBody(domain::BodyId body);
    domain::BodyId body() const { return m_body; }
    void setToday(QDate today);

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QHash<int, QByteArray> roleNames() const override;

public slots:
    void reload();

signals:
    void failed(const QString &message);

protected:
    domain::MembershipId idOf(const domain::Membership &membership) const override { return membership.id; }
    bool isBefore(const domain::Membership &a, const domain::Membership &b) const override;

private:
    QString name(domain::PersonId id) const { return m_names.value(id); }
    void learnName(domain::PersonId id);

    storage::PersonRepository &m_people;
    domain::BodyId m_body;
    QDate m_today = QDate::currentDate();
    QHash<domain::PersonId, QString> m_names;
};

} // namespace lists
