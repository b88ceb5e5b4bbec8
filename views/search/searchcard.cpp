// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/search/searchcard.h"

#include "search/searcher.h"
#include "views/search/hitdelegate.h"
#include "views/search/waysline.h"
#include "views/shared/popover.h"
#include "views/shared/theme.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QScrollBar>

namespace views {

using search::Hit;
using theme::px;

namespace {

constexpr int cardWidth = 624;
constexpr int tallest = 500;
constexpr int fewestRows = 130; ///< a heading and two hits
constexpr int aroundHits = 86;  ///< of the card's own height: what stands above and below the hits
constexpr int rowsAPage = 8;
constexpr int mostKept = 12;

QLabel *quietLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setFont(theme::ui(12));
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

} // namespace

SearchCard::SearchCard(QLineEdit *field, search::Searcher *searcher, QObject *parent)
    : QObject(parent), m_field(field), m_searcher(searcher), m_hits(this)
{
    auto *content = new QWidget;
    content->setAccessibleName(tr("Sökträffar"));
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, px(6), 0, 0);
    layout->setSpacing(0);
    m_ways = new WaysLine(content);
    layout->addWidget(m_ways);
    m_keptList = new QListWidget(content);
    m_keptList->setFrameShape(QFrame::NoFrame);
    m_keptList->setFocusPolicy(Qt::NoFocus);
    m_keptList->setAccessibleName(tr("Sparade sökningar"));
    m_keptList->viewport()->setAutoFillBackground(false);
    m_keptList->hide();
    layout->addWidget(m_keptList);
    m_list = new QListView(content);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setModel(&m_hits);
    m_list->setItemDelegate(new HitDelegate(m_list));
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMouseTracking(true);
    m_list->setBackgroundRole(QPalette::NoRole);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->setAccessibleName(tr("Sökträffar"));
    layout->addWidget(m_list);
    m_empty = quietLabel(QString(), content);
    m_empty->setWordWrap(true);
    m_empty->setContentsMargins(px(20), px(12), px(20), px(16));
    layout->addWidget(m_empty);
    auto *footer = new QHBoxLayout;
    footer->setContentsMargins(px(20), px(8), px(20), px(10));
    footer->addWidget(quietLabel(tr("Pilar väljer, Enter öppnar, Esc tillbaka"), content));
    footer->addStretch();
    m_count = quietLabel(QString(), content);
    footer->addWidget(m_count);
    footer->addSpacing(px(16));
    m_keep = quietLabel(QString(), content);
    footer->addWidget(m_keep);
    layout->addLayout(footer);
    content->setFixedWidth(px(cardWidth));
    m_popover = new Popover(content, field->window());

    m_field->installEventFilter(this);
    connect(m_field, &QLineEdit::textEdited, this, &SearchCard::typed);
    connect(m_searcher, &search::Searcher::found, this, &SearchCard::show);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) {
        choose(index.row());
        activate();
    });
    connect(m_keptList, &QListWidget::itemClicked, this, [this] { keyInKept(Qt::Key_Return); });
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *before, QWidget *now) {
        if (now == m_field && before && before != m_field) {
            m_before = before;
            if (m_field->text().isEmpty())
                showKept();
        }
        if (now && now != m_field && isOpen() && !m_popover->isAncestorOf(now))
            close();
    });
    if (m_field->hasFocus() && !m_field->text().isEmpty()) // typed before there was a card to hear it
        typed(m_field->text());
}

SearchCard::~SearchCard()
{
    delete m_popover;
}

bool SearchCard::isOpen() const
{
    return m_popover && m_popover->isVisible();
}

void SearchCard::typed(const QString &text)
{
    m_chosen = false;
    m_keptList->hide();
    m_ways->setWays(m_names ? search::completionsFor(text, m_names()) : QList<search::Completion>());
    if (text.trimmed().isEmpty()) {
        close();
        showKept();
    } else {
        m_searcher->search(text);
    }
}

