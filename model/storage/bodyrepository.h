// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/body.h"
#include "storage/database.h"

#include <optional>

/// Every repository: functions throw StorageError; save() inserts where rev is 0, else updates the row whose rev equals the
/// value's (StorageError::Conflict otherwise), and returns the value with its new rev; what was written is announced as
/// values after commit. remove() keeps the row as a tombstone: save() of the same id brings it back.
namespace storage {

class BodyRepository : public QObject
{
    Q_OBJECT
public:
    explicit BodyRepository(Database &database) : m_database(database) {}

    QList<domain::Body> all() const; ///< by abbreviation
    std::optional<domain::Body> find(domain::BodyId id) const;
    std::optional<domain::Body> findByAbbreviation(const QString &abbreviation) const; ///< ignores case
    domain::Body save(const domain::Body &body);
    void remove(domain::BodyId id);

signals:
    void changed(const domain::Body &body);
    void removed(domain::BodyId id);

private:
    Database &m_database;
};

class PersonRepository : public QObject
{
    Q_OBJECT
public:
    explicit PersonRepository(Database &database) : m_database(database) {}

    QList<domain::Person> all() const; ///< by name
    std::optional<domain::Person> find(domain::PersonId id) const;
    domain::Person save(const domain::Person &person);
    void remove(domain::PersonId id);

    QList<domain::Membership> memberships(domain::BodyId body) const; ///< past ones too
    QList<domain::Membership> memberships(domain::PersonId person) const;
    domain::Membership save(const domain::Membership &membership);
    void remove(domain::MembershipId id);

signals:
    void changed(const domain::Person &person);
    void removed(domain::PersonId id);
    void membershipChanged(const domain::Membership &membership);
    void membershipRemoved(domain::MembershipId id);

private:
    Database &m_database;
};

} // namespace storage
