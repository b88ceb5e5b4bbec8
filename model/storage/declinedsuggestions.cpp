// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/declinedsuggestions.h"

#include "storage/sqlite/statement.h"
#include "storage/database.h"

using namespace Qt::Literals::StringLiterals;
using storage::sqlite::Statement;

namespace storage {

QHash<domain::LineId, QString> DeclinedSuggestions::in(domain::MeetingId meeting) const
{
    Statement rows(m_database, u"SELECT d.line_id, d.text FROM declined_suggestion d JOIN line l ON l.id = d.line_id"
                               " WHERE l.meeting_id = ? AND l.removed_at IS NULL"_s);
    rows.bind(meeting).exec();
    QHash<domain::LineId, QString> found;
    while (rows.next())
        found.insert(rows.id<domain::LineId>(0), rows.text(1));
    return found;
}

void DeclinedSuggestions::decline(domain::LineId line, const QString &text)
{
    Transaction transaction(m_database);
    Statement(m_database, u"INSERT INTO declined_suggestion (line_id, text) VALUES (?, ?) ON CONFLICT (line_id) DO UPDATE SET text = excluded.text"_s)
        .bind(line, text)
        .exec();
    transaction.commit();
}

} // namespace storage
