// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shared/pane.h"

namespace views {

Pane::Pane(const QString &name, QWidget *parent) : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setAccessibleName(name);
    viewport()->setBackgroundRole(QPalette::Base);
    auto *paper = new QWidget;
    paper->setBackgroundRole(QPalette::Base);
    setWidget(paper);
}

} // namespace views
