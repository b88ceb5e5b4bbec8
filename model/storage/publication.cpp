// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/publication.h"

#include "storage/sqlite/backupfile.h"
#include "storage/sqlite/errors.h"
#include "storage/sqlite/fileheader.h"
#include "storage/sqlite/passingconnection.h"
#include "storage/sqlite/rows.h"
#include "storage/sqlite/searchindex.h"
#include "storage/sqlite/statement.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSet>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QStringList>
#include <QTemporaryDir>
#include <QVariant>
#include <sys/stat.h>

using namespace Qt::Literals::StringLiterals;

namespace storage {

namespace {

/// As in documents for others.
const QString hidden = u"[maskerat]"_s;

/// Private by default: what is in no list here is not for readers.
const QSet<QString> &tablesForReaders()
{
    static const QSet<QString> names{
        u"setting"_s, u"body"_s, u"person"_s, u"membership"_s, u"meeting"_s, u"agenda_item"_s, u"attendance"_s, u"line"_s, u"decision"_s, u"task"_s,
        u"carry_over"_s, u"responsible"_s, u"link"_s, u"operational_plan"_s, u"assignment"_s, u"prioritisation"_s, u"status_report"_s,
        u"year_cycle_entry"_s, u"action_plan"_s, u"need"_s, u"development_area"_s, u"measure"_s, u"indicator"_s, u"goal"_s, u"responsibility"_s,
        u"plan_note"_s, u"timeline_entry"_s, u"cost_line"_s, u"dialogue_round"_s, u"indicator_value"_s, u"follow_up"_s, u"approved_document"_s,
        u"house_look"_s};
    return names;
}
/// Words of the program's own, not of people.
const QSet<QString> &codeColumns()
{
    static const QSet<QString> names{u"type"_s, u"from_type"_s, u"to_type"_s, u"kind"_s, u"state"_s, u"status"_s, u"role"_s, u"presence"_s, u"section"_s, u"section_order"_s,
                                     u"numbering"_s, u"target"_s, u"effect"_s, u"next"_s, u"rhythm"_s, u"category"_s, u"movement"_s, u"review"_s, u"variant"_s,
                                     u"direction"_s, u"paper"_s, u"accent"_s, u"recurrence"_s, u"key"_s};
    return names;
}
constexpr char16_t settingsForReaders[] = u"'organisation'";

class Redaction
{
public:
    Redaction(const QSqlDatabase &copy, const NameTaker &withoutNames) : m_copy(copy), m_withoutNames(withoutNames) {}

    void run()
    {
        // Nothing of what goes is left in free pages or in a journal; the file is written anew afterwards all the same.
        sqlite::execute(m_copy, u"PRAGMA journal_mode = MEMORY; PRAGMA secure_delete = ON; PRAGMA foreign_keys = OFF; BEGIN"_s);
        maskProtectedNames(); // while it is known whose they are
        emptyOtherTables();
        hideSecrets();
        forgetOldVersionsAndRemoved();
        forgetPrivateFields();
        mendReferences();
        for (const QString &table : namesInOldMinutes())
            forgetUnnamed(table);
        mendReferences();
        forgetLooseLinks();
        sqlite::execute(m_copy, u"COMMIT"_s);
        sqlite::rebuildSearchIndex(m_copy);
    }

private:
    QStringList column(const QString &sql) const
    {
        QSqlQuery query(m_copy);
        if (!query.exec(sql))
            throw sqlite::errorFor(m_copy, query.lastError());
        QStringList found;
        while (query.next())
            found.append(query.value(0).toString());
        return found;
    }
    QStringList tables() const
    {
        return column(u"SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'search_%'"_s);
    }

    void maskProtectedNames()
    {
        if (!tables().contains(u"protected_person"_s))
            return;
        if (column(u"SELECT person_id FROM protected_person"_s).isEmpty())
            return;
        // The person's own row first: where a text cannot be told from a name, as with initials, it goes whole.
        sqlite::execute(m_copy, u"UPDATE person SET name = '%1', initials = '', title = '' WHERE id IN (SELECT person_id FROM protected_person);"
                                "DELETE FROM approved_document"_s.arg(hidden));
        for (const QString &table : tables())
            for (const QString &text : column(u"SELECT name FROM pragma_table_info('%1') WHERE type = 'TEXT' AND name NOT LIKE '%id'"_s.arg(table)))
                if (!codeColumns().contains(text))
                    maskColumn(table, text);
    }

