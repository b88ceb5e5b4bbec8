// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/pictures/picture.h"
#include "domain/actionplan.h"

#include <QPoint>
#include <optional>

namespace documents {

/// Needs down, measures across, a hexagon where one answers the other (with a core where it does so wholly), counts at the edges. A need that nothing answers is a
/// whole row in ochre with words, a measure that answers nothing a whole column.
class CoveragePicture final : public Picture
{
public:
    /// `first` and `count`: which of the measures, in order; -1: the rest. A page holds some twelve.
    CoveragePicture(const domain::PlanContent &content, qreal width, const PictureStyle &style, int first = 0, int count = -1);

    QSizeF size() const override { return m_size; }
    void paint(QPainter &painter) const override; ///< what lies in the painter's clip
    /// The needs, then the measures, then every crossing (object: the measure; name tells both).
    const QList<PictureItem> &items() const override { return m_items; }
    QString alt() const override;

    int needs() const { return int(m_content.needs.size()); }
    int measures() const { return int(m_measures.size()); }
    domain::NeedId need(int row) const { return m_content.needs.value(row).id; }
    domain::MeasureId measure(int column) const { return m_measures.value(column).id; }
    domain::Answering tie(int need, int measure) const { return m_ties.at(need * measures() + measure); }
    bool isTied(int need, int measure) const { return tie(need, measure) != domain::Answering::No; }
    /// "2.2 Skugga en dag svarar inte mot behov 3".
    QString words(int need, int measure) const;
    QRectF cell(int need, int measure) const;
    /// x: measure, y: need; nullopt outside the crossings.
    std::optional<QPoint> cellAt(const QPointF &place) const;

    static constexpr int onAPage = 12;

private:
    void paintColumns(QPainter &p, const QRectF &clip) const;
    void paintRows(QPainter &p, const QRectF &clip) const;
    QString title(int measure) const;
    bool isLoose(int measure) const { return m_loose.at(measure); }

    domain::PlanContent m_content; ///< its needs and measures alone
    QList<domain::Measure> m_measures;
    QStringList m_numbers;
    QList<bool> m_loose;
    QList<domain::Answering> m_ties; ///< every crossing, need by need
    PictureStyle m_style;
    QSizeF m_size;
    QList<qreal> m_rows; ///< top of each need's row; one more: the bottom
    qreal m_left = 0, m_column = 0, m_head = 0;
    QList<int> m_answers; ///< per need, by all measures of the plan
    QList<PictureItem> m_items;
};

} // namespace documents
