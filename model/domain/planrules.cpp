// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/planrules.h"

#include "domain/planwords.h"

#include <QCoreApplication>
#include <algorithm>

namespace domain {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(domain::PlanRules)
};

QSet<AreaId> areaIds(const PlanContent &content)
{
    QSet<AreaId> ids;
    for (const DevelopmentArea &area : content.areas)
        ids.insert(area.id);
    return ids;
}

/// Each measure's place in the areas' order; measures of no area come last.
QHash<AreaId, QList<Measure>> byArea(const PlanContent &content)
{
    const QSet<AreaId> known = areaIds(content);
    QHash<AreaId, QList<Measure>> found;
    for (const Measure &measure : content.measures)
        found[known.contains(measure.area) ? measure.area : AreaId()].append(measure);
    return found;
}

void add(CostSum &sum, const CostLine &line)
{
    sum.byCategory.at(size_t(line.category)) += line.amount;
    sum.total += line.amount;
    if (line.outcome >= 0) {
        sum.outcome += line.outcome;
        sum.outcomeKnown = true;
    }
}

/// Makes the new plan row by row, with new ids and the ties between them kept.
class Continuer
{
public:
    Continuer(const PlanContent &old, const Continuation &how) : m_old(old), m_how(how) {}

    NewPlan make()
    {
        makePlan();
        makeAreas();
        makeNeeds();
        makeMeasures();
        for (const Goal &goal : m_old.goals)
            takeOver(goal, m_out.content.goals);
        for (const Responsibility &responsibility : m_old.responsibilities)
            takeOver(responsibility, m_out.content.responsibilities);
        if (m_how.costs)
            makeCosts();
        return m_out;
    }

private:
    void makePlan()
    {
        ActionPlan &plan = m_out.content.plan;
        plan = m_how.plan;
        if (plan.id.isNull())
            plan.id = ActionPlanId::create();
        plan.continues = m_old.plan.id;
        plan.rev = 0;
        const auto keep = [](Prose &text, const Prose &old) {
            if (text.isEmpty())
                text = old;
        };
        keep(plan.background, m_old.plan.background);
        keep(plan.spreading, m_old.plan.spreading);
    }

    template <class T>
    T copy(const T &row) const
    {
        T made = row;
        made.id = decltype(made.id)::create();
        made.plan = m_out.content.plan.id;
        made.rev = 0;
        return made;
    }

    void makeAreas()
    {
        const bool counted = areasAreCounted(m_old.areas);
        for (const DevelopmentArea &area : m_old.areas) {
            if (!m_how.areas.contains(area.id))
                continue;
            DevelopmentArea made = copy(area);
            made.rank = int(m_out.content.areas.size());
            if (counted)
                made.number = QString::number(m_out.content.areas.size() + 1);
            m_areas.insert(area.id, made.id);
            m_out.content.areas.append(made);
        }
    }

    bool takes(const Measure &measure) const
    {
        return m_how.measures.contains(measure.id) && (measure.area.isNull() || m_areas.contains(measure.area));
    }

    void makeNeeds()
    {
        QSet<NeedId> answered;
        for (const Measure &measure : m_old.measures)
            if (takes(measure))
                answered.unite(QSet<NeedId>(measure.needs.begin(), measure.needs.end()));
        for (const Need &need : m_old.needs) {
            if (!m_how.needs && !answered.contains(need.id))
                continue;
            Need made = copy(need);
            made.number = int(m_out.content.needs.size()) + 1;
            m_needs.insert(need.id, made.id);
            m_out.content.needs.append(made);
        }
    }

    void makeMeasures()
    {
        const QDate first = m_out.content.plan.from, last = m_out.content.plan.to;
        for (const Measure &measure : measuresInOrder(m_old)) {
            if (!takes(measure))
                continue;
            Measure made = copy(measure);
            made.area = m_areas.value(measure.area);
            made.rank = int(m_out.content.measures.size());
            made.needs.clear();
            made.partly.clear();
            for (const NeedId need : measure.needs)
                if (m_needs.contains(need))
                    setAnswering(made, m_needs.value(need), answering(measure, need));
            if (made.state == MeasureState::Closed)
                made.state = MeasureState::Ongoing;
            if (made.from.isValid() && first.isValid() && made.from < first)
                made.from = first;
            if (made.to.isValid() && first.isValid() && made.to < first)
                made.to = last;
            m_measures.insert(measure.id, made.id);
            m_out.measures.insert(made.id, measure.id);
            m_out.content.measures.append(made);
        }
    }