    void maskColumn(const QString &table, const QString &text)
    {
        QSqlQuery rows(m_copy);
        rows.setForwardOnly(true);
        if (!rows.exec(u"SELECT rowid, %2 FROM %1 WHERE %2 <> ''"_s.arg(table, text)))
            throw sqlite::errorFor(m_copy, rows.lastError());
        QList<std::pair<qint64, QString>> masked;
        while (rows.next())
            if (const QString given = rows.value(1).toString(), open = m_withoutNames(given); open != given)
                masked.append({rows.value(0).toLongLong(), open});
        rows.finish();
        QSqlQuery update(m_copy);
        update.prepare(u"UPDATE %1 SET %2 = ? WHERE rowid = ?"_s.arg(table, text));
        for (const auto &[row, open] : std::as_const(masked)) {
            update.addBindValue(open);
            update.addBindValue(row);
            if (!update.exec())
                throw sqlite::errorFor(m_copy, update.lastError());
        }
    }

    void emptyOtherTables()
    {
        for (const QString &table : tables())
            if (!tablesForReaders().contains(table))
                sqlite::execute(m_copy, u"DELETE FROM "_s + table);
    }

    /// A secret line keeps its place, so that the numbers of what follows stand; what belongs to it goes.
    void hideSecrets()
    {
        sqlite::execute(m_copy, u"DELETE FROM status_report WHERE item_id IN (SELECT id FROM agenda_item WHERE confidential <> 0);"
                                "UPDATE status_report SET text = '', state = '', next_step = '', next_step_by = '[]', next_step_due = NULL, review_missing = '',"
                                " review_by = '[]', review_due = NULL WHERE item_id IN (SELECT item_id FROM line WHERE confidential <> 0 AND removed_at IS NULL);"
                                "UPDATE line SET confidential = 1 WHERE item_id IN (SELECT id FROM agenda_item WHERE confidential <> 0);"
                                "DELETE FROM approved_document WHERE variant <> 'open'"
                                " OR meeting_id IN (SELECT meeting_id FROM line WHERE confidential <> 0 UNION SELECT meeting_id FROM agenda_item WHERE confidential <> 0);"
                                "CREATE TEMP TABLE hidden_deep AS SELECT deep.id FROM line secret JOIN line deep ON deep.meeting_id = secret.meeting_id"
                                " AND deep.item_id IS secret.item_id AND deep.rank > secret.rank AND deep.level > secret.level"
                                " WHERE secret.confidential <> 0 AND secret.removed_at IS NULL AND NOT EXISTS (SELECT 1 FROM line between_them WHERE between_them.meeting_id = secret.meeting_id"
                                "  AND between_them.item_id IS secret.item_id AND between_them.rank > secret.rank AND between_them.rank < deep.rank"
                                "  AND between_them.level <= secret.level AND between_them.removed_at IS NULL);"
                                "DELETE FROM follow_up WHERE line_id IN (SELECT id FROM hidden_deep);"
                                "DELETE FROM line WHERE id IN (SELECT id FROM hidden_deep);"
                                "DROP TABLE hidden_deep;"
                                "DELETE FROM follow_up WHERE line_id IN (SELECT id FROM line WHERE confidential <> 0);"
                                "DELETE FROM responsible WHERE line_id IN (SELECT id FROM line WHERE confidential <> 0);"
                                "UPDATE decision SET follow_up = NULL, replaces_id = NULL WHERE line_id IN (SELECT id FROM line WHERE confidential <> 0);"
                                "UPDATE task SET due = NULL, report_back = NULL, report_back_to_id = NULL WHERE line_id IN (SELECT id FROM line WHERE confidential <> 0);"
                                "UPDATE carry_over SET title = '', date = NULL, body_id = NULL, target = 'unscheduled'"
                                " WHERE line_id IN (SELECT id FROM line WHERE confidential <> 0);"
                                "UPDATE line SET text = '%1' WHERE confidential <> 0;"
                                "UPDATE agenda_item SET title = '%1' WHERE confidential <> 0"_s.arg(hidden));
    }

    void forgetOldVersionsAndRemoved()
    {
        // Before their lines and meetings go: a follow-up or a report without one would be taken for one that never had any.
        sqlite::execute(m_copy, sqlite::sql({u"DELETE FROM follow_up WHERE NOT ", sqlite::countedFollowUp, u"; DELETE FROM status_report WHERE NOT ", sqlite::countedReport}));
        sqlite::execute(m_copy, u"DELETE FROM meeting WHERE id IN (SELECT corrects_id FROM meeting WHERE corrects_id IS NOT NULL AND removed_at IS NULL)"_s);
        for (const QString &table : tables())
            if (!namesInOldMinutes().contains(table) && !column(u"SELECT name FROM pragma_table_info('%1') WHERE name = 'removed_at'"_s.arg(table)).isEmpty())
                sqlite::execute(m_copy, u"DELETE FROM %1 WHERE removed_at IS NOT NULL"_s.arg(table));
    }

    /// Who has left goes on being named by the minutes of then.
    static QStringList namesInOldMinutes() { return {u"person"_s, u"body"_s}; }

