// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/pictures/threadpicture.h"

#include "documents/pictures/timescale.h"
#include "domain/codes.h"
#include "domain/dates.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainterPath>
#include <algorithm>
#include <numeric>

namespace documents {

using namespace Qt::Literals::StringLiterals;
using namespace domain;

namespace {

constexpr qreal laneLabelWidth = 140, rowHeight = 64, breakHeight = 16, axisHeight = 30, halo = 15, bend = 34, labelGap = 25, rightMargin = 24;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(documents::ThreadPicture)
};

} // namespace

QString ThreadPicture::laneName(ThreadLane lane)
{
    switch (lane) {
    case ThreadLane::Meeting: return Words::tr("Möte");
    case ThreadLane::Decision: return Words::tr("Beslut");
    case ThreadLane::Priority: return Words::tr("Prioritering");
    case ThreadLane::Need: return Words::tr("Behov");
    case ThreadLane::Measure: return Words::tr("Insats");
    case ThreadLane::Task: return Words::tr("Uppgift");
    case ThreadLane::FollowUp: return Words::tr("Uppföljning");
    case ThreadLane::Effect: break;
    }
    return Words::tr("Effekt");
}

QString ThreadPicture::breakText(ThreadBreak broken)
{
    switch (broken) {
    case ThreadBreak::NothingAfterDecision: return Words::tr("Inget har följt på beslutet än");
    case ThreadBreak::MeasureWithoutNeed: return Words::tr("Insatsen svarar inte mot något behov");
    case ThreadBreak::MeasureNotFollowedUp: return Words::tr("Ingen uppföljning än");
    case ThreadBreak::EffectWithoutEvidence: return Words::tr("Effekten saknar underlag");
    case ThreadBreak::None: break;
    }
    return {};
}

ThreadPicture::ThreadPicture(const Thread &thread, qreal width, QDate today, const PictureStyle &style)
    : m_thread(thread), m_today(today), m_style(style)
{
    place(width);
}

void ThreadPicture::place(qreal width)
{
    const int count = int(m_thread.nodes.size());
    m_nodes.resize(count);
    if (count == 0) {
        m_size = QSizeF(width, 0);
        return;
    }
    // A node's own tie is the one from the nearest lane above.
    for (const ThreadTie &tie : std::as_const(m_thread.ties)) {
        Node &n = m_nodes[tie.to];
        if (m_thread.nodes[tie.from].lane < m_thread.nodes[tie.to].lane && (n.parent < 0 || m_thread.nodes[n.parent].lane < m_thread.nodes[tie.from].lane))
            n.parent = tie.from;
    }

    QDate first, last = m_today;
    for (const ThreadNode &n : std::as_const(m_thread.nodes)) {
        if (!n.date.isValid())
            continue;
        first = first.isValid() ? std::min(first, n.date) : n.date;
        last = last.isValid() ? std::max(last, n.date) : n.date;
    }
    const QFontMetricsF names(m_style.ui(13, QFont::DemiBold)), details(m_style.ui(12));
    qreal widest = m_style.px(120);
    for (const ThreadNode &n : std::as_const(m_thread.nodes))
        widest = std::max({widest, std::min(names.horizontalAdvance(n.title), m_style.px(320)), std::min(details.horizontalAdvance(n.detail), m_style.px(320))});
    const qreal left = m_style.px(laneLabelWidth + 20);
    const qreal right = std::max(width - m_style.px(labelGap + rightMargin) - widest, left + m_style.px(240));
    const TimeScale scale(first, last, left, right);

    // Time to the right, and always to the right of what it came from.
    QList<int> order(count);
    std::iota(order.begin(), order.end(), 0); // nodes come by lane: parents before children
    for (const int i : std::as_const(order)) {
        qreal x = m_thread.nodes[i].date.isValid() ? scale.x(m_thread.nodes[i].date) : left;
        if (m_nodes[i].parent >= 0)
            x = std::max(x, m_nodes[m_nodes[i].parent].centre.x() + m_style.px(42));
        m_nodes[i].centre.setX(x);
    }

    // Rows: children of the rightmost parent first and the rightmost child first, so that lines never cross.
    qreal y = m_style.px(axisHeight);
    qreal reach = 0;
    for (int lane = 0; lane <= int(ThreadLane::Effect); ++lane) {
        QList<int> here;
        for (const int i : std::as_const(order))
            if (int(m_thread.nodes[i].lane) == lane)
                here.append(i);
        if (here.isEmpty())
            continue;
        const auto parentY = [&](int i) { return m_nodes[i].parent >= 0 ? m_nodes[m_nodes[i].parent].centre.y() : -1.0; };
        std::stable_sort(here.begin(), here.end(), [&](int a, int b) {
            return parentY(a) != parentY(b) ? parentY(a) < parentY(b) : m_nodes[a].centre.x() > m_nodes[b].centre.x();
        });
        Lane placed{ThreadLane(lane), y, y};
        for (const int i : std::as_const(here)) {
            m_nodes[i].centre.setY(y + m_style.px(rowHeight / 2));
            y += m_style.px(rowHeight) + (m_thread.nodes[i].broken == ThreadBreak::None ? 0 : m_style.px(breakHeight));
            reach = std::max(reach, m_nodes[i].centre.x() + m_style.px(labelGap + rightMargin) + widest);
        }
        placed.bottom = y;
        m_lanes.append(placed);
    }
    m_size = QSizeF(std::max(width, reach), y + m_style.px(1));
    for (const TimeScale::Mark &mark : scale.marks(m_style.px(84)))
        m_marks.append({mark.x, mark.text});
    m_todayX = m_today.isValid() ? scale.x(m_today) : -1;

    for (int i = 0; i < count; ++i) {
        const ThreadNode &n = m_thread.nodes[i];
        PictureItem item;
        const qreal label = std::max(names.horizontalAdvance(n.title), details.horizontalAdvance(n.detail));
        item.rect = QRectF(m_nodes[i].centre.x() - m_style.px(18), m_nodes[i].centre.y() - m_style.px(24),
                           m_style.px(18 + labelGap + 4) + std::min(label, widest), m_style.px(48));
        item.object = n.object;
        item.name = laneName(n.lane) + u": "_s + n.title;
        item.detail = n.broken == ThreadBreak::None ? n.detail : (n.detail.isEmpty() ? QString() : n.detail + u". "_s) + breakText(n.broken);
        item.date = n.date;
        m_items.append(item);
    }
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
                                                     : u"mark-uppgift-oppen"_s;
    case ThreadLane::FollowUp: return u"mark-uppfoljning"_s;
    case ThreadLane::Effect: break;
    }
    return n.state == code(Effect::Partly) ? u"mark-effekt-delvis"_s : u"mark-effekt"_s;
}

