// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/houselookedits.h"

#include "editing/valueedit.h"
#include "storage/houselookrepository.h"

namespace editing {

domain::HouseLook HouseLookEdits::look(domain::BodyId body) const
{
    domain::HouseLook found{.body = body};
    m_history.attempt(tr("Läsa dokumentens utseende"), [&] {
        found = storage::HouseLookRepository(m_database).find(body).value_or(found);
        return true;
    });
    return found;
}

bool HouseLookEdits::save(const domain::HouseLook &look)
{
    const QString text = tr("Ändra dokumentens utseende");
    return m_history.attempt(text, [&] {
        const storage::HouseLookRepository looks(m_database);
        const Store<domain::HouseLook> store{
            [&database = m_database, body = look.body] { return storage::HouseLookRepository(database).find(body); },
            [&database = m_database](const domain::HouseLook &value) { return storage::HouseLookRepository(database).save(value); },
            [&database = m_database, body = look.body] { storage::HouseLookRepository(database).remove(body); }};
        return m_history.push(std::make_unique<ValueEdit<domain::HouseLook>>(text, store, looks.find(look.body), look));
    });
}

} // namespace editing
