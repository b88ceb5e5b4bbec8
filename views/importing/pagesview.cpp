// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/importing/pagesview.h"

#include "views/shared/paint.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QScrollBar>

namespace views {

using theme::px;

namespace {
constexpr int margin = 20;
constexpr int between = 16;
} // namespace

PagesView::PagesView(QWidget *parent) : QAbstractScrollArea(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMinimumWidth(px(220));
    setAccessibleName(tr("Originalets sidor"));
}

void PagesView::setSource(const std::shared_ptr<const importing::Source> &source)
{
    m_source = source;
    m_images.clear();
    m_asked.clear();
    m_marks.clear();
    m_active = 0;
    m_current = {};
    verticalScrollBar()->setValue(0);
    layOut();
}

void PagesView::setMarks(const QList<SourceMark> &marks)
{
    m_marks = marks;
    viewport()->update();
}

void PagesView::setActive(int number)
{
    m_active = number;
    for (const SourceMark &mark : std::as_const(m_marks))
        if (mark.number == number)
            bringIntoView(mark.at);
    viewport()->update();
}

void PagesView::setCurrent(const importing::SourcePlace &place)
{
    m_current = place;
    bringIntoView(place);
    viewport()->update();
}

void PagesView::setImage(int page, const QImage &image)
{
    m_images[page - 1] = image;
    viewport()->update();
}

void PagesView::layOut()
{
    m_tops.clear();
    qreal y = px(margin);
    if (m_source) {
        qreal widest = 1;
        for (const QSizeF &size : m_source->pageSizes)
            widest = qMax(widest, size.width());
        const qreal scale = qMin(2.0 * theme::scale(), (viewport()->width() - 2 * px(margin)) / widest);
        if (!qFuzzyCompare(scale, m_scale)) {
            m_asked.clear();
            m_scale = scale;
        }
        for (const QSizeF &size : m_source->pageSizes) {
            m_tops << y;
            y += size.height() * m_scale + px(between);
        }
    }
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(px(40));
    verticalScrollBar()->setRange(0, qMax(0, int(y + px(4)) - viewport()->height()));
    askForVisible();
    viewport()->update();
}

QRectF PagesView::pageRect(int page) const
{
    const QSizeF size = m_source->pageSizes[page] * m_scale;
    return QRectF(QPointF((viewport()->width() - size.width()) / 2, m_tops[page] - verticalScrollBar()->value()), size);
}

void PagesView::askForVisible()
{
    for (int i = 0; i < m_tops.size(); ++i) {
        // A page is some eight megabytes: those far away are drawn again when one comes back to them.
        if (!pageRect(i).intersects(QRectF(viewport()->rect()).adjusted(0, -4 * viewport()->height(), 0, 4 * viewport()->height()))) {
            m_images.remove(i);
            m_asked.remove(i);
            continue;
        }
        if (m_asked.contains(i) || !pageRect(i).intersects(QRectF(viewport()->rect()).adjusted(0, -px(200), 0, px(400))))
            continue;
        m_asked.insert(i);
        emit imageNeeded(i + 1, m_scale * devicePixelRatioF());
    }
}

QList<QRectF> PagesView::boxes(const importing::SourcePlace &place) const
{
    QList<QRectF> found;
    if (!m_source || place.start < 0)
        return found;
    int page = 0;
    for (const importing::SourceArea &area : m_source->areas) {
        const bool meets = area.start < place.start + qMax<qsizetype>(1, place.length) && area.start + area.length > place.start;
        if (!meets || area.page > m_tops.size())
            continue;
        const QRectF rect(pageRect(area.page - 1).topLeft() + area.rect.topLeft() * m_scale, area.rect.size() * m_scale);
        const QRectF room = rect.adjusted(-px(6), -px(2), px(6), px(2));
        if (area.page == page)
            found.back() |= room;
        else
            found.append(room);
        page = area.page;
    }
    return found;
}

void PagesView::bringIntoView(const importing::SourcePlace &place)
{
    const QList<QRectF> at = boxes(place);
    if (at.isEmpty())
        return;
    const QRectF box = at.first();
    if (box.top() < px(40) || box.bottom() > viewport()->height() - px(40))
        verticalScrollBar()->setValue(verticalScrollBar()->value() + int(box.center().y() - viewport()->height() / 3.0));
}

QRectF PagesView::numberCircle(const QRectF &box) const
{
    const qreal size = px(18);
    return QRectF(box.left() - size * 0.6, box.top() + qMin(box.height() / 2, qreal(px(12))) - size / 2, size, size);
}

void PagesView::paintMark(QPainter &painter, const SourceMark &mark) const
{
    // The paper is white in every scheme, so what lies on it keeps the colours of the light one.
    const Colours c = theme::coloursOf(false);
    const bool active = mark.number == m_active;
    const QList<QRectF> at = boxes(mark.at);
    for (const QRectF &box : at) {
        const QColor colour = active ? c.blue : mark.state == SourceMark::State::Settled ? c.green : c.ochre;
        QColor tint = active ? c.blueTint : mark.state == SourceMark::State::Settled ? c.greenTint : c.ochreTint;
        painter.setCompositionMode(QPainter::CompositionMode_Multiply);
        painter.setPen(Qt::NoPen);
        painter.setBrush(tint);
        painter.drawRoundedRect(box, px(4), px(4));
        painter.setCompositionMode(QPainter::CompositionMode_SourceOver);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colour, active ? px(2) : 1, active ? Qt::SolidLine : Qt::DashLine));
        painter.drawRoundedRect(box, px(4), px(4));
    }
    if (!at.isEmpty())
        paintNumber(painter, numberCircle(at.first()), mark.number, mark.state, active);
}

