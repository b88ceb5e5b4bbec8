// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/yearcycle/monthview.h"

#include "documents/pictures/wheelpicture.h"
#include "domain/dates.h"
#include "lists/daywords.h"
#include "lists/words.h"
#include "lists/yearcyclelist.h"
#include "views/shared/paint.h"
#include "views/shared/picturecanvas.h"
#include "views/shared/pictureview.h"
#include "views/shared/theme.h"

#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace views {

using theme::colours;
using theme::px;

namespace {
constexpr int weeks = 6;
constexpr int headHeight = 28;
constexpr int weekColumn = 36;
} // namespace

MonthView::MonthView(lists::YearCycleList &list, QWidget *parent) : QWidget(parent), m_list(list), m_day(list.today())
{
    setFocusPolicy(Qt::StrongFocus);
    connect(&list, &QAbstractItemModel::modelReset, this, qOverload<>(&QWidget::update));
    connect(&list, &QAbstractItemModel::dataChanged, this, [this] { update(); });
    setDay(m_day);
}

QSize MonthView::sizeHint() const { return {px(620), px(560)}; }

void MonthView::setDay(QDate day)
{
    if (!day.isValid())
        return;
    const bool moved = day != m_day;
    m_day = day;
    setAccessibleName(describe(day));
    update();
    if (moved)
        emit dayChanged(day);
}

QDate MonthView::firstShown() const
{
    const QDate first(m_day.year(), m_day.month(), 1);
    return first.addDays(1 - first.dayOfWeek());
}

QRectF MonthView::cell(int week, int weekday) const
{
    const qreal wide = (width() - px(weekColumn)) / 7.0, high = (height() - px(headHeight)) / qreal(weeks);
    return {px(weekColumn) + weekday * wide, px(headHeight) + week * high, wide, high};
}

QDate MonthView::dayAt(const QPointF &place) const
{
    for (int week = 0; week < weeks; ++week)
        for (int weekday = 0; weekday < 7; ++weekday)
            if (cell(week, weekday).contains(place))
                return firstShown().addDays(7 * week + weekday);
    return {};
}

QList<int> MonthView::rowsOn(QDate day) const
{
    QList<int> rows;
    for (int row = 0; row < m_list.rowCount(); ++row)
        if (const auto when = m_list.when(row); when && when->from <= day && day <= when->to)
            rows.append(row);
    return rows;
}

QString MonthView::describe(QDate day) const
{
    QStringList parts{lists::words::sentenceCase(domain::longDate(day, m_list.today()))};
    if (const QString notice = lists::words::dayNotice(day); !notice.isEmpty())
        parts.append(notice);
    if (m_list.meetings().contains(day))
        parts.append(tr("Möte"));
    for (const int row : rowsOn(day))
        parts.append(m_list.index(row).data().toString());
    return parts.join(u". "_s);
}

