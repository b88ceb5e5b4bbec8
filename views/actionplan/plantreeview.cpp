// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/actionplan/plantreeview.h"

#include "domain/planwords.h"
#include "views/shared/marks.h"
#include "views/shared/paint.h"
#include "views/shared/theme.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QStyledItemDelegate>

namespace views {

using namespace Qt::Literals::StringLiterals;
using lists::PlanPart;
using lists::PlanTree;
using theme::px;

namespace {

constexpr int rowHeight = 32, markSize = 16, branchWidth = 16;

/// One row: chevron from the view, mark, number, title, and at the right what needs the reader.
class PlanRowDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override { return {px(120), px(rowHeight)}; }

    void paint(QPainter *p, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Colours &c = theme::colours();
        const auto part = PlanPart(index.data(PlanTree::PartRole).toInt());
        const bool heading = part == PlanPart::WhereAreWe || part == PlanPart::Area || part == PlanPart::LooseMeasures;
        const bool selected = option.state & QStyle::State_Selected;
        const int wide = static_cast<const QTreeView *>(option.widget)->viewport()->width();
        p->save();
        p->setRenderHint(QPainter::Antialiasing);
        const QRectF card(option.rect.left() - px(4), option.rect.top() + 1, wide - option.rect.left() - px(4), option.rect.height() - 2);
        if (selected)
            paint::box(*p, card, c.blueTint, QColor(), px(6));
        if (option.state & QStyle::State_HasFocus && option.widget->hasFocus())
            paint::focusRing(*p, card, px(6));
        qreal x = option.rect.left() + px(4), right = wide - px(16);
        const QString warning = index.data(PlanTree::WarningRole).toString();
        const QVariant effect = index.data(PlanTree::EffectRole);
        const auto markAt = [&](Mark mark, qreal left, const QColor &colour) {
            marks::paint(*p, mark, QRectF(left, option.rect.center().y() - px(markSize) / 2.0, px(markSize), px(markSize)), colour, selected ? c.blueTint : c.canvas);
        };
        if (!warning.isEmpty()) {
            right -= px(markSize);
            markAt(Mark::Doubt, right, c.ochre);
            right -= px(8);
        }
        if (index.data(PlanTree::LateRole).toBool()) {
            right -= px(markSize);
            markAt(Mark::FollowUp, right, c.ochre);
            right -= px(8);
        }
        if (effect.isValid() && domain::Effect(effect.toInt()) != domain::Effect::TooEarly) {
            const auto said = domain::Effect(effect.toInt());
            right -= px(markSize);
            markAt(said == domain::Effect::Reached ? Mark::Effect : said == domain::Effect::Partly ? Mark::EffectPartly : Mark::Gap, right,
                   said == domain::Effect::Reached ? c.green : c.ochre);
            right -= px(8);
        }
        if (part == PlanPart::Measure || part == PlanPart::Goal) {
            markAt(part == PlanPart::Measure ? Mark::Measure : Mark::Goal, x, selected ? c.thread : c.ink2);
            x += px(markSize + 8);
        }
        const QString number = index.data(PlanTree::NumberRole).toString();
        if (!number.isEmpty())
            x += paint::line(*p, QRectF(x, option.rect.top(), right - x, option.rect.height()), number, theme::ui(13, QFont::Medium), c.ink3) + px(8);
        paint::line(*p, QRectF(x, option.rect.top(), right - x, option.rect.height()), index.data().toString(),
                    theme::ui(13, heading || selected ? QFont::DemiBold : QFont::Normal), part == PlanPart::Wastebasket ? c.ink2 : c.ink);
        p->restore();
    }
};

} // namespace

