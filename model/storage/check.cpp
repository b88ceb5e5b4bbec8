// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/databaseprivate.h"
#include "storage/sourcefilerepository.h"
#include "storage/maintenance.h"
#include "storage/sqlite/errors.h"
#include "storage/sqlite/migrations.h"
#include "storage/sqlite/passingconnection.h"
#include "storage/sqlite/searchindex.h"

#include <QCoreApplication>
#include <QMap>
#include <QSqlError>

using namespace Qt::Literals::StringLiterals;
using storage::sqlite::Statement;

namespace storage {

namespace {

QString tr(const char *text, int n = -1)
{
    return QCoreApplication::translate("Check", text, nullptr, n);
}

/// One rule of the stored data: how many rows break it, and how that is said.
struct Rule {
    const char *sentence; ///< with %n
    QStringView count;
};

constexpr Rule rules[] = {
    {QT_TRANSLATE_NOOP("Check", "%n rad(er) står under en punkt i ett annat möte."),
     u"SELECT count(*) FROM line l JOIN agenda_item i ON i.id = l.item_id WHERE i.meeting_id <> l.meeting_id"},
    {QT_TRANSLATE_NOOP("Check", "%n rad(er) har en okänd sort eller nivå."),
     u"SELECT count(*) FROM line WHERE level NOT BETWEEN 0 AND 6 OR kind NOT IN"
     u" ('text', 'bullet', 'numbered', 'label', 'presenters', 'decision', 'agreement', 'task', 'carryOver', 'followUp')"},
    {QT_TRANSLATE_NOOP("Check", "%n beslut saknar sina uppgifter om giltighet och uppföljning."),
     u"SELECT count(*) FROM line l LEFT JOIN decision d ON d.line_id = l.id"
     u" WHERE l.removed_at IS NULL AND l.kind IN ('decision', 'agreement') AND d.line_id IS NULL"},
    {QT_TRANSLATE_NOOP("Check", "%n uppgift(er) saknar läge och datum."),
     u"SELECT count(*) FROM line l LEFT JOIN task t ON t.line_id = l.id WHERE l.removed_at IS NULL AND l.kind = 'task' AND t.line_id IS NULL"},
    {QT_TRANSLATE_NOOP("Check", "%n punkt(er) till ett senare möte saknar uppgift om när."),
     u"SELECT count(*) FROM line l LEFT JOIN carry_over c ON c.line_id = l.id"
     u" WHERE l.removed_at IS NULL AND l.kind = 'carryOver' AND c.line_id IS NULL"},
    {QT_TRANSLATE_NOOP("Check", "%n möte(n) har ett ogiltigt datum eller läge."),
     u"SELECT count(*) FROM meeting WHERE date(date) IS NOT date OR status NOT IN ('planned', 'ongoing', 'draft', 'finished', 'approved')"},
    {QT_TRANSLATE_NOOP("Check", "%n tråd(ar) leder till något som inte finns."),
     u"SELECT count(*) FROM link k WHERE k.removed_at IS NULL AND ("
     u" (k.from_type = 'line' AND NOT EXISTS (SELECT 1 FROM line WHERE id = k.from_id))"
     u" OR (k.to_type = 'line' AND NOT EXISTS (SELECT 1 FROM line WHERE id = k.to_id))"
     u" OR (k.from_type = 'meeting' AND NOT EXISTS (SELECT 1 FROM meeting WHERE id = k.from_id))"
     u" OR (k.to_type = 'meeting' AND NOT EXISTS (SELECT 1 FROM meeting WHERE id = k.to_id))"
     u" OR (k.from_type = 'item' AND NOT EXISTS (SELECT 1 FROM agenda_item WHERE id = k.from_id))"
     u" OR (k.to_type = 'item' AND NOT EXISTS (SELECT 1 FROM agenda_item WHERE id = k.to_id)))"},
};

/// Every table, index and trigger by name, with the words that made it.
QMap<QString, QString> schemaOf(const QSqlDatabase &connection)
{
    QSqlQuery query(connection);
    if (!query.exec(u"SELECT type || ' ' || name, coalesce(sql, '') FROM sqlite_schema WHERE name NOT LIKE 'sqlite_%' AND name NOT LIKE 'search_index%'"_s))
        throw sqlite::errorFor(connection, query.lastError());
    QMap<QString, QString> schema;
    while (query.next())
        schema.insert(query.value(0).toString(), query.value(1).toString().simplified());
    return schema;
}

QStringList schemaFaults(Database &database)
{
    const sqlite::PassingConnection fresh(u":memory:"_s, QString());
    sqlite::migrate(fresh.get());
    const auto wanted = schemaOf(fresh.get());
    const auto found = schemaOf(database.connection());
    QStringList faults;
    for (auto it = wanted.begin(); it != wanted.end(); ++it)
        if (found.value(it.key()) != it.value())
            faults += tr(QT_TRANSLATE_NOOP("Check", "Filens uppbyggnad stämmer inte: %1 saknas eller är ändrad.")).arg(it.key());
    for (auto it = found.begin(); it != found.end(); ++it)
        if (!wanted.contains(it.key()))
            faults += tr(QT_TRANSLATE_NOOP("Check", "Filens uppbyggnad stämmer inte: %1 hör inte dit.")).arg(it.key());
    return faults;
}

QStringList integrityFaults(Database &database)
{
    QStringList faults;
    Statement rows(database, u"PRAGMA integrity_check(20)"_s);
    rows.exec();
    while (rows.next())
        if (rows.text(0) != "ok"_L1)
            faults += tr(QT_TRANSLATE_NOOP("Check", "Filen är skadad: %1")).arg(rows.text(0));
    return faults;
}

QStringList referenceFaults(Database &database)
{
    QMap<QString, int> broken;
    Statement rows(database, u"PRAGMA foreign_key_check"_s);
    rows.exec();
    while (rows.next())
        ++broken[u"%1 → %2"_s.arg(rows.text(0), rows.text(2))];
    QStringList faults;
    for (auto it = broken.begin(); it != broken.end(); ++it)
        faults += tr(QT_TRANSLATE_NOOP("Check", "%n hänvisning(ar) leder ingenstans (%1)."), it.value()).arg(it.key());
    return faults;
}

} // namespace

QStringList check(Database &database)
{
    QStringList faults = integrityFaults(database);
    if (!faults.isEmpty())
        return faults;
    faults = schemaFaults(database);
    if (!faults.isEmpty())
        return faults;
    faults = referenceFaults(database);
    if (!database.isSearchable() || !sqlite::searchIndexIsTrue(database.connection(), database.isWritable()))
        faults += tr(QT_TRANSLATE_NOOP("Check", "Sökregistret stämmer inte med texten. Det byggs om med check --repair."));
    if (const int damaged = SourceFileRepository(database).damaged(); damaged > 0)
        faults += tr(QT_TRANSLATE_NOOP("Check", "%n inläst(a) fil(er) är inte längre som de var."), damaged);
    for (const Rule &rule : rules) {
        Statement row(database, rule.count.toString());
        if (row.exec().next() && row.integer(0) > 0)
            faults += tr(rule.sentence, row.integer(0));
    }
    return faults;
}

} // namespace storage
