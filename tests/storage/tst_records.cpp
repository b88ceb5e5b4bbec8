// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/builders.h"
#include "storage/repositories.h"
#include "storage/sqlite/migrations.h"
#include "support/testfile.h"

#include <QSignalSpy>
#include <QTest>

using namespace domain;
using namespace storage;

class TestRecords : public QObject
{
    Q_OBJECT
private slots:
    void migrationsCountFromOneWithoutGapOrDouble()
    {
        int expected = 1;
        for (const sqlite::Migration &m : sqlite::migrations())
            QCOMPARE(m.version, expected++);
    }

    void everyFieldComesBackAsItWasSaved()
    {
        support::TestFile file;
        Repositories &r = file.repos;
        const auto plan = r.records.save(OperationalPlan{OperationalPlanId::create(), 2027, QStringLiteral("VP 2027")});
        Assignment a;
        a.id = AssignmentId::create();
        a.plan = plan.id;
        a.number = QStringLiteral("3");
        a.title = QStringLiteral("Trygga övergångar");
        a.owners = {Party{{}, {}, QStringLiteral("verksamhetscheferna")}};
        a.currentState = QStringLiteral("Läget\n- punkt");
        a.activities = {Activity{QStringLiteral("Möte"), QDate(2027, 1, 5), QDate(), true}};
        a.yearsFocus = true;
        const Assignment saved = r.records.save(a);
        QCOMPARE(saved.rev, 1);
        QCOMPARE(r.records.find<Assignment>(a.id), saved);
        QCOMPARE(r.records.of<Assignment>(plan.id), QList<Assignment>{saved});
        QCOMPARE(r.records.planOfYear(2027), plan);

        Prioritisation p{PrioritisationId::create(), plan.id, QDate(2027, 1, 12), {}, {{a.id, false, QStringLiteral("för alla")}}};
        p = r.records.save(p);
        QCOMPARE(r.records.find<Prioritisation>(p.id)->rankOf(a.id), 1);

        YearCycleEntry y;
        y.id = YearCycleEntryId::create();
        y.title = QStringLiteral("Internbudget");
        y.recurrence = {.kind = Recurrence::Kind::WeekdayOfMonth, .month = 10, .weekday = 2, .nth = -1};
        y = r.records.save(y);
        QCOMPARE(r.records.find<YearCycleEntry>(y.id), y);
    }

    void aChangeFromAnOlderReadingIsAConflict()
    {
        support::TestFile file;
        Repositories &r = file.repos;
        const auto first = r.records.save(OperationalPlan{OperationalPlanId::create(), 2027, {}});
        auto second = first;
        second.title = QStringLiteral("ny");
        r.records.save(second);
        QVERIFY_THROWS_EXCEPTION(StorageError, r.records.save(first));
        QCOMPARE(r.records.find<OperationalPlan>(first.id)->title, QStringLiteral("ny"));
    }

    void whatWasRemovedComesBackWhole()
    {
        support::TestFile file;
        Repositories &r = file.repos;
        ActionPlan plan;
        plan.id = ActionPlanId::create();
        plan.title = QStringLiteral("Handlingsplan");
        plan = r.records.save(plan);
        const Need need = r.records.save(Need{NeedId::create(), plan.id, 1, QStringLiteral("Fler läser"), {}});
        QSignalSpy removed(&r.records, &RecordRepository::removed);
        r.records.remove(need);
        QCOMPARE(removed.size(), 1);
        QVERIFY(r.records.content(plan.id).needs.isEmpty());
        Need again = need;
        again.rev = 0;
        again = r.records.save(again);
        QCOMPARE(r.records.content(plan.id).needs, QList<Need>{again});
        QCOMPARE(again.text, need.text);
    }

    void theThreadRunsFromDecisionToEffect()
    {
        support::TestFile file;
        Repositories &r = file.repos;
        const auto plan = r.records.save(OperationalPlan{OperationalPlanId::create(), 2027, {}});
        Assignment a;
        a.id = AssignmentId::create();
        a.plan = plan.id;
        a.title = QStringLiteral("Läsning som bär");
        a = r.records.save(a);
        r.records.save(Prioritisation{PrioritisationId::create(), plan.id, QDate(2027, 1, 12), {}, {{a.id, false, {}}}});
        ActionPlan action;
        action.id = ActionPlanId::create();
        action = r.records.save(action);
        const Need need = r.records.save(Need{NeedId::create(), action.id, 4, QStringLiteral("Fler läser varje dag"), {}});
        Measure m;
        m.id = MeasureId::create();
        m.plan = action.id;
        m.title = QStringLiteral("Lässtund varje dag");
        m.assignment = a.id;
        m.needs = {need.id};
        m = r.records.save(m);
        FollowUp f;
        f.id = FollowUpId::create();
        f.plan = action.id;
        f.measure = m.id;
        f.date = QDate(2027, 5, 1);
        f.effect = Effect::Partly;
        f = r.records.save(f);

        const Thread t = r.threads.thread({ObjectType::Need, need.id.uuid()});
        QList<ThreadLane> lanes;
        for (const ThreadNode &n : t.nodes)
            lanes.append(n.lane);
        QCOMPARE(lanes, (QList{ThreadLane::Need, ThreadLane::Measure, ThreadLane::FollowUp, ThreadLane::Effect}));
        QCOMPARE(t.nodes.last().breaks, QList{ThreadBreak::EffectWithoutEvidence});
        QCOMPARE(t.ties.size(), 3);

        const Thread back = r.threads.thread({ObjectType::FollowUp, f.id.uuid()});
        QVERIFY(back.indexOf({ObjectType::Assignment, a.id.uuid()}) >= 0);
        QVERIFY(back.indexOf({ObjectType::Need, need.id.uuid()}) >= 0);
    }

    void aThreadOfNothingIsEmpty()
    {
        support::TestFile file;
        Repositories &r = file.repos;
        QVERIFY(r.threads.thread({ObjectType::Line, QUuid::createUuid()}).nodes.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestRecords)
#include "tst_records.moc"
