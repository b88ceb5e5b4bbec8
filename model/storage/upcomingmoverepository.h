// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/upcoming.h"
#include "storage/database.h"

#include <optional>

namespace storage {

/// How what waits was moved from meeting to meeting. save, remove and announcements as in every repository.
class UpcomingMoveRepository : public QObject
{
    Q_OBJECT
public:
    explicit UpcomingMoveRepository(Database &database) : m_database(database) {}

    QList<domain::UpcomingMove> all() const; ///< those of one thing in their order
    QList<domain::UpcomingMove> of(const domain::ObjectRef &object, int year) const;
    std::optional<domain::UpcomingMove> find(domain::UpcomingMoveId id) const;
    domain::UpcomingMove save(const domain::UpcomingMove &move);
    void remove(domain::UpcomingMoveId id);

signals:
    void changed(const domain::UpcomingMove &move);
    void removed(domain::UpcomingMoveId id);

private:
    QList<domain::UpcomingMove> select(const QString &condition, const QList<QVariant> &values) const;
    Database &m_database;
};

} // namespace storage
