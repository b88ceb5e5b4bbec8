// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/error.h"
#include "documents/savefile.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(none)");
}

QString refusal(const QString &path, const QByteArray &bytes)
{
    try {
        documents::saveFile(path, bytes);
    } catch (const documents::Error &error) {
        return error.message();
    }
    return {};
}

QStringList allIn(const QString &folder) { return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot); }

} // namespace

class TestSaveFile : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"protokoll.pdf"_s);
        documents::saveFile(m_path, "gammalt");
    }

    void theNewFileTakesTheOldOnesPlaceAndIsItsOwnersAlone()
    {
        documents::saveFile(m_path, "nytt");
        QCOMPARE(contentOf(m_path), QByteArray("nytt"));
        QCOMPARE(allIn(m_folder->path()), QStringList{u"protokoll.pdf"_s});
        QCOMPARE(QFile::permissions(m_path) & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther), QFile::Permissions());
    }

    void aLinkStaysALink()
    {
        const QString link = m_folder->filePath(u"länk.pdf"_s);
        QVERIFY(QFile::link(m_path, link));
        documents::saveFile(link, "nytt");
        QVERIFY(QFileInfo(link).isSymLink());
        QCOMPARE(contentOf(m_path), QByteArray("nytt"));
    }

    void aFullDiskLeavesTheOldFile()
    {
        std::signal(SIGXFSZ, SIG_IGN);
        rlimit before = {};
        QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
        rlimit small = before;
        small.rlim_cur = 4096;
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &small), 0);
        const QString message = refusal(m_path, QByteArray(100000, 'x'));
        ::setrlimit(RLIMIT_FSIZE, &before);
        QVERIFY2(message.contains(u"full"_s), qPrintable(message));
        QCOMPARE(contentOf(m_path), QByteArray("gammalt"));
        QCOMPARE(allIn(m_folder->path()), QStringList{u"protokoll.pdf"_s});
    }

    void aDiskThatIsReallyFullLeavesTheOldFile()
    {
        const QString mount = m_folder->filePath(u"disk"_s);
        QDir().mkdir(mount);
        if (QProcess::execute(u"sh"_s, {u"-c"_s, u"mount -t tmpfs -o size=64k tmpfs \"$0\" 2>/dev/null"_s, mount}) != 0)
            QSKIP("only root may mount a small disk to fill");
        const QString path = mount + u"/p.pdf"_s;
        documents::saveFile(path, "gammalt");
        const QString message = refusal(path, QByteArray(200000, 'x'));
        const QByteArray kept = contentOf(path);
        const QStringList left = allIn(mount);
        QProcess::execute(u"umount"_s, {mount});
        QVERIFY2(message.contains(u"full"_s), qPrintable(message));
        QCOMPARE(kept, QByteArray("gammalt"));
        QCOMPARE(left, QStringList{u"p.pdf"_s});
    }

    void aFolderThatIsGoneIsNamed()
    {
        const QString message = refusal(m_folder->filePath(u"borta/p.pdf"_s), "x");
        QVERIFY2(message.contains(u"finns inte"_s) && message.contains(u"borta"_s), qPrintable(message));
        QVERIFY(!QFile::exists(m_folder->filePath(u"borta"_s)));
    }

    void aFolderThatOneMayNotWriteInIsNamed()
    {
        QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::ExeOwner | QFile::ReadOther | QFile::ExeOther);
        const bool root = ::geteuid() == 0;
        if (root)
            QCOMPARE(::seteuid(65534), 0); // root may write anywhere, so somebody else tries
        const QString message = refusal(m_path, "nytt");
        if (root)
            QCOMPARE(::seteuid(0), 0);
        QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        QVERIFY2(message.contains(u"får inte skriva"_s), qPrintable(message));
        QCOMPARE(contentOf(m_path), QByteArray("gammalt"));
    }

    void aFolderIsNoFile() { QVERIFY(refusal(m_folder->path(), "x").contains(u"är en mapp"_s)); }
    void aNameMayBeTooLong() { QVERIFY(refusal(m_folder->filePath(QString(300, u'x')), "x").contains(u"för långt"_s)); }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

QTEST_APPLESS_MAIN(TestSaveFile)
#include "tst_savefile.moc"
