// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/pictures/threadpicture.h"

#include "documents/pictures/timescale.h"
#include "domain/codes.h"
#include "domain/dates.h"
#include "domain/threadwords.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainterPath>
#include <algorithm>
#include <cmath>
#include <numeric>

namespace documents {

using namespace Qt::Literals::StringLiterals;
using namespace domain;

namespace {

constexpr qreal laneLabel = 32, timeLeft = 148, rowHeight = 64, breakRow = 54, axis = 34;
constexpr qreal halo = 15, bend = 34, step = 42, labelGap = 25, rightMargin = 24, longestLabel = 320;
constexpr qreal noteHeight = 42, noteIndent = 24, apart = 24;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(documents::ThreadPicture)
};

} // namespace

ThreadPicture::ThreadPicture(const Thread &thread, qreal width, QDate today, const PictureStyle &style)
    : m_thread(threadOn(thread, today)), m_order(m_thread), m_today(today), m_style(style)
{
    m_nodes.resize(m_thread.nodes.size());
    say();
    place(width);
}

qreal ThreadPicture::axisHeight() const { return m_style.px(axis); }

void ThreadPicture::say()
{
    const QFontMetricsF names(m_style.ui(13.5, QFont::DemiBold)), details(m_style.ui(12));
    for (int i = 0; i < int(m_nodes.size()); ++i) {
        Node &n = m_nodes[i];
        n.title = m_thread.nodes.at(i).title.simplified();
        n.facts = factsOf(i);
        n.label = std::min(m_style.px(longestLabel), std::max(names.horizontalAdvance(n.title), details.horizontalAdvance(n.facts)) + 2);
        PictureItem item;
        item.object = m_thread.nodes.at(i).object;
        item.name = laneName(m_thread.nodes.at(i).lane) + u": "_s + n.title;
        QStringList more;
        if (!n.facts.isEmpty())
            more.append(n.facts);
        more += threadProblems(m_thread.nodes.at(i), m_today);
        item.detail = more.join(u". "_s);
        item.date = m_thread.nodes.at(i).date;
        m_items.append(item);
    }
}

QString ThreadPicture::factsOf(int node) const
{
    QString facts = threadFacts(m_thread.nodes.at(node), m_today);
    QStringList also;
    for (const int from : m_order.told.at(node))
        if (also.size() < 2)
            also.append(m_thread.nodes.at(from).detail.isEmpty() ? m_thread.nodes.at(from).title : m_thread.nodes.at(from).detail);
    if (also.isEmpty())
        return facts;
    return (facts.isEmpty() ? QString() : facts + u" · "_s) + Words::tr("också från %1").arg(also.join(u", "_s));
}

