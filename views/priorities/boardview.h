// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lists/planboard.h"

#include <QListView>

namespace views {

class BoardDelegate;

/// The board. Alt+Up and Alt+Down, or dragging, ask for another place; Enter opens the assignment.
class BoardView : public QListView
{
    Q_OBJECT
public:
    BoardView(lists::PlanBoard &board, QWidget *parent = nullptr);

    void setToday(QDate today);
    void choose(domain::AssignmentId assignment);
    domain::AssignmentId chosen() const; ///< null: none
    void setMovable(bool movable) { m_movable = movable; }

signals:
    void chosenChanged();
    void stepAsked(int row, int direction);
    void placeAsked(int from, int row, bool ranked);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    /// Where a dragged row would stand if it were let go here.
    struct Drop {
        int row = -1; ///< before this row of the present order; -1: nowhere
        bool ranked = false;
        qreal y = 0;
    };
    Drop dropAt(int y) const;

    lists::PlanBoard &m_board;
    BoardDelegate *m_delegate;
    bool m_movable = true;
    int m_dragged = -1;
    QPoint m_pressed;
    Drop m_drop;
};

} // namespace views
