// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/yearcycle/wheelview.h"

#include "lists/cyclewords.h"
#include "lists/yearcyclelist.h"
#include "views/shared/paint.h"
#include "views/shared/picturecanvas.h"
#include "views/shared/pictureview.h"
#include "views/shared/theme.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace views {

using documents::PictureItem;
using documents::WheelPicture;
using theme::px;

namespace {
constexpr int legendRow = 24, wideLegend = 660; ///< a narrower wheel has its keys in two rows
}

WheelView::WheelView(lists::YearCycleList &list, QWidget *parent) : QWidget(parent), m_list(list)
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Årshjulet"));
    for (auto signal : {&QAbstractItemModel::modelReset})
        connect(&list, signal, this, [this] { make(); });
    connect(&list, &QAbstractItemModel::dataChanged, this, [this] { make(); });
}

QSize WheelView::sizeHint() const { return {px(620), px(660)}; }
QSize WheelView::minimumSizeHint() const { return {px(320), px(360)}; }

qreal WheelView::legendHeight() const { return px((width() < px(wideLegend) ? 2 : 1) * legendRow + 12); }

QPointF WheelView::origin() const
{
    const qreal side = m_picture ? m_picture->size().width() : 0;
    return {(width() - side) / 2, std::max(0.0, (height() - legendHeight() - side) / 2)};
}

void WheelView::make()
{
    const qreal side = std::min<qreal>(width(), height() - legendHeight());
    if (side < px(120))
        return;
    documents::WheelOptions options;
    options.meetings = m_list.meetings();
    options.breaks = m_list.breaks();
    if (m_current)
        options.chosen = {domain::ObjectType::YearCycleEntry, m_current.uuid()};
    m_picture = std::make_unique<WheelPicture>(m_list.entries(), m_list.year(), side, m_list.today(), pictureStyle(), options);
    setAccessibleDescription(m_picture->alt());
    update();
}

int WheelView::currentItem() const
{
    if (!m_picture || m_current.isNull())
        return -1;
    const QList<PictureItem> &items = m_picture->items();
    const auto it = std::find_if(items.begin(), items.end(), [this](const PictureItem &i) { return i.object.id == m_current.uuid(); });
    return it == items.end() ? -1 : int(it - items.begin());
}

void WheelView::setCurrent(domain::YearCycleEntryId entry)
{
    if (entry == m_current)
        return;
    m_current = entry;
    make();
}

void WheelView::choose(int item)
{
    if (!m_picture || item < 0 || item >= m_picture->items().size())
        return;
    const domain::YearCycleEntryId entry(m_picture->items().at(item).object.id);
    if (entry == m_current)
        return;
    setCurrent(entry);
    // What a screen reader hears when the choice moves.
    const int row = m_list.rowOf(entry);
    setAccessibleName(row < 0 ? tr("Årshjulet") : tr("Årshjulet: %1").arg(m_list.index(row).data(Qt::AccessibleTextRole).toString()));
    emit chosen(entry);
}

int WheelView::beside(int item, int ringStep) const
{
    // The next ring that has anything, there what is nearest in the year.
    const QList<PictureItem> &items = m_picture->items();
    const auto categoryOf = [this](const PictureItem &i) {
        const auto entry = m_list.find(domain::YearCycleEntryId(i.object.id));
        return entry ? int(entry->category) : -1;
    };
    const int from = categoryOf(items.at(item));
    int best = -1;
    for (int i = 0; i < items.size(); ++i) {
        const int step = (categoryOf(items.at(i)) - from) * ringStep;
        if (step <= 0)
            continue;
        const auto worse = [&](int other) {
            const int otherStep = (categoryOf(items.at(other)) - from) * ringStep;
            const auto days = [&](int k) { return std::abs(items.at(k).date.daysTo(items.at(item).date)); };
            return otherStep != step ? otherStep > step : days(other) > days(i);
        };
        if (best < 0 || worse(best))
            best = i;
    }
    return best;
}

void WheelView::keyPressEvent(QKeyEvent *event)
{
    if (!m_picture || m_picture->items().isEmpty()) {
        QWidget::keyPressEvent(event);
        return;
    }
    QList<int> byDay(m_picture->items().size());
    std::iota(byDay.begin(), byDay.end(), 0);
    std::stable_sort(byDay.begin(), byDay.end(), [this](int a, int b) { return m_picture->items().at(a).date < m_picture->items().at(b).date; });
    const int item = currentItem();
    const auto place = byDay.indexOf(item);
    switch (event->key()) {
    case Qt::Key_Right: choose(byDay.at(item < 0 ? 0 : (place + 1) % byDay.size())); break;
    case Qt::Key_Left: choose(byDay.at(item < 0 ? byDay.size() - 1 : (place + byDay.size() - 1) % byDay.size())); break;
    case Qt::Key_Down: choose(item < 0 ? byDay.first() : beside(item, 1)); break;
    case Qt::Key_Up: choose(item < 0 ? byDay.first() : beside(item, -1)); break;
    case Qt::Key_Home: choose(byDay.first()); break;
    case Qt::Key_End: choose(byDay.last()); break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current)
            emit opened(m_current);
        break;
    default: QWidget::keyPressEvent(event); return;
    }
    event->accept();
}