/// Sets every x for a time axis that ends at `right`; the largest x that anything reaches.
qreal ThreadPicture::layOutTime(qreal right)
{
    const int count = int(m_nodes.size());
    const qreal left = m_style.px(timeLeft);
    QDate first, last = m_today;
    for (const ThreadNode &n : std::as_const(m_thread.nodes)) {
        if (!n.date.isValid())
            continue;
        first = first.isValid() ? std::min(first, n.date) : n.date;
        last = last.isValid() ? std::max(last, n.date) : n.date;
    }
    const TimeScale scale(first, last, left, right);

    // What stands to the left of what, and by how much.
    struct Rule {
        int left, right;
        qreal gap;
    };
    QList<Rule> rules;
    for (int i = 0; i < count; ++i) {
        const bool missing = m_thread.nodes.at(i).breaks.contains(ThreadBreak::MeasureWithoutNeed);
        if (m_order.parent.at(i) >= 0)
            rules.append({m_order.parent.at(i), i, m_style.px(missing ? 2 * step : step)});
    }
    QHash<int, int> lastInto; // the end of the chain that last flowed into a node
    for (const ThreadOrder::Row &row : m_order.rows) {
        const int end = row.node, to = m_order.joins.at(end);
        if (row.kind != ThreadOrder::Row::Kind::Node || to < 0)
            continue;
        int root = end;
        while (m_order.parent.at(root) >= 0)
            root = m_order.parent.at(root);
        if (m_order.parent.at(to) >= 0)
            rules.append({m_order.parent.at(to), root, m_style.px(step)});
        if (lastInto.contains(to))
            rules.append({lastInto.value(to), root, m_style.px(28)});
        lastInto[to] = end;
        rules.append({end, to, m_style.px(m_thread.nodes.at(to).breaks.contains(ThreadBreak::MeasureWithoutNeed) ? 2 * step : step)});
    }
    // A thing that is older than what lies before it stands where it must, and the months do not follow it.
    QList<QDate> latestBefore(count);
    for (bool moved = true; moved;) {
        moved = false;
        for (const Rule &rule : std::as_const(rules)) {
            const QDate latest = std::max(latestBefore.at(rule.left), m_thread.nodes.at(rule.left).date);
            if (latest > latestBefore.at(rule.right)) {
                latestBefore[rule.right] = latest;
                moved = true;
            }
        }
    }
    QList<int> byDate;
    for (int i = 0; i < count; ++i) {
        const QDate date = m_thread.nodes.at(i).date;
        m_nodes[i].centre.setX(date.isValid() ? std::max(scale.x(date), left + m_style.px(12)) : left + m_style.px(12));
        if (date.isValid() && !(latestBefore.at(i) > date))
            byDate.append(i);
    }
    std::stable_sort(byDate.begin(), byDate.end(), [&](int a, int b) { return m_thread.nodes.at(a).date < m_thread.nodes.at(b).date; });
    const auto x = [&](int i) { return m_nodes.at(i).centre.x(); };
    const auto month = [&](int i) { return m_thread.nodes.at(i).date.year() * 12 + m_thread.nodes.at(i).date.month(); };
    for (bool moved = true; moved;) {
        moved = false;
        const auto push = [&](int i, qreal least) {
            if (x(i) < least - 0.01) {
                m_nodes[i].centre.setX(least);
                moved = true;
            }
        };
        for (const Rule &rule : std::as_const(rules))
            push(rule.right, x(rule.left) + rule.gap);
        qreal before = 0, here = 0;
        for (qsizetype k = 0; k < byDate.size(); ++k) {
            if (k > 0 && month(byDate.at(k)) != month(byDate.at(k - 1)))
                before = here;
            if (before > 0)
                push(byDate.at(k), before + m_style.px(apart));
            here = std::max(here, x(byDate.at(k)));
        }
    }
    // Months and today, pushed by what comes before them.
    const auto after = [&](QDate day, qreal at, qreal gap) {
        for (const int i : std::as_const(byDate))
            if (m_thread.nodes.at(i).date < day)
                at = std::max(at, x(i) + gap);
        return at;
    };
    m_months.clear();
    qreal taken = -1000;
    for (const TimeScale::Mark &mark : scale.marks(m_style.px(84))) {
        const qreal at = after(mark.day, mark.x, m_style.px(apart / 2));
        if (at < taken + m_style.px(64))
            continue;
        taken = at;
        m_months.append({at, mark.text});
    }
    m_todayX = m_today.isValid() ? after(m_today.addDays(1), scale.x(m_today), m_style.px(apart)) : -1;
    qreal reach = m_todayX + m_style.px(rightMargin);
    for (const Node &n : std::as_const(m_nodes))
        reach = std::max(reach, n.centre.x() + m_style.px(labelGap + rightMargin) + n.label);
    return reach;
}

