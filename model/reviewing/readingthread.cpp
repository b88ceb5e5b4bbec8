// SPDX-License-Identifier: GPL-3.0-or-later
#include "reviewing/readingthread.h"

#include "domain/numbering.h"
#include "importing/childreader.h"
#include "importing/minutesrecogniser.h"
#include "reviewing/planquestions.h"
#include "storage/sourcefilerepository.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <limits>
#include <sys/resource.h>
#include <unistd.h>

namespace reviewing {

using namespace Qt::Literals::StringLiterals;
using State = QueuedFile::State;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(reviewing::FileQueue)
};

QueuedFile failed(const QString &why)
{
    QueuedFile file;
    file.state = State::Failed;
    file.why = why;
    return file;
}

void understandMinutes(const ReadingJob &job, const importing::Source &source, Understood &into, QueuedFile &file)
{
    importing::ImportHints hints;
    hints.directory = job.directory;
    const importing::MinutesProposal proposal = importing::recogniseMinutes(source, hints);
    const importing::MinutesImport import = importing::toMinutes(proposal, job.directory);
    file.doubts = int(questionsAbout(proposal, import, source, job.directory, false).size());
    const QString points = Words::tr("%n punkter", nullptr, int(proposal.items.size()));
    file.summary = proposal.date.isValid() ? domain::reference(import.minutes.body.abbreviation, proposal.date, 0) + u", "_s + points : points;
    into.proposal = proposal;
}

void understandPlan(const importing::Source &source, Understood &into, QueuedFile &file)
{
    const importing::PlanProposal proposal = importing::recognisePlan(source);
    file.doubts = int(questionsAbout(proposal).size());
    file.summary = Words::tr("Handlingsplan, %n områden", nullptr, int(proposal.areas.size()));
    into.proposal = proposal;
}

} // namespace

QueuedFile readAndUnderstand(const ReadingJob &job, importing::ChildReader &reader)
{
    const QString path = job.paths.value(0);
    const QFileInfo info(path);
    QFile file(path);
    importing::ReadResult read;
    auto understood = std::make_shared<Understood>();
    if (!info.isFile() || info.size() > importing::largestFile || info.size() == 0 || !file.open(QIODevice::ReadOnly)) {
        read = reader.read(path); // refused with its own sentence, unread
    } else {
        const QByteArray bytes = file.read(importing::largestFile + 1);
        understood->sha256 = storage::SourceFileRepository::hashOf(bytes);
        understood->size = bytes.size();
        if (job.known.contains(understood->sha256)) {
            QueuedFile known;
            known.state = State::Known;
            known.why = Words::tr("Samma fil är redan inläst.");
            return known;
        }
        read = reader.read(bytes, info.fileName());
    }
    if (!read.error.isEmpty())
        return failed(read.error);
    const auto source = std::make_shared<importing::Source>(std::move(read.source));
    understood->source = source;
    QueuedFile result;
    if (importing::looksLikePlan(*source))
        understandPlan(*source, *understood, result);
    else
        understandMinutes(job, *source, *understood, result);
    result.state = result.doubts > 0 ? State::Doubtful : State::Clear;
    result.understood = understood;
    return result;
}

void ReadingJobs::add(ReadingJob job)
{
    const QMutexLocker lock(&m_mutex);
    m_jobs.push_back(std::move(job));
    m_more.wakeOne();
}

std::optional<ReadingJob> ReadingJobs::next()
{
    const QMutexLocker lock(&m_mutex);
    while (m_jobs.empty() && !m_closed)
        m_more.wait(&m_mutex);
    if (m_closed)
        return std::nullopt;
    ReadingJob job = std::move(m_jobs.front());
    m_jobs.pop_front();
    return job;
}

void ReadingJobs::giveUp()
{
    const QMutexLocker lock(&m_mutex);
    m_jobs.clear();
    ++m_from;
}

void ReadingJobs::close()
{
    const QMutexLocker lock(&m_mutex);
    m_closed = true;
    m_from = std::numeric_limits<quint64>::max();
    m_jobs.clear();
    m_more.wakeAll();
}

namespace {

/// What is understood of a file is understood in this process: one that is too heavy for it must not end it.
QueuedFile understood(const ReadingJob &job, importing::ChildReader &reader)
{
    try {
        return readAndUnderstand(job, reader);
    } catch (const std::exception &) {
        return failed(Words::tr("Filen är för tung att läsa in."));
    }
}

} // namespace

void ReadingThread::run()
{
    // Behind the window, on machines of few cores; the reading child is started from here and inherits it.
    constexpr int politeness = 5;
    setpriority(PRIO_PROCESS, id_t(gettid()), politeness);
    importing::ChildReader reader;
    while (const auto job = m_jobs->next()) {
        if (job->kind == ReadingJob::Kind::Search) {
            search(*job);
            continue;
        }
        const QString path = job->paths.value(0);
        const quint64 round = job->round;
        reader.setCancelled([this, round] { return m_jobs->isGivenUp(round); });
        QMetaObject::invokeMethod(&m_queue, [this, path, round] { m_queue.started(path, round); }, Qt::QueuedConnection);
        const QueuedFile result = understood(*job, reader);
        QMetaObject::invokeMethod(&m_queue, [this, path, result, round] { m_queue.done(path, result, round); }, Qt::QueuedConnection);
    }
}

void ReadingThread::search(const ReadingJob &job)
{
    QStringList found;
    int others = 0;
    for (const QString &path : job.paths) {
        const QFileInfo info(path);
        if (!info.isDir()) {
            found << info.absoluteFilePath();
            continue;
        }
        QStringList here;
        QDirIterator files(path, QDir::Files | QDir::Readable | QDir::NoSymLinks, QDirIterator::Subdirectories);
        while (files.hasNext() && !m_jobs->isGivenUp(job.round)) {
            const QFileInfo file(files.next());
            if (FileQueue::endings().contains(u'.' + file.suffix().toLower()))
                here << file.absoluteFilePath();
            else
                ++others;
        }
        here.sort();
        found += here;
    }
    QMetaObject::invokeMethod(&m_queue, [this, found, others, round = job.round] { m_queue.take(found, others, round); }, Qt::QueuedConnection);
}

} // namespace reviewing
