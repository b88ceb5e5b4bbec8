// SPDX-License-Identifier: GPL-3.0-or-later
#include "lists/daywords.h"

#include "domain/yearcycle.h"

#include <QCoreApplication>

namespace lists::words {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(lists::words)
};

} // namespace

QString breakName(QDate date)
{
    if (!date.isValid())
        return {};
    const QStringList names{Words::tr("Höstlov"), Words::tr("Jullov"), Words::tr("Sportlov"), Words::tr("Påsklov")};
    for (int year = date.year() - 1; year <= date.year(); ++year) {
        const domain::SchoolYear school = domain::schoolYear(year);
        for (int i = 0; i < school.breaks.size(); ++i)
            if (school.breaks[i].from <= date && date <= school.breaks[i].to)
                return names.value(i);
    }
    const QDate ended = domain::schoolYear(date.year() - 1).spring.to, begins = domain::schoolYear(date.year()).autumn.from;
    return date > ended && date < begins ? Words::tr("Sommarlov") : QString();
}

QString dayNotice(QDate date)
{
    if (!date.isValid())
        return {};
    if (const auto holiday = domain::holidayOn(date))
        return holiday->eve ? Words::tr("%1, de flesta är lediga").arg(holiday->name) : Words::tr("%1, helgdag").arg(holiday->name);
    if (date.dayOfWeek() == Qt::Saturday)
        return Words::tr("En lördag");
    if (date.dayOfWeek() == Qt::Sunday)
        return Words::tr("En söndag");
    const QString name = breakName(date);
    return name.isEmpty() ? QString() : Words::tr("%1 i skolorna").arg(name);
}

} // namespace lists::words
