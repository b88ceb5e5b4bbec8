// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/priorities/prioritiesplace.h"

#include "domain/dates.h"
#include "views/priorities/assignmentpage.h"
#include "views/priorities/assignmentpane.h"
#include "views/priorities/boardview.h"
#include "views/priorities/lgreport.h"
#include "views/priorities/newplanpanel.h"
#include "views/priorities/prioritisepanel.h"
#include "views/priorities/rankhistory.h"
#include "views/shared/emptystate.h"
#include "views/shared/segmentedtoggle.h"
#include "views/shared/textlabel.h"
#include "views/shared/theme.h"

#include <QAction>
#include <QKeyEvent>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace views {

using theme::px;

namespace {
constexpr int sideWidth = 400, narrow = 860;
}

PrioritiesPlace::PrioritiesPlace(const Parts &parts, QWidget *parent) : Place(parent), m_parts(parts)
{
    m_stack = new QStackedWidget(this);
    m_overview = new QWidget(m_stack);
    auto *columns = new QHBoxLayout(m_overview);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(0);
    auto *left = new QVBoxLayout;
    left->setContentsMargins(px(22), px(20), px(22), 0); // the cards' own 2 px make 24
    left->setSpacing(px(8));
    left->addWidget(buildHead());
    left->addWidget(buildBoard(), 1);
    columns->addLayout(left, 1);
    m_side = new QStackedWidget(m_overview);
    m_side->setFixedWidth(px(sideWidth));
    m_side->setBackgroundRole(QPalette::Base);
    m_side->setAutoFillBackground(true);
    m_pane = new AssignmentPane(parts.board, parts.beside, m_side);
    m_panel = new PrioritisePanel(parts.board, parts.decisions, m_side);
    m_planPanel = new NewPlanPanel(m_side);
    for (QWidget *one : {static_cast<QWidget *>(m_pane), static_cast<QWidget *>(m_panel), static_cast<QWidget *>(m_planPanel)})
        m_side->addWidget(one);
    columns->addWidget(m_side);
    m_page = new AssignmentPage({parts.page, parts.people, parts.bodies, parts.edits}, m_stack);
    m_stack->addWidget(m_overview);
    m_stack->addWidget(m_page);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_stack);
    buildActions();
    connectActs();
    showHead();
    choose();
}

QWidget *PrioritiesPlace::buildHead()
{
    auto *head = new QWidget(m_overview);
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(px(2), 0, px(2), 0);
    column->setSpacing(px(8));
    auto *row = new QHBoxLayout;
    auto *titles = new QVBoxLayout;
    titles->setSpacing(px(2));
    m_title = new TextLabel(TextLabel::Role::ViewTitle, QString(), head);
    m_summary = new TextLabel(TextLabel::Role::Quiet, QString(), head);
    titles->addWidget(m_title);
    titles->addWidget(m_summary);
    row->addLayout(titles, 1);
    m_year = new QPushButton(head);
    m_years = new QMenu(m_year);
    m_year->setMenu(m_years);
    m_year->setAccessibleName(tr("Vilket års plan"));
    connect(m_years, &QMenu::aboutToShow, this, &PrioritiesPlace::fillYears);
    m_begin = new QPushButton(theme::icon(u"vp"_s), tr("Prioritera om …"), head);
    connect(m_begin, &QPushButton::clicked, this, &PrioritiesPlace::prioritise);
    row->addWidget(m_year, 0, Qt::AlignTop);
    row->addWidget(m_begin, 0, Qt::AlignTop);
    column->addLayout(row);
    auto *second = new QHBoxLayout;
    m_toggle = new SegmentedToggle({tr("Tavla"), tr("Rang över tid"), tr("LG-rapport")}, head);
    m_toggle->setCurrent(Board);
    connect(m_toggle, &SegmentedToggle::chosen, this, &PrioritiesPlace::showView);
    second->addWidget(m_toggle);
    second->addStretch();
    column->addLayout(second);
    return head;
}

