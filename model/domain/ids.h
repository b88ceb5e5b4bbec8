// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QUuid>

/// Identity of everything that is stored: a UUID made by the client, typed so that one kind never passes for another.
namespace domain {

template <class Tag>
class Id
{
public:
    Id() = default;
    explicit Id(const QUuid &uuid) : m_uuid(uuid) {}
    static Id create() { return Id(QUuid::createUuid()); }
    /// Null where the text is no UUID. Takes the form with or without braces.
    static Id fromString(QStringView text) { return Id(QUuid::fromString(text)); }

    const QUuid &uuid() const { return m_uuid; }
    /// 36 characters, no braces; the form that storage and the command line use. Empty for a null id.
    QString toString() const { return m_uuid.isNull() ? QString() : m_uuid.toString(QUuid::WithoutBraces); }
    bool isNull() const { return m_uuid.isNull(); }
    explicit operator bool() const { return !m_uuid.isNull(); }

    friend bool operator==(const Id &, const Id &) = default;
    friend bool operator<(const Id &a, const Id &b) { return a.m_uuid < b.m_uuid; }
    friend size_t qHash(const Id &id, size_t seed = 0) { return qHash(id.m_uuid, seed); }

private:
    QUuid m_uuid;
};

using BodyId = Id<struct BodyTag>;
using PersonId = Id<struct PersonTag>;
using MembershipId = Id<struct MembershipTag>;
using MeetingId = Id<struct MeetingTag>;
using AttendanceId = Id<struct AttendanceTag>;
using ItemId = Id<struct ItemTag>;
/// Also the id of the decision, task or carry-over that the line is.
using LineId = Id<struct LineTag>;
using LinkId = Id<struct LinkTag>;

using OperationalPlanId = Id<struct OperationalPlanTag>;
using AssignmentId = Id<struct AssignmentTag>;
using PrioritisationId = Id<struct PrioritisationTag>;
using StatusReportId = Id<struct StatusReportTag>;
using YearCycleEntryId = Id<struct YearCycleEntryTag>;

using ActionPlanId = Id<struct ActionPlanTag>;
using NeedId = Id<struct NeedTag>;
using AreaId = Id<struct AreaTag>;
using MeasureId = Id<struct MeasureTag>;
using GoalId = Id<struct GoalTag>;
using ResponsibilityId = Id<struct ResponsibilityTag>;
using PlanNoteId = Id<struct PlanNoteTag>;
using TimelineEntryId = Id<struct TimelineEntryTag>;
using CostLineId = Id<struct CostLineTag>;
using IndicatorId = Id<struct IndicatorTag>;
using IndicatorValueId = Id<struct IndicatorValueTag>;
using FollowUpId = Id<struct FollowUpTag>;
using DialogueRoundId = Id<struct DialogueRoundTag>;

} // namespace domain
