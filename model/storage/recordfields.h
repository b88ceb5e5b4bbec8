// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/recordrepository.h"

/// Which column each field of a record is: written once, read by both the binding and the reading of rows.
/// fields(visitor, record) calls visitor("column", member) in a fixed order; id, rev and removed_at are every table's.
namespace storage::records {

template <class T>
struct Table; ///< name; order, as SQL

#define RT_TABLE(Type, tableName, orderBy)                                                                             \
    template <>                                                                                                        \
    struct Table<domain::Type> {                                                                                       \
        static constexpr const char *name = tableName;                                                                 \
        static constexpr const char *order = orderBy;                                                                  \
    };

RT_TABLE(OperationalPlan, "operational_plan", "year DESC")
RT_TABLE(Assignment, "assignment", "rank, number")
RT_TABLE(Prioritisation, "prioritisation", "date DESC, id")
RT_TABLE(StatusReport, "status_report", "date DESC, id")
RT_TABLE(YearCycleEntry, "year_cycle_entry", "title")
RT_TABLE(ActionPlan, "action_plan", "from_date DESC, title")
RT_TABLE(Need, "need", "number")
RT_TABLE(DevelopmentArea, "development_area", "rank, number")
RT_TABLE(Measure, "measure", "rank")
RT_TABLE(Goal, "goal", "rank")
RT_TABLE(Responsibility, "responsibility", "rank")
RT_TABLE(PlanNote, "plan_note", "rank")
RT_TABLE(TimelineEntry, "timeline_entry", "rank")
RT_TABLE(CostLine, "cost_line", "rank")
RT_TABLE(Indicator, "indicator", "name")
RT_TABLE(IndicatorValue, "indicator_value", "date, unit")
RT_TABLE(FollowUp, "follow_up", "date DESC, id")
RT_TABLE(DialogueRound, "dialogue_round", "year DESC, number DESC, unit")
#undef RT_TABLE

template <class V>
void fields(V &&v, auto &r)
{
    using T = std::remove_cvref_t<decltype(r)>;
    using namespace domain;
    if constexpr (std::is_same_v<T, OperationalPlan>) {
        v("year", r.year), v("title", r.title);
    } else if constexpr (std::is_same_v<T, Assignment>) {
        v("plan_id", r.plan), v("number", r.number), v("title", r.title), v("owners", r.owners);
        v("current_state", r.currentState), v("desired_state", r.desiredState), v("scope", r.scope);
        v("assumptions", r.assumptions), v("activities", r.activities), v("links", r.links);
        v("years_focus", r.yearsFocus), v("resources", r.resources), v("continues_id", r.continues), v("rank", r.rank);
    } else if constexpr (std::is_same_v<T, Prioritisation>) {
        v("plan_id", r.plan), v("date", r.date), v("decision_id", r.decision), v("choices", r.choices);
    } else if constexpr (std::is_same_v<T, StatusReport>) {
        v("assignment_id", r.assignment), v("date", r.date), v("meeting_id", r.meeting), v("item_id", r.item);
        v("text", r.text), v("movement", r.movement), v("state", r.state), v("next_step", r.nextStep);
        v("next_step_by", r.nextStepBy), v("next_step_due", r.nextStepDue), v("review", r.review);
        v("review_missing", r.reviewMissing), v("review_by", r.reviewBy), v("review_due", r.reviewDue);
    } else if constexpr (std::is_same_v<T, YearCycleEntry>) {
        v("title", r.title), v("category", r.category), v("body_id", r.body), v("recurrence", r.recurrence);
        v("lead_days", r.leadDays), v("note", r.note);
    } else if constexpr (std::is_same_v<T, ActionPlan>) {
        v("title", r.title), v("from_date", r.from), v("to_date", r.to), v("unit", r.unit), v("answers_id", r.answers);
        v("continues_id", r.continues), v("background", r.background), v("participation", r.participation);
        v("analysis", r.analysis), v("spreading", r.spreading), v("stated_total", r.statedTotal);
    } else if constexpr (std::is_same_v<T, Need>) {
        v("plan_id", r.plan), v("number", r.number), v("text", r.text), v("evidence", r.evidence);
    } else if constexpr (std::is_same_v<T, DevelopmentArea>) {
        v("plan_id", r.plan), v("number", r.number), v("title", r.title), v("rank", r.rank), v("answers_id", r.answers);
    } else if constexpr (std::is_same_v<T, Measure>) {
        v("plan_id", r.plan), v("area_id", r.area), v("title", r.title), v("description", r.description);
        v("participants", r.participants), v("follow_up_how", r.followUpHow), v("needs", r.needs), v("partly", r.partly);
        v("assignment_id", r.assignment), v("responsible", r.responsible), v("state", r.state), v("rhythm", r.rhythm);
        v("from_date", r.from), v("to_date", r.to), v("rank", r.rank);
    } else if constexpr (std::is_same_v<T, Goal>) {
        v("plan_id", r.plan), v("area_id", r.area), v("measure_id", r.measure), v("text", r.text), v("sign", r.sign);
        v("indicator_id", r.indicator), v("rank", r.rank);
    } else if constexpr (std::is_same_v<T, Responsibility>) {
        v("plan_id", r.plan), v("area_id", r.area), v("measure_id", r.measure), v("role", r.role);
        v("role_text", r.roleText), v("text", r.text), v("rank", r.rank);
    } else if constexpr (std::is_same_v<T, PlanNote>) {
        v("plan_id", r.plan), v("kind", r.kind), v("text", r.text), v("prevention", r.prevention), v("rank", r.rank);
    } else if constexpr (std::is_same_v<T, TimelineEntry>) {
        v("plan_id", r.plan), v("area_id", r.area), v("measure_id", r.measure), v("text", r.text), v("from_date", r.from);
        v("to_date", r.to), v("rank", r.rank);
    } else if constexpr (std::is_same_v<T, CostLine>) {
        v("plan_id", r.plan), v("area_id", r.area), v("name", r.name), v("category", r.category), v("amount", r.amount);
        v("outcome", r.outcome), v("rank", r.rank);
    } else if constexpr (std::is_same_v<T, Indicator>) {
        v("name", r.name), v("unit", r.unit), v("baseline", r.baseline), v("has_baseline", r.hasBaseline);
        v("target", r.target), v("has_target", r.hasTarget), v("direction", r.direction);
    } else if constexpr (std::is_same_v<T, IndicatorValue>) {
        v("indicator_id", r.indicator), v("date", r.date), v("round_id", r.round), v("unit", r.unit), v("value", r.value);
    } else if constexpr (std::is_same_v<T, FollowUp>) {
        v("plan_id", r.plan), v("measure_id", r.measure), v("date", r.date), v("line_id", r.line), v("round_id", r.round);
        v("seen", r.seen), v("effect", r.effect), v("evidence", r.evidence), v("cause", r.cause), v("next", r.next);
        v("next_text", r.nextText);
    } else {
        static_assert(std::is_same_v<T, DialogueRound>);
        v("name", r.name), v("year", r.year), v("number", r.number), v("unit", r.unit), v("dialogue_on", r.dialogueOn);
        v("informed_on", r.informedOn), v("followed_up_on", r.followedUpOn), v("questions", r.questions);
        v("agreed", r.agreed), v("documented_at", r.documentedAt), v("carried_on_by", r.carriedOnBy);
    }
}

} // namespace storage::records
