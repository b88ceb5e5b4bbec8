// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/decisionrepository.h"
#include "storage/sqlite/statement.h"

namespace storage::sqlite {

/// Joined to a line l: its meeting m, the meeting's body b and the point i.
inline constexpr char16_t provenanceColumns[] = u"m.id, b.abbreviation, m.date, m.status, i.id, i.title";
inline constexpr int provenanceColumnCount = 6;
inline constexpr char16_t provenanceJoins[] =
    u" JOIN meeting m ON m.id = l.meeting_id JOIN body b ON b.id = m.body_id LEFT JOIN agenda_item i ON i.id = l.item_id AND i.removed_at IS NULL";
Provenance readProvenance(const Statement &row, int first);

/// Those of `ids` whose line, or the lines that belong to it, hold every word of `text`; in the order of ids.
QList<domain::LineId> linesWithWords(Database &database, const QList<domain::LineId> &ids, const QString &text);

} // namespace storage::sqlite
