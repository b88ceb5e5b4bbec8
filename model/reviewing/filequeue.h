// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importing/minutesproposal.h"
#include "importing/planproposal.h"
#include "reviewing/questions.h"

#include <QAbstractListModel>
#include <QSet>
#include <atomic>
#include <memory>
#include <variant>
#include <vector>

namespace reviewing {

class ReadingThread;
struct ReadingJob;

/// What was understood of a file.
struct Understood {
    std::shared_ptr<const importing::Source> source;
    std::variant<std::monostate, importing::MinutesProposal, importing::PlanProposal> proposal;
    QString sha256;
    qint64 size = 0; ///< bytes

    bool isMinutes() const { return std::holds_alternative<importing::MinutesProposal>(proposal); }
};

/// One file on its way in.
struct QueuedFile {
    enum class State {
        Waiting,  ///< to be read
        Reading,
        Failed,   ///< cannot be read; `why`
        Known,    ///< the same file has been read in before; `why`
        Clear,    ///< read, and nothing doubtful
        Doubtful, ///< read, and `doubts` questions
        Accepted, ///< stored
        Skipped
    };
    QString path;
    State state = State::Waiting;
    QString why;     ///< one sentence
    QString summary; ///< "LG 2021-03-16, 7 punkter"
    int doubts = 0;
    std::shared_ptr<const Understood> understood; ///< null until it is read, and when it is stored

    QString name() const;
    bool isOpen() const { return state == State::Clear || state == State::Doubtful; } ///< waits for a person
    bool isPending() const { return state == State::Waiting || state == State::Reading; }
};

/// Files that are read in: added by the hundred, read and understood on helper threads (each file in a process of its own),
/// shown as a list while that goes on. Lives on the UI thread and never waits.
class FileQueue : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { StateRole = Qt::UserRole + 1, PathRole, WhyRole, SummaryRole, DoubtsRole };

    explicit FileQueue(QObject *parent = nullptr);
    ~FileQueue() override; ///< gives up what is being read

    /// Files and folders; of a folder all that can be read in, with its folders. Those that are being read, or wait for
    /// a person, are left; others that are here already are read again.
    /// `directory` and `known` (hashes) are what the open file holds now.
    void add(const QStringList &paths, const domain::Directory &directory, const QSet<QString> &known);
    /// Reads the file again, with what is known now; its state becomes Waiting.
    void readAgain(int row, const domain::Directory &directory);
    /// What waits is not read; what is being read is given up.
    void cancel();
    void clear();

    const QueuedFile &file(int row) const { return m_files[size_t(row)]; }
    int count() const { return int(m_files.size()); }
    int count(QueuedFile::State state) const;
    int pending() const; ///< waiting or being read
    bool isReading() const { return pending() > 0 || m_searching > 0; }
    int nextOpen(int after) const; ///< the next row that waits for a person, from the top again after the last; -1: none

    void setState(int row, QueuedFile::State state, const QString &why = QString());
    /// What was clear when it was read is not any more.
    void setDoubts(int row, int doubts, const QString &why);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QHash<int, QByteArray> roleNames() const override;

    /// Endings of what can be read in, with their dots.
    static const QStringList &endings();

signals:
    void progressed(); ///< one more is read, or all are
    void finished();   ///< nothing is waiting or being read any more
    /// Folders held so many files of other kinds, which were left.
    void othersLeft(int count);

private:
    friend class ReadingThread;
    void take(const QStringList &paths, int others, quint64 round);
    void started(const QString &path, quint64 round);
    void done(const QString &path, const QueuedFile &result, quint64 round);
    int rowOf(const QString &path) const { return m_rows.value(path, -1); }
    void changed(int row);
    void enqueue(ReadingJob job);

    std::vector<QueuedFile> m_files;
    QHash<QString, int> m_rows;
    QHash<QString, int> m_hashes; ///< of what has been read here
    std::vector<std::unique_ptr<ReadingThread>> m_threads;
    std::shared_ptr<struct ReadingJobs> m_jobs;
    domain::Directory m_directory;
    QSet<QString> m_known;
    quint64 m_round = 0;   ///< results of an earlier one are dropped
    int m_searching = 0;   ///< folders that are being looked through
};

} // namespace reviewing
