// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing/operationalplanedits.h"
#include "lists/assignmentdetails.h"
#include "lists/bodylist.h"
#include "lists/decisionregister.h"
#include "lists/personlist.h"
#include "lists/planboard.h"
#include "views/shared/place.h"

class QMenu;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace views {

class AssignmentPage;
class AssignmentPane;
class BoardView;
class EmptyState;
class LgReport;
class NewPlanPanel;
class PrioritisePanel;
class RankHistory;
class SegmentedToggle;
class TextLabel;

/// The operational plan: the board of a year's assignments, how their ranks moved, the one-page report, and each assignment's
/// own page.
class PrioritiesPlace : public Place
{
    Q_OBJECT
public:
    /// What it is built on; all outlive it.
    struct Parts {
        lists::PlanBoard &board;          ///< this place's own
        lists::AssignmentReader &beside;  ///< of the chosen assignment beside the board; this place's own
        lists::AssignmentReader &page;    ///< of the assignment's page; this place's own
        lists::DecisionRegister &decisions;
        lists::BodyList &bodies;
        lists::PersonList &people;
        editing::OperationalPlanEdits &edits;
        std::function<int()> wantedDays;        ///< how often news is wanted
        std::function<void(int)> setWantedDays; ///< may be empty
    };
    explicit PrioritiesPlace(const Parts &parts, QWidget *parent = nullptr);

    QString placeId() const override { return QStringLiteral("priorities"); }
    QString title() const override { return tr("VP"); }
    QString iconName() const override { return QStringLiteral("vp"); }
    int waiting() const override { return m_waiting; } ///< assignments without news for too long
    void focusFirst() override;
    QList<QWidget *> panes() const override;
    QList<QAction *> fileActions() const override { return {m_exportAction}; }
    QList<QAction *> insertActions() const override { return {m_newAssignment, m_newReport, m_newPlan}; }
    QList<QAction *> viewActions() const override { return {m_prioritise, m_openAction}; }
    bool goTo(const domain::ObjectRef &object, const QString &words) override;
    bool flush() override;
    QVariantMap memory() const override;
    void recall(const QVariantMap &memory) override;

    void setReadOnly(bool readOnly);
    void setToday(QDate today);
    void showAssignment(domain::AssignmentId assignment);
    void prioritise(); ///< begins the act
    AssignmentPage *page() { return m_page; }
    BoardView *boardView() { return m_boardView; }

signals:
    /// The one-page report is wanted as a document.
    void exportRequested(int year);

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum View { Board, Ranks, Report };
    QWidget *buildHead();
    QWidget *buildBoard();
    void buildActions();
    void connectActs();
    void showHead();
    void choose();
    void step(int row, int direction);
    void settlePrioritisation();
    void endPrioritisation();
    void beginPlan();
    void settlePlan();
    void addAssignment();
    void showView(int view);
    void showPage(domain::AssignmentId assignment);
    void leavePage();
    void fillYears();
    void tell(const editing::Answer &answer, const QString &done);

    Parts m_parts;
    QDate m_today = QDate::currentDate();
    bool m_readOnly = false;
    int m_waiting = 0;

    QStackedWidget *m_stack; ///< the board's page, an assignment's page
    QWidget *m_overview;
    TextLabel *m_title;
    TextLabel *m_summary;
    QPushButton *m_year;
    QMenu *m_years;
    QPushButton *m_begin;
    SegmentedToggle *m_toggle;
    QStackedWidget *m_views;
    BoardView *m_boardView;
    TextLabel *m_stale;
    RankHistory *m_ranks;
    LgReport *m_report;
    EmptyState *m_empty;
    QStackedWidget *m_side;
    AssignmentPane *m_pane;
    PrioritisePanel *m_panel;
    NewPlanPanel *m_planPanel;
    AssignmentPage *m_page;

    QAction *m_exportAction;
    QAction *m_newAssignment;
    QAction *m_newReport;
    QAction *m_newPlan;
    QAction *m_prioritise;
    QAction *m_openAction;
};

} // namespace views
