// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/actionplan/timelineview.h"

#include "domain/dates.h"
#include "domain/planwords.h"
#include "lists/plantable.h"
#include "views/shared/paint.h"
#include "views/shared/theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollArea>
#include <QTableView>
#include <QUuid>

namespace views {

using namespace Qt::Literals::StringLiterals;
using documents::GanttPicture;
using Grip = documents::GanttPicture::Grip;
using theme::px;

namespace {

/// The Monday nearest to a day: what a dragged bar snaps to.
QDate snapped(QDate day)
{
    const int after = day.dayOfWeek() - 1;
    return after <= 3 ? day.addDays(-after) : day.addDays(7 - after);
}

/// The bar as it is after a drag of `days`.
void moved(Grip grip, int days, QDate &from, QDate &to)
{
    if (grip == Grip::Body && from.isValid() && to.isValid()) {
        const qint64 length = from.daysTo(to);
        from = snapped(from.addDays(days));
        to = from.addDays(length);
    } else if (grip != Grip::End && from.isValid()) {
        from = snapped(from.addDays(days));
    } else if (to.isValid()) {
        to = snapped(to.addDays(days)).addDays(-1);
    }
    if (from.isValid() && to.isValid() && to < from)
        grip == Grip::Start ? from = to : to = from;
}

} // namespace

TimelineCanvas::TimelineCanvas(const PlanServices &services, QWidget *parent)
    : PictureCanvas([this](qreal width, const documents::PictureStyle &style) { return std::make_unique<GanttPicture>(m_services.plan.content(), width, m_today, style); }, parent),
      m_services(services), m_today(QDate::currentDate())
{
    m_narrowest = px(680);
}

void TimelineCanvas::setToday(QDate today)
{
    m_today = today;
    refresh();
}

void TimelineCanvas::choose(domain::MeasureId id)
{
    if (id != m_chosen)
        m_visit.clear();
    m_chosen = id;
    if (const domain::Measure *now = measure()) {
        const auto day = [](QDate date) { return date.isValid() ? domain::longDate(date, QDate(1, 1, 1)) : tr("ingen dag"); };
        tell(tr("%1 %2, %3, från %4 till %5").arg(m_services.plan.number(id), titleOf(*now), domain::stateName(now->state).toLower(), day(now->from), day(now->to)));
        for (QWidget *up = parentWidget(); up; up = up->parentWidget())
            if (auto *scroll = qobject_cast<QScrollArea *>(up)) {
                const QRectF row = gantt().rowOf(id);
                scroll->ensureVisible(scroll->viewport()->width() / 2, int(row.center().y()), 0, int(row.height()) * 2);
                break;
            }
    }
    update();
}

void TimelineCanvas::step(int by)
{
    const QList<domain::Measure> all = domain::measuresInOrder(m_services.plan.content());
    if (all.isEmpty())
        return;
    const auto at = std::find_if(all.begin(), all.end(), [this](const domain::Measure &m) { return m.id == m_chosen; }) - all.begin();
    const auto next = at == all.size() ? 0 : std::clamp<qsizetype>(at + by, 0, all.size() - 1);
    choose(all[next].id);
}

void TimelineCanvas::shift(int days, int months, bool endOnly)
{
    const domain::Measure *now = measure();
    if (!now || m_services.readOnly)
        return;
    QDate from = now->from, to = now->to;
    const auto later = [&](QDate day) { return day.isValid() ? day.addMonths(months).addDays(days) : day; };
    if (!from.isValid() && !to.isValid()) {
        // A measure without days begins with the plan, and lasts a month until somebody knows better.
        from = m_services.plan.content().plan.from.isValid() ? m_services.plan.content().plan.from : m_today;
        to = from.addMonths(1);
    } else {
        if (!endOnly)
            from = later(from);
        to = to.isValid() || !endOnly ? later(to) : later(from);
    }
    if (from.isValid() && to.isValid() && to < from)
        to = from;
    if (m_visit.isEmpty())
        m_visit = QUuid::createUuid().toString();
    emit periodWanted(m_chosen, from, to, m_visit);
    choose(m_chosen);
}

void TimelineCanvas::keyPressEvent(QKeyEvent *event)
{
    const bool end = event->modifiers() & Qt::ShiftModifier, month = event->modifiers() & Qt::ControlModifier;
    switch (event->key()) {
    case Qt::Key_Up: step(-1); return;
    case Qt::Key_Down: step(1); return;
    case Qt::Key_Home: step(-1'000'000); return;
    case Qt::Key_End: step(1'000'000); return;
    case Qt::Key_Left: shift(month ? 0 : -7, month ? -1 : 0, end); return;
    case Qt::Key_Right: shift(month ? 0 : 7, month ? 1 : 0, end); return;
    case Qt::Key_Escape:
        if (m_grip == Grip::None)
            break;
        m_grip = Grip::None; // the drag is given up
        update();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (measure())
            emit activated({domain::ObjectType::Measure, m_chosen.uuid()});
        return;
    default: break;
    }
    QWidget::keyPressEvent(event);
}

void TimelineCanvas::mousePressEvent(QMouseEvent *event)
{
    const GanttPicture::Hit hit = gantt().hitAt(event->position());
    choose(hit.measure);
    if (!measure() || m_services.readOnly || event->button() != Qt::LeftButton)
        return;
    m_grip = hit.grip;
    m_from = measure()->from;
    m_to = measure()->to;
    m_pressed = gantt().dayAt(event->position().x());
}

void TimelineCanvas::mouseMoveEvent(QMouseEvent *event)
{
    if (m_grip == Grip::None || !measure() || !(event->buttons() & Qt::LeftButton)) {
        const Grip under = m_services.readOnly ? Grip::None : gantt().hitAt(event->position()).grip;
        setCursor(under == Grip::None ? Qt::ArrowCursor : under == Grip::Body ? Qt::OpenHandCursor : Qt::SizeHorCursor);
        return;
    }
    m_from = measure()->from;
    m_to = measure()->to;
    moved(m_grip, int(m_pressed.daysTo(gantt().dayAt(event->position().x()))), m_from, m_to);
    update();
}

void TimelineCanvas::mouseReleaseEvent(QMouseEvent *)
{
    const Grip grip = std::exchange(m_grip, Grip::None);
    const domain::Measure *now = measure();
    if (grip != Grip::None && now && (now->from != m_from || now->to != m_to))
        emit periodWanted(m_chosen, m_from, m_to, QString());
    update();
}

void TimelineCanvas::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (!measure())
        step(0);
}

