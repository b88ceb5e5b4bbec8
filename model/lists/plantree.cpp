// SPDX-License-Identifier: GPL-3.0-or-later
#include "lists/plantree.h"

#include "domain/dates.h"
#include "domain/markdown.h"
#include "domain/planwords.h"

#include <QMimeData>
#include <algorithm>

namespace lists {

using namespace Qt::Literals::StringLiterals;
using namespace domain;

namespace {

const QString dragged = u"application/x-rodatraden-plan-part"_s;

} // namespace

int PlanTree::Node::row() const
{
    const auto it = std::find_if(parent->children.begin(), parent->children.end(), [this](const auto &child) { return child.get() == this; });
    return int(it - parent->children.begin());
}

PlanTree::PlanTree(OpenPlan &plan, QObject *parent) : QAbstractItemModel(parent), m_plan(plan), m_root(build())
{
    connect(&plan, &OpenPlan::opened, this, [this] {
        beginResetModel();
        m_root = build();
        endResetModel();
    });
    connect(&plan, &OpenPlan::changed, this, &PlanTree::update);
}

std::unique_ptr<PlanTree::Node> PlanTree::build() const
{
    auto root = std::make_unique<Node>();
    const auto add = [](Node &to, PlanPart part, const QUuid &id = {}) -> Node & {
        to.children.push_back(std::make_unique<Node>());
        Node &made = *to.children.back();
        made.part = part;
        made.id = id;
        made.parent = &to;
        return made;
    };
    if (!m_plan.isOpen())
        return root;
    const PlanContent &c = m_plan.content();
    Node &where = add(*root, PlanPart::WhereAreWe);
    for (PlanPart part : {PlanPart::Background, PlanPart::Participation, PlanPart::Needs})
        add(where, part);
    QHash<QUuid, Node *> places; // areas and measures
    for (const DevelopmentArea &area : c.areas)
        places.insert(area.id.uuid(), &add(*root, PlanPart::Area, area.id.uuid()));
    Node *loose = nullptr;
    for (const Measure &measure : measuresInOrder(c)) {
        Node *area = places.value(measure.area.uuid());
        if (!area) {
            if (!loose)
                loose = &add(*root, PlanPart::LooseMeasures);
            area = loose;
        }
        places.insert(measure.id.uuid(), &add(*area, PlanPart::Measure, measure.id.uuid()));
    }
    for (const Goal &goal : c.goals)
        if (Node *place = places.value(goal.measure ? goal.measure.uuid() : goal.area.uuid()))
            add(*place, PlanPart::Goal, goal.id.uuid());
    for (PlanPart part : {PlanPart::StrengthsWeaknesses, PlanPart::Risks, PlanPart::Spreading})
        add(*root, part);
    if (m_plan.hasRemovals())
        add(*root, PlanPart::Wastebasket);
    return root;
}

void PlanTree::update()
{
    const std::unique_ptr<Node> wanted = build();
    sync(*m_root, *wanted);
}

/// Makes `node`'s children those of `wanted`, row by row; whole new ones are taken over from it.
void PlanTree::sync(Node &node, Node &wanted)
{
    const QModelIndex parent = indexOf(node);
    auto &rows = node.children;
    const auto in = [](const auto &list, const Node &one, size_t from) {
        return size_t(std::find_if(list.begin() + qsizetype(std::min(from, list.size())), list.end(), [&](const auto &other) { return other && other->same(one); }) - list.begin());
    };
    for (size_t i = rows.size(); i-- > 0;) {
        if (in(wanted.children, *rows[i], 0) < wanted.children.size())
            continue;
        beginRemoveRows(parent, int(i), int(i));
        rows.erase(rows.begin() + qsizetype(i));
        endRemoveRows();
    }
    for (size_t i = 0; i < wanted.children.size(); ++i) {
        if (i < rows.size() && rows[i]->same(*wanted.children[i])) {
            sync(*rows[i], *wanted.children[i]);
            continue;
        }
        const size_t from = in(rows, *wanted.children[i], i);
        if (from < rows.size()) {
            beginMoveRows(parent, int(from), int(from), parent, int(i));
            std::rotate(rows.begin() + qsizetype(i), rows.begin() + qsizetype(from), rows.begin() + qsizetype(from) + 1);
            endMoveRows();
            sync(*rows[i], *wanted.children[i]);
        } else {
            beginInsertRows(parent, int(i), int(i));
            wanted.children[i]->parent = &node;
            rows.insert(rows.begin() + qsizetype(i), std::move(wanted.children[i]));
            endInsertRows();
        }
    }
    if (!rows.empty())
        emit dataChanged(index(0, 0, parent), index(int(rows.size()) - 1, 0, parent));
}

PlanTree::Node *PlanTree::node(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<Node *>(index.internalPointer()) : m_root.get();
}

QModelIndex PlanTree::indexOf(const Node &node) const
{
    return node.parent ? createIndex(node.row(), 0, &node) : QModelIndex();
}

const PlanTree::Node *PlanTree::find(const Node &node, PlanPart part, const QUuid &id) const
{
    for (const auto &child : node.children) {
        if (child->part == part && child->id == id)
            return child.get();
        if (const Node *found = find(*child, part, id))
            return found;
    }
    return nullptr;
}

QModelIndex PlanTree::find(PlanPart part, const QUuid &id) const
{
    const Node *found = find(*m_root, part, id);
    return found ? indexOf(*found) : QModelIndex();
}

PlanPart PlanTree::part(const QModelIndex &index) const { return node(index)->part; }

QUuid PlanTree::id(const QModelIndex &index) const { return node(index)->id; }

QModelIndex PlanTree::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, node(parent)->children[size_t(row)].get());
}

