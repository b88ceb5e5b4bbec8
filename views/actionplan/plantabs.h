// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTabBar>

namespace views {

/// The ways to look at one plan, under its title: picture and word, the chosen one on a thick line.
class PlanTabs : public QTabBar
{
    Q_OBJECT
public:
    explicit PlanTabs(QWidget *parent = nullptr);

    QSize minimumSizeHint() const override;

protected:
    QSize tabSizeHint(int index) const override;
    void paintEvent(QPaintEvent *event) override;
};

} // namespace views