void ThreadPicture::place(qreal width)
{
    if (m_nodes.isEmpty()) {
        m_size = QSizeF(width, 0);
        return;
    }
    // As much time as leaves room for every name.
    const qreal least = m_style.px(timeLeft + 180);
    qreal low = least, high = std::max(low, width - m_style.px(rightMargin + 4));
    qreal reach = layOutTime(high);
    if (reach > width) {
        for (int i = 0; i < 10; ++i) {
            const qreal middle = (low + high) / 2;
            (layOutTime(middle) <= width ? low : high) = middle;
        }
        reach = layOutTime(low);
    }
    layRows();
    for (const Break &broken : std::as_const(m_breaks))
        reach = std::max(reach, broken.note.right() + m_style.px(8));
    m_size = QSizeF(std::max(width, reach), m_bands.last().bottom + 1);
    for (int i = 0; i < int(m_nodes.size()); ++i) {
        const Node &n = m_nodes.at(i);
        m_items[i].rect = QRectF(n.centre.x() - m_style.px(20), n.centre.y() - m_style.px(24), m_style.px(20 + labelGap + 8) + n.label, m_style.px(48));
    }
}

void ThreadPicture::layRows()
{
    m_bands.clear();
    m_breaks.clear();
    qreal y = m_style.px(axis);
    const auto band = [&](ThreadLane lane, qreal height) {
        if (m_bands.isEmpty() || m_bands.last().lane != lane)
            m_bands.append({lane, y, y});
        y += height;
        m_bands.last().bottom = y;
    };
    using Kind = ThreadOrder::Row::Kind;
    for (qsizetype r = 0; r < m_order.rows.size(); ++r) {
        const ThreadOrder::Row &row = m_order.rows.at(r);
        if (row.kind == Kind::Node) {
            m_nodes[row.node].centre.setY(y + m_style.px(rowHeight / 2));
            band(m_thread.nodes.at(row.node).lane, m_style.px(rowHeight));
            continue;
        }
        // A frayed end shares the next row where that one's words end well before it.
        const bool isLeaf = m_order.children.at(row.node).isEmpty();
        const bool last = r + 1 == m_order.rows.size();
        if (row.kind == Kind::Frayed && isLeaf && !last && m_order.rows.at(r + 1).kind == Kind::Node) {
            const int next = m_order.rows.at(r + 1).node;
            const qreal ends = m_nodes.at(next).centre.x() + m_style.px(labelGap) + m_nodes.at(next).label;
            const bool isTrunk = m_order.rows.at(r - 1).node != row.node; // another break of its own above
            if (!isTrunk && ends + m_style.px(apart) < m_nodes.at(row.node).centre.x() && m_thread.nodes.at(next).lane == m_thread.nodes.at(row.node).lane) {
                layBreak(row, y + m_style.px(rowHeight / 2));
                continue;
            }
        }
        const ThreadLane lane = row.kind == Kind::Missing                                               ? ThreadLane::Need
                                : !isLeaf && row.broken == ThreadBreak::MeasureNotFollowedUp ? ThreadLane::FollowUp
                                                                                              : m_thread.nodes.at(row.node).lane;
        const qreal centre = y + m_style.px(breakRow / 2);
        band(lane, m_style.px(breakRow));
        layBreak(row, centre);
    }
    // What is missing before a node is laid before the node has its place.
    for (Break &broken : m_breaks)
        broken.knot = m_nodes.at(broken.row.node).centre;
}

void ThreadPicture::layBreak(const ThreadOrder::Row &row, qreal y)
{
    Break made;
    made.row = row;
    const ThreadNode &node = m_thread.nodes.at(row.node);
    made.words = threadProblems(node, m_today).value(node.breaks.indexOf(row.broken));
    const qreal knotX = m_nodes.at(row.node).centre.x();
    made.end = row.kind == ThreadOrder::Row::Kind::Missing ? QPointF(knotX - m_style.px(step), y) : QPointF(knotX, y - m_style.px(12));
    const qreal words = std::max(QFontMetricsF(m_style.ui(13, QFont::DemiBold)).horizontalAdvance(Words::tr("Här brister tråden")),
                                 QFontMetricsF(m_style.ui(12)).horizontalAdvance(made.words));
    made.note = QRectF(made.end.x() + m_style.px(noteIndent), y - m_style.px(noteHeight / 2), words + m_style.px(50), m_style.px(noteHeight));
    m_breaks.append(made);
}

