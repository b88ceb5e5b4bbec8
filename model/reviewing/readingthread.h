// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reviewing/filequeue.h"

#include <QMutex>
#include <QThread>
#include <QWaitCondition>
#include <deque>

namespace importing {
class ChildReader;
}

namespace reviewing {

struct ReadingJob {
    enum class Kind { Search, Read };
    Kind kind = Kind::Read;
    QStringList paths;           ///< Read: one file
    domain::Directory directory; ///< who and what is known
    QSet<QString> known;         ///< hashes of what has been read in before
    quint64 round = 0;
};

/// What the threads take their work from.
struct ReadingJobs {
    void add(ReadingJob job);
    std::optional<ReadingJob> next(); ///< waits; nullopt once it is closed
    void giveUp();                    ///< what waits is dropped, what is being done is given up
    void close();
    bool isGivenUp(quint64 round) const { return round < m_from; }

private:
    QMutex m_mutex;
    QWaitCondition m_more;
    std::deque<ReadingJob> m_jobs;
    std::atomic<quint64> m_from = 0; ///< rounds before this one are given up
    bool m_closed = false;
};

/// Reads and understands one file after another, and tells the queue in its own thread.
class ReadingThread : public QThread
{
    Q_OBJECT
public:
    ReadingThread(FileQueue &queue, std::shared_ptr<ReadingJobs> jobs) : m_queue(queue), m_jobs(std::move(jobs)) {}

protected:
    void run() override;

private:
    void search(const ReadingJob &job);

    FileQueue &m_queue;
    std::shared_ptr<ReadingJobs> m_jobs;
};

/// Reads one file and tells what it is. Blocks; for any thread.
QueuedFile readAndUnderstand(const ReadingJob &job, importing::ChildReader &reader);

} // namespace reviewing
