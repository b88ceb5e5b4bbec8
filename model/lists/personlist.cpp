// SPDX-License-Identifier: GPL-3.0-or-later
#include "lists/personlist.h"

using namespace Qt::Literals::StringLiterals;

namespace lists {

PersonList::PersonList(storage::PersonRepository &people, QObject *parent) : ValueList(parent), m_people(people)
{
    connect(&people, &storage::PersonRepository::changed, this, [this](const domain::Person &person) { put(person); });
    connect(&people, &storage::PersonRepository::removed, this, [this](domain::PersonId id) { drop(id); });
    reload();
}

void PersonList::reload()
{
    readQuietly([this] { fill(m_people.all()); }, [this](const QString &message) { emit failed(message); });
}

bool PersonList::isBefore(const domain::Person &a, const domain::Person &b) const
{
    return a.name.localeAwareCompare(b.name) < 0;
}

QVariant PersonList::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const domain::Person &person = at(index.row());
    switch (role) {
    case Qt::DisplayRole: return person.name;
    case Qt::AccessibleTextRole: {
        QStringList parts{person.name, person.initials, person.title};
        parts.removeAll(QString());
        return parts.join(u", "_s);
    }
    case IdRole: return person.id.uuid();
    case InitialsRole: return person.initials;
    case TitleRole: return person.title;
    case EmailRole: return person.email;
    default: return {};
    }
}

QHash<int, QByteArray> PersonList::roleNames() const
{
    return {{Qt::DisplayRole, "display"}, {IdRole, "id"}, {InitialsRole, "initials"}, {TitleRole, "title"}, {EmailRole, "email"}};
}

} // namespace lists
