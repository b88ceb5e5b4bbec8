// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/builders.h"
#include "tests/support/testfile.h"

#include "storage/maintenance.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>
#include <sys/stat.h>
#include <unistd.h>

using namespace domain;
using namespace storage;
using namespace support;
using namespace Qt::Literals::StringLiterals;
using Result = Opening::Result;

namespace {

void writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void runSql(const QString &path, const QStringList &statements)
{
    {
        QSqlDatabase other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s);
        other.setDatabaseName(path);
        QVERIFY(other.open());
        for (const QString &sql : statements)
            QVERIFY2(QSqlQuery(other).exec(sql), qPrintable(sql));
    }
    QSqlDatabase::removeDatabase(u"other"_s);
}

mode_t modeOf(const QString &path)
{
    struct stat status = {};
    return stat(QFile::encodeName(path).constData(), &status) == 0 ? status.st_mode & 0777 : 0;
}

} // namespace

class TestStrangeFiles : public QObject
{
    Q_OBJECT

    QTemporaryDir folder;
    QString path;
    Database database;

    /// A file with one meeting in it, closed.
    Minutes makeFile()
    {
        QFile::remove(path);
        database.open(path);
        Repositories repos(database);
        const Minutes minutes = aMeeting(aBody("LG").in(repos), "2026-10-13").withDecision("Beslut").in(repos);
        database.close();
        return minutes;
    }

    /// Opens and expects the file to be as it was.
    void expect(Result result, Database::Mode mode = Database::Mode::ReadWrite)
    {
        const QByteArray before = contents(path);
        const Opening opening = database.open(path, mode);
        QCOMPARE(opening.result, result);
        QVERIFY(!opening.message.isEmpty());
        QVERIFY(!opening.message.contains(u"SQL"_s, Qt::CaseInsensitive));
        QCOMPARE(database.isOpen(), opening.isOpen());
        QVERIFY(!database.isWritable());
        database.close();
        QCOMPARE(contents(path), before);
        QVERIFY(!QFile::exists(path + u".lock"_s));
    }

private slots:
    void init()
    {
        database.close();
        path = folder.filePath(u"prov.rodatrad"_s);
        QDir(folder.path()).removeRecursively();
        QDir().mkpath(folder.path());
    }

    void aTextFileIsNotOurs()
    {
        writeFile(path, "Minnesanteckningar från ledningsgruppen\n");
        expect(Result::NotOurFile);
        writeFile(path, QByteArray(1024 * 1024, '\0'));
        expect(Result::NotOurFile);
        QFile::remove(path);
        QDir().mkpath(path);
        QCOMPARE(database.open(path).result, Result::NotOurFile);
        QDir().rmdir(path);
    }

    void anotherProgramsDatabaseIsNotOurs()
    {
        runSql(path, {u"CREATE TABLE minutes (id INTEGER)"_s, u"INSERT INTO minutes VALUES (1)"_s});
        expect(Result::NotOurFile);
        runSql(path, {u"PRAGMA application_id = 1234"_s, u"PRAGMA user_version = 1"_s});
        expect(Result::NotOurFile);
        QCOMPARE(database.open(path, Database::Mode::ReadOnly).result, Result::NotOurFile);
    }

    void anEmptyFileBecomesADatabase()
    {
        writeFile(path, QByteArray());
        expect(Result::NotOurFile, Database::Mode::ReadOnly);
        QCOMPARE(database.open(path).result, Result::Created);
        QVERIFY(database.isWritable());
    }

    void aDamagedFileIsSaidToBeDamaged()
    {
        makeFile();
        const QByteArray whole = contents(path);
        for (const qsizetype size : {16, 99, 100, 512, 4096, 5000, int(whole.size() - 1)}) {
            writeFile(path, whole.left(size));
            expect(Result::Damaged);
        }
        QByteArray torn = whole;
        torn.replace(8192, 4096, QByteArray(4096, '\xff'));
        writeFile(path, torn);
        expect(Result::Damaged);
    }

    void theNewestBackupIsNamedWhenAFileIsDamaged()
    {
        makeFile();
        database.open(path);
        backup(database, folder.filePath(u"prov.kopia-v1-20261001-120000.rodatrad"_s));
        database.close();
        const QByteArray whole = contents(path);
        writeFile(path, whole.left(5000));
        QVERIFY(database.open(path).message.contains(u"prov.kopia-v1-20261001-120000.rodatrad"_s));
    }

