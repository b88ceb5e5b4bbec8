// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/link.h"
#include "lists/bodylist.h"
#include "lists/personlist.h"
#include "lists/taskhistory.h"
#include "lists/taskregister.h"
#include "views/shared/pane.h"

#include <functional>

class QGridLayout;
class QPushButton;

namespace editing {
class LineEdits;
}

namespace views {

class DateEdit;
class EmptyState;
class PartyEdit;
class SegmentedToggle;
class TextLabel;
class WrittenText;

/// One task: its text, state, who answers, the day and the day to report back; changed in place.
class TaskPane : public Pane
{
    Q_OBJECT
public:
    TaskPane(lists::TaskRegister &tasks, lists::BodyList &bodies, lists::PersonList &people, editing::LineEdits &edits, QWidget *parent = nullptr);

    void setTask(domain::LineId line); ///< null: none
    domain::LineId task() const { return m_line; }
    void setReadOnly(bool readOnly);
    /// Tells what has happened to a task; without it nothing is told.
    void setHistory(std::function<QList<lists::TaskEvent>(domain::LineId)> history);
    void openPlace();

signals:
    void openMinutes(const QUuid &meeting, const QUuid &item, const QUuid &line);
    void openThread(const domain::ObjectRef &object);

private:
    DateEdit *addDate(QGridLayout *grid, int row, const QString &label, QDate domain::Task::*field);
    void load();
    void showHistory();

    lists::TaskRegister &m_tasks;
    lists::BodyList &m_bodies;
    lists::PersonList &m_people;
    editing::LineEdits &m_edits;
    domain::LineId m_line;
    std::optional<lists::TaskEntry> m_entry;

    EmptyState *m_empty;
    QWidget *m_content;
    SegmentedToggle *m_state;
    WrittenText *m_text;
    PartyEdit *m_responsible;
    DateEdit *m_due;
    DateEdit *m_reportBack;
    TextLabel *m_problem;
    TextLabel *m_origin;
    std::function<QList<lists::TaskEvent>(domain::LineId)> m_history;
    TextLabel *m_historyLabel;
    QWidget *m_events;
};

} // namespace views