void PagesView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.setRenderHints(QPainter::SmoothPixmapTransform | QPainter::Antialiasing);
    const Colours &c = theme::colours();
    painter.fillRect(viewport()->rect(), c.sunk);
    for (int i = 0; i < m_tops.size(); ++i) {
        const QRectF rect = pageRect(i);
        if (!rect.intersects(QRectF(viewport()->rect())))
            continue;
        painter.fillRect(rect, Qt::white);
        if (const auto image = m_images.constFind(i); image != m_images.cend() && !image->isNull()) {
            painter.drawImage(rect, *image, QRectF(QPointF(), QSizeF(image->size())));
        } else {
            painter.setPen(theme::coloursOf(false).ink2);
            painter.setFont(theme::ui(13));
            painter.drawText(rect, Qt::AlignCenter, image == m_images.cend() ? tr("Sidan ritas …") : tr("Sidan går inte att rita."));
        }
        painter.setPen(c.hair);
        painter.drawRect(rect.adjusted(-0.5, -0.5, 0.5, 0.5));
    }
    for (const QRectF &box : boxes(m_current)) {
        painter.setPen(QPen(theme::coloursOf(false).blue, px(2)));
        painter.drawLine(QPointF(box.left() - px(6), box.top()), QPointF(box.left() - px(6), box.bottom()));
    }
    for (const SourceMark &mark : std::as_const(m_marks))
        if (mark.number != m_active)
            paintMark(painter, mark);
    for (const SourceMark &mark : std::as_const(m_marks))
        if (mark.number == m_active)
            paintMark(painter, mark);
    if (hasFocus())
        paint::focusRing(painter, QRectF(viewport()->rect()), 0);
}

void PagesView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    layOut();
}

void PagesView::scrollContentsBy(int, int)
{
    askForVisible();
    viewport()->update();
}

void PagesView::keyPressEvent(QKeyEvent *event)
{
    QScrollBar *bar = verticalScrollBar();
    switch (event->key()) {
    case Qt::Key_PageDown:
    case Qt::Key_Space:
        bar->triggerAction(QAbstractSlider::SliderPageStepAdd);
        return;
    case Qt::Key_PageUp:
        bar->triggerAction(QAbstractSlider::SliderPageStepSub);
        return;
    case Qt::Key_Home:
        bar->setValue(0);
        return;
    case Qt::Key_End:
        bar->setValue(bar->maximum());
        return;
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void PagesView::mousePressEvent(QMouseEvent *event)
{
    for (const SourceMark &mark : std::as_const(m_marks))
        for (const QRectF &box : boxes(mark.at))
            if (box.contains(event->position()) || numberCircle(box).contains(event->position())) {
                emit markChosen(mark.number);
                return;
            }
}

} // namespace views
