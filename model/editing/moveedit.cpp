// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/moveedit.h"

namespace editing {

std::unique_ptr<Edit> moveEdit(storage::UpcomingMoveRepository &moves, const QString &text, const std::optional<domain::UpcomingMove> &before,
                               const std::optional<domain::UpcomingMove> &after, const QString &mergeKey)
{
    const domain::UpcomingMoveId id = before ? before->id : after->id;
    return std::make_unique<ValueEdit<domain::UpcomingMove>>(
        text,
        Store<domain::UpcomingMove>{[&moves, id] { return moves.find(id); }, [&moves](const domain::UpcomingMove &move) { return moves.save(move); },
                                    [&moves, id] { moves.remove(id); }},
        before, after, mergeKey);
}

std::unique_ptr<Edit> leaveEdit(storage::Database &database, const QString &text, const domain::Departure &departure, QDate day,
                                const domain::Sending &sending, const std::optional<domain::Meeting> &target)
{
    using Moves = storage::UpcomingMoveRepository;
    domain::UpcomingMove move;
    move.id = domain::UpcomingMoveId::create();
    move.of = {domain::ObjectType::Item, departure.item.uuid()};
    move.before = move.after = {departure.body, domain::CarryOverTarget::NextMeeting, QDate()};
    if (sending.to == domain::Sending::To::Meeting && target)
        move.after = {target->body, domain::CarryOverTarget::Date, target->date};
    else if (sending.to == domain::Sending::To::Day)
        move.after = {departure.body, domain::CarryOverTarget::Date, sending.day};
    move.dropped = sending.to == domain::Sending::To::Closed;
    move.reason = sending.reason.simplified();
    move.on = day;
    const QList<domain::UpcomingMove> earlier = Moves(database).of(move.of, 0);
    move.order = earlier.isEmpty() ? 1 : earlier.last().order + 1;
    return std::make_unique<ValueEdit<domain::UpcomingMove>>(
        text,
        Store<domain::UpcomingMove>{[&database, id = move.id] { return Moves(database).find(id); },
                                    [&database](const domain::UpcomingMove &value) { return Moves(database).save(value); },
                                    [&database, id = move.id] { Moves(database).remove(id); }},
        std::nullopt, move);
}

} // namespace editing
