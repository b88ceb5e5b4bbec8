// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/actionplan/plantabs.h"

#include "views/shared/paint.h"
#include "views/shared/theme.h"

#include <QPainter>

namespace views {

using theme::px;

namespace {

constexpr int tabHeight = 40, icon = 16, inset = 8, gap = 8, apart = 12;

int widthOf(const QString &word) { return QFontMetrics(theme::ui(13, QFont::DemiBold)).horizontalAdvance(word); }

} // namespace

PlanTabs::PlanTabs(QWidget *parent) : QTabBar(parent)
{
    setDrawBase(false);
    setExpanding(false);
    setUsesScrollButtons(true);
    setElideMode(Qt::ElideNone);
    setFocusPolicy(Qt::TabFocus);
    setAccessibleName(tr("Sätt att se planen"));
}

QSize PlanTabs::tabSizeHint(int index) const
{
    return {px(inset) * 2 + px(icon) + px(gap) + widthOf(tabText(index)) + px(apart), px(tabHeight)};
}

QSize PlanTabs::minimumSizeHint() const { return {px(120), px(tabHeight)}; }

void PlanTabs::paintEvent(QPaintEvent *)
{
    const Colours &c = theme::colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int i = 0; i < count(); ++i) {
        const QRectF tab = QRectF(tabRect(i)).adjusted(0, 0, -px(apart), 0);
        const bool chosen = i == currentIndex();
        const QColor colour = chosen ? c.ink : c.ink2;
        const QRectF picture(tab.left() + px(inset), tab.center().y() - px(icon) / 2.0, px(icon), px(icon));
        theme::paintIcon(painter, tabData(i).toString(), picture, colour, c.canvas);
        paint::line(painter, QRectF(picture.right() + px(gap), tab.top(), tab.width(), tab.height()), tabText(i),
                    theme::ui(13, chosen ? QFont::DemiBold : QFont::Medium), colour);
        if (chosen)
            paint::box(painter, QRectF(tab.left() + px(4), tab.bottom() - px(3), tab.width() - px(8), px(3)), c.ink, QColor(), px(1.5));
        if (chosen && hasFocus())
            paint::focusRing(painter, tab.adjusted(1, px(3), -1, -px(5)), px(6));
    }
}

} // namespace views
