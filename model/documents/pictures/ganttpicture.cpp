// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/pictures/ganttpicture.h"

#include "domain/dates.h"
#include "domain/yearcycle.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <algorithm>

namespace documents {

using namespace Qt::Literals::StringLiterals;
using namespace domain;

namespace {

constexpr qreal headHeight = 52, areaHeight = 34, measureHeight = 32, labelWidth = 300;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(documents::GanttPicture)
};

void widen(QDate day, QDate &first, QDate &last)
{
    if (!day.isValid())
        return;
    first = first.isValid() ? std::min(first, day) : day;
    last = last.isValid() ? std::max(last, day) : day;
}

} // namespace

TimeScale GanttPicture::scaleFor(const PlanContent &content, qreal left, qreal right, QDate today)
{
    QDate first, last;
    widen(content.plan.from, first, last);
    widen(content.plan.to, first, last);
    for (const Measure &m : content.measures) {
        widen(m.from, first, last);
        widen(m.to, first, last);
    }
    for (const TimelineEntry &t : content.timeline) {
        widen(t.from, first, last);
        widen(t.to, first, last);
    }
    for (const FollowUp &f : content.followUps)
        widen(f.date, first, last);
    if (!first.isValid())
        widen(today, first, last);
    return TimeScale(first, last, left, right);
}

GanttPicture::GanttPicture(const PlanContent &content, qreal width, QDate today, const PictureStyle &style)
    : m_style(style), m_today(today), m_left(style.px(labelWidth)),
      m_scale(scaleFor(content, m_left, std::max(width - style.px(24), m_left + style.px(240)), today)), m_title(content.plan.title)
{
    qreal y = m_style.px(headHeight);
    const qreal right = std::max(width, m_left + m_style.px(264));
    const auto add = [&](Row row, const PictureItem &item) {
        const qreal height = m_style.px(row.area ? areaHeight : measureHeight);
        row.rect = QRectF(0, y, right, height);
        y += height;
        m_rows.append(row);
        m_items.append(item);
        m_items.last().rect = row.rect;
    };
    const auto period = [&](QDate from, QDate to) {
        if (!from.isValid() && !to.isValid())
            return Words::tr("Utan tid");
        return (from.isValid() ? shortDate(from, m_today) : u"…"_s) + u"–"_s + (to.isValid() ? shortDate(to, m_today) : u"…"_s);
    };
    QList<DevelopmentArea> areas = content.areas;
    areas.append(DevelopmentArea{}); // measures of no area
    for (const DevelopmentArea &area : std::as_const(areas)) {
        QList<Measure> own;
        std::copy_if(content.measures.begin(), content.measures.end(), std::back_inserter(own), [&](const Measure &m) { return m.area == area.id; });
        if (area.id.isNull() && own.isEmpty())
            continue;
        Row head;
        head.area = true;
        head.title = area.id.isNull() ? Words::tr("Övriga insatser") : area.title;
        head.number = area.number;
        for (const TimelineEntry &t : content.timeline)
            if (t.area == area.id && !t.measure) {
                widen(t.from, head.from, head.to);
                widen(t.to, head.from, head.to);
            }
        add(head, {{}, {ObjectType::Area, area.id.uuid()}, head.title, period(head.from, head.to), head.from});
        int number = 0;
        for (const Measure &m : std::as_const(own)) {
            Row row;
            row.title = m.title.isEmpty() ? toPlain(QStringView(m.description).split(u'\n').first()) : m.title;
            row.number = area.number.isEmpty() ? QString::number(++number) : area.number + u'.' + QString::number(++number);
            row.from = m.from;
            row.to = m.to;
            row.state = m.state;
            for (const FollowUp &f : content.followUps)
                if (f.measure == m.id && f.date.isValid())
                    row.marks.append({f.date, f.effect});
            const QString state = m.state == MeasureState::Closed ? Words::tr("avslutad") : m.state == MeasureState::Ongoing ? Words::tr("pågår") : Words::tr("planerad");
            add(row, {{}, {ObjectType::Measure, m.id.uuid()}, row.number + u' ' + row.title,
                      period(m.from, m.to) + u", "_s + state +
                          (row.marks.isEmpty() ? QString() : u", "_s + Words::tr("%n uppföljning(ar)", nullptr, int(row.marks.size()))),
                      m.from});
        }
    }
    m_size = QSizeF(right, y + m_style.px(8));
}

void GanttPicture::paintBar(QPainter &p, const Row &row) const
{
    if (!row.from.isValid() && !row.to.isValid())
        return;
    const qreal from = m_scale.x(row.from.isValid() ? row.from : m_scale.first()), to = m_scale.x(row.to.isValid() ? row.to : m_scale.last());
    const qreal height = m_style.px(row.area ? 4 : 14);
    const QRectF bar(from, row.rect.center().y() - height / 2, std::max(to - from, m_style.px(6)), height);
    const qreal radius = std::min(m_style.px(4), height / 2);
    if (row.area) {
        p.setPen(Qt::NoPen);
        p.setBrush(m_style.ink3);
        p.drawRoundedRect(bar, radius, radius);
        return;
    }
    const qreal now = std::clamp(m_scale.x(m_today), bar.left(), bar.right());
    p.setPen(Qt::NoPen);
    if (row.state != MeasureState::Planned) {
        p.setBrush(m_style.blueTint);
        p.drawRoundedRect(bar, radius, radius);
        p.setBrush(m_style.blue);
        const qreal done = row.state == MeasureState::Closed ? bar.right() : now;
        p.drawRoundedRect(QRectF(bar.left(), bar.top(), std::max(0.0, done - bar.left()), bar.height()), radius, radius);
    }
    p.setPen(QPen(m_style.blue, 1));
    p.setBrush(Qt::NoBrush);
    p.drawRoundedRect(bar, radius, radius);
}

