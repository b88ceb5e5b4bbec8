// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/followingup.h"
#include "domain/indicators.h"

#include <QTest>

using namespace domain;
using namespace Qt::Literals::StringLiterals;

class TestFollowingUp : public QObject
{
    Q_OBJECT
    static Measure measure(Rhythm rhythm, QDate from, QDate to = {})
    {
        Measure m;
        m.id = MeasureId::create();
        m.rhythm = rhythm;
        m.from = from;
        m.to = to;
        m.state = MeasureState::Ongoing;
        return m;
    }

private slots:
    void eachRhythmHasItsDay()
    {
        const QDate from(2026, 9, 1);
        QCOMPARE(nextFollowUp(measure(Rhythm::Monthly, from), {}), QDate(2026, 10, 1));
        QCOMPARE(nextFollowUp(measure(Rhythm::Monthly, from), QDate(2026, 11, 30)), QDate(2026, 12, 30));
        QCOMPARE(nextFollowUp(measure(Rhythm::PerTerm, from), {}), QDate(2026, 12, 18)); // the Friday before the 20th
        QCOMPARE(nextFollowUp(measure(Rhythm::PerTerm, from), QDate(2026, 11, 3)), QDate(2027, 6, 11));
        QCOMPARE(nextFollowUp(measure(Rhythm::PerTertial, from), {}), QDate(2026, 12, 31));
        QCOMPARE(nextFollowUp(measure(Rhythm::PerTertial, from), QDate(2026, 12, 31)), QDate(2027, 4, 30));
        QCOMPARE(nextFollowUp(measure(Rhythm::Yearly, from), {}), QDate(2027, 9, 1));
        QVERIFY(!nextFollowUp(measure(Rhythm::None, from), {}).isValid());
        QVERIFY(!nextFollowUp(measure(Rhythm::Monthly, {}), {}).isValid());
    }

    void whatBeginsLateInATermIsNotAskedForInIt()
    {
        QCOMPARE(nextFollowUp(measure(Rhythm::PerTerm, QDate(2026, 11, 20)), {}), QDate(2027, 6, 11));
    }

    void theEndOfAMeasureIsTheLastDay()
    {
        QCOMPARE(nextFollowUp(measure(Rhythm::Yearly, QDate(2026, 9, 1), QDate(2027, 6, 1)), {}), QDate(2027, 6, 1));
        Measure closed = measure(Rhythm::Monthly, QDate(2026, 9, 1));
        closed.state = MeasureState::Closed;
        QVERIFY(!nextFollowUp(closed, {}).isValid());
    }

    void lateSoonAndAhead()
    {
        const QDate today(2027, 2, 2);
        QCOMPARE(followUpState(QDate(2027, 2, 1), today), FollowUpState::Late);
        QCOMPARE(followUpState(today, today), FollowUpState::Soon);
        QCOMPARE(followUpState(QDate(2027, 6, 11), today), FollowUpState::Ahead);
        QCOMPARE(followUpState({}, today), FollowUpState::NotAsked);
        QCOMPARE(endOf(DueWithin::ThisMonth, today), QDate(2027, 2, 28));
        QCOMPARE(endOf(DueWithin::ThisTerm, today), QDate(2027, 6, 11));
    }

    void daysThatPassedWithoutALookAreMissed()
    {
        const Measure m = measure(Rhythm::PerTerm, QDate(2026, 9, 1), QDate(2028, 6, 9));
        const QDate autumn(2026, 12, 18), spring(2027, 6, 11), today(2028, 2, 1);
        // looked at in the autumn, never since: the spring and the next autumn were missed, the last day is to come
        const QList<AskedDay> days = askedDays(m, {QDate(2026, 11, 3)}, today, {});
        QCOMPARE(days.size(), 3);
        QCOMPARE(days[0], (AskedDay{spring, FollowUpState::Late}));
        QCOMPARE(days[1].day.year(), 2027);
        QCOMPARE(days[1].state, FollowUpState::Late);
        QCOMPARE(days[2], (AskedDay{QDate(2028, 6, 9), FollowUpState::Ahead}));
        // what was missed before a look stays missed, and the last one is what the list of what is due says
        QCOMPARE(askedDays(m, {QDate(2027, 2, 2)}, QDate(2027, 2, 3), {}).first(), (AskedDay{autumn, FollowUpState::Late}));
        QCOMPARE(askedDays(m, {QDate(2026, 11, 3)}, today, {}).first().day, nextFollowUp(m, QDate(2026, 11, 3)));
        // after its end nothing is asked for; closed: nothing at all; without an end: as far as one looks
        const QList<AskedDay> after = askedDays(m, {}, QDate(2030, 1, 1), {});
        QCOMPARE(after.last().day, m.to);
        QCOMPARE(after.last().state, FollowUpState::Late);
        Measure closed = m;
        closed.state = MeasureState::Closed;
        QVERIFY(askedDays(closed, {}, today, {}).isEmpty());
        const Measure endless = measure(Rhythm::Monthly, QDate(2027, 1, 1));
        QCOMPARE(askedDays(endless, {}, QDate(2027, 1, 2), QDate(2027, 4, 15)).size(), 3);
        QVERIFY(askedDays(endless, {}, QDate(2060, 1, 1), {}).size() <= 120); // a picture can hold no more
        QVERIFY(askedDays(measure(Rhythm::None, QDate(2027, 1, 1)), {}, today, {}).isEmpty());
    }