    /// Of those that were removed, the ones that nothing names but their own memberships.
    void forgetUnnamed(const QString &table)
    {
        QStringList naming;
        for (const QString &other : tables())
            if (other != "membership"_L1)
                for (const QString &key : column(u"SELECT \"from\" FROM pragma_foreign_key_list('%1') WHERE \"table\" = '%2'"_s.arg(other, table)))
                    naming.append(u"SELECT %2 FROM %1 WHERE %2 IS NOT NULL"_s.arg(other, key));
        sqlite::execute(m_copy, u"DELETE FROM %1 WHERE removed_at IS NOT NULL AND id NOT IN (%2)"_s.arg(table, naming.join(u" UNION "_s)));
    }

    void forgetPrivateFields()
    {
        sqlite::execute(m_copy, u"DELETE FROM setting WHERE key NOT IN (%1); UPDATE person SET email = ''; INSERT INTO setting (key, value)"
                                " VALUES ('published', strftime('%Y-%m-%dT%H:%M:%SZ', 'now'))"_s.arg(settingsForReaders));
    }

    /// What led to something that went goes too, or leads nowhere where that is allowed.
    void mendReferences()
    {
        for (;;) {
            QSqlQuery broken(m_copy);
            if (!broken.exec(u"SELECT c.\"table\", c.rowid, f.\"from\", t.\"notnull\" OR t.pk > 0 FROM pragma_foreign_key_check() c"
                             " JOIN pragma_foreign_key_list(c.\"table\") f ON f.id = c.fkid JOIN pragma_table_info(c.\"table\") t ON t.name = f.\"from\""_s))
                throw sqlite::errorFor(m_copy, broken.lastError());
            QStringList mending;
            while (broken.next()) {
                const QString table = broken.value(0).toString(), row = broken.value(1).toString();
                mending.append(broken.value(3).toBool() ? u"DELETE FROM %1 WHERE rowid = %2"_s.arg(table, row)
                                                        : u"UPDATE %1 SET %3 = NULL WHERE rowid = %2"_s.arg(table, row, broken.value(2).toString()));
            }
            broken.finish();
            if (mending.isEmpty())
                return;
            sqlite::execute(m_copy, mending.join(u"; "_s));
        }
    }

    void forgetLooseLinks()
    {
        for (const QStringView end : {u"from", u"to"})
            sqlite::execute(m_copy, u"DELETE FROM link WHERE (%1_type = 'line' AND %1_id NOT IN (SELECT id FROM line WHERE confidential = 0))"
                                    " OR (%1_type = 'item' AND %1_id NOT IN (SELECT id FROM agenda_item WHERE confidential = 0))"
                                    " OR (%1_type = 'meeting' AND %1_id NOT IN (SELECT id FROM meeting))"_s.arg(end));
    }

    const QSqlDatabase &m_copy;
    const NameTaker &m_withoutNames;
};

StorageError refused(const char *text)
{
    return StorageError(StorageError::Kind::Other, QCoreApplication::translate("Publication", text));
}

} // namespace

void publish(Database &database, const QString &file, const NameTaker &withoutNames, bool force)
{
    const QFileInfo info(file);
    if (info.canonicalFilePath() == QFileInfo(database.path()).canonicalFilePath())
        throw refused(QT_TRANSLATE_NOOP("Publication", "Läsutgåvan kan inte läggas på den öppna filen själv. Välj ett annat namn."));
    if (info.exists() && (!force || !info.isFile()))
        throw refused(QT_TRANSLATE_NOOP("Publication", "Det finns redan något med det namnet. Välj ett annat namn."));
    const QString target = info.absoluteFilePath();
    // Never beside the target: what readers can list, or a power cut leave there, holds all that is taken out below.
    const QTemporaryDir own;
    if (!own.isValid())
        throw refused(QT_TRANSLATE_NOOP("Publication", "Det går inte att skapa en tillfällig mapp. Läsutgåvan är inte skriven."));
    const QString working = own.filePath(u"arbete.rodatrad"_s);
    sqlite::makeBackup(database.connection(), working); // readable by its owner alone
    {
        const sqlite::PassingConnection copy(working, QString());
        Redaction(copy.get(), withoutNames).run();
        sqlite::execute(copy.get(), u"PRAGMA application_id = %1"_s.arg(sqlite::publishedId));
        sqlite::makeBackup(copy.get(), target);
    }
    // Who may read it is for the folder to say.
    const mode_t mask = umask(0);
    umask(mask);
    chmod(QFile::encodeName(target).constData(), 0444 & ~mask);
}

QDateTime publishedAt(Database &database)
{
    sqlite::Statement row(database, u"SELECT value FROM setting WHERE key = 'published'"_s);
    return row.exec().next() ? row.utc(0) : QDateTime();
}

} // namespace storage
