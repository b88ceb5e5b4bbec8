// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shared/yearstrip.h"

#include "views/shared/paint.h"
#include "views/shared/theme.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace views {

using theme::colours;
using theme::px;

namespace {

constexpr int barRoom = 48;   ///< above the line that the bars stand on
constexpr int labelRoom = 22;
constexpr int narrowest = 34; ///< of a year whose number is written out
constexpr int widest = 112;   ///< of a year: few years do not become broad blocks

} // namespace

YearStrip::YearStrip(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleDescription(tr("Pilarna flyttar periodens början, med skift dess slut. Escape tar bort perioden."));
    nameForReaders();
}

QSize YearStrip::sizeHint() const
{
    return {px(400), px(barRoom + labelRoom)};
}

QSize YearStrip::minimumSizeHint() const
{
    return {px(120), px(barRoom + labelRoom)};
}

void YearStrip::setCounts(int firstYear, const QList<int> &all, const QList<int> &hits)
{
    m_firstYear = firstYear;
    m_all = all;
    m_hits = hits;
    nameForReaders();
    update();
}

void YearStrip::setRange(int firstYear, int lastYear)
{
    if (firstYear == m_first && lastYear == m_last)
        return;
    m_first = firstYear;
    m_last = lastYear;
    nameForReaders();
    update();
    emit rangeChanged();
}

void YearStrip::nameForReaders()
{
    setAccessibleName(m_first == 0        ? tr("Period: alla år")
                      : m_first == m_last ? tr("Period: %1").arg(m_first)
                                          : tr("Period: %1 till %2").arg(m_first).arg(m_last));
    QAccessibleEvent changed(this, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&changed);
}

qreal YearStrip::yearWidth() const
{
    return years() > 0 ? qMin(width() / qreal(years()), qreal(px(widest))) : width();
}

int YearStrip::yearAt(qreal x) const
{
    return qBound(m_firstYear, m_firstYear + int(std::floor(x / yearWidth())), lastYear());
}

void YearStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colours &c = colours();
    const qreal base = px(barRoom);
    if (years() == 0) {
        paint::hairline(painter, 0, width(), base);
        return;
    }
    const int most = qMax(1, *std::max_element(m_all.begin(), m_all.end()));
    const qreal high = px(barRoom - 16);
    const qreal yw = yearWidth();
    const qreal gap = yw > px(24) ? px(4) : 0;
    const qreal bar = (yw - 2 * gap) / 4;
    for (int q = 0; q < m_all.size(); ++q) {
        const int year = m_firstYear + q / 4;
        const bool inRange = m_first == 0 || (m_first <= year && year <= m_last);
        const qreal x = (q / 4) * yw + gap + (q % 4) * bar;
        const qreal w = qMax(1.0, bar - (bar > 3 ? 2 : 0));
        const qreal h = m_all.at(q) > 0 ? qMax(2.0, high * m_all.at(q) / most) : 0;
        if (h > 0) {
            painter.fillRect(QRectF(x, base - h, w, h), c.hair);
            painter.fillRect(QRectF(x, base - h, w, 1.5), c.edge); // hairline grey alone has too little contrast for a chart
        }
        if (inRange && m_hits.at(q) > 0)
            painter.fillRect(QRectF(x, base - qMax(2.0, high * m_hits.at(q) / most), w, qMax(2.0, high * m_hits.at(q) / most)), c.blue);
    }
    paint::hairline(painter, 0, width(), base, c.edge);

    const int step = qMax(1, int(std::ceil(px(narrowest) / yw)));
    for (int year = lastYear(); year >= m_firstYear; year -= step) {
        const bool chosen = m_first > 0 && m_first <= year && year <= m_last;
        const qreal middle = (year - m_firstYear + 0.5) * yw;
        const qreal half = qMax(yw * step, qreal(px(narrowest))) / 2;
        const qreal left = qBound(0.0, middle - half, qMax(0.0, width() - 2 * half));
        paint::line(painter, QRectF(left, base + px(2), 2 * half, px(labelRoom - 4)), QString::number(year),
                    theme::ui(11, chosen ? QFont::DemiBold : QFont::Normal), chosen ? c.ink : c.ink3, Qt::AlignHCenter);
    }
    if (m_first > 0) {
        const QRectF range((m_first - m_firstYear) * yw + 1, 1, (m_last - m_first + 1) * yw - 2, height() - 2);
        paint::box(painter, range, QColor(), c.blue, px(5), 1.5);
        for (qreal x : {range.left(), range.right()})
            paint::box(painter, QRectF(x - px(3), base - px(30), px(6), px(20)), c.page, c.blue, px(3), 1.5);
    }
    if (hasFocus())
        paint::focusRing(painter, QRectF(rect()), px(6));
}

void YearStrip::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || years() == 0)
        return;
    const int year = yearAt(event->position().x());
    // Near an end of the range the other end stays; elsewhere a new range begins.
    const qreal reach = px(8);
    const qreal left = (m_first - m_firstYear) * yearWidth(), right = (m_last - m_firstYear + 1) * yearWidth();
    if (m_first > 0 && std::abs(event->position().x() - left) <= reach)
        m_anchor = m_last;
    else if (m_first > 0 && std::abs(event->position().x() - right) <= reach)
        m_anchor = m_first;
    else if (m_first == year && m_last == year)
        m_anchor = 0, setRange(0, 0);
    else
        m_anchor = year, setRange(year, year);
}

void YearStrip::mouseMoveEvent(QMouseEvent *event)
{
    if (m_anchor == 0)
        return;
    const int year = yearAt(event->position().x());
    setRange(qMin(m_anchor, year), qMax(m_anchor, year));
}

void YearStrip::mouseReleaseEvent(QMouseEvent *)
{
    m_anchor = 0;
}

void YearStrip::keyPressEvent(QKeyEvent *event)
{
    const bool clears = event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace || event->key() == Qt::Key_Escape;
    if (clears && m_first > 0) {
        setRange(0, 0);
        return;
    }
    const int step = event->key() == Qt::Key_Left ? -1 : event->key() == Qt::Key_Right ? 1 : 0;
    if (step == 0 || years() == 0) {
        QWidget::keyPressEvent(event);
        return;
    }
    const int first = m_first ? m_first : m_firstYear;
    const int last = m_last ? m_last : lastYear();
    if (event->modifiers() & Qt::ShiftModifier)
        setRange(first, qBound(first, last + step, lastYear()));
    else
        setRange(qBound(m_firstYear, first + step, last), last);
}

void YearStrip::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    update();
}

} // namespace views