    void aRoundAsksForWhatIsDueByItsDayInItsUnit()
    {
        const QDate today(2027, 2, 2);
        DialogueRound tall, sjo, all;
        tall.id = DialogueRoundId::create(), sjo.id = DialogueRoundId::create(), all.id = DialogueRoundId::create();
        tall.name = sjo.name = all.name = u"VD2"_s;
        tall.year = sjo.year = all.year = 2027;
        tall.unit = u"Tallåsen"_s;
        sjo.unit = u"Sjövik"_s;
        tall.dialogueOn = QDate(2027, 3, 1);
        sjo.dialogueOn = QDate(2027, 2, 20);
        all.dialogueOn = QDate(2026, 10, 1);
        DueFollowUp due;
        due.unit = u"Tallåsen"_s;
        due.due = QDate(2027, 2, 25);
        QVERIFY(belongsTo(due, tall, today));
        QVERIFY(!belongsTo(due, sjo, today));
        QVERIFY(!belongsTo(due, all, today)); // due after its day
        due.unit.clear(); // the principal's own is taken up everywhere
        QVERIFY(!belongsTo(due, sjo, today));
        due.due = QDate(2027, 2, 1); // late
        QVERIFY(belongsTo(due, sjo, today) && belongsTo(due, all, today));
        QCOMPARE(roundToPrepare({tall, sjo, all}, today), sjo.id);
        QCOMPARE(roundToPrepare({tall, sjo, all}, QDate(2028, 1, 1)), tall.id);
        QVERIFY(roundToPrepare({}, today).isNull());
        QCOMPARE(roundNamed({tall, sjo, all}, u"vd2 2027"_s, u"Sjövik"_s), sjo.id);
        QCOMPARE(roundNamed({tall, sjo, all}, u"vd2 2027"_s, u"Björkskolan"_s), all.id);
        QCOMPARE(roundNamed({tall, sjo, all}, u"VD2 2027, Tallåsen"_s, {}), tall.id);
        QVERIFY(roundNamed({tall, sjo, all}, u"VD3"_s, {}).isNull());
        QVERIFY(roundNamed({tall}, {}, {}).isNull());
    }

    void theLastValueIsTheUnitsOwn()
    {
        const IndicatorId i = IndicatorId::create();
        const auto value = [&](QDate day, const QString &unit, double v) { return IndicatorValue{IndicatorValueId::create(), i, day, {}, unit, v, 0}; };
        const QList<IndicatorValue> values{value(QDate(2026, 9, 1), {}, 48), value(QDate(2026, 9, 1), u"Tallåsen"_s, 60), value(QDate(2027, 2, 2), {}, 52)};
        QCOMPARE(latest(values, {})->value, 52.0);
        QCOMPARE(latest(values, u"Tallåsen"_s)->value, 60.0);
        QCOMPARE(latest(values, u"Sjövik"_s)->value, 52.0);
        QVERIFY(!latest({}, {}));
        Indicator indicator;
        indicator.unit = u"%"_s;
        QCOMPARE(standingText(indicator, 52), u"52 %"_s);
        indicator.target = 95;
        indicator.hasTarget = true;
        QCOMPARE(standingText(indicator, 52), u"52 %, målet är 95 %"_s);
    }

    void progressionIsSeenAsTheIndicatorsDirectionSaysIt()
    {
        Indicator absence;
        absence.unit = u"%"_s;
        absence.baseline = 14;
        absence.hasBaseline = true;
        absence.target = 6;
        absence.hasTarget = true;
        absence.direction = IndicatorDirection::Lower;
        const IndicatorValue value{IndicatorValueId::create(), absence.id, QDate(2027, 2, 2), {}, {}, 10, 0};
        const auto p = progression(absence, {value});
        QVERIFY(p);
        QCOMPARE(p->movement, Movement::Forward);
        QCOMPARE(*p->wayToTarget, 0.5);
        QCOMPARE(progressionText(absence, {value}), u"Från 14 % till 10 %, framåt. 50 % av vägen till målet 6 %."_s);
        absence.hasBaseline = false;
        QVERIFY(!progression(absence, {value}));
        QCOMPARE(valueText(3.40, u"poäng"_s), u"3,4 poäng"_s);
    }
};

QTEST_GUILESS_MAIN(TestFollowingUp)
#include "tst_followingup.moc"
