// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/decisions/decisionsplace.h"

#include "lists/bodylist.h"
#include "lists/decisiondetails.h"
#include "lists/personlist.h"
#include "views/decisions/decisiondelegate.h"
#include "views/decisions/decisionpane.h"
#include "views/decisions/facetpanel.h"
#include "views/shared/yearstrip.h"
#include "views/shared/emptystate.h"
#include "views/shared/textlabel.h"
#include "views/shared/theme.h"
#include "views/shared/windowedrows.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>

using namespace Qt::Literals::StringLiterals;

namespace views {

using theme::px;

namespace {

constexpr int facetWidth = 200;
constexpr int listWidth = 424;
constexpr int detailWidth = 464;
constexpr int narrow = 860;
constexpr int narrowest = 660;
constexpr int many = 20000;      ///< decisions in all
constexpr int typingPause = 120; ///< ms after the last letter before the words are searched

} // namespace

DecisionsPlace::DecisionsPlace(const Parts &parts, QWidget *parent)
    : Place(parent), m_parts(parts), m_list(new lists::DecisionList(parts.decisions, this))
{
    m_query.today = QDate::currentDate();
    m_facets = new FacetPanel(parts.bodies, parts.people, this);
    m_facets->setFixedWidth(px(facetWidth));
    m_facets->setAssignmentName([this](domain::AssignmentId id) { return m_parts.decisions.assignmentName(id); });
    m_years = new YearStrip(this);
    m_rows = new WindowedRows(this);
    m_rows->setAccessibleName(tr("Beslut, nyast först"));
    m_rows->setItemDelegate(new DecisionDelegate(true, m_rows));
    m_rows->setEmptyState(new EmptyState(tr("Inga beslut än"), tr("Det första syns här när mötet skrivs.")));
    m_rows->setModel(m_list);
    m_rows->setMinimumWidth(px(120)); // in large text the two stand above each other
    m_pane = new DecisionPane(parts.decisions, parts.reader, parts.bodies, parts.people, parts.edits, this);
    m_pane->setMinimumWidth(px(120));

    m_splitter = new QSplitter(this);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_splitter->addWidget(m_rows);
    m_splitter->addWidget(m_pane);
    m_splitter->setStretchFactor(0, listWidth);
    m_splitter->setStretchFactor(1, detailWidth);
    m_splitter->setSizes({px(listWidth), px(detailWidth)});

    auto *right = new QVBoxLayout;
    right->setSpacing(px(8));
    auto *strip = new QHBoxLayout;
    strip->setContentsMargins(0, 0, px(24), 0);
    strip->addWidget(m_years);
    right->addLayout(strip);
    right->addWidget(m_splitter, 1);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(px(4));
    columns->addWidget(m_facets);
    columns->addLayout(right, 1);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(px(24), px(20), 0, 0);
    all->setSpacing(px(16));
    all->addWidget(buildHead());
    all->addLayout(columns, 1);

    m_exportAction = new QAction(theme::icon(u"exportera"_s), tr("Exportera …"), this);
    m_exportAction->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_E));
    connect(m_exportAction, &QAction::triggered, this, [this] {
        settle();
        emit exportRequested(m_list->ids());
    });
    m_find = new QAction(tr("Sök bland besluten"), this);
    m_find->setShortcuts({QKeySequence::Find, QKeySequence(u"/"_s)});
    m_find->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(m_find, &QAction::triggered, this, [this] {
        m_words->setFocus();
        m_words->selectAll();
    });
    m_open = new QAction(tr("Visa i anteckningarna"), this);
    connect(m_open, &QAction::triggered, this, &DecisionsPlace::openPlace);
    addAction(m_find);
    m_copyReference = new QAction(tr("Kopiera hänvisning med länk"), this);
    m_copyReference->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C));
    connect(m_copyReference, &QAction::triggered, this, [this] {
        readChosen();
        m_pane->copyReference();
    });
    m_copyQuotation = new QAction(tr("Kopiera som citat med källa"), this);
    connect(m_copyQuotation, &QAction::triggered, this, [this] {
        readChosen();
        m_pane->copyQuotation();
    });

    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPause);
    connect(&m_typing, &QTimer::timeout, this, &DecisionsPlace::askInTurns);
    connect(m_words, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    m_counting.setSingleShot(true);
    m_counting.setInterval(0);
    connect(&m_counting, &QTimer::timeout, this, &DecisionsPlace::showCounts);
    m_showing.setSingleShot(true);
    m_showing.setInterval(0);
    connect(&m_showing, &QTimer::timeout, this, [this] {
        if (m_parts.decisions.seek(m_query))
            showFound();
        else
            m_showing.start();
    });
    m_reading.setSingleShot(true);
    m_reading.setInterval(0);
    connect(&m_reading, &QTimer::timeout, this, [this] { m_parts.reader.setDecision(m_chosen); });
    connect(m_facets, &FacetPanel::changed, this, &DecisionsPlace::askInTurns);
    connect(m_years, &YearStrip::rangeChanged, this, &DecisionsPlace::askInTurns);
    connect(m_rows, &WindowedRows::currentRowChanged, this, &DecisionsPlace::choose);
    connect(m_rows, &WindowedRows::activated, this, &DecisionsPlace::openPlace);
    connect(m_pane, &DecisionPane::openMinutes, this, &Place::openMinutes);
    connect(m_pane, &DecisionPane::prioritiseRequested, this, &DecisionsPlace::prioritiseRequested);
    connect(m_pane, &DecisionPane::openThread, this, [this](const domain::ObjectRef &of) {
        emit openThread(m_reading.isActive() ? domain::ObjectRef{domain::ObjectType::Line, m_chosen.uuid()} : of);
    });
    connect(m_pane, &DecisionPane::openMatter, this, &Place::openMatter);
    connect(m_pane, &DecisionPane::openDecision, this, [this](const QUuid &line) { showDecision(domain::LineId(line)); });
    connect(&parts.decisions, &lists::RegisterBase::reset, this, [this] {
        if (m_asked)
            ask();
    });
    const auto countAnew = [this] {
        if (m_asked)
            showCounts();
    };
    connect(&parts.decisions, &lists::RegisterBase::rearranged, this, countAnew);
    connect(&parts.decisions, &lists::RegisterBase::changed, this, countAnew);
}

