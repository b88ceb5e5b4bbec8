// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/thread/threadplace.h"

#include "documents/pictures/threadpicture.h"
#include "documents/threaddocument.h"
#include "domain/codes.h"
#include "views/shared/emptystate.h"
#include "views/shared/pictureview.h"
#include "views/shared/textlabel.h"
#include "views/shared/theme.h"
#include "views/thread/threadaxis.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTableView>

using namespace Qt::Literals::StringLiterals;

namespace views {

using documents::ThreadPicture;
using theme::px;

namespace {

/// Right and left follow the thread, up and down go row by row.
int guide(const documents::Picture &picture, int from, int key)
{
    const documents::ThreadOrder &order = static_cast<const ThreadPicture &>(picture).order();
    const auto byRow = [&](int step) {
        for (qsizetype row = order.rowOf.at(from) + step; row >= 0 && row < order.rows.size(); row += step)
            if (order.rows.at(row).kind == documents::ThreadOrder::Row::Kind::Node)
                return order.rows.at(row).node;
        return -1;
    };
    const auto end = [&](bool last) {
        int found = -1;
        for (const auto &row : order.rows)
            if (row.kind == documents::ThreadOrder::Row::Kind::Node && (last || found < 0))
                found = row.node;
        return found;
    };
    switch (key) {
    case Qt::Key_Left: return order.before(from);
    case Qt::Key_Right: return order.after(from);
    case Qt::Key_Up: return byRow(-1);
    case Qt::Key_Down: return byRow(1);
    case Qt::Key_Home: return end(false);
    default: return end(true);
    }
}

} // namespace

ThreadPlace::ThreadPlace(lists::ThreadReader &reader, QWidget *parent)
    : Place(parent), m_reader(reader), m_list(new lists::ThreadList(this)), m_today(QDate::currentDate())
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_picture = new PictureView;
    m_picture->setGuide(guide);
    m_scroll = new QScrollArea(this);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setBackgroundRole(QPalette::Base);
    m_scroll->setWidget(m_picture);
    m_axis = new ThreadAxis(m_scroll, m_picture);
    buildTable();
    m_empty = new EmptyState(tr("Ingen tråd att visa"), tr("Det som tråden gick igenom finns inte längre. Esc går tillbaka."), this);
    m_sheets = new QStackedWidget(this);
    m_sheets->addWidget(m_scroll);
    m_sheets->addWidget(m_table);
    m_sheets->addWidget(m_empty);
    m_hint = new TextLabel(TextLabel::Role::Detail, tr("Piltangenter följer tråden, Enter öppnar platsen, Esc går tillbaka."), this);

    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(buildHead());
    all->addWidget(m_sheets, 1);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(px(32), px(10), px(32), px(10));
    foot->addWidget(m_hint, 1);
    all->addLayout(foot);

    m_exportAction = new QAction(theme::icon(u"exportera"_s), tr("Exportera …"), this);
    m_exportAction->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_E));
    connect(m_exportAction, &QAction::triggered, m_export, &QPushButton::click);
    m_listAction = new QAction(tr("Visa som lista"), this);
    m_listAction->setCheckable(true);
    m_listAction->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_L));
    connect(m_listAction, &QAction::toggled, this, [this](bool list) { showAsList(list); });
    m_openAction = new QAction(tr("Öppna platsen"), this);
    connect(m_openAction, &QAction::triggered, this, [this] { open(currentNode()); });
    m_fromHere = new QAction(tr("Visa tråden härifrån"), this);
    m_fromHere->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return));
    m_fromHere->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(m_fromHere, &QAction::triggered, this, [this] {
        if (const int node = currentNode(); node >= 0)
            emit openThread(thread().nodes.at(node).object);
    });
    addAction(m_fromHere);

    connect(m_picture, &PictureView::activated, this, &ThreadPlace::open);
    connect(m_picture, &PictureView::menuRequested, this, &ThreadPlace::showMenu);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) { open(index.row()); });
    connect(&reader, &lists::ThreadReader::changed, this, [this] {
        m_stale = true;
        if (isVisible())
            load();
    });
    connect(&reader, &lists::ThreadReader::failed, this, [this](const QString &why) { emit problem(tr("Tråden kunde inte läsas"), why); });
}

QWidget *ThreadPlace::buildHead()
{
    auto *head = new QWidget(this);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(px(32), px(20), px(32), px(12));
    row->setSpacing(px(12));
    auto *titles = new QVBoxLayout;
    titles->setSpacing(px(2));
    m_heading = new TextLabel(TextLabel::Role::ViewTitle, title(), head);
    m_heading->setWordWrap(true);
    m_span = new TextLabel(TextLabel::Role::Quiet, QString(), head);
    titles->addWidget(m_heading);
    titles->addWidget(m_span);
    m_asList = new QPushButton(tr("Visa som lista"), head);
    connect(m_asList, &QPushButton::clicked, this, [this] { showAsList(!isList()); });
    m_export = new QPushButton(theme::icon(u"exportera"_s), tr("Exportera"), head);
    connect(m_export, &QPushButton::clicked, this, [this] { emit exportRequested(thread()); });
    row->addLayout(titles, 1);
    row->addWidget(m_asList, 0, Qt::AlignTop);
    row->addWidget(m_export, 0, Qt::AlignTop);
    return head;
}

