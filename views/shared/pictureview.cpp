// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shared/pictureview.h"

#include "views/shared/focusring.h"
#include "views/shared/paint.h"
#include "views/shared/picturecanvas.h"
#include "views/shared/theme.h"

#include <QAbstractButton>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollArea>
#include <algorithm>
#include <cmath>

namespace views {

using documents::Picture;
using documents::PictureItem;

/// Lies over one item of the picture: invisible but for its ring, and what a screen reader finds.
class PictureItemButton : public QAbstractButton
{
public:
    PictureItemButton(PictureView *view, int item) : QAbstractButton(view), m_view(view), m_item(item)
    {
        setFocusPolicy(Qt::ClickFocus);
        setAttribute(Qt::WA_Hover);
        setCursor(Qt::PointingHandCursor);
    }

    void tell(const PictureItem &item)
    {
        setText(item.name);
        setAccessibleName(item.name);
        setAccessibleDescription(item.detail);
        setToolTip(item.detail.isEmpty() ? item.name : item.name + QLatin1Char('\n') + item.detail);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        if (!hasFocus() && !underMouse())
            return;
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        if (hasFocus())
            paint::focusRing(painter, rect(), theme::px(8));
        else
            paint::box(painter, rect(), QColor(), theme::colours().hair, theme::px(8));
    }
    void focusInEvent(QFocusEvent *event) override
    {
        QAbstractButton::focusInEvent(event);
        m_view->setCurrent(m_item);
    }
    void mouseDoubleClickEvent(QMouseEvent *) override { emit m_view->activated(m_item); }
    void keyPressEvent(QKeyEvent *event) override
    {
        switch (event->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter: emit m_view->activated(m_item); return;
        case Qt::Key_Left:
        case Qt::Key_Right:
        case Qt::Key_Up:
        case Qt::Key_Down:
        case Qt::Key_Home:
        case Qt::Key_End:
            m_view->follow(m_item, event->key());
            return;
        default: event->ignore();
        }
    }
    void contextMenuEvent(QContextMenuEvent *event) override
    {
        emit m_view->menuRequested(m_item, event->reason() == QContextMenuEvent::Keyboard ? mapToGlobal(QPoint(width() / 2, height())) : event->globalPos());
    }

private:
    PictureView *m_view;
    int m_item;
};

PictureView::PictureView(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
}

PictureView::~PictureView() = default;

void PictureView::setMaker(Maker maker)
{
    m_maker = std::move(maker);
    refresh();
}

void PictureView::refresh()
{
    m_madeFor = -1;
    make();
}

int PictureView::room() const
{
    const QWidget *viewport = parentWidget();
    return viewport && qobject_cast<QScrollArea *>(viewport->parentWidget()) ? viewport->width() : width();
}

bool PictureView::event(QEvent *event)
{
    if (event->type() == QEvent::ParentChange && parentWidget())
        parentWidget()->installEventFilter(this);
    return QWidget::event(event);
}

bool PictureView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        make();
    return QWidget::eventFilter(watched, event);
}

void PictureView::make()
{
    if (!m_maker || m_madeFor == room())
        return;
    m_madeFor = room();
    const domain::ObjectRef before = m_picture && m_current >= 0 ? m_picture->items().at(m_current).object : domain::ObjectRef();
    const int at = m_current;
    const bool hadFocus = std::any_of(m_buttons.begin(), m_buttons.end(), [](const PictureItemButton *b) { return b->hasFocus(); });
    m_picture = m_maker(m_madeFor, pictureStyle());
    placeButtons();
    updateGeometry();
    setMinimumSize(sizeHint().width() > m_madeFor ? sizeHint().width() : 0, sizeHint().height());
    setAccessibleName(m_picture ? m_picture->alt() : QString());
    m_current = -1;
    const int count = int(m_buttons.size());
    if (at >= 0 && at < count && m_picture->items().at(at).object == before)
        setCurrent(at, hadFocus);
    else if (before.id.isNull() || !setCurrentObject(before, hadFocus))
        setCurrent(std::min(std::max(at, 0), count - 1), hadFocus);
    update();
}

