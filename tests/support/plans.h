// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/actionplan.h"
#include "storage/repositories.h"

/// An invented action plan of Ekvik to test with: two areas, three measures ("Kartläggning", "Stödlag" and "Lässtund"), three
/// needs of which the last is without an answer and the measure "Lässtund" answers none, goals, roles, costs and a follow-up.
namespace support {

inline domain::PlanContent examplePlan(const QString &title = QStringLiteral("Handlingsplan 2026/27"))
{
    using namespace domain;
    using namespace Qt::Literals::StringLiterals;
    PlanContent c;
    c.plan.id = ActionPlanId::create();
    c.plan.title = title;
    c.plan.from = QDate(2026, 8, 1);
    c.plan.to = QDate(2027, 7, 31);
    c.plan.background = u"Planen bygger på analysen i juni."_s;
    c.plan.statedTotal = 140'000'000;
    int number = 0;
    for (const QString &text : {u"Stödet kommer sent"_s, u"Skolor arbetar olika"_s, u"Frånvarande elever saknar en väg tillbaka"_s})
        c.needs.append({NeedId::create(), c.plan.id, ++number, text, u"Dialoger"_s});
    for (const QString &text : {u"Stöd i rätt tid"_s, u"Läsning som bär"_s})
        c.areas.append({AreaId::create(), c.plan.id, QString::number(c.areas.size() + 1), text, int(c.areas.size())});
    const auto measure = [&](const QString &text, int area, const QList<int> &needs) {
        Measure m;
        m.id = MeasureId::create();
        m.plan = c.plan.id;
        m.area = c.areas[area].id;
        m.title = text;
        m.description = u"Så här gör vi."_s;
        for (const int need : needs)
            m.needs.append(c.needs[need - 1].id);
        m.state = MeasureState::Ongoing;
        m.from = QDate(2026, 9, 1);
        m.to = QDate(2027, 6, 1);
        m.rank = int(c.measures.size());
        c.measures.append(m);
        c.goals.append({GoalId::create(), c.plan.id, m.area, m.id, u"Mål för %1"_s.arg(text), u"Andel"_s, {}, int(c.goals.size())});
        c.responsibilities.append({ResponsibilityId::create(), c.plan.id, m.area, m.id, ResponsibleRole::HeadTeacher, {}, u"Leder %1"_s.arg(text), int(c.responsibilities.size())});
    };
    measure(u"Kartläggning"_s, 0, {1});
    measure(u"Stödlag"_s, 0, {1, 2});
    measure(u"Lässtund"_s, 1, {});
    c.responsibilities.append({ResponsibilityId::create(), c.plan.id, c.areas[0].id, c.measures[0].id, ResponsibleRole::Teacher, {}, u"Deltar"_s, 9});
    c.costs.append({CostLineId::create(), c.plan.id, c.areas[0].id, u"Speciallärare"_s, CostCategory::Staff, 130'000'000, 52'000'000, 0});
    c.costs.append({CostLineId::create(), c.plan.id, c.areas[1].id, u"Böcker"_s, CostCategory::Materials, 31'000'000, -1, 1});
    c.notes.append({PlanNoteId::create(), c.plan.id, PlanNoteKind::Risk, u"Många insatser"_s, u"Börja med två"_s, 0});
    FollowUp f;
    f.id = FollowUpId::create();
    f.plan = c.plan.id;
    f.measure = c.measures[0].id;
    f.date = QDate(2026, 10, 6);
    f.seen = u"Nio av nio skolor kartlägger i lag"_s;
    f.effect = Effect::Partly;
    c.followUps.append(f);
    return c;
}

/// All of it saved; the plan as it is read back.
inline domain::PlanContent stored(storage::Repositories &repos, const domain::PlanContent &content)
{
    storage::Transaction transaction(repos.database);
    const auto save = [&](const auto &rows) {
        for (const auto &row : rows)
            repos.records.save(row);
    };
    repos.records.save(content.plan);
    save(content.needs);
    save(content.areas);
    save(content.measures);
    save(content.goals);
    save(content.responsibilities);
    save(content.notes);
    save(content.timeline);
    save(content.costs);
    save(content.followUps);
    transaction.commit();
    return repos.records.content(content.plan.id);
}

} // namespace support
