// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/plans.h"

#include "app/demo/municipality.h"
#include "app/demo/quality.h"

namespace app::demo {

using namespace Qt::Literals::StringLiterals;
using namespace domain;

namespace {

constexpr qint64 thousand = 100'000; ///< öre

struct DemoMeasure {
    QString title;
    QString description;
    QString participants;
    QString followUp;
    QList<int> needs; ///< numbers; below zero: answered in part
    int from = 0;     ///< days after the plan's first
    int to = 0;
    MeasureState state = MeasureState::Planned;
    Rhythm rhythm = Rhythm::PerTerm;
    QList<QPair<QString, QString>> goals; ///< text, sign
    QList<QPair<ResponsibleRole, QString>> responsible;
};

struct DemoCost {
    int area = 0;
    QString name;
    CostCategory category = CostCategory::Other;
    int tkr = 0;
    int used = -1;
};

using R = ResponsibleRole;

/// Puts rows together with ids that are the same every time.
class Maker
{
public:
    Maker(const QString &key, QDate first) : m_key(key), m_first(first)
    {
        c.plan.id = ActionPlanId(idOf(u"plan"_s, key));
        c.plan.from = first;
        c.plan.to = first.addYears(1).addDays(-1);
    }

    void need(const QString &text, const QString &evidence) { c.needs.append({id<NeedId>(), c.plan.id, int(c.needs.size()) + 1, text, evidence}); }
    AreaId area(const QString &title)
    {
        c.areas.append({id<AreaId>(), c.plan.id, QString::number(c.areas.size() + 1), title, int(c.areas.size())});
        return c.areas.last().id;
    }
    MeasureId measure(const DemoMeasure &demo)
    {
        Measure m;
        m.id = id<MeasureId>();
        m.plan = c.plan.id;
        m.area = c.areas.last().id;
        m.title = demo.title;
        m.description = demo.description;
        m.participants = demo.participants;
        m.followUpHow = demo.followUp;
        for (const int number : demo.needs)
            setAnswering(m, c.needs[std::abs(number) - 1].id, number < 0 ? Answering::Partly : Answering::Wholly);
        m.from = m_first.addDays(demo.from);
        m.to = m_first.addDays(demo.to);
        m.state = demo.state;
        m.rhythm = demo.rhythm;
        m.rank = int(c.measures.size());
        c.measures.append(m);
        for (const auto &[text, sign] : demo.goals) {
            Goal goal;
            goal.id = id<GoalId>();
            goal.plan = c.plan.id;
            goal.area = m.area;
            goal.measure = m.id;
            goal.text = text;
            goal.sign = sign;
            goal.rank = int(c.goals.size());
            c.goals.append(goal);
        }
        for (const auto &[role, text] : demo.responsible) {
            Responsibility one;
            one.id = id<ResponsibilityId>();
            one.plan = c.plan.id;
            one.area = m.area;
            one.measure = m.id;
            one.role = role;
            one.text = text;
            one.rank = int(c.responsibilities.size());
            c.responsibilities.append(one);
        }
        return m.id;
    }
    void cost(const DemoCost &demo)
    {
        CostLine line;
        line.id = id<CostLineId>();
        line.plan = c.plan.id;
        line.area = c.areas[demo.area - 1].id;
        line.name = demo.name;
        line.category = demo.category;
        line.amount = demo.tkr * thousand;
        line.outcome = demo.used < 0 ? -1 : demo.used * thousand;
        line.rank = int(c.costs.size());
        c.costs.append(line);
    }
    void note(PlanNoteKind kind, const QString &text, const QString &prevention = QString())
    {
        c.notes.append({id<PlanNoteId>(), c.plan.id, kind, text, prevention, int(c.notes.size())});
    }
    void followUp(MeasureId measure, QDate date, Effect effect, const QString &seen, const QString &evidence, const QString &next)
    {
        FollowUp f;
        f.id = id<FollowUpId>();
        f.plan = c.plan.id;
        f.measure = measure;
        f.date = date;
        f.effect = effect;
        f.seen = seen;
        f.evidence = evidence;
        f.nextText = next;
        f.next = effect == Effect::Reached ? WhatNext::Close : WhatNext::Continue;
        c.followUps.append(f);
    }