QColor ThreadPicture::markColour(const ThreadNode &n) const
{
    switch (n.lane) {
    case ThreadLane::Task: return n.state == code(TaskState::Done) ? m_style.green : m_style.blue;
    case ThreadLane::Effect: return n.state == code(Effect::Reached) ? m_style.green : m_style.ochre;
    case ThreadLane::Decision: return n.state == code(DecisionState::Carried) ? m_style.green : m_style.thread;
    default: return m_style.thread;
    }
}

void ThreadPicture::paintLanes(QPainter &p) const
{
    for (qsizetype i = 0; i < m_lanes.size(); ++i) {
        const QRectF band(0, m_lanes[i].top, m_size.width(), m_lanes[i].bottom - m_lanes[i].top);
        p.fillRect(band, i % 2 == 0 ? m_style.band : m_style.page);
        p.setFont(m_style.ui(12, QFont::Medium));
        p.setPen(m_style.ink2);
        p.drawText(QRectF(m_style.px(32), band.top(), m_style.px(laneLabelWidth - 32), m_style.px(rowHeight)), Qt::AlignVCenter | Qt::TextSingleLine,
                   laneName(m_lanes[i].lane));
    }
    p.setFont(m_style.ui(12));
    for (const auto &[x, text] : m_marks) {
        if (m_todayX >= 0 && std::abs(x - m_todayX) < m_style.px(40))
            continue;
        p.fillRect(QRectF(x, m_style.px(6), 1, m_style.px(axisHeight - 6)), m_style.hair);
        p.setPen(m_style.ink2);
        p.drawText(QRectF(x + m_style.px(6), 0, m_style.px(90), m_style.px(axisHeight)), Qt::AlignVCenter | Qt::TextSingleLine, text);
    }
    if (m_todayX >= 0) {
        p.setPen(QPen(m_style.edge, 1, Qt::DashLine));
        p.drawLine(QPointF(m_todayX, m_style.px(axisHeight - 4)), QPointF(m_todayX, m_size.height()));
        p.setFont(m_style.ui(12, QFont::DemiBold));
        p.setPen(m_style.ink);
        p.drawText(QRectF(m_todayX - m_style.px(40), 0, m_style.px(80), m_style.px(axisHeight)), Qt::AlignCenter | Qt::TextSingleLine, Words::tr("i dag"));
    }
}

void ThreadPicture::paintTies(QPainter &p) const
{
    for (const ThreadTie &tie : m_thread.ties) {
        const bool own = m_nodes[tie.to].parent == tie.from;
        const QPointF from = m_nodes[tie.from].centre, to = m_nodes[tie.to].centre;
        if (to.y() <= from.y() + 1)
            continue; // within a lane or upwards (what replaces what): told in words
        p.setPen(QPen(own ? m_style.thread : m_style.edge, own ? 2 : 1, own ? Qt::SolidLine : Qt::DotLine, Qt::RoundCap, Qt::RoundJoin));
        p.setBrush(Qt::NoBrush);
        const qreal r = std::min({m_style.px(bend), to.x() - from.x() - m_style.px(2), to.y() - from.y() - m_style.px(halo)});
        QPainterPath path(from + QPointF(0, m_style.px(halo)));
        path.lineTo(from.x(), to.y() - r);
        path.quadTo(QPointF(from.x(), to.y()), QPointF(from.x() + r, to.y()));
        path.lineTo(std::max(from.x() + r, to.x() - m_style.px(halo)), to.y());
        p.drawPath(path);
    }
}

