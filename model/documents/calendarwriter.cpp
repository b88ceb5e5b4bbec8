// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/calendarwriter.h"

#include "documents/printable.h"

#include <libical/ical.h>

#include <QTimeZone>

#include <algorithm>
#include <memory>

namespace documents {

using namespace Qt::Literals::StringLiterals;

namespace {

struct ComponentDeleter {
    void operator()(icalcomponent *component) const { icalcomponent_free(component); }
};
using Component = std::unique_ptr<icalcomponent, ComponentDeleter>;

icaltimetype dayTime(QDate date)
{
    icaltimetype time = icaltime_null_date();
    time.year = date.year();
    time.month = date.month();
    time.day = date.day();
    return time;
}

icaltimetype utcTime(const QDateTime &when)
{
    const QDateTime utc = when.toUTC();
    icaltimetype time = dayTime(utc.date());
    time.is_date = 0;
    time.hour = utc.time().hour();
    time.minute = utc.time().minute();
    time.second = utc.time().second();
    time.zone = icaltimezone_get_utc_timezone();
    return time;
}

/// Meetings are in Sweden wherever the computer is; UTC needs no time zone in the file.
icaltimetype swedishTime(QDate date, QTime time)
{
    static const QTimeZone zone("Europe/Stockholm");
    return utcTime(zone.isValid() ? QDateTime(date, time, zone) : QDateTime(date, time));
}

/// Line breaks are meant here; other controls are not.
QByteArray text(const QString &given)
{
    QStringList lines;
    for (const QString &line : given.split(u'\n'))
        lines << printable(line);
    return lines.join(u'\n').toUtf8();
}

void addTimes(icalcomponent *component, const CalendarEntry &entry)
{
    if (!entry.date.isValid())
        return;
    if (entry.kind == CalendarEntry::Kind::Todo) {
        icalcomponent_add_property(component, icalproperty_new_due(dayTime(entry.date)));
        return;
    }
    if (!entry.starts.isValid()) {
        icalcomponent_add_property(component, icalproperty_new_dtstart(dayTime(entry.date)));
        icalcomponent_add_property(component, icalproperty_new_dtend(dayTime(std::max(entry.date, entry.until).addDays(1))));
        return;
    }
    icalcomponent_add_property(component, icalproperty_new_dtstart(swedishTime(entry.date, entry.starts)));
    if (entry.ends.isValid() && entry.ends > entry.starts)
        icalcomponent_add_property(component, icalproperty_new_dtend(swedishTime(entry.date, entry.ends)));
}

icalcomponent *componentOf(const CalendarEntry &entry, const QDateTime &stamp)
{
    const bool todo = entry.kind == CalendarEntry::Kind::Todo;
    icalcomponent *component = icalcomponent_new(todo ? ICAL_VTODO_COMPONENT : ICAL_VEVENT_COMPONENT);
    icalcomponent_add_property(component, icalproperty_new_uid(entry.uid.toUtf8().constData()));
    icalcomponent_add_property(component, icalproperty_new_dtstamp(utcTime(stamp)));
    addTimes(component, entry);
    icalcomponent_add_property(component, icalproperty_new_summary(text(entry.summary).constData()));
    if (!entry.description.isEmpty())
        icalcomponent_add_property(component, icalproperty_new_description(text(entry.description).constData()));
    if (!entry.location.isEmpty())
        icalcomponent_add_property(component, icalproperty_new_location(text(entry.location).constData()));
    if (entry.cancelled)
        icalcomponent_add_property(component, icalproperty_new_status(ICAL_STATUS_CANCELLED));
    else if (todo)
        icalcomponent_add_property(component, icalproperty_new_status(entry.done ? ICAL_STATUS_COMPLETED : ICAL_STATUS_NEEDSACTION));
    return component;
}

} // namespace

QByteArray calendarOf(const QList<CalendarEntry> &entries, const QString &name, const QDateTime &stamp)
{
    const Component calendar(icalcomponent_new_vcalendar());
    icalcomponent_add_property(calendar.get(), icalproperty_new_version("2.0"));
    icalcomponent_add_property(calendar.get(), icalproperty_new_prodid(QByteArray("-//Röda tråden//SV").constData()));
    icalproperty *title = icalproperty_new_x(text(name).constData());
    icalproperty_set_x_name(title, "X-WR-CALNAME");
    icalcomponent_add_property(calendar.get(), title);
    for (const CalendarEntry &entry : entries)
        if (entry.kind == CalendarEntry::Kind::Todo || entry.date.isValid())
            icalcomponent_add_component(calendar.get(), componentOf(entry, stamp));
    char *written = icalcomponent_as_ical_string_r(calendar.get());
    const QByteArray result(written);
    icalmemory_free_buffer(written);
    return result;
}

QString calendarUid(const QString &id) { return id + u"@rodatraden"_s; }

} // namespace documents
