// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "storage/database.h"

#include <QDate>
#include <functional>

/// Keeps the search index (0004_search.sql; of the plans, …_search_records.sql) beside the texts, in the transaction that changes them. A text is worth more than
/// its index: where the index is damaged it is marked stale and left alone, and the text is saved all the same.
namespace storage::sqlite {

/// The last three bits of a search_id.
enum class SearchKind { Line, Item, Meeting, Record };

class SearchIndex
{
public:
    explicit SearchIndex(Database &database) : m_database(database) {}

    /// Where a text is (null: nowhere yet) and what it was; read before it is changed.
    struct Entry {
        qint64 id = 0; ///< 0: not in the index
        QString text;
    };
    Entry line(const domain::LineId &id) const;
    Entry item(const domain::ItemId &id) const;
    Entry meeting(const domain::MeetingId &id) const;

    /// The entry's number for the text as it is now: kept, or the next free one of that day.
    qint64 numberFor(const Entry &before, SearchKind kind, QDate day) const;
    /// Says to the index what has become of a text.
    void update(const Entry &before, qint64 number, const QString &text);
    void remove(const Entry &before) { update(before, 0, QString()); }
    /// After a record of the plans or the year cycle has been written or removed. `type` that is never sought is no harm.
    void followRecord(QLatin1StringView type, const QUuid &id);
    /// Everything in a meeting that has moved to another day.
    void moveMeeting(const domain::MeetingId &meeting, QDate day);

private:
    Entry entry(const QString &query, const QUuid &id) const;
    void put(qint64 number, const QString &text);
    void take(qint64 number, const QString &text);
    template <class Act>
    void guarded(Act act);

    Database &m_database;
};

/// False where the index is missing, damaged or marked stale.
bool isSearchable(const QSqlDatabase &connection);
/// Builds it anew from the texts, in a transaction of its own. Throws StorageError.
void rebuildSearchIndex(const QSqlDatabase &connection, const std::function<void(int percent)> &progress = {});
/// True where the index says the same as the texts. SQLite compares word by word only where it may write; else it is compared
/// which texts are indexed.
bool searchIndexIsTrue(const QSqlDatabase &connection, bool writable);

} // namespace storage::sqlite
