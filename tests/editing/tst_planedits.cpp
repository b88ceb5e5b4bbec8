// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/planwords.h"
#include "editing/followupedits.h"
#include "editing/planedits.h"
#include "editing/removalname.h"
#include "support/builders.h"
#include "support/testfile.h"

#include <QSignalSpy>
#include <QTest>

using namespace domain;
using namespace storage;
using namespace editing;
using namespace Qt::Literals::StringLiterals;

/// Everything that is done with a plan: done, undone, done again; and what is refused leaves it as it was.
class TestPlanEdits : public QObject
{
    Q_OBJECT

    std::unique_ptr<support::TestFile> m_file;
    std::unique_ptr<EditHistory> m_history;
    std::unique_ptr<PlanEdits> m_edits;
    ActionPlanId m_plan;

    PlanContent now() const { return m_file->repos.records.content(m_plan); }
    /// Without how often each row was stored.
    static PlanContent plain(PlanContent c)
    {
        const auto zero = [](auto &rows) {
            for (auto &row : rows)
                row.rev = 0;
        };
        c.plan.rev = 0;
        zero(c.needs), zero(c.areas), zero(c.measures), zero(c.goals), zero(c.responsibilities), zero(c.notes), zero(c.timeline), zero(c.costs), zero(c.followUps);
        return c;
    }
    /// Runs a step and sees that it is one, that undo brings back what was, and redo what became.
    template <class Step>
    void undoable(Step step)
    {
        const PlanContent before = plain(now());
        const int index = m_history->stack().index();
        QVERIFY(step());
        QCOMPARE(m_history->stack().index(), index + 1);
        const PlanContent after = plain(now());
        QVERIFY(!(after == before));
        m_history->stack().undo();
        QVERIFY(plain(now()) == before);
        m_history->stack().redo();
        QVERIFY(plain(now()) == after);
    }
    QStringList areas() const
    {
        QStringList found;
        for (const DevelopmentArea &a : now().areas)
            found.append(a.number + u' ' + a.title);
        return found;
    }
    QStringList measures() const
    {
        const PlanContent c = now();
        const auto numbers = measureNumbers(c);
        QStringList found;
        for (const Measure &m : measuresInOrder(c))
            found.append(numbers.value(m.id) + u' ' + m.title);
        return found;
    }
    AreaId area(int i) const { return now().areas[i].id; }
    Measure measure(const QString &title) const
    {
        for (const Measure &m : now().measures)
            if (m.title == title)
                return m;
        return {};
    }

private slots:
    void init()
    {
        m_file = std::make_unique<support::TestFile>();
        m_history = std::make_unique<EditHistory>(m_file->database);
        m_edits = std::make_unique<PlanEdits>(*m_history, m_file->repos);
        NewPlan made;
        made.content.plan.id = m_plan = ActionPlanId::create();
        made.content.plan.title = u"Handlingsplan"_s;
        QVERIFY(m_edits->createPlan(made));
        for (const QString &title : {u"Stöd"_s, u"Övergångar"_s, u"Läsning"_s})
            QVERIFY(m_edits->addArea(now(), title));
        for (const QString &title : {u"A"_s, u"B"_s, u"C"_s})
            QVERIFY(m_edits->addMeasure(now(), area(0), title));
        QVERIFY(m_edits->addMeasure(now(), area(1), u"D"_s));
        QVERIFY(m_edits->addNeed(now(), u"Stödet kommer sent"_s));
        QVERIFY(m_edits->addNeed(now(), u"Pojkar läser mindre"_s));
        QVERIFY(m_edits->addGoal(now(), area(0), measure(u"A"_s).id, u"Alla får stöd"_s));
        QVERIFY(m_edits->addResponsibility(now(), area(0), measure(u"A"_s).id, ResponsibleRole::HeadTeacher, u"Leder"_s));
        QVERIFY(m_edits->addCost(now(), area(0), u"Speciallärare"_s));
        QVERIFY(m_edits->addNote(now(), PlanNoteKind::Risk, u"Många insatser"_s));
        FollowUp f;
        f.id = FollowUpId::create();
        f.plan = m_plan;
        f.measure = measure(u"A"_s).id;
        f.date = QDate(2026, 10, 6);
        f.seen = u"Sex av tolv"_s;
        QVERIFY(m_edits->add(u"Uppföljning"_s, f));
    }
    void cleanup()
    {
        m_edits.reset();
        m_history.reset();
        m_file.reset();
    }

