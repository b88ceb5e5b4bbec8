// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/reportintervals.h"

#include "storage/bodyrepository.h"
#include "storage/settingrepository.h"
#include "storage/sqlite/statement.h"

using namespace Qt::Literals::StringLiterals;
using namespace domain;

namespace storage {

QString ReportIntervals::key(BodyId body)
{
    const QString all = u"assignments/days"_s;
    return body.isNull() ? all : all + u'/' + body.toString();
}

int ReportIntervals::all() const
{
    const int days = SettingRepository(m_database).value(key()).toInt();
    return days > 0 ? days : usualDays;
}

int ReportIntervals::of(BodyId body) const { return SettingRepository(m_database).value(key(body)).toInt(); }

BodyId ReportIntervals::reportedTo(const Assignment &assignment, const QList<StatusReport> &reports) const
{
    for (const StatusReport &report : reports) {
        if (report.meeting.isNull())
            continue;
        sqlite::Statement row(m_database, u"SELECT m.body_id FROM meeting m WHERE m.id = ?"_s);
        if (row.bind(report.meeting).exec().next())
            return row.id<BodyId>(0);
    }
    for (const Party &owner : assignment.owners)
        if (owner.body)
            return owner.body;
    const QList<Body> bodies = BodyRepository(m_database).all();
    for (const Body &body : bodies)
        if (body.kind == BodyKind::ManagementGroup)
            return body.id;
    return {};
}

int ReportIntervals::days(const Assignment &assignment, const QList<StatusReport> &reports) const
{
    const BodyId body = reportedTo(assignment, reports);
    const int own = body ? of(body) : 0;
    return own > 0 ? own : all();
}

} // namespace storage
