// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/yearcycle/yearcycleplace.h"

#include "domain/cyclerules.h"
#include "editing/recordedits.h"
#include "lists/bodylist.h"
#include "views/shared/emptystate.h"
#include "views/shared/segmentedtoggle.h"
#include "views/shared/textlabel.h"
#include "views/shared/theme.h"
#include "views/yearcycle/cyclerows.h"
#include "views/yearcycle/entrypane.h"
#include "views/yearcycle/monthview.h"
#include "views/yearcycle/wheelview.h"

#include <QAction>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace views {

using domain::YearCycleEntryId;
using theme::px;

YearCyclePlace::YearCyclePlace(const Parts &parts, QWidget *parent) : Place(parent), m_parts(parts)
{
    makeActions();
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(px(24), px(20), 0, 0);
    all->setSpacing(px(12));
    all->addWidget(buildHead());

    m_wheel = new WheelView(parts.list);
    m_month = new MonthView(parts.list);
    m_day = new TextLabel(TextLabel::Role::Quiet);
    m_listHolder = new QWidget;
    auto *holder = new QVBoxLayout(m_listHolder);
    holder->setContentsMargins(0, 0, 0, 0);
    auto *monthPage = new QWidget;
    auto *monthColumn = new QVBoxLayout(monthPage);
    monthColumn->setContentsMargins(0, 0, px(16), px(12));
    monthColumn->addWidget(m_month, 1);
    monthColumn->addWidget(m_day);
    m_left = new QStackedWidget;
    m_left->addWidget(m_wheel);
    m_left->addWidget(m_listHolder);
    m_left->addWidget(monthPage);
    m_rows = new CycleRows(parts.list);
    m_pane = new EntryPane(parts.list, parts.bodies, parts.edits);
    m_right = new QStackedWidget;
    m_right->addWidget(m_rows);
    m_right->addWidget(m_pane);
    m_splitter = new QSplitter;
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_left->setMinimumWidth(px(240));
    m_right->setMinimumWidth(px(240));
    m_splitter->addWidget(m_left);
    m_splitter->addWidget(m_right);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_splitter->setSizes({px(680), px(384)});
    all->addWidget(m_splitter, 1);
    connectViews();
    showTitle();
    showEmpty();
}

QWidget *YearCyclePlace::buildHead()
{
    auto *head = new QWidget(this);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, px(24), 0);
    row->setSpacing(px(8));
    auto *titles = new QVBoxLayout;
    titles->setSpacing(px(2));
    m_title = new TextLabel(TextLabel::Role::ViewTitle, QString(), head);
    m_summary = new TextLabel(TextLabel::Role::Quiet, QString(), head);
    m_summary->setWordWrap(false);
    titles->addWidget(m_title);
    titles->addWidget(m_summary);
    row->addLayout(titles);
    row->addStretch();
    const auto step = [&](const QString &sign, const QString &name, int years) {
        auto *button = new QPushButton(sign, head);
        button->setFlat(true);
        button->setAccessibleName(name);
        button->setToolTip(name);
        connect(button, &QPushButton::clicked, this, [this, years] { setYear(m_parts.list.year() + years); });
        row->addWidget(button);
    };
    step(u"‹"_s, tr("Året före"), -1);
    step(u"›"_s, tr("Året efter"), 1);
    m_toggle = new SegmentedToggle({tr("Hjul"), tr("Lista"), tr("Månad")}, head);
    m_toggle->setAccessibleName(tr("Visa som"));
    connect(m_toggle, &SegmentedToggle::chosen, this, [this](int look) { setLook(Look(look)); });
    row->addWidget(m_toggle);
    m_new = new QPushButton(theme::icon(u"ny"_s), tr("Ny post"), head);
    connect(m_new, &QPushButton::clicked, m_newAction, &QAction::trigger);
    row->addWidget(m_new);
    return head;
}

