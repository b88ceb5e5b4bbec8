// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"

#include <QDate>
#include <QList>
#include <QString>
#include <optional>

/// What recurs every year (årshjul), and when it falls.
namespace domain {

enum class CycleCategory { Economy, Quality, Staff, Planning, Pupils, Other };

/// Which day of a year. A rule that has no such day in a year (29 February, week 53, a fifth Tuesday) falls on none.
struct Recurrence {
    enum class Kind {
        DayOfMonth,     ///< month, day
        WholeMonth,     ///< month: from its first to its last day
        Week,           ///< ISO week, its Monday to its Friday
        WeekdayOfMonth, ///< month, weekday 1…7 (Monday first), nth 1…5, or -1 the last
        TermStart,      ///< offsetDays from the start of term (1 autumn, 2 spring)
        TermEnd,
        Tertial         ///< offsetDays from the last day of tertial 1…3
    };
    Kind kind = Kind::DayOfMonth;
    int month = 1;
    int day = 1;
    int week = 1;
    int weekday = 1;
    int nth = 1;
    int term = 1;
    int tertial = 1;
    int offsetDays = 0;
    bool operator==(const Recurrence &) const = default;
};

struct YearCycleEntry {
    YearCycleEntryId id;
    QString title;
    CycleCategory category = CycleCategory::Other;
    BodyId body; ///< whose agenda it comes up on; null: nobody's
    Recurrence recurrence;
    int leadDays = 0; ///< how long before it should be on an agenda
    QString note;
    int rev = 0;
    bool operator==(const YearCycleEntry &) const = default;
};

struct Period {
    QDate from;
    QDate to;
    bool operator==(const Period &) const = default;
};

/// When the entry falls in a calendar year; nullopt where the rule has no day then.
std::optional<Period> occurrence(const Recurrence &recurrence, int year);

/// The Swedish school year that begins in the autumn of `year`, as municipalities usually lay it: autumn term from the
/// third Monday of August to 20 December or the Friday before, spring term to the second Friday of June.
struct SchoolYear {
    Period autumn;
    Period spring;
    QList<Period> breaks; ///< höstlov (week 44), jullov, sportlov (week 8), påsklov (the week before Easter Monday)
};
SchoolYear schoolYear(int year);

/// Public holidays of Sweden (lag 1989:253 om allmänna helgdagar), and the eves that are free in practice.
struct Holiday {
    QDate date;
    QString name;
    bool eve = false;
    bool operator==(const Holiday &) const = default;
};
QList<Holiday> holidays(int year);
std::optional<Holiday> holidayOn(QDate date);
QDate easterSunday(int year);

} // namespace domain
