// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/childreader.h"

#include "importing/wire.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <cstring>
#include <new>
#include <sys/resource.h>

namespace importing {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr auto word = "--read-document-for-parent";
constexpr auto greeting = "RT-READER-1\n";

struct Words {
    Q_DECLARE_TR_FUNCTIONS(importing::ChildReader)
};

ReadResult failed(const QString &sentence)
{
    ReadResult result;
    result.error = sentence;
    return result;
}

void limit(__rlimit_resource resource, qint64 most)
{
    rlimit bounds{};
    bounds.rlim_cur = rlim_t(most);
    bounds.rlim_max = rlim_t(most);
    setrlimit(resource, &bounds);
}

bool hasSanitizer()
{
#if defined(__SANITIZE_ADDRESS__)
    return true; // reserves terabytes of address space
#else
    return false;
#endif
}

} // namespace

ChildReader::ChildReader() : m_program(QCoreApplication::applicationFilePath()) {}

ReadResult ChildReader::read(const QString &path) const
{
    const QFileInfo info(path);
    if (!info.isFile() || info.size() > largestFile || info.size() == 0)
        return readFile(path); // refused with its own sentence, unread
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return readFile(path);
    const QByteArray bytes = file.read(largestFile + 1);

    QProcess child;
    child.setProcessChannelMode(QProcess::SeparateChannels);
    child.setStandardErrorFile(QProcess::nullDevice());
    child.start(m_program, {QString::fromLatin1(word), QString::number(m_limits.memory), QString::number(m_limits.seconds), info.fileName()});
    QByteArray answer;
    QElapsedTimer clock;
    clock.start();
    const qint64 most = 1000LL * m_limits.seconds;
    const auto greeted = [&] { return answer.startsWith(greeting); };
    const auto listen = [&] {
        while (clock.elapsed() < most && answer.size() <= m_limits.answer) {
            if (greeted() && child.bytesToWrite() == 0 && child.state() == QProcess::NotRunning)
                return;
            if (!child.waitForReadyRead(200)) {
                answer += child.readAllStandardOutput();
                if (child.state() == QProcess::NotRunning)
                    return;
                continue;
            }
            answer += child.readAllStandardOutput();
        }
    };
    if (!child.waitForStarted(5000))
        return readBytes(bytes, info.fileName());
    child.write(bytes);
    child.closeWriteChannel();
    listen();
    if (child.state() != QProcess::NotRunning) {
        child.kill();
        child.waitForFinished(5000);
        return failed(Words::tr("Filen tog för lång tid att läsa och hoppades över."));
    }
    answer += child.readAllStandardOutput();
    if (!greeted())
        return readBytes(bytes, info.fileName());
    answer.remove(0, qsizetype(std::strlen(greeting)));
    if (const auto result = unpacked(answer); result && child.exitStatus() == QProcess::NormalExit)
        return *result;
    return failed(Words::tr("Filen går inte att läsa: den är skadad eller för tung."));
}

bool isChildReader(int argc, char **argv) { return argc == 5 && std::strcmp(argv[1], word) == 0; }

int runChildReader(int argc, char **argv)
{
    const qint64 memory = QByteArray(argv[2]).toLongLong();
    const qint64 seconds = QByteArray(argv[3]).toLongLong();
    const QString fileName = QFile::decodeName(argv[4]);
    QCoreApplication application(argc, argv);
    if (!hasSanitizer())
        limit(RLIMIT_AS, memory);
    limit(RLIMIT_CPU, seconds);
    limit(RLIMIT_FSIZE, 0);
    limit(RLIMIT_CORE, 0);
    QFile in;
    QFile out;
    if (!in.open(stdin, QIODevice::ReadOnly) || !out.open(stdout, QIODevice::WriteOnly))
        return 1;
    out.write(greeting);
    out.flush();
    try {
        const QByteArray bytes = in.readAll();
        out.write(packed(readBytes(bytes, fileName)));
    } catch (const std::bad_alloc &) {
        return 2;
    }
    out.flush();
    return 0;
}

} // namespace importing
