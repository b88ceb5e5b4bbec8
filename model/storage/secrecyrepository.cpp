// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/secrecyrepository.h"

#include "storage/sqlite/rows.h"

using namespace Qt::Literals::StringLiterals;
using namespace domain;
using storage::sqlite::Statement;

namespace storage {

namespace {

/// The lines deeper than a marked one that follow it in its point without a break are its own.
constexpr char16_t hidden[] =
    u"SELECT l.id FROM line l WHERE l.confidential = 1 AND l.removed_at IS NULL"
    u" UNION SELECT l.id FROM agenda_item i JOIN line l ON l.item_id = i.id WHERE i.confidential = 1 AND l.removed_at IS NULL"
    u" UNION SELECT l.id FROM line c JOIN line l ON l.meeting_id = c.meeting_id AND l.item_id IS c.item_id AND l.rank > c.rank AND l.level > c.level"
    u" WHERE c.confidential = 1 AND c.removed_at IS NULL AND l.removed_at IS NULL AND NOT EXISTS (SELECT 1 FROM line b"
    u" WHERE b.meeting_id = c.meeting_id AND b.item_id IS c.item_id AND b.rank > c.rank AND b.rank < l.rank AND b.level <= c.level"
    u" AND b.removed_at IS NULL)";

template <class Id>
QSet<Id> idsOf(Database &database, const QString &sql)
{
    Statement rows(database, sql);
    rows.exec();
    QSet<Id> found;
    while (rows.next())
        found.insert(rows.id<Id>(0));
    return found;
}

} // namespace

QSet<LineId> SecrecyRepository::hiddenLines() const { return idsOf<LineId>(m_database, QString::fromUtf16(hidden)); }

QSet<ItemId> SecrecyRepository::hiddenItems() const
{
    return idsOf<ItemId>(m_database, u"SELECT id FROM agenda_item WHERE confidential = 1 AND removed_at IS NULL"_s);
}

QSet<QUuid> SecrecyRepository::hiddenRecords() const
{
    Statement rows(m_database, u"SELECT f.id FROM follow_up f WHERE f.line_id IN (%1) UNION SELECT r.id FROM status_report r JOIN agenda_item i ON i.id = r.item_id"
                               " WHERE (i.confidential = 1 AND i.removed_at IS NULL) OR EXISTS (SELECT 1 FROM line l WHERE l.item_id = i.id AND l.confidential = 1 AND l.removed_at IS NULL)"_s.arg(QString::fromUtf16(hidden)));
    rows.exec();
    QSet<QUuid> found;
    while (rows.next())
        found.insert(QUuid::fromString(rows.text(0)));
    return found;
}

QList<Person> SecrecyRepository::protectedPeople() const
{
    Statement rows(m_database, sqlite::sql({u"SELECT ", sqlite::personColumns,
                                            u" FROM protected_person x JOIN person p ON p.id = x.person_id ORDER BY p.name, p.id"}));
    rows.exec();
    QList<Person> found;
    while (rows.next())
        found.append(sqlite::readPerson(rows));
    return found;
}

bool SecrecyRepository::isProtected(PersonId person) const
{
    Statement row(m_database, u"SELECT 1 FROM protected_person WHERE person_id = ?"_s);
    return row.bind(person).exec().next();
}

void SecrecyRepository::setProtected(PersonId person, bool isProtected)
{
    Transaction transaction(m_database);
    Statement(m_database, isProtected ? u"INSERT INTO protected_person (person_id) VALUES (?) ON CONFLICT DO NOTHING"_s
                                      : u"DELETE FROM protected_person WHERE person_id = ?"_s)
        .bind(person)
        .exec();
    transaction.commit();
}

} // namespace storage