void MonthView::paintDay(QPainter &painter, const QRectF &cell, QDate day) const
{
    const Colours &c = colours();
    const bool inMonth = day.month() == m_day.month();
    const auto holiday = domain::holidayOn(day);
    const bool off = !lists::words::breakName(day).isEmpty();
    painter.fillRect(cell, off || day.dayOfWeek() > 5 ? c.sunk : inMonth ? c.page : c.canvas);
    const QColor ink = !inMonth ? c.ink3 : holiday || day.dayOfWeek() == 7 ? c.ochre : c.ink;
    const bool today = day == m_list.today();
    qreal y = cell.top() + px(4);
    const QRectF number(cell.left() + px(6), y, px(24), px(20));
    if (today)
        paint::box(painter, number.adjusted(-px(2), 0, 0, 0), QColor(), c.thread, px(10), 1.5);
    paint::line(painter, number, QString::number(day.day()), theme::ui(12, today ? QFont::DemiBold : QFont::Normal), ink);
    if (holiday)
        paint::line(painter, QRectF(number.right() + px(2), y, cell.right() - number.right() - px(6), px(20)), holiday->name, theme::ui(11), c.ochre);
    else if (m_list.meetings().contains(day))
        paint::line(painter, QRectF(number.right() + px(2), y, cell.right() - number.right() - px(6), px(20)), tr("Möte"), theme::ui(11), c.ink2);
    y += px(22);
    const documents::PictureStyle style = pictureStyle();
    const QList<int> rows = rowsOn(day);
    const int room = std::max(1, int((cell.bottom() - y) / px(20)));
    for (int i = 0; i < rows.size() && i < room; ++i) {
        const QRectF bar(cell.left() + px(3), y, cell.width() - px(6), px(18));
        if (i == room - 1 && rows.size() > room) {
            paint::line(painter, bar.adjusted(px(4), 0, 0, 0), tr("%n till", nullptr, int(rows.size()) - i), theme::ui(11), c.ink2);
            break;
        }
        const domain::CycleCategory category = m_list.entries().at(rows[i]).category;
        painter.setPen(Qt::NoPen);
        painter.setBrush(documents::WheelPicture::tint(category, style));
        painter.drawRect(bar);
        painter.setPen(QPen(documents::WheelPicture::colour(category, style), 1));
        painter.setBrush(documents::WheelPicture::pattern(category, style));
        painter.drawRect(QRectF(bar.left(), bar.top(), px(5), bar.height()));
        paint::line(painter, bar.adjusted(px(9), 0, -px(2), 0), m_list.index(rows[i]).data().toString(), theme::ui(11, QFont::Medium), c.ink);
        y += px(20);
    }
}

void MonthView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colours &c = colours();
    const QLocale swedish(QLocale::Swedish, QLocale::Sweden);
    for (int weekday = 0; weekday < 7; ++weekday)
        paint::line(painter, QRectF(cell(0, weekday).left() + px(6), 0, cell(0, weekday).width(), px(headHeight)),
                    lists::words::sentenceCase(swedish.standaloneDayName(weekday + 1, QLocale::ShortFormat)), theme::label(), c.ink2);
    for (int week = 0; week < weeks; ++week) {
        const QDate monday = firstShown().addDays(7 * week);
        paint::line(painter, QRectF(0, cell(week, 0).top() + px(4), px(weekColumn - 8), px(20)), QString::number(monday.weekNumber()), theme::ui(11), c.ink3,
                    Qt::AlignRight);
        for (int weekday = 0; weekday < 7; ++weekday)
            paintDay(painter, cell(week, weekday), monday.addDays(weekday));
    }
    for (int week = 0; week <= weeks; ++week)
        paint::hairline(painter, px(weekColumn), width(), px(headHeight) + week * (height() - px(headHeight)) / qreal(weeks) - (week == weeks ? 1 : 0));
    for (int weekday = 0; weekday < 7; ++weekday)
        paint::verticalHairline(painter, cell(0, weekday).left(), px(headHeight), height());
    const auto at = int(firstShown().daysTo(m_day));
    const QRectF chosen = cell(at / 7, at % 7).adjusted(1, 1, -1, -1);
    if (hasFocus())
        paint::focusRing(painter, chosen, px(4));
    else
        paint::box(painter, chosen, QColor(), c.edge, px(4));
}

void MonthView::openDay()
{
    if (const QList<int> rows = rowsOn(m_day); !rows.isEmpty())
        emit opened(m_list.entries().at(rows.first()).id);
}

void MonthView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left: setDay(m_day.addDays(-1)); break;
    case Qt::Key_Right: setDay(m_day.addDays(1)); break;
    case Qt::Key_Up: setDay(m_day.addDays(-7)); break;
    case Qt::Key_Down: setDay(m_day.addDays(7)); break;
    case Qt::Key_PageUp: setDay(m_day.addMonths(-1)); break;
    case Qt::Key_PageDown: setDay(m_day.addMonths(1)); break;
    case Qt::Key_Home: setDay(m_list.today()); break;
    case Qt::Key_Return:
    case Qt::Key_Enter: openDay(); break;
    default: QWidget::keyPressEvent(event); return;
    }
    event->accept();
}

void MonthView::mousePressEvent(QMouseEvent *event) { setDay(dayAt(event->position())); }

void MonthView::mouseDoubleClickEvent(QMouseEvent *) { openDay(); }

void MonthView::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void MonthView::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

} // namespace views
