// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lists/assignmentdetails.h"
#include "lists/planboard.h"
#include "views/shared/pane.h"

class QPushButton;

namespace views {

class TextLabel;
class Timeline;

/// The chosen assignment beside the board: what it wants, how it has moved, what happened last.
class AssignmentPane : public Pane
{
    Q_OBJECT
public:
    AssignmentPane(lists::PlanBoard &board, lists::AssignmentReader &reader, QWidget *parent = nullptr);

    void setToday(QDate today);

signals:
    void opened(); ///< its page is wanted
    void openMinutes(const QUuid &meeting, const QUuid &item, const QUuid &line);
    void openObject(const domain::ObjectRef &object);
    void openThread(const domain::ObjectRef &object);

protected:
    void showEvent(QShowEvent *event) override;

private:
    class Course;
    void load();

    lists::PlanBoard &m_board;
    lists::AssignmentReader &m_reader;
    QDate m_today = QDate::currentDate();
    bool m_stale = true;
    QWidget *m_content;
    TextLabel *m_number;
    TextLabel *m_title;
    TextLabel *m_wanted;
    TextLabel *m_notes;
    Course *m_course;
    QPushButton *m_open;
    QPushButton *m_thread;
    Timeline *m_timeline;
};

} // namespace views
