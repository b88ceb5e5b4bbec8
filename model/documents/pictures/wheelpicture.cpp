// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/pictures/wheelpicture.h"

#include "domain/dates.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLocale>
#include <QPainterPath>
#include <QtMath>
#include <algorithm>

namespace documents {

using namespace Qt::Literals::StringLiterals;
using namespace domain;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(documents::WheelPicture)
};

QPointF onCircle(QPointF centre, qreal radius, qreal degreesFromTop)
{
    const qreal a = qDegreesToRadians(degreesFromTop - 90);
    return centre + QPointF(std::cos(a), std::sin(a)) * radius;
}

} // namespace

QString WheelPicture::categoryName(CycleCategory category)
{
    switch (category) {
    case CycleCategory::Economy: return Words::tr("Ekonomi");
    case CycleCategory::Quality: return Words::tr("Kvalitet");
    case CycleCategory::Staff: return Words::tr("Personal");
    case CycleCategory::Planning: return Words::tr("Planering");
    case CycleCategory::Pupils: return Words::tr("Elever och val");
    case CycleCategory::Other: break;
    }
    return Words::tr("Övrigt");
}

WheelPicture::WheelPicture(const QList<YearCycleEntry> &entries, int year, qreal diameter, QDate today, const PictureStyle &style,
                           WheelOptions options)
    : m_year(year), m_diameter(diameter), m_today(today), m_style(style), m_options(std::move(options))
{
    struct Falls {
        const YearCycleEntry *entry;
        Period when;
    };
    QList<Falls> all;
    for (const YearCycleEntry &entry : entries)
        if (const auto when = occurrence(entry.recurrence, year))
            all.append({&entry, *when});
    std::stable_sort(all.begin(), all.end(), [](const Falls &a, const Falls &b) {
        return a.entry->category != b.entry->category ? a.entry->category < b.entry->category : a.when.from < b.when.from;
    });
    std::optional<CycleCategory> category;
    QList<qreal> laneEnds;
    for (const Falls &f : std::as_const(all)) {
        if (category != f.entry->category) {
            category = f.entry->category;
            m_lanes.append(0);
            laneEnds.clear();
        }
        Arc arc;
        arc.ring = int(m_lanes.size()) - 1;
        arc.category = *category;
        arc.title = f.entry->title;
        const qreal middle = (degrees(f.when.from) + degrees(f.when.to)) / 2;
        const qreal half = std::max((degrees(f.when.to) - degrees(f.when.from)) / 2, 9.5 + 2.2 * arc.ring); // room for a word, the more inwards
        arc.from = middle - half;
        arc.to = middle + half;
        while (arc.lane < laneEnds.size() && laneEnds[arc.lane] > arc.from)
            ++arc.lane;
        if (arc.lane == laneEnds.size())
            laneEnds.append(0);
        laneEnds[arc.lane] = arc.to + 1;
        m_lanes.last() = std::max(m_lanes.last(), int(laneEnds.size()));
        m_arcs.append(arc);
        m_items.append({QRectF(), {ObjectType::YearCycleEntry, f.entry->id.uuid()}, f.entry->title, categoryName(f.entry->category) + u", "_s + longDate(f.when.from, m_today), f.when.from});
    }
    m_rings = std::max(1, int(m_lanes.size()));
    for (qsizetype i = 0; i < m_arcs.size(); ++i)
        m_items[i].rect = path(m_arcs[i]).boundingRect();
}

qreal WheelPicture::degrees(QDate day) const { return 360.0 * qreal(day.dayOfYear() - 1) / qreal(QDate(m_year, 1, 1).daysInYear()); }

qreal WheelPicture::thickness() const
{
    int lanes = 0;
    for (const int n : m_lanes)
        lanes += n;
    return std::min(m_style.px(44), (rim() - m_style.px(16) - m_diameter / 2 * 0.3) / qreal(std::max(1, lanes)));
}

qreal WheelPicture::inner(const Arc &arc) const
{
    int lane = arc.lane;
    for (int ring = 0; ring < arc.ring; ++ring)
        lane += m_lanes[ring];
    return rim() - m_style.px(16) - thickness() * qreal(lane + 1);
}

QPainterPath WheelPicture::band(qreal from, qreal to, qreal in, qreal out) const
{
    const QPointF c(m_diameter / 2, m_diameter / 2);
    const QRectF outer(c.x() - out, c.y() - out, 2 * out, 2 * out), within(c.x() - in, c.y() - in, 2 * in, 2 * in);
    QPainterPath path;
    path.arcMoveTo(outer, 90 - from);
    path.arcTo(outer, 90 - from, -(to - from));
    path.arcTo(within, 90 - to, to - from);
    path.closeSubpath();
    return path;
}

