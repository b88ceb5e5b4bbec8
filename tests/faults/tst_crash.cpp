// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/builders.h"
#include "tests/support/testfile.h"

#include "storage/maintenance.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

using namespace domain;
using namespace storage;
using namespace support;
using namespace Qt::Literals::StringLiterals;

class TestCrash : public QObject
{
    Q_OBJECT

private slots:
    void aKilledWriterLosesNothingThatWasCommitted()
    {
        constexpr int kills = 15;
        TestFile file;
        const Minutes minutes = aMeeting(aBody("LG").in(file.repos), "2026-10-13").withLine("0 ").in(file.repos);
        file.database.close();
        QRandomGenerator random(20261013);
        int committedInAll = 0;
        for (int kill = 0; kill < kills; ++kill) {
            QProcess writer;
            writer.start(QStringLiteral(RT_WRITER), {file.path(), u"write"_s, minutes.meeting.id.toString()});
            // After a number of commits that differs each time, and at whatever instant of the next one we happen to strike.
            const int enough = random.bounded(1, 30);
            int said = 0;
            while (said < enough) {
                QVERIFY(writer.waitForReadyRead(20000) || writer.canReadLine());
                while (writer.canReadLine())
                    said = std::max(said, writer.readLine().trimmed().toInt());
            }
            writer.kill();
            QVERIFY(writer.waitForFinished());
            while (writer.canReadLine())
                said = std::max(said, writer.readLine().trimmed().toInt());
            committedInAll += said;

            const Opening opening = file.reopen();
            QCOMPARE(opening.result, Opening::Result::Ok);
            const QString text = file.repos.meetings.minutes(minutes.meeting.id).lines[0].text;
            const int stored = text.section(u' ', 0, 0).toInt();
            QVERIFY2(stored >= said, qPrintable(u"said %1, stored %2"_s.arg(said).arg(stored)));
            QCOMPARE(text.section(u' ', 1).size(), stored % 4000);
            QVERIFY(check(file.database).isEmpty());
            file.database.close();
        }
        QVERIFY(committedInAll > kills);
    }

    void theHolderFileOfAKilledWriterIsTakenOver()
    {
        TestFile file;
        file.database.close();
        QProcess writer;
        writer.start(QStringLiteral(RT_WRITER), {file.path(), u"hold"_s});
        QVERIFY(writer.waitForReadyRead());
        const Opening held = file.reopen();
        QCOMPARE(held.result, Opening::Result::HeldByOther);
        QVERIFY(held.holder.sameUserHere);
        QCOMPARE(held.holder.pid, writer.processId());
        QVERIFY(!held.message.isEmpty());
        QVERIFY(held.isOpen() && !held.isWritable());
        QVERIFY(file.repos.bodies.all().isEmpty());
        QVERIFY_THROWS_EXCEPTION(StorageError, aBody("LG").in(file.repos));
        writer.kill();
        QVERIFY(writer.waitForFinished());
        QVERIFY(QFile::exists(file.path() + u".lock"_s));
        QCOMPARE(file.reopen().result, Opening::Result::Ok);
        file.database.close();
        QVERIFY(!QFile::exists(file.path() + u".lock"_s));
    }
};

QTEST_GUILESS_MAIN(TestCrash)
#include "tst_crash.moc"
