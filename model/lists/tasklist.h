// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lists/linelist.h"
#include "lists/taskregister.h"

namespace lists {

/// Some of the tasks: open ones first by due date, then the rest, newest first.
class TaskList final : public LineList
{
    Q_OBJECT
public:
    enum Role {
        IdRole = Qt::UserRole + 1, ///< QUuid of the line
        MeetingRole,               ///< QUuid
        ItemRole,                  ///< QUuid
        TextRole,                  ///< plain; also what is displayed
        StateRole,                 ///< int of domain::TaskState
        StateTextRole,             ///< "Öppen", "Klar", "Struken", "Försenad"
        DueRole,                   ///< QDate
        DueTextRole,               ///< "27 okt", "i dag", "4 dagar sen"; empty without a date
        OverdueRole,               ///< bool
        SoonRole,                  ///< bool: due within three days
        ResponsibleRole,           ///< "Ingrid H., LG"
        OriginRole,                ///< "Från LG 27 okt, Läget i skolskjutsen"
        GroupRole                  ///< heading: "Försenade", "Den här veckan", "Senare", "Utan datum", "Klara och strukna"
    };

    TaskList(TaskRegister &tasks, QDate today, QObject *parent = nullptr);

    void setQuery(const TaskQuery &query);
    const TaskQuery &taskQuery() const { return m_query; }
    void setToday(QDate today);
    QDate today() const { return m_today; }
    void setLimit(int limit); ///< 0: all

    std::optional<TaskEntry> entry(int row) const;

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QHash<int, QByteArray> roleNames() const override;

protected:
    QList<domain::LineId> query() const override;

private:
    QString group(const TaskKey &key) const;

    TaskRegister &m_tasks;
    TaskQuery m_query;
    QDate m_today;
    int m_limit = 0;
};

/// How far a day is from another, in a reader's words: "i dag", "i morgon", "4 dagar sen", else "27 okt".
QString dueText(QDate due, QDate today);

} // namespace lists
