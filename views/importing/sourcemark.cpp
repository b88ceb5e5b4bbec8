// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/importing/sourcemark.h"

#include <QPainter>

namespace views {

void paintNumber(QPainter &painter, const QRectF &circle, int number, SourceMark::State state, bool active)
{
    const Colours &c = theme::colours();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(active ? c.blue : state == SourceMark::State::Settled ? c.green : c.ochre);
    painter.drawEllipse(circle);
    painter.setPen(c.page);
    painter.setFont(theme::ui(11, QFont::DemiBold));
    painter.drawText(circle, Qt::AlignCenter, QString::number(number));
    painter.restore();
}

} // namespace views
