// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/priorities/movement.h"

#include "documents/pictures/coursepicture.h"
#include "lists/words.h"
#include "views/shared/paint.h"
#include "views/shared/theme.h"

#include <QPainter>

namespace views::movement {

using theme::px;

std::optional<Mark> mark(domain::Movement movement)
{
    switch (movement) {
    case domain::Movement::Forward: return Mark::Forward;
    case domain::Movement::Unchanged: return Mark::Unchanged;
    case domain::Movement::Back: return Mark::Back;
    case domain::Movement::Unknown: break;
    }
    return std::nullopt;
}

QColor colour(domain::Movement movement)
{
    const Colours &c = theme::colours();
    return movement == domain::Movement::Forward ? c.green : movement == domain::Movement::Back ? c.ochre : c.ink2;
}

void paint(QPainter &painter, const QRectF &rect, domain::Movement movement, const QColor &paper)
{
    const auto sign = mark(movement);
    if (!sign)
        return;
    const qreal side = px(16);
    marks::paint(painter, *sign, QRectF(rect.left(), rect.center().y() - side / 2, side, side), paper);
    paint::line(painter, rect.adjusted(px(22), 0, 0, 0), lists::words::movement(movement), theme::ui(12, QFont::Medium), colour(movement));
}

void paintCourse(QPainter &painter, const QRectF &rect, const QList<int> &course, domain::Movement movement, const QColor &paper)
{
    documents::CoursePicture::draw(painter, rect, course, colour(movement), paper, theme::scale());
}

} // namespace views::movement
