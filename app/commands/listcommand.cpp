// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "app/commands/listing.h"
#include "app/commands/session.h"

namespace app {

int run(const ListRequest &request, CommandSession &session)
{
    const Listing listing = listingOf(request.what, request.scope, session);
    if (session.json())
        session.print(listing.json);
    else
        session.print(listing.headings, listing.rows);
    return 0;
}

} // namespace app