    void everythingIsUndoneToNothing()
    {
        const PlanContent full = plain(now());
        while (m_history->stack().canUndo())
            m_history->stack().undo();
        QVERIFY(!m_file->repos.records.find<ActionPlan>(m_plan));
        while (m_history->stack().canRedo())
            m_history->stack().redo();
        QVERIFY(plain(now()) == full);
    }

    void areasAreMovedAndCountedAnew()
    {
        QCOMPARE(areas(), (QStringList{u"1 Stöd"_s, u"2 Övergångar"_s, u"3 Läsning"_s}));
        undoable([&] { return m_edits->moveArea(now(), area(2), 0); });
        QCOMPARE(areas(), (QStringList{u"1 Läsning"_s, u"2 Stöd"_s, u"3 Övergångar"_s}));
        QCOMPARE(measures(), (QStringList{u"2.1 A"_s, u"2.2 B"_s, u"2.3 C"_s, u"3.1 D"_s}));
        const int steps = m_history->stack().count();
        QVERIFY(m_edits->moveArea(now(), area(0), 0)); // onto itself
        QCOMPARE(m_history->stack().count(), steps);
    }

    void ownNumbersOfAreasAreKept()
    {
        DevelopmentArea a = now().areas[0];
        a.number = u"IT"_s;
        QVERIFY(m_edits->change(u"Nummer"_s, a));
        QVERIFY(m_edits->moveArea(now(), area(0), 2));
        QCOMPARE(areas().last(), u"IT Stöd"_s);
    }

    void measuresAreMovedBetweenAreasWithTheirGoals()
    {
        undoable([&] { return m_edits->moveMeasure(now(), measure(u"C"_s).id, area(0), 0); });
        QCOMPARE(measures(), (QStringList{u"1.1 C"_s, u"1.2 A"_s, u"1.3 B"_s, u"2.1 D"_s}));
        undoable([&] { return m_edits->moveMeasure(now(), measure(u"A"_s).id, area(1), 0); });
        QCOMPARE(measures(), (QStringList{u"1.1 C"_s, u"1.2 B"_s, u"2.1 A"_s, u"2.2 D"_s}));
        QCOMPARE(now().goals[0].area, area(1));
        QCOMPARE(now().responsibilities[0].area, area(1));
        const int steps = m_history->stack().count();
        QVERIFY(m_edits->moveMeasure(now(), measure(u"A"_s).id, area(1), 0));
        QCOMPARE(m_history->stack().count(), steps);
        for (int i = 0; i < 14; ++i) // the room between two ranks runs out, the order never
            QVERIFY(m_edits->moveMeasure(now(), measure(i % 2 ? u"A"_s : u"D"_s).id, area(1), 0));
        QCOMPARE(measures().mid(2), (QStringList{u"2.1 A"_s, u"2.2 D"_s}));
    }

    void aCopyHasGoalsButNoFollowUps()
    {
        undoable([&] { return bool(m_edits->copyMeasure(now(), measure(u"A"_s).id, area(2))); });
        QCOMPARE(measures().last(), u"3.1 A (kopia)"_s);
        QCOMPARE(now().goals.size(), 2);
        QCOMPARE(now().responsibilities.size(), 2);
        QCOMPARE(now().followUps.size(), 1);
    }

    void needsAreMovedAndNumbered()
    {
        undoable([&] { return m_edits->moveNeed(now(), now().needs[1].id, 0); });
        QCOMPARE(now().needs[0].text, u"Pojkar läser mindre"_s);
        QCOMPARE(now().needs[1].number, 2);
    }

