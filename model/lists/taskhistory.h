// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/repositories.h"
#include "storage/upcomingmoverepository.h"

namespace lists {

/// Something that is known to have happened to a task.
struct TaskEvent {
    QDate date;
    QString text; ///< a sentence
    QUuid meeting; ///< where it opens; null: nowhere
    QUuid item;
    bool operator==(const TaskEvent &) const = default;
};

/// What meetings and moves tell of a task, oldest first: where it was given, which agendas took it up, how its report was put
/// off and why. Nobody has written down who ticked it, and so it does not say.
QList<TaskEvent> taskHistory(storage::Repositories &repositories, const storage::UpcomingMoveRepository &moves, domain::LineId task, QDate today);

} // namespace lists
