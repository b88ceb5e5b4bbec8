// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/request.h"
#include "domain/upcoming.h"

#include <QList>

namespace storage {
struct Repositories;
}

namespace app {

class CommandSession;

/// A row of the forward list, in the words of the command line.
struct UpcomingEntry {
    domain::UpcomingItem item; ///< confidential also where it belongs to something that is
    QDate date;   ///< null: on no day yet
    QString title; ///< plain
    QString from; ///< the reference of what asked for it: "LG 2021-02-09 §2"
    QString body; ///< abbreviation: at whose meeting
};

/// By date, those without one last. The scope's dates are those of the items, and leave out items without a date.
QList<UpcomingEntry> upcoming(const Scope &scope, CommandSession &session);
/// The same for whoever has the file in hand. `body` null: every body's.
QList<UpcomingEntry> upcoming(storage::Repositories &repositories, domain::BodyId body, QDate today);

} // namespace app