    PlanContent c;

private:
    template <class Id>
    Id id()
    {
        return Id(idOf(u"plan part"_s, m_key + u'/' + QString::number(++m_count)));
    }
    QString m_key;
    QDate m_first;
    int m_count = 0;
};

PlanContent principals(QDate first, QDate today)
{
    Maker made(u"principal"_s, first);
    PlanContent &c = made.c;
    c.plan.title = u"Handlingsplan %1/%2"_s.arg(first.year()).arg((first.year() + 1) % 100, 2, 10, QLatin1Char('0'));
    c.plan.background = u"Planen bygger på nulägesanalysen i juni och på de tre verksamhetsdialogerna under förra läsåret. Den gäller alla kommunala förskolor och skolor i Ekvik."_s;
    c.plan.participation = u"Rektorer och förskolechefer har tagit fram behoven i två dialoger. Elevråden på Tallåsen och Kvarnbacken har läst utkastet.\n- Samverkad med Lärarförbundet och Kommunal den 2 juni\n- Nämnden beslutade den 18 juni"_s;
    c.plan.analysis = u"Resultaten i årskurs 3 stiger, men skillnaden mellan pojkar och flickor består. Stödet når eleverna för sent, och nya lärare stannar för kort tid."_s;
    c.plan.spreading = u"Det som fungerar visas på rektorsmötet i mars. Mallar och körplaner ligger i den gemensamma mappen."_s;
    c.plan.statedTotal = 3'950 * thousand;

    made.need(u"Stödet kommer sent och utanför undervisningen"_s, u"Kartläggning av 214 åtgärdsprogram: i snitt elva veckor från anmälan till insats"_s);
    made.need(u"Skolor arbetar olika med extra anpassningar"_s, u"Kollegiala besök på sju skolor"_s);
    made.need(u"Lärare i förskoleklass får för lite kunskap om barnens styrkor, och den kommer sent"_s, u"Enkät till 19 lärare i förskoleklass"_s);
    made.need(u"Pojkar läser mindre från årskurs 4"_s, u"Nationella prov och bibliotekets lån"_s);
    made.need(u"Nya lärare slutar inom tre år"_s, u"Personalstatistik: 14 av 36 på tre år"_s);
    made.need(u"Elever med hög frånvaro saknar en väg tillbaka"_s, u"62 elever med mer än 25 procent frånvaro"_s);
    made.need(u"Elevernas röst saknas i analysen"_s, u"Två av nio skolor har frågat sina elever"_s);

    made.area(u"Stöd i rätt tid"_s);
    const MeasureId mapping = made.measure({u"Kartläggning i lag"_s, u"Arbetslaget kartlägger tillsammans med specialläraren i klassrummet, innan något åtgärdsprogram skrivs."_s,
                                            u"Arbetslag och speciallärare på alla skolor. Planeras på första konferensen."_s, u"Elevhälsan läser tio kartläggningar per skola i oktober."_s, {1}, 9, 67,
                                            MeasureState::Closed, Rhythm::PerTerm, {{u"Kartläggningen är gjord inom två veckor"_s, u"Dagar från anmälan till kartläggning"_s}},
                                            {{R::HeadTeacher, u"Ger lagen tid"_s}, {R::PupilHealth, u"Leder kartläggningen"_s}, {R::Teacher, u"Deltar"_s}}});
    const MeasureId teams = made.measure({u"Stödlag på varje skola"_s, u"Ett stödlag med speciallärare och kurator möts varje vecka.\n- Lärare anmäler muntligt\n- Insatsen börjar inom en vecka\n- Mindre pappersarbete före insatsen"_s,
                                          u"Nio skolor, ett lag på varje."_s, u"Verksamhetschefen frågar lagen i VD1 och VD2."_s, {1, -2}, 24, 300, MeasureState::Ongoing, Rhythm::PerTerm,
                                          {{u"Alla skolor har ett stödlag före höstlovet"_s, u"Antal skolor med lag"_s}, {u"Färre åtgärdsprogram, fler tidiga insatser"_s, {}}},
                                          {{R::Management, u"Fördelar tjänsterna"_s}, {R::HeadTeacher, u"Utser laget"_s}, {R::PupilHealth, u"Ingår i laget"_s}}});
    made.measure({u"Handledning för lärare"_s, u"Specialläraren handleder tre lärare i taget i extra anpassningar."_s, {}, u"Självskattning före och efter."_s, {2}, 92, 272, MeasureState::Planned, Rhythm::PerTerm,
                  {{u"Lärare säger att de har fler sätt att anpassa"_s, u"Självskattning"_s}}, {{R::HeadTeacher, u"Väljer vilka som börjar"_s}, {R::Teacher, u"Prövar och visar"_s}}});
    made.area(u"Trygga övergångar"_s);
    const MeasureId handover = made.measure({u"Överlämning i tre steg"_s, u"- Förskolan beskriver barnets styrkor i mallen senast i april\n- Samtal mellan lärare, förskollärare och vårdnadshavare i maj\n- Återbesök i september, med fokus på det som inte fungerade"_s,
                                             u"Tolv enheter: sju förskolor och fem skolor."_s, u"Följs upp i varje VD, nästa gång i februari."_s, {3}, 15, 318, MeasureState::Ongoing, Rhythm::PerTertial,
                                             {{u"Alla barn har haft ett gemensamt överlämningssamtal före skolstart"_s, u"Andel barn med samtal, mål 95 %"_s}},
                                             {{R::Principal, u"Tid för samtal i tjänst"_s}, {R::HeadTeacher, u"Bjuder in och leder"_s}, {R::Teacher, u"Skriver och deltar"_s}}});
    c.goals.last().indicator = handoverIndicator();
    made.measure({u"Skugga en dag"_s, u"Lärare i årskurs 6 följer en klass i årskurs 7 en dag."_s, {}, {}, {}, 157, 253, MeasureState::Planned, Rhythm::Yearly, {{u"Lärarna känner till varandras arbetssätt"_s, {}}}, {{R::HeadTeacher, u"Ordnar vikarie"_s}}});
    made.area(u"Läsning som bär"_s);
    const MeasureId reading = made.measure({u"Lässtund varje dag"_s, u"Tjugo minuters läsning varje dag i alla klasser från årskurs 4, med samtal om texten två gånger i veckan."_s, u"Alla lärare i årskurs 4–6."_s,
                                            u"Läshastighet och förståelse i oktober och mars."_s, {4}, 9, 300, MeasureState::Ongoing, Rhythm::PerTerm,
                                            {{u"Pojkar läser minst lika mycket som flickor"_s, u"Lån per elev och läsår"_s}}, {{R::HeadTeacher, u"Lägger tiden på schemat"_s}, {R::Teacher, u"Leder samtalen"_s}}});
    made.measure({u"Skolbibliotek i lag"_s, u"Bibliotekarien planerar läsningen tillsammans med lärarna."_s, {}, {}, {-4}, 148, 300, MeasureState::Planned, Rhythm::PerTerm, {{u"Varje klass har en läsplan"_s, {}}},
                  {{R::Management, u"Anställer bibliotekarie"_s}, {R::Teacher, u"Planerar med bibliotekarien"_s}}});
    made.area(u"Lärare som stannar"_s);
    const MeasureId mentor = made.measure({u"Mentor första året"_s, u"Varje ny lärare har en erfaren kollega en timme i veckan."_s, u"18 nya lärare, 18 mentorer."_s, u"Samtal i oktober och maj."_s, {5}, 31, 300,
                                           MeasureState::Ongoing, Rhythm::PerTerm, {{u"Nio av tio nya lärare är kvar efter ett år"_s, u"Personalstatistik i juni"_s}},
                                           {{R::HeadTeacher, u"Utser mentor"_s}, {R::Politics, u"Avsätter medel"_s}}});
    made.measure({u"Gemensam introduktion"_s, u"Två dagar i augusti och en i januari för alla nya lärare."_s, {}, {}, {5, 6}, 150, 212, MeasureState::Planned, Rhythm::Yearly, {{u"Alla nya har varit med"_s, {}}}, {{R::Management, u"Håller i dagarna"_s}}});

    const QList<DemoCost> costs{{1, u"Speciallärare, två tjänster"_s, CostCategory::Staff, 1'240, 520},
                                {1, u"Handledning"_s, CostCategory::Training, 180, 60},
                                {1, u"Kurator i stödlagen"_s, CostCategory::PupilHealth, 320, 40},
                                {2, u"Tid för samtal"_s, CostCategory::Staff, 260, 120},
                                {2, u"Utbildning i samtal"_s, CostCategory::Training, 80, 40},
                                {2, u"Mallar och tolk"_s, CostCategory::Materials, 40},
                                {2, u"Vikarier för skuggning"_s, CostCategory::Other, 40},
                                {3, u"Bibliotekarie, tre fjärdedels tjänst"_s, CostCategory::Staff, 420, 140},
                                {3, u"Kurs i läsförståelse"_s, CostCategory::Training, 150, 120},
                                {3, u"Böcker"_s, CostCategory::Materials, 310, 150},
                                {3, u"Författarbesök"_s, CostCategory::Other, 60},
                                {4, u"Tid för mentorer"_s, CostCategory::Staff, 560, 165},
                                {4, u"Mentorsutbildning"_s, CostCategory::Training, 170, 40},
                                {4, u"Introduktionsdagar"_s, CostCategory::Other, 40}};
    for (const DemoCost &cost : costs)
        made.cost(cost);

    made.note(PlanNoteKind::Strength, u"Arbetslagen är vana vid att planera tillsammans."_s);
    made.note(PlanNoteKind::Weakness, u"Fyra av områdets mål mäts i dag på olika sätt på olika skolor."_s);
    made.note(PlanNoteKind::Risk, u"Många insatser börjar samtidigt på hösten"_s, u"Handledningen väntar till november."_s);
    made.note(PlanNoteKind::Risk, u"Speciallärare är svåra att anställa"_s, u"Två av tjänsterna delas mellan skolor."_s);

    const auto seen = [&](MeasureId measure, int days, Effect effect, const QString &what, const QString &evidence, const QString &next) {
        // What has not happened yet on the sample's day has not been seen.
        const QDate date = first.addDays(days);
        if (date <= today)
            made.followUp(measure, date, effect, what, evidence, next);
    };
    seen(mapping, 66, Effect::Reached, u"Nio av nio skolor kartlägger i lag. Från anmälan till kartläggning går nu i snitt nio dagar."_s, u"90 lästa kartläggningar"_s, u"Insatsen avslutas och blir ett vanligt arbetssätt."_s);
    seen(teams, 66, Effect::TooEarly, u"Sju av nio skolor har ett lag."_s, u"VD1"_s, u"Två skolor saknar kurator."_s);
    seen(handover, 66, Effect::Partly, u"Sex av tolv enheter har haft samtalen. Där de hölls säger lärarna att de vet mer."_s, u"VD1, samtal med 14 lärare"_s, u"Tid för samtal läggs in i tjänsterna."_s);
    seen(reading, 76, Effect::None, u"Tiden finns på schemat men används till annat på tre skolor."_s, {}, u"Rektorerna tar upp det på nästa möte."_s);
    seen(mentor, 68, Effect::Partly, u"Sexton av arton nya lärare har en mentor."_s, u"Samtal i oktober"_s, {});
    return c;
}

PlanContent schools(const PlanContent &principal, QDate first)
{
    Maker made(u"tallasen"_s, first);
    PlanContent &c = made.c;
    c.plan.title = u"Tallåsens handlingsplan %1/%2"_s.arg(first.year()).arg((first.year() + 1) % 100, 2, 10, QLatin1Char('0'));
    c.plan.unit = u"Tallåsens skola"_s;
    c.plan.answers = principal.plan.id;
    c.plan.background = u"Planen tar upp det i huvudmannens plan som vår egen analys visar är viktigast hos oss."_s;
    made.need(u"Elever i årskurs 4 och 5 läser allt mindre på fritiden"_s, u"Enkät i maj, 112 svar"_s);
    made.area(u"Läsning som bär"_s);
    c.areas.last().answers = principal.areas[2].id;
    made.measure({u"Läsgrupper i årskurs 4"_s, u"Fyra elever och en vuxen läser samma bok i sex veckor."_s, u"Klasslärare, bibliotekarie och två seniorer."_s, u"Samtal med grupperna efter varje bok."_s, {1}, 30, 280,
                  MeasureState::Ongoing, Rhythm::PerTerm, {{u"Alla läser minst fyra böcker under läsåret"_s, u"Läslogg"_s}}, {{R::HeadTeacher, u"Ger bibliotekarien tid"_s}, {R::Teacher, u"Delar in grupperna"_s}}});
    made.cost({1, u"Böcker i flera exemplar"_s, CostCategory::Materials, 35, 12});
    return c;
}

} // namespace

QList<PlanContent> actionPlans(QDate today)
{
    const QDate first(today.month() >= 8 ? today.year() : today.year() - 1, 8, 1);
    const PlanContent principal = principals(first, today);
    return {principal, schools(principal, first)};
}

} // namespace app::demo