    void noBytesAtAllBringTheProgramDown()
    {
        makeFile();
        const QByteArray whole = contents(path);
        QRandomGenerator random(42);
        for (int round = 0; round < 120; ++round) {
            QByteArray bytes = whole;
            for (int i = random.bounded(1, 40); i > 0; --i)
                bytes[random.bounded(bytes.size())] = char(random.bounded(256));
            writeFile(path, bytes);
            const Opening opening = database.open(path);
            QCOMPARE(database.isOpen(), opening.isOpen());
            if (!opening.isOpen())
                continue;
            Repositories repos(database);
            try {
                for (const MeetingEntry &entry : repos.meetings.entries())
                    repos.meetings.minutes(entry.meeting.id);
                repos.decisions.entries(repos.decisions.ids());
                check(database);
            } catch (const StorageError &error) {
                QVERIFY(!error.message().isEmpty());
            }
            database.close();
        }
    }

    void aNewerFileIsOpenedForReading()
    {
        makeFile();
        runSql(path, {u"PRAGMA user_version = 9999"_s});
        expect(Result::NewerSchema);
        database.open(path);
        QCOMPARE(Repositories(database).meetings.entries().size(), 1);
    }

    void aMissingFolderIsSaid()
    {
        path = folder.filePath(u"finns/inte/prov.rodatrad"_s);
        expect(Result::Unreachable);
        path = folder.filePath(u"finns-inte.rodatrad"_s);
        expect(Result::Unreachable, Database::Mode::ReadOnly);
        QVERIFY(!QFile::exists(path));
        for (const QString &name : {u""_s, u"\0"_s + QChar::Null + u"x"_s, u"/"_s, u"."_s})
            QVERIFY(!database.open(name).isOpen());
    }

    void aLinkLeadsToTheRealFile()
    {
        makeFile();
        const QString elsewhere = folder.filePath(u"annan"_s);
        QDir().mkpath(elsewhere);
        const QString link = elsewhere + u"/länk.rodatrad"_s;
        QVERIFY(QFile::link(path, link));
        QCOMPARE(database.open(link).result, Result::Ok);
        QCOMPARE(database.path(), QFileInfo(path).canonicalFilePath());
        QVERIFY(QFile::exists(path + u".lock"_s));
        Database second;
        QCOMPARE(second.open(path).result, Result::HeldByOther);
        database.close();

        const QString nowhere = elsewhere + u"/ingenstans.rodatrad"_s;
        QVERIFY(QFile::link(folder.filePath(u"borta.rodatrad"_s), nowhere));
        QCOMPARE(database.open(nowhere).result, Result::Unreachable);
        const QString loop = elsewhere + u"/runt.rodatrad"_s;
        QVERIFY(QFile::link(loop, loop));
        QVERIFY(!database.open(loop).isOpen());
    }

    void aFileHeldOnAnotherMachineIsOpenedForReading()
    {
        makeFile();
        writeFile(path + u".lock"_s, R"({"user":"sanna","host":"en-annan-dator","pid":1,"since":"2026-10-13T08:00:00Z"})");
        const Opening opening = database.open(path);
        QCOMPARE(opening.result, Result::HeldByOther);
        QCOMPARE(opening.holder.user, u"sanna"_s);
        QCOMPARE(opening.holder.host, u"en-annan-dator"_s);
        QVERIFY(!opening.holder.sameUserHere);
        QVERIFY(opening.message.contains(u"sanna"_s));
        QVERIFY(QFile::exists(path + u".lock"_s));
        writeFile(path + u".lock"_s, "inte json");
        QCOMPARE(database.open(path).result, Result::Ok);
    }

