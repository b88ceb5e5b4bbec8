// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tasks/tasksplace.h"

#include "editing/lineedits.h"
#include "lists/bodylist.h"
#include "lists/personlist.h"
#include "views/shared/dateedit.h"
#include "views/shared/emptystate.h"
#include "views/shared/popover.h"
#include "views/shared/textlabel.h"
#include "views/shared/theme.h"
#include "views/shared/windowedrows.h"
#include "views/tasks/taskdelegate.h"
#include "views/tasks/taskpane.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;

namespace views {

using theme::px;

namespace {

constexpr int narrowest = 700;
const QString bodyKey = u"body "_s; ///< before a body's id among the owners

QSplitter *pair(QWidget *left, QWidget *right)
{
    auto *splitter = new QSplitter;
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(1);
    left->setMinimumWidth(px(120)); // in large text the two stand above each other
    right->setMinimumWidth(px(120));
    splitter->addWidget(left);
    splitter->addWidget(right);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setSizes({px(640), px(424)});
    return splitter;
}

} // namespace

TasksPlace::TasksPlace(const Parts &parts, QWidget *parent)
    : Place(parent), m_parts(parts), m_list(new lists::TaskList(parts.tasks, QDate::currentDate(), this))
{
    m_exportAction = new QAction(theme::icon(u"exportera"_s), tr("Exportera …"), this);
    m_exportAction->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_E));
    connect(m_exportAction, &QAction::triggered, this, [this] { emit exportRequested(m_list->ids(), whose()); });
    m_find = new QAction(tr("Sök bland uppgifterna"), this);
    m_find->setShortcuts({QKeySequence::Find, QKeySequence(u"/"_s)});
    m_find->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(m_find);
    m_tick = new QAction(tr("Klar eller öppen"), this);
    connect(m_tick, &QAction::triggered, this, &TasksPlace::tick);
    m_giveDay = new QAction(tr("Ändra dag …"), this);
    m_giveDay->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_D));
    m_giveDay->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(m_giveDay);
    connect(m_giveDay, &QAction::triggered, this, &TasksPlace::giveDay);
    m_calendar = new QAction(tr("Exportera till kalender …"), this);
    connect(m_calendar, &QAction::triggered, this, [this] { emit calendarRequested(m_list->ids()); });
    m_day = new DateEdit;
    m_day->setAccessibleName(tr("Senast"));
    m_day->setPlaceholderText(tr("Ingen dag"));
    m_dayCard = new Popover(m_day, this);

    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(px(24), px(20), 0, 0);
    all->setSpacing(px(16));
    all->addWidget(buildHead());
    all->addWidget(buildTasks(), 1);

    connect(m_find, &QAction::triggered, this, [this] {
        m_words->setFocus();
        m_words->selectAll();
    });
    connect(&parts.tasks, &lists::RegisterBase::changed, this, [this] { showCounts(); });
    connect(&parts.tasks, &lists::RegisterBase::rearranged, this, [this] { showCounts(); });
    connect(&parts.tasks, &lists::RegisterBase::reset, this, [this] { showCounts(); });
    for (auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&parts.people, signal, this, [this] { fillOwners(); });
    for (auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&parts.bodies, signal, this, [this] { fillOwners(); });
    fillOwners();
}

QWidget *TasksPlace::buildHead()
{
    auto *head = new QWidget(this);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, px(24), 0);
    row->setSpacing(px(8));
    auto *titles = new QVBoxLayout;
    titles->setSpacing(px(2));
    titles->addWidget(new TextLabel(TextLabel::Role::ViewTitle, title(), head));
    m_summary = new TextLabel(TextLabel::Role::Quiet, QString(), head);
    m_summary->setWordWrap(false);
    titles->addWidget(m_summary);

    m_scopes = new QComboBox(head);
    m_scopes->setAccessibleName(tr("Vilka"));
    m_owner = new QComboBox(head);
    m_owner->setAccessibleName(tr("Ansvarig"));
    m_owner->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_owner->setMinimumContentsLength(12);
    m_words = new QLineEdit(head);
    m_words->setPlaceholderText(tr("Ord i uppgiften"));
    m_words->setAccessibleName(tr("Ord i uppgiften"));
    m_words->setToolTip(tr("Sök bland uppgifterna (/ eller Ctrl+F)"));
    m_words->setClearButtonEnabled(true);
    m_words->setMaximumWidth(px(240));
    m_export = new QPushButton(theme::icon(u"exportera"_s), tr("Exportera"), head);
    row->addLayout(titles);
    row->addStretch();
    row->addWidget(m_scopes);
    row->addWidget(m_owner);
    row->addWidget(m_words);
    row->addWidget(m_export);

    for (Scope scope : scopes())
        m_scopes->addItem(scopeWord(scope), int(scope));
    m_scopes->setCurrentIndex(m_scopes->findData(int(m_scope)));
    connect(m_scopes, &QComboBox::activated, this, [this] { setScope(Scope(m_scopes->currentData().toInt())); });
    connect(m_owner, &QComboBox::activated, this, &TasksPlace::ask);
    auto *pause = new QTimer(this);
    pause->setSingleShot(true);
    pause->setInterval(120);
    connect(m_words, &QLineEdit::textChanged, pause, qOverload<>(&QTimer::start));
    connect(pause, &QTimer::timeout, this, &TasksPlace::ask);
    connect(m_export, &QPushButton::clicked, this, [this] { emit exportRequested(m_list->ids(), whose()); });
    return head;
}

