// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shared/rowlist.h"
#include "views/shared/windowedrows.h"

namespace views {

/// Rows of a lists::UpcomingList: meetings as headings, under them what waits.
class UpcomingDelegate : public RowDelegate
{
    Q_OBJECT
public:
    using RowDelegate::RowDelegate;

protected:
    Row row(const QModelIndex &index) const override;
};

/// The forward list: what waits is dragged to another meeting, whose heading is framed meanwhile. Alt with the arrows asks for
/// one meeting earlier or later.
class UpcomingRows : public WindowedRows
{
    Q_OBJECT
public:
    explicit UpcomingRows(QWidget *parent = nullptr);

signals:
    void stepRequested(int direction);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void setTarget(const QModelIndex &index);

    QPersistentModelIndex m_target; ///< the heading that a drop would lead to
};

} // namespace views