    void aFileThatAnotherProgramWritesInIsBusyForAMoment()
    {
        makeFile();
        QCOMPARE(database.open(path).result, Result::Ok);
        Repositories repos(database);
        {
            QSqlDatabase other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"busy"_s);
            other.setDatabaseName(path);
            QVERIFY(other.open());
            QVERIFY(QSqlQuery(other).exec(u"BEGIN IMMEDIATE"_s));
            QElapsedTimer waited;
            waited.start();
            try {
                aBody("VC").in(repos);
                QFAIL("written under another's lock");
            } catch (const StorageError &error) {
                QCOMPARE(error.kind(), StorageError::Kind::Busy);
            }
            QVERIFY(QSqlQuery(other).exec(u"ROLLBACK"_s));
        }
        QSqlDatabase::removeDatabase(u"busy"_s);
        QCOMPARE(aBody("VC").in(repos).rev, 1);
    }

    void aFileThatIsMovedAwayIsNoticed()
    {
        makeFile();
        database.open(path);
        Repositories repos(database);
        QVERIFY(QFile::rename(path, path + u".flyttad"_s));
        QVERIFY_THROWS_EXCEPTION(StorageError, aBody("VC").in(repos));
        QVERIFY(QFile::rename(path + u".flyttad"_s, path));
        QCOMPARE(aBody("VC").in(repos).rev, 1);
    }

    void onlyTheOwnerCanReadWhatTheProgramMakes()
    {
        const mode_t before = umask(0);
        makeFile();
        database.open(path);
        QCOMPARE(modeOf(path + u".lock"_s), mode_t(0600));
        Transaction transaction(database);
        Repositories repos(database);
        aBody("VC").in(repos);
        QCOMPARE(modeOf(path + u"-journal"_s), mode_t(0600));
        transaction.commit();
        backup(database, folder.filePath(u"kopia.rodatrad"_s));
        umask(before);
        QCOMPARE(modeOf(path), mode_t(0600));
        QCOMPARE(modeOf(folder.filePath(u"kopia.rodatrad"_s)), mode_t(0600));
        database.close();
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList({u"kopia.rodatrad"_s, u"prov.rodatrad"_s}));
    }

    void theDefaultFolderIsMadeForItsOwnerAlone()
    {
        const QByteArray before = qgetenv("XDG_DATA_HOME");
        qputenv("XDG_DATA_HOME", QFile::encodeName(folder.filePath(u"data/mer"_s)));
        QCOMPARE(database.open(Database::defaultPath()).result, Result::Created);
        QCOMPARE(modeOf(folder.filePath(u"data/mer/rodatraden"_s)), mode_t(0700));
        qputenv("XDG_DATA_HOME", before);
    }

    void aWriteProtectedFileIsOpenedForReading()
    {
        makeFile();
        // Root may write anywhere, so the look is taken by a process that is somebody else.
        const bool root = geteuid() == 0;
        QProcess reader;
        if (root) {
            QVERIFY(chmod(QFile::encodeName(folder.path()).constData(), 0755) == 0);
            QVERIFY(chmod(QFile::encodeName(path).constData(), 0644) == 0);
            reader.setChildProcessModifier([] {
                if (setgid(65534) != 0 || setuid(65534) != 0)
                    _exit(9);
            });
        } else {
            QVERIFY(chmod(QFile::encodeName(path).constData(), 0400) == 0);
        }
        reader.start(QStringLiteral(RT_WRITER), {path, u"hold"_s});
        reader.closeWriteChannel();
        QVERIFY(reader.waitForFinished());
        if (reader.error() == QProcess::FailedToStart)
            QSKIP("the helper program lies where no other user can run it");
        QCOMPARE(reader.readAll().trimmed(), "opened "_ba + QByteArray::number(int(Result::ReadOnlyFile)));

        QVERIFY(chmod(QFile::encodeName(path).constData(), 0000) == 0);
        reader.start(QStringLiteral(RT_WRITER), {path, u"hold"_s});
        reader.closeWriteChannel();
        QVERIFY(reader.waitForFinished());
        QCOMPARE(reader.readAll().trimmed(), "opened "_ba + QByteArray::number(int(Result::Unreachable)));
    }

    void aRestoreKeepsWhatItReplaces()
    {
        const Minutes minutes = makeFile();
        const QString copy = folder.filePath(u"kopia.rodatrad"_s);
        database.open(path);
        backup(database, copy);
        QVERIFY_THROWS_EXCEPTION(StorageError, backup(database, copy));
        QVERIFY_THROWS_EXCEPTION(StorageError, backup(database, path, true));
        Repositories repos(database);
        repos.meetings.remove(minutes.meeting.id);
        QVERIFY_THROWS_EXCEPTION(StorageError, restore(copy, path)); // it is open
        database.close();

        const QString kept = restore(copy, path);
        QCOMPARE(backupsBeside(path), QStringList{kept});
        QCOMPARE(database.open(path).result, Result::Ok);
        QCOMPARE(repos.meetings.minutes(minutes.meeting.id), minutes);
        QCOMPARE(database.open(kept).result, Result::Ok);
        QVERIFY(repos.meetings.entries().isEmpty());
        database.close();

        // A copy that is no whole database changes nothing.
        const QByteArray before = contents(path);
        writeFile(copy, contents(copy).left(6000));
        QVERIFY_THROWS_EXCEPTION(StorageError, restore(copy, path));
        QVERIFY_THROWS_EXCEPTION(StorageError, restore(path, path));
        QVERIFY_THROWS_EXCEPTION(StorageError, restore(folder.filePath(u"ingen"_s), path));
        QCOMPARE(contents(path), before);
        QVERIFY(!QFile::exists(path + u".lock"_s));
    }

    void checkTellsWhatIsWrong()
    {
        makeFile();
        database.open(path);
        QVERIFY(check(database).isEmpty());
        database.close();
        runSql(path, {u"DELETE FROM decision"_s, u"INSERT INTO line (id, meeting_id, item_id, rank, kind, rev)"
                      " SELECT 'x', meeting_id, 'borta', 9, 'sång', 1 FROM line"_s});
        database.open(path);
        QCOMPARE(check(database).size(), 3);
        database.close();
        runSql(path, {u"DROP INDEX line_tracked"_s, u"CREATE TABLE annat (x)"_s});
        database.open(path);
        QCOMPARE(check(database).size(), 2);
    }
};

QTEST_GUILESS_MAIN(TestStrangeFiles)
#include "tst_strangefiles.moc"
