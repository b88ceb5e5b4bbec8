// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/pictures/picture.h"
#include "domain/actionplan.h"

namespace documents {

/// Needs down, measures across, a knot where one answers the other. A need that nothing answers is a whole row in ochre with
/// words, a measure that answers nothing a whole column.
class CoveragePicture final : public Picture
{
public:
    CoveragePicture(const domain::PlanContent &content, qreal width, const PictureStyle &style);

    QSizeF size() const override { return m_size; }
    void paint(QPainter &painter) const override;
    /// The needs, then the measures, then every crossing (object: the measure; name tells both).
    const QList<PictureItem> &items() const override { return m_items; }
    QString alt() const override;

private:
    QRectF cell(int need, int measure) const;
    domain::PlanContent m_content;
    PictureStyle m_style;
    QSizeF m_size;
    QList<qreal> m_rows; ///< top of each need's row; one more: the bottom
    qreal m_left = 0, m_column = 0, m_head = 0;
    QList<int> m_answers; ///< per need
    QList<PictureItem> m_items;
};

} // namespace documents
