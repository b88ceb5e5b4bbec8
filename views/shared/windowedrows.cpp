// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shared/windowedrows.h"

#include "views/shared/emptystate.h"
#include "views/shared/theme.h"
#include "views/shared/windowedrowsaccessible.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

namespace views {

namespace {

constexpr int barSteps = 32;     ///< of the scroll bar in each row, so that dragging is smooth
constexpr int keptHeights = 512;

/// A screen reader says the row that the keyboard is on.
void sayCurrent(WindowedRows *view)
{
    if (!QAccessible::isActive() || !view->hasFocus() || !view->currentIndex().isValid())
        return;
    QAccessibleEvent event(view, QAccessible::Focus);
    event.setChild(view->currentIndex().row());
    QAccessible::updateAccessibility(&event);
}

} // namespace

WindowedRows::WindowedRows(QWidget *parent) : QAbstractItemView(parent)
{
    exposeWindowedRows();
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_Hover);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &WindowedRows::readScrollBar);
}

void WindowedRows::setModel(QAbstractItemModel *newModel)
{
    if (model())
        disconnect(model(), nullptr, this, nullptr);
    QAbstractItemView::setModel(newModel);
    if (newModel) {
        connect(newModel, &QAbstractItemModel::rowsRemoved, this, [this] { forgetHeights(); });
        connect(newModel, &QAbstractItemModel::rowsMoved, this, [this] { forgetHeights(); });
    }
    reset();
}

void WindowedRows::setEmptyState(EmptyState *state)
{
    delete m_empty;
    m_empty = state;
    if (m_empty)
        m_empty->setParent(viewport());
    showEmptyState();
}

void WindowedRows::showEmptyState()
{
    if (!m_empty)
        return;
    m_empty->setGeometry(viewport()->rect());
    m_empty->setVisible(rows() == 0);
}

void WindowedRows::ensureCurrent()
{
    if (!currentIndex().isValid() && rows() > 0)
        setCurrentIndex(model()->index(0, 0));
}

int WindowedRows::rows() const
{
    return model() ? model()->rowCount() : 0;
}

QStyleOptionViewItem WindowedRows::option(int row) const
{
    QStyleOptionViewItem item;
    initViewItemOption(&item);
    const QModelIndex index = model()->index(row, 0);
    item.rect = QRect(0, 0, viewport()->width(), 0);
    item.state.setFlag(QStyle::State_Selected, selectionModel() && selectionModel()->isSelected(index));
    item.state.setFlag(QStyle::State_HasFocus, hasFocus() && index == currentIndex());
    item.state.setFlag(QStyle::State_MouseOver, false);
    return item;
}

int WindowedRows::heightOf(int row) const
{
    const auto known = m_heights.constFind(row);
    if (known != m_heights.cend())
        return *known;
    if (m_heights.size() > keptHeights)
        m_heights.clear();
    const QModelIndex index = model()->index(row, 0);
    const int height = qMax(1, itemDelegateForIndex(index)->sizeHint(option(row), index).height());
    m_heights.insert(row, height);
    return height;
}

void WindowedRows::forgetHeights()
{
    m_heights.clear();
    setPlace(m_top, m_offset);
    showEmptyState();
}

void WindowedRows::setPlace(int row, int offset)
{
    const int count = rows();
    if (count == 0) {
        m_top = m_offset = 0;
    } else {
        m_top = qBound(0, row, count - 1);
        m_offset = m_top == row ? qBound(0, offset, heightOf(m_top) - 1) : 0;
        // Never past the place where the last row stands at the lower edge.
        int room = viewport()->height();
        int lowest = count - 1;
        while (lowest > 0 && lowest >= m_top && room > heightOf(lowest))
            room -= heightOf(lowest--);
        if (m_top > lowest || (m_top == lowest && m_offset > qMax(0, heightOf(lowest) - room))) {
            m_top = lowest;
            m_offset = qMax(0, heightOf(lowest) - room);
        }
    }
    showPlaceInScrollBar();
    viewport()->update();
}

void WindowedRows::scrollBy(int pixels)
{
    if (rows() == 0)
        return;
    int row = m_top;
    int offset = m_offset + pixels;
    while (offset < 0 && row > 0)
        offset += heightOf(--row);
    while (row < rows() - 1 && offset >= heightOf(row))
        offset -= heightOf(row++);
    setPlace(row, qMax(0, offset));
}

void WindowedRows::updateGeometries()
{
    QAbstractItemView::updateGeometries();
    setPlace(m_top, m_offset);
}

void WindowedRows::showPlaceInScrollBar()
{
    const int count = rows();
    // The last place, in the bar's steps, and how many rows a page is.
    int room = viewport()->height();
    int lowest = count - 1;
    while (lowest >= 0 && room >= heightOf(lowest))
        room -= heightOf(lowest--);
    int maximum = 0;
    if (lowest >= 0)
        maximum = lowest * barSteps + (heightOf(lowest) - room) * barSteps / heightOf(lowest);
    m_movingBar = true;
    verticalScrollBar()->setPageStep(qMax(1, count - 1 - lowest) * barSteps);
    verticalScrollBar()->setSingleStep(barSteps);
    verticalScrollBar()->setRange(0, maximum);
    verticalScrollBar()->setValue(count == 0 ? 0 : m_top * barSteps + m_offset * barSteps / heightOf(m_top));
    m_movingBar = false;
}

void WindowedRows::readScrollBar()
{
    if (m_movingBar || rows() == 0)
        return;
    const int value = verticalScrollBar()->value();
    const int row = qMin(value / barSteps, rows() - 1);
    if (value >= verticalScrollBar()->maximum())
        setPlace(rows() - 1, heightOf(rows() - 1));
    else
        setPlace(row, (value % barSteps) * heightOf(row) / barSteps);
}