QWidget *DecisionsPlace::buildHead()
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
    m_words = new QLineEdit(head);
    m_words->setPlaceholderText(tr("Ord i beslutet"));
    m_words->setAccessibleName(tr("Ord i beslutet"));
    m_words->setToolTip(tr("Sök bland besluten (/ eller Ctrl+F)"));
    m_words->setClearButtonEnabled(true);
    m_words->setMinimumWidth(px(140));
    m_words->setMaximumWidth(px(260));
    m_clear = new QPushButton(tr("Visa alla"), head);
    m_clear->setFlat(true);
    m_clear->hide();
    connect(m_clear, &QPushButton::clicked, this, &DecisionsPlace::takeChoicesAway);
    m_choices = new QPushButton(tr("Urval"), head);
    m_choices->setCheckable(true);
    m_choices->hide();
    connect(m_choices, &QPushButton::toggled, this, [this](bool on) {
        m_facets->setVisible(on);
        if (on)
            m_facets->setFocus();
    });
    m_export = new QPushButton(theme::icon(u"exportera"_s), tr("Exportera"), head);
    connect(m_export, &QPushButton::clicked, this, [this] {
        settle();
        emit exportRequested(m_list->ids());
    });
    row->addLayout(titles);
    row->addStretch();
    row->addWidget(m_clear);
    row->addWidget(m_choices);
    row->addWidget(m_words);
    row->addWidget(m_export);
    return head;
}

void DecisionsPlace::showEvent(QShowEvent *event)
{
    Place::showEvent(event);
    askFirst();
}

void DecisionsPlace::focusFirst()
{
    askFirst();
    m_rows->setFocus();
    m_rows->ensureCurrent();
}

QList<QAction *> DecisionsPlace::viewActions() const
{
    return {m_find, m_open, m_copyReference, m_copyQuotation};
}

void DecisionsPlace::setReadOnly(bool readOnly)
{
    m_pane->setReadOnly(readOnly);
}

void DecisionsPlace::setToday(QDate today)
{
    m_query.today = today;
    if (m_asked)
        ask();
}

/// Of a large file the frame is painted before its first rows are read.
void DecisionsPlace::askFirst()
{
    if (m_asked)
        return;
    m_parts.decisions.load();
    if (m_parts.decisions.isLoaded()) {
        ask();
    } else {
        takeQuery();
        m_showing.start();
    }
}

void DecisionsPlace::ask()
{
    takeQuery();
    showFound();
}

/// Of many, the words are sought a part at each turn of the event loop, what was found is shown in the next and counted in one more: no
/// key waits for all of it.
void DecisionsPlace::askInTurns()
{
    takeQuery();
    if (m_all < many) {
        showFound();
        return;
    }
    m_showing.start();
}

void DecisionsPlace::takeQuery()
{
    m_typing.stop();
    m_showing.stop();
    m_counting.stop();
    m_asked = true;
    m_query.text = m_words->text();
    m_facets->applyTo(m_query);
    m_query.from = m_years->from();
    m_query.to = m_years->to();
}

/// What is chosen is also what is listed.
void DecisionsPlace::settle()
{
    if (!m_asked || m_typing.isActive() || m_showing.isActive())
        ask();
}

void DecisionsPlace::showFound()
{
    const domain::LineId chosen = this->chosen();
    m_list->setQuery(m_query);
    m_pane->setWords(m_query.text.isEmpty() ? m_sought : m_query.text);
    if (m_all < many)
        showCounts();
    else
        m_counting.start();
    QModelIndex current = m_list->indexOf(chosen);
    const bool waits = !current.isValid() && !chosen.isNull() && !m_parts.decisions.isLoaded(); // it stands further down
    if (!current.isValid() && m_list->rowCount() > 0)
        current = m_list->index(0);
    m_rows->setCurrentIndex(current);
    // Said also where the row is the one that was: another decision may stand in it now.
    read(waits ? chosen : current.isValid() ? m_list->idAt(current.row()) : domain::LineId());
}

