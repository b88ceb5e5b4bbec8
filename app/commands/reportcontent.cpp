// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/reportcontent.h"

#include "app/commands/secrets.h"
#include "app/handingout.h"
#include "storage/repositories.h"

namespace app {

domain::PlanContent planContent(storage::Repositories &stored, domain::ActionPlanId plan)
{
    return Secrets(stored.database).shown(stored.records.contentAsTold(plan));
}

documents::PlanOptions planOptions(storage::Repositories &stored, const domain::PlanContent &plan)
{
    documents::PlanOptions options;
    options.look = houseLook(stored);
    QSet<domain::IndicatorId> named;
    for (const domain::Goal &goal : plan.goals)
        if (goal.indicator)
            named.insert(goal.indicator);
    for (const domain::Indicator &indicator : stored.records.all<domain::Indicator>())
        if (named.contains(indicator.id))
            options.indicators.append({indicator, stored.records.values(indicator.id)});
    return options;
}

documents::ReportContent reportContent(storage::Repositories &stored, domain::ActionPlanId plan, QDate today)
{
    documents::ReportContent content;
    content.today = today;
    content.plan = planContent(stored, plan);
    const domain::ActionPlan &head = content.plan.plan;
    for (const domain::Indicator &indicator : stored.records.all<domain::Indicator>()) {
        documents::MeasuredIndicator measured{indicator, stored.records.values(indicator.id)};
        if (!head.unit.isEmpty()) // a school's own plan tells of that school
            measured.values.removeIf([&](const domain::IndicatorValue &value) { return !value.unit.isEmpty() && value.unit != head.unit; });
        if (head.to.isValid())
            measured.values.removeIf([&](const domain::IndicatorValue &value) { return value.date > head.to; });
        content.indicators.append(measured);
    }
    for (const domain::DialogueRound &round : stored.records.all<domain::DialogueRound>()) {
        const QDate day = round.dialogueOn.isValid() ? round.dialogueOn : QDate(round.year, 6, 30);
        const bool within = (!head.from.isValid() || day >= head.from) && (!head.to.isValid() || day <= head.to);
        if (within && (head.unit.isEmpty() || round.unit.isEmpty() || round.unit == head.unit))
            content.rounds.append(round);
    }
    std::reverse(content.rounds.begin(), content.rounds.end()); // as they were held
    return content;
}

} // namespace app
