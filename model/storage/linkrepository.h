// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/link.h"
#include "storage/database.h"

namespace storage {

class LinkRepository : public QObject
{
    Q_OBJECT
public:
    explicit LinkRepository(Database &database) : m_database(database) {}

    QList<domain::Link> from(const domain::ObjectRef &object) const;
    QList<domain::Link> to(const domain::ObjectRef &object) const;
    domain::Link save(const domain::Link &link);
    void remove(domain::LinkId id);

signals:
    void changed(const domain::Link &link);
    void removed(domain::LinkId id);

private:
    Database &m_database;
};

} // namespace storage
