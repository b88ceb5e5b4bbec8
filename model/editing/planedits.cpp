// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/planedits.h"

#include "domain/planwords.h"
#include "editing/removalname.h"
#include "editing/valueedit.h"
#include "storage/repositories.h"

#include <algorithm>

namespace editing {

using namespace Qt::Literals::StringLiterals;
using namespace domain;
using storage::Record;

namespace {

constexpr int rankGap = 1024; ///< between neighbours, so that a move writes one row

template <class T, class Id>
const T *find(const QList<T> &rows, Id id)
{
    const auto it = std::find_if(rows.begin(), rows.end(), [&](const T &row) { return row.id == id; });
    return it == rows.end() ? nullptr : &*it;
}

template <class T>
T made(const PlanContent &in)
{
    T row;
    row.id = decltype(row.id)::create();
    row.plan = in.plan.id;
    return row;
}

template <class T>
int lastRank(const QList<T> &rows)
{
    const auto most = std::max_element(rows.begin(), rows.end(), [](const T &a, const T &b) { return a.rank < b.rank; });
    return most == rows.end() ? 0 : most->rank + rankGap;
}

/// Gives rows in their new order ranks that rise: only `moved` where there is room beside it, else all of them.
template <class T>
void rankAnew(QList<T> &ordered, qsizetype moved)
{
    QList<T> others = ordered;
    others.removeAt(moved);
    bool rising = true;
    for (qsizetype i = 1; i < others.size(); ++i)
        rising = rising && others[i].rank > others[i - 1].rank;
    if (others.isEmpty())
        return;
    const int before = moved > 0 ? others[moved - 1].rank : others.first().rank - 2 * rankGap;
    const int after = moved < others.size() ? others[moved].rank : others.last().rank + 2 * rankGap;
    if (rising && after - before >= 2) {
        ordered[moved].rank = before + (after - before) / 2;
        return;
    }
    for (qsizetype i = 0; i < ordered.size(); ++i)
        ordered[i].rank = int(i + 1) * rankGap;
}

template <class T>
void changesBetween(const QList<T> &before, const QList<T> &after, QList<RecordChange> &changes)
{
    for (const T &row : after) {
        const T *was = find(before, row.id);
        if (!was)
            changes.append({std::nullopt, Record(row)});
        else if (!(*was == row))
            changes.append({Record(*was), Record(row)});
    }
}

qsizetype placeIn(qsizetype size, int position) { return position < 0 || position > size ? size : position; }

/// Areas in a new order, counted anew where they were counted.
QList<DevelopmentArea> numbered(const PlanContent &in, QList<DevelopmentArea> areas)
{
    if (areasAreCounted(in.areas))
        for (qsizetype i = 0; i < areas.size(); ++i)
            areas[i].number = QString::number(i + 1);
    return areas;
}

QList<Need> numbered(QList<Need> needs)
{
    for (qsizetype i = 0; i < needs.size(); ++i)
        needs[i].number = int(i) + 1;
    return needs;
}

} // namespace

PlanEdits::PlanEdits(EditHistory &history, storage::Repositories &repositories)
    : m_history(history), m_repositories(repositories), m_records(history, repositories.records)
{
}

bool PlanEdits::refuse(const QString &text, const QString &sentence)
{
    return m_history.attempt(text, [&]() -> bool { throw storage::StorageError(storage::StorageError::Kind::Other, sentence); });
}

bool PlanEdits::change(const QString &text, const Record &after, const QString &mergeKey)
{
    if (const auto *plan = std::get_if<ActionPlan>(&after)) {
        const QString problem = periodProblem(plan->from, plan->to);
        if (!problem.isEmpty())
            return refuse(text, problem);
    }
    return m_records.change(text, after, mergeKey);
}

bool PlanEdits::add(const QString &text, const Record &row) { return m_records.create(text, row); }

bool PlanEdits::createPlan(const NewPlan &plan)
{
    const QString text = tr("Ny handlingsplan");
    const QString problem = periodProblem(plan.content.plan.from, plan.content.plan.to);
    if (!problem.isEmpty())
        return refuse(text, problem);
    std::vector<std::unique_ptr<Edit>> edits;
    const auto create = [&](const auto &rows) {
        for (const auto &row : rows)
            edits.push_back(m_records.edit(text, {std::nullopt, Record(row)}));
    };
    create(QList{plan.content.plan});
    create(plan.content.needs);
    create(plan.content.areas);
    create(plan.content.measures);
    create(plan.content.goals);
    create(plan.content.responsibilities);
    create(plan.content.notes);
    create(plan.content.timeline);
    create(plan.content.costs);
    storage::LinkRepository &links = m_repositories.links;
    for (const Measure &measure : plan.content.measures) {
        const MeasureId old = plan.measures.value(measure.id);
        if (!old)
            continue;
        const Link link{LinkId::create(), LinkType::ComesFrom, {ObjectType::Measure, measure.id.uuid()}, {ObjectType::Measure, old.uuid()}};
        Store<Link> store;
        store.find = [&links, link]() -> std::optional<Link> {
            const QList<Link> found = links.from(link.from);
            const auto it = std::find_if(found.begin(), found.end(), [&](const Link &l) { return l.id == link.id; });
            return it == found.end() ? std::nullopt : std::optional(*it);
        };
        store.save = [&links](const Link &value) { return links.save(value); };
        store.remove = [&links, id = link.id] { links.remove(id); };
        edits.push_back(std::make_unique<ValueEdit<Link>>(text, std::move(store), std::nullopt, link));
    }
    return m_history.push(text, std::move(edits));
}

bool PlanEdits::removePlan(const PlanContent &in)
{
    QList<RecordChange> changes;
    const auto take = [&](const auto &rows) {
        for (const auto &row : rows)
            changes.append({Record(row), std::nullopt});
    };
    take(in.followUps);
    take(in.costs);
    take(in.timeline);
    take(in.notes);
    take(in.responsibilities);
    take(in.goals);
    take(in.measures);
    take(in.areas);
    take(in.needs);
    take(QList{in.plan});
    return m_records.apply(tr("Ta bort %1").arg(titleOf(in.plan)), changes);
}

AreaId PlanEdits::addArea(const PlanContent &in, const QString &title, int position)
{
    auto area = made<DevelopmentArea>(in);
    area.title = title;
    area.rank = lastRank(in.areas);
    QList<DevelopmentArea> areas = in.areas;
    const qsizetype place = placeIn(areas.size(), position);
    areas.insert(place, area);
    rankAnew(areas, place);
    areas = numbered(in, areas);
    QList<RecordChange> changes;
    changesBetween(in.areas, areas, changes);
    return m_records.apply(tr("Nytt område"), changes) ? area.id : AreaId();
}

MeasureId PlanEdits::addMeasure(const PlanContent &in, AreaId area, const QString &title, int position)
{
    auto measure = made<Measure>(in);
    measure.area = area;
    measure.title = title;
    QList<Measure> own = measuresOf(in, area);
    const qsizetype place = placeIn(own.size(), position);
    own.insert(place, measure);
    rankAnew(own, place);
    QList<RecordChange> changes;
    changesBetween(in.measures, own, changes);
    return m_records.apply(tr("Ny insats"), changes) ? measure.id : MeasureId();
}

NeedId PlanEdits::addNeed(const PlanContent &in, const QString &text)
{
    auto need = made<Need>(in);
    need.number = in.needs.isEmpty() ? 1 : in.needs.last().number + 1;
    need.text = text;
    return m_records.create(tr("Nytt behov"), need) ? need.id : NeedId();
}

GoalId PlanEdits::addGoal(const PlanContent &in, AreaId area, MeasureId measure, const QString &text)
{
    auto goal = made<Goal>(in);
    goal.area = area;
    goal.measure = measure;
    goal.text = text;
    goal.rank = lastRank(in.goals);
    return m_records.create(tr("Nytt mål"), goal) ? goal.id : GoalId();
}

ResponsibilityId PlanEdits::addResponsibility(const PlanContent &in, AreaId area, MeasureId measure, ResponsibleRole role, const QString &text)
{
    auto one = made<Responsibility>(in);
    one.area = area;
    one.measure = measure;
    one.role = role;
    one.text = text;
    one.rank = lastRank(in.responsibilities);
    return m_records.create(tr("Nytt ansvar"), one) ? one.id : ResponsibilityId();
}

PlanNoteId PlanEdits::addNote(const PlanContent &in, PlanNoteKind kind, const QString &text)
{
    auto note = made<PlanNote>(in);
    note.kind = kind;
    note.text = text;
    note.rank = lastRank(in.notes);
    const QString step = kind == PlanNoteKind::Risk ? tr("Ny risk") : kind == PlanNoteKind::Strength ? tr("Ny styrka") : tr("Ny svaghet");
    return m_records.create(step, note) ? note.id : PlanNoteId();
}

CostLineId PlanEdits::addCost(const PlanContent &in, AreaId area, const QString &name)
{
    auto cost = made<CostLine>(in);
    cost.area = area;
    cost.name = name;
    cost.rank = lastRank(in.costs);
    return m_records.create(tr("Ny kostnad"), cost) ? cost.id : CostLineId();
}

bool PlanEdits::moveArea(const PlanContent &in, AreaId id, int position)
{
    QList<DevelopmentArea> areas = in.areas;
    const DevelopmentArea *area = find(in.areas, id);
    if (!area)
        return refuse(tr("Flytta område"), tr("Området finns inte längre."));
    areas.removeOne(*area);
    const qsizetype place = placeIn(areas.size(), position);
    areas.insert(place, *area);
    if (areas == in.areas)
        return true;
    rankAnew(areas, place);
    areas = numbered(in, areas);
    QList<RecordChange> changes;
    changesBetween(in.areas, areas, changes);
    return m_records.apply(tr("Flytta område"), changes);
}

bool PlanEdits::moveNeed(const PlanContent &in, NeedId id, int position)
{
    const Need *need = find(in.needs, id);
    if (!need)
        return refuse(tr("Flytta behov"), tr("Behovet finns inte längre."));
    QList<Need> needs = in.needs;
    needs.removeOne(*need);
    needs.insert(placeIn(needs.size(), position), *need);
    QList<RecordChange> changes;
    changesBetween(in.needs, numbered(needs), changes);
    return changes.isEmpty() || m_records.apply(tr("Flytta behov"), changes);
}

bool PlanEdits::moveMeasure(const PlanContent &in, MeasureId id, AreaId to, int position)
{
    const QString text = tr("Flytta insats");
    const Measure *measure = find(in.measures, id);
    if (!measure)
        return refuse(text, tr("Insatsen finns inte längre."));
    const QList<Measure> before = measuresOf(in, to);
    QList<Measure> own = before;
    own.removeOne(*measure);
    const qsizetype place = placeIn(own.size(), position);
    Measure moved = *measure;
    moved.area = to;
    own.insert(place, moved);
    if (own == before)
        return true;
    rankAnew(own, place);
    QList<RecordChange> changes;
    changesBetween(in.measures, own, changes);
    if (measure->area != to) {
        // What is the measure's own says which area it stands in, too.
        const auto follow = [&]<class T>(const QList<T> &rows) {
            for (T row : rows) {
                if (row.measure != id || row.area == to)
                    continue;
                const Record was(row);
                row.area = to;
                changes.append({was, Record(row)});
            }
        };
        follow(in.goals);
        follow(in.responsibilities);
        follow(in.timeline);
    }
    return m_records.apply(text, changes);
}

MeasureId PlanEdits::copyMeasure(const PlanContent &in, MeasureId id, AreaId to, int position)
{
    const QString text = tr("Kopiera insats");
    const Measure *measure = find(in.measures, id);
    if (!measure) {
        refuse(text, tr("Insatsen finns inte längre."));
        return {};
    }
    Measure copy = *measure;
    copy.id = MeasureId::create();
    copy.area = to;
    copy.rev = 0;
    copy.state = MeasureState::Planned;
    copy.title = tr("%1 (kopia)").arg(titleOf(*measure));
    QList<Measure> own = measuresOf(in, to);
    const qsizetype place = placeIn(own.size(), position);
    own.insert(place, copy);
    rankAnew(own, place);
    QList<RecordChange> changes;
    changesBetween(in.measures, own, changes);
    const auto follow = [&]<class T>(const QList<T> &rows) {
        int rank = lastRank(rows);
        for (T row : rows) {
            if (row.measure != id)
                continue;
            row.id = decltype(row.id)::create();
            row.measure = copy.id;
            row.area = to;
            row.rev = 0;
            row.rank = rank;
            rank += rankGap;
            changes.append({std::nullopt, Record(row)});
        }
    };
    follow(in.goals);
    follow(in.responsibilities);
    return m_records.apply(text, changes) ? copy.id : MeasureId();
}

bool PlanEdits::remove(const PlanContent &in, const Record &row)
{
    storage::Removal removal;
    QList<RecordChange> changes;
    const auto take = [&](const auto &rows, auto belongs) {
        for (const auto &one : rows)
            if (belongs(one)) {
                removal.records.append(Record(one));
                changes.append({Record(one), std::nullopt});
            }
    };
    const auto takeMeasures = [&](const QSet<MeasureId> &measures) {
        const auto ofThese = [&](const auto &one) { return one.measure && measures.contains(one.measure); };
        take(in.followUps, ofThese);
        take(in.goals, ofThese);
        take(in.responsibilities, ofThese);
        take(in.timeline, ofThese);
        take(in.measures, [&](const Measure &measure) { return measures.contains(measure.id); });
    };
    QList<RecordChange> after;
    if (const auto *area = std::get_if<DevelopmentArea>(&row)) {
        QSet<MeasureId> measures;
        for (const Measure &measure : in.measures)
            if (measure.area == area->id)
                measures.insert(measure.id);
        takeMeasures(measures);
        const auto own = [&](const auto &one) { return one.area == area->id && !measures.contains(one.measure); };
        take(in.goals, own);
        take(in.responsibilities, own);
        take(in.timeline, own);
        take(in.costs, [&](const CostLine &cost) { return cost.area == area->id; });
        QList<DevelopmentArea> left = in.areas;
        left.removeIf([&](const DevelopmentArea &one) { return one.id == area->id; });
        changesBetween(in.areas, numbered(in, left), after);
    } else if (const auto *measure = std::get_if<Measure>(&row)) {
        takeMeasures({measure->id});
        removal.records.clear();
        changes.removeIf([&](const RecordChange &change) { return storage::idOf(*change.before) == measure->id.uuid(); });
        for (const RecordChange &change : std::as_const(changes))
            removal.records.append(*change.before);
    } else if (const auto *need = std::get_if<Need>(&row)) {
        // Measures keep their tie to it, so that a need put back has its answers again; see PlanContent::answeredBy().
        QList<Need> left = in.needs;
        left.removeIf([&](const Need &one) { return one.id == need->id; });
        changesBetween(in.needs, numbered(left), after);
    }
    changes.append({row, std::nullopt});
    removal.records.append(row);
    return m_records.apply(tr("Ta bort %1").arg(removalName(removal)), changes + after);
}

bool PlanEdits::restore(const PlanContent &in, const storage::Removal &removal)
{
    QList<RecordChange> changes;
    QList<DevelopmentArea> areas = in.areas;
    QList<Need> needs = in.needs;
    for (const Record &row : removal.records) {
        if (const auto *area = std::get_if<DevelopmentArea>(&row))
            areas.append(*area);
        else if (const auto *need = std::get_if<Need>(&row))
            needs.insert(std::find_if(needs.begin(), needs.end(), [&](const Need &other) { return other.number >= need->number; }), *need);
        else
            changes.append({std::nullopt, row});
    }
    std::stable_sort(areas.begin(), areas.end(), [](const DevelopmentArea &a, const DevelopmentArea &b) { return a.rank < b.rank; });
    if (areas.size() != in.areas.size())
        changesBetween(in.areas, in.areas.isEmpty() ? areas : numbered(in, areas), changes); // a whole plan has its own numbers
    if (needs.size() != in.needs.size())
        changesBetween(in.needs, numbered(needs), changes);
    return m_records.apply(tr("Lägg tillbaka %1").arg(removalName(removal)), changes);
}

bool PlanEdits::setAnswer(const PlanContent &in, MeasureId id, NeedId need, Answering how)
{
    const Measure *measure = find(in.measures, id);
    if (!measure || !find(in.needs, need))
        return refuse(tr("Ändra täckning"), tr("Insatsen eller behovet finns inte längre."));
    Measure after = *measure;
    setAnswering(after, need, how);
    if (after == *measure)
        return true;
    return m_records.change(how == Answering::Wholly   ? tr("Insatsen svarar mot behovet")
                            : how == Answering::Partly ? tr("Insatsen svarar delvis mot behovet")
                                                       : tr("Insatsen svarar inte mot behovet"),
                            after);
}

bool PlanEdits::turnAnswer(const PlanContent &in, MeasureId id, NeedId need)
{
    const Measure *measure = find(in.measures, id);
    const Answering now = measure ? answering(*measure, need) : Answering::No;
    return setAnswer(in, id, need, now == Answering::No ? Answering::Wholly : now == Answering::Wholly ? Answering::Partly : Answering::No);
}

bool PlanEdits::setPeriod(const PlanContent &in, MeasureId id, QDate from, QDate to, const QString &mergeKey)
{
    const QString text = tr("Ändra tid");
    const Measure *measure = find(in.measures, id);
    if (!measure)
        return refuse(text, tr("Insatsen finns inte längre."));
    const QString problem = periodProblem(from, to);
    if (!problem.isEmpty())
        return refuse(text, problem);
    Measure after = *measure;
    after.from = from;
    after.to = to;
    return m_records.change(text, after, mergeKey);
}

} // namespace editing
