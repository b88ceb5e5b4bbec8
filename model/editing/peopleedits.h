// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/body.h"
#include "editing/edithistory.h"

#include <QCoreApplication>
#include <QHash>

namespace storage {
struct Repositories;
}

namespace editing {

/// What views change about people and their time in bodies, each as one step that can be undone. Functions return false where it failed;
/// EditHistory::failed() has then said why, and nothing has changed.
class PeopleEdits
{
    Q_DECLARE_TR_FUNCTIONS(editing::PeopleEdits)
public:
    /// Both must outlive this.
    PeopleEdits(EditHistory &history, storage::Repositories &repositories);

    QList<domain::Person> people() const; ///< by name
    QList<domain::Membership> memberships(domain::BodyId body) const;
    QList<domain::Membership> memberships(domain::PersonId person) const;

    /// A new person (rev 0) or changed values. A person without a name is refused.
    bool save(const domain::Person &person);
    /// Old minutes go on naming the person; memberships end with it.
    bool remove(domain::PersonId person);

    /// Whether the person's names are masked in documents for others.
    bool isProtected(domain::PersonId person) const;
    bool setProtected(domain::PersonId person, bool isProtected);

    /// A new membership (rev 0) or changed values.
    bool save(const domain::Membership &membership);
    bool remove(const domain::Membership &membership);

private:
    EditHistory &m_history;
    storage::Repositories &m_repositories;
};

} // namespace editing
