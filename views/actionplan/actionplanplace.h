// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/actionplan/planservices.h"
#include "views/shared/place.h"

class QMenu;
class QPushButton;
class QStackedWidget;

namespace views {

class CostView;
class CoverageView;
class PlanForm;
class PlanListView;
class PlanPage;
class PlanTabs;
class ResponsibilityView;
class TextLabel;
class TimelineView;

/// The action plans: the list of them, and the open one in its five ways to be looked at.
class ActionPlanPlace : public Place
{
    Q_OBJECT
public:
    /// What it is built on; both outlive it.
    struct Parts {
        storage::Repositories &stored;
        editing::PlanEdits &edits;
        bool readOnly = false;
        QList<QAction *> fileActions = {}; ///< more for Arkiv while a plan is open, owned by the application
    };
    enum class Look { Plan, Coverage, Responsibility, Timeline, Cost };

    explicit ActionPlanPlace(const Parts &parts, QWidget *parent = nullptr);

    QString placeId() const override { return QStringLiteral("actionplan"); }
    QString title() const override { return tr("Handlingsplan"); }
    QString iconName() const override { return QStringLiteral("handlingsplan"); }
    int waiting() const override; ///< needs of the open plan that no measure answers
    void focusFirst() override;
    QList<QWidget *> panes() const override;
    bool flush() override;
    QVariantMap memory() const override;
    void recall(const QVariantMap &memory) override;
    QList<QAction *> fileActions() const override;
    QList<QAction *> insertActions() const override;
    QList<QAction *> viewActions() const override { return m_looks; }

    bool open(domain::ActionPlanId plan);
    domain::ActionPlanId plan() const { return m_plan.id(); }
    void setLook(Look look);
    Look look() const;
    void setToday(QDate today);
    /// A plan, or an area, need, measure, goal or follow-up in one. False: it is not there.
    bool goTo(const domain::ObjectRef &object, const QString &words) override;
    lists::OpenPlan &openPlan() { return m_plan; }
    PlanPage *page() { return m_page; }
    CoverageView *coverage() { return m_coverage; }
    TimelineView *timeline() { return m_timeline; }
    CostView *cost() { return m_cost; }

signals:
    void shown(domain::ActionPlanId plan); ///< null: the list
    void exportRequested(domain::ActionPlanId plan);
    void responsibilityExportRequested(domain::ActionPlanId plan, std::optional<domain::ResponsibleRole> role);

private:
    QWidget *buildHead();
    void addLook(const QString &icon, const QString &word, QWidget *view);
    void showPlans();
    void showForm(domain::ActionPlanId from, bool change);
    void showHead();
    QString summary() const;
    void openPart(const domain::ObjectRef &object); ///< on the page, from another look

    QList<QAction *> m_fileActions; ///< the application's
    lists::OpenPlan m_plan;
    lists::PlanList m_plans;
    PlanServices m_services;
    QDate m_today = QDate::currentDate();
    int m_waiting = 0;

    QStackedWidget *m_pages; ///< list, form, plan
    PlanListView *m_list;
    PlanForm *m_form;
    QWidget *m_open;
    TextLabel *m_title;
    TextLabel *m_summary;
    QPushButton *m_exportButton;
    QPushButton *m_more;
    QMenu *m_moreMenu;
    PlanTabs *m_tabs;
    QStackedWidget *m_views;
    PlanPage *m_page;
    CoverageView *m_coverage;
    ResponsibilityView *m_responsibility;
    TimelineView *m_timeline;
    CostView *m_cost;
    QAction *m_export;
    QList<QAction *> m_looks;
};

} // namespace views
