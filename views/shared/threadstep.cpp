// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shared/threadstep.h"

#include "views/shared/paint.h"
#include "views/shared/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace views {

using theme::colours;
using theme::px;

namespace {

constexpr int textLeft = 32;
constexpr int padding = 5;

} // namespace

ThreadStep::ThreadStep(Mark mark, const QString &title, const QString &details, QWidget *parent)
    : QAbstractButton(parent), m_mark(mark), m_details(details)
{
    setText(title);
    setAccessibleName(u"%1, %2, %3"_s.arg(marks::words(mark), title, details));
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ThreadStep::setTied(bool toTheStepAbove)
{
    m_tied = toTheStepAbove;
    const auto steps = parentWidget() ? parentWidget()->findChildren<ThreadStep *>(QString(), Qt::FindDirectChildrenOnly) : QList<ThreadStep *>();
    if (const qsizetype here = steps.indexOf(this); here > 0) {
        steps[here - 1]->m_goesOn = toTheStepAbove;
        steps[here - 1]->update();
    }
}

void ThreadStep::setWhen(const QString &when)
{
    m_when = when;
    m_left = px(74); // "13 okt 2025"
    setAccessibleName(when + u", "_s + accessibleName());
    updateGeometry();
}

qreal ThreadStep::layOut(QPainter *painter, int width) const
{
    const Colours &c = colours();
    qreal y = px(padding);
    y += paint::paragraph(painter, QRectF(m_left + px(textLeft), y, width - m_left - px(textLeft + 4), 0), text(), theme::ui(13, QFont::Medium), c.ink, px(20), 3);
    if (!m_details.isEmpty())
        y += paint::paragraph(painter, QRectF(m_left + px(textLeft), y, width - m_left - px(textLeft + 4), 0), m_details, theme::ui(12), c.ink2, px(18), 2);
    return y + px(padding);
}

int ThreadStep::heightForWidth(int width) const
{
    return int(std::ceil(layOut(nullptr, width)));
}

QSize ThreadStep::sizeHint() const
{
    return {px(240), heightForWidth(px(240))};
}

QSize ThreadStep::minimumSizeHint() const
{
    return {px(120), px(30)};
}

void ThreadStep::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (underMouse())
        paint::box(painter, rect(), colours().sunk, QColor(), px(6));
    const qreal side = px(16);
    const qreal middle = px(padding) + px(10);
    if (m_tied) { // the line stops before the knot
        QPainterPath tie(QPointF(m_left + px(10), -1));
        tie.lineTo(m_left + px(10), middle - side / 2 - px(3));
        paint::thread(painter, tie);
    }
    if (m_goesOn) {
        QPainterPath tie(QPointF(m_left + px(10), middle + side / 2 + px(3)));
        tie.lineTo(m_left + px(10), height() + 1);
        paint::thread(painter, tie);
    }
    marks::paint(painter, m_mark, QRectF(m_left + px(2), middle - side / 2, side, side), underMouse() ? colours().sunk : QColor());
    if (m_left)
        paint::line(painter, QRectF(0, px(padding), m_left - px(8), px(20)), m_when, theme::ui(12), colours().ink2, Qt::AlignRight);
    layOut(&painter, width());
    if (hasFocus())
        paint::focusRing(painter, QRectF(rect()), px(6));
}

void ThreadStep::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void ThreadStep::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void ThreadStep::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace views
