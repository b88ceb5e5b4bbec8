// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/pictures/picture.h"

#include <optional>

namespace documents {

/// Values over days as lines: an indicator with its target, or how ranks moved. Series differ by colour, dash and end label.
class SeriesPicture final : public Picture
{
public:
    struct Point {
        QDate date;
        double value = 0;
        bool operator==(const Point &) const = default;
    };
    struct Series {
        QString name;
        QList<Point> points; ///< by date
        domain::ObjectRef object;
    };
    struct Frame {
        QString title;
        QString unit;
        std::optional<double> target;
        bool downwards = false; ///< 1 at the top: ranks
    };

    SeriesPicture(const QList<Series> &series, const Frame &frame, QSizeF size, const PictureStyle &style);

    QSizeF size() const override { return m_size; }
    void paint(QPainter &painter) const override;
    const QList<PictureItem> &items() const override { return m_items; }
    QString alt() const override;

private:
    QPointF place(const Point &point) const;
    QString number(double value) const;
    QList<Series> m_series;
    Frame m_frame;
    QSizeF m_size;
    PictureStyle m_style;
    QDate m_first, m_last;
    double m_least = 0, m_most = 1;
    QRectF m_plot;
    QList<PictureItem> m_items;
};

} // namespace documents
