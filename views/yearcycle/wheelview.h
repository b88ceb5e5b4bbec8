// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/pictures/wheelpicture.h"

#include <QWidget>

#include <memory>

namespace lists {
class YearCycleList;
}

namespace views {

/// The wheel on the screen. Right and left go through the year, up and down out and in among the rings; Enter or a double
/// click opens. Below it stands what colours and patterns mean.
class WheelView : public QWidget
{
    Q_OBJECT
public:
    /// `list` must outlive it.
    explicit WheelView(lists::YearCycleList &list, QWidget *parent = nullptr);

    domain::YearCycleEntryId current() const { return m_current; }
    void setCurrent(domain::YearCycleEntryId entry); ///< sends nothing
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void chosen(domain::YearCycleEntryId entry);
    void opened(domain::YearCycleEntryId entry);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void make();
    void choose(int item);
    int currentItem() const; ///< among the picture's items; -1: none
    int beside(int item, int ringStep) const;
    QPointF origin() const; ///< of the wheel's square
    void paintLegend(QPainter &painter) const;
    qreal legendHeight() const;

    lists::YearCycleList &m_list;
    domain::YearCycleEntryId m_current;
    std::unique_ptr<documents::WheelPicture> m_picture;
};

} // namespace views
