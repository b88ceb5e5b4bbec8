// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/actionplan/actionplanplace.h"

#include "domain/planwords.h"
#include "views/actionplan/costview.h"
#include "views/actionplan/coverageview.h"
#include "views/actionplan/planform.h"
#include "views/actionplan/planlistview.h"
#include "views/actionplan/planpage.h"
#include "views/actionplan/plantabs.h"
#include "views/actionplan/responsibilityview.h"
#include "views/actionplan/timelineview.h"
#include "views/shared/textlabel.h"
#include "views/shared/theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QStackedWidget>

namespace views {

using namespace Qt::Literals::StringLiterals;
using lists::PlanPart;
using theme::px;

namespace {

/// Between the tabs and what they show.
class Hairline : public QWidget
{
public:
    explicit Hairline(QWidget *parent) : QWidget(parent) { setFixedHeight(1); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), theme::colours().hair);
    }
};

} // namespace

ActionPlanPlace::ActionPlanPlace(const Parts &parts, QWidget *parent)
    : Place(parent), m_fileActions(parts.fileActions), m_plan(parts.stored), m_plans(parts.stored.records), m_services{parts.stored, m_plan, m_plans, parts.edits, parts.readOnly}
{
    m_export = new QAction(theme::icon(u"exportera"_s), tr("Exportera planen …"), this);
    m_export->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_E));
    connect(m_export, &QAction::triggered, this, [this] {
        if (flush())
            emit exportRequested(m_plan.id());
    });

    m_pages = new QStackedWidget(this);
    m_list = new PlanListView(m_services, m_pages);
    m_form = new PlanForm(m_services, m_pages);
    m_open = new QWidget(m_pages);
    auto *column = new QVBoxLayout(m_open);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildHead());
    m_views = new QStackedWidget(m_open);
    column->addWidget(m_views, 1);
    m_page = new PlanPage(m_services, m_views);
    m_coverage = new CoverageView(m_services, m_views);
    m_responsibility = new ResponsibilityView(m_services, m_views);
    m_timeline = new TimelineView(m_services, m_views);
    m_cost = new CostView(m_services, m_views);
    addLook(u"dokument"_s, tr("Plan"), m_page);
    addLook(u"tackning"_s, tr("Täckning"), m_coverage);
    addLook(u"ansvar"_s, tr("Ansvar"), m_responsibility);
    addLook(u"tidslinje"_s, tr("Tidslinje"), m_timeline);
    addLook(u"kostnad"_s, tr("Kostnad"), m_cost);
    for (QWidget *page : QList<QWidget *>{m_list, m_form, m_open})
        m_pages->addWidget(page);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_pages);

    connect(m_tabs, &QTabBar::currentChanged, this, [this](int index) {
        flush();
        m_views->setCurrentIndex(index);
        showHead();
    });
    connect(m_list, &PlanListView::opened, this, [this](domain::ActionPlanId plan) {
        if (open(plan))
            focusFirst();
    });
    connect(m_list, &PlanListView::newRequested, this, [this](domain::ActionPlanId from) { showForm(from, false); });
    connect(m_form, &PlanForm::done, this, [this](domain::ActionPlanId plan) {
        if (open(plan))
            focusFirst();
    });
    connect(m_form, &PlanForm::cancelled, this, [this] {
        if (m_plan.isOpen())
            m_pages->setCurrentWidget(m_open);
        else
            showPlans();
        focusFirst();
    });
    connect(m_coverage, &CoverageView::openPart, this, &ActionPlanPlace::openPart);
    connect(m_responsibility, &ResponsibilityView::openPart, this, &ActionPlanPlace::openPart);
    connect(m_timeline, &TimelineView::openPart, this, &ActionPlanPlace::openPart);
    connect(m_cost, &CostView::openPart, this, &ActionPlanPlace::openPart);
    connect(m_responsibility, &ResponsibilityView::exportRequested, this, [this](std::optional<domain::ResponsibleRole> role) {
        if (flush())
            emit responsibilityExportRequested(m_plan.id(), role);
    });
    connect(m_page, &PlanPage::openObject, this, &Place::openObject);
    connect(m_page, &PlanPage::openThread, this, &Place::openThread);
    connect(&m_plan, &lists::OpenPlan::opened, this, &ActionPlanPlace::showHead);
    connect(&m_plan, &lists::OpenPlan::changed, this, &ActionPlanPlace::showHead);
    connect(&m_plan, &lists::OpenPlan::gone, this, &ActionPlanPlace::showPlans);
    connect(&m_plan, &lists::OpenPlan::failed, this, [this](const QString &message) { emit problem(tr("Handlingsplanen kan inte läsas."), message); });
    connect(&m_plans, &lists::PlanList::failed, this, [this](const QString &message) { emit problem(tr("Handlingsplanerna kan inte läsas."), message); });

    // The one that is going on is what one comes for; the list is a click away.
    if (!m_plans.values().isEmpty())
        open(m_plans.at(0).id);
    else
        showPlans();
}

