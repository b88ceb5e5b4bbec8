// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/thread/threadaxis.h"

#include "documents/pictures/threadpicture.h"
#include "views/shared/paint.h"
#include "views/shared/pictureview.h"

#include <QEvent>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <cmath>

namespace views {

ThreadAxis::ThreadAxis(QScrollArea *area, PictureView *picture) : QWidget(area->viewport()), m_area(area), m_picture(picture)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    area->viewport()->installEventFilter(this);
    connect(area->horizontalScrollBar(), &QScrollBar::valueChanged, this, qOverload<>(&QWidget::update));
    connect(area->verticalScrollBar(), &QScrollBar::valueChanged, this, &ThreadAxis::follow);
}

void ThreadAxis::follow()
{
    const auto *thread = dynamic_cast<const documents::ThreadPicture *>(m_picture->picture());
    setVisible(thread && m_area->verticalScrollBar()->value() > 0);
    if (thread)
        setGeometry(0, 0, m_area->viewport()->width(), int(std::ceil(thread->axisHeight())));
    raise();
    update();
}

bool ThreadAxis::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        follow();
    return QWidget::eventFilter(watched, event);
}

void ThreadAxis::paintEvent(QPaintEvent *)
{
    const auto *thread = dynamic_cast<const documents::ThreadPicture *>(m_picture->picture());
    if (!thread)
        return;
    QPainter painter(this);
    painter.save();
    painter.translate(-m_area->horizontalScrollBar()->value(), 0);
    painter.setRenderHint(QPainter::Antialiasing);
    thread->paintAxis(painter);
    painter.restore();
    paint::hairline(painter, 0, width(), height() - 1);
}

} // namespace views