QPainterPath WheelPicture::path(const Arc &arc) const
{
    const qreal in = inner(arc) + m_style.px(2);
    return band(arc.from, arc.to, in, in + thickness() - m_style.px(4));
}

QColor WheelPicture::colour(CycleCategory category, const PictureStyle &style)
{
    switch (category) {
    case CycleCategory::Economy: return style.blue;
    case CycleCategory::Quality: return style.green;
    case CycleCategory::Staff: return style.plum;
    case CycleCategory::Pupils: return style.ochre;
    case CycleCategory::Planning: return style.ink2;
    case CycleCategory::Other: break;
    }
    return style.ink3;
}

QColor WheelPicture::tint(CycleCategory category, const PictureStyle &style)
{
    switch (category) {
    case CycleCategory::Economy: return style.blueTint;
    case CycleCategory::Quality: return style.greenTint;
    case CycleCategory::Staff: return style.plumTint;
    case CycleCategory::Pupils: return style.ochreTint;
    default: break;
    }
    return style.sunk;
}

QBrush WheelPicture::pattern(CycleCategory category, const PictureStyle &style)
{
    // Solid, diagonal, horizontal, dots, empty, crossed: told without colour too.
    constexpr int order[] = {0, 1, 2, 4, 3, 5};
    return patternBrush(order[int(category)], colour(category, style));
}

void WheelPicture::paintLabel(QPainter &p, const Arc &arc) const
{
    // Glyph by glyph along the arc, turned over on the lower half so that it is never upside down.
    const QFont font = m_style.ui(11, QFont::DemiBold);
    const QFontMetricsF metrics(font);
    const qreal radius = inner(arc) + (thickness() + stripThickness()) / 2 - m_style.px(1); // above the pattern
    const qreal room = qDegreesToRadians(arc.to - arc.from) * radius - m_style.px(4);
    // "Internbudget, beslut" is "Internbudget" where there is no more room: a whole word says more than half of one.
    const QString title = metrics.horizontalAdvance(arc.title) <= room ? arc.title : arc.title.section(u',', 0, 0).section(QStringLiteral(" och "), 0, 0);
    const QString text = metrics.elidedText(title, Qt::ElideRight, room);
    const qreal middle = (arc.from + arc.to) / 2;
    const qreal turn = std::fmod(middle + 360, 360);
    const bool lower = turn > 90 && turn < 270;
    const qreal width = metrics.horizontalAdvance(text);
    p.setFont(font);
    p.setPen(m_style.ink);
    qreal at = -width / 2;
    for (const QChar letter : text) {
        const qreal w = metrics.horizontalAdvance(letter);
        const qreal angle = middle + (lower ? -1 : 1) * qRadiansToDegrees((at + w / 2) / radius);
        p.save();
        p.translate(onCircle(QPointF(m_diameter / 2, m_diameter / 2), radius, angle));
        p.rotate(lower ? angle + 180 : angle);
        p.drawText(QPointF(-w / 2, metrics.capHeight() / 2), QString(letter));
        p.restore();
        at += w;
    }
}

void WheelPicture::paintRim(QPainter &p) const
{
    const QPointF c(m_diameter / 2, m_diameter / 2);
    p.setBrush(m_style.page);
    p.setPen(QPen(m_style.hair, 1));
    p.drawEllipse(c, rim(), rim());
    p.setPen(Qt::NoPen);
    p.setBrush(m_style.sunk);
    for (const Period &off : m_options.breaks) {
        const QDate from = std::max(off.from, QDate(m_year, 1, 1)), to = std::min(off.to, QDate(m_year, 12, 31));
        if (from <= to)
            p.drawPath(band(degrees(from), degrees(to) + 1, rim() - m_style.px(14), rim() - 0.5));
    }
    const QLocale swedish(QLocale::Swedish);
    for (int month = 1; month <= 12; ++month) {
        const QDate first(m_year, month, 1);
        const qreal from = degrees(first), to = from + 360.0 * first.daysInMonth() / qreal(first.daysInYear());
        p.setPen(QPen(m_style.hair, 1));
        p.drawLine(onCircle(c, m_diameter / 2 * 0.3, from), onCircle(c, rim(), from));
        QString name = swedish.standaloneMonthName(month, QLocale::ShortFormat);
        name.remove(u'.');
        if (!name.isEmpty())
            name[0] = name[0].toUpper();
        const bool now = m_today.year() == m_year && m_today.month() == month;
        p.setFont(m_style.ui(12, now ? QFont::DemiBold : QFont::Normal));
        p.setPen(now ? m_style.ink : m_style.ink2);
        const QPointF at = onCircle(c, m_diameter / 2 * 0.945, (from + to) / 2);
        p.drawText(QRectF(at.x() - m_style.px(30), at.y() - m_style.px(10), m_style.px(60), m_style.px(20)), Qt::AlignCenter, name);
    }
    p.setPen(QPen(m_style.ink2, 1.5));
    for (const QDate &day : m_options.meetings)
        if (day.year() == m_year)
            p.drawLine(onCircle(c, rim() - m_style.px(12), degrees(day)), onCircle(c, rim() - m_style.px(4), degrees(day)));
}