PlanTreeView::PlanTreeView(const PlanServices &services, QWidget *parent) : QTreeView(parent), m_services(services), m_tree(new PlanTree(services.plan, this))
{
    makeActions();
    setModel(m_tree);
    setItemDelegate(new PlanRowDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setHeaderHidden(true);
    header()->setStretchLastSection(true);
    setUniformRowHeights(true);
    setIndentation(px(branchWidth));
    setExpandsOnDoubleClick(true);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Planens delar"));
    viewport()->setAutoFillBackground(false);
    viewport()->setBackgroundRole(QPalette::Window); // the scroll bar stands on the same
    if (!services.readOnly) {
        setDragDropMode(InternalMove);
        setDefaultDropAction(Qt::MoveAction);
        setDropIndicatorShown(true);
    }
    connect(m_tree, &QAbstractItemModel::modelReset, this, [this] {
        expandAreas({}, 0, m_tree->rowCount() - 1);
        enableActions();
    });
    connect(m_tree, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &above, int first, int last) { expandAreas(above, first, last); });
    // After the tree has taken the change in: what was moved stays chosen, also in another area.
    connect(&services.plan, &lists::OpenPlan::changed, this, [this] {
        const QUuid wanted = std::exchange(m_wanted, QUuid());
        if (!wanted.isNull() && !choose(PlanPart::Measure, wanted))
            choose(PlanPart::Area, wanted);
        enableActions();
    });
    // Asked for later: the view is in the middle of its drop.
    connect(m_tree, &PlanTree::measureDropped, this, [this](domain::MeasureId measure, domain::AreaId to, int position, bool copy) {
        const domain::PlanContent &in = m_services.plan.content();
        if (copy)
            m_wanted = m_services.edits.copyMeasure(in, measure, to, position).uuid();
        else
            keepChosen(measure.uuid(), [&] { return m_services.edits.moveMeasure(in, measure, to, position); });
    }, Qt::QueuedConnection);
    connect(m_tree, &PlanTree::areaDropped, this, [this](domain::AreaId area, int position) { m_services.edits.moveArea(m_services.plan.content(), area, position); }, Qt::QueuedConnection);
    expandAreas({}, 0, m_tree->rowCount() - 1);
    enableActions();
}

void PlanTreeView::makeActions()
{
    const auto make = [this](const QString &text, const QKeySequence &keys, auto slot) {
        auto *action = new QAction(text, this);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, slot);
        addAction(action);
        m_actions.append(action);
        return action;
    };
    m_up = make(tr("Flytta upp"), Qt::ALT | Qt::Key_Up, [this] { move(-1); });
    m_down = make(tr("Flytta ned"), Qt::ALT | Qt::Key_Down, [this] { move(1); });
    m_copy = make(tr("Kopiera"), QKeySequence::Copy, [this] {
        m_held = domain::MeasureId(chosenId());
        m_cutting = false;
        enableActions();
    });
    m_cut = make(tr("Klipp ut"), QKeySequence::Cut, [this] {
        m_held = domain::MeasureId(chosenId());
        m_cutting = true;
        enableActions();
    });
    m_paste = make(tr("Klistra in"), QKeySequence::Paste, [this] { paste(); });
    m_duplicate = make(tr("Kopiera härunder"), Qt::CTRL | Qt::Key_D, [this] { copyChosen(); });
    m_remove = make(tr("Lägg i papperskorgen"), QKeySequence::Delete, [this] { removeChosen(); });
}

void PlanTreeView::enableActions()
{
    const PlanPart part = chosenPart();
    const bool measure = part == PlanPart::Measure, area = part == PlanPart::Area, may = !m_services.readOnly && currentIndex().isValid();
    m_up->setEnabled(may && (measure || area));
    m_down->setEnabled(may && (measure || area));
    m_copy->setEnabled(may && measure);
    m_cut->setEnabled(may && measure);
    m_duplicate->setEnabled(may && measure);
    m_paste->setEnabled(may && m_held && m_services.plan.measure(m_held) && (measure || area || part == PlanPart::LooseMeasures));
    m_remove->setEnabled(may && (measure || area || part == PlanPart::Goal));
}

void PlanTreeView::expandAreas(const QModelIndex &parent, int first, int last)
{
    if (parent.isValid())
        return;
    for (int row = first; row <= last; ++row)
        expand(m_tree->index(row, 0));
}

bool PlanTreeView::choose(PlanPart part, const QUuid &id)
{
    const QModelIndex index = m_tree->find(part, id);
    if (!index.isValid())
        return false;
    setCurrentIndex(index);
    scrollTo(index);
    return true;
}

PlanPart PlanTreeView::chosenPart() const { return currentIndex().isValid() ? m_tree->part(currentIndex()) : PlanPart::WhereAreWe; }

QUuid PlanTreeView::chosenId() const { return currentIndex().isValid() ? m_tree->id(currentIndex()) : QUuid(); }

domain::AreaId PlanTreeView::chosenArea() const
{
    for (QModelIndex index = currentIndex(); index.isValid(); index = index.parent())
        if (m_tree->part(index) == PlanPart::Area)
            return domain::AreaId(m_tree->id(index));
    return {};
}

/// `id` stays chosen when the step that `work` makes has come in. Where it makes none, nothing is waited for: the next change,
/// made anywhere, would else take the page away from who writes on it.
bool PlanTreeView::keepChosen(const QUuid &id, const std::function<bool()> &work)
{
    const int before = m_services.edits.history().stack().index();
    const bool done = work();
    m_wanted = done && m_services.edits.history().stack().index() != before ? id : QUuid();
    return done;
}

