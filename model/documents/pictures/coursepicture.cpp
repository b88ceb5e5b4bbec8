// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/pictures/coursepicture.h"

#include <QPainterPath>
#include <algorithm>

namespace documents {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int shown = 5;
} // namespace

CoursePicture::CoursePicture(const QList<int> &course, domain::Movement movement, const QString &title, QSizeF size, const PictureStyle &style)
    : m_course(course), m_movement(movement), m_title(title), m_size(size), m_style(style)
{
}

QColor CoursePicture::colour(domain::Movement movement, const PictureStyle &style)
{
    switch (movement) {
    case domain::Movement::Forward: return style.green;
    case domain::Movement::Back: return style.ochre;
    default: return style.ink2;
    }
}

void CoursePicture::draw(QPainter &p, const QRectF &rect, const QList<int> &course, const QColor &colour, const QColor &paper, qreal scale)
{
    const QList<int> last = course.mid(qMax(0, course.size() - shown));
    if (last.isEmpty())
        return;
    const qreal ring = 2 * scale, dot = 3.5 * scale;
    const auto [least, most] = std::minmax_element(last.begin(), last.end());
    const int steps = qMax(2, *most - *least); // a small step stays small
    const qreal middle = (*least + *most) / 2.0, high = rect.height() - 2 * dot;
    const auto at = [&](qsizetype i) {
        const qreal x = last.size() == 1 ? rect.right() - dot : rect.left() + ring + (rect.width() - ring - dot) * qreal(i) / qreal(last.size() - 1);
        return QPointF(x, rect.center().y() - (last[i] - middle) * high / steps);
    };
    QPainterPath path(at(0));
    for (qsizetype i = 1; i < last.size(); ++i)
        path.lineTo(at(i));
    p.setBrush(Qt::NoBrush);
    p.setPen(QPen(colour, 1.5 * scale));
    p.drawPath(path);
    p.setPen(QPen(colour, 1.25 * scale));
    p.setBrush(paper);
    for (qsizetype i = 0; i + 1 < last.size(); ++i)
        p.drawEllipse(at(i), ring, ring);
    p.setBrush(colour);
    p.drawEllipse(at(last.size() - 1), dot - 0.6 * scale, dot - 0.6 * scale);
}

void CoursePicture::paint(QPainter &p) const
{
    p.setRenderHint(QPainter::Antialiasing);
    draw(p, QRectF({}, m_size), m_course, colour(m_movement, m_style), m_style.page, m_style.scale);
}

QString CoursePicture::alt() const
{
    const QString movement = m_movement == domain::Movement::Forward ? u"framåt"_s
        : m_movement == domain::Movement::Back                       ? u"bakåt"_s
        : m_movement == domain::Movement::Unchanged                  ? u"oförändrat"_s
                                                                     : u"utan angiven förflyttning"_s;
    return u"%1: %2 lägesbeskrivningar, senast %3."_s.arg(m_title).arg(m_course.size()).arg(movement);
}

} // namespace documents
