// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/cyclerules.h"

namespace domain {

using namespace Qt::Literals::StringLiterals;

namespace {

Recurrence day(int month, int on) { return {.kind = Recurrence::Kind::DayOfMonth, .month = month, .day = on}; }
Recurrence month(int whole) { return {.kind = Recurrence::Kind::WholeMonth, .month = whole}; }
Recurrence week(int number) { return {.kind = Recurrence::Kind::Week, .week = number}; }
Recurrence weekday(int inMonth, int on, int nth) { return {.kind = Recurrence::Kind::WeekdayOfMonth, .month = inMonth, .weekday = on, .nth = nth}; }
Recurrence tertial(int number, int days) { return {.kind = Recurrence::Kind::Tertial, .tertial = number, .offsetDays = days}; }
Recurrence termStart(int term, int days) { return {.kind = Recurrence::Kind::TermStart, .term = term, .offsetDays = days}; }

} // namespace

std::optional<Period> nextOccurrence(const Recurrence &recurrence, QDate from)
{
    constexpr int years = 40; // a leap day comes back within eight
    for (int year = from.year() - 1; year <= from.year() + years; ++year)
        if (const auto when = occurrence(recurrence, year); when && when->to >= from)
            return when;
    return std::nullopt;
}

QList<YearCycleEntry> principalsYear(BodyId body)
{
    using enum CycleCategory;
    struct Usual {
        QString title;
        CycleCategory category;
        Recurrence recurrence;
        int leadDays;
        QString note;
    };
    const QList<Usual> usual{
        {u"Bokslut och årsredovisning"_s, Economy, day(1, 20), 21, u"Underlag från enheterna, sedan nämnden"_s},
        {u"Delårsbokslut T1"_s, Economy, tertial(1, 14), 14, u"Med prognos för helåret"_s},
        {u"Delårsbokslut T2"_s, Economy, tertial(2, 14), 14, u"Med prognos för helåret"_s},
        {u"Internbudget, underlag"_s, Economy, day(10, 19), 21, u"Volymer, resursfördelning och prioriteringar"_s},
        {u"Internbudget, beslut"_s, Economy, day(11, 16), 14, u"Nämnden fastställer"_s},
        {u"Statsbidrag, ansökningar"_s, Economy, weekday(1, 5, -1), 14, u"Vilka bidrag söks, och vem svarar för dem"_s},
        {u"Statsbidrag, redovisning"_s, Economy, day(10, 15), 14, QString()},
        {u"VD 1"_s, Quality, week(40), 14, u"Verksamhetsdialog: resultat och analys"_s},
        {u"VD 2"_s, Quality, week(6), 14, u"Verksamhetsdialog: insatser"_s},
        {u"VD 3"_s, Quality, week(22), 14, u"Verksamhetsdialog: hur det blev"_s},
        {u"Kvalitetsrapport, utkast"_s, Quality, month(12), 30, u"Läses av ledningsgruppen"_s},
        {u"Kvalitetsrapport"_s, Quality, day(2, 15), 21, u"Till nämnden"_s},
        {u"Resultat och betyg"_s, Quality, termStart(1, 14), 14, u"Läsårets resultat analyseras"_s},
        {u"Medarbetarenkät"_s, Staff, week(46), 21, QString()},
        {u"Löneöversyn"_s, Staff, month(3), 30, QString()},
        {u"Tjänstefördelning"_s, Staff, week(20), 21, u"Inför nästa läsår"_s},
        {u"Skolval, första omgången"_s, Pupils, week(42), 21, QString()},
        {u"Skolval, andra omgången"_s, Pupils, week(3), 14, QString()},
        {u"Antagning till gymnasiet"_s, Pupils, week(15), 14, QString()},
        {u"Verksamhetsplan för nästa år"_s, Planning, weekday(11, 2, 2), 28, u"Vilka uppdrag som förs vidare"_s},
        {u"Remisser, hösten"_s, Planning, weekday(9, 2, 1), 7, u"Vilka remisser som besvaras, och av vem"_s},
        {u"Remisser, våren"_s, Planning, weekday(3, 2, 1), 7, u"Vilka remisser som besvaras, och av vem"_s},
    };
    QList<YearCycleEntry> entries;
    for (const Usual &one : usual) {
        YearCycleEntry entry;
        entry.id = YearCycleEntryId::create();
        entry.title = one.title;
        entry.category = one.category;
        entry.body = body;
        entry.recurrence = one.recurrence;
        entry.leadDays = one.leadDays;
        entry.note = one.note;
        entries.append(entry);
    }
    return entries;
}

} // namespace domain
