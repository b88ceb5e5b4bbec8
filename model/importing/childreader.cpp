// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/childreader.h"

#include "importing/pdfreader.h"
#include "importing/readingchild.h"
#include "importing/wire.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <cstring>

namespace importing {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int startMs = 10'000;
constexpr int listenMs = 50;
constexpr qint64 graceMs = 2000; ///< the child ends a file that takes too long by itself

struct Words {
    Q_DECLARE_TR_FUNCTIONS(importing::ChildReader)
};

ReadResult failed(const QString &sentence)
{
    ReadResult result;
    result.error = sentence;
    return result;
}

} // namespace

ChildReader::ChildReader() : ChildReader(QCoreApplication::applicationFilePath(), Limits()) {}

ChildReader::ChildReader(const QString &program, const Limits &limits) : m_program(program), m_limits(limits) {}

ChildReader::~ChildReader() { stop(); }

ReadResult ChildReader::read(const QString &path)
{
    const QFileInfo info(path);
    if (!info.isFile() || info.size() > largestFile || info.size() == 0)
        return readFile(path); // refused with its own sentence, unread
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return readFile(path);
    return read(file.read(largestFile + 1), info.fileName());
}

ReadResult ChildReader::read(const QByteArray &bytes, const QString &fileName)
{
    ReadingRequest request;
    request.task = ReadingRequest::Task::Read;
    request.fileName = fileName;
    request.bytes = bytes;
    request.seconds = m_limits.seconds;
    request.memory = m_limits.memory;
    request.answer = m_limits.answer;
    QByteArray answer;
    switch (ask(packed(request), answer)) {
    case Outcome::NoChild:
        return readBytes(bytes, fileName);
    case Outcome::TooLong:
        return failed(Words::tr("Filen tog för lång tid att läsa och hoppades över."));
    case Outcome::Answered:
        if (const auto result = unpacked(answer))
            return *result;
        break;
    case Outcome::Failed:
        break;
    }
    return failed(Words::tr("Filen går inte att läsa: den är skadad eller för tung."));
}

std::optional<PageImage> ChildReader::drawPage(const QByteArray &pdf, int page, qreal pixelsPerPoint)
{
    ReadingRequest request;
    request.task = ReadingRequest::Task::Draw;
    request.page = page;
    request.scale = pixelsPerPoint;
    request.bytes = pdf;
    request.seconds = m_limits.seconds;
    request.memory = m_limits.memory;
    request.answer = m_limits.answer;
    QByteArray answer;
    switch (ask(packed(request), answer)) {
    case Outcome::NoChild:
        return drawPdfPage(pdf, page, pixelsPerPoint);
    case Outcome::Answered:
        return unpackedImage(answer);
    default:
        return std::nullopt;
    }
}

bool ChildReader::start()
{
    if (m_impossible)
        return false;
    if (m_child && m_child->state() == QProcess::Running)
        return true;
    m_child = std::make_unique<QProcess>();
    m_child->setStandardErrorFile(QProcess::nullDevice());
    m_child->start(m_program, {QString::fromLatin1(readingWord)});
    QByteArray greeting;
    if (m_child->waitForStarted(startMs)) {
        const auto length = qsizetype(std::strlen(readingGreeting));
        QElapsedTimer clock;
        clock.start();
        while (greeting.size() < length && clock.elapsed() < startMs && (m_child->bytesAvailable() > 0 || m_child->waitForReadyRead(startMs)))
            greeting += m_child->read(length - greeting.size());
    }
    if (greeting == readingGreeting)
        return true;
    m_impossible = true;
    stop();
    return false;
}

void ChildReader::stop()
{
    if (!m_child)
        return;
    m_child->closeWriteChannel();
    if (m_child->state() != QProcess::NotRunning) {
        m_child->kill();
        m_child->waitForFinished(startMs);
    }
    m_child.reset();
}

ChildReader::Outcome ChildReader::ask(const QByteArray &request, QByteArray &answer)
{
    if (!start())
        return Outcome::NoChild;
    m_child->write(request);
    QElapsedTimer clock;
    clock.start();
    QByteArray received;
    qint64 wanted = -1;
    while (clock.elapsed() < 1000LL * m_limits.seconds + graceMs) {
        received += m_child->readAll();
        if (wanted < 0 && received.size() >= replyHeadSize) {
            wanted = replyLength(received);
            if (wanted < 0 || wanted > m_limits.answer)
                break;
        }
        if (wanted >= 0 && received.size() >= replyHeadSize + wanted) {
            answer = received.mid(replyHeadSize, wanted);
            return replyOutcome(received) == ReplyOutcome::Done ? Outcome::Answered
                : replyOutcome(received) == ReplyOutcome::TooLong ? Outcome::TooLong
                                                                 : Outcome::Failed;
        }
        if (m_child->state() != QProcess::Running || (m_cancelled && m_cancelled()))
            break;
        m_child->waitForReadyRead(listenMs);
    }
    const bool slow = m_child->state() == QProcess::Running && clock.elapsed() >= 1000LL * m_limits.seconds;
    stop(); // whatever it was in the middle of: the next file gets a new one
    return slow ? Outcome::TooLong : Outcome::Failed;
}

bool isChildReader(int argc, char **argv) { return argc == 2 && std::strcmp(argv[1], readingWord) == 0; }

int runChildReader(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    return serveReading();
}

} // namespace importing
