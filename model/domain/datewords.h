// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QRegularExpression>
#include <QString>
#include <optional>

/// The Swedish words of the calendar, and the sums that dates.h makes with them. Words are given in lower case.
namespace domain::datewords {

QString monthName(int month);       ///< 1…12: "mars"
QString shortMonthName(int month);  ///< "okt"
QString weekdayName(int day);       ///< 1…7, Monday first: "tisdag"
QString shortWeekday(QDate date);   ///< "tis"

QString monthPattern();   ///< every way to write a month; no group
QString weekdayPattern(); ///< every way to write a weekday; no group
/// "drygt en månad", "två veckor": group 1 the number, group 2 the unit.
QString distancePattern();

int monthNumber(QStringView word);   ///< 0 where it is no month
int weekdayNumber(QStringView word); ///< 0 where it is no weekday

/// `year` of four or two digits; empty: the first such day from `from` on. Nullopt where there is no such day.
std::optional<QDate> dayInYear(int day, int month, const QString &year, QDate from);
/// `year` 0: the first such week that is not over on `from`; of the week that `from` stands in, `from` itself.
std::optional<QDate> mondayOfWeek(int week, int year, QDate from);
std::optional<QDate> addDistance(const QString &number, const QString &unit, QDate from);

} // namespace domain::datewords
