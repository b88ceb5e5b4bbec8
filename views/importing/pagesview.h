// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/importing/sourcemark.h"

#include <QAbstractScrollArea>
#include <QHash>
#include <QImage>
#include <QSet>
#include <memory>

namespace views {

/// The pages of a PDF one under the other, as wide as there is room, with the marks of the questions. Pages are drawn as they
/// come into view.
class PagesView : public QAbstractScrollArea
{
    Q_OBJECT
public:
    explicit PagesView(QWidget *parent = nullptr);

    void setSource(const std::shared_ptr<const importing::Source> &source); ///< null: none
    void setMarks(const QList<SourceMark> &marks);
    void setActive(int number);
    void setCurrent(const importing::SourcePlace &place);
    void setImage(int page, const QImage &image); ///< `page` from 1

signals:
    void imageNeeded(int page, qreal pixelsPerPoint);
    void markChosen(int number);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    void layOut();
    void askForVisible();
    QRectF pageRect(int page) const; ///< from 0, in the viewport
    /// What stands at the place: one box a page, in the viewport.
    QList<QRectF> boxes(const importing::SourcePlace &place) const;
    void bringIntoView(const importing::SourcePlace &place);
    void paintMark(QPainter &painter, const SourceMark &mark) const;
    QRectF numberCircle(const QRectF &box) const;

    std::shared_ptr<const importing::Source> m_source;
    QList<qreal> m_tops;
    qreal m_scale = 1;
    QHash<int, QImage> m_images;
    QSet<int> m_asked;
    QList<SourceMark> m_marks;
    int m_active = 0;
    importing::SourcePlace m_current;
};

} // namespace views
