// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shared/picturecanvas.h"

#include "views/shared/paint.h"
#include "views/shared/theme.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>
#include <cmath>
#include <utility>

namespace views {

documents::PictureStyle pictureStyle()
{
    const Colours &c = theme::colours();
    documents::PictureStyle s;
    s.page = c.page;
    s.band = c.band;
    s.sunk = c.sunk;
    s.ink = c.ink;
    s.ink2 = c.ink2;
    s.ink3 = c.ink3;
    s.hair = c.hair;
    s.edge = c.edge;
    s.thread = c.thread;
    s.blue = c.blue;
    s.green = c.green;
    s.ochre = c.ochre;
    s.plum = c.plum;
    s.threadTint = c.threadTint;
    s.blueTint = c.blueTint;
    s.greenTint = c.greenTint;
    s.ochreTint = c.ochreTint;
    s.plumTint = c.plumTint;
    s.uiFace = theme::ui().family();
    s.textFace = theme::text().family();
    s.scale = theme::scale();
    s.mark = [page = c.page](QPainter &painter, const QString &name, const QRectF &rect, const QColor &colour) { theme::paintIcon(painter, name, rect, colour, page); };
    return s;
}

PictureCanvas::PictureCanvas(const Make &make, QWidget *parent) : QWidget(parent), m_narrowest(theme::px(480)), m_make(make)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void PictureCanvas::refresh()
{
    m_picture.reset();
    m_least.reset();
    if (!isVisible()) {
        m_stale = true; // its size is asked for when it is looked at
        return;
    }
    updateGeometry();
    update();
}

void PictureCanvas::showEvent(QShowEvent *event)
{
    if (std::exchange(m_stale, false))
        updateGeometry();
    QWidget::showEvent(event);
}

const documents::Picture &PictureCanvas::picture() const
{
    if (!m_picture)
        m_picture = m_make(std::max(width(), m_narrowest), pictureStyle());
    return *m_picture;
}

void PictureCanvas::setCurrent(int item)
{
    const auto &items = picture().items();
    item = item < items.size() ? item : -1;
    if (item == m_current)
        return;
    m_current = item;
    update();
    if (item >= 0)
        tell(items[item].detail.isEmpty() ? items[item].name : items[item].name + QStringLiteral(", ") + items[item].detail);
    emit currentChanged(item);
}

void PictureCanvas::tell(const QString &words)
{
    setAccessibleDescription(words);
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

QSize PictureCanvas::sizeHint() const { return minimumSizeHint(); }

QSize PictureCanvas::minimumSizeHint() const
{
    // Asked of the picture at its narrowest: an answer that followed the width of the moment would ask for another one back.
    if (!m_least)
        m_least = std::max(m_narrowest, int(std::ceil(m_make(m_narrowest, pictureStyle())->size().width())));
    return {*m_least, int(std::ceil(picture().size().height()))};
}

QString PictureCanvas::wordsAt(const QPointF &place) const
{
    const int item = itemAt(place);
    if (item < 0)
        return {};
    const documents::PictureItem &it = picture().items()[item];
    return it.detail.isEmpty() ? it.name : it.name + u'\n' + it.detail;
}

int PictureCanvas::itemAt(const QPointF &place) const
{
    const auto &items = picture().items();
    for (qsizetype i = items.size(); i-- > 0;) // what is drawn last lies on top
        if (items[i].rect.contains(place))
            return int(i);
    return -1;
}

bool PictureCanvas::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        auto *help = static_cast<QHelpEvent *>(event);
        QToolTip::showText(help->globalPos(), wordsAt(help->pos()), this);
        return true;
    }
    return QWidget::event(event);
}

void PictureCanvas::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    painter.setClipRect(event->rect());
    picture().paint(painter);
    paintOver(painter);
    if (hasFocus() && m_current >= 0 && m_current < picture().items().size())
        paint::focusRing(painter, picture().items()[m_current].rect);
}

void PictureCanvas::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (event->size().width() == event->oldSize().width())
        return;
    m_picture.reset();
    updateGeometry(); // its height may be another
    update();
}

void PictureCanvas::keyPressEvent(QKeyEvent *event)
{
    const int count = int(picture().items().size());
    switch (event->key()) {
    case Qt::Key_Down:
    case Qt::Key_Right: setCurrent(std::min(m_current + 1, count - 1)); return;
    case Qt::Key_Up:
    case Qt::Key_Left: setCurrent(std::max(m_current - 1, count > 0 ? 0 : -1)); return;
    case Qt::Key_Home: setCurrent(count > 0 ? 0 : -1); return;
    case Qt::Key_End: setCurrent(count - 1); return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current >= 0 && m_current < count && !picture().items()[m_current].object.id.isNull()) // the picture may have become another
            emit activated(picture().items()[m_current].object);
        return;
    default: QWidget::keyPressEvent(event);
    }
}

void PictureCanvas::mousePressEvent(QMouseEvent *event) { setCurrent(itemAt(event->position())); }

void PictureCanvas::mouseDoubleClickEvent(QMouseEvent *event)
{
    const int item = itemAt(event->position());
    if (item >= 0 && !picture().items()[item].object.id.isNull())
        emit activated(picture().items()[item].object);
}

void PictureCanvas::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (m_current < 0 && event->reason() != Qt::MouseFocusReason)
        setCurrent(0);
}

void PictureCanvas::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        refresh();
}

} // namespace views
