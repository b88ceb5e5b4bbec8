// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/upcoming/upcomingrows.h"

#include "lists/upcominglist.h"
#include "views/shared/paint.h"
#include "views/shared/theme.h"

#include <QDragMoveEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>

namespace views {

using lists::UpcomingList;
using theme::px;

namespace {

Mark markOf(domain::AgendaReason reason)
{
    switch (reason) {
    case domain::AgendaReason::ReportBack: return Mark::TaskOpen;
    case domain::AgendaReason::FollowUp:
    case domain::AgendaReason::MeasureFollowUp: return Mark::FollowUp;
    case domain::AgendaReason::ReviewDue: return Mark::Priority;
    case domain::AgendaReason::YearCycle: return Mark::Meeting;
    default: return Mark::LaterMeeting;
    }
}

} // namespace

Row UpcomingDelegate::row(const QModelIndex &index) const
{
    const Colours &c = theme::colours();
    const bool late = index.data(UpcomingList::LateRole).toBool();
    Row row;
    row.title = index.data(UpcomingList::TitleRole).toString();
    row.details = index.data(UpcomingList::OriginRole).toString();
    row.right = index.data(UpcomingList::WhenRole).toString();
    row.face = Row::Face::Said;
    if (index.data(UpcomingList::HeadingRole).toBool()) {
        row.strong = true;
        row.quiet = index.data(UpcomingList::CountRole).toInt() == 0;
        row.stateColour = c.ochre;
        if (late)
            row.rightColour = c.ochre;
        return row;
    }
    row.mark = markOf(domain::AgendaReason(index.data(UpcomingList::ReasonRole).toInt()));
    row.face = Row::Face::Written;
    if (late)
        row.rightColour = c.ochre;
    return row;
}

UpcomingRows::UpcomingRows(QWidget *parent) : WindowedRows(parent)
{
    setDragEnabled(true);
    setAcceptDrops(true);
    setDragDropMode(QAbstractItemView::DragDrop);
    setDefaultDropAction(Qt::MoveAction);
    setDropIndicatorShown(false);
}

void UpcomingRows::keyPressEvent(QKeyEvent *event)
{
    if (event->modifiers() == Qt::AltModifier && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)) {
        emit stepRequested(event->key() == Qt::Key_Up ? -1 : 1);
        event->accept();
        return;
    }
    WindowedRows::keyPressEvent(event);
}

void UpcomingRows::setTarget(const QModelIndex &index)
{
    QModelIndex heading = index;
    while (heading.isValid() && !heading.data(UpcomingList::HeadingRole).toBool())
        heading = heading.sibling(heading.row() - 1, 0);
    if (heading != m_target) {
        m_target = heading;
        viewport()->update();
    }
}

void UpcomingRows::paintEvent(QPaintEvent *event)
{
    WindowedRows::paintEvent(event);
    if (!m_target.isValid())
        return;
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    paint::focusRing(painter, QRectF(visualRect(m_target)).adjusted(px(8), 0, -px(8), -1), px(6));
}

void UpcomingRows::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasFormat(UpcomingList::mimeType()))
        event->acceptProposedAction();
}

void UpcomingRows::dragMoveEvent(QDragMoveEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    setTarget(index);
    event->setAccepted(index.isValid() && event->mimeData()->hasFormat(UpcomingList::mimeType()));
}

void UpcomingRows::dragLeaveEvent(QDragLeaveEvent *event)
{
    setTarget({});
    event->accept();
}

void UpcomingRows::dropEvent(QDropEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    setTarget({});
    if (index.isValid())
        model()->dropMimeData(event->mimeData(), Qt::MoveAction, -1, -1, index);
    event->setDropAction(Qt::CopyAction); // nothing is to be taken away here: the list follows what is stored
    event->accept();
}

} // namespace views
