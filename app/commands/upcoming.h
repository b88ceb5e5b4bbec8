// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/request.h"

#include <QList>

namespace app {

class CommandSession;

/// What waits to come up at a meeting: carried over, to be reported back, to be followed up.
struct UpcomingItem {
    QDate date; ///< null: nobody has said when
    QString title;
    QString why;  ///< "carryOver", "reportBack", "followUp"
    QString from; ///< the reference of what asked for it: "LG 2021-02-09 §2"
    QString body; ///< abbreviation: at whose meeting
    bool confidential = false;
};

/// By date, those without one last. The scope's dates are those of the items, and leave out items without a date.
QList<UpcomingItem> upcoming(const Scope &scope, CommandSession &session);

} // namespace app