void WheelView::mousePressEvent(QMouseEvent *event)
{
    if (m_picture)
        choose(m_picture->itemAt(event->position() - origin()));
}

void WheelView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (m_picture && m_picture->itemAt(event->position() - origin()) >= 0 && m_current)
        emit opened(m_current);
}

bool WheelView::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && m_picture) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int item = m_picture->itemAt(QPointF(help->pos()) - origin());
        if (item >= 0)
            QToolTip::showText(help->globalPos(), m_picture->items().at(item).name + u'\n' + m_picture->items().at(item).detail, this);
        else
            QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

void WheelView::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (currentItem() < 0) {
        const int row = m_list.rowNow();
        const QList<PictureItem> items = m_picture ? m_picture->items() : QList<PictureItem>();
        for (int i = 0; i < items.size() && row >= 0; ++i)
            if (items.at(i).object.id == m_list.entries().at(row).id.uuid())
                choose(i);
    }
    update();
}

void WheelView::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

void WheelView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    make();
}

void WheelView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        make();
}

void WheelView::paintEvent(QPaintEvent *)
{
    if (!m_picture)
        return;
    QPainter painter(this);
    painter.translate(origin());
    m_picture->paint(painter);
    painter.translate(-origin());
    painter.setRenderHint(QPainter::Antialiasing);
    if (hasFocus() && currentItem() < 0)
        paint::focusRing(painter, QRectF(origin(), m_picture->size()).adjusted(px(4), px(4), -px(4), -px(4)), px(10));
    paintLegend(painter);
}

void WheelView::paintLegend(QPainter &painter) const
{
    const documents::PictureStyle style = pictureStyle();
    QList<domain::CycleCategory> shown;
    for (const domain::YearCycleEntry &entry : m_list.entries())
        if (!shown.contains(entry.category))
            shown.append(entry.category);
    std::sort(shown.begin(), shown.end());
    const QFont font = theme::ui(12);
    const QFontMetricsF metrics(font);
    struct Key {
        QString words;
        std::function<void(const QRectF &)> sign;
    };
    QList<Key> keys;
    for (const domain::CycleCategory category : std::as_const(shown))
        keys.append({lists::words::category(category), [&, category](const QRectF &box) {
                         painter.setPen(QPen(WheelPicture::colour(category, style), 1));
                         painter.setBrush(WheelPicture::tint(category, style));
                         painter.drawRect(box);
                         painter.setBrush(WheelPicture::pattern(category, style));
                         painter.drawRect(box);
                     }});
    keys.append({tr("Möte"), [&](const QRectF &box) {
                     painter.setPen(QPen(style.ink2, 1.5));
                     painter.drawLine(QPointF(box.center().x(), box.top() + 1), QPointF(box.center().x(), box.bottom() - 1));
                 }});
    keys.append({tr("Lov"), [&](const QRectF &box) { painter.fillRect(box, style.sunk); }});
    // In as many rows as they need, each in the middle.
    const auto widthOf = [&](const Key &key) { return px(28) + metrics.horizontalAdvance(key.words) + px(20); };
    QList<QList<Key>> rows{{}};
    qreal used = 0;
    for (const Key &key : std::as_const(keys)) {
        if (!rows.last().isEmpty() && used + widthOf(key) > width()) {
            rows.append(QList<Key>());
            used = 0;
        }
        rows.last().append(key);
        used += widthOf(key);
    }
    qreal y = height() - px(legendRow) * int(rows.size());
    for (const QList<Key> &row : std::as_const(rows)) {
        qreal total = 0;
        for (const Key &key : row)
            total += widthOf(key);
        qreal x = std::max(0.0, (width() - total) / 2);
        for (const Key &key : row) {
            painter.setBrush(Qt::NoBrush);
            key.sign(QRectF(x, y + px(5), px(20), px(12)));
            paint::line(painter, QRectF(x + px(26), y, widthOf(key) - px(44), px(22)), key.words, font, theme::colours().ink2);
            x += widthOf(key);
        }
        y += px(legendRow);
    }
}

} // namespace views
