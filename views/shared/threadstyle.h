// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

class QAbstractButton;
class QPushButton;

namespace views {

/// Every control of the window, drawn with the theme's tokens over Fusion. No style sheets: they break palette changes.
/// Sizes follow theme::px(). A button is outlined; makePrimary() fills it, setFlat(true) makes it quiet.
class ThreadStyle : public QProxyStyle
{
    Q_OBJECT
public:
    ThreadStyle();

    void polish(QApplication *application) override;
    using QProxyStyle::polish;
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents, const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part, const QWidget *widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const override;
};

/// The one filled button of a view. At most one in each view.
void makePrimary(QPushButton *button);

/// Gives a hand-drawn widget (a card that is a button) the ring 2 px outside its edge while it has the focus.
void useFocusRing(QWidget *widget);

} // namespace views
