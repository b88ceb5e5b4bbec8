// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/upcoming/upcomingplace.h"

#include "domain/markdown.h"
#include "editing/meetingedits.h"
#include "editing/upcomingedits.h"
#include "lists/bodylist.h"
#include "views/shared/dateedit.h"
#include "views/shared/emptystate.h"
#include "views/shared/textlabel.h"
#include "views/shared/theme.h"
#include "views/upcoming/slotpane.h"
#include "views/upcoming/upcomingpane.h"
#include "views/upcoming/upcomingrows.h"

#include <QAction>
#include <QComboBox>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace views {

using domain::CarryOverTarget;
using theme::px;

namespace {
constexpr int narrowest = 700;
}

UpcomingPlace::UpcomingPlace(const Parts &parts, QWidget *parent) : Place(parent), m_parts(parts)
{
    makeActions();
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(px(24), px(20), 0, 0);
    all->setSpacing(px(16));
    all->addWidget(buildHead());

    m_rows = new UpcomingRows;
    m_rows->setAccessibleName(tr("Kommande punkter"));
    m_rows->setItemDelegate(new UpcomingDelegate(m_rows));
    m_rows->setEmptyState(new EmptyState(tr("Inget väntar på ett senare möte"), tr("Skriv /nästa i ett möte, så hamnar punkten här.")));
    // While rows go and come the view moves its own choice; ours is found again afterwards. Before the view hears of it.
    for (auto signal : {&QAbstractItemModel::rowsAboutToBeRemoved, &QAbstractItemModel::rowsAboutToBeInserted})
        connect(&parts.list, signal, this, [this] { m_arranging = true; });
    m_rows->setModel(&parts.list);
    m_pane = new UpcomingPane(parts.list, parts.bodies, parts.edits);
    m_slotPane = new SlotPane(parts.list);
    m_side = new QStackedWidget;
    m_side->addWidget(m_pane);
    m_side->addWidget(m_slotPane);
    m_splitter = new QSplitter;
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_rows->setMinimumWidth(px(120));
    m_side->setMinimumWidth(px(120));
    m_splitter->addWidget(m_rows);
    m_splitter->addWidget(m_side);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setSizes({px(640), px(424)});
    all->addWidget(m_splitter, 1);

    connect(m_rows, &WindowedRows::currentRowChanged, this, [this](const QModelIndex &index) { choose(index.isValid() ? index.row() : -1); });
    connect(m_rows, &QAbstractItemView::activated, this, [this] { m_open->trigger(); });
    connect(m_rows, &UpcomingRows::stepRequested, this, &UpcomingPlace::step);
    connect(m_pane, &UpcomingPane::openMinutes, this, &Place::openMinutes);
    connect(m_pane, &UpcomingPane::openObject, this, &Place::openObject);
    connect(m_slotPane, &SlotPane::buildRequested, this, &UpcomingPlace::build);
    connect(m_slotPane, &SlotPane::openRequested, m_open, &QAction::trigger);
    connect(&parts.list, &lists::UpcomingList::moveRequested, this, &UpcomingPlace::move);
    connect(&parts.list, &lists::UpcomingList::rearranged, this, &UpcomingPlace::restoreChoice);
    connect(&parts.list, &QAbstractItemModel::dataChanged, this, [this] {
        const QModelIndex current = m_rows->currentIndex();
        if (current.isValid())
            choose(current.row());
        showSummary();
    });
    for (auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&parts.bodies, signal, this, &UpcomingPlace::fillBodies);
    fillBodies();
}

QWidget *UpcomingPlace::buildHead()
{
    auto *head = new QWidget(this);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, px(24), 0);
    row->setSpacing(px(8));
    auto *titles = new QVBoxLayout;
    titles->setSpacing(px(2));
    titles->addWidget(new TextLabel(TextLabel::Role::ViewTitle, tr("Kommande punkter"), head));
    m_summary = new TextLabel(TextLabel::Role::Quiet, QString(), head);
    m_summary->setWordWrap(false);
    titles->addWidget(m_summary);
    m_bodies = new QComboBox(head);
    m_bodies->setAccessibleName(tr("Grupp"));
    auto *exporting = new QPushButton(theme::icon(u"exportera"_s), tr("Exportera"), head);
    connect(exporting, &QPushButton::clicked, m_exportAction, &QAction::trigger);
    connect(m_bodies, &QComboBox::activated, this, [this] {
        m_parts.list.setBody(domain::BodyId(m_bodies->currentData().toUuid()));
        m_rows->ensureCurrent();
    });
    row->addLayout(titles);
    row->addStretch();
    row->addWidget(m_bodies);
    row->addWidget(exporting);
    return head;
}

