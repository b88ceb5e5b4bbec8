// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/pictures/seriespicture.h"

#include "documents/pictures/timescale.h"
#include "domain/dates.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLocale>
#include <algorithm>
#include <cmath>

namespace documents {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(documents::SeriesPicture)
};

} // namespace

SeriesPicture::SeriesPicture(const QList<Series> &series, const Frame &frame, QSizeF size, const PictureStyle &style)
    : m_series(series), m_frame(frame), m_size(size), m_style(style)
{
    bool any = false;
    for (const Series &s : m_series)
        for (const Point &p : s.points) {
            m_first = m_first.isValid() ? std::min(m_first, p.date) : p.date;
            m_last = m_last.isValid() ? std::max(m_last, p.date) : p.date;
            m_least = any ? std::min(m_least, p.value) : p.value;
            m_most = any ? std::max(m_most, p.value) : p.value;
            any = true;
        }
    if (m_frame.target) {
        m_least = any ? std::min(m_least, *m_frame.target) : *m_frame.target;
        m_most = any ? std::max(m_most, *m_frame.target) : *m_frame.target;
    }
    if (m_most - m_least < 1e-9) {
        m_least -= 1;
        m_most += 1;
    }
    const double air = (m_most - m_least) * 0.08;
    m_least -= air;
    m_most += air;
    qreal names = 0;
    const QFontMetricsF metrics(m_style.ui(12, QFont::Medium));
    for (const Series &s : std::as_const(m_series))
        names = std::max(names, metrics.horizontalAdvance(s.name));
    m_plot = QRectF(m_style.px(44), m_style.px(10), m_size.width() - m_style.px(60) - std::min(names + m_style.px(10), m_size.width() / 3),
                    m_size.height() - m_style.px(38));
    for (const Series &s : std::as_const(m_series))
        for (const Point &p : s.points) {
            const QPointF c = place(p);
            m_items.append({QRectF(c.x() - m_style.px(7), c.y() - m_style.px(7), m_style.px(14), m_style.px(14)), s.object,
                            s.name + u": "_s + number(p.value), {}, p.date});
        }
}

QString SeriesPicture::number(double value) const
{
    const QString text = QLocale(QLocale::Swedish).toString(value, 'f', std::abs(value - std::round(value)) < 1e-9 ? 0 : 1);
    return m_frame.unit.isEmpty() ? text : text + u' ' + m_frame.unit;
}

QPointF SeriesPicture::place(const Point &point) const
{
    const TimeScale scale(m_first, m_last, m_plot.left(), m_plot.right());
    const double part = (point.value - m_least) / (m_most - m_least);
    return {scale.x(point.date), m_frame.downwards ? m_plot.top() + m_plot.height() * part : m_plot.bottom() - m_plot.height() * part};
}

void SeriesPicture::paint(QPainter &p) const
{
    p.save();
    p.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    p.fillRect(QRectF(m_plot.left(), m_plot.bottom(), m_plot.width(), 1), m_style.edge);
    p.setFont(m_style.ui(11));
    p.setPen(m_style.ink3);
    const auto atLeft = [&](qreal y, double value) {
        p.drawText(QRectF(0, y - m_style.px(9), m_plot.left() - m_style.px(10), m_style.px(18)), Qt::AlignRight | Qt::AlignVCenter,
                   QLocale(QLocale::Swedish).toString(std::round(value)));
    };
    if (m_frame.downwards) {
        for (int rank = int(std::ceil(m_least)); rank <= int(std::floor(m_most)); ++rank)
            atLeft(place({m_first, double(rank)}).y(), rank);
    } else {
        atLeft(m_plot.top(), m_most);
        atLeft(m_plot.bottom(), m_least);
    }
    const TimeScale scale(m_first, m_last, m_plot.left(), m_plot.right());
    const auto marks = scale.marks(m_style.px(64));
    for (const TimeScale::Mark &mark : marks)
        p.drawText(QRectF(mark.x, m_plot.bottom() + m_style.px(6), m_style.px(90), m_style.px(18)), Qt::AlignLeft | Qt::AlignVCenter, mark.text);
    if (m_frame.target) {
        const qreal y = place({m_first, *m_frame.target}).y();
        p.setPen(QPen(m_style.ink2, 1, Qt::DashLine));
        p.drawLine(QPointF(m_plot.left(), y), QPointF(m_plot.right(), y));
        p.setPen(m_style.ink2);
        p.drawText(QRectF(m_plot.left() + m_style.px(4), y - m_style.px(18), m_style.px(160), m_style.px(16)), Qt::AlignLeft | Qt::AlignVCenter,
                   Words::tr("Mål %1").arg(number(*m_frame.target)));
    }
    const QColor colours[] = {m_style.blue, m_style.green, m_style.plum, m_style.ochre, m_style.ink2};
    const Qt::PenStyle dashes[] = {Qt::SolidLine, Qt::DashLine, Qt::DotLine, Qt::DashDotLine};
    QList<QRectF> names; // a name gives way to those that stand where it would
    for (qsizetype i = 0; i < m_series.size(); ++i) {
        const QColor colour = colours[i % 5];
        p.setPen(QPen(colour, 2, dashes[(i / 5) % 4], Qt::RoundCap, Qt::RoundJoin));
        p.setBrush(Qt::NoBrush);
        QPolygonF line;
        for (const Point &point : m_series[i].points)
            line.append(place(point));
        p.drawPolyline(line);
        p.setPen(Qt::NoPen);
        p.setBrush(colour);
        for (const QPointF &c : std::as_const(line))
            p.drawEllipse(c, m_style.px(3.5), m_style.px(3.5));
        if (line.isEmpty())
            continue;
        const QFont font = m_style.ui(12, QFont::Medium);
        const qreal room = m_size.width() - line.last().x() - m_style.px(12);
        const QString name = QFontMetricsF(font).elidedText(m_series[i].name, Qt::ElideRight, room);
        QRectF label(line.last().x() + m_style.px(10), line.last().y() - m_style.px(9), QFontMetricsF(font).horizontalAdvance(name) + m_style.px(2), m_style.px(18));
        const auto isTaken = [&](const QRectF &other) { return other.adjusted(0, m_style.px(2), 0, -m_style.px(2)).intersects(label); };
        for (auto taken = std::find_if(names.begin(), names.end(), isTaken); taken != names.end(); taken = std::find_if(names.begin(), names.end(), isTaken))
            label.moveTop(taken->bottom() - m_style.px(2));
        names.append(label);
        p.setFont(font);
        p.setPen(colour);
        p.drawText(label, Qt::AlignVCenter | Qt::TextSingleLine, name);
    }
    p.restore();
}

QString SeriesPicture::alt() const
{
    QStringList all;
    for (const Series &s : m_series) {
        QStringList points;
        for (const Point &p : s.points)
            points.append(domain::shortDate(p.date) + u' ' + number(p.value));
        all.append(s.name + u": "_s + points.join(u", "_s));
    }
    const QString title = m_frame.title.isEmpty() ? Words::tr("Diagram") : m_frame.title;
    return title + u". "_s + all.join(u". "_s) + (m_frame.target ? u". "_s + Words::tr("Målet är %1.").arg(number(*m_frame.target)) : u"."_s);
}

} // namespace documents
