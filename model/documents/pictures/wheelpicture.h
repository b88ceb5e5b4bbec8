// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/pictures/picture.h"
#include "domain/yearcycle.h"

#include <QPainterPath>

namespace documents {

/// What a wheel tells beside its entries.
struct WheelOptions {
    QList<QDate> meetings;         ///< ticks at the rim
    QList<domain::Period> breaks;  ///< of the schools, at the rim
    domain::ObjectRef chosen;      ///< framed; null: none
    bool operator==(const WheelOptions &) const = default;
};

/// The year cycle as a wheel: January at the top, one ring per category, the label along the arc, today's hand in red.
class WheelPicture final : public Picture
{
public:
    WheelPicture(const QList<domain::YearCycleEntry> &entries, int year, qreal diameter, QDate today, const PictureStyle &style, WheelOptions options = {});

    QSizeF size() const override { return {m_diameter, m_diameter}; }
    void paint(QPainter &painter) const override;
    const QList<PictureItem> &items() const override { return m_items; }
    QString alt() const override;

    /// Which item is at a place; -1: none. A ring's part is no rectangle, so this is the truth and PictureItem::rect a box around it.
    int itemAt(QPointF place) const;

    static QString categoryName(domain::CycleCategory category);
    /// Ink and ground of a category, and its pattern: what a legend shows.
    static QColor colour(domain::CycleCategory category, const PictureStyle &style);
    static QColor tint(domain::CycleCategory category, const PictureStyle &style);
    static QBrush pattern(domain::CycleCategory category, const PictureStyle &style);

private:
    struct Arc {
        qreal from = 0, to = 0; ///< degrees clockwise from the top
        int ring = 0;
        int lane = 0; ///< within its ring, where entries meet
        domain::CycleCategory category = domain::CycleCategory::Other;
        QString title;
    };
    qreal degrees(QDate day) const;
    qreal inner(const Arc &arc) const;
    qreal thickness() const;
    qreal stripThickness() const { return std::min(m_style.px(8), thickness() * 0.22); } ///< of the pattern along the inner edge
    QPainterPath path(const Arc &arc) const;
    QPainterPath band(qreal from, qreal to, qreal inner, qreal outer) const;
    void paintRim(QPainter &p) const;
    void paintArc(QPainter &p, qsizetype index) const;
    void paintLabel(QPainter &p, const Arc &arc) const;
    void paintMiddle(QPainter &p) const;
    qreal rim() const { return m_diameter / 2 * 0.88; }

    int m_year;
    qreal m_diameter;
    QDate m_today;
    PictureStyle m_style;
    WheelOptions m_options;
    int m_rings = 1;
    QList<int> m_lanes; ///< how many each ring has
    QList<Arc> m_arcs;
    QList<PictureItem> m_items;
};

} // namespace documents
