// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/handingout.h"

#include "documents/houselook.h"
#include "storage/houselookrepository.h"
#include "storage/secrecyrepository.h"

using namespace Qt::Literals::StringLiterals;

namespace app {

documents::HouseLook houseLook(storage::Repositories &stored, domain::BodyId body)
{
    return documents::lookOf(storage::HouseLookRepository(stored.database).of(body), stored.settings.value(u"organisation"_s));
}

documents::NameMask nameMask(storage::Repositories &stored)
{
    return documents::NameMask(storage::SecrecyRepository(stored.database).protectedPeople());
}

QList<documents::CalendarEntry> withoutNames(QList<documents::CalendarEntry> entries, const documents::NameMask &mask)
{
    for (documents::CalendarEntry &entry : entries)
        for (QString *text : {&entry.summary, &entry.description, &entry.location})
            *text = mask.applied(*text);
    return entries;
}

} // namespace app