    void coverageIsTurned()
    {
        const NeedId need = now().needs[0].id;
        undoable([&] { return m_edits->turnAnswer(now(), measure(u"B"_s).id, need); });
        QCOMPARE(now().uncoveredNeeds().size(), 1);
        undoable([&] { return m_edits->turnAnswer(now(), measure(u"B"_s).id, need); });
        QCOMPARE(answering(measure(u"B"_s), need), Answering::Partly);
        QCOMPARE(now().uncoveredNeeds().size(), 1); // answered in part is answered
        undoable([&] { return m_edits->turnAnswer(now(), measure(u"B"_s).id, need); });
        QCOMPARE(now().uncoveredNeeds().size(), 2);
        undoable([&] { return m_edits->setAnswer(now(), measure(u"B"_s).id, need, Answering::Partly); });
    }

    void anAreaWithFollowUpsLiesInTheWastebasket()
    {
        QVERIFY(m_edits->turnAnswer(now(), measure(u"B"_s).id, now().needs[0].id));
        const PlanContent before = plain(now());
        undoable([&] { return m_edits->remove(now(), now().areas[0]); });
        QCOMPARE(areas(), (QStringList{u"1 Övergångar"_s, u"2 Läsning"_s}));
        QVERIFY(now().followUps.isEmpty());
        QVERIFY(now().costs.isEmpty());
        const QList<Removal> wastebasket = m_file->repos.records.removedFrom(m_plan);
        QCOMPARE(wastebasket.size(), 1);
        const QString name = removalName(wastebasket[0]);
        QVERIFY2(name.startsWith(u"området ”Stöd” med 3 insats"_s) && name.contains(u"1 uppf"_s), qPrintable(name));
        undoable([&] { return m_edits->restore(now(), wastebasket[0]); });
        QVERIFY(plain(now()) == before);
        QVERIFY(m_file->repos.records.removedFrom(m_plan).isEmpty());
        m_history->stack().undo(); // it lies there again, and can be put back once more
        QCOMPARE(m_file->repos.records.removedFrom(m_plan).size(), 1);
        QVERIFY(m_edits->restore(now(), m_file->repos.records.removedFrom(m_plan).first()));
        QVERIFY(plain(now()) == before);
    }

    void twoThingsRemovedAreTwoInTheWastebasket()
    {
        QVERIFY(m_edits->turnAnswer(now(), measure(u"B"_s).id, now().needs[0].id));
        const PlanContent before = plain(now());
        QVERIFY(m_edits->remove(now(), now().needs[0]));
        QCOMPARE(now().needs[0].number, 1);
        QVERIFY(m_edits->remove(now(), measure(u"A"_s)));
        QCOMPARE(m_file->repos.records.removedFrom(m_plan).size(), 2);
        QVERIFY(m_edits->restore(now(), m_file->repos.records.removedFrom(m_plan).last()));
        QCOMPARE(now().needs[0].text, u"Stödet kommer sent"_s);
        QVERIFY(m_edits->restore(now(), m_file->repos.records.removedFrom(m_plan).first()));
        QVERIFY(plain(now()) == before); // the tie between measure and need, too
    }

    void aWholePlanIsPutBack()
    {
        DevelopmentArea area = now().areas[0];
        area.number = u"IT"_s;
        m_file->repos.records.save(area);
        const PlanContent before = plain(now());
        QVERIFY(m_edits->removePlan(now()));
        QVERIFY(m_file->repos.records.all<Measure>().isEmpty());
        const QList<Removal> plans = m_file->repos.records.removedPlans();
        QCOMPARE(plans.size(), 1);
        QVERIFY(m_edits->restore({}, plans[0]));
        QVERIFY(plain(now()) == before);
    }

