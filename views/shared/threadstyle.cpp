// SPDX-License-Identifier: GPL-3.0-or-later
// How large each control is, and how it behaves. How it looks stands in threadstyledrawing.cpp.
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

ThreadStyle::ThreadStyle() : QProxyStyle(u"Fusion"_s) {}

void ThreadStyle::polish(QApplication *application)
{
    QProxyStyle::polish(application);
    if (!findChild<FocusRing *>())
        new FocusRing(this);
}

int ThreadStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent: return px(10);
    case PM_ScrollBarSliderMin: return px(28);
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight: return px(16);
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing: return px(6);
    case PM_DefaultFrameWidth:
    case PM_MenuPanelWidth: return 1;
    case PM_MenuBarPanelWidth:
    case PM_MenuBarVMargin:
    case PM_MenuBarHMargin:
    case PM_MenuBarItemSpacing: return 0;
    case PM_MenuHMargin:
    case PM_MenuVMargin: return px(5);
    case PM_TreeViewIndentation: return px(18);
    case PM_SmallIconSize: return px(18);
    case PM_ButtonIconSize: return px(18);
    case PM_SplitterWidth: return 1;
    case PM_TextCursorWidth: return 2;
    case PM_FocusFrameHMargin:
    case PM_FocusFrameVMargin: return 4;
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin: return px(widget && widget->isWindow() ? 24 : 12);
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing: return px(8);
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical: return 0;
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int ThreadStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_EtchDisabledText:
    case SH_Widget_Animate:
    case SH_ComboBox_Popup:
    case SH_ScrollBar_Transient: return 0;
    case SH_ScrollBar_LeftClickAbsolutePosition: return 1;
    case SH_UnderlineShortcut: return qobject_cast<const QMenu *>(widget) ? 1 : 0;
    case SH_ToolTipLabel_Opacity: return 255;
    case SH_Menu_Mask:
        if (auto *mask = qstyleoption_cast<QStyleHintReturnMask *>(data)) {
            QPainterPath path;
            path.addRoundedRect(option->rect, px(8), px(8));
            mask->region = QRegion(path.toFillPolygon().toPolygon());
            return 1;
        }
        return 0;
    default: return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

QSize ThreadStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents, const QWidget *widget) const
{
    const QSize base = QProxyStyle::sizeFromContents(type, option, contents, widget);
    switch (type) {
    case CT_PushButton: {
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        int width = px(24);
        if (button) {
            width += button->text.isEmpty() ? 0 : option->fontMetrics.size(Qt::TextShowMnemonic, button->text).width() + px(4);
            width += button->icon.isNull() ? 0 : px(18) + (button->text.isEmpty() ? -px(10) : px(6));
            width += (button->features & QStyleOptionButton::HasMenu) ? px(16) : 0;
        }
        return {width, qMax(px(32), option->fontMetrics.height() + px(8))};
    }
    case CT_LineEdit: return {base.width(), qMax(px(32), contents.height() + 4)};
    case CT_SpinBox: return {contents.width() + px(36), px(32)};
    case CT_ComboBox: return {contents.width() + px(44), px(32)};
    case CT_CheckBox:
    case CT_RadioButton: return {base.width(), qMax(px(24), base.height())};
    case CT_ToolButton: return {qMax(base.width(), px(32)), qMax(base.height(), px(32))};
    case CT_HeaderSection: return {base.width() + px(8), px(28)};
    case CT_TabBarTab: return {base.width() + px(16), px(36)};
    case CT_ItemViewItem: return {base.width(), qMax(px(32), base.height())};
    case CT_MenuBarItem: return {contents.width() + px(18), px(28)};
    case CT_MenuItem: {
        const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
        if (item && item->menuItemType == QStyleOptionMenuItem::Separator)
            return {contents.width(), px(9)};
        return {contents.width() + px(78), px(30)};
    }
    default: return base;
    }
}

QRect ThreadStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part, const QWidget *widget) const
{
    const QRect all = option->rect;
    switch (control) {
    case CC_ScrollBar:
        if (part == SC_ScrollBarAddLine || part == SC_ScrollBarSubLine)
            return {};
        if (part == SC_ScrollBarGroove)
            return all;
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option)) {
            const bool upright = bar->orientation == Qt::Vertical;
            const int length = upright ? all.height() : all.width();
            const qint64 range = qint64(bar->maximum) - bar->minimum;
            const int slider = range > 0
                ? qMin(length, qMax(int(qint64(length) * bar->pageStep / (range + qMax(1, bar->pageStep))), pixelMetric(PM_ScrollBarSliderMin, option, widget)))
                : length;
            const int at = sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition, length - slider, bar->upsideDown);
            const auto piece = [&](int from, int size) {
                return visualRect(option->direction, all,
                                  upright ? QRect(all.left(), all.top() + from, all.width(), size) : QRect(all.left() + from, all.top(), size, all.height()));
            };
            if (part == SC_ScrollBarSlider)
                return piece(at, slider);
            if (part == SC_ScrollBarSubPage)
                return piece(0, at);
            if (part == SC_ScrollBarAddPage)
                return piece(at + slider, length - at - slider);
        }
        break;
    case CC_ComboBox:
        if (part == SC_ComboBoxArrow)
            return visualRect(option->direction, all, QRect(all.right() - px(28) + 1, all.top(), px(28), all.height()));
        if (part == SC_ComboBoxEditField)
            return visualRect(option->direction, all, all.adjusted(px(9), 2, -px(28), -2));
        break;
    case CC_SpinBox: {
        const int width = px(24);
        const QRect up(all.right() - width, all.top() + 2, width, all.height() / 2 - 2);
        if (part == SC_SpinBoxUp)
            return visualRect(option->direction, all, up);
        if (part == SC_SpinBoxDown)
            return visualRect(option->direction, all, up.translated(0, all.height() / 2 - 1));
        if (part == SC_SpinBoxEditField)
            return visualRect(option->direction, all, all.adjusted(px(6), 2, -width - 2, -2));
        break;
    }
    default: break;
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QRect ThreadStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    if (element == SE_LineEditContents) {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        const bool framed = frame && frame->lineWidth > 0;
        return framed ? option->rect.adjusted(px(8), 2, -px(8), -2) : option->rect;
    }
    return QProxyStyle::subElementRect(element, option, widget);
}

} // namespace views