QWidget *TasksPlace::buildTasks()
{
    m_rows = new WindowedRows;
    m_rows->setAccessibleName(tr("Uppgifter"));
    m_rows->setItemDelegate(new TaskDelegate(true, m_rows));
    m_rows->setEmptyState(new EmptyState(tr("Inga uppgifter väntar"), tr("Skriv /uppgift i ett möte.")));
    m_rows->setModel(m_list);
    m_rows->installEventFilter(this);
    m_pane = new TaskPane(m_parts.tasks, m_parts.bodies, m_parts.people, m_parts.edits);
    connect(m_rows, &WindowedRows::currentRowChanged, this,
            [this](const QModelIndex &index) { m_pane->setTask(index.isValid() ? m_list->idAt(index.row()) : domain::LineId()); });
    connect(m_rows, &WindowedRows::activated, m_pane, &TaskPane::openPlace);
    connect(m_pane, &TaskPane::openMinutes, this, &Place::openMinutes);
    connect(m_pane, &TaskPane::openThread, this, &Place::openThread);
    connect(m_day, &DateEdit::dateChanged, this, [this](QDate date) {
        if (m_day->problem().isEmpty() && m_pane->task())
            m_parts.edits.changeTask(m_pane->task(), [date](domain::Task &task) { task.due = date; });
        m_dayCard->close();
    });
    return m_taskSplitter = pair(m_rows, m_pane);
}

QList<TasksPlace::Scope> TasksPlace::scopes() const
{
    QList<Scope> all{Scope::Overdue, Scope::ToReportBack, Scope::Open, Scope::All};
    if (m_me)
        all.prepend(Scope::Mine);
    return all;
}

QString TasksPlace::scopeWord(Scope scope) const
{
    switch (scope) {
    case Scope::Mine: return tr("Mina");
    case Scope::Overdue: return tr("Försenade");
    case Scope::ToReportBack: return tr("Att återrapportera");
    case Scope::Open: return tr("Alla öppna");
    case Scope::All: return tr("Alla, även klara");
    }
    return {};
}

void TasksPlace::fillOwners()
{
    const QVariant chosen = m_owner->currentData();
    m_owner->clear();
    m_owner->addItem(tr("Alla ansvariga"));
    m_owner->addItem(tr("Utan ansvarig"), QStringLiteral("none"));
    for (const domain::Person &person : m_parts.people.values())
        m_owner->addItem(person.name, person.id.uuid());
    // A body by its own name: what the group as such has taken on.
    for (const domain::Body &body : m_parts.bodies.values())
        m_owner->addItem(body.name, bodyKey + body.id.toString());
    m_owner->setCurrentIndex(qMax(0, m_owner->findData(chosen)));
}

void TasksPlace::setMe(domain::PersonId me)
{
    m_me = me;
    m_scopes->clear();
    for (Scope scope : scopes())
        m_scopes->addItem(scopeWord(scope), int(scope));
    setScope(me ? Scope::Mine : Scope::Open);
}

void TasksPlace::setToday(QDate today)
{
    m_today = today;
    m_list->setToday(today);
    ask();
}

void TasksPlace::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_pane->setReadOnly(readOnly);
    m_tick->setEnabled(!readOnly);
    m_giveDay->setEnabled(!readOnly);
}

void TasksPlace::setScope(Scope scope)
{
    m_scope = scope;
    m_scopes->setCurrentIndex(m_scopes->findData(int(scope)));
    m_owner->setVisible(scope != Scope::Mine);
    ask();
}

