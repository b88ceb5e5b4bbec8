// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/pictures/picture.h"
#include "domain/thread.h"

namespace documents {

/// The red thread drawn: lanes by kind, time to the right. A line leaves a node downwards, bends once and arrives from the left;
/// where the thread is broken it frays and says so.
class ThreadPicture final : public Picture
{
public:
    /// `width` is what there is to draw on; the picture may become wider so that no name is cut.
    ThreadPicture(const domain::Thread &thread, qreal width, QDate today, const PictureStyle &style);

    QSizeF size() const override { return m_size; }
    void paint(QPainter &painter) const override;
    const QList<PictureItem> &items() const override { return m_items; }
    QString alt() const override;

    static QString laneName(domain::ThreadLane lane);
    static QString breakText(domain::ThreadBreak broken);

private:
    struct Node {
        QPointF centre;
        int parent = -1; ///< the tie that is drawn as its own; others are drawn thin
    };
    struct Lane {
        domain::ThreadLane lane;
        qreal top = 0, bottom = 0;
    };
    void place(qreal width);
    void paintLanes(QPainter &p) const;
    void paintTies(QPainter &p) const;
    void paintNode(QPainter &p, int index) const;
    void paintBreak(QPainter &p, int index) const;
    QString mark(const domain::ThreadNode &node) const;
    QColor markColour(const domain::ThreadNode &node) const;

    domain::Thread m_thread;
    QDate m_today;
    PictureStyle m_style;
    QSizeF m_size;
    QList<Node> m_nodes;
    QList<Lane> m_lanes;
    QList<QPair<qreal, QString>> m_marks;
    qreal m_todayX = -1;
    QList<PictureItem> m_items;
};

} // namespace documents