QWidget *PrioritiesPlace::buildBoard()
{
    m_views = new QStackedWidget(m_overview);
    auto *board = new QWidget(m_views);
    auto *column = new QVBoxLayout(board);
    column->setContentsMargins(0, 0, 0, px(12));
    column->setSpacing(px(8));
    m_boardView = new BoardView(m_parts.board, board);
    m_stale = new TextLabel(TextLabel::Role::Problem, QString(), board);
    m_stale->setIndent(px(4));
    m_empty = new EmptyState(tr("Ingen verksamhetsplan än"), tr("Skapa årets plan, eller gör ett beslut i ett möte till prioritering."), board);
    m_empty->setAction(tr("Ny verksamhetsplan"));
    connect(m_empty, &EmptyState::actionTriggered, this, &PrioritiesPlace::beginPlan);
    column->addWidget(m_boardView, 1);
    column->addWidget(m_empty, 1);
    column->addWidget(m_stale);
    m_ranks = new RankHistory(m_parts.board, m_views);
    m_report = new LgReport(m_parts.board, m_views);
    m_views->addWidget(board);
    m_views->addWidget(m_ranks);
    m_views->addWidget(m_report);
    return m_views;
}

void PrioritiesPlace::buildActions()
{
    const auto action = [this](const QString &text, const QKeySequence &keys, auto act) {
        auto *made = new QAction(text, this);
        made->setShortcut(keys);
        connect(made, &QAction::triggered, this, act);
        return made;
    };
    m_exportAction = action(tr("Exportera LG-rapport …"), QKeySequence(Qt::CTRL | Qt::Key_E), [this] { emit exportRequested(m_parts.board.year()); });
    m_exportAction->setIcon(theme::icon(u"exportera"_s));
    m_newAssignment = action(tr("Nytt uppdrag"), {}, [this] { addAssignment(); });
    m_newReport = action(tr("Ny lägesbeskrivning"), {}, [this] {
        if (m_stack->currentWidget() != m_page)
            showPage(m_boardView->chosen());
        m_page->newReport();
    });
    m_newPlan = action(tr("Ny verksamhetsplan …"), {}, [this] { beginPlan(); });
    m_prioritise = action(tr("Prioritera om …"), {}, [this] { prioritise(); });
    m_openAction = action(tr("Öppna uppdraget"), {}, [this] { showPage(m_boardView->chosen()); });
}

void PrioritiesPlace::connectActs()
{
    connect(&m_parts.board, &lists::PlanBoard::changed, this, &PrioritiesPlace::showHead);
    connect(&m_parts.board, &QAbstractItemModel::modelReset, this, [this] {
        const domain::AssignmentId chosen = m_parts.beside.assignment();
        const int row = m_parts.board.rowOf(chosen);
        m_boardView->setCurrentIndex(m_parts.board.rowCount() ? m_parts.board.index(qMax(0, row)) : QModelIndex());
    });
    connect(&m_parts.board, &lists::PlanBoard::failed, this, [this](const QString &why) { emit problem(why, {}); });
    connect(m_boardView, &BoardView::chosenChanged, this, &PrioritiesPlace::choose);
    connect(m_boardView, &BoardView::stepAsked, this, &PrioritiesPlace::step);
    connect(m_boardView, &BoardView::placeAsked, this, [this](int from, int row, bool ranked) {
        const domain::AssignmentId moved = m_parts.board.at(from).assignment.id;
        if (!m_parts.board.isDraft())
            prioritise();
        m_parts.board.moveTo(from, row, ranked);
        m_boardView->choose(moved);
    });
    connect(m_boardView, &BoardView::activated, this, [this] { showPage(m_boardView->chosen()); });
    connect(m_report, &LgReport::opened, this, &PrioritiesPlace::showPage);
    connect(m_pane, &AssignmentPane::opened, this, [this] { showPage(m_boardView->chosen()); });
    connect(m_pane, &AssignmentPane::openMinutes, this, &Place::openMinutes);
    connect(m_pane, &AssignmentPane::openObject, this, &Place::openObject);
    connect(m_pane, &AssignmentPane::openThread, this, &Place::openThread);
    connect(m_panel, &PrioritisePanel::settled, this, &PrioritiesPlace::settlePrioritisation);
    connect(m_panel, &PrioritisePanel::cancelled, this, &PrioritiesPlace::endPrioritisation);
    connect(m_planPanel, &NewPlanPanel::settled, this, &PrioritiesPlace::settlePlan);
    connect(m_planPanel, &NewPlanPanel::cancelled, this, &PrioritiesPlace::endPrioritisation);
    connect(m_ranks, &RankHistory::shownOnBoard, this, [this](domain::PrioritisationId id) {
        m_parts.board.show(id);
        showView(Board);
    });
    connect(m_ranks, &RankHistory::decisionOpened, this, [this](domain::LineId line) { emit openDecision(line.uuid()); });
    connect(m_ranks, &RankHistory::assignmentOpened, this, &PrioritiesPlace::showPage);
    connect(m_ranks, &RankHistory::removed, this, [this](domain::PrioritisationId id) { tell(m_parts.edits.removePrioritisation(id), tr("Prioriteringen är borttagen.")); });
    connect(m_page, &AssignmentPage::closed, this, &PrioritiesPlace::leavePage);
    connect(m_page, &AssignmentPage::saveStateChanged, this, &Place::saveStateChanged);
    connect(m_page, &AssignmentPage::openMinutes, this, &Place::openMinutes);
    connect(m_page, &AssignmentPage::openThread, this, &Place::openThread);
    connect(m_page, &AssignmentPage::openObject, this, [this](const domain::ObjectRef &object) {
        if (!goTo(object, {}))
            emit openObject(object);
    });
    connect(m_page, &AssignmentPage::refused, this, [this](const QString &why) { emit problem(why, {}); });
}

