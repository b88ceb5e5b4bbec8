// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/builders.h"
#include "tests/support/testfile.h"

#include "storage/maintenance.h"

#include <QTest>
#include <csignal>
#include <sys/mount.h>
#include <sys/resource.h>

using namespace domain;
using namespace storage;
using namespace support;
using namespace Qt::Literals::StringLiterals;

namespace {

/// No file may grow past this while it lives: what a quota does, without root.
class FileSizeLimit
{
public:
    explicit FileSizeLimit(qint64 bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit now = m_before;
        now.rlim_cur = rlim_t(bytes);
        setrlimit(RLIMIT_FSIZE, &now);
    }
    ~FileSizeLimit() { setrlimit(RLIMIT_FSIZE, &m_before); }
    Q_DISABLE_COPY_MOVE(FileSizeLimit)

private:
    rlimit m_before = {};
};

std::optional<StorageError> writeText(Repositories &repos, const Minutes &minutes, const QString &text)
{
    Line line = minutes.lines[0];
    line.text = text;
    try {
        repos.outlines.write(minutes.meeting.id, {.items = {}, .lines = {line}, .removedItems = {}, .removedLines = {}});
    } catch (const StorageError &error) {
        return error;
    }
    return std::nullopt;
}

} // namespace

class TestFullDisk : public QObject
{
    Q_OBJECT

    void aFullDiskIsSaidAndWaitedOut(TestFile &file, const std::function<void()> &fill, const std::function<void()> &free)
    {
        const Minutes minutes = aMeeting(aBody("LG").in(file.repos), "2026-10-13").withLine("Före").in(file.repos);
        const QString large(3 * 1024 * 1024, u'ö');
        fill();
        const auto refused = writeText(file.repos, minutes, large);
        QVERIFY(refused);
        QCOMPARE(refused->kind(), StorageError::Kind::DiskFull);
        QVERIFY(refused->message().contains(u"full"_s));
        QCOMPARE(file.repos.meetings.minutes(minutes.meeting.id).lines[0].text, u"Före"_s);
        QVERIFY_THROWS_EXCEPTION(StorageError, writeBackup(file));
        free();
        QVERIFY(!writeText(file.repos, minutes, large));
        QCOMPARE(file.reopen().result, Opening::Result::Ok);
        QCOMPARE(file.repos.meetings.minutes(minutes.meeting.id).lines[0].text, large);
        QVERIFY(check(file.database).isEmpty());
        QVERIFY(QDir(file.folder()).entryList({u"*.ny"_s}).isEmpty());
    }

    static void writeBackup(TestFile &file)
    {
        // More than the limit, whatever the limit: the copy must fail and leave nothing.
        const FileSizeLimit limit(4096);
        backup(file.database, file.folder() + u"/kopia.rodatrad"_s);
    }

private slots:
    void aQuotaThatIsReached()
    {
        TestFile file;
        std::unique_ptr<FileSizeLimit> limit;
        aFullDiskIsSaidAndWaitedOut(
            file, [&] { limit = std::make_unique<FileSizeLimit>(1024 * 1024); }, [&] { limit.reset(); });
    }

    void aDiskWithoutSpace()
    {
        QTemporaryDir folder;
        if (mount("none", QFile::encodeName(folder.path()).constData(), "tmpfs", 0, "size=8m") != 0)
            QSKIP("a small file system cannot be mounted here (not root)");
        {
            TestFile file(folder.path());
            QCOMPARE(file.opening().result, Opening::Result::Created);
            QFile filler(folder.filePath(u"fyllnad"_s));
            aFullDiskIsSaidAndWaitedOut(
                file,
                [&] {
                    QVERIFY(filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
                    while (filler.write(QByteArray(64 * 1024, 'x')) > 0) {
                    }
                },
                [&] { filler.resize(0); });
        }
        umount2(QFile::encodeName(folder.path()).constData(), MNT_DETACH);
    }
};

QTEST_GUILESS_MAIN(TestFullDisk)
#include "tst_fulldisk.moc"