QString ThreadPicture::mark(const ThreadNode &n) const
{
    switch (n.lane) {
    case ThreadLane::Meeting: return u"mark-mote"_s;
    case ThreadLane::Decision:
        return n.state == code(DecisionState::Carried)    ? u"mark-beslut-genomfort"_s
               : n.state == code(DecisionState::Replaced) ? u"mark-beslut-ersatt"_s
               : n.state == code(DecisionState::Revoked)  ? u"mark-beslut-upphavt"_s
                                                          : u"mark-beslut-galler"_s;
    case ThreadLane::Priority: return u"mark-prioritering"_s;
    case ThreadLane::Need: return u"mark-behov"_s;
    case ThreadLane::Measure: return u"mark-insats"_s;
    case ThreadLane::Task:
        return n.state == code(TaskState::Done)      ? u"mark-uppgift-klar"_s
               : n.state == code(TaskState::Dropped) ? u"mark-uppgift-struken"_s
               : n.date.isValid() && n.date < m_today ? u"mark-uppgift-forsenad"_s
                                                     : u"mark-uppgift-oppen"_s;
    case ThreadLane::FollowUp: return u"mark-uppfoljning"_s;
    case ThreadLane::Effect: break;
    }
    return n.state == code(Effect::Partly) ? u"mark-effekt-delvis"_s : u"mark-effekt"_s;
}

QColor ThreadPicture::markColour(const ThreadNode &n) const
{
    switch (n.lane) {
    case ThreadLane::Task:
        return n.state == code(TaskState::Done)      ? m_style.green
               : n.state == code(TaskState::Dropped) ? m_style.ink2
               : n.date.isValid() && n.date < m_today ? m_style.ochre
                                                     : m_style.blue;
    case ThreadLane::Effect: return n.state == code(Effect::Reached) ? m_style.green : m_style.ochre;
    case ThreadLane::Decision:
        return n.state == code(DecisionState::Carried)                                                 ? m_style.green
               : n.state == code(DecisionState::Replaced) || n.state == code(DecisionState::Revoked) ? m_style.ink2
                                                                                                     : m_style.thread;
    default: return m_style.thread;
    }
}

QColor ThreadPicture::groundAt(qreal y) const
{
    for (qsizetype i = 0; i < m_bands.size(); ++i)
        if (y >= m_bands.at(i).top && y < m_bands.at(i).bottom)
            return i % 2 == 0 ? m_style.band : m_style.page;
    return m_style.page;
}

void ThreadPicture::paintBands(QPainter &p) const
{
    for (qsizetype i = 0; i < m_bands.size(); ++i) {
        const Band &band = m_bands.at(i);
        p.fillRect(QRectF(0, band.top, m_size.width(), band.bottom - band.top), i % 2 == 0 ? m_style.band : m_style.page);
        p.setFont(m_style.ui(12, QFont::DemiBold));
        p.setPen(m_style.ink2);
        const qreal height = std::min(band.bottom - band.top, m_style.px(rowHeight));
        p.drawText(QRectF(m_style.px(laneLabel), band.top, m_style.px(timeLeft - laneLabel), height), Qt::AlignVCenter | Qt::TextSingleLine, laneName(band.lane));
    }
    p.fillRect(QRectF(0, m_size.height() - 1, m_size.width(), 1), m_style.hair);
    if (m_todayX >= 0) {
        p.setPen(QPen(m_style.edge, 1, Qt::DashLine));
        p.drawLine(QPointF(m_todayX, m_style.px(axis - 4)), QPointF(m_todayX, m_size.height() - 1));
    }
}