QModelIndex PlanTree::parent(const QModelIndex &child) const
{
    return child.isValid() && node(child)->parent ? indexOf(*node(child)->parent) : QModelIndex();
}

int PlanTree::rowCount(const QModelIndex &parent) const { return parent.column() > 0 ? 0 : int(node(parent)->children.size()); }

QString PlanTree::text(const Node &node) const
{
    switch (node.part) {
    case PlanPart::WhereAreWe: return tr("Var är vi?");
    case PlanPart::Background: return tr("Bakgrund");
    case PlanPart::Participation: return tr("Delaktighet");
    case PlanPart::Needs: return tr("Behov");
    case PlanPart::LooseMeasures: return tr("Övriga insatser");
    case PlanPart::StrengthsWeaknesses: return tr("Styrkor och svagheter");
    case PlanPart::Risks: return tr("Risker");
    case PlanPart::Spreading: return tr("Erfarenhetsspridning");
    case PlanPart::Wastebasket: return tr("Papperskorgen");
    case PlanPart::Area: {
        const DevelopmentArea *area = m_plan.area(AreaId(node.id));
        return !area || area->title.isEmpty() ? tr("Område utan namn") : area->title;
    }
    case PlanPart::Measure: {
        const Measure *measure = m_plan.measure(MeasureId(node.id));
        const QString title = measure ? titleOf(*measure) : QString();
        return title.isEmpty() ? tr("Insats utan namn") : title;
    }
    case PlanPart::Goal: break;
    }
    const QList<Goal> &goals = m_plan.content().goals;
    const auto goal = std::find_if(goals.begin(), goals.end(), [&](const Goal &g) { return g.id.uuid() == node.id; });
    const QString said = goal == goals.end() ? QString() : toPlain(goal->text).simplified();
    return said.isEmpty() ? tr("Mål utan text") : said;
}

QString PlanTree::warning(const Node &node) const
{
    if (node.part == PlanPart::Needs) {
        const auto gaps = m_plan.content().uncoveredNeeds().size();
        return gaps ? tr("%n behov har ingen insats.", nullptr, int(gaps)) : QString();
    }
    if (node.part == PlanPart::Measure) {
        const Measure *measure = m_plan.measure(MeasureId(node.id));
        QStringList said;
        if (measure && !m_plan.content().needs.isEmpty() && m_plan.content().answeredBy(*measure).isEmpty())
            said.append(tr("Insatsen svarar inte mot något behov."));
        if (measure && m_plan.followUpState(measure->id) == FollowUpState::Late)
            said.append(tr("Uppföljningen skulle ha gjorts %1.").arg(shortDate(m_plan.dueOn(measure->id), m_plan.today())));
        return said.join(u' ');
    }
    return {};
}

