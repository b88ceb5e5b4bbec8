// SPDX-License-Identifier: GPL-3.0-or-later
#include "lists/membershiplist.h"

#include "lists/words.h"

using namespace Qt::Literals::StringLiterals;

namespace lists {

MembershipList::MembershipList(storage::PersonRepository &people, QObject *parent) : ValueList(parent), m_people(people)
{
    const auto say = [this](const QString &message) { emit failed(message); };
    connect(&people, &storage::PersonRepository::membershipChanged, this, [this, say](const domain::Membership &membership) {
        if (membership.body != m_body) {
            drop(membership.id);
            return;
        }
        readQuietly([&] { learnName(membership.person); }, say);
        put(membership);
    });
    connect(&people, &storage::PersonRepository::membershipRemoved, this, [this](domain::MembershipId id) { drop(id); });
    connect(&people, &storage::PersonRepository::changed, this, [this](const domain::Person &person) {
        if (!m_names.contains(person.id))
            return;
        m_names.insert(person.id, person.name);
        const QList<domain::Membership> all = values();
        for (const domain::Membership &membership : all) {
            if (membership.person == person.id)
                put(membership);
        }
    });
}

void MembershipList::setBody(domain::BodyId body)
{
    m_body = body;
    reload();
}

void MembershipList::setToday(QDate today)
{
    m_today = today;
    fill(values());
}

void MembershipList::reload()
{
    readQuietly(
        [this] {
            const QList<domain::Membership> all = m_body ? m_people.memberships(m_body) : QList<domain::Membership>();
            for (const domain::Membership &membership : all)
                learnName(membership.person);
            fill(all);
        },
        [this](const QString &message) { emit failed(message); });
}

void MembershipList::learnName(domain::PersonId id)
{
    if (m_names.contains(id))
        return;
    if (const auto person = m_people.find(id))
        m_names.insert(id, person->name);
}

bool MembershipList::isBefore(const domain::Membership &a, const domain::Membership &b) const
{
    if (a.isCurrent(m_today) != b.isCurrent(m_today))
        return a.isCurrent(m_today);
    if (a.role != b.role)
        return a.role < b.role;
    return name(a.person).localeAwareCompare(name(b.person)) < 0;
}

QVariant MembershipList::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const domain::Membership &membership = at(index.row());
    switch (role) {
    case Qt::DisplayRole: return name(membership.person);
    case Qt::AccessibleTextRole: {
        const QString text = u"%1, %2"_s.arg(name(membership.person), words::role(membership.role));
        return membership.isCurrent(m_today) ? text : tr("%1, inte med nu").arg(text);
    }
    case IdRole: return membership.id.uuid();
    case PersonRole: return membership.person.uuid();
    case RoleRole: return int(membership.role);
    case RoleTextRole: return words::role(membership.role);
    case FromRole: return membership.from;
    case ToRole: return membership.to;
    case CurrentRole: return membership.isCurrent(m_today);
    default: return {};
    }
}

QHash<int, QByteArray> MembershipList::roleNames() const
{
    return {{Qt::DisplayRole, "display"}, {IdRole, "id"}, {PersonRole, "person"}, {RoleRole, "role"}, {RoleTextRole, "roleText"},
            {FromRole, "from"}, {ToRole, "to"}, {CurrentRole, "current"}};
}

} // namespace lists