void YearCyclePlace::makeActions()
{
    const auto add = [this](const QString &text, const QKeySequence &keys, auto then) {
        auto *action = new QAction(text, this);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, then);
        addAction(action);
        return action;
    };
    m_exportAction = add(tr("Exportera …"), QKeySequence(Qt::CTRL | Qt::Key_E), [this] { emit exportRequested(); });
    m_exportAction->setIcon(theme::icon(u"exportera"_s));
    m_calendarAction = add(tr("Exportera till kalender …"), {}, [this] { emit calendarRequested(); });
    m_templateAction = add(tr("Lägg in en huvudmans år"), {}, [this] { useTemplate(); });
    m_newAction = add(tr("Ny post i årshjulet"), QKeySequence(Qt::CTRL | Qt::Key_N), [this] { addEntry(); });
    m_looks = {add(tr("Som hjul"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_H), [this] { setLook(Look::Wheel); }),
               add(tr("Som lista"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L), [this] { setLook(Look::List); }),
               add(tr("Som månad"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_M), [this] { setLook(Look::Month); })};
}

void YearCyclePlace::connectViews()
{
    connect(m_wheel, &WheelView::chosen, this, &YearCyclePlace::choose);
    connect(m_wheel, &WheelView::opened, this, &YearCyclePlace::open);
    connect(m_month, &MonthView::opened, this, &YearCyclePlace::open);
    connect(m_month, &MonthView::dayChanged, this, [this](QDate day) {
        if (day.year() != m_parts.list.year())
            setYear(day.year());
        m_day->setText(m_month->describe(day));
    });
    connect(m_rows, &RowList::currentRowChanged, this, [this](const QModelIndex &index) {
        if (index.isValid())
            choose(m_parts.list.entries().at(index.row()).id);
    });
    connect(m_rows, &QAbstractItemView::activated, this, [this](const QModelIndex &index) { open(m_parts.list.entries().at(index.row()).id); });
    connect(m_pane, &EntryPane::closeRequested, this, &YearCyclePlace::closePane);
    connect(m_pane, &EntryPane::removed, this, [this](const QString &title) {
        closePane();
        emit message(tr("”%1” är borttagen ur årshjulet.").arg(title), true);
    });
    connect(&m_parts.list, &QAbstractItemModel::modelReset, this, [this] {
        const int row = m_parts.list.rowOf(m_chosen);
        if (row >= 0)
            m_rows->setCurrentIndex(m_parts.list.index(row));
        showEmpty();
        showTitle();
    });
}

void YearCyclePlace::showTitle()
{
    m_title->setText(tr("Årshjul %1").arg(m_parts.list.year()));
    const int count = m_parts.list.rowCount();
    m_summary->setText(count == 0 ? tr("Inget är inlagt än") : tr("%n poster", nullptr, count));
    m_day->setText(m_month->describe(m_month->day()));
}

void YearCyclePlace::showEmpty()
{
    auto *empty = m_rows->findChild<EmptyState *>();
    if (!empty) {
        empty = new EmptyState(tr("Årshjulet är tomt"), tr("Börja från en huvudmans vanliga år och ändra det, eller lägg in en post i taget."));
        QPushButton *use = empty->setAction(tr("Lägg in en huvudmans år"));
        use->setEnabled(!m_readOnly);
        connect(empty, &EmptyState::actionTriggered, this, &YearCyclePlace::useTemplate);
        m_rows->setEmptyState(empty);
    }
    m_templateAction->setEnabled(!m_readOnly);
}

void YearCyclePlace::setLook(Look look)
{
    m_look = look;
    m_toggle->setCurrent(int(look));
    m_left->setCurrentIndex(int(look));
    // As a list it has the wide column, and the entry stands beside it; else the list stands beside the picture.
    if (look == Look::List) {
        m_listHolder->layout()->addWidget(m_rows);
        m_rows->show();
        m_right->setCurrentWidget(m_pane);
        m_pane->setEntry(m_chosen);
    } else if (m_right->indexOf(m_rows) < 0) {
        m_right->insertWidget(0, m_rows);
        m_right->setCurrentWidget(m_rows);
    }
    focusFirst();
}

