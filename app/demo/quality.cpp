// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/quality.h"

#include "app/demo/municipality.h"

#include <array>

namespace app::demo {

using namespace Qt::Literals::StringLiterals;
using namespace domain;

namespace {

constexpr std::array schools{u"Ekbackens skola", u"Sjöviks skola", u"Tallåsens skola"};

/// The three days of a year's rounds: before the spring, at its end, in the autumn.
QDate dayOf(int year, int number)
{
    static constexpr int months[] = {2, 6, 10};
    return {year, months[number - 1], number == 1 ? 2 : number == 2 ? 8 : 19};
}

} // namespace

IndicatorId handoverIndicator() { return IndicatorId(idOf(u"indicator"_s, u"överlämning"_s)); }

Quality::Quality(QDate today)
{
    Indicator reading;
    reading.id = IndicatorId(idOf(u"indicator"_s, u"läser"_s));
    reading.name = u"Elever som läser varje dag"_s;
    reading.unit = u"%"_s;
    reading.baseline = 41;
    reading.hasBaseline = true;
    reading.target = 95;
    reading.hasTarget = true;
    Indicator absence;
    absence.id = IndicatorId(idOf(u"indicator"_s, u"frånvaro"_s));
    absence.name = u"Elever med mer än 15 procents frånvaro"_s;
    absence.unit = u"%"_s;
    absence.baseline = 14;
    absence.hasBaseline = true;
    absence.target = 6;
    absence.hasTarget = true;
    absence.direction = IndicatorDirection::Lower;
    Indicator handover;
    handover.id = handoverIndicator();
    handover.name = u"Barn som haft ett gemensamt överlämningssamtal"_s;
    handover.unit = u"%"_s;
    handover.target = 95;
    handover.hasTarget = true;
    indicators = {reading, absence, handover};
    const QDate talks(today.month() >= 8 ? today.year() : today.year() - 1, 10, 6);
    for (const auto &[day, value] : {std::pair{talks.addYears(-1), 31.0}, std::pair{talks, 52.0}})
        if (day <= today)
            values.append({IndicatorValueId(idOf(u"value"_s, u"överlämning/%1"_s.arg(day.year()))), handover.id, day, {}, {}, value});

    // rows: the rounds of three years; columns: the schools
    static constexpr double readingValues[9][3] = {{44, 38, 41}, {48, 40, 45}, {52, 41, 50}, {55, 47, 58}, {61, 49, 63}, {60, 55, 70}, {66, 58, 76}, {71, 60, 81}, {74, 66, 84}};
    static constexpr double absenceValues[9][3] = {{13, 16, 12}, {12, 16.5, 11.5}, {12.5, 15, 10}, {11, 14, 9.5}, {10.5, 14.5, 9}, {10, 13, 8}, {9, 12.5, 7.5}, {9.5, 11, 7}, {8, 10.5, 6.5}};
    for (int row = 0; row < 9; ++row) {
        const int year = today.year() - 2 + row / 3, number = row % 3 + 1;
        const QDate day = dayOf(year, number);
        if (day > today)
            break;
        for (size_t school = 0; school < schools.size(); ++school) {
            const QString unit = QString::fromUtf16(schools.at(school));
            DialogueRound round;
            round.id = DialogueRoundId(idOf(u"round"_s, u"%1/%2/%3"_s.arg(year).arg(number).arg(unit)));
            if (year == today.year() || (year == today.year() - 1 && today < dayOf(today.year(), 1))) {
                round.name = u"VD%1"_s.arg(number);
                round.year = year;
                round.number = number;
                round.unit = unit;
                round.dialogueOn = day;
                round.informedOn = day.addDays(14) <= today ? day.addDays(14) : QDate();
                round.followedUpOn = day.addDays(60) <= today ? day.addDays(60) : QDate();
                round.questions = u"Vilka elever läser inte, och varför?\nVad har ni prövat sedan sist?\nVad behöver ni från förvaltningen?"_s;
                round.agreed = u"Lässtunden ligger först på dagen. Frånvaron följs varje vecka av mentor och elevhälsa."_s;
                round.carriedOnBy = {Party{{}, {}, u"rektorn på %1"_s.arg(unit)}};
                rounds.append(round);
            }
            for (const auto &[indicator, table] : {std::pair{reading.id, readingValues}, std::pair{absence.id, absenceValues}}) {
                IndicatorValue value;
                value.id = IndicatorValueId(idOf(u"value"_s, u"%1/%2/%3/%4"_s.arg(indicator.toString()).arg(year).arg(number).arg(unit)));
                value.indicator = indicator;
                value.date = day;
                value.unit = unit;
                value.value = table[row][school];
                value.round = round.name.isEmpty() ? DialogueRoundId() : round.id;
                values.append(value);
            }
        }
    }
}

} // namespace app::demo