void ThreadPicture::paintAxis(QPainter &p) const
{
    p.fillRect(QRectF(0, 0, m_size.width(), m_style.px(axis)), m_style.page);
    for (const auto &[x, text] : m_months) {
        p.fillRect(QRectF(std::round(x), m_style.px(10), 1, m_style.px(axis - 11)), m_style.hair);
        const qreal room = m_todayX >= 0 && x < m_todayX ? m_todayX - m_style.px(24) - x - m_style.px(6) : m_style.px(90);
        p.setFont(m_style.ui(12));
        if (QFontMetricsF(m_style.ui(12)).horizontalAdvance(text) > room || (m_todayX >= 0 && x >= m_todayX && x < m_todayX + m_style.px(24)))
            continue; // today stands there
        p.setPen(m_style.ink2);
        p.drawText(QRectF(x + m_style.px(6), m_style.px(2), room, m_style.px(axis - 4)), Qt::AlignVCenter | Qt::TextSingleLine, text);
    }
    if (m_todayX >= 0) {
        p.setFont(m_style.ui(12, QFont::DemiBold));
        p.setPen(m_style.ink);
        p.drawText(QRectF(m_todayX - m_style.px(40), m_style.px(2), m_style.px(80), m_style.px(axis - 4)), Qt::AlignCenter | Qt::TextSingleLine, Words::tr("i dag"));
    }
}

