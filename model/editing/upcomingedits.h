// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/upcoming.h"
#include "editing/edithistory.h"

#include <QCoreApplication>

namespace storage {
struct Repositories;
class UpcomingMoveRepository;
}

namespace editing {

/// What is done with what waits on the forward list, each a step that can be undone. All functions return false where it
/// failed; EditHistory::failed() has then said why, and nothing has changed.
class UpcomingEdits
{
    Q_DECLARE_TR_FUNCTIONS(editing::UpcomingEdits)
public:
    /// All must outlive this.
    UpcomingEdits(EditHistory &history, storage::Repositories &repositories, storage::UpcomingMoveRepository &moves)
        : m_history(history), m_repositories(repositories), m_moves(moves)
    {
    }

    /// To another meeting or day. What must have a day (a report, a follow-up) gets the next meeting's. Several moves on the
    /// same day that nobody gave a reason for are one in its history.
    bool move(const domain::UpcomingItem &item, const domain::UpcomingTime &to, QDate today, const QString &reason = QString());
    /// The point's title to be: of a carry-over alone; empty: that of the point that it was written under.
    bool rename(const domain::UpcomingItem &item, const QString &title);
    /// It is not to come up at all; the reason is kept.
    bool drop(const domain::UpcomingItem &item, QDate today, const QString &reason = QString());
    /// Why it was moved last; typed letter by letter it is one step.
    bool setReason(domain::UpcomingMoveId move, const QString &reason);

private:
    domain::UpcomingTime timeFor(const domain::UpcomingItem &item, domain::UpcomingTime wanted, QDate today) const;
    std::unique_ptr<Edit> sourceEdit(const QString &text, const domain::UpcomingItem &item, const domain::UpcomingTime &to) const;
    std::unique_ptr<Edit> historyEdit(const QString &text, const domain::UpcomingItem &item, const domain::UpcomingMove &wanted) const;

    EditHistory &m_history;
    storage::Repositories &m_repositories;
    storage::UpcomingMoveRepository &m_moves;
};

} // namespace editing
