// SPDX-License-Identifier: GPL-3.0-or-later
#include "lists/attendancelist.h"

#include "lists/words.h"

using namespace Qt::Literals::StringLiterals;

namespace lists {

AttendanceList::AttendanceList(storage::Repositories &repositories, QObject *parent) : ValueList(parent), m_repositories(repositories)
{
    auto &meetings = repositories.meetings;
    const auto say = [this](const QString &message) { emit failed(message); };
    connect(&meetings, &storage::MeetingRepository::attendanceChanged, this, [this, say](const domain::Attendance &attendance) {
        if (attendance.meeting != m_meeting)
            return;
        readQuietly([&] { learnName(attendance.person); }, say);
        put(attendance);
    });
    connect(&meetings, &storage::MeetingRepository::attendanceRemoved, this, [this](domain::MeetingId meeting, domain::AttendanceId id) {
        if (meeting == m_meeting)
            drop(id);
    });
    connect(&repositories.people, &storage::PersonRepository::changed, this, [this](const domain::Person &person) {
        if (m_names.contains(person.id)) {
            m_names.insert(person.id, person.name);
            announceAll();
        }
    });
}

void AttendanceList::setMeeting(domain::MeetingId meeting)
{
    m_meeting = meeting;
    reload();
}

void AttendanceList::reload()
{
    readQuietly(
        [this] {
            const auto all = m_meeting ? m_repositories.meetings.attendance(m_meeting) : QList<domain::Attendance>();
            for (const domain::Attendance &attendance : all)
                learnName(attendance.person);
            fill(all);
        },
        [this](const QString &message) { emit failed(message); });
}

void AttendanceList::learnName(domain::PersonId id)
{
    if (id.isNull() || m_names.contains(id))
        return;
    if (const auto person = m_repositories.people.find(id))
        m_names.insert(id, person->name);
}

QString AttendanceList::name(const domain::Attendance &attendance) const
{
    return attendance.person ? m_names.value(attendance.person) : attendance.guestName;
}

QVariant AttendanceList::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const domain::Attendance &attendance = at(index.row());
    switch (role) {
    case Qt::DisplayRole: return name(attendance);
    case Qt::AccessibleTextRole: {
        const QString who = attendance.person ? name(attendance) : tr("%1, gäst").arg(name(attendance));
        return u"%1, %2"_s.arg(who, words::presence(attendance.presence));
    }
    case IdRole: return attendance.id.uuid();
    case PersonRole: return attendance.person.uuid();
    case GuestRole: return attendance.person.isNull();
    case PresenceRole: return int(attendance.presence);
    case PresenceTextRole: return words::presence(attendance.presence);
    case ArrivedAtRole: return attendance.arrivedAt.uuid();
    case LeftAtRole: return attendance.leftAt.uuid();
    default: return {};
    }
}

QHash<int, QByteArray> AttendanceList::roleNames() const
{
    return {{Qt::DisplayRole, "display"}, {IdRole, "id"}, {PersonRole, "person"}, {GuestRole, "guest"}, {PresenceRole, "presence"},
            {PresenceTextRole, "presenceText"}, {ArrivedAtRole, "arrivedAt"}, {LeftAtRole, "leftAt"}};
}

} // namespace lists
