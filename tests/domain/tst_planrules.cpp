// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/planrules.h"
#include "domain/planwords.h"

#include <QTest>

using namespace domain;
using namespace Qt::Literals::StringLiterals;

/// Numbers, sums and periods of the action plan, and what a new year takes over.
class TestPlanRules : public QObject
{
    Q_OBJECT

    static PlanContent plan()
    {
        PlanContent c;
        c.plan.id = ActionPlanId::create();
        c.plan.title = u"Handlingsplan 2026/27"_s;
        c.plan.from = QDate(2026, 8, 1);
        c.plan.to = QDate(2027, 7, 31);
        c.plan.background = u"Analysen i juni."_s;
        for (int i = 0; i < 2; ++i) {
            c.areas.append({AreaId::create(), c.plan.id, QString::number(i + 1), i ? u"Läsning"_s : u"Stöd"_s, i});
            c.needs.append({NeedId::create(), c.plan.id, i + 1, u"Behov"_s});
        }
        for (int i = 0; i < 3; ++i) {
            Measure m;
            m.id = MeasureId::create();
            m.plan = c.plan.id;
            m.area = c.areas[i / 2].id;
            m.title = QChar(u'A' + i);
            m.rank = i;
            m.needs = {c.needs[0].id};
            m.from = QDate(2026, 9, 1);
            m.to = QDate(2026, 12, 1);
            c.measures.append(m);
            c.goals.append({GoalId::create(), c.plan.id, m.area, m.id, u"Mål"_s});
        }
        c.measures[0].state = MeasureState::Closed;
        c.costs.append({CostLineId::create(), c.plan.id, c.areas[0].id, u"Lärare"_s, CostCategory::Staff, 130'000'000, 50'000'000});
        c.costs.append({CostLineId::create(), c.plan.id, c.areas[0].id, u"Kurs"_s, CostCategory::Training, 20'000'000});
        c.costs.append({CostLineId::create(), c.plan.id, {}, u"Annat"_s, CostCategory::Other, 5'000'000});
        return c;
    }

private slots:
    void amounts_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<qint64>("ore"); // -1: refused
        QTest::newRow("tkr") << u"1 300 tkr"_s << 130'000'000LL;
        QTest::newRow("no-break") << u"1\u00a0300\u00a0tkr"_s << 130'000'000LL;
        QTest::newRow("bare") << u"1300"_s << 130'000'000LL;
        QTest::newRow("mnkr") << u"2,3 mnkr"_s << 230'000'000LL;
        QTest::newRow("million") << u"2,3 miljoner kronor"_s << 230'000'000LL;
        QTest::newRow("kr") << u"700 000 kr"_s << 70'000'000LL;
        QTest::newRow("dots") << u"700.000 kr."_s << 70'000'000LL;
        QTest::newRow("decimal dot") << u"2.5 mnkr"_s << 250'000'000LL;
        QTest::newRow("close") << u"12tkr"_s << 1'200'000LL;
        QTest::newRow("shop") << u"450:-"_s << 45'000LL;
        QTest::newRow("zero") << u"0"_s << 0LL;
        QTest::newRow("most") << u"1 000 mdkr"_s << mostMoney;
        QTest::newRow("too much") << u"1 001 mdkr"_s << -1LL;
        QTest::newRow("far too much") << QString(400, u'9') << -1LL;
        QTest::newRow("negative") << u"-5 tkr"_s << -1LL;
        QTest::newRow("minus sign") << u"\u22125 tkr"_s << -1LL;
        QTest::newRow("two units") << u"1 mnkr 300 tkr"_s << -1LL;
        QTest::newRow("other money") << u"300 euro"_s << -1LL;
        QTest::newRow("words") << u"mycket"_s << -1LL;
        QTest::newRow("empty") << u"  "_s << -1LL;
    }
    void amounts()
    {
        QFETCH(QString, typed);
        QFETCH(qint64, ore);
        const Amount amount = amountFromWords(typed);
        QCOMPARE(amount.problem.isEmpty(), ore >= 0);
        if (ore >= 0)
            QCOMPARE(amount.ore, ore);
        else
            QVERIFY(amount.problem.endsWith(u'.'));
    }

    void numbersFollowTheOrder()
    {
        PlanContent c = plan();
        QCOMPARE(measureNumbers(c).value(c.measures[1].id), u"1.2"_s);
        QCOMPARE(measureNumbers(c).value(c.measures[2].id), u"2.1"_s);
        c.measures.swapItemsAt(0, 1);
        QCOMPARE(measureNumbers(c).value(c.measures[0].id), u"1.1"_s);
        c.measures[2].area = AreaId::create(); // an area that is gone
        QCOMPARE(measureNumbers(c).value(c.measures[2].id), u"1"_s);
        QCOMPARE(measuresInOrder(c).last().id, c.measures[2].id);
    }

    void costsAreSummedByAreaAndCategory()
    {
        PlanContent c = plan();
        const QList<CostSum> rows = costsByArea(c);
        QCOMPARE(rows.size(), 3); // two areas and what stands in none
        QCOMPARE(rows[0].byCategory[size_t(CostCategory::Staff)], 130'000'000);
        QCOMPARE(rows[0].total, 150'000'000);
        QCOMPARE(rows[0].outcome, 50'000'000);
        QVERIFY(!rows[1].outcomeKnown);
        QCOMPARE(costSum(c).total, c.computedTotal());
        QVERIFY(totalProblem(c).isEmpty());
        c.plan.statedTotal = 150'000'000;
        QVERIFY2(totalProblem(c).contains(u"skillnad 50 tkr"_s), qPrintable(totalProblem(c)));
        c.plan.statedTotal = c.computedTotal();
        QVERIFY(totalProblem(c).isEmpty());
    }

    void periods()
    {
        QCOMPARE(periodName(QDate(2026, 8, 1), QDate(2027, 7, 31)), u"läsåret 2026/27"_s);
        QCOMPARE(periodName(QDate(2026, 1, 1), QDate(2026, 12, 31)), u"2026"_s);
        QVERIFY(periodName(QDate(), QDate()).isEmpty());
        QVERIFY(!periodProblem(QDate(2027, 1, 1), QDate(2026, 1, 1)).isEmpty());
        QVERIFY(periodProblem(QDate(2027, 1, 1), QDate()).isEmpty());
    }

    void aTakenAwayNeedIsNoAnswer()
    {
        PlanContent c = plan();
        QCOMPARE(c.measuresWithoutNeed().size(), 0);
        c.needs.removeFirst();
        QCOMPARE(c.measuresWithoutNeed().size(), 3);
        QCOMPARE(c.uncoveredNeeds().size(), 1);
    }

    void aNewYearTakesOverWhatGoesOn()
    {
        PlanContent old = plan();
        setAnswering(old.measures[1], old.measures[1].needs.first(), Answering::Partly);
        Continuation how = proposedContinuation(old);
        QCOMPARE(how.plan.from, QDate(2027, 8, 1));
        QCOMPARE(how.plan.to, QDate(2028, 7, 31));
        QVERIFY(!how.measures.contains(old.measures[0].id)); // closed
        how.plan.title = u"Handlingsplan 2027/28"_s;
        const NewPlan made = continued(old, how);
        const PlanContent &c = made.content;
        QCOMPARE(c.plan.continues, old.plan.id);
        QCOMPARE(c.plan.background, old.plan.background);
        QCOMPARE(c.areas.size(), 2);
        QCOMPARE(c.measures.size(), 2);
        QCOMPARE(c.goals.size(), 2);
        QCOMPARE(c.goals[0].measure, c.measures[0].id);
        QCOMPARE(made.measures.value(c.measures[0].id), old.measures[1].id);
        QCOMPARE(c.measures[0].area, c.areas[0].id);
        QCOMPARE(c.measures[0].needs, QList{c.needs[0].id});
        QCOMPARE(answering(c.measures[0], c.needs[0].id), Answering::Partly);
        QCOMPARE(c.measures[0].from, how.plan.from);
        QCOMPARE(c.measures[0].to, how.plan.to);
        QCOMPARE(c.costs.size(), 3);
        QCOMPARE(c.costs[0].outcome, -1);
        QVERIFY(c.costs[2].area.isNull());

        how.areas.remove(old.areas[1].id);
        how.needs = false;
        const PlanContent fewer = continued(old, how).content;
        QCOMPARE(fewer.areas.size(), 1);
        QCOMPARE(fewer.measures.size(), 1);
        QCOMPARE(fewer.needs.size(), 1); // the one that it answers
    }
};

QTEST_GUILESS_MAIN(TestPlanRules)
#include "tst_planrules.moc"