void TimelineCanvas::focusOutEvent(QFocusEvent *event)
{
    m_visit.clear();
    QWidget::focusOutEvent(event);
}

void TimelineCanvas::paintOver(QPainter &painter)
{
    painter.setRenderHint(QPainter::Antialiasing);
    const Colours &c = theme::colours();
    if (m_grip != Grip::None && measure()) {
        const QRectF bar = gantt().barOf(m_chosen, m_from, m_to);
        paint::box(painter, bar, c.blueTint, c.blue, px(4), 2);
        paint::line(painter, bar.adjusted(px(6), 0, 0, 0),
                    u"%1–%2"_s.arg(m_from.isValid() ? domain::shortDate(m_from, m_from) : u"…"_s, m_to.isValid() ? domain::shortDate(m_to, m_to) : u"…"_s), theme::ui(11, QFont::DemiBold), c.blue);
    }
    if (hasFocus() && measure())
        paint::focusRing(painter, gantt().rowOf(m_chosen).adjusted(px(4), 1, -px(4), -1));
}

namespace {

/// A piece of bar, or the follow-up's eye, for the legend.
class Sign : public QWidget
{
public:
    enum class What { Closed, Done, Ahead, Planned, FollowUp, Asked, Missed };
    Sign(What what, QWidget *parent) : QWidget(parent), m_what(what) { setFixedSize(px(what >= What::FollowUp ? 18 : 26), px(16)); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const Colours &c = theme::colours();
        const QRectF bar = QRectF(rect()).adjusted(1, 2, -1, -2);
        switch (m_what) {
        case What::Closed: paint::box(painter, bar, c.green, c.green, px(4)); break;
        case What::Done: paint::box(painter, bar, c.blue, c.blue, px(4)); break;
        case What::Ahead: paint::box(painter, bar, c.blueTint, c.blue, px(4)); break;
        case What::Planned: paint::box(painter, bar, c.page, c.ink2, px(4)); break;
        case What::FollowUp: theme::paintIcon(painter, u"mark-uppfoljning"_s, QRectF(1, 0, px(16), px(16)), c.blue, c.canvas); break;
        case What::Asked: theme::paintIcon(painter, u"mark-uppfoljning"_s, QRectF(1, 0, px(16), px(16)), c.ink2, c.canvas); break;
        case What::Missed: theme::paintIcon(painter, u"mark-tvekan"_s, QRectF(1, 0, px(16), px(16)), c.ochre, c.canvas); break;
        }
    }

private:
    What m_what;
};

} // namespace

TimelineView::TimelineView(const PlanServices &services, QWidget *parent)
    : PictureOrTable(parent), m_services(services), m_model(new lists::TimelineTable(services.plan, this)), m_timeline(new TimelineCanvas(services))
{
    build(m_timeline, m_model, tr("Tidslinje över insatserna"));
    addLegend(new Sign(Sign::What::Closed, this), tr("avslutad"));
    addLegend(new Sign(Sign::What::Done, this), tr("gjord del"));
    addLegend(new Sign(Sign::What::Ahead, this), tr("pågår"));
    addLegend(new Sign(Sign::What::Planned, this), tr("planerad"));
    addLegend(new Sign(Sign::What::FollowUp, this), tr("uppföljning"));
    addLegend(new Sign(Sign::What::Asked, this), tr("väntar"));
    addLegend(new Sign(Sign::What::Missed, this), tr("missad"));
    m_legend->addStretch();
    setWords(tr("Dra i en stapel, eller flytta den med pil vänster och höger (Ctrl: en månad, Skift: bara slutet)."));
    table()->verticalHeader()->hide();
    table()->horizontalHeader()->setStretchLastSection(true);
    connect(m_timeline, &TimelineCanvas::periodWanted, this, [this](domain::MeasureId measure, QDate from, QDate to, const QString &visit) {
        m_services.edits.setPeriod(m_services.plan.content(), measure, from, to, visit);
    });
    connect(m_timeline, &PictureCanvas::activated, this, &TimelineView::openPart);
    connect(table(), &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        const QUuid id = index.data(lists::PlanTable::ObjectRole).toUuid();
        emit openPart({m_services.plan.measure(domain::MeasureId(id)) ? domain::ObjectType::Measure : domain::ObjectType::Area, id});
    });
    connect(&services.plan, &lists::OpenPlan::opened, this, &TimelineView::load);
    connect(&services.plan, &lists::OpenPlan::changed, this, &TimelineView::load);
    load();
}

void TimelineView::load()
{
    m_timeline->refresh();
    if (m_services.plan.content().measures.isEmpty())
        setEmpty(tr("Inga insatser än"), tr("När planen har insatser syns här när de görs."));
    else
        setEmpty({}, {});
    table()->setColumnWidth(lists::TimelineTable::Name, px(320));
}

} // namespace views
