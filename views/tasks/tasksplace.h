// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lists/tasklist.h"
#include "views/shared/place.h"

class QComboBox;
class QLineEdit;
class QPushButton;
class QSplitter;

namespace editing {
class LineEdits;
}
namespace lists {
class BodyList;
class PersonList;
}

namespace views {

class DateEdit;
class Popover;
class TaskPane;
class TextLabel;
class WindowedRows;

/// Who owes what: mine, overdue, by person or body, to report back. Space ticks the task that is chosen, Ctrl+D gives it another
/// day where it stands, Enter goes to the place in the minutes.
class TasksPlace : public Place
{
    Q_OBJECT
public:
    /// What it is built on; all outlive it.
    struct Parts {
        lists::TaskRegister &tasks;
        lists::BodyList &bodies;
        lists::PersonList &people;
        editing::LineEdits &edits;
    };
    enum class Scope { Mine, Overdue, ToReportBack, Open, All };

    explicit TasksPlace(const Parts &parts, QWidget *parent = nullptr);

    QString placeId() const override { return QStringLiteral("tasks"); }
    QString title() const override { return tr("Uppgifter"); }
    QString iconName() const override { return QStringLiteral("uppgifter"); }
    int waiting() const override { return m_waiting; } ///< open tasks of mine; overdue ones of all where nobody is me
    void focusFirst() override;
    QList<QAction *> fileActions() const override { return {m_exportAction, m_calendar}; }
    QList<QAction *> viewActions() const override;

    void setMe(domain::PersonId me); ///< null: not known; "Mina" is then left out
    void setToday(QDate today);
    void setReadOnly(bool readOnly);
    void setScope(Scope scope);
    Scope scope() const { return m_scope; }
    void showTask(domain::LineId line);
    TaskPane *pane() const { return m_pane; }

signals:
    /// `whose`: of whom they are, in words; empty: of all.
    void exportRequested(const QList<domain::LineId> &tasks, const QString &whose);
    void calendarRequested(const QList<domain::LineId> &tasks); ///< as .ics

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *buildHead();
    QWidget *buildTasks();
    void fillOwners();
    void ask();
    void showCounts();
    void tick();
    void giveDay();
    QString whose() const;
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
    WindowedRows *m_rows;
    TaskPane *m_pane;
    QSplitter *m_taskSplitter;
    Popover *m_dayCard;
    DateEdit *m_day;
    QAction *m_exportAction;
    QAction *m_find;
    QAction *m_tick;
    QAction *m_giveDay;
    QAction *m_calendar;
};

} // namespace views