void PictureView::placeButtons()
{
    const qsizetype count = m_picture ? m_picture->items().size() : 0;
    while (m_buttons.size() > count)
        delete m_buttons.takeLast();
    while (m_buttons.size() < count)
        m_buttons.append(new PictureItemButton(this, int(m_buttons.size())));
    for (qsizetype i = 0; i < count; ++i) {
        m_buttons.at(i)->tell(m_picture->items().at(i));
        m_buttons.at(i)->setGeometry(m_picture->items().at(i).rect.toAlignedRect());
        m_buttons.at(i)->show();
    }
}

void PictureView::setCurrent(int item, bool withFocus)
{
    if (item < 0 || item >= m_buttons.size()) {
        m_current = -1;
        setFocusPolicy(Qt::StrongFocus);
        return;
    }
    setFocusProxy(nullptr); // a widget's policy goes to its proxy, too
    if (m_current >= 0 && m_current < m_buttons.size())
        m_buttons.at(m_current)->setFocusPolicy(Qt::ClickFocus);
    // One of them in the tab order, not a hundred.
    m_buttons.at(item)->setFocusPolicy(Qt::StrongFocus);
    setFocusPolicy(Qt::NoFocus);
    setFocusProxy(m_buttons.at(item));
    const bool moved = m_current != item;
    m_current = item;
    if (withFocus && !m_buttons.at(item)->hasFocus())
        m_buttons.at(item)->setFocus(Qt::OtherFocusReason);
    for (QWidget *at = parentWidget(); at; at = at->parentWidget())
        if (auto *area = qobject_cast<QScrollArea *>(at)) {
            area->ensureWidgetVisible(m_buttons.at(item), theme::px(24), theme::px(56));
            break;
        }
    if (moved)
        emit currentChanged(item);
}

bool PictureView::setCurrentObject(const domain::ObjectRef &object, bool withFocus)
{
    if (!m_picture)
        return false;
    const QList<PictureItem> &items = m_picture->items();
    const auto it = std::find_if(items.begin(), items.end(), [&](const PictureItem &i) { return i.object == object; });
    if (it == items.end())
        return false;
    setCurrent(int(it - items.begin()), withFocus);
    return true;
}

bool PictureView::follow(int from, int key)
{
    const int to = m_guide ? m_guide(*m_picture, from, key) : nearest(from, key);
    if (to < 0 || to == from)
        return false;
    setCurrent(to, true);
    return true;
}

int PictureView::nearest(int from, int key) const
{
    const QList<PictureItem> &items = m_picture->items();
    if (key == Qt::Key_Home)
        return 0;
    if (key == Qt::Key_End)
        return int(items.size()) - 1;
    const QPointF at = items.at(from).rect.center();
    int best = -1;
    qreal least = 0;
    for (int i = 0; i < int(items.size()); ++i) {
        const QPointF way = items.at(i).rect.center() - at;
        const bool sideways = key == Qt::Key_Left || key == Qt::Key_Right;
        const qreal along = key == Qt::Key_Left ? -way.x() : key == Qt::Key_Right ? way.x() : key == Qt::Key_Up ? -way.y() : way.y();
        const qreal aside = std::abs(sideways ? way.y() : way.x());
        if (i == from || along <= 1)
            continue;
        const qreal cost = along + 3 * aside;
        if (best < 0 || cost < least) {
            best = i;
            least = cost;
        }
    }
    return best;
}

QSize PictureView::sizeHint() const
{
    return m_picture ? QSize(int(std::ceil(m_picture->size().width())), int(std::ceil(m_picture->size().height()))) : QSize(theme::px(320), theme::px(200));
}

void PictureView::paintEvent(QPaintEvent *event)
{
    if (!m_picture)
        return;
    QPainter painter(this);
    painter.setClipRect(event->rect());
    m_picture->paint(painter);
}

void PictureView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    make();
}

void PictureView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        refresh();
}

void PictureView::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (m_current < 0 && !m_buttons.isEmpty())
        setCurrent(0, true);
}

} // namespace views
