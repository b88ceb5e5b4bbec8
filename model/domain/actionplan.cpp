// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/actionplan.h"

#include <algorithm>
#include <numeric>

namespace domain {

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
    QList<Need> gaps;
    std::copy_if(needs.begin(), needs.end(), std::back_inserter(gaps), [&](const Need &need) {
        return std::none_of(measures.begin(), measures.end(), [&](const Measure &m) { return m.needs.contains(need.id); });
    });
    return gaps;
}

QList<Measure> PlanContent::measuresWithoutNeed() const
{
    QList<Measure> loose;
    std::copy_if(measures.begin(), measures.end(), std::back_inserter(loose), [this](const Measure &m) { return answeredBy(m).isEmpty(); });
    return loose;
}

} // namespace domain
