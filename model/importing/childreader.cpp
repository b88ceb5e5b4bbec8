// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/childreader.h"

#include "importing/readingprotocol.h"
#include "importing/wire.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
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

/// Beside this program, where an installation keeps what no user starts, or where it was built.
QString readingProgram()
{
    const QDir here(QCoreApplication::applicationDirPath());
    QStringList places{here.filePath(u"rodatraden-reader"_s), here.filePath(u"../libexec/rodatraden/rodatraden-reader"_s)};
#ifdef RT_READER_IN_BUILD
    places << QStringLiteral(RT_READER_IN_BUILD); // for the tests, which are built elsewhere
#endif
    for (const QString &place : std::as_const(places))
        if (QFileInfo(place).isExecutable())
            return QDir::cleanPath(place);
    return places.first();
}

/// Why a file is not even opened; empty where it is.
QString refusal(const QFileInfo &file)
{
    if (!file.exists())
        return Words::tr("Filen finns inte.");
    if (!file.isFile())
        return Words::tr("Det är ingen fil som går att läsa in.");
    if (file.size() > largestFile)
        return Words::tr("Filen är för stor. Högst 64 MB kan läsas in.");
    if (file.size() == 0)
        return Words::tr("Filen är tom.");
    return {};
}

} // namespace

ChildReader::ChildReader() : ChildReader(Limits()) {}

ChildReader::ChildReader(const Limits &limits) : m_program(readingProgram()), m_limits(limits) {}

ChildReader::~ChildReader() { stop(); }

ReadResult ChildReader::read(const QString &path)
{
    const QFileInfo info(path);
    if (const QString sentence = refusal(info); !sentence.isEmpty())
        return failed(sentence);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failed(Words::tr("Filen går inte att öppna."));
    return read(file.read(largestFile + 1), info.fileName());
}

ReadResult ChildReader::read(const QByteArray &bytes, const QString &fileName)
{
    ReadingRequest request = about(bytes);
    request.fileName = fileName;
    QByteArray answer;
    switch (ask(packed(request), answer)) {
    case Outcome::NoChild:
        return failed(Words::tr("Programmets läsare (%1) saknas. Installera programmet igen.").arg(m_program));
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

QImage ChildReader::drawPage(const QByteArray &pdf, int page, qreal pixelsPerPoint)
{
    ReadingRequest request = about(pdf);
    request.task = ReadingRequest::Task::Draw;
    request.page = page;
    request.scale = pixelsPerPoint;
    QByteArray answer;
    if (ask(packed(request), answer) != Outcome::Answered)
        return {};
    const auto image = unpackedImage(answer);
    if (!image)
        return {};
    return QImage(reinterpret_cast<const uchar *>(image->pixels.constData()), image->width, image->height, image->width * 4, QImage::Format_RGB32).copy();
}

QList<QSizeF> ChildReader::pageSizes(const QByteArray &pdf)
{
    ReadingRequest request = about(pdf);
    request.task = ReadingRequest::Task::Measure;
    QByteArray answer;
    if (ask(packed(request), answer) != Outcome::Answered)
        return {};
    return unpackedSizes(answer).value_or(QList<QSizeF>());
}

ReadingRequest ChildReader::about(const QByteArray &bytes) const
{
    ReadingRequest request;
    request.bytes = bytes;
    request.seconds = m_limits.seconds;
    request.memory = m_limits.memory;
    request.answer = m_limits.answer;
    return request;
}

bool ChildReader::start()
{
    if (m_impossible)
        return false;
    if (m_child && m_child->state() == QProcess::Running)
        return true;
    m_child = std::make_unique<QProcess>();
    m_child->setStandardErrorFile(QProcess::nullDevice());
    m_child->start(m_program, {QLocale().language() == QLocale::English ? u"en"_s : u"sv"_s});
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

} // namespace importing