void YearCyclePlace::setYear(int year)
{
    m_parts.list.setYear(year);
    if (m_month->day().year() != year)
        m_month->setDay(QDate(year, m_month->day().month(), 1));
    showTitle();
}

void YearCyclePlace::choose(YearCycleEntryId entry)
{
    if (entry == m_chosen)
        return;
    m_chosen = entry;
    m_wheel->setCurrent(entry);
    if (const int row = m_parts.list.rowOf(entry); row >= 0)
        m_rows->setCurrentIndex(m_parts.list.index(row));
    if (m_right->currentWidget() == m_pane)
        m_pane->setEntry(entry);
}

void YearCyclePlace::open(YearCycleEntryId entry)
{
    choose(entry);
    m_pane->setEntry(entry);
    m_right->setCurrentWidget(m_pane);
    m_pane->focusTitle();
}

void YearCyclePlace::closePane()
{
    if (m_look != Look::List)
        m_right->setCurrentWidget(m_rows);
    focusFirst();
}

void YearCyclePlace::focusFirst()
{
    if (!m_chosen && m_parts.list.rowNow() >= 0)
        choose(m_parts.list.entries().at(m_parts.list.rowNow()).id);
    if (m_parts.list.rowCount() == 0)
        m_new->setFocus();
    else if (m_look == Look::Wheel)
        m_wheel->setFocus();
    else if (m_look == Look::Month)
        m_month->setFocus();
    else
        m_rows->setFocus();
}

QList<QWidget *> YearCyclePlace::panes() const { return {m_left->currentWidget(), m_right->currentWidget()}; }

QVariantMap YearCyclePlace::memory() const { return {{u"look"_s, int(m_look)}}; }

void YearCyclePlace::recall(const QVariantMap &memory)
{
    const int look = memory.value(u"look"_s).toInt();
    if (look > 0 && look <= int(Look::Month))
        setLook(Look(look));
}

bool YearCyclePlace::goTo(const domain::ObjectRef &object, const QString &)
{
    const YearCycleEntryId entry(object.id);
    if (object.type != domain::ObjectType::YearCycleEntry || m_parts.list.rowOf(entry) < 0)
        return false;
    open(entry);
    return true;
}

void YearCyclePlace::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_pane->setReadOnly(readOnly);
    m_new->setEnabled(!readOnly);
    m_newAction->setEnabled(!readOnly);
    showEmpty();
}

void YearCyclePlace::addEntry()
{
    if (m_readOnly)
        return;
    domain::YearCycleEntry entry;
    entry.id = YearCycleEntryId::create();
    entry.title = tr("Ny post");
    const QDate day = m_look == Look::Month ? m_month->day() : m_parts.list.today();
    entry.recurrence = {.kind = domain::Recurrence::Kind::DayOfMonth, .month = day.month(), .day = day.day()};
    if (m_parts.edits.create(tr("Ny post i årshjulet"), entry))
        open(entry.id);
}

void YearCyclePlace::useTemplate()
{
    if (m_readOnly)
        return;
    domain::BodyId body;
    for (const domain::Body &each : m_parts.bodies.values())
        if (body.isNull() && each.keepsMinutes && (each.kind == domain::BodyKind::ManagementGroup || m_parts.bodies.values().size() == 1))
            body = each.id;
    QList<editing::RecordChange> changes;
    for (const domain::YearCycleEntry &entry : domain::principalsYear(body)) {
        const auto &there = m_parts.list.entries();
        if (std::none_of(there.begin(), there.end(), [&](const auto &e) { return e.title == entry.title; }))
            changes.append({std::nullopt, entry});
    }
    if (changes.isEmpty()) {
        emit message(tr("Allt i mallen finns redan i årshjulet."), false);
        return;
    }
    if (m_parts.edits.apply(tr("Lägg in en huvudmans år"), changes))
        emit message(tr("%n poster är inlagda. Ändra eller ta bort det som inte stämmer hos er.", nullptr, int(changes.size())), true);
    focusFirst();
}

} // namespace views
