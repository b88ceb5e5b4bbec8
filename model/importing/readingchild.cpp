// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/readingchild.h"

#include "importing/pdfreader.h"
#include "importing/reading.h"
#include "importing/readingprotocol.h"
#include "importing/wire.h"

#include <QDataStream>
#include <QElapsedTimer>
#include <QIODevice>
#include <QtEndian>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <new>
#include <poll.h>
#include <sched.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace importing {

namespace {

constexpr qint64 largestRequest = largestFile + 64 * 1024;

bool readAll(int from, char *to, qint64 size)
{
    while (size > 0) {
        const ssize_t got = read(from, to, size_t(size));
        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0)
            return false;
        to += got;
        size -= got;
    }
    return true;
}

bool writeAll(int to, const char *from, qint64 size)
{
    while (size > 0) {
        const ssize_t put = write(to, from, size_t(size));
        if (put < 0 && errno == EINTR)
            continue;
        if (put <= 0)
            return false;
        from += put;
        size -= put;
    }
    return true;
}

bool readRequest(ReadingRequest &request)
{
    char head[12];
    if (!readAll(STDIN_FILENO, head, sizeof head) || qFromBigEndian<quint32>(head) != requestMark)
        return false;
    const auto size = qFromBigEndian<qint64>(head + 4);
    if (size < 0 || size > largestRequest)
        return false;
    QByteArray body(size, Qt::Uninitialized);
    if (!readAll(STDIN_FILENO, body.data(), size))
        return false;
    QDataStream in(body);
    in.setVersion(QDataStream::Qt_6_4);
    quint8 task = 0;
    qint32 page = 0;
    qint32 seconds = 0;
    in >> task >> request.fileName >> page >> request.scale >> seconds >> request.memory >> request.answer >> request.bytes;
    request.task = ReadingRequest::Task(task);
    request.page = page;
    request.seconds = seconds;
    return in.status() == QDataStream::Ok && task <= quint8(ReadingRequest::Task::Draw);
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

[[noreturn]] void work(const ReadingRequest &request, int out)
{
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
    if (!hasSanitizer())
        limit(RLIMIT_AS, request.memory);
    limit(RLIMIT_CPU, request.seconds);
    limit(RLIMIT_FSIZE, 0);
    limit(RLIMIT_CORE, 0);
    limit(RLIMIT_NPROC, 0);
    bool done = false;
    try {
        QByteArray answer;
        switch (request.task) {
        case ReadingRequest::Task::Read:
            answer = packed(readBytes(request.bytes, request.fileName));
            break;
        case ReadingRequest::Task::Measure:
            answer = packed(pdfPageSizes(request.bytes));
            break;
        case ReadingRequest::Task::Draw:
            if (const auto image = drawPdfPage(request.bytes, request.page, request.scale))
                answer = packed(*image);
            break;
        }
        done = !answer.isEmpty() && writeAll(out, answer.constData(), answer.size());
    } catch (const std::bad_alloc &) {
        // Too heavy: the answer is left unfinished.
    }
    close(out);
    _exit(done ? 0 : 1); // no destructor of the process that this was copied from runs
}

/// What the worker writes, for as long as it may.
ReplyOutcome listenTo(int in, const ReadingRequest &request, QByteArray &answer)
{
    QElapsedTimer clock;
    clock.start();
    for (;;) {
        const qint64 left = 1000LL * request.seconds - clock.elapsed();
        if (left <= 0)
            return ReplyOutcome::TooLong;
        pollfd waiting{in, POLLIN, 0};
        const int ready = poll(&waiting, 1, int(left));
        if (ready < 0 && errno == EINTR)
            continue;
        if (ready <= 0)
            return ready == 0 ? ReplyOutcome::TooLong : ReplyOutcome::Failed;
        char buffer[65536];
        const ssize_t got = read(in, buffer, sizeof buffer);
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0 || answer.size() + got > request.answer)
            return ReplyOutcome::Failed;
        if (got == 0)
            return ReplyOutcome::Done;
        answer.append(buffer, got);
    }
}

ReplyOutcome isolated(const ReadingRequest &request, QByteArray &answer)
{
    int ends[2];
    if (pipe2(ends, O_CLOEXEC) != 0)
        return ReplyOutcome::Failed;
    const pid_t worker = fork();
    if (worker == 0) {
        close(ends[0]);
        close(STDIN_FILENO);
        close(STDOUT_FILENO);
        work(request, ends[1]);
    }
    close(ends[1]);
    ReplyOutcome outcome = worker < 0 ? ReplyOutcome::Failed : listenTo(ends[0], request, answer);
    close(ends[0]);
    if (worker < 0)
        return outcome;
    if (outcome != ReplyOutcome::Done)
        kill(worker, SIGKILL);
    int status = 0;
    while (waitpid(worker, &status, 0) < 0 && errno == EINTR) {
    }
    if (outcome == ReplyOutcome::Done && !(WIFEXITED(status) && WEXITSTATUS(status) == 0))
        outcome = WIFSIGNALED(status) && WTERMSIG(status) == SIGXCPU ? ReplyOutcome::TooLong : ReplyOutcome::Failed;
    if (outcome != ReplyOutcome::Done)
        answer.clear();
    return outcome;
}

} // namespace

int serveReading()
{
    signal(SIGPIPE, SIG_IGN);
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    // Nobody who reads a document has business on the network. Where the machine allows it there is none from here on.
    if (unshare(CLONE_NEWUSER | CLONE_NEWNET) != 0)
        errno = 0;
    if (!writeAll(STDOUT_FILENO, readingGreeting, qint64(std::strlen(readingGreeting))))
        return 1;
    for (;;) {
        ReadingRequest request;
        if (!readRequest(request))
            return 0;
        QByteArray answer;
        const ReplyOutcome outcome = isolated(request, answer);
        char head[replyHeadSize] = {};
        qToBigEndian(replyMark, head);
        head[4] = char(outcome);
        qToBigEndian(qint64(answer.size()), head + 8);
        if (!writeAll(STDOUT_FILENO, head, replyHeadSize) || !writeAll(STDOUT_FILENO, answer.constData(), answer.size()))
            return 1;
    }
}

} // namespace importing