void TasksPlace::ask()
{
    lists::TaskQuery query;
    query.today = m_today;
    query.text = m_words->text();
    if (m_scope == Scope::Mine)
        query.person = m_me;
    else if (m_owner->currentData().typeId() == QMetaType::QUuid)
        query.person = domain::PersonId(m_owner->currentData().toUuid());
    else if (const QString owner = m_owner->currentData().toString(); owner.startsWith(bodyKey))
        query.responsibleBody = domain::BodyId::fromString(owner.mid(bodyKey.size()));
    query.onlyWithoutOwner = m_scope != Scope::Mine && m_owner->currentData() == QVariant(QStringLiteral("none"));
    query.onlyOverdue = m_scope == Scope::Overdue;
    query.onlyReportBack = m_scope == Scope::ToReportBack;
    if (m_scope != Scope::All)
        query.states = {domain::TaskState::Open};
    const domain::LineId chosen = m_pane->task();
    m_asked = true;
    m_list->setQuery(query);
    const QModelIndex kept = m_list->indexOf(chosen);
    m_rows->setCurrentIndex(kept.isValid() || m_list->rowCount() == 0 ? kept : m_list->index(0));
    if (m_list->rowCount() == 0)
        m_pane->setTask({});
    if (auto *empty = m_rows->findChild<EmptyState *>()) {
        if (m_scope == Scope::Mine && query.text.isEmpty())
            empty->setTexts(tr("Inga uppgifter väntar på dig"), tr("Skriv /uppgift i ett möte."));
        else if (m_parts.tasks.keys().isEmpty())
            empty->setTexts(tr("Inga uppgifter än"), tr("Skriv /uppgift i ett möte."));
        else
            empty->setTexts(tr("Inga uppgifter här"), tr("Välj ett annat urval för att se fler."));
    }
    showCounts();
}

void TasksPlace::showCounts()
{
    if (!m_asked)
        return;
    const lists::TaskCounts counts = m_parts.tasks.counts(m_today);
    if (counts.overdue > 0)
        m_summary->setText(tr("%n öppna", nullptr, counts.open) + u", "_s + tr("%n försenade", nullptr, counts.overdue));
    else
        m_summary->setText(tr("%n öppna", nullptr, counts.open));
    m_export->setEnabled(m_list->rowCount() > 0);
    int waiting = counts.overdue;
    if (m_me) {
        lists::TaskQuery mine;
        mine.person = m_me;
        mine.states = {domain::TaskState::Open};
        mine.today = m_today;
        waiting = m_parts.tasks.count(mine);
    }
    if (waiting != std::exchange(m_waiting, waiting))
        emit waitingChanged();
}

void TasksPlace::tick()
{
    const domain::LineId line = m_pane->task();
    if (line.isNull() || m_readOnly)
        return;
    m_parts.edits.changeTask(line, [](domain::Task &task) {
        task.state = task.state == domain::TaskState::Open ? domain::TaskState::Done : domain::TaskState::Open;
    });
}

void TasksPlace::giveDay()
{
    const QModelIndex current = m_rows->currentIndex();
    const lists::TaskEntry *entry = current.isValid() ? m_parts.tasks.entry(m_pane->task()) : nullptr;
    if (!entry || m_readOnly)
        return;
    m_day->setReference(m_today);
    m_day->setDate(entry->task.due);
    m_day->selectAll();
    m_dayCard->open(m_rows->viewport(), m_rows->visualRect(current));
}

QString TasksPlace::whose() const
{
    if (m_scope == Scope::Mine) {
        const auto me = m_parts.people.find(m_me);
        return me ? me->name : QString();
    }
    return m_owner->currentIndex() > 0 ? m_owner->currentText() : QString();
}

void TasksPlace::showTask(domain::LineId line)
{
    if (!m_list->indexOf(line).isValid()) {
        m_words->clear();
        m_owner->setCurrentIndex(0);
        setScope(Scope::All);
    }
    const QModelIndex index = m_list->indexOf(line);
    m_rows->setCurrentIndex(index);
    m_rows->scrollTo(index, QAbstractItemView::PositionAtCenter);
    m_rows->setFocus();
}

void TasksPlace::focusFirst()
{
    if (!m_asked)
        ask();
    m_rows->setFocus();
    m_rows->ensureCurrent();
}

QList<QAction *> TasksPlace::viewActions() const
{
    return {m_find, m_tick, m_giveDay};
}

void TasksPlace::showEvent(QShowEvent *event)
{
    Place::showEvent(event);
    if (!m_asked)
        ask();
}

void TasksPlace::resizeEvent(QResizeEvent *event)
{
    Place::resizeEvent(event);
    const Qt::Orientation orientation = width() >= px(narrowest) ? Qt::Horizontal : Qt::Vertical;
    m_taskSplitter->setOrientation(orientation);
}

bool TasksPlace::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_rows && event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space) {
        tick();
        return true;
    }
    return Place::eventFilter(watched, event);
}

void TasksPlace::keyPressEvent(QKeyEvent *event)
{
    WindowedRows *rows = m_rows;
    if (event->key() == Qt::Key_Escape && !rows->hasFocus()) {
        rows->setFocus();
        return;
    }
    if (event->key() == Qt::Key_Escape && !m_words->text().isEmpty()) {
        m_words->clear();
        ask();
        return;
    }
    if (event->key() == Qt::Key_Down && m_words->hasFocus()) {
        rows->setFocus();
        return;
    }
    Place::keyPressEvent(event);
}

} // namespace views
