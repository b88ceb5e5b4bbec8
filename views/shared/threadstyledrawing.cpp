// SPDX-License-Identifier: GPL-3.0-or-later
// How each control looks. How large it is, and how it behaves, stands in threadstyle.cpp.
#include "views/shared/threadstyle.h"

#include "views/shared/focusring.h"
#include "views/shared/paint.h"
#include "views/shared/theme.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QComboBox>
#include <QMenu>
#include <QMenuBar>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <QStyleOption>

using namespace Qt::Literals::StringLiterals;

namespace views {

using theme::colours;
using theme::px;

namespace {

constexpr char primary[] = "rtPrimary";

bool isPrimary(const QWidget *widget)
{
    return widget && widget->property(primary).toBool();
}

bool isEnabled(const QStyleOption *option)
{
    return option->state & QStyle::State_Enabled;
}

/// A field's frame: the edge says where one can write, two blue pixels that one writes here now.
void drawField(QPainter *painter, const QStyleOption *option, bool focused)
{
    const Colours &c = colours();
    paint::box(*painter, option->rect, isEnabled(option) ? c.page : c.sunk, focused ? c.blue : isEnabled(option) ? c.edge : c.hair,
               px(6), focused ? 2 : 1);
}

void drawPushButton(QPainter *painter, const QStyleOptionButton *option, const QWidget *widget)
{
    const Colours &c = colours();
    const bool down = option->state & (QStyle::State_Sunken | QStyle::State_On);
    const bool hot = option->state & QStyle::State_MouseOver;
    if (!isEnabled(option)) {
        if (!(option->features & QStyleOptionButton::Flat))
            paint::box(*painter, option->rect, c.sunk, c.hair, px(6));
    } else if (isPrimary(widget)) {
        const QColor fill = down ? (c.dark ? c.blue.darker(115) : c.blue.darker(120)) : hot ? c.blue.lighter(c.dark ? 106 : 112) : c.blue;
        paint::box(*painter, option->rect, fill, QColor(), px(6));
    } else if (option->features & QStyleOptionButton::Flat) {
        if (down || hot)
            paint::box(*painter, option->rect, down ? c.hair : c.sunk, QColor(), px(6));
    } else {
        paint::box(*painter, option->rect, down ? c.hair : hot ? c.sunk : c.page, c.edge, px(6));
    }
}

void drawPushButtonLabel(QPainter *painter, const QStyleOptionButton *option, const QWidget *widget)
{
    const Colours &c = colours();
    const bool filled = isPrimary(widget) && isEnabled(option);
    const QColor ink = !isEnabled(option) ? c.ink3 : filled ? c.page : (option->features & QStyleOptionButton::Flat) ? c.blue : c.ink;
    QRect text = option->rect;
    if (option->features & QStyleOptionButton::HasMenu) {
        const QRectF arrow(text.right() - px(24), text.center().y() - px(6), px(12), px(12));
        paint::chevron(*painter, arrow, Qt::DownArrow, ink);
        text.setRight(text.right() - px(20));
    }
    if (!option->icon.isNull()) {
        const int side = px(18);
        const int gap = option->text.isEmpty() ? 0 : px(6);
        const int content = side + gap + option->fontMetrics.horizontalAdvance(option->text);
        const QRect picture(text.left() + qMax(px(6), (text.width() - content) / 2), text.center().y() - side / 2 + 1, side, side);
        const qreal ratio = painter->device()->devicePixelRatioF();
        QPixmap pixmap = option->icon.pixmap(picture.size(), ratio, isEnabled(option) ? QIcon::Normal : QIcon::Disabled);
        if (filled) { // an icon knows its own colour, not the ground that it lies on
            QPainter tinted(&pixmap);
            tinted.setCompositionMode(QPainter::CompositionMode_SourceIn);
            tinted.fillRect(QRect(QPoint(), pixmap.size()), ink);
        }
        painter->drawPixmap(picture, pixmap);
        text.setLeft(picture.right() + gap);
        text.setWidth(qMin(text.width(), option->fontMetrics.horizontalAdvance(option->text) + px(6)));
    }
    painter->setPen(ink);
    painter->drawText(text, Qt::AlignCenter | Qt::TextHideMnemonic | Qt::TextSingleLine, option->text);
}

void drawScrollBar(QPainter *painter, const QStyleOption *option, const QRect &slider, const QWidget *widget)
{
    const Colours &c = colours();
    QColor ground = c.canvas;
    if (widget && widget->parentWidget())
        if (const auto *area = qobject_cast<const QAbstractScrollArea *>(widget->parentWidget()->parentWidget()))
            ground = area->viewport()->palette().color(area->viewport()->backgroundRole());
    painter->fillRect(option->rect, ground);
    const bool hot = option->state & (QStyle::State_MouseOver | QStyle::State_Sunken);
    QColor handle = c.edge;
    handle.setAlphaF(hot ? 1.0F : 0.7F);
    paint::box(*painter, QRectF(slider).adjusted(2, 2, -2, -2), handle, QColor(), 3);
}

void drawMenuItem(QPainter *painter, const QStyleOptionMenuItem *option, const QWidget *widget)
{
    const Colours &c = colours();
    const QRectF row = option->rect;
    if (option->menuItemType == QStyleOptionMenuItem::Separator) {
        paint::hairline(*painter, row.left() + px(10), row.right() - px(10), std::round(row.center().y()));
        return;
    }
    const bool chosen = (option->state & QStyle::State_Selected) && isEnabled(option);
    if (chosen)
        paint::box(*painter, row, c.blueTint, QColor(), px(5));
    const qreal side = px(16);
    const QRectF sign(row.left() + px(10), row.center().y() - side / 2, side, side);
    if (option->checkType != QStyleOptionMenuItem::NotCheckable) {
        if (option->checked)
            paint::check(*painter, sign, c.blue);
    } else if (!option->icon.isNull()) {
        option->icon.paint(painter, sign.toRect(), Qt::AlignCenter, isEnabled(option) ? QIcon::Normal : QIcon::Disabled);
    }
    const auto parts = option->text.split(u'\t');
    const QColor ink = isEnabled(option) ? c.ink : c.ink3;
    QFont font = option->font;
    font.setWeight(option->menuItemType == QStyleOptionMenuItem::DefaultItem ? QFont::DemiBold : QFont::Normal);
    painter->setFont(font);
    painter->setPen(ink);
    const QRectF text(sign.right() + px(10), row.top(), row.right() - sign.right() - px(20), row.height());
    const bool underline = widget && widget->style()->styleHint(QStyle::SH_UnderlineShortcut, option, widget, nullptr);
    painter->drawText(text, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine | (underline ? Qt::TextShowMnemonic : Qt::TextHideMnemonic),
                      parts.value(0));
    if (option->menuItemType == QStyleOptionMenuItem::SubMenu)
        paint::chevron(*painter, QRectF(row.right() - px(20), row.center().y() - px(6), px(12), px(12)), Qt::RightArrow, c.ink2);
    else if (parts.size() > 1)
        paint::line(*painter, text.adjusted(0, 0, -px(2), 0), parts.at(1), theme::ui(11), c.ink3, Qt::AlignRight);
}

void drawMenuBarItem(QPainter *painter, const QStyleOptionMenuItem *option, const QWidget *widget)
{
    const Colours &c = colours();
    const bool hot = option->state & (QStyle::State_Selected | QStyle::State_Sunken);
    painter->fillRect(option->rect, c.rail);
    if (hot)
        paint::box(*painter, QRectF(option->rect).adjusted(1, 2, -1, -2), c.hair, QColor(), px(5));
    const bool byKeyboard = widget && widget->hasFocus();
    painter->setFont(theme::ui());
    painter->setPen(hot ? c.ink : c.ink2);
    painter->drawText(option->rect, Qt::AlignCenter | Qt::TextSingleLine | (byKeyboard ? Qt::TextShowMnemonic : Qt::TextHideMnemonic), option->text);
}

void drawTabLabel(QPainter *painter, const QStyleOptionTab *option)
{
    const Colours &c = colours();
    const bool chosen = option->state & QStyle::State_Selected;
    painter->setFont(theme::ui(13, chosen ? QFont::DemiBold : QFont::Medium));
    painter->setPen(!isEnabled(option) ? c.ink3 : chosen ? c.ink : c.ink2);
    painter->drawText(option->rect, Qt::AlignCenter | Qt::TextHideMnemonic | Qt::TextSingleLine, option->text);
    if (option->state & QStyle::State_HasFocus)
        paint::focusRing(*painter, QRectF(option->rect).adjusted(2, 2, -2, -4), px(6));
}

void drawTabShape(QPainter *painter, const QStyleOptionTab *option)
{
    const Colours &c = colours();
    const QRectF tab = option->rect;
    if (option->state & QStyle::State_Selected)
        painter->fillRect(QRectF(tab.left() + px(4), tab.bottom() - 2, tab.width() - px(8), 2), c.blue);
    else if (option->state & QStyle::State_MouseOver)
        painter->fillRect(QRectF(tab.left() + px(4), tab.bottom() - 2, tab.width() - px(8), 2), c.edge);
}

} // namespace

void ThreadStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const Colours &c = colours();
    const QRectF rect = option->rect;
    const bool focused = option->state & State_HasFocus;
    switch (element) {
    case PE_FrameFocusRect:
        if (!FocusRing::isWornBy(widget))
            paint::focusRing(*painter, rect, px(5));
        return;
    case PE_PanelLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option); frame && frame->lineWidth > 0)
            drawField(painter, option, focused);
        else if (!widget || !widget->parentWidget() || !qobject_cast<QComboBox *>(widget->parentWidget()))
            painter->fillRect(option->rect, option->palette.brush(QPalette::Base));
        return;
    case PE_FrameLineEdit: return;
    case PE_Frame:
        paint::box(*painter, rect, QColor(), focused ? c.blue : c.edge, px(4), focused ? 2 : 1);
        return;
    case PE_PanelButtonCommand:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            drawPushButton(painter, button, widget);
        return;
    case PE_FrameDefaultButton: return;
    case PE_PanelButtonTool:
        if (option->state & (State_On | State_Sunken))
            paint::box(*painter, rect, c.page, c.edge, px(6));
        else if ((option->state & State_MouseOver) && isEnabled(option))
            paint::box(*painter, rect, c.hair, QColor(), px(6));
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck: {
        const bool on = option->state & (State_On | State_NoChange);
        const QRectF square = QRectF(rect.topLeft(), QSizeF(qMin(rect.width(), rect.height()), qMin(rect.width(), rect.height()))).adjusted(0.5, 0.5, -0.5, -0.5);
        const QColor blue = isEnabled(option) ? c.blue : c.ink3;
        paint::box(*painter, square, on ? blue : c.page, on ? QColor() : c.edge, px(4));
        if (option->state & State_NoChange)
            painter->fillRect(QRectF(square.left() + px(4), square.center().y() - 1, square.width() - px(8), 2), c.page);
        else if (on)
            paint::check(*painter, square, c.page);
        return;
    }
    case PE_IndicatorRadioButton: {
        const bool on = option->state & State_On;
        const QRectF circle = rect.adjusted(0.5, 0.5, -0.5, -0.5);
        const QColor blue = isEnabled(option) ? c.blue : c.ink3;
        paint::box(*painter, circle, c.page, on ? blue : c.edge, circle.width() / 2, on ? 1.5 : 1);
        if (on)
            paint::box(*painter, circle.adjusted(px(4), px(4), -px(4), -px(4)), blue, QColor(), circle.width());
        return;
    }
    case PE_IndicatorBranch:
        if (option->state & State_Children)
            paint::chevron(*painter, QRectF(rect.center().x() - px(6), rect.center().y() - px(6), px(12), px(12)),
                           (option->state & State_Open) ? Qt::DownArrow : Qt::RightArrow, c.ink2);
        return;
    case PE_IndicatorArrowDown: paint::chevron(*painter, rect, Qt::DownArrow, c.ink2); return;
    case PE_IndicatorArrowUp: paint::chevron(*painter, rect, Qt::UpArrow, c.ink2); return;
    case PE_IndicatorArrowRight: paint::chevron(*painter, rect, Qt::RightArrow, c.ink2); return;
    case PE_IndicatorArrowLeft: paint::chevron(*painter, rect, Qt::LeftArrow, c.ink2); return;
    case PE_PanelMenu:
        painter->fillRect(option->rect, c.raised);
        return;
    case PE_FrameMenu:
        paint::box(*painter, rect, QColor(), c.dark ? c.edge : c.edge, px(8));
        return;
    case PE_PanelTipLabel:
        painter->fillRect(option->rect, c.raised);
        paint::box(*painter, rect, QColor(), c.edge, 0);
        return;
    case PE_PanelMenuBar:
    case PE_FrameTabWidget:
    case PE_FrameStatusBarItem: return;
    case PE_FrameTabBarBase:
        paint::hairline(*painter, rect.left(), rect.right() + 1, rect.bottom());
        return;
    case PE_PanelItemViewRow: return;
    case PE_PanelItemViewItem:
        if (option->state & State_Selected)
            paint::box(*painter, rect, c.blueTint, QColor(), px(6));
        else if (option->state & State_MouseOver)
            paint::box(*painter, rect, c.sunk, QColor(), px(6));
        return;
    default: QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void ThreadStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const Colours &c = colours();
    switch (element) {
    case CE_PushButton:
        drawControl(CE_PushButtonBevel, option, painter, widget);
        drawControl(CE_PushButtonLabel, option, painter, widget);
        return;
    case CE_PushButtonBevel: proxy()->drawPrimitive(PE_PanelButtonCommand, option, painter, widget); return;
    case CE_PushButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            drawPushButtonLabel(painter, button, widget);
        return;
    case CE_MenuBarEmptyArea: painter->fillRect(option->rect, c.rail); return;
    case CE_MenuBarItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            drawMenuBarItem(painter, item, widget);
        return;
    case CE_MenuEmptyArea: return;
    case CE_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            drawMenuItem(painter, item, widget);
        return;
    case CE_TabBarTabShape:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option))
            drawTabShape(painter, tab);
        return;
    case CE_TabBarTabLabel:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option))
            drawTabLabel(painter, tab);
        return;
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, c.canvas);
        paint::hairline(*painter, option->rect.left(), option->rect.right() + 1, option->rect.bottom());
        return;
    case CE_HeaderLabel:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option))
            paint::line(*painter, QRectF(option->rect).adjusted(px(4), 0, -px(4), 0), header->text, theme::label(), c.ink2,
                        header->textAlignment & Qt::AlignHorizontal_Mask);
        return;
    case CE_Splitter: painter->fillRect(option->rect, c.hair); return;
    case CE_FocusFrame: paint::box(*painter, option->rect, QColor(), c.blue, px(9), 2); return;
    case CE_ProgressBarGroove: paint::box(*painter, option->rect, c.sunk, c.edge, px(4)); return;
    default: QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void ThreadStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    const Colours &c = colours();
    const bool focused = option->state & State_HasFocus;
    switch (control) {
    case CC_ScrollBar:
        drawScrollBar(painter, option, subControlRect(control, option, SC_ScrollBarSlider, widget), widget);
        return;
    case CC_ComboBox:
        drawField(painter, option, focused);
        paint::chevron(*painter, QRectF(option->rect.right() - px(22), option->rect.center().y() - px(6) + 0.5, px(12), px(12)),
                       Qt::DownArrow, isEnabled(option) ? c.ink2 : c.ink3);
        return;
    case CC_SpinBox: {
        const auto *box = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
        if (!box || box->frame)
            drawField(painter, option, focused);
        if (box && box->buttonSymbols != QAbstractSpinBox::NoButtons) {
            const auto arrow = [&](SubControl part, Qt::ArrowType direction, bool possible) {
                const QRectF room = subControlRect(control, option, part, widget);
                paint::chevron(*painter, QRectF(room.center().x() - px(5), room.center().y() - px(5), px(10), px(10)), direction,
                               possible ? c.ink2 : c.hair);
            };
            arrow(SC_SpinBoxUp, Qt::UpArrow, box->stepEnabled & QAbstractSpinBox::StepUpEnabled);
            arrow(SC_SpinBoxDown, Qt::DownArrow, box->stepEnabled & QAbstractSpinBox::StepDownEnabled);
        }
        return;
    }
    default: QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

void makePrimary(QPushButton *button)
{
    button->setProperty(primary, true);
    button->setDefault(true);
    button->update();
}

} // namespace views