void GanttPicture::paint(QPainter &p) const
{
    p.save();
    p.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    // terms as bands, then months
    const qreal head = m_style.px(headHeight);
    for (int year = m_scale.first().year() - 1; year <= m_scale.last().year(); ++year) {
        const SchoolYear school = schoolYear(year);
        const Period terms[] = {school.autumn, school.spring};
        for (const Period &term : terms) {
            if (term.to < m_scale.first() || term.from > m_scale.last())
                continue;
            const qreal x1 = m_scale.x(term.from), x2 = m_scale.x(term.to);
            p.fillRect(QRectF(x1, m_style.px(24), x2 - x1, m_size.height() - m_style.px(24)), m_style.band);
            const QString name = &term == &terms[0] ? Words::tr("ht %1").arg(year % 100, 2, 10, QLatin1Char('0')) : Words::tr("vt %1").arg((year + 1) % 100, 2, 10, QLatin1Char('0'));
            p.setFont(m_style.ui(11, QFont::DemiBold));
            p.setPen(m_style.ink2);
            if (x2 - x1 > m_style.px(36))
                p.drawText(QRectF(x1 + m_style.px(6), m_style.px(4), x2 - x1, m_style.px(18)), Qt::AlignVCenter | Qt::TextSingleLine, name);
        }
    }
    p.setFont(m_style.ui(11));
    const auto marks = m_scale.marks(m_style.px(56));
    for (const TimeScale::Mark &mark : marks) {
        p.fillRect(QRectF(mark.x, m_style.px(24), 1, m_size.height()), m_style.hair);
        p.setPen(m_style.ink3);
        p.drawText(QRectF(mark.x + m_style.px(4), m_style.px(26), m_style.px(80), m_style.px(20)), Qt::AlignVCenter | Qt::TextSingleLine, mark.text);
    }
    for (const Row &row : m_rows) {
        if (row.area)
            p.fillRect(QRectF(0, row.rect.top(), m_size.width(), 1), m_style.hair);
        const QFont font = m_style.ui(13, row.area ? QFont::DemiBold : QFont::Normal);
        const qreal indent = m_style.px(row.area ? 24 : 40), numberWidth = m_style.px(row.area ? 20 : 30);
        p.setFont(m_style.ui(13, row.area ? QFont::DemiBold : QFont::Normal));
        p.setPen(m_style.ink3);
        p.drawText(QRectF(indent, row.rect.top(), numberWidth, row.rect.height()), Qt::AlignVCenter | Qt::TextSingleLine, row.number);
        p.setFont(font);
        p.setPen(m_style.ink);
        const qreal room = m_left - indent - numberWidth - m_style.px(12);
        p.drawText(QRectF(indent + numberWidth, row.rect.top(), room, row.rect.height()), Qt::AlignVCenter | Qt::TextSingleLine,
                   QFontMetricsF(font).elidedText(row.title, Qt::ElideRight, room));
        paintBar(p, row);
        for (const auto &[day, effect] : row.marks) {
            const QPointF c(m_scale.x(day), row.rect.center().y());
            const QColor colour = effect == Effect::Reached ? m_style.green : effect == Effect::TooEarly ? m_style.blue : m_style.ochre;
            p.setPen(QPen(m_style.page, 2));
            p.setBrush(m_style.page);
            p.drawEllipse(c, m_style.px(8), m_style.px(8));
            if (m_style.mark)
                m_style.mark(p, u"mark-uppfoljning"_s, QRectF(c.x() - m_style.px(7), c.y() - m_style.px(7), m_style.px(14), m_style.px(14)), colour);
            else
                p.setPen(QPen(colour, 2)), p.drawEllipse(c, m_style.px(4), m_style.px(4));
        }
    }
    if (m_today >= m_scale.first() && m_today <= m_scale.last()) {
        const qreal x = m_scale.x(m_today);
        p.setPen(QPen(m_style.thread, 1.5));
        p.drawLine(QPointF(x, head - m_style.px(6)), QPointF(x, m_size.height()));
        p.setBrush(m_style.thread);
        p.drawEllipse(QPointF(x, head - m_style.px(6)), m_style.px(3), m_style.px(3));
    }
    p.restore();
}

QString GanttPicture::alt() const
{
    QStringList rows;
    for (const PictureItem &item : m_items)
        if (item.object.type == ObjectType::Measure)
            rows.append(item.name + u" ("_s + item.detail + u')');
    return Words::tr("Tidslinje för %1. %2.").arg(m_title.isEmpty() ? Words::tr("handlingsplanen") : m_title, rows.join(u"; "_s));
}

} // namespace documents
