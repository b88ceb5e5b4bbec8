// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lists/valuelist.h"
#include "storage/meetingrepository.h"
#include "storage/outlinerepository.h"

namespace lists {

using MeetingEntry = storage::MeetingEntry;
using MeetingFilter = storage::MeetingFilter;

/// Meetings: those to come first, the nearest at the top; then the past ones, newest first. Of corrected minutes only the
/// latest version, unless asked for all.
class MeetingList final : public ValueList<MeetingEntry, domain::MeetingId>
{
    Q_OBJECT
public:
    enum Role {
        IdRole = Qt::UserRole + 1, ///< QUuid
        BodyRole,                  ///< QUuid
        BodyTextRole,              ///< abbreviation
        DateRole,                  ///< QDate
        DateTextRole,              ///< "27 okt", with the year where it is another
        StatusRole,                ///< int of domain::MeetingStatus
        StatusTextRole,            ///< words
        SummaryRole,               ///< "7 punkter, 2 beslut, 3 uppgifter"
        UpcomingRole,              ///< bool: on or after today, or going on
        GroupRole,                 ///< heading: "Kommande", or the year of a past meeting
        VersionRole                ///< int, 1…
    };

    /// `today` divides what is to come from what was. With `since` only meetings from that day on are read, and the earlier ones
    /// by readEarlier(): a window is painted sooner where twenty years of meetings need not be read first.
    MeetingList(storage::MeetingRepository &meetings, storage::OutlineRepository &outlines, QDate today, QObject *parent = nullptr,
                QDate since = QDate());

    void setFilter(const MeetingFilter &filter);
    const MeetingFilter &filter() const { return m_filter; }
    void setShowsOlderVersions(bool shows);
    void setToday(QDate today);
    QDate today() const { return m_today; }

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QHash<int, QByteArray> roleNames() const override;

public slots:
    void reload();
    /// Half a year more of what stood before `since`, so that no step holds up the keys; false: now all is read.
    bool readEarlier();

signals:
    void failed(const QString &message);

protected:
    domain::MeetingId idOf(const MeetingEntry &entry) const override { return entry.meeting.id; }
    bool isBefore(const MeetingEntry &a, const MeetingEntry &b) const override;

private:
    bool isUpcoming(const domain::Meeting &meeting) const;
    bool belongs(const MeetingEntry &entry) const;
    void refresh(domain::MeetingId id);

    storage::MeetingRepository &m_meetings;
    MeetingFilter m_filter;
    QDate m_today;
    QDate m_since; ///< null: all is read
    bool m_olderVersions = false;
};

} // namespace lists
