// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace views {

/// What stands beside a list or a page: on paper, scrolls upright, takes no focus itself. Its content is laid out on widget().
class Pane : public QScrollArea
{
    Q_OBJECT
public:
    explicit Pane(const QString &name, QWidget *parent = nullptr); ///< `name`: what a screen reader calls it
};

} // namespace views