void PrioritiesPlace::showHead()
{
    const lists::PlanBoard &board = m_parts.board;
    const auto &plan = board.plan();
    m_title->setText(!plan ? tr("Verksamhetsplan") : plan->title.isEmpty() ? tr("Verksamhetsplan %1").arg(plan->year) : plan->title);
    const domain::Prioritisation *shown = board.shown();
    const bool earlier = shown && shown->id != board.prioritisations().first().id;
    QString summary = shown ? (earlier ? tr("Så här var det prioriterat av %1") : tr("Prioriterad av %1")).arg(board.madeBy()) : plan ? tr("Inget är prioriterat än") : QString();
    if (shown && !shown->decision)
        summary = (earlier ? tr("Så här var det prioriterat %1") : tr("Prioriterad %1")).arg(board.madeBy());
    if (board.isDraft())
        summary = tr("Ny ordning, inte fastställd än");
    m_summary->setText(summary);
    m_year->setText(plan ? QString::number(plan->year) : tr("År"));
    m_begin->setEnabled(!m_readOnly && plan && board.rowCount() > 0 && !board.isDraft());
    m_prioritise->setEnabled(m_begin->isEnabled());
    // A new order is settled or given up before anything else is begun, and before another year is looked at.
    const bool free = !m_readOnly && !board.isDraft();
    m_newAssignment->setEnabled(free && plan);
    m_newReport->setEnabled(free && board.rowCount() > 0);
    m_newPlan->setEnabled(free);
    m_year->setEnabled(!board.isDraft());
    m_exportAction->setEnabled(plan.has_value());
    const bool empty = !plan || board.rowCount() == 0;
    m_empty->setVisible(empty);
    m_boardView->setVisible(!empty);
    if (plan && empty)
        m_empty->setTexts(tr("Inga uppdrag i planen än"), tr("Infoga, Nytt uppdrag lägger till ett. Ett beslut i ett möte kan också göras till prioritering."));
    m_empty->setAction(plan ? QString() : tr("Ny verksamhetsplan"));
    QStringList stale;
    const QList<lists::BoardEntry> late = board.stale();
    for (const lists::BoardEntry &entry : late)
        stale << (entry.latest().isValid() ? tr("%1 har inget nytt läge sedan %2.").arg(entry.assignment.title, domain::longDate(entry.latest(), m_today).section(u' ', 1))
                                           : tr("%1 har inget läge än.").arg(entry.assignment.title));
    m_stale->setText(stale.size() > 3 ? tr("%n uppdrag har inget nytt läge på länge.", nullptr, int(stale.size())) : stale.join(u'\n'));
    m_stale->setVisible(!stale.isEmpty());
    m_page->setYears(board.years());
    const int waiting = plan && plan->year == m_today.year() ? int(late.size()) : 0;
    if (waiting != std::exchange(m_waiting, waiting))
        emit waitingChanged();
}

