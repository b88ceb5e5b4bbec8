// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/upcomingmoverepository.h"

#include "storage/sqlite/saverow.h"
#include "storage/sqlite/statement.h"

#include <QPointer>

using namespace Qt::Literals::StringLiterals;
using namespace domain;
using storage::sqlite::Statement;

namespace storage {

namespace {
constexpr sqlite::Table moveTable{"upcoming_move"_L1, "id"_L1};
}

QList<UpcomingMove> UpcomingMoveRepository::select(const QString &condition, const QList<QVariant> &values) const
{
    Statement row(m_database, u"SELECT id, of_type, of_id, year, before_body_id, before_target, before_date, after_body_id, after_target, after_date,"
                              u" dropped, reason, moved_on, position, rev FROM upcoming_move WHERE removed_at IS NULL"_s
                                  + condition + u" ORDER BY position, id"_s);
    for (const QVariant &value : values)
        row.bind(value);
    row.exec();
    QList<UpcomingMove> found;
    while (row.next()) {
        UpcomingMove move;
        move.id = row.id<UpcomingMoveId>(0);
        move.of = {row.code<ObjectType>(1), row.uuid(2)};
        move.year = row.integer(3);
        move.before = {row.id<BodyId>(4), row.code<CarryOverTarget>(5), row.date(6)};
        move.after = {row.id<BodyId>(7), row.code<CarryOverTarget>(8), row.date(9)};
        move.dropped = row.flag(10);
        move.reason = row.text(11);
        move.on = row.date(12);
        move.order = row.integer(13);
        move.rev = row.integer(14);
        found.append(move);
    }
    return found;
}

QList<UpcomingMove> UpcomingMoveRepository::all() const { return select(QString(), {}); }

QList<UpcomingMove> UpcomingMoveRepository::of(const ObjectRef &object, int year) const
{
    return select(u" AND of_id = ? AND of_type = ? AND year = ?"_s, {sqlite::toColumn(object.id), sqlite::toColumn(object.type), year});
}

std::optional<UpcomingMove> UpcomingMoveRepository::find(UpcomingMoveId id) const
{
    const QList<UpcomingMove> found = select(u" AND id = ?"_s, {sqlite::toColumn(id)});
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

UpcomingMove UpcomingMoveRepository::save(const UpcomingMove &move)
{
    Transaction transaction(m_database);
    UpcomingMove saved = move;
    saved.rev = sqlite::saveRow(m_database, moveTable, move.id.uuid(), move.rev,
                                {{"of_type"_L1, move.of.type},
                                 {"of_id"_L1, move.of.id},
                                 {"year"_L1, move.year},
                                 {"before_body_id"_L1, move.before.body},
                                 {"before_target"_L1, move.before.target},
                                 {"before_date"_L1, move.before.date},
                                 {"after_body_id"_L1, move.after.body},
                                 {"after_target"_L1, move.after.target},
                                 {"after_date"_L1, move.after.date},
                                 {"dropped"_L1, move.dropped},
                                 {"reason"_L1, move.reason},
                                 {"moved_on"_L1, move.on},
                                 {"position"_L1, move.order}});
    Transaction::announce(m_database, [self = QPointer(this), saved] {
        if (self)
            emit self->changed(saved);
    });
    transaction.commit();
    return saved;
}

void UpcomingMoveRepository::remove(UpcomingMoveId id)
{
    Transaction transaction(m_database);
    sqlite::removeRow(m_database, moveTable, id.uuid());
    Transaction::announce(m_database, [self = QPointer(this), id] {
        if (self)
            emit self->removed(id);
    });
    transaction.commit();
}

} // namespace storage
