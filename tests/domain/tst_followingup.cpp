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
