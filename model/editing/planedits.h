// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/planrules.h"
#include "editing/recordedits.h"

#include <QCoreApplication>
#include <functional>

namespace storage {
struct Repositories;
}

namespace editing {

/// What people do with an action plan, each as one step that can be undone. `in` is the plan's content as it is shown; a row
/// that has changed on another hand since it was read is a conflict, and nothing is overwritten. Functions that make something
/// return its id, null where that failed; the others return false. EditHistory::failed() has then said why.
class PlanEdits
{
    Q_DECLARE_TR_FUNCTIONS(editing::PlanEdits)
public:
    /// Both must outlive this.
    PlanEdits(EditHistory &history, storage::Repositories &repositories);

    /// One row changed in place: of any kind that a plan has, or the plan itself. Typing in one field is one step where
    /// `mergeKey` is the same.
    bool change(const QString &text, const storage::Record &after, const QString &mergeKey = QString());
    /// A row that is not ordered among others by these functions (a note, a time), as it is.
    bool add(const QString &text, const storage::Record &row);

    bool createPlan(const domain::NewPlan &plan);
    bool removePlan(const domain::PlanContent &in);

    domain::AreaId addArea(const domain::PlanContent &in, const QString &title, int position = -1); ///< -1: last, as below
    domain::MeasureId addMeasure(const domain::PlanContent &in, domain::AreaId area, const QString &title, int position = -1);
    domain::NeedId addNeed(const domain::PlanContent &in, const QString &text);
    domain::GoalId addGoal(const domain::PlanContent &in, domain::AreaId area, domain::MeasureId measure, const QString &text);
    domain::ResponsibilityId addResponsibility(const domain::PlanContent &in, domain::AreaId area, domain::MeasureId measure, domain::ResponsibleRole role, const QString &text);
    domain::PlanNoteId addNote(const domain::PlanContent &in, domain::PlanNoteKind kind, const QString &text);
    domain::CostLineId addCost(const domain::PlanContent &in, domain::AreaId area, const QString &name);

    /// To the place that it will have among the others when it has been moved. Areas and needs that are counted are counted anew.
    bool moveArea(const domain::PlanContent &in, domain::AreaId area, int position);
    bool moveNeed(const domain::PlanContent &in, domain::NeedId need, int position);
    /// With its goals and responsibilities. To where it is: true, and no step.
    bool moveMeasure(const domain::PlanContent &in, domain::MeasureId measure, domain::AreaId to, int position);
    /// Goals, responsibilities, notes, times or costs one step up (-1) or down (1) among `own`, the rows that they are shown with.
    template <class T>
    bool moveInList(const QString &text, const QList<T> &own, const QUuid &id, int step)
    {
        for (qsizetype i = 0; i < own.size(); ++i)
            if (own[i].id.uuid() == id)
                return i + step < 0 || i + step >= own.size() || swapRanks(text, own[i], own[i + step], step);
        return true;
    }
    /// A copy with goals and responsibilities, without follow-ups; planned.
    domain::MeasureId copyMeasure(const domain::PlanContent &in, domain::MeasureId measure, domain::AreaId to, int position = -1);

    /// With all that belongs to it: an area's measures, goals, responsibilities, times, costs and follow-ups. It lies in the
    /// wastebasket until it is put back.
    bool remove(const domain::PlanContent &in, const storage::Record &row);
    /// `in`: the plan that it goes back to; an empty one where a whole plan is put back.
    bool restore(const domain::PlanContent &in, const storage::Removal &removal);

    /// Whether the measure answers the need, wholly or in part.
    bool setAnswer(const domain::PlanContent &in, domain::MeasureId measure, domain::NeedId need, domain::Answering how);
    /// The same, to the next in turn: no, wholly, partly.
    bool turnAnswer(const domain::PlanContent &in, domain::MeasureId measure, domain::NeedId need);
    /// One sentence is sent through failed() where the period ends before it starts.
    bool setPeriod(const domain::PlanContent &in, domain::MeasureId measure, QDate from, QDate to, const QString &mergeKey = QString());

    EditHistory &history() const { return m_history; } ///< for what is more than one row of the plan

private:
    template <class T>
    bool swapRanks(const QString &text, const T &a, const T &b, int step)
    {
        T first = a, second = b;
        first.rank = a.rank == b.rank ? b.rank + step : b.rank;
        second.rank = a.rank;
        return m_records.apply(text, {{storage::Record(a), storage::Record(first)}, {storage::Record(b), storage::Record(second)}});
    }
    /// Reports a sentence of ours as a failed edit.
    bool refuse(const QString &text, const QString &sentence);
    EditHistory &m_history;
    storage::Repositories &m_repositories;
    RecordEdits m_records;
};

} // namespace editing
