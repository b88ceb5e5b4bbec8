// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/yearcycle/cyclerows.h"

#include "documents/pictures/wheelpicture.h"
#include "lists/yearcyclelist.h"
#include "views/shared/marks.h"
#include "views/shared/paint.h"
#include "views/shared/picturecanvas.h"
#include "views/shared/pictureview.h"
#include "views/shared/theme.h"

#include <QPainter>

namespace views {

using lists::YearCycleList;
using theme::px;

namespace {

constexpr qreal headingHeight = 36;
constexpr qreal rowHeight = 50;
constexpr qreal dayColumn = 84;
constexpr qreal signColumn = 26;

/// The days first, then the sign of the category, then the words: read as a calendar is.
class CycleDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        return {px(80), px(rowHeight) + (heading(index).isEmpty() ? 0 : px(headingHeight))};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Colours &c = theme::colours();
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const QString above = heading(index);
        const QRectF card = QRectF(option.rect).adjusted(px(8), above.isEmpty() ? 0 : px(headingHeight), -px(8), -1);
        if (!above.isEmpty())
            paint::line(*painter, QRectF(card.left() + px(16), card.top() - px(headingHeight) + px(6), card.width(), px(headingHeight - 8)), above, theme::label(), c.ink2);
        if (option.state & QStyle::State_Selected)
            paint::box(*painter, card, c.blueTint, QColor(), px(6));
        else if (option.state & QStyle::State_MouseOver)
            paint::box(*painter, card, c.sunk, QColor(), px(6));
        if (option.state & QStyle::State_HasFocus)
            paint::focusRing(*painter, card, px(6));
        paintWords(*painter, card, index);
        painter->restore();
    }

private:
    static QString heading(const QModelIndex &index)
    {
        const QString own = index.data(YearCycleList::GroupRole).toString();
        return index.row() > 0 && index.sibling(index.row() - 1, 0).data(YearCycleList::GroupRole).toString() == own ? QString() : own;
    }

    static void paintWords(QPainter &painter, const QRectF &card, const QModelIndex &index)
    {
        const Colours &c = theme::colours();
        const documents::PictureStyle style = pictureStyle();
        const auto category = domain::CycleCategory(index.data(YearCycleList::CategoryRole).toInt());
        const bool now = index.data(YearCycleList::NowRole).toBool(), strange = index.data(YearCycleList::StrangeRole).toBool();
        const qreal top = card.top() + px(5), left = card.left() + px(16), words = left + px(dayColumn + signColumn);
        const qreal right = card.right() - px(12) - (strange ? px(20) : 0);
        paint::line(painter, QRectF(left, top, px(dayColumn), px(20)), index.data(YearCycleList::WhenRole).toString(), theme::ui(12, now ? QFont::DemiBold : QFont::Normal),
                    now ? c.ink : c.ink2);
        const QRectF box(left + px(dayColumn), top + px(4), px(12), px(12));
        painter.setPen(QPen(documents::WheelPicture::colour(category, style), 1.25));
        painter.setBrush(documents::WheelPicture::tint(category, style));
        painter.drawRect(box);
        painter.setBrush(documents::WheelPicture::pattern(category, style));
        painter.drawRect(box);
        paint::line(painter, QRectF(words, top, right - words, px(20)), index.data(YearCycleList::TitleRole).toString(), theme::ui(13, QFont::Medium), c.ink);
        paint::line(painter, QRectF(words, top + px(20), right - words, px(20)), index.data(YearCycleList::DetailRole).toString(), theme::ui(12), strange ? c.ochre : c.ink2);
        if (strange)
            marks::paint(painter, Mark::Doubt, QRectF(card.right() - px(28), top + px(2), px(16), px(16)));
    }
};

} // namespace

CycleRows::CycleRows(lists::YearCycleList &list, QWidget *parent) : RowList(parent)
{
    setAccessibleName(tr("Årets poster"));
    setItemDelegate(new CycleDelegate(this));
    setModel(&list);
}

} // namespace views
