// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/actionplan.h"

#include <QSet>
#include <algorithm>
#include <numeric>

namespace domain {

Answering answering(const Measure &measure, NeedId need)
{
    if (!measure.needs.contains(need))
        return Answering::No;
    return measure.partly.contains(need) ? Answering::Partly : Answering::Wholly;
}

void setAnswering(Measure &measure, NeedId need, Answering how)
{
    measure.partly.removeAll(need);
    if (how == Answering::No)
        measure.needs.removeAll(need);
    else if (!measure.needs.contains(need))
        measure.needs.append(need);
    if (how == Answering::Partly)
        measure.partly.append(need);
}

qint64 PlanContent::computedTotal() const
{
    return std::accumulate(costs.begin(), costs.end(), qint64(0), [](qint64 sum, const CostLine &c) { return sum + c.amount; });
}

QList<Need> PlanContent::answeredBy(const Measure &measure) const
{
    QList<Need> found;
    std::copy_if(needs.begin(), needs.end(), std::back_inserter(found), [&](const Need &need) { return measure.needs.contains(need.id); });
    return found;
}

QList<Need> PlanContent::uncoveredNeeds() const
{
    QSet<NeedId> answered;
    for (const Measure &measure : measures)
        for (const NeedId &need : measure.needs)
            answered.insert(need);
    QList<Need> gaps;
    std::copy_if(needs.begin(), needs.end(), std::back_inserter(gaps), [&](const Need &need) { return !answered.contains(need.id); });
    return gaps;
}

QList<Measure> PlanContent::measuresWithoutNeed() const
{
    QList<Measure> loose;
    QSet<NeedId> known;
    for (const Need &need : needs)
        known.insert(need.id);
    std::copy_if(measures.begin(), measures.end(), std::back_inserter(loose), [&](const Measure &m) {
        return std::none_of(m.needs.begin(), m.needs.end(), [&](const NeedId &need) { return known.contains(need); });
    });
    return loose;
}

} // namespace domain
