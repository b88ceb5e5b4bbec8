// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/decisionrepository.h"
#include "storage/sqlite/provenance.h"
#include "storage/sqlite/rows.h"
#include "storage/sqlite/saverow.h"
#include "storage/sqlite/where.h"

using namespace Qt::Literals::StringLiterals;
using namespace domain;
using storage::sqlite::Statement;

namespace storage {

namespace {

constexpr sqlite::Table carryOverTable{"carry_over"_L1, "line_id"_L1, false};

QString entriesSql(QStringView where)
{
    return sqlite::sql({u"SELECT ", sqlite::carryOverColumns, u", ", sqlite::lineColumns, u", ", sqlite::provenanceColumns,
                        u" FROM carry_over c JOIN line l ON l.id = c.line_id", sqlite::provenanceJoins, u" WHERE ", where, u" AND ",
                        sqlite::isTrackedLine, u" AND l.kind = 'carryOver'"
                        u" ORDER BY CASE c.target WHEN 'date' THEN 0 WHEN 'nextMeeting' THEN 1 ELSE 2 END, c.date, m.date DESC, m.id, l.rank, l.id"});
}

CarryOverEntry readEntry(const Statement &row)
{
    constexpr int line = sqlite::carryOverColumnCount, at = line + sqlite::lineColumnCount;
    return {.carryOver = sqlite::readCarryOver(row), .line = sqlite::readLine(row, line), .at = sqlite::readProvenance(row, at)};
}

} // namespace

QList<CarryOverEntry> CarryOverRepository::entries(const CarryOverFilter &filter) const
{
    sqlite::Where where(sqlite::isLatestVersion);
    if (filter.body)
        where.add(u"coalesce(c.body_id, m.body_id) = ?", filter.body);
    if (filter.onlyWaiting)
        where.add(u"(c.placed_as_id IS NULL OR NOT EXISTS (SELECT 1 FROM agenda_item p JOIN meeting pm ON pm.id = p.meeting_id"
                  u" WHERE p.id = c.placed_as_id AND p.removed_at IS NULL AND pm.removed_at IS NULL))");
    Statement rows(m_database, entriesSql(where.sql()));
    where.bindTo(rows);
    rows.exec();
    QList<CarryOverEntry> found;
    while (rows.next())
        found.append(readEntry(rows));
    return found;
}

std::optional<CarryOverEntry> CarryOverRepository::entry(LineId id) const
{
    Statement row(m_database, entriesSql(u"m.removed_at IS NULL AND c.line_id = ?"));
    return row.bind(id).exec().next() ? std::optional(readEntry(row)) : std::nullopt;
}

std::optional<CarryOver> CarryOverRepository::find(LineId id) const
{
    Statement row(m_database, sqlite::sql({u"SELECT ", sqlite::carryOverColumns, u" FROM carry_over c WHERE c.line_id = ?"}));
    return row.bind(id).exec().next() ? std::optional(sqlite::readCarryOver(row)) : std::nullopt;
}

CarryOver CarryOverRepository::save(const CarryOver &carryOver)
{
    Transaction transaction(m_database);
    CarryOver saved = carryOver;
    saved.rev = sqlite::saveRow(m_database, carryOverTable, carryOver.line.uuid(), carryOver.rev,
                                {{"body_id"_L1, carryOver.body},
                                 {"target"_L1, carryOver.target},
                                 {"date"_L1, carryOver.date},
                                 {"title"_L1, carryOver.title},
                                 {"placed_as_id"_L1, carryOver.placedAs}});
    Transaction::announce(m_database, [this, saved] { emit changed(saved); });
    transaction.commit();
    return saved;
}

} // namespace storage