    void aNewYearIsOneStepAndTiedToTheOld()
    {
        Continuation how = proposedContinuation(now());
        how.plan.title = u"Nästa år"_s;
        const NewPlan next = continued(now(), how);
        const int steps = m_history->stack().count();
        QVERIFY(m_edits->createPlan(next));
        QCOMPARE(m_history->stack().count(), steps + 1);
        const PlanContent made = m_file->repos.records.content(next.content.plan.id);
        QCOMPARE(made.measures.size(), 4);
        QCOMPARE(made.followUps.size(), 0);
        const ObjectRef one{ObjectType::Measure, made.measures[0].id.uuid()};
        QCOMPARE(m_file->repos.links.from(one).size(), 1);
        m_history->stack().undo();
        QVERIFY(!m_file->repos.records.find<ActionPlan>(next.content.plan.id));
        QVERIFY(m_file->repos.links.from(one).isEmpty());
        m_history->stack().redo();
        QCOMPARE(m_file->repos.links.from(one).size(), 1);
    }

    void whatIsWrongIsRefusedWithASentence()
    {
        QSignalSpy failed(m_history.get(), &EditHistory::failed);
        const PlanContent before = now();
        ActionPlan plan = before.plan;
        plan.from = QDate(2027, 1, 1);
        plan.to = QDate(2026, 1, 1);
        QVERIFY(!m_edits->change(u"Period"_s, plan));
        QVERIFY(!m_edits->setPeriod(before, measure(u"A"_s).id, QDate(2027, 1, 1), QDate(2026, 1, 1)));
        QVERIFY(!m_edits->moveMeasure(before, MeasureId::create(), area(0), 0));
        QVERIFY(!m_edits->turnAnswer(before, measure(u"A"_s).id, NeedId::create()));
        QCOMPARE(failed.size(), 4);
        for (const QList<QVariant> &one : failed)
            QVERIFY(one[1].toString().endsWith(u'.'));
        QVERIFY(now() == before);
    }

    void aTaskThatComesOfAFollowUpInMinutesIsTheSameStep()
    {
        const Body lg = support::aBody("LG").in(m_file->repos);
        const Minutes minutes = support::aMeeting(lg, "2026-10-13").withItem(Section::Dialogue, "Uppföljning").withLine("Sex av tolv skolor", LineKind::FollowUp)
                                    .withLine("och de vet mer", LineKind::Text, 1).withLine("Annat").in(m_file->repos);
        const MeetingId meeting = minutes.meeting.id;
        FollowUpEdits edits(*m_history, m_file->repos);
        QVERIFY(edits.setMeasure(minutes.lines[0].id, QDate(2026, 10, 13), {measure(u"B"_s).id, m_plan, {}, {}, {}}));
        FollowUp f = *m_file->repos.records.followUpAt(minutes.lines[0].id);
        f.next = WhatNext::NewTask;
        f.nextText = u"Boka samtal med de sex"_s;
        undoable([&] { return edits.save(f); });
        const auto lines = [&] { return m_file->repos.meetings.minutes(meeting).lines; };
        QCOMPARE(lines().size(), 4);
        QCOMPARE(lines()[2].kind, LineKind::Task); // below what belongs to the follow-up, before the rest
        QCOMPARE(lines()[2].text, u"Boka samtal med de sex"_s);
        m_history->stack().undo();
        QCOMPARE(lines().size(), 3);
        m_history->stack().redo();
        QCOMPARE(lines().size(), 4);
        QVERIFY(m_file->repos.tasks.find(lines()[2].id));
        // said again it is no second task; in approved minutes nothing is written, and one sentence says so
        f = *m_file->repos.records.followUpAt(minutes.lines[0].id);
        f.evidence = u"listan"_s;
        QVERIFY(edits.save(f));
        QCOMPARE(lines().size(), 4);
        for (int i = 0; i < 14; ++i) { // the room between two lines runs out, the order never
            f = *m_file->repos.records.followUpAt(minutes.lines[0].id);
            f.nextText = u"Uppgift %1"_s.arg(i);
            QVERIFY(edits.save(f));
        }
        QCOMPARE(lines().size(), 18);
        QCOMPARE(lines()[2].text, u"Uppgift 13"_s);
        QCOMPARE(lines().last().text, u"Annat"_s);
        while (lines().size() > 3)
            m_history->stack().undo();
        for (int i = 0; i < 3; ++i) {
            QCOMPARE(lines()[i].id, minutes.lines[i].id);
            QCOMPARE(lines()[i].rank, minutes.lines[i].rank);
        }
    }

