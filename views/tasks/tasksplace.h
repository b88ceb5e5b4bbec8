// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lists/carryoverlist.h"
#include "lists/tasklist.h"
#include "views/shared/place.h"

class QComboBox;
class QLineEdit;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace editing {
class LineEdits;
}
namespace lists {
class BodyList;
class PersonList;
}

namespace views {

class CarryOverPane;
class SegmentedToggle;
class TaskPane;
class TextLabel;
class WindowedRows;

/// Who owes what, and what is to come up again: tasks (mine, overdue, by person, all) and the points that wait for a later
/// meeting. Space ticks the task that is chosen, Enter goes to the place in the minutes.
class TasksPlace : public Place
{
    Q_OBJECT
public:
    /// What it is built on; all outlive it.
    struct Parts {
        lists::TaskRegister &tasks;
        lists::CarryOverList &carryOvers; ///< this place's own
        lists::BodyList &bodies;
        lists::PersonList &people;
        editing::LineEdits &edits;
    };
    enum class Scope { Mine, Overdue, ToReportBack, Open, All, Upcoming };

    explicit TasksPlace(const Parts &parts, QWidget *parent = nullptr);

    QString placeId() const override { return QStringLiteral("tasks"); }
    QString title() const override { return tr("Uppgifter"); }
    QString iconName() const override { return QStringLiteral("uppgifter"); }
    int waiting() const override { return m_waiting; } ///< open tasks of mine; overdue ones of all where nobody is me
    void focusFirst() override;
    QList<QAction *> fileActions() const override { return {m_exportAction}; }
    QList<QAction *> viewActions() const override;

    void setMe(domain::PersonId me); ///< null: not known; "Mina" is then left out
    void setToday(QDate today);
    void setReadOnly(bool readOnly);
    void setScope(Scope scope);
    Scope scope() const { return m_scope; }
    void showTask(domain::LineId line);

signals:
    void exportRequested(const QList<domain::LineId> &tasks);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *buildHead();
    QWidget *buildTasks();
    QWidget *buildUpcoming();
    void fillOwners();
    void ask();
    void showCounts();
    void tick();
    QList<Scope> scopes() const;
    QString scopeWord(Scope scope) const;

    Parts m_parts;
    lists::TaskList *m_list;
    domain::PersonId m_me;
    QDate m_today = QDate::currentDate();
    Scope m_scope = Scope::Open;
    int m_waiting = 0;
    bool m_readOnly = false;
    bool m_asked = false;

    TextLabel *m_summary;
    QComboBox *m_scopes;
    QComboBox *m_owner;
    QLineEdit *m_words;
    QPushButton *m_export;
    QStackedWidget *m_stack;
    WindowedRows *m_rows;
    TaskPane *m_pane;
    QSplitter *m_taskSplitter;
    WindowedRows *m_upcoming;
    CarryOverPane *m_upcomingPane;
    QSplitter *m_upcomingSplitter;
    QAction *m_exportAction;
    QAction *m_find;
    QAction *m_tick;
};

} // namespace views
