// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/contentpath.h"
#include "storage/maintenance.h"
#include "storage/repositories.h"
#include "storage/sourcefilerepository.h"
#include "storage/sqlite/fileheader.h"
#include "storage/sqlite/migrations.h"
#include "tests/support/builders.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace storage;
using namespace Qt::Literals::StringLiterals;

class TestMigrations : public QObject
{
    Q_OBJECT

    QTemporaryDir folder;
    QString path;

    /// A file as the version wrote it, with a body and a meeting with a decision in it.
    void makeFile(int version, const QStringList &more = {})
    {
        {
            QSqlDatabase old = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"old"_s);
            old.setDatabaseName(path);
            QVERIFY(old.open());
            sqlite::migrate(old, sqlite::migrations().first(version));
            const QStringList rows{
                u"INSERT INTO body (id, name, abbreviation, kind, section_order, numbering, rev) VALUES ('11111111-1111-4111-8111-111111111111', 'Ledningsgruppen', 'LG', 'managementGroup', 'decision,dialogue,information', 'runsOn', 1)"_s,
                u"INSERT INTO meeting (id, body_id, date, status, rev) VALUES ('22222222-2222-4222-8222-222222222222', '11111111-1111-4111-8111-111111111111', '2026-10-13', 'draft', 1)"_s,
                u"INSERT INTO line (id, meeting_id, rank, kind, text, rev) VALUES ('33333333-3333-4333-8333-333333333333', '22222222-2222-4222-8222-222222222222', 1024, 'decision', 'Skolvalet läggs om', 1)"_s,
                u"INSERT INTO decision (line_id, state, rev) VALUES ('33333333-3333-4333-8333-333333333333', 'valid', 1)"_s};
            for (const QString &sql : rows + more) {
                QSqlQuery query(old);
                QVERIFY2(query.exec(sql), qPrintable(query.lastError().text()));
            }
        }
        QSqlDatabase::removeDatabase(u"old"_s);
    }

private slots:
    void init()
    {
        path = folder.filePath(u"prov.rodatrad"_s);
        for (const QString &name : QDir(folder.path()).entryList(QDir::Files))
            QFile::remove(folder.filePath(name));
    }

    void everyStepHasItsOwnNumber()
    {
        for (int i = 0; i < sqlite::migrations().size(); ++i)
            QCOMPARE(sqlite::migrations().at(i).version, i + 1);
    }

    void everyOlderFileIsBroughtUpToDate_data()
    {
        QTest::addColumn<int>("version");
        for (int version = 1; version <= sqlite::newestVersion(); ++version)
            QTest::addRow("from %d", version) << version;
    }
    void everyOlderFileIsBroughtUpToDate()
    {
        QFETCH(int, version);
        makeFile(version);
        Database database;
        const Opening opening = database.open(path);
        QVERIFY2(opening.result == Opening::Result::Ok, qPrintable(opening.message));
        QCOMPARE(Repositories(database).decisions.ids().size(), 1);
        QCOMPARE(backupsBeside(path).size(), version < sqlite::newestVersion() ? 1 : 0);
        if (version < sqlite::newestVersion())
            QCOMPARE(check(database), QStringList());
        database.close();
        QCOMPARE(database.open(path).result, Opening::Result::Ok);
        QCOMPARE(backupsBeside(path).size(), version < sqlite::newestVersion() ? 1 : 0);
    }

    /// A member reads, in a newer program, what was published by an older one, or a file that nobody has written in since.
    void anOlderFileThatIsOnlyReadIsReadInACopy_data()
    {
        QTest::addColumn<int>("version");
        QTest::addColumn<bool>("published");
        for (const int version : {4, 6, sqlite::newestVersion() - 1}) // without the records' index, with it, and the last
            for (const bool published : {false, true})
                QTest::addRow("%s from %d", published ? "published" : "plain", version) << version << published;
    }
    void anOlderFileThatIsOnlyReadIsReadInACopy()
    {
        QFETCH(int, version);
        QFETCH(bool, published);
        makeFile(version, published ? QStringList{u"PRAGMA application_id = %1"_s.arg(sqlite::publishedId), u"INSERT INTO setting (key, value) VALUES ('published', '2026-01-01T12:00:00Z')"_s}
                                    : QStringList());
        const auto bytes = [&] {
            QFile file(path);
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        const QByteArray before = bytes();
        QString copy;
        {
            Database database;
            const Opening opening = database.open(path, Database::Mode::ReadOnly);
            QVERIFY2(opening.result == (published ? Opening::Result::Published : Opening::Result::Ok), qPrintable(opening.message));
            QVERIFY(!database.isWritable());
            QCOMPARE(database.path(), QFileInfo(path).canonicalFilePath());
            copy = storage::contentPath(database);
            QVERIFY(copy != database.path() && QFile::exists(copy));
            Repositories read(database);
            QCOMPARE(read.decisions.ids().size(), 1);
            QCOMPARE(SourceFileRepository(database).hashes().size(), 0); // a table that the file does not have
            QCOMPARE(check(database), QStringList());
            QVERIFY(database.isSearchable());
        }
        QVERIFY(!QFile::exists(copy));
        QCOMPARE(bytes(), before);
    }

    void aDamagedSearchIndexHindersNoMigration_data()
    {
        QTest::addColumn<int>("version");
        QTest::addColumn<QStringList>("harm");
        for (const int version : {5, sqlite::newestVersion() - 1}) {
            QTest::addRow("torn, from %d", version) << version << QStringList{u"UPDATE search_index_data SET block = x'00ff00ff00ff'"_s};
            QTest::addRow("gone, from %d", version) << version << QStringList{u"DROP TABLE search_index"_s};
            QTest::addRow("configuration gone, from %d", version) << version << QStringList{u"DROP TABLE search_index_config"_s};
        }
    }
    void aDamagedSearchIndexHindersNoMigration()
    {
        QFETCH(int, version);
        QFETCH(QStringList, harm);
        makeFile(version, harm);
        Database database;
        const Opening opening = database.open(path);
        QVERIFY2(opening.result == Opening::Result::Ok, qPrintable(opening.message));
        QVERIFY(!database.isSearchable());
        QCOMPARE(Repositories(database).decisions.ids().size(), 1);
        QVERIFY(!check(database).isEmpty()); // and says so
        repair(database);
        QCOMPARE(check(database), QStringList());
        QVERIFY(database.isSearchable());
    }

    void aMigrationThatFailsLeavesTheFileAsItWas()
    {
        makeFile(1, {u"CREATE TABLE search_index (in_the_way TEXT)"_s});
        Database database;
        const Opening opening = database.open(path);
        QCOMPARE(opening.result, Opening::Result::MigrationFailed);
        QVERIFY(!opening.message.isEmpty());
        QVERIFY(!database.isOpen());
        QCOMPARE(backupsBeside(path).size(), 1);
        {
            QSqlDatabase after = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"after"_s);
            after.setDatabaseName(path);
            QVERIFY(after.open());
            QCOMPARE(sqlite::schemaVersion(after), 1);
            QSqlQuery query(after);
            QVERIFY(query.exec(u"SELECT text FROM line"_s) && query.next());
            QCOMPARE(query.value(0).toString(), u"Skolvalet läggs om"_s);
        }
        QSqlDatabase::removeDatabase(u"after"_s);
    }
};

QTEST_GUILESS_MAIN(TestMigrations)
#include "tst_migrations.moc"
