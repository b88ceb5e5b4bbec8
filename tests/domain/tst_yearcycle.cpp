// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/yearcycle.h"

#include <QTest>

using namespace domain;

class TestYearCycle : public QObject
{
    Q_OBJECT
private slots:
    void easterFallsWhereTheAlmanacHasIt()
    {
        QCOMPARE(easterSunday(2021), QDate(2021, 4, 4));
        QCOMPARE(easterSunday(2024), QDate(2024, 3, 31));
        QCOMPARE(easterSunday(2026), QDate(2026, 4, 5));
        QCOMPARE(easterSunday(2038), QDate(2038, 4, 25));
    }

    void theHolidaysOf2026()
    {
        QCOMPARE(holidayOn(QDate(2026, 5, 14))->name, QStringLiteral("Kristi himmelsfärdsdag"));
        QCOMPARE(holidayOn(QDate(2026, 6, 20))->name, QStringLiteral("Midsommardagen"));
        QVERIFY(holidayOn(QDate(2026, 6, 19))->eve);
        QCOMPARE(holidayOn(QDate(2026, 10, 31))->name, QStringLiteral("Alla helgons dag"));
        QVERIFY(!holidayOn(QDate(2026, 10, 13)));
    }

    void aRuleThatNeverFallsInAYearFallsOnNoDay()
    {
        Recurrence leapDay{.kind = Recurrence::Kind::DayOfMonth, .month = 2, .day = 29};
        QVERIFY(!occurrence(leapDay, 2026));
        QCOMPARE(occurrence(leapDay, 2028)->from, QDate(2028, 2, 29));
        Recurrence week53{.kind = Recurrence::Kind::Week, .week = 53};
        QVERIFY(!occurrence(week53, 2025));
        QCOMPARE(occurrence(week53, 2026)->from, QDate(2026, 12, 28));
        Recurrence fifthTuesday{.kind = Recurrence::Kind::WeekdayOfMonth, .month = 2, .weekday = 2, .nth = 5};
        QVERIFY(!occurrence(fifthTuesday, 2026));
        Recurrence never{.kind = Recurrence::Kind::DayOfMonth, .month = 4, .day = 31};
        QVERIFY(!occurrence(never, 2026));
    }

    void rulesPeopleUse()
    {
        QCOMPARE(occurrence({.kind = Recurrence::Kind::WeekdayOfMonth, .month = 10, .weekday = 2, .nth = 2}, 2026)->from,
                 QDate(2026, 10, 13));
        QCOMPARE(occurrence({.kind = Recurrence::Kind::WeekdayOfMonth, .month = 10, .weekday = 5, .nth = -1}, 2026)->from,
                 QDate(2026, 10, 30));
        QCOMPARE(occurrence({.kind = Recurrence::Kind::Tertial, .tertial = 1, .offsetDays = 14}, 2026)->from, QDate(2026, 5, 14));
        QCOMPARE(occurrence({.kind = Recurrence::Kind::Week, .week = 41}, 2026)->to, QDate(2026, 10, 9));
    }

    void termsFollowOneAnotherEveryYear()
    {
        for (int year = 2000; year < 2100; ++year) {
            const SchoolYear s = schoolYear(year);
            QVERIFY(s.autumn.from < s.autumn.to);
            QVERIFY(s.autumn.to < s.spring.from);
            QVERIFY(s.spring.from < s.spring.to);
            for (const Period &p : s.breaks)
                QVERIFY2(p.from <= p.to, qPrintable(p.from.toString()));
            QVERIFY(s.spring.from.dayOfWeek() <= 5 && s.autumn.to.dayOfWeek() <= 5);
        }
    }
};

QTEST_APPLESS_MAIN(TestYearCycle)
#include "tst_yearcycle.moc"