/// Takes the next way into the field; the line keeps what it offers, so that Tab goes on from one to the next.
bool SearchCard::takeWay()
{
    if (m_ways->isEmpty() || !m_ways->isVisible())
        return false;
    m_field->setText(m_ways->next().typed);
    m_chosen = false;
    m_searcher->search(m_field->text());
    return true;
}

/// What an empty field offers.
void SearchCard::showKept()
{
    if (m_kept.isEmpty())
        return;
    m_keptList->clear();
    m_keptList->setFont(theme::ui(13));
    m_keptList->addItems(m_kept);
    m_keptList->setFixedHeight(qMin<int>(int(m_kept.size()), rowsAPage) * qMax(px(30), m_keptList->sizeHintForRow(0)));
    m_keptList->setCurrentRow(0);
    m_keptList->show();
    m_list->hide();
    m_empty->hide();
    m_ways->setWays({});
    m_count->clear();
    m_keep->setText(tr("Sparade sökningar. Delete tar bort"));
    open();
}

bool SearchCard::keyInKept(int key)
{
    const int row = m_keptList->currentRow();
    switch (key) {
    case Qt::Key_Down:
    case Qt::Key_Up:
        m_keptList->setCurrentRow(qBound(0, row + (key == Qt::Key_Down ? 1 : -1), m_keptList->count() - 1));
        m_field->setAccessibleDescription(m_kept.value(m_keptList->currentRow()));
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        m_field->setText(m_kept.value(row));
        typed(m_field->text());
        return true;
    case Qt::Key_Delete:
        m_kept.removeAt(row);
        emit keptChanged(m_kept);
        m_keptList->hide();
        m_kept.isEmpty() ? close() : showKept();
        return true;
    default:
        return false;
    }
}

void SearchCard::keepOrForget()
{
    const QString search = m_field->text().simplified();
    if (search.isEmpty())
        return;
    if (!m_kept.removeOne(search))
        m_kept.prepend(search);
    m_kept = m_kept.mid(0, mostKept);
    emit keptChanged(m_kept);
    m_keep->setText(m_kept.contains(search) ? tr("Sparad. Ctrl+D tar bort den") : tr("Ctrl+D sparar sökningen"));
}

QString SearchCard::emptyText(const search::Results &results) const
{
    if (!m_searcher->isAvailable())
        return tr("Sökregistret saknas eller är skadat. Allt annat fungerar; registret byggs om i menyn Arkiv.");
    return results.complete ? tr("Inget med de orden. Pröva ett kortare ord, eller en del av det.") : tr("Letar vidare.");
}

void SearchCard::show(const search::Results &results)
{
    m_keptList->hide();
    const QUuid chosen = m_chosen ? m_hits.hit(m_list->currentIndex().row()).id : QUuid();
    m_hits.setResults(results);
    const bool any = m_hits.rowCount() > 0;
    m_list->setVisible(any);
    // A field that has only been begun asks for nothing yet.
    const bool saysSo = !any && m_ways->isEmpty();
    m_empty->setVisible(saysSo);
    m_empty->setText(saysSo ? emptyText(results) : QString());
    m_count->setText(!any ? QString() : results.complete ? tr("%n träff(ar)", nullptr, results.total) : tr("de nyaste"));
    if (any) {
        const int most = room();
        int height = 0;
        for (int row = 0; row < m_hits.rowCount() && height < most; ++row)
            height += m_list->sizeHintForRow(row);
        m_list->setFixedHeight(qMin(height, most));
        choose(qMax(0, m_hits.rowOf(chosen)));
    }
    if (!any && !results.near.isEmpty())
        m_ways->setWays({{results.near, results.near}}, tr("Menade du"));
    m_keep->setText(m_kept.contains(m_field->text().simplified()) ? tr("Sparad. Ctrl+D tar bort den") : tr("Ctrl+Enter allt i tidsordning, Ctrl+D spara"));
    open();
}

/// How tall the hits may be for the card to end above the window's lower edge: the field must stay in sight.
int SearchCard::room() const
{
    const QWidget *window = m_field->window();
    const int below = window->height() - m_field->mapTo(window, QPoint(0, m_field->height())).y();
    return qBound(px(fewestRows), below - px(aroundHits), px(tallest));
}