    void whatIsWrittenMeanwhileOutlivesTheStep()
    {
        const Body lg = support::aBody("LG").in(m_file->repos);
        const Minutes minutes = support::aMeeting(lg, "2026-10-13").withItem(Section::Dialogue, "A").withLine("Så gick det", LineKind::FollowUp).withLine("Annat").in(m_file->repos);
        const MeetingId meeting = minutes.meeting.id;
        FollowUpEdits edits(*m_history, m_file->repos);
        FollowUp f;
        f.id = FollowUpId::create();
        f.plan = m_plan;
        f.measure = measure(u"B"_s).id;
        f.date = QDate(2026, 10, 13);
        f.line = minutes.lines[0].id;
        f.next = WhatNext::NewTask;
        const auto lines = [&] { return m_file->repos.meetings.minutes(meeting).lines; };
        for (int i = 0; i < 14; ++i) { // until there is no room, and what follows is moved on
            f.nextText = u"Uppgift %1"_s.arg(i);
            QVERIFY(edits.save(f));
            f = *m_file->repos.records.followUpAt(f.line);
        }
        Line other = lines().last();
        QCOMPARE(other.id, minutes.lines[1].id);
        other.text = u"Annat, skrivet om"_s;
        m_file->repos.outlines.write(meeting, {.items = {}, .lines = {other}, .removedItems = {}, .removedLines = {}});
        while (lines().size() > 2)
            m_history->stack().undo();
        QCOMPARE(lines().last().text, u"Annat, skrivet om"_s);
        while (m_history->stack().canRedo())
            m_history->stack().redo();
        QCOMPARE(lines().last().text, u"Annat, skrivet om"_s);
        // A task that somebody wrote on does not go.
        Line task = lines()[1];
        task.text = u"Uppgift, skriven om"_s;
        m_file->repos.outlines.write(meeting, {.items = {}, .lines = {task}, .removedItems = {}, .removedLines = {}});
        m_history->stack().undo();
        QCOMPARE(lines()[1].text, u"Uppgift, skriven om"_s);
    }

    void aTaskThatComesOfAFollowUpElsewhereIsWrittenInAMeeting()
    {
        const Body lg = support::aBody("LG").in(m_file->repos);
        const MeetingId meeting = support::aMeeting(lg, "2026-10-13").withItem(Section::Dialogue, "Inledning").in(m_file->repos).meeting.id;
        FollowUpEdits edits(*m_history, m_file->repos);
        FollowUp f;
        f.id = FollowUpId::create();
        f.plan = m_plan;
        f.measure = measure(u"B"_s).id;
        f.date = QDate(2026, 10, 6);
        f.seen = u"Sex av tolv"_s;
        f.next = WhatNext::NewTask;
        f.nextText = u"Boka samtal"_s;
        undoable([&] { return edits.save(f, meeting); });
        const Minutes written = m_file->repos.meetings.minutes(meeting);
        QCOMPARE(written.items.last().title, u"Uppföljning av insats 1.2 B"_s);
        QCOMPARE(written.lines.first().kind, LineKind::Task);
        const Thread thread = m_file->repos.threads.thread({ObjectType::Measure, f.measure.uuid()});
        QVERIFY(thread.indexOf({ObjectType::Line, written.lines.first().id.uuid()}) >= 0);
        m_history->stack().undo();
        QVERIFY(m_file->repos.meetings.minutes(meeting).lines.isEmpty());
        QVERIFY(m_file->repos.records.followUps(f.measure).isEmpty());
    }