void PrioritiesPlace::fillYears()
{
    m_years->clear();
    for (int year : m_parts.board.years()) {
        QAction *one = m_years->addAction(tr("Verksamhetsplan %1").arg(year), this, [this, year] {
            endPrioritisation();
            m_parts.board.setYear(year);
        });
        one->setCheckable(true);
        one->setChecked(year == m_parts.board.year());
    }
    m_years->addSeparator();
    m_years->addAction(m_newPlan);
    if (!m_parts.setWantedDays || m_readOnly)
        return;
    QMenu *days = m_years->addMenu(tr("Påpeka uppdrag utan nytt läge"));
    const int now = m_parts.wantedDays();
    for (int choice : {30, 60, 90, 120, 180}) {
        QAction *one = days->addAction(tr("Efter %n dagar", nullptr, choice), this, [this, choice] { m_parts.setWantedDays(choice); });
        one->setCheckable(true);
        one->setChecked(choice == now);
    }
}

void PrioritiesPlace::choose()
{
    m_parts.beside.setAssignment(m_boardView->chosen());
    m_openAction->setEnabled(!m_boardView->chosen().isNull());
}

void PrioritiesPlace::step(int row, int direction)
{
    if (m_readOnly)
        return;
    const domain::AssignmentId moved = m_parts.board.at(row).assignment.id;
    if (!m_parts.board.isDraft()) {
        prioritise();
        m_boardView->setFocus(); // the keys that began it go on
    }
    m_parts.board.move(m_parts.board.rowOf(moved), direction);
    m_boardView->choose(moved);
    m_boardView->scrollTo(m_boardView->currentIndex());
}

void PrioritiesPlace::prioritise()
{
    if (m_readOnly || !m_parts.board.plan() || m_parts.board.rowCount() == 0)
        return;
    showView(Board);
    m_parts.board.beginDraft();
    m_panel->begin(m_today);
    m_side->setCurrentWidget(m_panel);
    m_side->show();
    showHead();
    m_boardView->setFocus();
}

void PrioritiesPlace::settlePrioritisation()
{
    if (!m_parts.board.plan()) // it was undone meanwhile
        return endPrioritisation();
    const editing::Answer answer = m_parts.edits.prioritise(m_parts.board.plan()->id, m_panel->day(), m_panel->decision(), m_parts.board.draft());
    if (!answer) {
        m_panel->setProblem(answer.why);
        return;
    }
    m_parts.board.show({});
    endPrioritisation();
    emit message(tr("Prioriteringen är fastställd."), true);
}

void PrioritiesPlace::endPrioritisation()
{
    if (m_parts.board.isDraft())
        m_parts.board.endDraft();
    m_side->setCurrentWidget(m_pane);
    m_side->setVisible(width() >= px(narrow));
    showHead();
    m_boardView->setFocus();
}

void PrioritiesPlace::beginPlan()
{
    const QList<int> years = m_parts.board.years();
    QList<domain::Assignment> there;
    for (const lists::BoardEntry &entry : m_parts.board.entries())
        there.append(entry.assignment);
    m_planPanel->begin(years.isEmpty() ? m_today.year() : years.first() + 1, tr("Tas över från %1").arg(m_parts.board.year()), there);
    m_side->setCurrentWidget(m_planPanel);
    m_side->show();
    m_planPanel->focusFirst();
}

void PrioritiesPlace::settlePlan()
{
    const int year = m_planPanel->year();
    const editing::Answer answer = m_parts.edits.createPlan(year, m_planPanel->takenOver());
    if (!answer) {
        m_planPanel->setProblem(answer.why);
        return;
    }
    endPrioritisation();
    m_parts.board.setYear(year);
    emit message(tr("Verksamhetsplan %1 finns nu.").arg(year), true);
}

void PrioritiesPlace::addAssignment()
{
    if (!m_parts.board.plan())
        return;
    const editing::Answer answer = m_parts.edits.addAssignment(m_parts.board.plan()->id, QString());
    tell(answer, {});
    if (answer)
        showPage(domain::AssignmentId(answer.id));
}

void PrioritiesPlace::showView(int view)
{
    if (view != Board && m_parts.board.isDraft())
        endPrioritisation();
    m_toggle->setCurrent(view);
    m_views->setCurrentIndex(view);
    // the report is a page of its own; beside the others stands what is chosen
    m_side->setVisible(view != Report && width() >= px(narrow));
}

void PrioritiesPlace::showPage(domain::AssignmentId assignment)
{
    if (assignment.isNull() || m_parts.board.isDraft())
        return;
    m_page->setToday(m_today);
    m_page->show(assignment);
    m_stack->setCurrentWidget(m_page);
    m_page->focusFirst();
    emit saveStateChanged(m_page->saveState());
}

