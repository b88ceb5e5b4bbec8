// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/pictures/ganttpicture.h"

#include "domain/dates.h"
#include "domain/planrules.h"
#include "domain/planwords.h"
#include "domain/yearcycle.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainterPath>
#include <algorithm>

namespace documents {

using namespace Qt::Literals::StringLiterals;
using namespace domain;

namespace {

constexpr qreal headHeight = 52, areaHeight = 36, measureHeight = 36, labelWidth = 300;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(documents::GanttPicture)
};

/// "uppföljning missad 18 dec, väntar 11 jun": what was missed all of it, what is ahead the next one.
QStringList askedWords(const QList<AskedDay> &asked, QDate today)
{
    QStringList missed, words;
    QDate next;
    for (const AskedDay &one : asked) {
        if (one.state == FollowUpState::Late)
            missed.append(shortDate(one.day, today));
        else if (!next.isValid())
            next = one.day;
    }
    if (!missed.isEmpty())
        words.append(Words::tr("uppföljning missad %1").arg(missed.join(u", "_s)));
    if (next.isValid())
        words.append(Words::tr("nästa uppföljning %1").arg(shortDate(next, today)));
    return words;
}

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
    QHash<MeasureId, QList<QPair<QDate, Effect>>> followUps;
    for (const FollowUp &f : content.followUps)
        if (f.date.isValid())
            followUps[f.measure].append({f.date, f.effect});
    const QHash<MeasureId, QString> numbers = measureNumbers(content);
    QList<DevelopmentArea> areas = content.areas;
    areas.append(DevelopmentArea{}); // measures of no area
    for (const DevelopmentArea &area : std::as_const(areas)) {
        const QList<Measure> own = measuresOf(content, area.id);
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
        for (const Measure &m : own) {
            widen(m.from, head.from, head.to);
            widen(m.to, head.from, head.to);
        }
        add(head, {{}, {ObjectType::Area, area.id.uuid()}, (head.number + u' ' + head.title).trimmed(), period(head.from, head.to), head.from});
        for (const Measure &m : own) {
            Row row;
            row.measure = m.id;
            row.title = titleOf(m);
            row.number = numbers.value(m.id);
            row.from = m.from;
            row.to = m.to;
            row.state = m.state;
            row.marks = followUps.value(m.id);
            if (m_today.isValid()) {
                QList<QDate> seen;
                for (const auto &[day, effect] : std::as_const(row.marks))
                    seen.append(day);
                row.asked = askedDays(m, seen, m_today, m_scale.last());
            }
            QStringList details{period(m.from, m.to), stateName(m.state).toLower()};
            if (!row.marks.isEmpty())
                details.append(Words::tr("%n uppföljning(ar)", nullptr, int(row.marks.size())));
            details += askedWords(row.asked, m_today);
            add(row, {{}, {ObjectType::Measure, m.id.uuid()}, row.number + u' ' + row.title, details.join(u", "_s), m.from});
        }
    }
    m_size = QSizeF(right, y + m_style.px(8));
}

const GanttPicture::Row *GanttPicture::find(MeasureId measure) const
{
    const auto it = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row &row) { return !row.area && row.measure == measure; });
    return it == m_rows.end() ? nullptr : &*it;
}

QRectF GanttPicture::rowOf(MeasureId measure) const
{
    const Row *row = find(measure);
    return row ? row->rect : QRectF();
}

QRectF GanttPicture::barIn(const Row &row, QDate from, QDate to) const
{
    if (!from.isValid() && !to.isValid())
        return {};
    const qreal left = m_scale.x(from.isValid() ? from : m_scale.first()), right = m_scale.x(to.isValid() ? to : m_scale.last());
    const qreal height = m_style.px(row.area ? 8 : 18);
    return {left, row.rect.center().y() - height / 2, std::max(right - left, m_style.px(6)), height};
}

QRectF GanttPicture::barOf(MeasureId measure, QDate from, QDate to) const
{
    const Row *row = find(measure);
    return row ? barIn(*row, from, to) : QRectF();
}

GanttPicture::Hit GanttPicture::hitAt(const QPointF &place) const
{
    for (const Row &row : m_rows) {
        if (row.area || !row.rect.contains(place))
            continue;
        const QRectF bar = barIn(row, row.from, row.to);
        const qreal end = std::min(m_style.px(6), bar.width() / 3);
        Hit hit{row.measure, Grip::None};
        if (bar.adjusted(-m_style.px(4), 0, m_style.px(4), 0).contains(place))
            hit.grip = place.x() < bar.left() + end ? Grip::Start : place.x() > bar.right() - end ? Grip::End : Grip::Body;
        return hit;
    }
    return {};
}

