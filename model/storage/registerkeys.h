// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/decision.h"
#include "storage/database.h"

#include <QHash>
#include <QSet>
#include <QTime>

namespace storage {

/// What filters, counts and order need of one decision: small enough to be held for all of them at once.
struct DecisionKey {
    domain::LineId line;
    domain::MeetingId meeting;
    QDate date; ///< of the meeting
    QTime starts;
    qint64 rank = 0;
    domain::LineKind kind = domain::LineKind::Decision;
    domain::BodyId body; ///< who decided
    bool reported = false;
    domain::DecisionState state = domain::DecisionState::Valid;
    QDate followUp;
    QList<domain::PersonId> responsible;
    bool operator==(const DecisionKey &) const = default;
};

struct TaskKey {
    domain::LineId line;
    domain::MeetingId meeting;
    domain::BodyId meetingBody;
    QDate date; ///< of the meeting
    QTime starts;
    qint64 rank = 0;
    domain::TaskState state = domain::TaskState::Open;
    QDate due;
    QDate reportBack;
    domain::BodyId reportBackTo;
    QList<domain::PersonId> people; ///< responsible
    QList<domain::BodyId> bodies;   ///< responsible
    bool operator==(const TaskKey &) const = default;
};

/// Reads keys: of every task, or of one meeting. Only the latest version of each meeting; in no particular order.
class RegisterKeys
{
public:
    explicit RegisterKeys(Database &database) : m_database(database) {}

    QList<DecisionKey> decisions(domain::MeetingId meeting) const;
    /// The assignments that each decision is tied to: by a link of its own or its point's, by a prioritisation that it made, or by a
    /// report that was given at its point.
    QHash<domain::LineId, QList<domain::AssignmentId>> assignments() const;
    /// The approved meeting that this one is a correction of, also when this one has been removed; null: none.
    domain::MeetingId correctedBy(domain::MeetingId meeting) const;
    QList<TaskKey> tasks() const;
    QList<TaskKey> tasks(domain::MeetingId meeting) const;

    /// What is looked for words in: the line's plain text and that of the lines that belong to it, case folded, in UTF-8.
    QHash<domain::LineId, QByteArray> texts(const QSet<domain::LineKind> &kinds) const;
    QHash<domain::LineId, QByteArray> texts(const QSet<domain::LineKind> &kinds, domain::MeetingId meeting) const;

private:
    Database &m_database;
};

} // namespace storage
