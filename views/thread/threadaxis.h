// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QScrollArea;

namespace views {

class PictureView;

/// The months of the thread's picture, kept in sight at the top while the rest scrolls.
class ThreadAxis : public QWidget
{
    Q_OBJECT
public:
    /// Lies over the area's viewport and follows it.
    ThreadAxis(QScrollArea *area, PictureView *picture);

    void follow();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QScrollArea *m_area;
    PictureView *m_picture;
};

} // namespace views
