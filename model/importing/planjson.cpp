// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/planproposal.h"

#include <QJsonArray>

namespace importing {

namespace {

using namespace Qt::Literals::StringLiterals;

QJsonValue orNull(const QString &text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); }
QJsonArray array(const QStringList &list) { return QJsonArray::fromStringList(list); }
double tkr(qint64 amount) { return double(amount) / 1e5; }

QJsonObject object(const ProposedMeasure &measure)
{
    QJsonArray responsibilities;
    for (const ProposedResponsibility &one : measure.responsibilities)
        responsibilities.append(QJsonObject{{u"role"_s, orNull(one.role)}, {u"text"_s, one.text}});
    return {{u"description"_s, orNull(measure.description)},
            {u"participants"_s, orNull(measure.participants)},
            {u"goals"_s, array(measure.goals)},
            {u"responsibilities"_s, responsibilities},
            {u"followUp"_s, orNull(measure.followUp)}};
}

} // namespace

QJsonObject toJson(const PlanProposal &proposal)
{
    QJsonArray areas;
    for (const ProposedArea &area : proposal.areas) {
        QJsonArray measures;
        for (const ProposedMeasure &measure : area.measures)
            measures.append(object(measure));
        areas.append(QJsonObject{{u"number"_s, orNull(area.number)}, {u"title"_s, area.title}, {u"measures"_s, measures}});
    }
    QJsonArray timeline;
    for (const ProposedTime &time : proposal.timeline)
        timeline.append(QJsonObject{{u"area"_s, orNull(time.area)}, {u"text"_s, time.text}});
    QJsonArray costs;
    for (const ProposedCost &cost : proposal.costs)
        costs.append(QJsonObject{{u"name"_s, cost.name}, {u"amountTkr"_s, tkr(cost.amount)}});
    const QJsonObject plan{{u"title"_s, proposal.title},
                           {u"background"_s, orNull(proposal.background)},
                           {u"participation"_s, orNull(proposal.participation)},
                           {u"analysis"_s, orNull(proposal.analysis)},
                           {u"needs"_s, array(proposal.needs)},
                           {u"areas"_s, areas},
                           {u"strengths"_s, array(proposal.strengths)},
                           {u"weaknesses"_s, array(proposal.weaknesses)},
                           {u"risks"_s, array(proposal.risks)},
                           {u"spreading"_s, orNull(proposal.spreading)},
                           {u"timeline"_s, timeline},
                           {u"costs"_s, costs},
                           {u"statedTotalTkr"_s, proposal.statedTotal ? QJsonValue(tkr(*proposal.statedTotal)) : QJsonValue()},
                           {u"computedTotalTkr"_s, tkr(proposal.computedTotal())},
                           {u"other"_s, array(proposal.other)}};
    return {{u"file"_s, proposal.fileName}, {u"kind"_s, u"plan"_s}, {u"warnings"_s, array(proposal.warnings)}, {u"plan"_s, plan}};
}

} // namespace importing
