// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFocusFrame>
#include <QObject>
#include <QPointer>

namespace views {

/// Follows the keyboard focus through the whole program and lays the ring around controls that cannot draw outside
/// themselves: buttons, check boxes, cards. Fields and rows draw their own on the edge.
class FocusRing : public QObject
{
    Q_OBJECT
public:
    explicit FocusRing(QObject *parent);

    static bool isWornBy(const QWidget *widget);

private:
    void moveTo(QWidget *widget);

    QPointer<QFocusFrame> m_frame; ///< Qt makes it a child of the focused widget's window, and it goes with that
};

} // namespace views