    /// A goal or a responsibility: of a measure that comes along, or of the area itself.
    template <class T>
    void takeOver(const T &row, QList<T> &to) const
    {
        if (row.measure ? !m_measures.contains(row.measure) : !m_areas.contains(row.area))
            return;
        T made = copy(row);
        made.area = m_areas.value(row.area);
        made.measure = m_measures.value(row.measure);
        made.rank = int(to.size());
        to.append(made);
    }

    void makeCosts()
    {
        for (const CostLine &line : m_old.costs) {
            if (line.area && !m_areas.contains(line.area))
                continue;
            CostLine made = copy(line);
            made.area = m_areas.value(line.area);
            made.outcome = -1;
            made.rank = int(m_out.content.costs.size());
            m_out.content.costs.append(made);
        }
    }

    const PlanContent &m_old;
    const Continuation &m_how;
    QHash<AreaId, AreaId> m_areas; ///< old → new, as the rest
    QHash<NeedId, NeedId> m_needs;
    QHash<MeasureId, MeasureId> m_measures;
    NewPlan m_out;
};

} // namespace

QList<Measure> measuresOf(const PlanContent &content, AreaId area) { return byArea(content).value(area); }

QList<Measure> measuresInOrder(const PlanContent &content)
{
    const QHash<AreaId, QList<Measure>> measures = byArea(content);
    QList<Measure> ordered;
    for (const DevelopmentArea &area : content.areas)
        ordered += measures.value(area.id);
    return ordered + measures.value(AreaId());
}

QHash<MeasureId, QString> measureNumbers(const PlanContent &content)
{
    const QHash<AreaId, QList<Measure>> measures = byArea(content);
    QHash<MeasureId, QString> numbers;
    const auto number = [&](const QList<Measure> &own, const QString &before) {
        for (qsizetype i = 0; i < own.size(); ++i)
            numbers.insert(own[i].id, before + QString::number(i + 1));
    };
    for (const DevelopmentArea &area : content.areas)
        number(measures.value(area.id), area.number.isEmpty() ? QString() : area.number + u'.');
    number(measures.value(AreaId()), QString());
    return numbers;
}

bool areasAreCounted(const QList<DevelopmentArea> &areas)
{
    for (qsizetype i = 0; i < areas.size(); ++i)
        if (areas[i].number != QString::number(i + 1))
            return false;
    return true;
}

QList<CostSum> costsByArea(const PlanContent &content)
{
    QList<CostSum> sums;
    QHash<AreaId, qsizetype> rows;
    for (const DevelopmentArea &area : content.areas) {
        rows.insert(area.id, sums.size());
        sums.append(CostSum{area.id});
    }
    CostSum rest;
    bool any = false;
    for (const CostLine &line : content.costs) {
        const qsizetype row = rows.value(line.area, -1);
        add(row < 0 ? rest : sums[row], line);
        any |= row < 0;
    }
    if (any)
        sums.append(rest);
    return sums;
}

CostSum costSum(const PlanContent &content)
{
    CostSum sum;
    for (const CostLine &line : content.costs)
        add(sum, line);
    return sum;
}

QString totalProblem(const PlanContent &content)
{
    const qint64 stated = content.plan.statedTotal, computed = content.computedTotal();
    if (stated <= 0 || stated == computed)
        return {};
    return Words::tr("Planens text anger %1 tkr. Raderna summerar till %2 tkr, skillnad %3 tkr.").arg(tkr(stated), tkr(computed), tkr(std::abs(stated - computed)));
}

NewPlan continued(const PlanContent &old, const Continuation &how) { return Continuer(old, how).make(); }

Continuation proposedContinuation(const PlanContent &old)
{
    Continuation how;
    how.plan.unit = old.plan.unit;
    how.plan.answers = old.plan.answers;
    if (old.plan.from.isValid() && old.plan.to.isValid()) {
        const int years = std::max(1, old.plan.to.addDays(1).year() - old.plan.from.year());
        how.plan.from = old.plan.from.addYears(years);
        how.plan.to = old.plan.to.addYears(years);
    }
    for (const DevelopmentArea &area : old.areas)
        how.areas.insert(area.id);
    for (const Measure &measure : old.measures)
        if (measure.state != MeasureState::Closed)
            how.measures.insert(measure.id);
    return how;
}

} // namespace domain
