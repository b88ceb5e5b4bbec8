// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

namespace documents {

/// What a calendar shows: a meeting or a day to remember (event), or something to do (todo).
struct CalendarEntry {
    enum class Kind { Event, Todo };
    Kind kind = Kind::Event;
    QString uid; ///< stable: the same thing exported again takes its old entry's place
    QString summary;
    QString description;
    QString location;
    QDate date;     ///< of an event, or when a todo is due; an event without one is left out
    QDate until;    ///< last day of an event of whole days; null: the same day
    QTime starts;   ///< local Swedish time; null: all day
    QTime ends;
    bool done = false;
    bool cancelled = false;
    bool operator==(const CalendarEntry &) const = default;
};

/// iCalendar (RFC 5545) through libical. `stamp` (UTC) is when the entries were as they are: the same entries and stamp give
/// the same bytes.
QByteArray calendarOf(const QList<CalendarEntry> &entries, const QString &name, const QDateTime &stamp);

/// A UID of the program's for a stored thing's id.
QString calendarUid(const QString &id);

} // namespace documents
