// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/meetings/departurerow.h"

#include "views/shared/marks.h"
#include "views/shared/paint.h"
#include "views/shared/theme.h"

#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace views {

using theme::px;

DepartureRow::DepartureRow(const QString &title, const QString &destination, QWidget *parent)
    : QWidget(parent), m_title(title), m_destination(destination)
{
    setAccessibleName(title + u": "_s + destination);
    setToolTip(title);
}

QSize DepartureRow::sizeHint() const { return {px(200), px(34)}; }

void DepartureRow::paintEvent(QPaintEvent *)
{
    const Colours &c = theme::colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    marks::paint(painter, Mark::LaterMeeting, QRectF(px(2), (height() - px(16)) / 2.0, px(16), px(16)), c.canvas);
    const QRectF text = QRectF(rect()).adjusted(px(28), 0, 0, -1);
    const qreal taken = paint::line(painter, text, m_destination, theme::ui(12, QFont::Medium), c.ink2, Qt::AlignRight) + px(12);
    paint::line(painter, text.adjusted(0, 0, -taken, 0), m_title, theme::ui(13), c.ink);
    paint::hairline(painter, text.left(), text.right(), height() - 1);
}

} // namespace views