void PrioritiesPlace::leavePage()
{
    m_page->flush();
    const domain::AssignmentId left = m_page->assignment();
    m_stack->setCurrentWidget(m_overview);
    m_boardView->choose(left);
    m_boardView->setFocus();
}

void PrioritiesPlace::showAssignment(domain::AssignmentId assignment)
{
    if (m_parts.board.isDraft())
        endPrioritisation();
    showPage(assignment);
}

bool PrioritiesPlace::goTo(const domain::ObjectRef &object, const QString &)
{
    if (object.type != domain::ObjectType::Assignment && object.type != domain::ObjectType::Prioritisation && object.type != domain::ObjectType::StatusReport)
        return false;
    const auto found = m_parts.board.whereIs(object);
    if (!found)
        return false;
    if (m_parts.board.isDraft())
        endPrioritisation();
    m_parts.board.setYear(found->year);
    if (object.type == domain::ObjectType::Prioritisation) {
        m_stack->setCurrentWidget(m_overview);
        m_parts.board.show(domain::PrioritisationId(object.id));
        showView(Board);
        return true;
    }
    showPage(found->assignment);
    return true;
}

void PrioritiesPlace::tell(const editing::Answer &answer, const QString &done)
{
    if (!answer && !answer.why.isEmpty())
        emit problem(answer.why, {});
    else if (answer && !done.isEmpty())
        emit message(done, true);
}

bool PrioritiesPlace::flush() { return m_page->flush(); }

QVariantMap PrioritiesPlace::memory() const
{
    QVariantMap memory{{u"year"_s, m_parts.board.year()}, {u"view"_s, m_views->currentIndex()}, {u"chosen"_s, m_boardView->chosen().toString()}};
    if (m_stack->currentWidget() == m_page)
        memory.insert(u"page"_s, m_page->assignment().toString());
    return memory;
}

void PrioritiesPlace::recall(const QVariantMap &memory)
{
    if (m_parts.board.isDraft())
        return; // what was begun stands as it was left
    if (const int year = memory.value(u"year"_s).toInt(); m_parts.board.years().contains(year))
        m_parts.board.setYear(year);
    showView(qBound(0, memory.value(u"view"_s).toInt(), int(Report)));
    m_boardView->choose(domain::AssignmentId::fromString(memory.value(u"chosen"_s).toString()));
    const auto page = domain::AssignmentId::fromString(memory.value(u"page"_s).toString());
    if (page && m_parts.board.rowOf(page) >= 0)
        showPage(page);
    else
        m_stack->setCurrentWidget(m_overview);
}

void PrioritiesPlace::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_boardView->setMovable(!readOnly);
    m_ranks->setReadOnly(readOnly);
    m_page->setReadOnly(readOnly);
    showHead();
}

void PrioritiesPlace::setToday(QDate today)
{
    m_today = today;
    m_parts.board.setToday(today);
    m_parts.beside.setToday(today);
    m_parts.page.setToday(today);
    m_boardView->setToday(today);
    m_report->setToday(today);
    m_pane->setToday(today);
    m_page->setToday(today);
}

void PrioritiesPlace::focusFirst()
{
    if (m_stack->currentWidget() == m_page)
        m_page->focusFirst();
    else if (m_views->currentIndex() == Board)
        m_boardView->isVisible() ? m_boardView->setFocus() : m_empty->setFocus();
    else
        m_views->currentWidget()->setFocus();
}

QList<QWidget *> PrioritiesPlace::panes() const
{
    if (m_stack->currentWidget() == m_page)
        return m_page->panes();
    return {m_views, m_side};
}

void PrioritiesPlace::showEvent(QShowEvent *event)
{
    Place::showEvent(event);
    if (!m_boardView->currentIndex().isValid() && m_parts.board.rowCount() > 0)
        m_boardView->setCurrentIndex(m_parts.board.index(0));
}

void PrioritiesPlace::resizeEvent(QResizeEvent *event)
{
    Place::resizeEvent(event);
    const bool acting = m_side->currentWidget() != m_pane;
    m_side->setVisible(acting || (m_views->currentIndex() != Report && width() >= px(narrow)));
}

void PrioritiesPlace::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_side->currentWidget() != m_pane) {
        endPrioritisation();
        return;
    }
    Place::keyPressEvent(event);
}

} // namespace views