QVariant PlanTree::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Node &one = *node(index);
    switch (role) {
    case Qt::DisplayRole: return text(one);
    case PartRole: return int(one.part);
    case IdRole: return one.id;
    case NumberRole:
        if (one.part == PlanPart::Area)
            return m_plan.area(AreaId(one.id)) ? m_plan.area(AreaId(one.id))->number : QString();
        return one.part == PlanPart::Measure ? m_plan.number(MeasureId(one.id)) : QString();
    case WarningRole:
    case Qt::ToolTipRole: return warning(one);
    case LateRole: return one.part == PlanPart::Measure && m_plan.followUpState(MeasureId(one.id)) == FollowUpState::Late;
    case EffectRole: {
        const auto last = one.part == PlanPart::Measure ? m_plan.lastFollowUp(MeasureId(one.id)) : std::nullopt;
        return last ? QVariant(int(last->effect)) : QVariant();
    }
    case Qt::AccessibleTextRole: {
        QStringList words{text(one)};
        const QString number = data(index, NumberRole).toString();
        if (!number.isEmpty())
            words.prepend(number);
        const QVariant effect = data(index, EffectRole);
        if (effect.isValid())
            words.append(effectName(Effect(effect.toInt())));
        words.append(warning(one));
        words.removeAll(QString());
        return words.join(u", "_s);
    }
    default: return {};
    }
}

QHash<int, QByteArray> PlanTree::roleNames() const
{
    return {{Qt::DisplayRole, "display"}, {PartRole, "part"}, {IdRole, "id"}, {NumberRole, "number"}, {WarningRole, "warning"}, {EffectRole, "effect"}, {LateRole, "late"}};
}

Qt::ItemFlags PlanTree::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractItemModel::flags(index);
    if (!index.isValid())
        return flags | Qt::ItemIsDropEnabled;
    const PlanPart what = part(index);
    if (what == PlanPart::Area || what == PlanPart::Measure)
        flags |= Qt::ItemIsDragEnabled;
    if (what == PlanPart::Area || what == PlanPart::LooseMeasures)
        flags |= Qt::ItemIsDropEnabled;
    return flags;
}

QStringList PlanTree::mimeTypes() const { return {dragged}; }

QMimeData *PlanTree::mimeData(const QModelIndexList &indexes) const
{
    if (indexes.isEmpty())
        return nullptr;
    auto *data = new QMimeData;
    data->setData(dragged, QByteArray::number(int(part(indexes.first()))) + ' ' + id(indexes.first()).toByteArray(QUuid::WithoutBraces));
    data->setText(indexes.first().data().toString());
    return data;
}

PlanTree::Drop PlanTree::dropOf(const QMimeData *data, int row, const QModelIndex &parent) const
{
    Drop drop;
    const QList<QByteArray> words = data->data(dragged).split(' ');
    if (words.size() != 2)
        return drop;
    drop.part = PlanPart(words[0].toInt());
    drop.id = QUuid::fromString(QLatin1StringView(words[1]));
    const Node &at = *node(parent);
    if (drop.part == PlanPart::Measure) {
        drop.valid = at.part == PlanPart::LooseMeasures || (at.part == PlanPart::Area && parent.isValid());
        drop.area = AreaId(at.id);
    } else if (drop.part == PlanPart::Area) {
        drop.valid = !parent.isValid();
    }
    if (!drop.valid || row < 0)
        return drop;
    // Counted without the one that is dragged, and without rows of other kinds.
    drop.position = 0;
    for (int i = 0; i < std::min(row, int(at.children.size())); ++i)
        drop.position += at.children[size_t(i)]->part == drop.part && at.children[size_t(i)]->id != drop.id;
    return drop;
}

bool PlanTree::canDropMimeData(const QMimeData *data, Qt::DropAction, int row, int, const QModelIndex &parent) const { return dropOf(data, row, parent).valid; }

bool PlanTree::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int, const QModelIndex &parent)
{
    const Drop drop = dropOf(data, row, parent);
    if (!drop.valid)
        return false;
    if (drop.part == PlanPart::Measure)
        emit measureDropped(MeasureId(drop.id), drop.area, drop.position, action == Qt::CopyAction);
    else
        emit areaDropped(AreaId(drop.id), drop.position);
    return false; // the rows follow from the plan, the view removes none
}

} // namespace lists