void GanttPicture::paintBar(QPainter &p, const Row &row) const
{
    const QRectF bar = barIn(row, row.from, row.to);
    if (bar.isEmpty())
        return;
    p.setBrush(Qt::NoBrush);
    if (row.area) {
        p.setPen(QPen(m_style.ink2, 1.5));
        p.drawPolyline(QPolygonF({bar.bottomLeft(), QPointF(bar.left(), bar.center().y()), QPointF(bar.right(), bar.center().y()), bar.bottomRight()}));
        return;
    }
    const qreal radius = m_style.px(4);
    QPainterPath shape;
    shape.addRoundedRect(bar, radius, radius);
    const bool closed = row.state == MeasureState::Closed;
    if (row.state == MeasureState::Planned) {
        p.fillPath(shape, m_style.page);
        p.strokePath(shape, QPen(m_style.ink2, 1.2));
        return;
    }
    p.fillPath(shape, closed ? m_style.green : m_style.blueTint);
    const qreal now = m_today.isValid() ? std::clamp(m_scale.x(m_today), bar.left(), bar.right()) : bar.left();
    if (!closed && now > bar.left()) {
        QPainterPath done;
        done.addRect(QRectF(bar.left(), bar.top(), now - bar.left(), bar.height()));
        p.fillPath(shape.intersected(done), m_style.blue);
    }
    p.strokePath(shape, QPen(closed ? m_style.green : m_style.blue, 1.2));
}

void GanttPicture::paintTime(QPainter &p) const
{
    const qreal head = m_style.px(headHeight);
    for (int year = m_scale.first().year() - 1; year <= m_scale.last().year(); ++year) {
        const SchoolYear school = schoolYear(year);
        for (const Period &holiday : school.breaks) {
            // The long one alone: a week is too narrow to be read as a band.
            if (holiday.to < m_scale.first() || holiday.from > m_scale.last() || holiday.from.daysTo(holiday.to) < 10)
                continue;
            const QRectF band(m_scale.x(holiday.from), head, m_scale.x(holiday.to) - m_scale.x(holiday.from), m_size.height() - head);
            p.fillRect(band, m_style.sunk);
            p.setFont(m_style.ui(10));
            p.setPen(m_style.ink3);
            if (band.width() > m_style.px(30))
                p.drawText(QRectF(band.left(), head + m_style.px(2), band.width(), m_style.px(14)), Qt::AlignCenter | Qt::TextSingleLine, Words::tr("jullov"));
        }
        const Period terms[] = {school.autumn, school.spring};
        for (const Period &term : terms) {
            if (term.to < m_scale.first() || term.from > m_scale.last())
                continue;
            const bool autumn = &term == &terms[0];
            const qreal x1 = m_scale.x(term.from), x2 = m_scale.x(term.to);
            const int in = autumn ? year : year + 1;
            QString name = autumn ? Words::tr("Höstterminen %1").arg(in) : Words::tr("Vårterminen %1").arg(in);
            p.setFont(m_style.ui(11, QFont::DemiBold));
            if (QFontMetricsF(p.font()).horizontalAdvance(name) > x2 - x1)
                name = autumn ? Words::tr("ht %1").arg(in % 100, 2, 10, QLatin1Char('0')) : Words::tr("vt %1").arg(in % 100, 2, 10, QLatin1Char('0'));
            p.setPen(m_style.ink2);
            if (x2 - x1 > m_style.px(36))
                p.drawText(QRectF(x1, m_style.px(4), x2 - x1, m_style.px(18)), Qt::AlignVCenter | Qt::TextSingleLine, name);
        }
    }
    p.setFont(m_style.ui(11));
    const auto marks = m_scale.marks(m_style.px(56));
    for (const TimeScale::Mark &mark : marks) {
        p.fillRect(QRectF(mark.x, head, 1, m_size.height() - head), m_style.hair);
        p.setPen(m_style.ink2);
        p.drawText(QRectF(mark.x + m_style.px(4), m_style.px(24), m_style.px(80), m_style.px(20)), Qt::AlignVCenter | Qt::TextSingleLine, mark.text);
    }
}