void SearchCard::open()
{
    const int left = (m_field->width() - px(cardWidth)) / 2 - px(5);
    m_popover->content()->adjustSize();
    m_popover->open(m_field, QRect(left, 0, px(cardWidth), m_field->height()), false);
}

void SearchCard::choose(int row)
{
    const QModelIndex index = m_hits.index(qBound(0, row, m_hits.rowCount() - 1));
    m_list->setCurrentIndex(index);
    m_list->scrollTo(index);
    m_field->setAccessibleDescription(index.data(Qt::AccessibleTextRole).toString());
}

bool SearchCard::key(const QKeyEvent &event)
{
    const int key = event.key();
    if (key == Qt::Key_Escape) {
        goBack();
        return true;
    }
    if (key == Qt::Key_Tab && isOpen() && takeWay())
        return true;
    if (event.modifiers() & Qt::ControlModifier) {
        if (key == Qt::Key_D && !m_field->text().isEmpty()) {
            keepOrForget();
            return true;
        }
        if ((key == Qt::Key_Return || key == Qt::Key_Enter) && !m_field->text().trimmed().isEmpty()) {
            close();
            emit openMatter(m_field->text().trimmed());
            return true;
        }
    }
    if (isOpen() && m_keptList->isVisible())
        return keyInKept(key);
    if (!isOpen() || m_hits.rowCount() == 0)
        return false;
    const int row = m_list->currentIndex().row();
    switch (key) {
    case Qt::Key_Down:
        choose(row + 1);
        break;
    case Qt::Key_Up:
        choose(row - 1);
        break;
    case Qt::Key_PageDown:
        choose(row + rowsAPage);
        break;
    case Qt::Key_PageUp:
        choose(row - rowsAPage);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        activate();
        return true;
    default:
        return false;
    }
    m_chosen = true;
    return true;
}

void SearchCard::activate()
{
    const Hit hit = m_hits.hit(m_list->currentIndex().row());
    const QString words = m_field->text();
    if (hit.id.isNull())
        return;
    close();
    switch (hit.kind) {
    case Hit::Kind::Decision:
        emit openDecision(hit.id, words);
        break;
    case Hit::Kind::Person:
        emit openMatter(QStringLiteral("@\"%1\"").arg(hit.title)); // all that the person has had to do with
        break;
    case Hit::Kind::Meeting:
        emit openMinutes(hit.id, QUuid(), QUuid(), words);
        break;
    case Hit::Kind::Point:
        emit openMinutes(hit.meeting.uuid(), hit.id, QUuid(), words);
        break;
    case Hit::Kind::Task:
    case Hit::Kind::CarryOver:
    case Hit::Kind::Line:
        emit openMinutes(hit.meeting.uuid(), hit.item.uuid(), hit.id, words);
        break;
    default:
        emit openObject(hit.object(), words);
    }
}

void SearchCard::close()
{
    m_searcher->cancel();
    m_popover->close();
    m_field->setAccessibleDescription(QString());
}

void SearchCard::goBack()
{
    close();
    m_field->clear();
    if (m_before)
        m_before->setFocus(Qt::OtherFocusReason);
}

bool SearchCard::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_field)
        return QObject::eventFilter(watched, event);
    if (event->type() == QEvent::ShortcutOverride && isOpen()) {
        // Keys of the card must not fire a shortcut of the window first.
        const auto &override = *static_cast<QKeyEvent *>(event);
        const int pressed = override.key();
        if (pressed == Qt::Key_Escape || (pressed == Qt::Key_D && override.modifiers() == Qt::ControlModifier) || pressed == Qt::Key_Return || pressed == Qt::Key_Enter) {
            event->accept();
            return true;
        }
    }
    if (event->type() == QEvent::KeyPress && key(*static_cast<QKeyEvent *>(event)))
        return true;
    return QObject::eventFilter(watched, event);
}

} // namespace views