QWidget *ActionPlanPlace::buildHead()
{
    auto *head = new QWidget(m_open);
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(px(24), px(18), px(24), 0);
    column->setSpacing(px(10));
    auto *row = new QHBoxLayout;
    row->setSpacing(px(8));
    auto *titles = new QVBoxLayout;
    titles->setSpacing(px(2));
    m_title = new TextLabel(TextLabel::Role::ViewTitle, QString(), head);
    m_title->setWordWrap(false);
    m_title->setTextFormat(Qt::PlainText);
    m_summary = new TextLabel(TextLabel::Role::Quiet, QString(), head);
    m_summary->setWordWrap(false);
    for (TextLabel *label : {m_title, m_summary}) {
        label->setMinimumWidth(px(80));
        titles->addWidget(label);
    }
    row->addLayout(titles, 1);
    m_more = new QPushButton(tr("Planer"), head);
    m_more->setFlat(true);
    m_moreMenu = new QMenu(m_more);
    m_moreMenu->addAction(tr("Alla planer"), this, [this] {
        flush();
        showPlans();
        focusFirst();
    });
    QAction *change = m_moreMenu->addAction(tr("Planens uppgifter …"), this, [this] { showForm({}, true); });
    QAction *next = m_moreMenu->addAction(tr("Nästa periods plan …"), this, [this] { showForm(m_plan.id(), false); });
    m_moreMenu->addSeparator();
    QAction *remove = m_moreMenu->addAction(tr("Lägg planen i papperskorgen"), this, [this] {
        if (!flush())
            return;
        const domain::PlanContent content = m_plan.content();
        if (m_services.edits.removePlan(content))
            emit message(tr("%1 ligger i papperskorgen.").arg(titleOf(content.plan)), true);
    });
    for (QAction *action : {change, next, remove})
        action->setEnabled(!m_services.readOnly);
    m_more->setMenu(m_moreMenu);
    m_exportButton = new QPushButton(theme::icon(u"exportera"_s), tr("Exportera"), head);
    connect(m_exportButton, &QPushButton::clicked, m_export, &QAction::trigger);
    row->addWidget(m_more, 0, Qt::AlignTop);
    row->addWidget(m_exportButton, 0, Qt::AlignTop);
    column->addLayout(row);
    m_tabs = new PlanTabs(head);
    column->addWidget(m_tabs);
    auto *rule = new Hairline(head);
    auto *outer = new QWidget(m_open);
    auto *both = new QVBoxLayout(outer);
    both->setContentsMargins(0, 0, 0, 0);
    both->setSpacing(0);
    both->addWidget(head);
    both->addWidget(rule);
    return outer;
}

void ActionPlanPlace::addLook(const QString &icon, const QString &word, QWidget *view)
{
    const int index = m_views->addWidget(view);
    m_tabs->addTab(word);
    m_tabs->setTabData(index, icon);
    auto *action = new QAction(theme::icon(icon), word, this);
    action->setShortcut(QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key(Qt::Key_1 + index)));
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, [this, index] {
        setLook(Look(index));
        focusFirst(); // hands on the keyboard go on in what is shown
    });
    addAction(action);
    m_looks.append(action);
}

bool ActionPlanPlace::open(domain::ActionPlanId plan)
{
    if (!flush())
        return false;
    if (plan != m_plan.id() && !m_plan.open(plan))
        return false;
    m_pages->setCurrentWidget(m_open);
    m_list->choose(plan);
    emit shown(plan);
    emit actionsChanged();
    return true;
}

void ActionPlanPlace::showPlans()
{
    m_list->choose(m_plan.id());
    m_pages->setCurrentWidget(m_list);
    showHead();
    emit shown({});
    emit actionsChanged();
}

QList<QAction *> ActionPlanPlace::fileActions() const
{
    return QList<QAction *>{m_export} + (m_pages->currentWidget() == m_open ? m_fileActions : QList<QAction *>());
}

void ActionPlanPlace::showForm(domain::ActionPlanId from, bool change)
{
    if (!flush())
        return;
    m_pages->setCurrentWidget(m_form);
    if (change)
        m_form->beginChange();
    else
        m_form->beginNew(from, m_today);
}

void ActionPlanPlace::setLook(Look look) { m_tabs->setCurrentIndex(int(look)); }

ActionPlanPlace::Look ActionPlanPlace::look() const { return Look(m_tabs->currentIndex()); }

