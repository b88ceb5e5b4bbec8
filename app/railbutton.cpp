// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/railbutton.h"

#include "views/shared/paint.h"
#include "views/shared/theme.h"

#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace app {

using views::theme::px;
namespace paint = views::paint;
namespace theme = views::theme;

RailButton::RailButton(Kind kind, const QString &icon, const QString &words, QWidget *parent)
    : QAbstractButton(parent), m_kind(kind), m_icon(icon)
{
    setText(words);
    setCheckable(kind == Kind::Place);
    setAutoExclusive(kind == Kind::Place); // one of several: so a screen reader says it too
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    name();
}

void RailButton::setWaiting(int count)
{
    if (m_waiting == count)
        return;
    m_waiting = count;
    name();
    update();
}

void RailButton::setCompact(bool compact)
{
    m_compact = compact;
    name();
    updateGeometry();
}

void RailButton::name()
{
    setAccessibleName(m_waiting > 0 ? tr("%1, %n väntar", nullptr, m_waiting).arg(text()) : text());
    setToolTip(m_compact ? accessibleName() : QString());
}

QSize RailButton::sizeHint() const
{
    if (m_kind == Kind::Foot)
        return {px(m_compact ? 40 : 160), px(32)};
    return m_compact ? QSize(px(40), px(40)) : QSize(px(160), px(36));
}

void RailButton::paintEvent(QPaintEvent *)
{
    const views::Colours &c = theme::colours();
    QPainter painter(this);
    const QRectF area = rect();
    const bool here = isChecked();
    if (here)
        paint::box(painter, area, c.dark ? c.hair : c.page, QColor(), px(7));
    else if (underMouse())
        paint::box(painter, area, c.hair, QColor(), px(7));
    if (here)
        paint::box(painter, QRectF(0, (area.height() - px(18)) / 2, 3, px(18)), c.thread, QColor(), 1.5);
    if (hasFocus())
        paint::focusRing(painter, area, px(7));

    const bool foot = m_kind == Kind::Foot;
    const qreal side = px(foot ? 18 : 20);
    const qreal left = m_compact ? (area.width() - side) / 2 : px(foot ? 10 : 12);
    theme::paintIcon(painter, m_icon, QRectF(left, (area.height() - side) / 2, side, side), here ? c.ink : c.ink2);
    if (m_compact) {
        if (m_waiting > 0) // the number itself does not fit: a dot says that there is one, the tooltip which
            paint::box(painter, QRectF(area.right() - px(11), px(6), px(6), px(6)), c.blue, QColor(), px(3));
        return;
    }
    qreal right = area.right() - px(10);
    if (m_waiting > 0) {
        const QString count = QString::number(m_waiting);
        paint::digits(painter, right, area.center().y(), count, theme::ui(12, QFont::Medium), c.ink3);
        right -= paint::digitsWidth(count, theme::ui(12, QFont::Medium)) + px(6);
    }
    const QRectF words(px(foot ? 36 : 42), 0, right - px(foot ? 36 : 42), area.height());
    paint::line(painter, words, text(), foot ? theme::ui(12) : theme::ui(13, here ? QFont::DemiBold : QFont::Medium), here ? c.ink : c.ink2);
}

} // namespace app
