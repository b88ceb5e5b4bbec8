// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/pictures/picture.h"
#include "documents/pictures/timescale.h"
#include "domain/followingup.h"

namespace documents {

/// Areas and measures over terms: green = closed, filled = done, tint = ahead, outline = planned; follow-ups are marks, those that
/// were made, those that a measure's rhythm asks for, and those that were missed; today is a line, breaks are bands.
class GanttPicture final : public Picture
{
public:
    GanttPicture(const domain::PlanContent &content, qreal width, QDate today, const PictureStyle &style);

    QSizeF size() const override { return m_size; }
    void paint(QPainter &painter) const override;
    const QList<PictureItem> &items() const override { return m_items; }
    QString alt() const override;

    /// The day under a place in the picture: for dragging a bar's ends.
    QDate dayAt(qreal x) const { return m_scale.day(x); }
    qreal xOf(QDate day) const { return m_scale.x(day); }

    /// What a bar is taken by.
    enum class Grip { None, Body, Start, End };
    struct Hit {
        domain::MeasureId measure; ///< of the row, also beside its bar; null: none
        Grip grip = Grip::None;
    };
    Hit hitAt(const QPointF &place) const;
    /// The bar of a measure in these days, in its row; empty where it has no row or no days.
    QRectF barOf(domain::MeasureId measure, QDate from, QDate to) const;
    QRectF rowOf(domain::MeasureId measure) const;

private:
    struct Row {
        QRectF rect;
        domain::MeasureId measure;
        QString title;
        QString number;
        bool area = false;
        QDate from, to;
        domain::MeasureState state = domain::MeasureState::Planned;
        QList<QPair<QDate, domain::Effect>> marks;
        QList<domain::AskedDay> asked;
    };
    const Row *find(domain::MeasureId measure) const;
    QRectF barIn(const Row &row, QDate from, QDate to) const;
    void paintTime(QPainter &p) const;
    void paintRow(QPainter &p, const Row &row) const;
    void paintToday(QPainter &p) const;
    void paintBar(QPainter &p, const Row &row) const;
    void paintMark(QPainter &p, const Row &row, QDate day, const QString &icon, const QColor &colour) const;
    static TimeScale scaleFor(const domain::PlanContent &content, qreal left, qreal right, QDate today);

    PictureStyle m_style;
    QDate m_today;
    qreal m_left;
    TimeScale m_scale;
    QSizeF m_size;
    QList<Row> m_rows;
    QList<PictureItem> m_items;
    QString m_title;
};

} // namespace documents
