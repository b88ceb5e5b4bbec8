// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/peopleedits.h"

#include "editing/valueedit.h"
#include "storage/repositories.h"
#include "storage/secrecyrepository.h"

namespace editing {

namespace {

std::unique_ptr<Edit> personEdit(storage::PersonRepository &people, const QString &text, const std::optional<domain::Person> &before,
                                 const std::optional<domain::Person> &after)
{
    const domain::PersonId id = before ? before->id : after->id;
    return std::make_unique<ValueEdit<domain::Person>>(
        text,
        Store<domain::Person>{[&people, id] { return people.find(id); },
                              [&people](const domain::Person &value) { return people.save(value); }, [&people, id] { people.remove(id); }},
        before, after);
}

std::optional<domain::Membership> findMembership(storage::PersonRepository &people, domain::PersonId person, domain::MembershipId id)
{
    for (const domain::Membership &membership : people.memberships(person))
        if (membership.id == id)
            return membership;
    return std::nullopt;
}

std::unique_ptr<Edit> membershipEdit(storage::PersonRepository &people, const QString &text,
                                     const std::optional<domain::Membership> &before, const std::optional<domain::Membership> &after)
{
    const domain::Membership &either = before ? *before : *after;
    return std::make_unique<ValueEdit<domain::Membership>>(
        text,
        Store<domain::Membership>{[&people, person = either.person, id = either.id] { return findMembership(people, person, id); },
                                  [&people](const domain::Membership &value) { return people.save(value); },
                                  [&people, id = either.id] { people.remove(id); }},
        before, after);
}

/// Masked or not: two states, and undoing one is setting the other.
class ProtectEdit final : public Edit
{
public:
    ProtectEdit(const QString &text, storage::Database &database, domain::PersonId person, bool isProtected)
        : Edit(text), m_secrecy(database), m_person(person), m_protected(isProtected)
    {
    }
    bool changesNothing() const override { return m_secrecy.isProtected(m_person) == m_protected; }

protected:
    void apply() override { m_secrecy.setProtected(m_person, m_protected); }
    void revert() override { m_secrecy.setProtected(m_person, !m_protected); }

private:
    storage::SecrecyRepository m_secrecy;
    domain::PersonId m_person;
    bool m_protected;
};

} // namespace

PeopleEdits::PeopleEdits(EditHistory &history, storage::Repositories &repositories) : m_history(history), m_repositories(repositories) {}

QList<domain::Person> PeopleEdits::people() const
{
    QList<domain::Person> found;
    m_history.attempt(tr("Läsa personer"), [&] {
        found = m_repositories.people.all();
        return true;
    });
    return found;
}

QList<domain::Membership> PeopleEdits::memberships(domain::BodyId body) const
{
    QList<domain::Membership> found;
    m_history.attempt(tr("Läsa ledamöter"), [&] {
        found = m_repositories.people.memberships(body);
        return true;
    });
    return found;
}

QList<domain::Membership> PeopleEdits::memberships(domain::PersonId person) const
{
    QList<domain::Membership> found;
    m_history.attempt(tr("Läsa ledamöter"), [&] {
        found = m_repositories.people.memberships(person);
        return true;
    });
    return found;
}

bool PeopleEdits::save(const domain::Person &person)
{
    const QString text = person.rev == 0 ? tr("Ny person") : tr("Ändra person");
    return m_history.attempt(text, [&] {
        domain::Person value = person;
        value.name = value.name.simplified();
        if (value.name.isEmpty())
            throw storage::StorageError(storage::StorageError::Kind::Other, tr("En person behöver ett namn."));
        return m_history.push(personEdit(m_repositories.people, text, m_repositories.people.find(value.id), value));
    });
}

bool PeopleEdits::remove(domain::PersonId person)
{
    const QString text = tr("Ta bort person");
    return m_history.attempt(text, [&] {
        std::vector<std::unique_ptr<Edit>> edits;
        for (const domain::Membership &membership : m_repositories.people.memberships(person))
            edits.push_back(membershipEdit(m_repositories.people, text, membership, std::nullopt));
        edits.push_back(personEdit(m_repositories.people, text, m_repositories.people.find(person), std::nullopt));
        return m_history.push(text, std::move(edits));
    });
}

bool PeopleEdits::isProtected(domain::PersonId person) const
{
    bool found = false;
    m_history.attempt(tr("Läsa personer"), [&] {
        found = storage::SecrecyRepository(m_repositories.database).isProtected(person);
        return true;
    });
    return found;
}

bool PeopleEdits::setProtected(domain::PersonId person, bool isProtected)
{
    const QString text = isProtected ? tr("Skydda personuppgifter") : tr("Visa personuppgifter");
    return m_history.attempt(text, [&] { return m_history.push(std::make_unique<ProtectEdit>(text, m_repositories.database, person, isProtected)); });
}

bool PeopleEdits::save(const domain::Membership &membership)
{
    const QString text = membership.rev == 0 ? tr("Ny ledamot") : tr("Ändra ledamot");
    return m_history.attempt(text, [&] {
        if (membership.from.isValid() && membership.to.isValid() && membership.to < membership.from)
            throw storage::StorageError(storage::StorageError::Kind::Other, tr("Sista dagen ligger före den första."));
        return m_history.push(membershipEdit(m_repositories.people, text,
                                             findMembership(m_repositories.people, membership.person, membership.id), membership));
    });
}

bool PeopleEdits::remove(const domain::Membership &membership)
{
    const QString text = tr("Ta bort ledamot");
    return m_history.attempt(text, [&] {
        return m_history.push(membershipEdit(m_repositories.people, text,
                                             findMembership(m_repositories.people, membership.person, membership.id), std::nullopt));
    });
}

} // namespace editing
