// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lists/valuelist.h"
#include "storage/repositories.h"

namespace lists {

/// Who was expected at one meeting, in the order on paper.
class AttendanceList final : public ValueList<domain::Attendance, domain::AttendanceId>
{
    Q_OBJECT
public:
    enum Role {
        IdRole = Qt::UserRole + 1, ///< QUuid
        PersonRole,                ///< QUuid; null for a guest
        GuestRole,                 ///< bool
        PresenceRole,              ///< int of domain::Presence
        PresenceTextRole,          ///< words
        ArrivedAtRole,             ///< QUuid of the point; null: from the start
        LeftAtRole                 ///< QUuid of the point; null: stayed
    };

    explicit AttendanceList(storage::Repositories &repositories, QObject *parent = nullptr);

    void setMeeting(domain::MeetingId meeting);
    domain::MeetingId meeting() const { return m_meeting; }
    QString name(const domain::Attendance &attendance) const;

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QHash<int, QByteArray> roleNames() const override;

public slots:
    void reload();

signals:
    void failed(const QString &message);

protected:
    domain::AttendanceId idOf(const domain::Attendance &attendance) const override { return attendance.id; }
    bool isBefore(const domain::Attendance &a, const domain::Attendance &b) const override { return a.rank < b.rank; }

private:
    void learnName(domain::PersonId id);

    storage::Repositories &m_repositories;
    domain::MeetingId m_meeting;
    QHash<domain::PersonId, QString> m_names;
};

} // namespace lists
