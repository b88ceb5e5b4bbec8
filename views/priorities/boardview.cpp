// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/priorities/boardview.h"

#include "views/priorities/boarddelegate.h"
#include "views/shared/paint.h"
#include "views/shared/theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace views {

using theme::px;

BoardView::BoardView(lists::PlanBoard &board, QWidget *parent) : QListView(parent), m_board(board), m_delegate(new BoardDelegate(board, this))
{
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setAccessibleName(tr("Uppdragen, i rangordning"));
    viewport()->setAutoFillBackground(false);
    viewport()->setBackgroundRole(QPalette::Window); // the scroll bar's ground too
    setItemDelegate(m_delegate);
    setModel(&board);
    const auto layAgain = [this] { scheduleDelayedItemsLayout(); };
    connect(&board, &QAbstractItemModel::dataChanged, this, layAgain); // cards and rows differ in height
    connect(&board, &QAbstractItemModel::rowsMoved, this, layAgain);
}

void BoardView::setToday(QDate today)
{
    m_delegate->setToday(today);
    viewport()->update();
}

void BoardView::choose(domain::AssignmentId assignment)
{
    const int row = m_board.rowOf(assignment);
    setCurrentIndex(row < 0 ? QModelIndex() : m_board.index(row));
}

domain::AssignmentId BoardView::chosen() const
{
    return currentIndex().isValid() ? m_board.at(currentIndex().row()).assignment.id : domain::AssignmentId();
}

void BoardView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    emit chosenChanged();
}

void BoardView::focusInEvent(QFocusEvent *event)
{
    QListView::focusInEvent(event);
    if (!currentIndex().isValid() && m_board.rowCount() > 0)
        setCurrentIndex(m_board.index(0));
}

void BoardView::keyPressEvent(QKeyEvent *event)
{
    const bool up = event->key() == Qt::Key_Up, down = event->key() == Qt::Key_Down;
    if ((up || down) && event->modifiers() & Qt::AltModifier) {
        if (m_movable && currentIndex().isValid())
            emit stepAsked(currentIndex().row(), up ? -1 : 1);
        return;
    }
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid()) {
        emit activated(currentIndex());
        return;
    }
    QListView::keyPressEvent(event);
}

BoardView::Drop BoardView::dropAt(int y) const
{
    const int ranked = m_board.rankedCount(), count = m_board.rowCount();
    for (int row = 0; row < count; ++row) {
        const QRectF card = m_delegate->cardOf(visualRect(m_board.index(row)), row);
        const bool isRanked = row < ranked;
        if (y < card.center().y()) {
            // above the first long-term one: last among the ranked while the pointer is still above its heading
            const bool above = row == ranked && y < card.top() - px(24);
            return {row, isRanked || above, card.top() - (isRanked ? px(4) : above ? px(34) : 0)};
        }
    }
    if (count == 0)
        return {};
    const QRectF last = m_delegate->cardOf(visualRect(m_board.index(count - 1)), count - 1);
    const bool allRanked = ranked == count;
    return {count, allRanked && y < last.bottom() + px(24), last.bottom() + px(2)};
}

void BoardView::mousePressEvent(QMouseEvent *event)
{
    QListView::mousePressEvent(event);
    m_pressed = event->pos();
    const QModelIndex under = indexAt(event->pos());
    m_dragged = m_movable && event->button() == Qt::LeftButton && under.isValid() ? under.row() : -1;
    m_drop = {};
}

void BoardView::mouseMoveEvent(QMouseEvent *event)
{
    if (m_dragged < 0 || !(event->buttons() & Qt::LeftButton))
        return;
    if (m_drop.row < 0 && (event->pos() - m_pressed).manhattanLength() < QApplication::startDragDistance())
        return;
    m_drop = dropAt(event->pos().y());
    setCursor(Qt::ClosedHandCursor);
    viewport()->update();
}

void BoardView::mouseReleaseEvent(QMouseEvent *event)
{
    QListView::mouseReleaseEvent(event);
    unsetCursor();
    const Drop drop = std::exchange(m_drop, {});
    const int from = std::exchange(m_dragged, -1);
    viewport()->update();
    if (from >= 0 && drop.row >= 0)
        emit placeAsked(from, drop.row > from ? drop.row - 1 : drop.row, drop.ranked);
}

void BoardView::paintEvent(QPaintEvent *event)
{
    QListView::paintEvent(event);
    if (m_drop.row < 0)
        return;
    QPainter p(viewport());
    p.fillRect(QRectF(px(2), m_drop.y - 1, viewport()->width() - px(4), 2), theme::colours().blue);
}

void BoardView::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    scheduleDelayedItemsLayout();
}

} // namespace views