void UpcomingPlace::makeActions()
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
    m_build = add(tr("Bygg dagordningen"), QKeySequence(Qt::CTRL | Qt::Key_Return), [this] { build(); });
    // The list takes these keys itself; as shortcuts they would be taken from a field beside it.
    m_earlier = add(tr("Till mötet före\tAlt+Upp"), {}, [this] { step(-1); });
    m_later = add(tr("Till mötet efter\tAlt+Ned"), {}, [this] { step(1); });
    m_next = add(tr("Till nästa möte"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N), [this] { toNextMeeting(); });
    m_toDay = add(tr("Till en dag …"), QKeySequence(Qt::CTRL | Qt::Key_D), [this] {
        if (auto *date = m_pane->findChild<DateEdit *>(); date && m_chosen)
            date->setFocus(Qt::ShortcutFocusReason);
    });
    m_whyAction = add(tr("Skäl till flytten"), QKeySequence(Qt::Key_F2), [this] { m_pane->focusReason(); });
    m_open = add(tr("Visa varifrån"), {}, [this] {
        if (m_chosen)
            m_pane->openSource();
        else if (const QModelIndex current = m_rows->currentIndex(); current.isValid() && !m_parts.list.slotOf(current.row()).meeting.isNull())
            emit openMinutes(m_parts.list.slotOf(current.row()).meeting.uuid(), {}, {});
    });
}

void UpcomingPlace::fillBodies()
{
    const QVariant chosen = m_bodies->currentData();
    m_bodies->clear();
    m_bodies->addItem(tr("Alla grupper"), QUuid());
    for (const domain::Body &body : m_parts.bodies.values())
        if (body.keepsMinutes)
            m_bodies->addItem(body.name, body.id.uuid());
    m_bodies->setCurrentIndex(std::max(0, m_bodies->findData(chosen)));
}

void UpcomingPlace::focusFirst()
{
    m_rows->ensureCurrent();
    m_rows->setFocus();
}

QList<QWidget *> UpcomingPlace::panes() const { return {m_rows, m_side->currentWidget()}; }

QVariantMap UpcomingPlace::memory() const { return {{u"body"_s, m_bodies->currentData().toUuid().toString()}}; }

void UpcomingPlace::recall(const QVariantMap &memory)
{
    m_bodies->setCurrentIndex(std::max(0, m_bodies->findData(QUuid(memory.value(u"body"_s).toString()))));
    m_parts.list.setBody(domain::BodyId(m_bodies->currentData().toUuid()));
}

void UpcomingPlace::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_pane->setReadOnly(readOnly);
    m_slotPane->setReadOnly(readOnly);
    m_rows->setDragEnabled(!readOnly);
    for (QAction *action : {m_build, m_earlier, m_later, m_next, m_toDay, m_whyAction})
        action->setEnabled(!readOnly);
}

bool UpcomingPlace::showSource(const domain::ObjectRef &source)
{
    m_parts.list.ensureFresh();
    for (int row = 0; row < m_parts.list.rowCount(); ++row)
        if (m_parts.list.index(row).data(lists::UpcomingList::SourceRole).toUuid() == source.id) {
            m_rows->setCurrentIndex(m_parts.list.index(row));
            return true;
        }
    return false;
}

void UpcomingPlace::showEvent(QShowEvent *event)
{
    Place::showEvent(event);
    m_parts.list.setWatched(true);
    showSummary();
}

void UpcomingPlace::hideEvent(QHideEvent *event)
{
    Place::hideEvent(event);
    m_parts.list.setWatched(false);
}

void UpcomingPlace::resizeEvent(QResizeEvent *event)
{
    Place::resizeEvent(event);
    m_splitter->setOrientation(width() < px(narrowest) ? Qt::Vertical : Qt::Horizontal);
}

void UpcomingPlace::choose(int row)
{
    if (m_arranging || row < 0 || row >= m_parts.list.rowCount())
        return;
    m_chosen = m_parts.list.itemAt(row);
    m_chosenTime = m_parts.list.slotOf(row).time;
    if (m_chosen) {
        m_pane->setItem(m_chosen);
        m_side->setCurrentWidget(m_pane);
        return;
    }
    m_slotPane->setRow(row);
    const domain::UpcomingSlot &slot = m_parts.list.slotOf(row);
    if (slot.meeting.isNull()) {
        const bool ahead = slot.time.target == CarryOverTarget::Date && slot.time.date >= m_parts.list.today();
        m_slotPane->setSuggestedDate(ahead ? slot.time.date : domain::suggestedDate(m_parts.meetings.lastMeeting(slot.time.body), m_parts.list.today()));
    }
    m_side->setCurrentWidget(m_slotPane);
}

