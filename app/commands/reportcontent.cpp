// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/reportcontent.h"

#include "app/commands/secrets.h"
#include "documents/namemask.h"
#include "storage/repositories.h"

namespace app {

documents::ReportContent reportContent(storage::Repositories &stored, domain::ActionPlanId plan, QDate today)
{
    documents::ReportContent content;
    content.today = today;
    content.plan = stored.records.content(plan);
    content.followUpTexts = stored.records.followUpTexts(plan);
    // A report is handed out: what was written under secrecy keeps its place, without its words.
    const Secrets secrets(stored.database);
    for (auto text = content.followUpTexts.begin(); text != content.followUpTexts.end(); ++text)
        if (secrets.hides(text.key()))
            *text = documents::maskWord();
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
