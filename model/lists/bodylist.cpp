// SPDX-License-Identifier: GPL-3.0-or-later
#include "lists/bodylist.h"

#include "lists/words.h"

using namespace Qt::Literals::StringLiterals;

namespace lists {

BodyList::BodyList(storage::BodyRepository &bodies, QObject *parent) : ValueList(parent), m_bodies(bodies)
{
    connect(&bodies, &storage::BodyRepository::changed, this, [this](const domain::Body &body) { put(body); });
    connect(&bodies, &storage::BodyRepository::removed, this, [this](domain::BodyId id) { drop(id); });
    reload();
}

void BodyList::reload()
{
    readQuietly([this] { fill(m_bodies.all()); }, [this](const QString &message) { emit failed(message); });
}

bool BodyList::isBefore(const domain::Body &a, const domain::Body &b) const
{
    return a.abbreviation.localeAwareCompare(b.abbreviation) < 0;
}

QVariant BodyList::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const domain::Body &body = at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case NameRole: return body.name;
    case Qt::AccessibleTextRole: return u"%1, %2"_s.arg(body.name, body.abbreviation);
    case IdRole: return body.id.uuid();
    case AbbreviationRole: return body.abbreviation;
    case KindRole: return words::bodyKind(body.kind);
    case KeepsMinutesRole: return body.keepsMinutes;
    default: return {};
    }
}

QHash<int, QByteArray> BodyList::roleNames() const
{
    return {{Qt::DisplayRole, "display"}, {IdRole, "id"}, {AbbreviationRole, "abbreviation"}, {NameRole, "name"}, {KindRole, "kind"}, {KeepsMinutesRole, "keepsMinutes"}};
}

} // namespace lists