QString ActionPlanPlace::summary() const
{
    const domain::PlanContent &c = m_plan.content();
    const QString period = domain::periodName(c.plan.from, c.plan.to);
    switch (look()) {
    case Look::Coverage: return tr("Vilka insatser svarar mot vilka behov");
    case Look::Responsibility: return tr("Vem svarar för vad");
    case Look::Timeline: return period.isEmpty() ? tr("När det görs") : tr("När det görs, %1").arg(period);
    case Look::Cost: return period.isEmpty() ? tr("Tusental kronor") : tr("Tusental kronor, %1").arg(period);
    case Look::Plan: break;
    }
    QStringList head{c.plan.unit.isEmpty() ? tr("Huvudman") : c.plan.unit};
    if (!period.isEmpty())
        head.append(period);
    return tr("%1. %2, %3, %4").arg(head.join(u", "_s), tr("%n behov", nullptr, int(c.needs.size())), tr("%n område(n)", nullptr, int(c.areas.size())),
                                    tr("%n insats(er)", nullptr, int(c.measures.size())));
}

void ActionPlanPlace::showHead()
{
    const bool isOpen = m_plan.isOpen();
    m_title->setText(isOpen ? titleOf(m_plan.content().plan) : QString());
    m_summary->setText(isOpen ? summary() : QString());
    m_export->setEnabled(isOpen);
    const int waits = int(m_plan.content().uncoveredNeeds().size());
    if (waits != m_waiting) {
        m_waiting = waits;
        emit waitingChanged();
    }
}

int ActionPlanPlace::waiting() const { return m_waiting; }

void ActionPlanPlace::focusFirst()
{
    if (m_pages->currentWidget() == m_list)
        m_list->focusList();
    else if (m_pages->currentWidget() == m_open && look() == Look::Plan)
        m_page->tree()->setFocus();
    else if (m_pages->currentWidget() == m_open)
        m_views->currentWidget()->setFocus();
}

QList<QWidget *> ActionPlanPlace::panes() const
{
    if (m_pages->currentWidget() == m_open && look() == Look::Plan)
        return QList<QWidget *>{m_tabs} + m_page->panes();
    if (m_pages->currentWidget() == m_open)
        return {m_tabs, m_views->currentWidget()};
    return {};
}

bool ActionPlanPlace::flush() { return m_page->flush(); }

QList<QAction *> ActionPlanPlace::insertActions() const { return m_pages->currentWidget() == m_open ? m_page->insertActions() : QList<QAction *>(); }

QVariantMap ActionPlanPlace::memory() const
{
    return {{u"plan"_s, m_plan.id().toString()}, {u"look"_s, m_tabs->currentIndex()}, {u"part"_s, int(m_page->tree()->chosenPart())}, {u"id"_s, m_page->tree()->chosenId().toString()}};
}

void ActionPlanPlace::recall(const QVariantMap &memory)
{
    const auto plan = domain::ActionPlanId::fromString(memory.value(u"plan"_s).toString());
    if (!plan || m_plans.rowOf(plan) < 0 || !open(plan))
        return;
    m_page->showPart(PlanPart(memory.value(u"part"_s).toInt()), QUuid::fromString(memory.value(u"id"_s).toString()));
    m_tabs->setCurrentIndex(std::clamp(memory.value(u"look"_s).toInt(), 0, m_tabs->count() - 1));
}

void ActionPlanPlace::setToday(QDate today)
{
    m_today = today;
    m_plan.setToday(today);
    m_timeline->setToday(today);
}

void ActionPlanPlace::openPart(const domain::ObjectRef &object)
{
    if (goTo(object, {}))
        focusFirst();
}

bool ActionPlanPlace::goTo(const domain::ObjectRef &object, const QString &)
{
    using domain::ObjectType;
    const auto in = [&]<class T>(decltype(T::id) id) {
        try {
            const auto row = m_services.stored.records.find<T>(id);
            return row && open(row->plan);
        } catch (const storage::StorageError &) {
            return false;
        }
    };
    switch (object.type) {
    case ObjectType::Plan: return m_plans.rowOf(domain::ActionPlanId(object.id)) >= 0 && open(domain::ActionPlanId(object.id));
    case ObjectType::Area:
        if (!in.operator()<domain::DevelopmentArea>(domain::AreaId(object.id)))
            return false;
        setLook(Look::Plan);
        return m_page->showPart(PlanPart::Area, object.id);
    case ObjectType::Need:
        if (!in.operator()<domain::Need>(domain::NeedId(object.id)))
            return false;
        setLook(Look::Plan);
        return m_page->showPart(PlanPart::Needs);
    case ObjectType::Measure:
        if (!in.operator()<domain::Measure>(domain::MeasureId(object.id)))
            return false;
        setLook(Look::Plan);
        return m_page->showPart(PlanPart::Measure, object.id);
    case ObjectType::Goal:
        if (!in.operator()<domain::Goal>(domain::GoalId(object.id)))
            return false;
        setLook(Look::Plan);
        return m_page->showPart(PlanPart::Goal, object.id);
    case ObjectType::FollowUp: {
        try {
            const auto row = m_services.stored.records.find<domain::FollowUp>(domain::FollowUpId(object.id));
            return row && goTo({ObjectType::Measure, row->measure.uuid()}, {});
        } catch (const storage::StorageError &) {
            return false;
        }
    }
    default: return false;
    }
}

} // namespace views
