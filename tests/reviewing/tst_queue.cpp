// SPDX-License-Identifier: GPL-3.0-or-later
#include "reviewing/filequeue.h"
#include "importing/childreader.h"
#include "reviewing/importedits.h"
#include "tests/reviewing/papers.h"

#include <QAbstractItemModelTester>
#include <QDir>
#include <QSignalSpy>
#include <QTest>

using namespace reviewing;
using namespace Qt::Literals::StringLiterals;
using support::written;
using State = QueuedFile::State;

/// Files on their way in: found, read one beside the other, and told of.
class TestQueue : public QObject
{
    Q_OBJECT
private:
    static int rowOf(const FileQueue &queue, const QString &name)
    {
        for (int row = 0; row < queue.count(); ++row)
            if (queue.file(row).name() == name)
                return row;
        return -1;
    }

private slots:
    void aFolderIsReadWithItsFolders()
    {
        const QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkpath(u"2021/våren"_s));
        written(folder, u"2021/våren/a.txt"_s, support::papers::clear());
        written(folder, u"b.txt"_s, support::papers::doubtful());
        written(folder, u"trasig.docx"_s, "PK\x03\x04 nej");
        written(folder, u"bild.png"_s, "png");
        FileQueue queue;
        QAbstractItemModelTester tester(&queue);
        const QSignalSpy others(&queue, &FileQueue::othersLeft);
        const QSignalSpy finished(&queue, &FileQueue::finished);
        queue.add({folder.path()}, {}, {});
        QVERIFY(queue.isReading());
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 60'000);
        QCOMPARE(queue.count(), 3);
        QCOMPARE(others.size(), 1);
        QCOMPARE(queue.file(rowOf(queue, u"a.txt"_s)).state, State::Clear);
        QCOMPARE(queue.file(rowOf(queue, u"b.txt"_s)).state, State::Doubtful);
        QCOMPARE(queue.file(rowOf(queue, u"trasig.docx"_s)).state, State::Failed);
        QVERIFY(queue.file(rowOf(queue, u"trasig.docx"_s)).why.endsWith(u'.'));
        QCOMPARE(queue.file(rowOf(queue, u"a.txt"_s)).summary.section(u',', 0, 0), u"LG 2021-03-16"_s);
        QVERIFY(queue.nextOpen(-1) >= 0);
    }

    void theSameFileTwiceIsReadOnce()
    {
        const QTemporaryDir folder;
        const QString a = written(folder, u"a.txt"_s, support::papers::clear());
        const QString copy = written(folder, u"kopia.txt"_s, support::papers::clear());
        const QString old = written(folder, u"gammal.txt"_s, support::papers::doubtful());
        FileQueue queue;
        QAbstractItemModelTester tester(&queue);
        queue.add({a, a, copy, old}, {}, {ImportEdits::hashOf(support::papers::doubtful())});
        QTRY_VERIFY_WITH_TIMEOUT(queue.count() == 3 && !queue.isReading(), 60'000);
        QCOMPARE(queue.count(State::Known), 2);
        QCOMPARE(queue.file(rowOf(queue, u"gammal.txt"_s)).state, State::Known);
        QVERIFY(!queue.file(rowOf(queue, u"gammal.txt"_s)).why.isEmpty());
    }

    void whatFailedAndIsMendedIsReadWhenItIsDroppedAgain()
    {
        const QTemporaryDir folder;
        const QString path = written(folder, u"a.txt"_s, "%PDF-1.4\n");
        const QString open = written(folder, u"b.txt"_s, support::papers::doubtful());
        FileQueue queue;
        QAbstractItemModelTester tester(&queue);
        queue.add({path, open}, {}, {});
        QTRY_VERIFY_WITH_TIMEOUT(queue.count() == 2 && !queue.isReading(), 60'000);
        QCOMPARE(queue.file(rowOf(queue, u"a.txt"_s)).state, State::Failed);
        const auto before = queue.file(rowOf(queue, u"b.txt"_s)).understood;
        QFile mended(path);
        QVERIFY(mended.open(QIODevice::WriteOnly));
        mended.write(support::papers::clear());
        mended.close();
        const QSignalSpy finished(&queue, &FileQueue::finished);
        queue.add({path, open}, {}, {});
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 60'000);
        QCOMPARE(queue.count(), 2);
        QCOMPARE(queue.file(rowOf(queue, u"a.txt"_s)).state, State::Clear);
        QVERIFY(queue.file(rowOf(queue, u"b.txt"_s)).understood == before); // that one waits for a person
    }

    void whatWaitsCanBeGivenUp()
    {
        const QTemporaryDir folder;
        for (int i = 0; i < 40; ++i)
            written(folder, u"%1.txt"_s.arg(i), support::papers::clear() + QByteArray::number(i));
        FileQueue queue;
        QAbstractItemModelTester tester(&queue);
        queue.add({folder.path()}, {}, {});
        QTRY_VERIFY_WITH_TIMEOUT(queue.count() == 40, 60'000);
        queue.cancel();
        QVERIFY(!queue.isReading());
        QVERIFY(queue.count(State::Skipped) > 0);
        // and nothing comes after
        const int skipped = queue.count(State::Skipped);
        const QTemporaryDir later; // jobs are done in order: when this one is read, those before it would have been, too
        queue.add({written(later, u"sen.txt"_s, support::papers::clear() + "sen")}, {}, {});
        QTRY_VERIFY_WITH_TIMEOUT(queue.count() == 41 && !queue.isReading(), 60'000);
        QCOMPARE(queue.count(State::Skipped), skipped);
        queue.clear();
        QCOMPARE(queue.count(), 0);
    }

    void aFileCanBeReadAgain()
    {
        const QTemporaryDir folder;
        const QString a = written(folder, u"a.txt"_s, support::papers::clear());
        FileQueue queue;
        queue.add({a}, {}, {});
        QTRY_VERIFY_WITH_TIMEOUT(queue.count() == 1 && !queue.isReading(), 60'000);
        QCOMPARE(queue.file(0).state, State::Clear);
        written(folder, u"a.txt"_s, support::papers::doubtful());
        queue.readAgain(0, {});
        QTRY_VERIFY_WITH_TIMEOUT(!queue.isReading(), 60'000);
        QCOMPARE(queue.file(0).state, State::Doubtful);
    }
};

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    TestQueue test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_queue.moc"
