// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/body.h"
#include "domain/party.h"

namespace app::demo {

/// The same id for the same name, every time: so that the sample is the same file for the same day.
QUuid idOf(const QString &kind, const QString &name);

/// Ekvik: who there is and where they sit. `today` lays the memberships; one person has left, one has come since.
struct Municipality {
    explicit Municipality(QDate today);

    QString organisation;
    QList<domain::Body> bodies;
    QList<domain::Person> people;
    QList<domain::Membership> memberships;

    domain::Body body(const QString &abbreviation) const;
    domain::PersonId person(const QString &name) const; ///< null where nobody has that name
    /// By person, else by body, else the words alone.
    domain::Party party(const QString &name) const;
    QList<domain::Membership> members(domain::BodyId body, QDate on) const;
};

} // namespace app::demo
