// SPDX-License-Identifier: GPL-3.0-or-later
#include "lists/cyclewords.h"

#include "domain/cyclerules.h"
#include "domain/dates.h"
#include "lists/daywords.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace lists::words {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(lists::words)
};

QString monthName(int month) { return QLocale(QLocale::Swedish, QLocale::Sweden).standaloneMonthName(month); }

/// "tisdagen"
QString theDay(int weekday) { return QLocale(QLocale::Swedish, QLocale::Sweden).standaloneDayName(weekday) + u"en"_s; }

QString ordinal(int nth)
{
    switch (nth) {
    case 1: return Words::tr("första");
    case 2: return Words::tr("andra");
    case 3: return Words::tr("tredje");
    case 4: return Words::tr("fjärde");
    case 5: return Words::tr("femte");
    default: return Words::tr("sista");
    }
}

QString offset(int days, const QString &from)
{
    if (days == 0)
        return from;
    return days > 0 ? Words::tr("%n dagar efter %1", nullptr, days).arg(from) : Words::tr("%n dagar före %1", nullptr, -days).arg(from);
}

} // namespace

QString category(domain::CycleCategory category)
{
    switch (category) {
    case domain::CycleCategory::Economy: return Words::tr("Ekonomi");
    case domain::CycleCategory::Quality: return Words::tr("Kvalitet");
    case domain::CycleCategory::Staff: return Words::tr("Personal");
    case domain::CycleCategory::Planning: return Words::tr("Planering");
    case domain::CycleCategory::Pupils: return Words::tr("Elever och val");
    case domain::CycleCategory::Other: break;
    }
    return Words::tr("Övrigt");
}

QString rule(const domain::Recurrence &r)
{
    using Kind = domain::Recurrence::Kind;
    switch (r.kind) {
    case Kind::DayOfMonth: return Words::tr("%1 %2 varje år").arg(r.day).arg(monthName(r.month));
    case Kind::WholeMonth: return Words::tr("hela %1").arg(monthName(r.month));
    case Kind::Week: return Words::tr("vecka %1").arg(r.week);
    case Kind::WeekdayOfMonth: return Words::tr("%1 %2 i %3").arg(ordinal(r.nth), theDay(r.weekday), monthName(r.month));
    case Kind::TermStart: return offset(r.offsetDays, r.term == 1 ? Words::tr("höstterminens start") : Words::tr("vårterminens start"));
    case Kind::TermEnd: return offset(r.offsetDays, r.term == 1 ? Words::tr("höstterminens slut") : Words::tr("vårterminens slut"));
    case Kind::Tertial: return offset(r.offsetDays, Words::tr("slutet av tertial %1").arg(r.tertial));
    }
    return {};
}

QString period(const domain::Period &period, QDate today)
{
    if (period.from == period.to)
        return domain::shortDate(period.from, today);
    if (period.from.month() == period.to.month() && period.from.year() == period.to.year())
        return QString::number(period.from.day()) + u'–' + domain::shortDate(period.to, today);
    return domain::shortDate(period.from, today) + u'–' + domain::shortDate(period.to, today);
}

QString strange(const domain::Recurrence &recurrence, QDate today)
{
    const auto next = domain::nextOccurrence(recurrence, today);
    if (!next)
        return Words::tr("Den dagen finns inte, så det här infaller aldrig. Välj en annan.");
    for (int year = today.year(); year <= today.year() + 1; ++year)
        if (!domain::occurrence(recurrence, year))
            return Words::tr("Infaller inte %1. Nästa gång är %2.").arg(year).arg(domain::longDate(next->from, today));
    if (next->from == next->to)
        if (const QString notice = dayNotice(next->from); !notice.isEmpty())
            return Words::tr("%1: %2.").arg(domain::longDate(next->from, today), notice);
    return {};
}

} // namespace lists::words
