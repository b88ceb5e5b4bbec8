// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/datewords.h"

#include <QHash>
#include <QStringList>
#include <array>

namespace domain::datewords {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr std::array months{u"januari", u"februari", u"mars",      u"april",   u"maj",      u"juni",
                            u"juli",    u"augusti",  u"september", u"oktober", u"november", u"december"};
constexpr std::array shortMonths{u"jan", u"feb", u"mars", u"apr", u"maj", u"juni", u"juli", u"aug", u"sep", u"okt", u"nov", u"dec"};
constexpr std::array weekdays{u"måndag", u"tisdag", u"onsdag", u"torsdag", u"fredag", u"lördag", u"söndag"};
constexpr std::array shortWeekdays{u"mån", u"tis", u"ons", u"tors", u"fre", u"lör", u"sön"};

const QHash<QString, int> &numberWords()
{
    static const QHash<QString, int> words{{u"en"_s, 1},   {u"ett"_s, 1}, {u"ett par"_s, 2}, {u"två"_s, 2},  {u"tre"_s, 3},
                                           {u"fyra"_s, 4}, {u"fem"_s, 5}, {u"sex"_s, 6},     {u"sju"_s, 7},  {u"åtta"_s, 8},
                                           {u"nio"_s, 9},  {u"tio"_s, 10}, {u"elva"_s, 11},  {u"tolv"_s, 12}};
    return words;
}

} // namespace

QString monthName(int month) { return QStringView(months.at(size_t(month - 1))).toString(); }
QString shortMonthName(int month) { return QStringView(shortMonths.at(size_t(month - 1))).toString(); }
QString weekdayName(int day) { return QStringView(weekdays.at(size_t(day - 1))).toString(); }
QString shortWeekday(QDate date) { return QStringView(shortWeekdays.at(size_t(date.dayOfWeek() - 1))).toString(); }

QString monthPattern()
{
    return u"(?:jan(?:uari)?|feb(?:ruari)?|mars?|apr(?:il)?|maj|juni?|juli?|aug(?:usti)?|sept?(?:ember)?|okt(?:ober)?|"
           "nov(?:ember)?|dec(?:ember)?)"_s;
}

QString weekdayPattern()
{
    return u"(?:mån(?:dag)?|tis(?:dag)?|ons(?:dag)?|tors?(?:dag)?|fre(?:dag)?|lör(?:dag)?|sön(?:dag)?)\\.?"_s;
}

QString distancePattern()
{
    return u"(?:drygt |knappt |ungefär |cirka |ca\\.? |högst |minst )?(\\d{1,3}|ett par|en|ett|två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv)"
           " (dag(?:ar)?|dygn|veck(?:a|or)|månad(?:er)?|kvartal|halvår|år)"_s;
}

int monthNumber(QStringView word)
{
    for (size_t i = 0; i < months.size(); ++i)
        if (word.size() >= 3 && QStringView(months[i]).startsWith(word))
            return int(i + 1);
    return 0;
}

int weekdayNumber(QStringView word)
{
    while (word.endsWith(u'.'))
        word.chop(1);
    for (size_t i = 0; i < weekdays.size(); ++i)
        if (word.size() >= 3 && QStringView(weekdays[i]).startsWith(word))
            return int(i + 1);
    return 0;
}

std::optional<QDate> dayInYear(int day, int month, const QString &year, QDate from)
{
    if (!year.isEmpty()) {
        const QDate date(year.size() == 2 ? 2000 + year.toInt() : year.toInt(), month, day);
        return date.isValid() ? std::optional(date) : std::nullopt;
    }
    // Eight years: 29 February may be that far away.
    for (int ahead = 0; ahead <= 8; ++ahead) {
        const QDate date(from.year() + ahead, month, day);
        if (date.isValid() && date >= from)
            return date;
    }
    return std::nullopt;
}

std::optional<QDate> mondayOfWeek(int week, int year, QDate from)
{
    if (week < 1 || week > 53)
        return std::nullopt;
    const auto monday = [&](int isoYear) {
        const QDate fourth(isoYear, 1, 4); // always in week 1
        return fourth.addDays(1 - fourth.dayOfWeek()).addDays(7 * (week - 1));
    };
    const auto exists = [&](int isoYear) {
        int yearOfWeek = 0;
        return monday(isoYear).weekNumber(&yearOfWeek) == week && yearOfWeek == isoYear;
    };
    if (year > 0)
        return exists(year) ? std::optional(monday(year)) : std::nullopt;
    int thisYear = 0;
    from.weekNumber(&thisYear);
    for (int ahead = 0; ahead <= 8; ++ahead) {
        const QDate first = monday(thisYear + ahead);
        if (exists(thisYear + ahead) && first.addDays(6) >= from)
            return std::max(first, from);
    }
    return std::nullopt;
}

std::optional<QDate> addDistance(const QString &number, const QString &unit, QDate from)
{
    bool digits = false;
    int count = number.toInt(&digits);
    if (!digits)
        count = numberWords().value(number);
    if (unit.startsWith(u"dag") || unit == u"dygn")
        return from.addDays(count);
    if (unit.startsWith(u"veck"))
        return from.addDays(7 * count);
    if (unit.startsWith(u"månad"))
        return from.addMonths(count);
    if (unit == u"kvartal")
        return from.addMonths(3 * count);
    if (unit == u"halvår")
        return from.addMonths(6 * count);
    return from.addYears(count);
}

} // namespace domain::datewords