void WheelPicture::paintArc(QPainter &p, qsizetype index) const
{
    const Arc &arc = m_arcs[index];
    const QPainterPath whole = path(arc);
    const qreal in = inner(arc) + m_style.px(2);
    p.setPen(Qt::NoPen);
    p.setBrush(tint(arc.category, m_style));
    p.drawPath(whole);
    p.setPen(QPen(colour(arc.category, m_style), 1));
    p.setBrush(pattern(arc.category, m_style));
    p.drawPath(band(arc.from, arc.to, in, in + stripThickness()));
    p.setBrush(Qt::NoBrush);
    p.drawPath(whole);
    if (!m_options.chosen.id.isNull() && m_items[index].object == m_options.chosen) {
        p.setPen(QPen(m_style.blue, m_style.px(2.5)));
        p.drawPath(band(arc.from - 0.6, arc.to + 0.6, in - m_style.px(3), in + thickness() - m_style.px(1)));
    }
    paintLabel(p, arc);
}

void WheelPicture::paintMiddle(QPainter &p) const
{
    const QPointF c(m_diameter / 2, m_diameter / 2);
    const qreal radius = m_diameter / 2 * 0.29;
    p.setPen(QPen(m_style.hair, 1));
    p.setBrush(m_style.band);
    p.drawEllipse(c, radius, radius);
    const auto line = [&](const QFont &font, const QColor &ink, qreal y, const QString &text) {
        p.setFont(font);
        p.setPen(ink);
        p.drawText(QRectF(c.x() - radius, c.y() + y - m_style.px(16), 2 * radius, m_style.px(32)), Qt::AlignCenter, text);
    };
    if (m_today.year() != m_year) {
        line(m_style.text(24), m_style.ink, 0, QString::number(m_year));
        return;
    }
    QString day = QLocale(QLocale::Swedish, QLocale::Sweden).toString(m_today, u"d MMMM"_s);
    line(m_style.text(19), m_style.ink, -m_style.px(14), day);
    line(m_style.ui(12), m_style.ink2, m_style.px(10), Words::tr("Vecka %1").arg(m_today.weekNumber()));
    for (const Period &term : {schoolYear(m_year - 1).spring, schoolYear(m_year).autumn})
        if (term.from <= m_today && m_today <= term.to)
            line(m_style.ui(12), m_style.ink2, m_style.px(28), Words::tr("dag %1 av terminen").arg(term.from.daysTo(m_today) + 1));
}

void WheelPicture::paint(QPainter &p) const
{
    p.save();
    p.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    const QPointF c(m_diameter / 2, m_diameter / 2);
    paintRim(p);
    // The hand lies under the entries but for its end: what stands now is read all the same.
    if (m_today.year() == m_year) {
        p.setPen(QPen(m_style.thread, 2, Qt::SolidLine, Qt::RoundCap));
        p.drawLine(onCircle(c, m_diameter / 2 * 0.29, degrees(m_today)), onCircle(c, rim() + m_style.px(2), degrees(m_today)));
    }
    for (qsizetype i = 0; i < m_arcs.size(); ++i)
        paintArc(p, i);
    paintMiddle(p);
    if (m_today.year() == m_year) {
        p.setPen(Qt::NoPen);
        p.setBrush(m_style.thread);
        p.drawEllipse(onCircle(c, rim() + m_style.px(2), degrees(m_today)), m_style.px(4), m_style.px(4));
    }
    p.restore();
}

int WheelPicture::itemAt(QPointF place) const
{
    for (qsizetype i = 0; i < m_arcs.size(); ++i)
        if (path(m_arcs[i]).contains(place))
            return int(i);
    return -1;
}

QString WheelPicture::alt() const
{
    QList<PictureItem> byDay = m_items;
    std::stable_sort(byDay.begin(), byDay.end(), [](const PictureItem &a, const PictureItem &b) { return a.date < b.date; });
    QStringList all;
    for (const PictureItem &item : std::as_const(byDay))
        all.append(shortDate(item.date, m_today) + u' ' + item.name);
    return Words::tr("Årshjul %1: %2.").arg(m_year).arg(all.join(u"; "_s));
}

} // namespace documents
