// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lists/lineregister.h"
#include "storage/registerkeys.h"

#include <QSet>

namespace lists {

using TaskEntry = storage::TaskEntry;
using TaskKey = storage::TaskKey;

/// Which tasks. Empty members ask nothing.
struct TaskQuery {
    QString text;
    domain::BodyId body; ///< of the meeting
    QSet<domain::TaskState> states;
    domain::PersonId person;         ///< responsible by name, or as a member on `today` of a body that is
    domain::BodyId responsibleBody;  ///< responsible itself
    domain::LineId exactly;          ///< one task alone
    bool onlyWithoutOwner = false;
    bool onlyOverdue = false;        ///< open, due before `today`
    bool onlyReportBack = false;     ///< open, with a day to report back
    QDate today;
    bool operator==(const TaskQuery &) const = default;
};

struct TaskCounts {
    int all = 0;
    int open = 0;
    int overdue = 0;
    int reportBack = 0;
    int withoutOwner = 0; ///< open
    bool operator==(const TaskCounts &) const = default;
};

bool isOverdue(const TaskKey &key, QDate today);

/// All tasks: open ones first by due date (those without one last), then the rest, newest meeting first.
class TaskRegister final : public LineRegister<TaskKey, TaskEntry>
{
    Q_OBJECT
public:
    explicit TaskRegister(storage::Repositories &repositories, QObject *parent = nullptr);

    QList<domain::LineId> ids(const TaskQuery &query) const;
    int count(const TaskQuery &query) const { return int(ids(query).size()); }
    TaskCounts counts(QDate today) const;

protected:
    QList<TaskKey> readAllKeys() const override;
    QList<TaskKey> readKeys(domain::MeetingId meeting) const override;
    QList<TaskEntry> readEntries(const QList<domain::LineId> &ids) const override;
    bool isBefore(const TaskKey &a, const TaskKey &b) const override;
    QSet<domain::LineKind> kinds() const override { return {domain::LineKind::Task}; }

private:
    QSet<domain::BodyId> bodiesOf(domain::PersonId person, QDate on) const;
};

} // namespace lists
