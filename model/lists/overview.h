// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/overviewreader.h"
#include "storage/repositories.h"

#include <QAbstractListModel>
#include <QTimer>

namespace lists {

/// One line of the first view: what it is, and where it opens.
struct OverviewLine {
    enum class Sign { Task, LateTask, Decision, FollowUp, Silent, Gap, Cycle };
    Sign sign = Sign::Task;
    QString title; ///< plain
    QString detail;
    QString right;       ///< ends in a day or a time: "4 dagar sen", "16 okt"
    bool urgent = false; ///< `right` is in the colour of what needs somebody
    domain::ObjectRef object; ///< what it opens: a line in its minutes, an assignment, a plan's need, an entry of the year cycle
    QUuid meeting; ///< of a line
    QUuid item;
    domain::Decision decision; ///< with Decision: its state tells the mark
    domain::LineKind kind = domain::LineKind::Decision;
    bool operator==(const OverviewLine &) const = default;
};

/// A few lines of one kind, and how many there are in all.
class OverviewSection final : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        TitleRole = Qt::UserRole + 1,
        DetailRole,
        RightRole,
        UrgentRole, ///< bool
        SignRole    ///< int of OverviewLine::Sign
    };
    using QAbstractListModel::QAbstractListModel;

    int all() const { return m_all; }
    const OverviewLine &at(int row) const { return m_lines.at(row); }
    /// Rows that stay themselves stay; nothing happens where all is as it was.
    void setLines(const QList<OverviewLine> &lines, int all);

    int rowCount(const QModelIndex &parent = QModelIndex()) const override { return parent.isValid() ? 0 : int(m_lines.size()); }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QHash<int, QByteArray> roleNames() const override;

signals:
    void filled(); ///< lines or their number may be others

private:
    QList<OverviewLine> m_lines;
    int m_all = 0;
};

/// The next meeting as its card tells it.
struct NextMeetingCard {
    domain::Meeting meeting; ///< null id: none is planned
    QString body;            ///< name
    QList<storage::AgendaLine> points;
    int minutes = 0; ///< planned in all
    bool operator==(const NextMeetingCard &) const = default;
};

/// What one sees first. A changed task or decision is read anew at once and alone; the rest when the event loop comes back, and
/// only while somebody looks.
class Overview final : public QObject
{
    Q_OBJECT
public:
    Overview(storage::Repositories &repositories, QDate today, QObject *parent = nullptr);

    void setToday(QDate today);
    void setMe(domain::PersonId me);
    QDate today() const { return m_today; }
    domain::PersonId me() const { return m_me; }
    QString firstName() const { return m_firstName; } ///< empty: nobody has said who sits here

    OverviewSection &mine() { return m_mine; }
    OverviewSection &overdue() { return m_overdue; } ///< in the group, beside mine
    OverviewSection &followUps() { return m_followUps; }
    OverviewSection &silent() { return m_silent; }
    OverviewSection &cycle() { return m_cycle; }
    OverviewSection &decisions() { return m_decisions; }
    const NextMeetingCard &next() const { return m_next; }

    void setWatched(bool watched);
    void ensureFresh();

public slots:
    void reload();

signals:
    void nextChanged();
    void failed(const QString &message);

private:
    void markStale();
    void readMe();
    void readNext();
    void readTasks();
    void readTask(domain::LineId line); ///< that one has changed
    void showTasks();
    void readFollowUps();
    void readDecisions();
    void readSilent();
    void readCycle();
    QList<OverviewLine> tasks(const QList<storage::TaskEntry> &entries) const;
    template <class Work>
    void quietly(Work work);

    storage::Repositories &m_repositories;
    storage::OverviewReader m_reader;
    QDate m_today;
    domain::PersonId m_me;
    QString m_firstName;
    QList<domain::BodyId> m_bodies; ///< that I sit in
    QList<storage::OpenTask> m_open; ///< mine and the group's overdue, in their order
    bool m_stale = true;
    bool m_watched = false;
    QTimer m_pause;
    NextMeetingCard m_next;
    OverviewSection m_mine, m_overdue, m_followUps, m_silent, m_cycle, m_decisions;
};

} // namespace lists
