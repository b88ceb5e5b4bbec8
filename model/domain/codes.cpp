// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/codes.h"

#include "domain/upcoming.h"

#include <array>
#include <utility>

namespace domain {

namespace {

using namespace Qt::Literals::StringLiterals;


} // namespace

// NOLINTBEGIN(cppcoreguidelines-macro-usage): the table, the writer and the reader of an enum stay in one line of truth.
#define RT_CODES(Enum, ...)                                                                                            \
    namespace {                                                                                                        \
    constexpr std::array codesOf##Enum{__VA_ARGS__};                                                                   \
    }                                                                                                                  \
    QLatin1StringView code(Enum value) { return codesOf##Enum.at(size_t(value)); }                                     \
    template <>                                                                                                        \
    std::optional<Enum> fromCode<Enum>(QStringView text)                                                               \
    {                                                                                                                  \
        for (size_t i = 0; i < codesOf##Enum.size(); ++i)                                                              \
            if (text == codesOf##Enum[i])                                                                              \
                return Enum(i);                                                                                        \
        return std::nullopt;                                                                                           \
    }
// NOLINTEND

RT_CODES(Section, "decision"_L1, "dialogue"_L1, "information"_L1)
RT_CODES(Numbering, "runsOn"_L1, "perSection"_L1)
RT_CODES(BodyKind, "managementGroup"_L1, "steeringGroup"_L1, "managers"_L1, "board"_L1, "unions"_L1, "department"_L1,
         "unit"_L1, "network"_L1, "other"_L1)
RT_CODES(MemberRole, "chair"_L1, "secretary"_L1, "member"_L1, "adjunct"_L1)
RT_CODES(MeetingStatus, "planned"_L1, "ongoing"_L1, "draft"_L1, "finished"_L1, "approved"_L1)
RT_CODES(Presence, "unknown"_L1, "present"_L1, "absent"_L1, "excused"_L1, "adjunct"_L1)
RT_CODES(LineKind, "text"_L1, "bullet"_L1, "numbered"_L1, "label"_L1, "presenters"_L1, "decision"_L1, "agreement"_L1,
         "task"_L1, "carryOver"_L1, "followUp"_L1)
RT_CODES(DecisionState, "valid"_L1, "carried"_L1, "replaced"_L1, "revoked"_L1)
RT_CODES(TaskState, "open"_L1, "done"_L1, "dropped"_L1)
RT_CODES(CarryOverTarget, "date"_L1, "nextMeeting"_L1, "unscheduled"_L1)
RT_CODES(LinkType, "decides"_L1, "prioritises"_L1, "carriesOut"_L1, "reportsOn"_L1, "followsUp"_L1, "replaces"_L1,
         "answers"_L1, "comesFrom"_L1)
RT_CODES(ObjectType, "body"_L1, "person"_L1, "meeting"_L1, "item"_L1, "line"_L1, "assignment"_L1, "prioritisation"_L1,
         "statusReport"_L1, "plan"_L1, "need"_L1, "measure"_L1, "goal"_L1, "followUp"_L1, "yearCycleEntry"_L1, "area"_L1,
         "dialogueRound"_L1)

RT_CODES(AgendaReason, "untreated"_L1, "carryOver"_L1, "reportBack"_L1, "followUp"_L1, "standing"_L1, "review"_L1,
         "yearCycle"_L1, "measure"_L1)

RT_CODES(Movement, "unknown"_L1, "back"_L1, "unchanged"_L1, "forward"_L1)
RT_CODES(ReviewState, "none"_L1, "approved"_L1, "supplementRequested"_L1)
RT_CODES(CycleCategory, "economy"_L1, "quality"_L1, "staff"_L1, "planning"_L1, "pupils"_L1, "other"_L1)
using RecurrenceKind = Recurrence::Kind;
RT_CODES(RecurrenceKind, "dayOfMonth"_L1, "wholeMonth"_L1, "week"_L1, "weekdayOfMonth"_L1, "termStart"_L1, "termEnd"_L1,
         "tertial"_L1)
RT_CODES(MeasureState, "planned"_L1, "ongoing"_L1, "closed"_L1)
RT_CODES(Rhythm, "none"_L1, "monthly"_L1, "perTerm"_L1, "perTertial"_L1, "yearly"_L1)
RT_CODES(ResponsibleRole, "principal"_L1, "politics"_L1, "management"_L1, "headTeacher"_L1, "teacher"_L1,
         "pupilHealth"_L1, "other"_L1)
RT_CODES(PlanNoteKind, "strength"_L1, "weakness"_L1, "risk"_L1)
RT_CODES(CostCategory, "staff"_L1, "training"_L1, "materials"_L1, "pupilHealth"_L1, "other"_L1)
RT_CODES(IndicatorDirection, "higher"_L1, "lower"_L1)
RT_CODES(Effect, "tooEarly"_L1, "none"_L1, "partly"_L1, "reached"_L1)
RT_CODES(WhatNext, "continue"_L1, "change"_L1, "close"_L1, "newTask"_L1)

#undef RT_CODES

} // namespace domain
