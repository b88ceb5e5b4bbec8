// SPDX-License-Identifier: GPL-3.0-or-later
#include "reviewing/filequeue.h"

#include "reviewing/readingthread.h"

#include <QFileInfo>
#include <QSet>
#include <algorithm>

namespace reviewing {

using namespace Qt::Literals::StringLiterals;
using State = QueuedFile::State;

QString QueuedFile::name() const { return QFileInfo(path).fileName(); }

const QStringList &FileQueue::endings()
{
    static const QStringList all{u".pdf"_s, u".docx"_s, u".odt"_s, u".txt"_s, u".html"_s, u".htm"_s, u".md"_s};
    return all;
}

FileQueue::FileQueue(QObject *parent) : QAbstractListModel(parent), m_jobs(std::make_shared<ReadingJobs>()) {}

FileQueue::~FileQueue()
{
    m_jobs->close();
    for (const auto &thread : m_threads)
        thread->wait();
}

void FileQueue::add(const QStringList &paths, const domain::Directory &directory, const QSet<QString> &known)
{
    m_directory = directory;
    m_known = known;
    ReadingJob job;
    job.kind = ReadingJob::Kind::Search;
    job.paths = paths;
    ++m_searching;
    enqueue(job);
}

void FileQueue::readAgain(int row, const domain::Directory &directory)
{
    m_directory = directory;
    QueuedFile &file = m_files[size_t(row)];
    m_hashes.removeIf([row](const auto &entry) { return entry.value() == row; });
    file.understood.reset();
    setState(row, State::Waiting);
    ReadingJob job;
    job.paths = {file.path};
    job.directory = directory;
    job.known = m_known;
    enqueue(job);
}

void FileQueue::enqueue(ReadingJob job)
{
    job.round = m_round;
    m_jobs->add(std::move(job));
    // Two files at once on two cores; the UI thread keeps its own time by the system's.
    const size_t wanted = size_t(std::clamp(QThread::idealThreadCount(), 1, 4));
    if (m_threads.size() < wanted) {
        m_threads.push_back(std::make_unique<ReadingThread>(*this, m_jobs));
        m_threads.back()->start(QThread::LowPriority);
    }
}

void FileQueue::take(const QStringList &paths, int others, quint64 round)
{
    if (round != m_round)
        return;
    --m_searching;
    QStringList fresh;
    QSet<QString> here;
    for (const QString &path : paths) {
        if (here.contains(path))
            continue;
        here.insert(path);
        const int row = rowOf(path);
        if (row < 0)
            fresh << path;
        else if (!file(row).isOpen() && !file(row).isPending()) // mended, undone or given up since: whoever drops it again wants it read
            readAgain(row, m_directory);
    }
    if (!fresh.isEmpty()) {
        beginInsertRows({}, count(), count() + int(fresh.size()) - 1);
        for (const QString &path : std::as_const(fresh)) {
            m_rows.insert(path, count());
            QueuedFile file;
            file.path = path;
            m_files.push_back(std::move(file));
        }
        endInsertRows();
        for (const QString &path : std::as_const(fresh)) {
            ReadingJob job;
            job.paths = {path};
            job.directory = m_directory;
            job.known = m_known;
            enqueue(job);
        }
    }
    if (others > 0)
        emit othersLeft(others);
    emit progressed();
    if (!isReading())
        emit finished();
}

void FileQueue::started(const QString &path, quint64 round)
{
    if (round == m_round && rowOf(path) >= 0)
        setState(rowOf(path), State::Reading);
}

void FileQueue::done(const QString &path, const QueuedFile &result, quint64 round)
{
    const int row = rowOf(path);
    if (round != m_round || row < 0)
        return;
    QueuedFile &file = m_files[size_t(row)];
    file = result;
    file.path = path;
    if (file.understood) {
        const int twin = m_hashes.value(file.understood->sha256, -1);
        if (twin >= 0 && twin != row) {
            file.state = State::Known;
            file.why = tr("Samma fil som %1.").arg(m_files[size_t(twin)].name());
            file.understood.reset();
        } else {
            m_hashes.insert(file.understood->sha256, row);
        }
    }
    changed(row);
    emit progressed();
    if (!isReading())
        emit finished();
}

void FileQueue::cancel()
{
    ++m_round;
    m_searching = 0;
    m_jobs->giveUp();
    for (int row = 0; row < count(); ++row)
        if (file(row).isPending())
            setState(row, State::Skipped, tr("Avbruten innan den var läst."));
    emit progressed();
    emit finished();
}

void FileQueue::clear()
{
    if (isReading())
        cancel();
    beginResetModel();
    m_files.clear();
    m_rows.clear();
    m_hashes.clear();
    endResetModel();
    emit progressed();
}

int FileQueue::count(State state) const
{
    return int(std::count_if(m_files.begin(), m_files.end(), [state](const QueuedFile &file) { return file.state == state; }));
}

int FileQueue::pending() const
{
    return int(std::count_if(m_files.begin(), m_files.end(), [](const QueuedFile &file) { return file.isPending(); }));
}

int FileQueue::nextOpen(int after) const
{
    for (int step = 1; step <= count(); ++step) {
        const int row = (after + step) % count();
        if (file(row).isOpen())
            return row;
    }
    return -1;
}

void FileQueue::setState(int row, State state, const QString &why)
{
    QueuedFile &file = m_files[size_t(row)];
    file.state = state;
    file.why = why;
    if (state == State::Accepted)
        file.understood.reset();
    changed(row);
}

void FileQueue::setDoubts(int row, int doubts, const QString &why)
{
    m_files[size_t(row)].doubts = doubts;
    setState(row, State::Doubtful, why);
}

void FileQueue::changed(int row) { emit dataChanged(index(row), index(row)); }

int FileQueue::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : count(); }

QVariant FileQueue::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const QueuedFile &file = this->file(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return file.name();
    case Qt::ToolTipRole:
    case PathRole:
        return file.path;
    case StateRole:
        return int(file.state);
    case WhyRole:
        return file.why;
    case SummaryRole:
        return file.summary;
    case DoubtsRole:
        return file.doubts;
    default:
        return {};
    }
}

QHash<int, QByteArray> FileQueue::roleNames() const
{
    QHash<int, QByteArray> names = QAbstractListModel::roleNames();
    names.insert({{StateRole, "state"}, {PathRole, "path"}, {WhyRole, "why"}, {SummaryRole, "summary"}, {DoubtsRole, "doubts"}});
    return names;
}

} // namespace reviewing
