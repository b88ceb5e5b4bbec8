// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/outline.h"

#include <functional>

namespace storage {
struct Repositories;
}

namespace editing {

/// What somebody has written since is not to go because a step is taken back: that would need to be meant. Throws
/// StorageError::Conflict where a line of the meeting that `concerns` the step has other text than the step's `own` lines had.
void refuseWhereWritten(storage::Repositories &repositories, domain::MeetingId meeting, const QList<domain::Line> &own,
                        const std::function<bool(const domain::Line &)> &concerns);

} // namespace editing
