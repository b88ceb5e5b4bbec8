// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/minutes.h"
#include "editing/edit.h"
#include "storage/outlinerepository.h"

#include <QHash>

namespace storage {
struct Repositories;
}

namespace editing {

/// Points and lines that a step writes into a meeting's minutes, for what is done elsewhere: an agreement of a dialogue, a task
/// that a follow-up leads to.
class AddLines final : public Edit
{
public:
    /// `responsible`: of the decision or task that the first line is. `repositories` must outlive the edit.
    AddLines(const QString &text, storage::Repositories &repositories, const domain::Minutes &before, storage::OutlineDiff diff, domain::Parties responsible);

protected:
    void apply() override;
    void revert() override;

private:
    void moveRanks(storage::OutlineDiff &diff, bool back) const;

    storage::Repositories &m_repositories;
    domain::MeetingId m_meeting;
    storage::OutlineDiff m_added;
    struct Ranks {
        qint64 before = 0;
        qint64 after = 0;
    };
    QHash<QUuid, Ranks> m_moved; ///< rows that make room
    domain::Parties m_responsible;
};

/// A line at the end of the point that bears this title; the point is made, last, where there is none.
storage::OutlineDiff lineUnderPoint(const domain::Minutes &minutes, const QString &title, domain::Section section, domain::Line line);
/// A line right below what belongs to `of` (the deeper ones that follow it), as deep as it is.
storage::OutlineDiff lineBelow(const domain::Minutes &minutes, domain::LineId of, domain::Line line);

} // namespace editing