/// Of many, in a turn of the event loop of its own as well.
void DecisionsPlace::read(domain::LineId decision)
{
    m_chosen = decision;
    m_reading.start();
    if (m_all < many && m_parts.decisions.isLoaded())
        readChosen();
}

void DecisionsPlace::readChosen()
{
    if (!m_reading.isActive())
        return;
    m_reading.stop();
    m_parts.reader.setDecision(m_chosen);
}

domain::LineId DecisionsPlace::chosen() const
{
    return m_reading.isActive() ? m_chosen : m_parts.reader.decision();
}

void DecisionsPlace::openPlace()
{
    readChosen();
    m_pane->openPlace();
}

void DecisionsPlace::showCounts()
{
    const lists::DecisionCounts counts = m_parts.decisions.counts(m_query);
    m_all = counts.all;
    m_facets->setCounts(counts);
    m_years->setCounts(counts.firstYear, counts.quarters, counts.quarterHits);
    const bool loaded = m_parts.decisions.isLoaded();
    m_summary->setText(!loaded         ? tr("Läser besluten …")
                       : isNarrowed() ? tr("%1 av %n beslut, nyast först", nullptr, counts.all).arg(counts.hits)
                                      : tr("%n beslut, nyast först", nullptr, counts.all));
    m_clear->setVisible(isNarrowed());
    m_export->setEnabled(counts.hits > 0);
    auto *empty = m_rows->findChild<EmptyState *>();
    if (empty && !loaded)
        empty->setTexts(tr("Läser besluten …"), tr("Det tar någon sekund första gången."));
    else if (empty && counts.all > 0)
        empty->setTexts(tr("Inga beslut i urvalet"), tr("Ta bort något val, eller tryck Esc för att visa alla."));
    else if (empty)
        empty->setTexts(tr("Inga beslut än"), tr("Det första syns här när mötet skrivs."));
    lists::DecisionQuery due;
    due.onlyToFollowUp = true;
    due.today = m_query.today;
    const int waiting = int(m_parts.decisions.ids(due).size());
    if (waiting != std::exchange(m_waiting, waiting))
        emit waitingChanged();
}

void DecisionsPlace::choose(const QModelIndex &index)
{
    if (index.isValid())
        read(m_list->idAt(index.row()));
}

void DecisionsPlace::showDecision(domain::LineId line)
{
    settle();
    if (m_list->rowOf(line) < 0)
        takeChoicesAway();
    const QModelIndex index = m_list->indexOf(line);
    if (!index.isValid()) {
        if (!m_parts.decisions.isLoaded())
            read(line); // its row is found when all are read
        return;
    }
    m_rows->setCurrentIndex(index);
    m_rows->scrollTo(index, QAbstractItemView::PositionAtCenter);
    m_rows->setFocus();
}

bool DecisionsPlace::goToDecision(const QUuid &line, const QString &words)
{
    m_sought = words;
    m_pane->setWords(words);
    showDecision(domain::LineId(line));
    return m_list->rowOf(domain::LineId(line)) >= 0 || !m_parts.decisions.isLoaded();
}

QVariantMap DecisionsPlace::memory() const
{
    return {{u"words"_s, m_words->text()}, {u"decision"_s, chosen().uuid()}, {u"sought"_s, m_sought}};
}

void DecisionsPlace::recall(const QVariantMap &memory)
{
    m_sought = memory.value(u"sought"_s).toString();
    {
        const QSignalBlocker once(m_words);
        m_words->setText(memory.value(u"words"_s).toString());
    }
    const domain::LineId decision(memory.value(u"decision"_s).toUuid());
    read(decision);
    if (m_asked)
        ask();
}

bool DecisionsPlace::isNarrowed() const
{
    lists::DecisionQuery everything;
    everything.today = m_query.today;
    return !(m_query == everything);
}

void DecisionsPlace::takeChoicesAway()
{
    {
        const QSignalBlocker noFacets(m_facets), noYears(m_years), noWords(m_words);
        m_facets->clear();
        m_years->setRange(0, 0);
        m_words->clear();
    }
    m_sought.clear();
    ask();
    if (m_clear->hasFocus() || !isAncestorOf(focusWidget()))
        m_rows->setFocus();
}

void DecisionsPlace::resizeEvent(QResizeEvent *event)
{
    Place::resizeEvent(event);
    // In large text or a small window the choices go behind a button, then the decision under the list.
    const bool roomForFacets = width() >= px(narrow);
    m_choices->setVisible(!roomForFacets);
    m_facets->setVisible(roomForFacets || m_choices->isChecked());
    m_splitter->setOrientation(width() >= px(narrowest) ? Qt::Horizontal : Qt::Vertical);
}

void DecisionsPlace::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        if (!m_rows->hasFocus()) {
            m_rows->setFocus();
            return;
        }
        if (isNarrowed()) {
            takeChoicesAway();
            return;
        }
    }
    if (event->key() == Qt::Key_Down && m_words->hasFocus()) {
        m_rows->setFocus();
        return;
    }
    Place::keyPressEvent(event);
}

} // namespace views