void ThreadPlace::buildTable()
{
    m_table = new QTableView(this);
    m_table->setModel(m_list);
    m_table->setAccessibleName(tr("Tråden som lista"));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setWordWrap(true);
    m_table->setAlternatingRowColors(true);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(lists::ThreadList::Kind, QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(lists::ThreadList::Date, QHeaderView::ResizeToContents);
}

void ThreadPlace::showEvent(QShowEvent *event)
{
    Place::showEvent(event);
    if (m_stale)
        load();
}

void ThreadPlace::load()
{
    m_stale = false;
    const bool another = thread().of != m_reader.object();
    const int row = m_table->currentIndex().row();
    m_list->setThread(m_reader.read(), m_today);
    const bool empty = thread().nodes.isEmpty();
    m_heading->setText(documents::threadTitle(thread()));
    m_span->setText(thread().cut ? documents::threadSpan(thread(), m_today) + u" · "_s + tr("det som ligger längst bort är inte med") : documents::threadSpan(thread(), m_today));
    m_span->setVisible(!m_span->text().isEmpty());
    m_asList->setEnabled(!empty);
    m_export->setEnabled(!empty);
    m_exportAction->setEnabled(!empty);
    m_picture->setMaker([this](qreal width, const documents::PictureStyle &style) { return std::make_unique<ThreadPicture>(thread(), width, m_today, style); });
    m_axis->follow();
    m_sheets->setCurrentWidget(empty ? static_cast<QWidget *>(m_empty) : isList() ? static_cast<QWidget *>(m_table) : m_scroll);
    m_hint->setVisible(!empty);
    const int of = thread().indexOf(thread().of);
    if (another) {
        m_picture->setCurrent(of);
        m_table->setCurrentIndex(m_list->index(of, lists::ThreadList::What));
    } else if (row >= 0 && row < m_list->rowCount()) {
        m_table->setCurrentIndex(m_list->index(row, lists::ThreadList::What));
    }
}

bool ThreadPlace::isList() const
{
    return m_listAction->isChecked();
}

void ThreadPlace::showAsList(bool list)
{
    const QSignalBlocker quiet(m_listAction);
    const int node = currentNode();
    m_listAction->setChecked(list);
    m_asList->setText(list ? tr("Visa som bild") : tr("Visa som lista"));
    if (thread().nodes.isEmpty())
        return;
    const bool hadFocus = isAncestorOf(focusWidget()) && focusWidget() != m_asList;
    m_sheets->setCurrentWidget(list ? static_cast<QWidget *>(m_table) : m_scroll);
    if (node >= 0) {
        m_table->setCurrentIndex(m_list->index(node, lists::ThreadList::What));
        m_picture->setCurrent(node);
    }
    if (hadFocus)
        focusFirst();
}

int ThreadPlace::currentNode() const
{
    return m_sheets->currentWidget() == m_table ? m_table->currentIndex().row() : m_picture->current();
}

void ThreadPlace::focusFirst()
{
    if (m_stale)
        load();
    if (m_sheets->currentWidget() == m_table)
        m_table->setFocus();
    else if (m_picture->current() >= 0)
        m_picture->setCurrent(m_picture->current(), true);
    else
        m_export->setFocus();
}

QList<QAction *> ThreadPlace::viewActions() const
{
    return {m_openAction, m_fromHere, m_listAction};
}

bool ThreadPlace::goTo(const domain::ObjectRef &object, const QString &)
{
    if (object.id.isNull())
        return false;
    m_reader.setObject(object);
    load();
    return true;
}

QVariantMap ThreadPlace::memory() const
{
    return {{u"type"_s, QString(domain::code(m_reader.object().type))}, {u"id"_s, m_reader.object().id}, {u"list"_s, isList()}};
}

void ThreadPlace::recall(const QVariantMap &memory)
{
    if (const auto type = domain::fromCode<domain::ObjectType>(memory.value(u"type"_s).toString()))
        m_reader.setObject({*type, memory.value(u"id"_s).toUuid()});
    showAsList(memory.value(u"list"_s).toBool());
}

void ThreadPlace::setToday(QDate today)
{
    m_today = today;
    m_stale = true;
    if (isVisible())
        load();
}

void ThreadPlace::open(int node)
{
    if (node < 0 || node >= thread().nodes.size())
        return;
    const domain::ThreadNode &n = thread().nodes.at(node);
    if (n.lane == domain::ThreadLane::Decision)
        emit openDecision(n.object.id);
    else if (n.object.type == domain::ObjectType::Line)
        emit openMinutes(m_reader.meetingOf(n.object).uuid(), QUuid(), n.object.id);
    else
        emit openObject(n.object);
}

void ThreadPlace::showMenu(int node, const QPoint &at)
{
    m_picture->setCurrent(node);
    QMenu menu;
    menu.addActions({m_openAction, m_fromHere, m_listAction});
    menu.exec(at);
}

void ThreadPlace::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        emit backRequested();
        return;
    }
    Place::keyPressEvent(event);
}

} // namespace views