void UpcomingPlace::restoreChoice()
{
    m_arranging = false;
    int row = m_chosen ? m_parts.list.rowOf(m_chosen->source, m_chosen->year) : -1;
    if (row < 0 && m_chosenTime)
        row = m_parts.list.rowOfTime(*m_chosenTime);
    if (row < 0 && m_parts.list.rowCount() > 0)
        row = 0;
    if (row >= 0)
        m_rows->setCurrentIndex(m_parts.list.index(row));
    if (row >= 0)
        choose(row);
    else
        m_pane->setItem(std::nullopt);
    showSummary();
}

void UpcomingPlace::showSummary()
{
    const int waiting = m_parts.list.waiting();
    m_summary->setText(waiting == 0 ? tr("Inget väntar") : tr("%n punkter väntar på ett möte", nullptr, waiting));
}

void UpcomingPlace::step(int direction)
{
    const QModelIndex current = m_rows->currentIndex();
    const auto item = current.isValid() ? m_parts.list.itemAt(current.row()) : std::nullopt;
    if (!item || m_readOnly)
        return;
    if (const auto to = m_parts.list.neighbour(current.row(), direction))
        move(*item, *to);
    else
        emit message(direction < 0 ? tr("Det finns inget tidigare möte. Skriv en dag i stället.") : tr("Det finns inget senare möte. Skriv en dag i stället."), false);
}

void UpcomingPlace::toNextMeeting()
{
    if (m_chosen)
        move(*m_chosen, {m_chosen->body, CarryOverTarget::NextMeeting, {}});
}

void UpcomingPlace::move(const domain::UpcomingItem &item, const domain::UpcomingTime &to)
{
    if (m_readOnly)
        return;
    m_chosen = item;
    m_parts.edits.move(item, to, m_parts.list.today());
}

bool UpcomingPlace::place(const domain::UpcomingSlot &chosen)
{
    const domain::UpcomingSlot slot = m_parts.list.complete(chosen);
    QList<domain::AgendaProposal> points;
    for (const domain::UpcomingItem &item : slot.items)
        points.append(domain::AgendaProposal{item, true});
    if (points.isEmpty() || !m_parts.meetings.place(slot.meeting, points))
        return false;
    emit message(tr("%n punkter ligger på dagordningen för %1.", nullptr, int(points.size())).arg(m_parts.list.timeWords(slot.time)), true);
    emit openMinutes(slot.meeting.uuid(), {}, {});
    return true;
}

bool UpcomingPlace::makeMeeting(const domain::UpcomingSlot &chosen)
{
    const domain::UpcomingSlot slot = m_parts.list.complete(chosen);
    const QDate date = m_slotPane->date();
    if (!date.isValid()) {
        emit problem(tr("Ett möte behöver en dag. Skriv den i fältet Mötesdag."), QString());
        return false;
    }
    const auto sources = m_parts.meetings.sources(slot.time.body, date);
    if (!sources)
        return false;
    domain::MeetingFrame frame = domain::nextMeeting(*sources, date);
    const auto waits = [&](const domain::AgendaProposal &p) {
        return std::any_of(slot.items.begin(), slot.items.end(), [&](const domain::UpcomingItem &item) { return item.source == p.source && item.year == p.year; });
    };
    for (domain::AgendaProposal &proposal : frame.proposals)
        proposal.chosen = proposal.chosen || waits(proposal);
    // What waits for a later day than the meeting's comes too: it was asked for here.
    for (const domain::UpcomingItem &item : slot.items)
        if (std::none_of(frame.proposals.begin(), frame.proposals.end(), [&](const auto &p) { return p.source == item.source && p.year == item.year; }))
            frame.proposals.append(domain::AgendaProposal{item, true});
    if (!m_parts.meetings.create(frame))
        return false;
    emit message(tr("Mötet %1 är planerat.").arg(m_parts.list.timeWords({slot.time.body, CarryOverTarget::Date, date})), true);
    emit openMinutes(frame.meeting.id.uuid(), {}, {});
    return true;
}

void UpcomingPlace::build()
{
    const QModelIndex current = m_rows->currentIndex();
    if (!current.isValid() || m_readOnly)
        return;
    const int heading = m_parts.list.headingOf(current.row());
    const domain::UpcomingSlot slot = m_parts.list.slotOf(heading);
    if (slot.meeting.isNull() && m_chosen) { // first see which day it would be
        m_rows->setCurrentIndex(m_parts.list.index(heading));
        return;
    }
    slot.meeting.isNull() ? makeMeeting(slot) : place(slot);
}

} // namespace views
