// SPDX-License-Identifier: GPL-3.0-or-later
#include "reviewing/planquestions.h"

#include "domain/planwords.h"

#include <QCoreApplication>

namespace reviewing {

namespace {

using namespace Qt::Literals::StringLiterals;
using About = PlanQuestion::About;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(reviewing::PlanQuestions)
};

QString tkr(qint64 ore) { return domain::tkr(ore) + u" tkr"_s; }

} // namespace

QList<PlanQuestion> questionsAbout(const importing::PlanProposal &plan)
{
    QList<PlanQuestion> out;
    if (plan.title.isEmpty())
        out.append({About::Title, Words::tr("Vad heter planen?"), Words::tr("Ingen rubrik hittades."), {}});
    if (plan.areas.isEmpty())
        out.append({About::Areas, Words::tr("Vilka är utvecklingsområdena?"), Words::tr("Inga områden hittades."), {}});
    for (const importing::ProposedArea &area : plan.areas) {
        bool goals = false;
        for (const importing::ProposedMeasure &measure : area.measures)
            goals = goals || !measure.goals.isEmpty();
        if (area.measures.isEmpty())
            out.append({About::Measures, Words::tr("Vad ska göras i området?"), area.title, area.at});
        else if (!goals)
            out.append({About::Goals, Words::tr("Har området inget mål?"), area.title, area.at});
    }
    if (plan.statedTotal && *plan.statedTotal != plan.computedTotal())
        out.append({About::Total, Words::tr("Vilken summa gäller?"),
                    Words::tr("Planen säger %1, raderna blir %2.").arg(tkr(*plan.statedTotal), tkr(plan.computedTotal())), {}});
    for (const QString &text : plan.other)
        out.append({About::Other, Words::tr("Var hör texten hemma?"), text, {}});
    return out;
}

} // namespace reviewing
