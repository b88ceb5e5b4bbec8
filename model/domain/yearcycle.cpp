// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/yearcycle.h"

#include <algorithm>

namespace domain {

namespace {

QDate mondayOfWeek(int year, int week)
{
    const QDate inFirstWeek(year, 1, 4); // ISO 8601: 4 January is always in week 1
    const QDate monday = inFirstWeek.addDays(1 - inFirstWeek.dayOfWeek()).addDays(7 * (week - 1));
    int weekYear = 0;
    return monday.weekNumber(&weekYear) == week && weekYear == year ? monday : QDate();
}

QDate nthWeekday(int year, int month, int weekday, int nth)
{
    if (month < 1 || month > 12 || weekday < 1 || weekday > 7)
        return {};
    if (nth < 0) {
        const QDate last(year, month, QDate(year, month, 1).daysInMonth());
        return last.addDays(-((last.dayOfWeek() - weekday + 7) % 7));
    }
    const QDate first(year, month, 1);
    const QDate day = first.addDays((weekday - first.dayOfWeek() + 7) % 7 + 7 * (nth - 1));
    return nth >= 1 && day.month() == month ? day : QDate();
}

QDate firstFrom(QDate from, int weekday) { return from.addDays((weekday - from.dayOfWeek() + 7) % 7); }

std::optional<Period> oneDay(QDate day)
{
    if (!day.isValid())
        return std::nullopt;
    return Period{day, day};
}

} // namespace

std::optional<Period> occurrence(const Recurrence &r, int year)
{
    switch (r.kind) {
    case Recurrence::Kind::DayOfMonth:
        return oneDay(QDate(year, r.month, r.day));
    case Recurrence::Kind::WholeMonth: {
        const QDate first(year, r.month, 1);
        if (!first.isValid())
            return std::nullopt;
        return Period{first, QDate(year, r.month, first.daysInMonth())};
    }
    case Recurrence::Kind::Week: {
        const QDate monday = mondayOfWeek(year, r.week);
        if (!monday.isValid())
            return std::nullopt;
        return Period{monday, monday.addDays(4)};
    }
    case Recurrence::Kind::WeekdayOfMonth:
        return oneDay(nthWeekday(year, r.month, r.weekday, r.nth));
    case Recurrence::Kind::TermStart:
    case Recurrence::Kind::TermEnd: {
        const Period term = r.term == 1 ? schoolYear(year).autumn : schoolYear(year - 1).spring;
        return oneDay((r.kind == Recurrence::Kind::TermStart ? term.from : term.to).addDays(r.offsetDays));
    }
    case Recurrence::Kind::Tertial: {
        if (r.tertial < 1 || r.tertial > 3)
            return std::nullopt;
        const QDate month(year, r.tertial * 4, 1);
        return oneDay(QDate(year, month.month(), month.daysInMonth()).addDays(r.offsetDays));
    }
    }
    return std::nullopt;
}

SchoolYear schoolYear(int year)
{
    SchoolYear result;
    const QDate easter = easterSunday(year + 1);
    result.autumn = {nthWeekday(year, 8, 1, 3), QDate(year, 12, 20)};
    if (const int day = result.autumn.to.dayOfWeek(); day > 5) // schools close on the Friday before
        result.autumn.to = result.autumn.to.addDays(5 - day);
    QDate springStart(year + 1, 1, 8); // after Epiphany, never at a weekend
    if (springStart.dayOfWeek() > 5)
        springStart = firstFrom(springStart, 1);
    result.spring = {springStart, nthWeekday(year + 1, 6, 5, 2)};
    const QDate autumnBreak = mondayOfWeek(year, 44);
    const QDate winterBreak = mondayOfWeek(year + 1, 8);
    result.breaks = {{autumnBreak, autumnBreak.addDays(4)},
                     {result.autumn.to.addDays(1), result.spring.from.addDays(-1)},
                     {winterBreak, winterBreak.addDays(4)},
                     {easter.addDays(-6), easter.addDays(1)}};
    return result;
}

QDate easterSunday(int year)
{
    // The Gregorian computus in Meeus' form (Astronomical Algorithms, ch. 8).
    const int a = year % 19, b = year / 100, c = year % 100;
    const int d = b / 4, e = b % 4, f = (b + 8) / 25, g = (b - f + 1) / 3;
    const int h = (19 * a + b - d - g + 15) % 30;
    const int i = c / 4, k = c % 4, l = (32 + 2 * e + 2 * i - h - k) % 7;
    const int m = (a + 11 * h + 22 * l) / 451;
    const int n = h + l - 7 * m + 114;
    return QDate(year, n / 31, n % 31 + 1);
}

QList<Holiday> holidays(int year)
{
    using namespace Qt::Literals::StringLiterals;
    const QDate easter = easterSunday(year);
    const QDate midsummer = firstFrom(QDate(year, 6, 20), 6);
    QList<Holiday> days{
        {QDate(year, 1, 1), u"Nyårsdagen"_s},
        {QDate(year, 1, 6), u"Trettondedag jul"_s},
        {easter.addDays(-2), u"Långfredagen"_s},
        {easter, u"Påskdagen"_s},
        {easter.addDays(1), u"Annandag påsk"_s},
        {QDate(year, 5, 1), u"Första maj"_s},
        {easter.addDays(39), u"Kristi himmelsfärdsdag"_s},
        {easter.addDays(49), u"Pingstdagen"_s},
        {QDate(year, 6, 6), u"Sveriges nationaldag"_s},
        {midsummer.addDays(-1), u"Midsommarafton"_s, true},
        {midsummer, u"Midsommardagen"_s},
        {firstFrom(QDate(year, 10, 31), 6), u"Alla helgons dag"_s},
        {QDate(year, 12, 24), u"Julafton"_s, true},
        {QDate(year, 12, 25), u"Juldagen"_s},
        {QDate(year, 12, 26), u"Annandag jul"_s},
        {QDate(year, 12, 31), u"Nyårsafton"_s, true},
    };
    std::stable_sort(days.begin(), days.end(), [](const Holiday &x, const Holiday &y) { return x.date < y.date; });
    return days;
}

std::optional<Holiday> holidayOn(QDate date)
{
    const QList<Holiday> days = holidays(date.year());
    const auto it = std::find_if(days.begin(), days.end(), [&](const Holiday &h) { return h.date == date; });
    return it == days.end() ? std::nullopt : std::optional(*it);
}

} // namespace domain
