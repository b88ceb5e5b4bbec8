// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/finishing.h"
#include "editing/valueedit.h"
#include "storage/upcomingmoverepository.h"

namespace editing {

/// A move of the forward list comes, is changed or goes. `moves` must outlive the edit.
std::unique_ptr<Edit> moveEdit(storage::UpcomingMoveRepository &moves, const QString &text, const std::optional<domain::UpcomingMove> &before,
                               const std::optional<domain::UpcomingMove> &after, const QString &mergeKey = QString());

/// A point that was not treated waits from `day` on: for the body's next meeting, or where it is sent (`target`: the meeting, where
/// it is one). Whoever looks hears of it by the meeting's change.
std::unique_ptr<Edit> leaveEdit(storage::Database &database, const QString &text, const domain::Departure &departure, QDate day,
                                const domain::Sending &sending, const std::optional<domain::Meeting> &target);

} // namespace editing
