// SPDX-License-Identifier: GPL-3.0-or-later
#include "lists/meetinglist.h"

#include "domain/dates.h"
#include "lists/words.h"

using namespace Qt::Literals::StringLiterals;

namespace lists {

namespace {
constexpr int stepMonths = 6;
constexpr int longest = 366 * 30; ///< days back that are read in steps; what few meetings are older than that come in one
}

MeetingList::MeetingList(storage::MeetingRepository &meetings, storage::OutlineRepository &outlines, QDate today, QObject *parent, QDate since)
    : ValueList(parent), m_meetings(meetings), m_today(today), m_since(since)
{
    connect(&meetings, &storage::MeetingRepository::changed, this, [this](const domain::Meeting &meeting) {
        refresh(meeting.id);
        if (meeting.corrects)
            refresh(meeting.corrects);
    });
    connect(&meetings, &storage::MeetingRepository::removed, this, [this](domain::MeetingId id) {
        const auto gone = find(id);
        drop(id);
        if (gone && gone->meeting.corrects)
            refresh(gone->meeting.corrects);
    });
    connect(&outlines, &storage::OutlineRepository::changed, this, [this](domain::MeetingId meeting) { refresh(meeting); });
    reload();
}

void MeetingList::setFilter(const MeetingFilter &filter)
{
    m_filter = filter;
    reload();
}

void MeetingList::setShowsOlderVersions(bool shows)
{
    m_olderVersions = shows;
    reload();
}

void MeetingList::setToday(QDate today)
{
    m_today = today;
    fill(values());
}

void MeetingList::reload()
{
    readQuietly(
        [this] {
            MeetingFilter wanted = m_filter;
            if (m_since.isValid() && (wanted.from.isNull() || wanted.from < m_since))
                wanted.from = m_since;
            QList<MeetingEntry> all = m_meetings.entries(wanted);
            all.removeIf([this](const MeetingEntry &entry) { return !belongs(entry); });
            fill(std::move(all));
        },
        [this](const QString &message) { emit failed(message); });
}

bool MeetingList::readEarlier()
{
    if (m_since.isNull())
        return false;
    readQuietly(
        [this] {
            MeetingFilter wanted = m_filter;
            const QDate before = m_since.addDays(-1);
            wanted.to = wanted.to.isValid() ? std::min(wanted.to, before) : before;
            m_since = before.daysTo(m_today) < longest ? m_since.addMonths(-stepMonths) : QDate();
            if (m_since.isValid() && (wanted.from.isNull() || wanted.from < m_since))
                wanted.from = m_since;
            QList<MeetingEntry> earlier = m_meetings.entries(wanted);
            earlier.removeIf([this](const MeetingEntry &entry) { return !belongs(entry); });
            append(std::move(earlier));
        },
        [this](const QString &message) {
            m_since = QDate();
            emit failed(message);
        });
    return m_since.isValid();
}

void MeetingList::refresh(domain::MeetingId id)
{
    readQuietly(
        [&] {
            const auto entry = m_meetings.entry(id);
            if (!entry || !belongs(*entry))
                drop(id);
            else if (find(id) != entry)
                put(*entry);
        },
        [this](const QString &message) { emit failed(message); });
}

bool MeetingList::belongs(const MeetingEntry &entry) const
{
    const domain::Meeting &meeting = entry.meeting;
    return (m_olderVersions || entry.isLatestVersion) && (!m_filter.body || m_filter.body == meeting.body)
           && (m_filter.from.isNull() || m_filter.from <= meeting.date) && (m_filter.to.isNull() || meeting.date <= m_filter.to);
}

bool MeetingList::isUpcoming(const domain::Meeting &meeting) const
{
    return meeting.status == domain::MeetingStatus::Ongoing
           || (meeting.date >= m_today && meeting.status <= domain::MeetingStatus::Draft);
}

bool MeetingList::isBefore(const MeetingEntry &a, const MeetingEntry &b) const
{
    const bool upcoming = isUpcoming(a.meeting);
    if (upcoming != isUpcoming(b.meeting))
        return upcoming;
    if (a.meeting.date != b.meeting.date)
        return upcoming ? a.meeting.date < b.meeting.date : a.meeting.date > b.meeting.date;
    if (a.meeting.starts != b.meeting.starts)
        return upcoming ? a.meeting.starts < b.meeting.starts : a.meeting.starts > b.meeting.starts;
    if (const int order = a.bodyAbbreviation.localeAwareCompare(b.bodyAbbreviation))
        return order < 0;
    return a.meeting.version > b.meeting.version;
}

QVariant MeetingList::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const MeetingEntry &entry = at(index.row());
    const domain::Meeting &meeting = entry.meeting;
    const auto summary = [&] {
        QStringList parts{tr("%n punkter", nullptr, entry.items)};
        if (entry.decisions > 0)
            parts.append(tr("%n beslut", nullptr, entry.decisions));
        if (entry.tasks > 0)
            parts.append(tr("%n uppgifter", nullptr, entry.tasks));
        return parts.join(u", "_s);
    };
    switch (role) {
    case Qt::DisplayRole: return meeting.title.isEmpty() ? u"%1 %2"_s.arg(entry.bodyAbbreviation, domain::longDate(meeting.date, m_today)) : meeting.title;
    case Qt::AccessibleTextRole:
        return u"%1, %2, %3, %4"_s.arg(meeting.title.isEmpty() ? entry.bodyAbbreviation : meeting.title, domain::fullDate(meeting.date),
                                       words::status(meeting.status), summary());
    case IdRole: return meeting.id.uuid();
    case BodyRole: return meeting.body.uuid();
    case BodyTextRole: return entry.bodyAbbreviation;
    case DateRole: return meeting.date;
    case DateTextRole: return domain::shortDate(meeting.date, m_today);
    case StatusRole: return int(meeting.status);
    case StatusTextRole: return words::status(meeting.status);
    case SummaryRole: return summary();
    case UpcomingRole: return isUpcoming(meeting);
    case GroupRole: return isUpcoming(meeting) ? tr("Kommande") : QString::number(meeting.date.year());
    case VersionRole: return meeting.version;
    default: return {};
    }
}

QHash<int, QByteArray> MeetingList::roleNames() const
{
    return {{Qt::DisplayRole, "display"}, {IdRole, "id"}, {BodyRole, "body"}, {BodyTextRole, "bodyText"}, {DateRole, "date"},
            {DateTextRole, "dateText"}, {StatusRole, "status"}, {StatusTextRole, "statusText"}, {SummaryRole, "summary"},
            {UpcomingRole, "upcoming"}, {GroupRole, "group"}, {VersionRole, "version"}};
}

} // namespace lists
