// SPDX-License-Identifier: GPL-3.0-or-later
#include "lists/upcomingwords.h"

#include "domain/dates.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace lists::words {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(lists::words)
};

/// A day without its weekday, the month in full: "3 november".
QString day(QDate date, QDate today)
{
    const QLocale swedish(QLocale::Swedish, QLocale::Sweden);
    return date.year() == today.year() ? swedish.toString(date, u"d MMMM"_s) : swedish.toString(date, u"d MMMM yyyy"_s);
}

QString place(const domain::Standpoint &from, QDate today)
{
    return from.abbreviation + u' ' + day(from.date, today);
}

} // namespace

QString reason(domain::AgendaReason reason)
{
    switch (reason) {
    case domain::AgendaReason::Untreated: return Words::tr("Hanns inte med");
    case domain::AgendaReason::CarriedOver: return Words::tr("Framflyttad");
    case domain::AgendaReason::ReportBack: return Words::tr("Återrapport");
    case domain::AgendaReason::FollowUp: return Words::tr("Uppföljning");
    case domain::AgendaReason::Standing: return Words::tr("Stående punkt");
    case domain::AgendaReason::ReviewDue: return Words::tr("Komplettering");
    case domain::AgendaReason::YearCycle: return Words::tr("Årshjulet");
    case domain::AgendaReason::MeasureFollowUp: return Words::tr("Insats");
    }
    return {};
}

QString origin(const domain::UpcomingItem &item, QDate today)
{
    switch (item.reason) {
    case domain::AgendaReason::Standing:
        return Words::tr("Stående punkt");
    case domain::AgendaReason::Untreated:
        return Words::tr("Hanns inte med på %1").arg(place(item.from, today));
    case domain::AgendaReason::ReportBack:
        return Words::tr("Återrapport %1 av en uppgift från %2").arg(day(item.wantedOn, today), place(item.from, today));
    case domain::AgendaReason::FollowUp:
        return Words::tr("Uppföljning %1 av ett beslut på %2").arg(day(item.wantedOn, today), place(item.from, today));
    case domain::AgendaReason::ReviewDue:
        return Words::tr("Komplettering begärd, väntas %1").arg(item.wantedOn.isValid() ? day(item.wantedOn, today) : Words::tr("utan dag"));
    case domain::AgendaReason::YearCycle:
        return Words::tr("Ur årshjulet, infaller %1").arg(day(item.falls, today));
    case domain::AgendaReason::MeasureFollowUp:
        return Words::tr("Insats i handlingsplanen att följa upp");
    case domain::AgendaReason::CarriedOver:
        break;
    }
    switch (item.target) {
    case domain::CarryOverTarget::Date:
        if (item.wantedOn.isValid())
            return Words::tr("Lades in på %1 vid %2").arg(day(item.wantedOn, today), place(item.from, today));
        break;
    case domain::CarryOverTarget::Unscheduled:
        return Words::tr("Väntar utan datum sedan %1").arg(place(item.from, today));
    case domain::CarryOverTarget::NextMeeting:
        break;
    }
    return Words::tr("Sköts upp på %1").arg(place(item.from, today));
}

QString shortOrigin(const domain::UpcomingItem &item, QDate today)
{
    switch (item.reason) {
    case domain::AgendaReason::YearCycle: return Words::tr("årshjulet");
    case domain::AgendaReason::MeasureFollowUp: return Words::tr("handlingsplanen");
    case domain::AgendaReason::ReviewDue: return Words::tr("VP");
    case domain::AgendaReason::Standing: return {};
    default: return item.from.date.isValid() ? Words::tr("från %1").arg(domain::shortDate(item.from.date, today)) : QString();
    }
}

QString shortOrigin(const domain::PointOrigin &origin, bool withBody, QDate today)
{
    switch (origin.source.type) {
    case domain::ObjectType::YearCycleEntry: return Words::tr("årshjulet");
    case domain::ObjectType::StatusReport:
    case domain::ObjectType::Assignment: return Words::tr("VP");
    case domain::ObjectType::Measure: return Words::tr("handlingsplanen");
    default: break;
    }
    if (!origin.day.isValid())
        return {};
    const QString day = domain::shortDate(origin.day, today);
    return Words::tr("från %1").arg(withBody ? origin.abbreviation + u' ' + day : day);
}

QString time(const domain::UpcomingTime &time, const QString &abbreviation, QDate today)
{
    const QString body = abbreviation.isEmpty() ? Words::tr("Utan grupp") : abbreviation;
    switch (time.target) {
    case domain::CarryOverTarget::Date: return body + u' ' + domain::longDate(time.date, today);
    case domain::CarryOverTarget::NextMeeting: return Words::tr("%1, nästa möte").arg(body);
    case domain::CarryOverTarget::Unscheduled: break;
    }
    return Words::tr("%1, utan datum").arg(body);
}

QString history(const domain::UpcomingMove &move, const QString &before, const QString &after, QDate today)
{
    const QString on = domain::shortDate(move.on, today);
    QString text;
    if (move.dropped)
        text = Words::tr("%1: tas inte upp").arg(on);
    else if (move.before == move.after)
        text = Words::tr("%1: hanns inte med").arg(on);
    else
        text = Words::tr("%1: från %2 till %3").arg(on, before, after);
    return move.reason.isEmpty() ? text : text + u". "_s + move.reason;
}

} // namespace lists::words
