// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/reportcontent.h"

#include "app/commands/secrets.h"
#include "storage/repositories.h"

namespace app {

domain::PlanContent planContent(storage::Repositories &stored, domain::ActionPlanId plan)
{
    domain::PlanContent content = stored.records.content(plan);
    const QHash<domain::LineId, QString> texts = stored.records.followUpTexts(plan);
    for (domain::FollowUp &followUp : content.followUps)
        if (followUp.line)
            followUp.seen = texts.value(followUp.line);
    return Secrets(stored.database).shown(content);
}

documents::ReportContent reportContent(storage::Repositories &stored, domain::ActionPlanId plan, QDate today)
{
    documents::ReportContent content;
    content.today = today;
    // A report is handed out: what was written under secrecy keeps its place, without its words.
    content.plan = planContent(stored, plan);
    for (const domain::FollowUp &followUp : std::as_const(content.plan.followUps))
        if (followUp.line)
            content.followUpTexts.insert(followUp.line, followUp.seen);
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