    void aFollowUpClosesChangesAndOpensItsMeasureAndIsUndone()
    {
        FollowUpEdits edits(*m_history, m_file->repos);
        FollowUp f = now().followUps.first();
        f.effect = Effect::Reached;
        f.next = WhatNext::Close;
        undoable([&] { return edits.save(f); });
        QCOMPARE(measure(u"A"_s).state, MeasureState::Closed);
        f = now().followUps.first();
        f.next = WhatNext::Change;
        f.nextText = u"Fler skolor är med"_s;
        undoable([&] { return edits.save(f); });
        QCOMPARE(measure(u"A"_s).state, MeasureState::Ongoing);
        QVERIFY(measure(u"A"_s).description.contains(u"Fler skolor är med"_s));
        undoable([&] { return edits.remove(now().followUps.first()); });
    }
    void aMeasureThatWasOpenedAgainStaysSoWhenWordsAreMended()
    {
        FollowUpEdits edits(*m_history, m_file->repos);
        FollowUp f = now().followUps.first();
        f.next = WhatNext::Close;
        QVERIFY(edits.save(f));
        Measure opened = measure(u"A"_s);
        QCOMPARE(opened.state, MeasureState::Closed);
        opened.state = MeasureState::Ongoing;
        m_file->repos.records.save(opened);
        f = now().followUps.first();
        f.evidence = u"rättstavat"_s;
        QVERIFY(edits.save(f));
        QCOMPARE(measure(u"A"_s).state, MeasureState::Ongoing);
    }

    void whatStandsInAListIsMovedAndTiesAreChanged()
    {
        QVERIFY(m_edits->addGoal(now(), area(0), measure(u"A"_s).id, u"Alla trivs"_s));
        const QList<Goal> goals = now().goals;
        undoable([&] { return m_edits->moveInList(u"Flytta mål"_s, now().goals, goals[0].id.uuid(), 1); });
        QCOMPARE(now().goals.last().text, u"Alla får stöd"_s);
        Indicator indicator;
        indicator.id = IndicatorId::create();
        indicator.name = u"Läser varje dag"_s;
        indicator = m_file->repos.records.save(indicator);
        undoable([&] {
            Goal goal = now().goals.first();
            goal.indicator = indicator.id;
            return m_edits->change(u"Välj indikator"_s, goal);
        });
        QCOMPARE(now().goals.first().indicator, indicator.id);
        undoable([&] { return m_edits->setPeriod(now(), measure(u"A"_s).id, QDate(2026, 9, 1), QDate(2027, 6, 1)); });
        undoable([&] { return bool(m_edits->addNeed(now(), u"Ett till"_s)); });
        undoable([&] { return bool(m_edits->addArea(now(), u"Ett till"_s, 0)); });
        undoable([&] { return bool(m_edits->addMeasure(now(), area(0), u"Ny"_s)); });
        undoable([&] { return bool(m_edits->addCost(now(), {}, u"Böcker"_s)); });
        undoable([&] { return bool(m_edits->addNote(now(), PlanNoteKind::Strength, u"Samlade insatser"_s)); });
        undoable([&] { return bool(m_edits->addResponsibility(now(), area(0), {}, ResponsibleRole::Principal, u"Följer upp"_s)); });
    }

    void aMeasureDraggedIntoItselfOrWhereItIsNotChangesNothing()
    {
        const PlanContent before = now();
        QSignalSpy failed(m_history.get(), &EditHistory::failed);
        QVERIFY(m_edits->moveMeasure(before, measure(u"B"_s).id, area(0), 1)); // onto itself: no step
        QVERIFY(now() == before);
        QVERIFY(!m_edits->copyMeasure(before, MeasureId::create(), area(0)));
        QCOMPARE(failed.size(), 1);
        QVERIFY(now() == before);
    }

    void staleContentChangesNothing()
    {
        const PlanContent stale = now();
        QVERIFY(m_edits->moveArea(now(), area(2), 0));
        QSignalSpy failed(m_history.get(), &EditHistory::failed);
        const PlanContent before = now();
        QVERIFY(!m_edits->moveArea(stale, stale.areas[0].id, 2));
        QCOMPARE(failed.size(), 1);
        QVERIFY(now() == before);
    }
};

QTEST_GUILESS_MAIN(TestPlanEdits)
#include "tst_planedits.moc"
