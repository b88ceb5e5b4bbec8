// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/bodyrepository.h"

#include "storage/sqlite/rows.h"
#include "storage/sqlite/saverow.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;
using namespace domain;
using storage::sqlite::Statement;

namespace storage {

namespace {

constexpr sqlite::Table bodyTable{"body"_L1, "id"_L1};
constexpr sqlite::Table personTable{"person"_L1, "id"_L1};
constexpr sqlite::Table membershipTable{"membership"_L1, "id"_L1};

QString sectionCodes(const QList<Section> &order)
{
    QStringList codes;
    for (const Section section : order)
        codes.append(code(section));
    return codes.join(u',');
}

QList<Membership> readMemberships(Database &database, QStringView column, const QUuid &id)
{
    Statement rows(database, sqlite::sql({u"SELECT ", sqlite::membershipColumns, u" FROM membership s WHERE s.", column,
                                          u" = ? AND s.removed_at IS NULL ORDER BY s.from_date, s.id"}));
    rows.bind(id).exec();
    QList<Membership> found;
    while (rows.next())
        found.append(sqlite::readMembership(rows));
    return found;
}

} // namespace

QList<Body> BodyRepository::all() const
{
    Statement rows(m_database, sqlite::sql({u"SELECT ", sqlite::bodyColumns, u" FROM body b WHERE b.removed_at IS NULL ORDER BY b.abbreviation"}));
    rows.exec();
    QList<Body> found;
    while (rows.next())
        found.append(sqlite::readBody(rows));
    return found;
}

std::optional<Body> BodyRepository::find(BodyId id) const
{
    Statement row(m_database, sqlite::sql({u"SELECT ", sqlite::bodyColumns, u" FROM body b WHERE b.id = ? AND b.removed_at IS NULL"}));
    return row.bind(id).exec().next() ? std::optional(sqlite::readBody(row)) : std::nullopt;
}

std::optional<Body> BodyRepository::findByAbbreviation(const QString &abbreviation) const
{
    // SQLite folds the case of a–z alone; bodies are few, so that Å, Ä and Ö are compared here.
    for (const Body &body : all())
        if (body.abbreviation.compare(abbreviation, Qt::CaseInsensitive) == 0)
            return body;
    return std::nullopt;
}

Body BodyRepository::save(const Body &body)
{
    Transaction transaction(m_database);
    if (const auto other = findByAbbreviation(body.abbreviation); other && other->id != body.id)
        throw StorageError(StorageError::Kind::Other,
                           QCoreApplication::translate("StorageError", "Förkortningen %1 används redan av %2. Välj en annan.")
                               .arg(other->abbreviation, other->name));
    Body saved = body;
    saved.rev = sqlite::saveRow(m_database, bodyTable, body.id.uuid(), body.rev,
                                {{"name"_L1, body.name},
                                 {"abbreviation"_L1, body.abbreviation},
                                 {"kind"_L1, body.kind},
                                 {"keeps_minutes"_L1, body.keepsMinutes},
                                 {"section_order"_L1, sectionCodes(body.sectionOrder)},
                                 {"numbering"_L1, body.numbering},
                                 {"usual_place"_L1, body.usualPlace},
                                 {"standing_items"_L1, body.standingItems.join(u'\n')}});
    Transaction::announce(m_database, [this, saved] { emit changed(saved); });
    transaction.commit();
    return saved;
}

void BodyRepository::remove(BodyId id)
{
    Transaction transaction(m_database);
    sqlite::removeRow(m_database, bodyTable, id.uuid());
    Transaction::announce(m_database, [this, id] { emit removed(id); });
    transaction.commit();
}

QList<Person> PersonRepository::all() const
{
    Statement rows(m_database, sqlite::sql({u"SELECT ", sqlite::personColumns, u" FROM person p WHERE p.removed_at IS NULL ORDER BY p.name"}));
    rows.exec();
    QList<Person> found;
    while (rows.next())
        found.append(sqlite::readPerson(rows));
    return found;
}

std::optional<Person> PersonRepository::find(PersonId id) const
{
    Statement row(m_database, sqlite::sql({u"SELECT ", sqlite::personColumns, u" FROM person p WHERE p.id = ? AND p.removed_at IS NULL"}));
    return row.bind(id).exec().next() ? std::optional(sqlite::readPerson(row)) : std::nullopt;
}

Person PersonRepository::save(const Person &person)
{
    Transaction transaction(m_database);
    Person saved = person;
    saved.rev = sqlite::saveRow(m_database, personTable, person.id.uuid(), person.rev,
                                {{"name"_L1, person.name},
                                 {"initials"_L1, person.initials},
                                 {"title"_L1, person.title},
                                 {"email"_L1, person.email}});
    Transaction::announce(m_database, [this, saved] { emit changed(saved); });
    transaction.commit();
    return saved;
}

void PersonRepository::remove(PersonId id)
{
    Transaction transaction(m_database);
    sqlite::removeRow(m_database, personTable, id.uuid());
    Transaction::announce(m_database, [this, id] { emit removed(id); });
    transaction.commit();
}

QList<Membership> PersonRepository::memberships(BodyId body) const
{
    return readMemberships(m_database, u"body_id", body.uuid());
}

QList<Membership> PersonRepository::memberships(PersonId person) const
{
    return readMemberships(m_database, u"person_id", person.uuid());
}

Membership PersonRepository::save(const Membership &membership)
{
    Transaction transaction(m_database);
    Membership saved = membership;
    saved.rev = sqlite::saveRow(m_database, membershipTable, membership.id.uuid(), membership.rev,
                                {{"body_id"_L1, membership.body},
                                 {"person_id"_L1, membership.person},
                                 {"role"_L1, membership.role},
                                 {"from_date"_L1, membership.from},
                                 {"to_date"_L1, membership.to}});
    Transaction::announce(m_database, [this, saved] { emit membershipChanged(saved); });
    transaction.commit();
    return saved;
}

void PersonRepository::remove(MembershipId id)
{
    Transaction transaction(m_database);
    sqlite::removeRow(m_database, membershipTable, id.uuid());
    Transaction::announce(m_database, [this, id] { emit membershipRemoved(id); });
    transaction.commit();
}

} // namespace storage