void GanttPicture::paintRow(QPainter &p, const Row &row) const
{
    if (row.area)
        p.fillRect(QRectF(0, row.rect.top(), m_size.width(), 1), m_style.hair);
    const QFont font = m_style.ui(13, row.area ? QFont::DemiBold : QFont::Normal);
    const qreal indent = m_style.px(row.area ? 16 : 28), apart = m_style.px(8);
    p.setFont(font);
    p.setPen(m_style.ink);
    const QFontMetricsF metrics(font);
    const qreal number = row.number.isEmpty() ? 0 : metrics.horizontalAdvance(row.number) + apart;
    p.drawText(QRectF(indent, row.rect.top(), number, row.rect.height()), Qt::AlignVCenter | Qt::TextSingleLine, row.number);
    const qreal room = m_left - indent - number - m_style.px(12);
    p.drawText(QRectF(indent + number, row.rect.top(), room, row.rect.height()), Qt::AlignVCenter | Qt::TextSingleLine, metrics.elidedText(row.title, Qt::ElideRight, room));
    paintBar(p, row);
    for (const auto &[day, effect] : row.marks) {
        const QColor colour = effect == Effect::Reached ? m_style.green : effect == Effect::TooEarly ? m_style.blue : m_style.ochre;
        paintMark(p, row, day, u"mark-uppfoljning"_s, colour);
    }
    for (const AskedDay &asked : row.asked) {
        const bool missed = asked.state == FollowUpState::Late;
        paintMark(p, row, asked.day, missed ? u"mark-tvekan"_s : u"mark-uppfoljning"_s, missed ? m_style.ochre : m_style.ink2);
    }
}

void GanttPicture::paintMark(QPainter &p, const Row &row, QDate day, const QString &icon, const QColor &colour) const
{
    const QPointF c(m_scale.x(day), row.rect.center().y());
    p.setPen(QPen(colour, 1));
    p.setBrush(m_style.page);
    p.drawEllipse(c, m_style.px(10), m_style.px(10));
    if (m_style.mark) {
        m_style.mark(p, icon, QRectF(c.x() - m_style.px(7), c.y() - m_style.px(7), m_style.px(14), m_style.px(14)), colour);
    } else if (icon == u"mark-tvekan"_s) {
        const qreal r = m_style.px(5);
        p.setPen(QPen(colour, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        p.setBrush(Qt::NoBrush);
        p.drawPolygon(QPolygonF({c + QPointF(0, -r), c + QPointF(r, r * 0.75), c + QPointF(-r, r * 0.75)}));
    } else {
        p.setPen(QPen(colour, 2));
        p.drawEllipse(c, m_style.px(4), m_style.px(4));
    }
}

void GanttPicture::paintToday(QPainter &p) const
{
    if (!m_today.isValid() || m_today < m_scale.first() || m_today > m_scale.last())
        return;
    const qreal x = m_scale.x(m_today), head = m_style.px(headHeight);
    p.setPen(QPen(m_style.thread, 2));
    p.drawLine(QPointF(x, head - m_style.px(8)), QPointF(x, m_size.height()));
    const QString words = Words::tr("i dag %1").arg(shortDate(m_today, m_today));
    p.setFont(m_style.ui(11, QFont::DemiBold));
    const qreal width = QFontMetricsF(p.font()).horizontalAdvance(words) + m_style.px(14);
    QRectF pill(x - width / 2, head - m_style.px(26), width, m_style.px(20));
    pill.moveLeft(std::clamp(pill.left(), m_left, std::max(m_left, m_size.width() - width)));
    p.setPen(Qt::NoPen);
    p.setBrush(m_style.thread);
    p.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2);
    p.setPen(m_style.page);
    p.drawText(pill, Qt::AlignCenter | Qt::TextSingleLine, words);
}

void GanttPicture::paint(QPainter &p) const
{
    p.save();
    p.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    const QRectF all(QPointF(), m_size);
    const QRectF clip = p.hasClipping() ? p.clipBoundingRect() & all : all;
    p.fillRect(all, m_style.page);
    paintTime(p);
    p.fillRect(QRectF(0, m_style.px(headHeight) - 1, m_size.width(), 1), m_style.hair);
    for (const Row &row : m_rows)
        if (row.rect.intersects(clip))
            paintRow(p, row);
    paintToday(p);
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
