// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/pictures/picture.h"
#include "domain/actionplan.h"

namespace documents {

/// A bar for each cost line, with its category's pattern; the outcome, where known, as a narrow bar beneath.
class CostPicture final : public Picture
{
public:
    CostPicture(const domain::PlanContent &content, qreal width, const PictureStyle &style);

    QSizeF size() const override { return m_size; }
    void paint(QPainter &painter) const override;
    const QList<PictureItem> &items() const override { return m_items; }
    QString alt() const override;

private:
    QList<domain::CostLine> m_costs;
    qint64 m_total = 0;
    qint64 m_most = 1;
    PictureStyle m_style;
    QSizeF m_size;
    QList<PictureItem> m_items;
};

} // namespace documents
