// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/linkrepository.h"

#include "storage/sqlite/rows.h"
#include "storage/sqlite/saverow.h"

using namespace Qt::Literals::StringLiterals;
using namespace domain;
using storage::sqlite::Statement;

namespace storage {

namespace {

constexpr sqlite::Table linkTable{"link"_L1, "id"_L1};

QList<Link> readLinks(Database &database, QStringView end, const ObjectRef &object)
{
    Statement rows(database, sqlite::sql({u"SELECT ", sqlite::linkColumns, u" FROM link k WHERE k.", end, u"_id = ? AND k.", end,
                                          u"_type = ? AND k.removed_at IS NULL ORDER BY k.id"}));
    rows.bind(object.id, object.type).exec();
    QList<Link> found;
    while (rows.next())
        found.append(sqlite::readLink(rows));
    return found;
}

} // namespace

QList<Link> LinkRepository::from(const ObjectRef &object) const
{
    return readLinks(m_database, u"from", object);
}

QList<Link> LinkRepository::to(const ObjectRef &object) const
{
    return readLinks(m_database, u"to", object);
}

Link LinkRepository::save(const Link &link)
{
    Transaction transaction(m_database);
    Link saved = link;
    saved.rev = sqlite::saveRow(m_database, linkTable, link.id.uuid(), link.rev,
                                {{"type"_L1, link.type},
                                 {"from_type"_L1, link.from.type},
                                 {"from_id"_L1, link.from.id},
                                 {"to_type"_L1, link.to.type},
                                 {"to_id"_L1, link.to.id}});
    Transaction::announce(m_database, [this, saved] { emit changed(saved); });
    transaction.commit();
    return saved;
}

void LinkRepository::remove(LinkId id)
{
    Transaction transaction(m_database);
    sqlite::removeRow(m_database, linkTable, id.uuid());
    Transaction::announce(m_database, [this, id] { emit removed(id); });
    transaction.commit();
}

} // namespace storage
