// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/request.h"

#include "documents/cycledocument.h"
#include "storage/decisionrepository.h"

#include <QJsonArray>

namespace storage {
struct Repositories;
}

namespace app {

class CommandSession;

/// A list in both of its forms: for scripts, and as columns for people (the last one is the longest).
struct Listing {
    QString title;
    QJsonArray json;
    QStringList headings;
    QList<QStringList> rows;
};

/// What leaves the program as a file goes to others: there, what is confidential is replaced by "[maskerat]".
enum class Secrecy { Shown, Masked };

/// `what`: one of listKinds(). Throws UsageError for what this version does not have.
Listing listingOf(const QString &what, const Scope &scope, CommandSession &session, Secrecy secrecy = Secrecy::Shown);

/// The year cycle of the scope's years (without dates: this one's).
QList<documents::CycleRow> yearCycleRows(storage::Repositories &stored, const Scope &scope, CommandSession &session);

/// What of the registers a scope covers. Both throw where no body has that abbreviation.
storage::DecisionFilter decisionFilter(const Scope &scope, CommandSession &session);
storage::TaskFilter taskFilter(const Scope &scope, CommandSession &session);

} // namespace app