void ThreadPicture::paintTie(QPainter &p, int from, int to) const
{
    const QPointF a = m_nodes.at(from).centre, b = m_nodes.at(to).centre;
    const qreal gap = m_style.px(halo);
    const qreal r = std::max(m_style.px(4), std::min(m_style.px(bend), b.x() - a.x() - gap));
    QPainterPath path(a + QPointF(0, gap));
    path.lineTo(a.x(), b.y() - r);
    path.cubicTo(QPointF(a.x(), b.y() - r * 0.35), QPointF(a.x() + r * 0.35, b.y()), QPointF(a.x() + r, b.y()));
    path.lineTo(std::max(a.x() + r, b.x() - gap), b.y());
    p.setPen(QPen(m_style.thread, m_style.px(2.2), Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
    p.setBrush(Qt::NoBrush);
    p.drawPath(path);
}

void ThreadPicture::paintNode(QPainter &p, int node) const
{
    const ThreadNode &n = m_thread.nodes.at(node);
    const QPointF c = m_nodes.at(node).centre;
    const qreal half = m_style.px(10);
    const QColor ground = groundAt(c.y());
    if (m_style.mark) {
        m_style.mark(p, mark(n), QRectF(c.x() - half, c.y() - half, 2 * half, 2 * half), markColour(n));
    } else {
        p.setPen(QPen(markColour(n), m_style.px(1.6)));
        p.setBrush(n.lane == ThreadLane::Decision || n.lane == ThreadLane::Priority || n.lane == ThreadLane::Effect ? QBrush(markColour(n)) : QBrush(ground));
        p.drawEllipse(c, half * 0.6, half * 0.6);
    }
    const qreal x = c.x() + m_style.px(labelGap), room = m_nodes.at(node).label;
    p.fillRect(QRectF(x - m_style.px(3), c.y() - m_style.px(19), room + m_style.px(6), m_style.px(38)), ground);
    const bool alone = m_nodes.at(node).facts.isEmpty();
    const QFont name = m_style.ui(13.5, QFont::DemiBold), small = m_style.ui(12);
    p.setFont(name);
    p.setPen(m_style.ink);
    p.drawText(QRectF(x, c.y() - m_style.px(alone ? 10 : 20), room + 1, m_style.px(20)), Qt::AlignVCenter | Qt::TextSingleLine,
               QFontMetricsF(name).elidedText(m_nodes.at(node).title, Qt::ElideRight, room));
    p.setFont(small);
    p.setPen(m_style.ink2);
    p.drawText(QRectF(x, c.y(), room + 1, m_style.px(18)), Qt::AlignVCenter | Qt::TextSingleLine,
               QFontMetricsF(small).elidedText(m_nodes.at(node).facts, Qt::ElideRight, room));
}

void ThreadPicture::paintBreak(QPainter &p, const Break &broken) const
{
    const bool before = broken.row.kind == ThreadOrder::Row::Kind::Missing;
    const QPointF knot = broken.knot, end = broken.end;
    QPainterPath path;
    if (before) {
        const qreal r = m_style.px(step - halo);
        path.moveTo(end);
        path.lineTo(end.x(), knot.y() - r);
        path.cubicTo(QPointF(end.x(), knot.y() - r * 0.35), QPointF(end.x() + r * 0.35, knot.y()), QPointF(end.x() + r, knot.y()));
    } else {
        path.moveTo(knot + QPointF(0, m_style.px(halo)));
        path.lineTo(end);
    }
    p.setPen(QPen(m_style.thread, m_style.px(2.2), Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
    p.setBrush(Qt::NoBrush);
    p.drawPath(path);
    p.setPen(QPen(m_style.thread, m_style.px(1.1), Qt::SolidLine, Qt::RoundCap));
    const qreal down = m_style.px(before ? -1 : 1);
    for (const int k : {-2, -1, 0, 1, 2}) {
        QPainterPath strand(end - QPointF(0, 2 * down));
        strand.cubicTo(end + QPointF(0, 5 * down), end + QPointF(m_style.px(k * 2), 6 * down), end + QPointF(m_style.px(k * 4.5), (13 - 2 * std::abs(k)) * down));
        p.drawPath(strand);
    }
    p.setPen(QPen(m_style.ochre, 1.2, Qt::DashLine));
    p.setBrush(m_style.ochreTint);
    p.drawRoundedRect(broken.note, m_style.px(8), m_style.px(8));
    const qreal x = broken.note.x() + m_style.px(36), room = broken.note.width() - m_style.px(40);
    if (m_style.mark)
        m_style.mark(p, u"mark-glapp"_s, QRectF(broken.note.x() + m_style.px(11), broken.note.center().y() - m_style.px(8), m_style.px(16), m_style.px(16)), m_style.ochre);
    p.setFont(m_style.ui(13, QFont::DemiBold));
    p.setPen(m_style.ochre);
    p.drawText(QRectF(x, broken.note.y() + m_style.px(3), room, m_style.px(18)), Qt::AlignVCenter | Qt::TextSingleLine, Words::tr("Här brister tråden"));
    p.setFont(m_style.ui(12));
    p.setPen(m_style.ink2);
    p.drawText(QRectF(x, broken.note.y() + m_style.px(20), room, m_style.px(18)), Qt::AlignVCenter | Qt::TextSingleLine, broken.words);
}

void ThreadPicture::paint(QPainter &p) const
{
    p.save();
    p.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    paintBands(p);
    paintAxis(p);
    for (int i = 0; i < int(m_nodes.size()); ++i) {
        if (m_order.parent.at(i) >= 0)
            paintTie(p, m_order.parent.at(i), i);
        if (m_order.joins.at(i) >= 0)
            paintTie(p, i, m_order.joins.at(i));
    }
    for (int i = 0; i < int(m_nodes.size()); ++i)
        paintNode(p, i);
    for (const Break &broken : m_breaks)
        paintBreak(p, broken);
    p.restore();
}

QString ThreadPicture::alt() const
{
    QStringList steps;
    for (const ThreadOrder::Row &row : m_order.rows) {
        if (row.kind != ThreadOrder::Row::Kind::Node)
            continue;
        const PictureItem &item = m_items.at(row.node);
        steps.append(item.date.isValid() ? item.name + u" ("_s + shortDate(item.date, m_today) + u')' : item.name);
    }
    return Words::tr("Tråden, från det första till det senaste: %1.").arg(steps.join(u"; "_s));
}

} // namespace documents