void ThreadPicture::paintNode(QPainter &p, int index) const
{
    const ThreadNode &n = m_thread.nodes[index];
    const QPointF c = m_nodes[index].centre;
    const qreal half = m_style.px(9);
    if (n.object == m_thread.of && n.lane != ThreadLane::Effect) {
        p.setPen(QPen(m_style.blue, 2));
        p.setBrush(m_style.page);
        p.drawEllipse(c, m_style.px(16), m_style.px(16));
    }
    if (m_style.mark) {
        m_style.mark(p, mark(n), QRectF(c.x() - half, c.y() - half, 2 * half, 2 * half), markColour(n));
    } else {
        p.setPen(QPen(markColour(n), 2));
        p.setBrush(n.lane == ThreadLane::Decision || n.lane == ThreadLane::Priority ? QBrush(markColour(n)) : QBrush(m_style.page));
        p.drawEllipse(c, half * 0.7, half * 0.7);
    }
    const qreal x = c.x() + m_style.px(labelGap), room = std::min(m_style.px(320), m_size.width() - x - m_style.px(8));
    const QFont name = m_style.ui(13, QFont::DemiBold), small = m_style.ui(12);
    QStringList facts;
    if (n.date.isValid())
        facts.append(shortDate(n.date, m_today));
    if (!n.detail.isEmpty())
        facts.append(n.detail);
    p.setFont(name);
    p.setPen(m_style.ink);
    p.drawText(QRectF(x, c.y() - m_style.px(19), room, m_style.px(19)), Qt::AlignVCenter | Qt::TextSingleLine,
               QFontMetricsF(name).elidedText(n.title, Qt::ElideRight, room));
    p.setFont(small);
    p.setPen(m_style.ink2);
    p.drawText(QRectF(x, c.y() + m_style.px(1), room, m_style.px(17)), Qt::AlignVCenter | Qt::TextSingleLine,
               QFontMetricsF(small).elidedText(facts.join(u", "_s), Qt::ElideRight, room));
}

void ThreadPicture::paintBreak(QPainter &p, int index) const
{
    const ThreadNode &n = m_thread.nodes[index];
    if (n.broken == ThreadBreak::None)
        return;
    // The end frays, and a note says what is missing.
    const QPointF end = m_nodes[index].centre + QPointF(0, m_style.px(halo + 6));
    p.setPen(QPen(m_style.thread, 1.5, Qt::SolidLine, Qt::RoundCap));
    p.drawLine(m_nodes[index].centre + QPointF(0, m_style.px(halo)), end);
    for (const qreal dx : {-7.0, -3.5, 0.0, 3.5, 7.0})
        p.drawLine(end, end + QPointF(m_style.px(dx), m_style.px(7 - std::abs(dx) / 4)));
    const QFont font = m_style.ui(12, QFont::Medium);
    const QString words = Words::tr("Här brister tråden: %1").arg(breakText(n.broken));
    const qreal width = QFontMetricsF(font).horizontalAdvance(words) + m_style.px(20);
    QRectF note(m_nodes[index].centre.x() + m_style.px(labelGap - 8), m_nodes[index].centre.y() + m_style.px(22), width, m_style.px(20));
    if (note.right() > m_size.width() - 2)
        note.moveRight(m_size.width() - 2);
    p.setPen(QPen(m_style.ochre, 1, Qt::DashLine));
    p.setBrush(m_style.ochreTint);
    p.drawRoundedRect(note, m_style.px(6), m_style.px(6));
    p.setFont(font);
    p.setPen(m_style.ochre);
    p.drawText(note, Qt::AlignCenter | Qt::TextSingleLine, words);
}

void ThreadPicture::paint(QPainter &p) const
{
    p.save();
    p.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    paintLanes(p);
    paintTies(p);
    for (int i = 0; i < int(m_nodes.size()); ++i)
        paintNode(p, i);
    for (int i = 0; i < int(m_nodes.size()); ++i)
        paintBreak(p, i);
    p.restore();
}

QString ThreadPicture::alt() const
{
    QStringList steps;
    for (const PictureItem &item : m_items)
        steps.append(item.date.isValid() ? item.name + u" ("_s + shortDate(item.date, m_today) + u')' : item.name);
    return Words::tr("Tråden, från det första till det senaste: %1.").arg(steps.join(u"; "_s));
}

} // namespace documents
