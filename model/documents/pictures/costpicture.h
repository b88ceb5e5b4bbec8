// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/pictures/picture.h"
#include "domain/actionplan.h"

namespace documents {

/// How a plan's money is spread: one long bar in which each category has its share, its own pattern and its words beneath; then
/// a bar for each area, and in it what is used.
class CostPicture final : public Picture
{
public:
    enum class Parts { Categories, Areas, Both };
    CostPicture(const domain::PlanContent &content, qreal width, const PictureStyle &style, Parts parts = Parts::Both);

    QSizeF size() const override { return m_size; }
    void paint(QPainter &painter) const override;
    const QList<PictureItem> &items() const override { return m_items; }
    QString alt() const override;

private:
    struct Share {
        QRectF bar;
        QRectF words;
        QString name;
        QString amount;
        int pattern = 0;
    };
    struct Area {
        QRectF row;
        QString name;
        QString words;
        qreal whole = 0; ///< length of the bar
        qreal used = 0;
    };
    void placeShares(const domain::PlanContent &content, qreal width);
    void placeAreas(const domain::PlanContent &content, qreal width);
    QColor colour(int category) const;

    qint64 m_total = 0;
    PictureStyle m_style;
    QSizeF m_size;
    QList<Share> m_shares;
    QList<Area> m_areas;
    QList<PictureItem> m_items;
};

} // namespace documents