void PlanTreeView::move(int step)
{
    const domain::PlanContent &in = m_services.plan.content();
    const QUuid id = chosenId();
    if (chosenPart() == PlanPart::Area) {
        const int row = currentIndex().row() - m_tree->find(PlanPart::Area, in.areas.first().id.uuid()).row();
        if (row + step >= 0 && row + step < in.areas.size())
            keepChosen(id, [&] { return m_services.edits.moveArea(in, domain::AreaId(id), row + step); });
        return;
    }
    if (chosenPart() != PlanPart::Measure)
        return;
    const domain::AreaId area = chosenArea();
    const QList<domain::Measure> own = domain::measuresOf(in, area);
    const auto at = std::find_if(own.begin(), own.end(), [&](const domain::Measure &m) { return m.id.uuid() == id; }) - own.begin();
    if (at + step >= 0 && at + step < own.size()) {
        keepChosen(id, [&] { return m_services.edits.moveMeasure(in, domain::MeasureId(id), area, int(at) + step); });
        return;
    }
    // Out of its area: to the end of the one above, or the beginning of the one below.
    const auto it = std::find_if(in.areas.begin(), in.areas.end(), [&](const domain::DevelopmentArea &a) { return a.id == area; });
    const auto next = (it == in.areas.end() ? in.areas.size() : it - in.areas.begin()) + step;
    if (next >= 0 && next < in.areas.size())
        keepChosen(id, [&] { return m_services.edits.moveMeasure(in, domain::MeasureId(id), in.areas[next].id, step < 0 ? -1 : 0); });
}

void PlanTreeView::copyChosen()
{
    if (chosenPart() != PlanPart::Measure)
        return;
    const domain::PlanContent &in = m_services.plan.content();
    const QList<domain::Measure> own = domain::measuresOf(in, chosenArea());
    const auto at = std::find_if(own.begin(), own.end(), [&](const domain::Measure &m) { return m.id.uuid() == chosenId(); }) - own.begin();
    m_wanted = m_services.edits.copyMeasure(in, domain::MeasureId(chosenId()), chosenArea(), int(at) + 1).uuid();
}

void PlanTreeView::paste()
{
    const domain::PlanContent &in = m_services.plan.content();
    int position = -1;
    if (chosenPart() == PlanPart::Measure) {
        const QList<domain::Measure> own = domain::measuresOf(in, chosenArea());
        position = 0;
        for (const domain::Measure &measure : own) {
            position += !(m_cutting && measure.id == m_held);
            if (measure.id.uuid() == chosenId())
                break;
        }
    }
    if (!m_cutting)
        m_wanted = m_services.edits.copyMeasure(in, m_held, chosenArea(), position).uuid();
    else if (keepChosen(m_held.uuid(), [&] { return m_services.edits.moveMeasure(in, m_held, chosenArea(), position); }))
        m_held = {};
    enableActions();
}

void PlanTreeView::removeChosen()
{
    const domain::PlanContent &in = m_services.plan.content();
    const QUuid id = chosenId();
    switch (chosenPart()) {
    case PlanPart::Area:
        if (const domain::DevelopmentArea *area = m_services.plan.area(domain::AreaId(id)))
            m_services.edits.remove(in, *area);
        break;
    case PlanPart::Measure:
        if (const domain::Measure *measure = m_services.plan.measure(domain::MeasureId(id)))
            m_services.edits.remove(in, *measure);
        break;
    case PlanPart::Goal:
        for (const domain::Goal &goal : in.goals)
            if (goal.id.uuid() == id) {
                m_services.edits.remove(in, domain::Goal(goal));
                break;
            }
        break;
    default: break;
    }
}

void PlanTreeView::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && event->modifiers() == Qt::NoModifier) {
        emit opened();
        return;
    }
    QTreeView::keyPressEvent(event);
}

void PlanTreeView::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu menu;
    menu.addActions(m_actions);
    menu.exec(event->globalPos());
}

void PlanTreeView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    enableActions();
    if (current.isValid())
        emit chosen(m_tree->part(current), m_tree->id(current));
}

void PlanTreeView::drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const
{
    if (!m_tree->hasChildren(index))
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const qreal size = px(12);
    paint::chevron(*painter, QRectF(rect.right() - size - px(6), rect.center().y() - size / 2, size, size), isExpanded(index) ? Qt::DownArrow : Qt::RightArrow, theme::colours().ink3);
    painter->restore();
}

} // namespace views

#include "plantreeview.moc"
