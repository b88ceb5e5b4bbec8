// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shared/rowlist.h"

#include "views/shared/emptystate.h"
#include "views/shared/paint.h"
#include "views/shared/theme.h"

#include <QKeyEvent>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace views {

using theme::colours;
using theme::px;

namespace {

constexpr qreal cardMargin = 8;    ///< from the list's edge to a chosen row's card
constexpr qreal cardPadding = 8;   ///< above and below the words
constexpr qreal markColumn = 26;   ///< mark and the air after it
constexpr qreal sidePadding = 16;
constexpr qreal headingHeight = 36;

QRectF cardIn(const QRectF &item, bool underHeading)
{
    return item.adjusted(px(cardMargin), underHeading ? px(headingHeight) : 0, -px(cardMargin), -1);
}

int widthFor(const QStyleOptionViewItem &option)
{
    if (const auto *view = qobject_cast<const QAbstractItemView *>(option.widget))
        return view->viewport()->width();
    return option.rect.width() > 0 ? option.rect.width() : px(400);
}

} // namespace

QString RowDelegate::heading(const QModelIndex &index) const
{
    const QString own = group(index);
    if (own.isEmpty() || index.row() == 0)
        return own;
    return group(index.sibling(index.row() - 1, index.column())) == own ? QString() : own;
}

qreal RowDelegate::layOut(QPainter *painter, const QRectF &card, const Row &row) const
{
    const Colours &c = colours();
    const bool written = row.face == Row::Face::Written;
    const QFont titleFont = written ? theme::text(15, row.strong) : theme::ui(13, row.strong ? QFont::DemiBold : QFont::Medium);
    const QFont detailFont = theme::ui(12);
    const qreal titleLine = px(written ? 21 : 20);
    const qreal left = card.left() + px(sidePadding) + (row.mark ? px(markColumn) : 0);
    qreal right = card.right() - px(sidePadding);
    qreal y = card.top() + px(cardPadding);

    const qreal rightWidth = row.right.isEmpty() ? 0 : QFontMetricsF(theme::ui(12, QFont::Medium)).horizontalAdvance(row.right) + px(12);
    if (painter && row.mark)
        marks::paint(*painter, *row.mark, QRectF(card.left() + px(sidePadding) - px(2), y + (titleLine - px(16)) / 2, px(16), px(16)));
    if (painter && !row.right.isEmpty())
        paint::line(*painter, QRectF(right - rightWidth, y, rightWidth, titleLine), row.right, theme::ui(12, QFont::Medium),
                    row.rightColour.isValid() ? row.rightColour : c.ink2, Qt::AlignRight);
    y += paint::paragraph(painter, QRectF(left, y, qMax(40.0, right - left - rightWidth), 0), row.title, titleFont, row.quiet ? c.ink2 : c.ink,
                          titleLine, row.titleLines);
    if (!row.details.isEmpty() || !row.state.isEmpty()) {
        const QRectF room(left, y, right - left, px(20));
        if (painter) {
            qreal taken = 0;
            if (!row.state.isEmpty())
                taken = paint::line(*painter, room, row.state, theme::ui(12, QFont::Medium),
                                    row.stateColour.isValid() ? row.stateColour : c.ink2, Qt::AlignRight) + px(12);
            paint::line(*painter, room.adjusted(0, 0, -taken, 0), row.details, detailFont, c.ink2);
        }
        y += px(20);
    }
    return y + px(cardPadding) - card.top();
}

int RowDelegate::heightOf(const QRectF &card, const Row &row) const
{
    const QString key = u"%1 %2 %3 %4 %5 %6 %7\n%8\n%9"_s.arg(card.width()).arg(px(100)).arg(row.titleLines).arg(int(row.face)).arg(row.strong)
                            .arg(row.mark.has_value()).arg(row.details.isEmpty() && row.state.isEmpty()).arg(row.right, row.title);
    if (const int *known = m_heights.object(key))
        return *known;
    const int height = qRound(layOut(nullptr, card, row));
    m_heights.insert(key, new int(height));
    return height;
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int width = widthFor(option);
    const bool underHeading = !heading(index).isEmpty();
    const QRectF card = cardIn(QRectF(0, 0, width, 1000), underHeading);
    // Never wider than the viewport: rows wrap or elide, nothing scrolls sideways.
    return {qMin(width, px(80)), heightOf(card, row(index)) + (underHeading ? px(headingHeight) : 0) + 1};
}

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colours &c = colours();
    painter->save();
    const QString above = heading(index);
    const QRectF card = cardIn(option.rect, !above.isEmpty());
    if (!above.isEmpty())
        paint::line(*painter, QRectF(card.left() + px(sidePadding), card.top() - px(headingHeight) + px(6), card.width() - px(2 * sidePadding), px(headingHeight - 8)),
                    above, theme::label(), c.ink2);
    const bool chosen = option.state & QStyle::State_Selected;
    const bool focused = option.state & QStyle::State_HasFocus;
    if (chosen)
        paint::box(*painter, card, c.blueTint, QColor(), px(6));
    else if (option.state & QStyle::State_MouseOver)
        paint::box(*painter, card, c.sunk, QColor(), px(6));
    if (focused)
        paint::focusRing(*painter, card, px(6));
    const QModelIndex next = index.sibling(index.row() + 1, index.column());
    if (!chosen && next.isValid() && heading(next).isEmpty()) {
        const Row own = row(index);
        paint::hairline(*painter, card.left() + px(sidePadding) + (own.mark ? px(markColumn) : 0), card.right() - px(sidePadding), card.bottom());
        layOut(painter, card, own);
    } else {
        layOut(painter, card, row(index));
    }
    painter->restore();
}

RowList::RowList(QWidget *parent) : QListView(parent)
{
    setFrameShape(QFrame::NoFrame);
    setLayoutMode(QListView::Batched);
    setBatchSize(200);
    setResizeMode(QListView::Adjust);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setMouseTracking(true);
}

void RowList::setModel(QAbstractItemModel *newModel)
{
    if (model())
        disconnect(model(), nullptr, this, nullptr);
    QListView::setModel(newModel); // first, so that the view itself hears of each change before us
    if (newModel) {
        connect(newModel, &QAbstractItemModel::rowsInserted, this, &RowList::showEmptyState);
        connect(newModel, &QAbstractItemModel::rowsRemoved, this, &RowList::showEmptyState);
        connect(newModel, &QAbstractItemModel::modelReset, this, &RowList::showEmptyState);
    }
    showEmptyState();
}

void RowList::setEmptyState(EmptyState *state)
{
    delete m_empty;
    m_empty = state;
    if (m_empty)
        m_empty->setParent(viewport());
    showEmptyState();
}

void RowList::showEmptyState()
{
    if (!m_empty)
        return;
    m_empty->setGeometry(viewport()->rect());
    m_empty->setVisible(!model() || model()->rowCount(rootIndex()) == 0);
}

void RowList::ensureCurrent()
{
    if (model() && !currentIndex().isValid() && model()->rowCount(rootIndex()) > 0)
        setCurrentIndex(model()->index(0, modelColumn(), rootIndex()));
}

void RowList::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    showEmptyState();
}

void RowList::keyPressEvent(QKeyEvent *event)
{
    // Qt sends activated() on Enter only where the platform wants it so; here it is always so.
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid()) {
        emit activated(currentIndex());
        event->accept();
        return;
    }
    QListView::keyPressEvent(event);
}

void RowList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    emit currentRowChanged(current);
}

} // namespace views
