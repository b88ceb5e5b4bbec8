// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/pictures/picture.h"
#include "documents/pictures/threadorder.h"
#include "domain/thread.h"

namespace documents {

/// The red thread drawn: lanes by kind, time to the right. A line leaves a knot downwards, bends once and arrives from the left;
/// where the thread is broken it frays and says so. items() stand in the order of the thread's nodes.
class ThreadPicture final : public Picture
{
public:
    /// `width` is what there is to draw on; the picture may become wider so that no name is cut. What lies before a later thing
    /// stands to its left also where time alone would not make room: the months then give way.
    ThreadPicture(const domain::Thread &thread, qreal width, QDate today, const PictureStyle &style);

    QSizeF size() const override { return m_size; }
    void paint(QPainter &painter) const override;
    const QList<PictureItem> &items() const override { return m_items; }
    QString alt() const override;

    const ThreadOrder &order() const { return m_order; }
    /// The strip of months at the top, on its own ground: a screen keeps it in sight.
    void paintAxis(QPainter &painter) const;
    qreal axisHeight() const;
    QPointF centreOf(int node) const { return m_nodes.at(node).centre; }

private:
    struct Node {
        QPointF centre;
        QString title, facts;
        qreal label = 0; ///< width of the words
    };
    struct Band {
        domain::ThreadLane lane;
        qreal top = 0, bottom = 0;
    };
    struct Break {
        ThreadOrder::Row row;
        QPointF knot;  ///< of the node
        QPointF end;   ///< where the thread frays
        QRectF note;
        QString words;
    };
    void say();
    void place(qreal width);
    qreal layOutTime(qreal right);
    void layRows();
    void layBreak(const ThreadOrder::Row &row, qreal y);
    QString factsOf(int node) const;
    void paintBands(QPainter &p) const;
    void paintTie(QPainter &p, int from, int to) const;
    void paintNode(QPainter &p, int node) const;
    void paintBreak(QPainter &p, const Break &broken) const;
    QString mark(const domain::ThreadNode &node) const;
    QColor markColour(const domain::ThreadNode &node) const;
    QColor groundAt(qreal y) const;

    domain::Thread m_thread;
    ThreadOrder m_order;
    QDate m_today;
    PictureStyle m_style;
    QSizeF m_size;
    QList<Node> m_nodes;
    QList<Band> m_bands;
    QList<Break> m_breaks;
    QList<QPair<qreal, QString>> m_months;
    qreal m_todayX = -1;
    QList<PictureItem> m_items;
};

} // namespace documents
