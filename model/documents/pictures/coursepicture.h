// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/pictures/picture.h"
#include "domain/operationalplan.h"

namespace documents {

/// How an assignment has moved from report to report, as a line a few letters high. Colour and the last step say the latest
/// movement; a word always stands beside it.
class CoursePicture final : public Picture
{
public:
    /// `course`: where each report left it, oldest first.
    CoursePicture(const QList<int> &course, domain::Movement movement, const QString &title, QSizeF size, const PictureStyle &style);

    QSizeF size() const override { return m_size; }
    void paint(QPainter &painter) const override;
    const QList<PictureItem> &items() const override { return m_items; }
    QString alt() const override;

    static QColor colour(domain::Movement movement, const PictureStyle &style);
    /// The same drawing in any rectangle; at most the last five reports.
    static void draw(QPainter &painter, const QRectF &rect, const QList<int> &course, const QColor &colour, const QColor &paper, qreal scale);

private:
    QList<int> m_course;
    domain::Movement m_movement;
    QString m_title;
    QSizeF m_size;
    PictureStyle m_style;
    QList<PictureItem> m_items;
};

} // namespace documents