QRect WindowedRows::visualRect(const QModelIndex &index) const
{
    if (!index.isValid() || index.row() < m_top)
        return {};
    int y = -m_offset;
    for (int row = m_top; row < rows() && y < viewport()->height(); ++row) {
        if (row == index.row())
            return {0, y, viewport()->width(), heightOf(row)};
        y += heightOf(row);
    }
    return {};
}

QModelIndex WindowedRows::indexAt(const QPoint &point) const
{
    int y = -m_offset;
    for (int row = m_top; row < rows() && y < viewport()->height(); ++row) {
        if (point.y() >= y && point.y() < y + heightOf(row))
            return model()->index(row, 0);
        y += heightOf(row);
    }
    return {};
}

void WindowedRows::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    if (!index.isValid())
        return;
    const int row = index.row();
    const QRect now = visualRect(index);
    if (hint == EnsureVisible && !now.isNull() && now.top() >= 0 && now.bottom() < viewport()->height())
        return;
    if (hint == PositionAtTop || (hint == EnsureVisible && (row < m_top || (row == m_top && m_offset > 0)))) {
        setPlace(row, 0);
        return;
    }
    int room = viewport()->height() - heightOf(row);
    if (hint == PositionAtCenter)
        room /= 2;
    int top = row;
    while (top > 0 && room > 0)
        room -= heightOf(--top);
    setPlace(top, room < 0 ? -room : 0);
}

QModelIndex WindowedRows::moveCursor(CursorAction action, Qt::KeyboardModifiers)
{
    const int count = rows();
    if (count == 0)
        return {};
    int row = currentIndex().isValid() ? currentIndex().row() : -1;
    const auto page = [&](int direction) {
        int room = viewport()->height();
        while (row + direction >= 0 && row + direction < count && room - heightOf(row) > 0) {
            room -= heightOf(row);
            row += direction;
        }
    };
    switch (action) {
    case MoveUp:
    case MovePrevious:
    case MoveLeft: --row; break;
    case MoveDown:
    case MoveNext:
    case MoveRight: ++row; break;
    case MoveHome: row = 0; break;
    case MoveEnd: row = count - 1; break;
    case MovePageUp:
        row = qMax(0, row);
        page(-1);
        break;
    case MovePageDown:
        row = qMax(0, row);
        page(1);
        break;
    }
    return model()->index(qBound(0, row, count - 1), 0);
}

void WindowedRows::setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags flags)
{
    const QModelIndex index = indexAt(rect.center());
    selectionModel()->select(index.isValid() ? QItemSelection(index, index) : QItemSelection(), flags);
}

QRegion WindowedRows::visualRegionForSelection(const QItemSelection &selection) const
{
    QRegion region;
    const QModelIndexList indexes = selection.size() == 1 && selection.first().height() == 1 ? selection.indexes() : QModelIndexList();
    for (const QModelIndex &index : indexes)
        region += visualRect(index);
    return indexes.isEmpty() ? QRegion(viewport()->rect()) : region;
}

void WindowedRows::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    const QPoint mouse = viewport()->mapFromGlobal(QCursor::pos());
    int y = -m_offset;
    for (int row = m_top; row < rows() && y < event->rect().bottom() + 1; ++row) {
        const int height = heightOf(row);
        if (y + height > event->rect().top()) {
            QStyleOptionViewItem item = option(row);
            item.rect = QRect(0, y, viewport()->width(), height);
            item.state.setFlag(QStyle::State_MouseOver, viewport()->underMouse() && item.rect.contains(mouse));
            const QModelIndex index = model()->index(row, 0);
            itemDelegateForIndex(index)->paint(&painter, item, index);
        }
        y += height;
    }
}

void WindowedRows::resizeEvent(QResizeEvent *event)
{
    QAbstractItemView::resizeEvent(event);
    forgetHeights();
}

void WindowedRows::wheelEvent(QWheelEvent *event)
{
    const int pixels = event->hasPixelDelta() ? event->pixelDelta().y() : event->angleDelta().y() * theme::px(60) / 120;
    scrollBy(-pixels);
    event->accept();
}

void WindowedRows::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid()) {
        emit activated(currentIndex());
        event->accept();
        return;
    }
    QAbstractItemView::keyPressEvent(event);
}

void WindowedRows::changeEvent(QEvent *event)
{
    QAbstractItemView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        forgetHeights();
}

void WindowedRows::focusInEvent(QFocusEvent *event)
{
    QAbstractItemView::focusInEvent(event);
    ensureCurrent();
    sayCurrent(this);
}

void WindowedRows::reset()
{
    m_heights.clear();
    m_top = m_offset = 0;
    QAbstractItemView::reset();
    forgetHeights();
}

void WindowedRows::dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles)
{
    QAbstractItemView::dataChanged(topLeft, bottomRight, roles);
    forgetHeights();
}

void WindowedRows::rowsInserted(const QModelIndex &parent, int first, int last)
{
    QAbstractItemView::rowsInserted(parent, first, last);
    m_heights.clear();
    // What one reads stays where it is.
    if (first <= m_top && (m_top > 0 || m_offset > 0))
        m_top += last - first + 1;
    forgetHeights();
}

void WindowedRows::rowsAboutToBeRemoved(const QModelIndex &parent, int first, int last)
{
    QAbstractItemView::rowsAboutToBeRemoved(parent, first, last);
    if (last < m_top) {
        m_top -= last - first + 1;
    } else if (first <= m_top) {
        m_top = first;
        m_offset = 0;
    }
}

void WindowedRows::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QAbstractItemView::currentChanged(current, previous);
    viewport()->update();
    sayCurrent(this);
    emit currentRowChanged(current);
}

} // namespace views
