// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite/searchindex.h"

#include "storage/databaseprivate.h"
#include "storage/sqlite/errors.h"
#include "storage/sqlite/migrations.h"
#include "storage/sqlite/statement.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>
#include <sqlite3.h>

using namespace Qt::Literals::StringLiterals;

namespace storage::sqlite {

namespace {

constexpr qint64 numbersPerDay = 1 << 20;
constexpr qint64 julianDayOf1970 = 2440588;

QLatin1StringView tableOf(SearchKind kind)
{
    switch (kind) {
    case SearchKind::Line:
        return "line"_L1;
    case SearchKind::Item:
        return "agenda_item"_L1;
    case SearchKind::Meeting:
        return "meeting"_L1;
    case SearchKind::Record:
        break;
    }
    return "search_record"_L1;
}

} // namespace

SearchIndex::Entry SearchIndex::entry(const QString &query, const QUuid &id) const
{
    Statement row(m_database, query);
    if (!row.bind(id).exec().next())
        return {};
    return {row.big(0), row.text(1)};
}

SearchIndex::Entry SearchIndex::line(const domain::LineId &id) const
{
    return entry(u"SELECT search_id, text FROM line WHERE id = ?"_s, id.uuid());
}

SearchIndex::Entry SearchIndex::item(const domain::ItemId &id) const
{
    return entry(u"SELECT search_id, title FROM agenda_item WHERE id = ?"_s, id.uuid());
}

SearchIndex::Entry SearchIndex::meeting(const domain::MeetingId &id) const
{
    return entry(u"SELECT search_id, title || ' ' || place FROM meeting WHERE id = ?"_s, id.uuid());
}

qint64 SearchIndex::numberFor(const Entry &before, SearchKind kind, QDate day) const
{
    const qint64 first = (day.isValid() ? day.toJulianDay() - julianDayOf1970 : 0) * numbersPerDay;
    if (before.id >= first && before.id < first + numbersPerDay && before.id != 0)
        return before.id;
    Statement row(m_database, u"SELECT search_id FROM %1 WHERE search_id >= ? AND search_id < ? ORDER BY search_id DESC LIMIT 1"_s.arg(tableOf(kind)));
    const bool any = row.bind(first, first + numbersPerDay).exec().next();
    return any ? row.big(0) + 8 : first + 8 + qint64(kind);
}

void SearchIndex::update(const Entry &before, qint64 number, const QString &text)
{
    if (before.id == number && before.text == text)
        return;
    guarded([&] {
        if (before.id != 0)
            take(before.id, before.text);
        if (number != 0)
            put(number, text);
    });
}

void SearchIndex::followRecord(QLatin1StringView type, const QUuid &id)
{
    Entry before;
    {
        Statement row(m_database, u"SELECT search_id, text FROM search_record WHERE object_id = ? AND type = ?"_s);
        if (row.bind(id, type).exec().next())
            before = {row.big(0), row.text(1)};
    }
    qint64 number = 0;
    QString text;
    {
        Statement row(m_database, u"SELECT day, text FROM search_record_text WHERE type = ? AND id = ?"_s);
        if (row.bind(type, id).exec().next()) {
            text = row.text(1);
            number = numberFor(before, SearchKind::Record, row.date(0));
        }
    }
    if (number == before.id && text == before.text)
        return;
    if (before.id != 0)
        Statement(m_database, u"DELETE FROM search_record WHERE search_id = ?"_s).bind(before.id).exec();
    if (number != 0)
        Statement(m_database, u"INSERT INTO search_record (search_id, type, object_id, text) VALUES (?, ?, ?, ?)"_s).bind(number, type, id, text).exec();
    update(before, number, text);
}

void SearchIndex::put(qint64 number, const QString &text)
{
    Statement(m_database, u"INSERT INTO search_index (rowid, text) VALUES (?, ?)"_s).bind(number, text).exec();
}

void SearchIndex::take(qint64 number, const QString &text)
{
    Statement(m_database, u"INSERT INTO search_index (search_index, rowid, text) VALUES ('delete', ?, ?)"_s).bind(number, text).exec();
}

void SearchIndex::moveMeeting(const domain::MeetingId &meeting, QDate day)
{
    struct Text {
        QString id;
        Entry entry;
    };
    for (const SearchKind kind : {SearchKind::Line, SearchKind::Item}) {
        const bool isLine = kind == SearchKind::Line;
        QList<Text> texts;
        {
            Statement rows(m_database, u"SELECT id, search_id, %1 FROM %2 WHERE meeting_id = ? AND search_id IS NOT NULL ORDER BY rank"_s
                                           .arg(isLine ? "text"_L1 : "title"_L1, tableOf(kind)));
            rows.bind(meeting).exec();
            while (rows.next())
                texts.append({rows.text(0), {rows.big(1), rows.text(2)}});
        }
        for (const Text &text : std::as_const(texts)) {
            const qint64 number = numberFor(text.entry, kind, day);
            Statement(m_database, u"UPDATE %1 SET search_id = ? WHERE id = ?"_s.arg(tableOf(kind))).bind(number, text.id).exec();
            update(text.entry, number, text.entry.text);
        }
    }
    QList<QUuid> files;
    {
        Statement rows(m_database, u"SELECT id FROM source_file WHERE meeting_id = ?"_s);
        rows.bind(meeting).exec();
        while (rows.next())
            files.append(QUuid::fromString(rows.text(0)));
    }
    for (const QUuid &file : std::as_const(files))
        followRecord("sourceFile"_L1, file);
}

template <class Act>
void SearchIndex::guarded(Act act)
{
    auto &d = Database::Private::of(m_database);
    const auto markStale = [&] {
        Statement(m_database, u"INSERT INTO setting (key, value) VALUES ('search.stale', '1') ON CONFLICT (key) DO NOTHING"_s).exec();
    };
    if (!d.searchable) {
        markStale();
        return;
    }
    try {
        act();
    } catch (const StorageError &error) {
        // A full disk or a lock concerns the text as well; anything else is the index's own fault.
        if (error.kind() != StorageError::Kind::Corrupt && error.kind() != StorageError::Kind::Other)
            throw;
        d.searchable = false;
        markStale();
    }
}

bool isSearchable(const QSqlDatabase &connection)
{
    QSqlQuery query(connection);
    if (!query.exec(u"SELECT 1 FROM setting WHERE key = 'search.stale'"_s) || query.next())
        return false;
    return query.exec(u"SELECT rowid FROM search_index WHERE search_index MATCH 'och' LIMIT 1"_s);
}

namespace {

/// Piece by piece, so that one sees that it goes on.
void fillIndex(const QSqlDatabase &connection, const std::function<void(int)> &progress)
{
    constexpr int rowsInAPiece = 20000;
    struct Source {
        QLatin1StringView table, text;
    };
    constexpr Source sources[] = {{"line"_L1, "text"_L1},
                                  {"agenda_item"_L1, "title"_L1},
                                  {"meeting"_L1, "title || ' ' || place"_L1},
                                  {"search_record"_L1, "text"_L1}};
    const auto number = [&](const QString &sql) {
        QSqlQuery query(connection);
        if (!query.exec(sql))
            throw errorFor(connection, query.lastError());
        return query.next() ? query.value(0) : QVariant();
    };
    qint64 all = 1, done = 0;
    for (const Source &source : sources)
        all += number(u"SELECT count(*) FROM %1 WHERE search_id IS NOT NULL"_s.arg(source.table)).toLongLong();
    for (const Source &source : sources) {
        QVariant from = number(u"SELECT min(search_id) FROM "_s + source.table);
        while (!from.isNull()) {
            QVariant next = number(u"SELECT search_id FROM %1 WHERE search_id >= %2 ORDER BY search_id LIMIT 1 OFFSET %3"_s.arg(source.table, from.toString()).arg(rowsInAPiece));
            execute(connection, u"INSERT INTO search_index (rowid, text) SELECT search_id, %1 FROM %2 WHERE search_id >= %3 %4"_s
                                    .arg(source.text, source.table, from.toString(), next.isNull() ? QString() : u"AND search_id < "_s + next.toString()));
            from = next;
            done += rowsInAPiece;
            if (progress)
                progress(int(qMin<qint64>(99, done * 100 / all)));
        }
    }
    if (progress)
        progress(100);
}

} // namespace

void rebuildSearchIndex(const QSqlDatabase &connection, const std::function<void(int)> &progress)
{
    QString script;
    // The statements that fill it are for a migration.
    for (const Migration &step : migrations())
        if (step.concernsSearch())
            script += step.withoutFilling().section(u"-- From here on it is also what builds the index anew."_s, 1);
    execute(connection, u"BEGIN IMMEDIATE"_s);
    try {
        if (!QSqlQuery(connection).exec(u"DROP TABLE IF EXISTS search_index"_s)) {
            // Too damaged to be taken down by its own code: its tables go one by one, then its name.
            execute(connection, u"PRAGMA writable_schema = ON; DELETE FROM sqlite_schema WHERE name = 'search_index'; PRAGMA writable_schema = RESET;"_s);
            for (const QLatin1StringView part : {"data"_L1, "idx"_L1, "docsize"_L1, "config"_L1, "content"_L1})
                execute(connection, u"DROP TABLE IF EXISTS search_index_%1"_s.arg(part));
        }
        execute(connection, u"DROP VIEW IF EXISTS search_text"_s);
        execute(connection, script);
        fillIndex(connection, progress);
        execute(connection, u"COMMIT"_s);
    } catch (...) {
        QSqlQuery(connection).exec(u"ROLLBACK"_s);
        throw;
    }
}

bool searchIndexIsTrue(const QSqlDatabase &connection, bool writable)
{
    QSqlQuery records(connection);
    if (!records.exec(u"SELECT EXISTS (SELECT type, id, text FROM search_record_text EXCEPT SELECT type, object_id, text FROM search_record)"_s) || !records.next()
        || records.value(0).toInt() != 0)
        return false;
    if (!writable) {
        QSqlQuery query(connection);
        return query.exec(u"SELECT EXISTS (SELECT id FROM search_text EXCEPT SELECT id FROM search_index_docsize)"
                          " OR EXISTS (SELECT id FROM search_index_docsize EXCEPT SELECT id FROM search_text)"_s)
            && query.next() && query.value(0).toInt() == 0;
    }
    sqlite3 *db = handle(connection);
    return db && sqlite3_exec(db, "INSERT INTO search_index (search_index, rank) VALUES ('integrity-check', 1)", nullptr, nullptr, nullptr) == SQLITE_OK;
}

} // namespace storage::sqlite
