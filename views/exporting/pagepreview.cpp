// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/exporting/pagepreview.h"

#include "views/shared/paint.h"
#include "views/shared/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

namespace views {

using theme::px;

PagePreview::PagePreview(QWidget *parent) : QAbstractScrollArea(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMinimumWidth(px(260));
    tellPlace();
}

void PagePreview::setPages(const QList<QSizeF> &sizes)
{
    m_sizes = sizes;
    m_asked.clear();
    m_message.clear();
    // Old images stay until their successors arrive, so that a change of choices does not flicker.
    for (auto it = m_images.begin(); it != m_images.end();)
        it = it.key() >= sizes.size() ? m_images.erase(it) : std::next(it);
    layOut();
}

void PagePreview::setImage(int page, const QImage &image)
{
    QImage copy = image;
    copy.setDevicePixelRatio(devicePixelRatioF());
    m_images[page] = copy;
    viewport()->update();
}

void PagePreview::setMessage(const QString &message)
{
    m_message = message;
    m_sizes.clear();
    m_images.clear();
    layOut();
}

qreal PagePreview::scale() const
{
    qreal widest = 1;
    for (const QSizeF &size : m_sizes)
        widest = qMax(widest, size.width());
    return qMin(2.0, (viewport()->width() - 2 * px(20)) / widest);
}

void PagePreview::layOut()
{
    const qreal scale = this->scale();
    if (!qFuzzyCompare(scale, m_scale)) {
        m_asked.clear();
        m_scale = scale;
    }
    m_tops.clear();
    qreal y = px(20);
    for (const QSizeF &size : m_sizes) {
        m_tops << y;
        y += size.height() * m_scale + px(16);
    }
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(px(40));
    verticalScrollBar()->setRange(0, qMax(0, int(y + px(4)) - viewport()->height()));
    askForVisible();
    tellPlace();
    viewport()->update();
}

QRectF PagePreview::pageRect(int page) const
{
    const QSizeF size = m_sizes[page] * m_scale;
    return QRectF(QPointF((viewport()->width() - size.width()) / 2, m_tops[page] - verticalScrollBar()->value()), size);
}

int PagePreview::currentPage() const
{
    const qreal middle = viewport()->height() / 2.0;
    for (int i = 0; i < m_sizes.size(); ++i)
        if (pageRect(i).bottom() >= middle)
            return i;
    return qMax(0, int(m_sizes.size()) - 1);
}

void PagePreview::askForVisible()
{
    for (int i = 0; i < m_sizes.size(); ++i) {
        if (m_asked.contains(i) || !pageRect(i).intersects(QRectF(viewport()->rect()).adjusted(0, -200, 0, 400)))
            continue;
        m_asked.insert(i);
        emit imageNeeded(i, m_scale * devicePixelRatioF());
    }
}

void PagePreview::tellPlace()
{
    setAccessibleName(m_sizes.isEmpty() ? tr("Förhandsvisning") : tr("Förhandsvisning, sida %1 av %2").arg(currentPage() + 1).arg(m_sizes.size()));
}

void PagePreview::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const Colours &colours = theme::colours();
    painter.fillRect(viewport()->rect(), colours.sunk);
    if (m_sizes.isEmpty()) {
        const QString text = m_message.isEmpty() ? tr("Sidorna ritas …") : m_message;
        painter.setFont(theme::ui(13));
        painter.setPen(colours.ink2);
        painter.drawText(viewport()->rect().adjusted(px(32), 0, -px(32), 0), Qt::AlignCenter | Qt::TextWordWrap, text);
    }
    for (int i = 0; i < m_sizes.size(); ++i) {
        const QRectF rect = pageRect(i);
        if (!rect.intersects(QRectF(viewport()->rect())))
            continue;
        // Paper is white in the dark as well: it is what comes out of the printer.
        painter.fillRect(rect, Qt::white);
        if (const auto image = m_images.constFind(i); image != m_images.cend())
            painter.drawImage(rect, *image, QRectF(QPointF(), QSizeF(image->size())));
        painter.setPen(colours.hair);
        painter.drawRect(rect.adjusted(-0.5, -0.5, 0.5, 0.5));
    }
    if (hasFocus())
        paint::focusRing(painter, QRectF(viewport()->rect()), 0);
}

void PagePreview::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    layOut();
}

void PagePreview::scrollContentsBy(int, int)
{
    askForVisible();
    tellPlace();
    viewport()->update();
}

void PagePreview::keyPressEvent(QKeyEvent *event)
{
    QScrollBar *bar = verticalScrollBar();
    switch (event->key()) {
    case Qt::Key_PageDown:
    case Qt::Key_Space: bar->triggerAction(QAbstractSlider::SliderPageStepAdd); return;
    case Qt::Key_PageUp: bar->triggerAction(QAbstractSlider::SliderPageStepSub); return;
    case Qt::Key_Home: bar->setValue(0); return;
    case Qt::Key_End: bar->setValue(bar->maximum()); return;
    default: QAbstractScrollArea::keyPressEvent(event);
    }
}

} // namespace views
