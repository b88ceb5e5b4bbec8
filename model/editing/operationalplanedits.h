// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/minutes.h"
#include "editing/recordedits.h"
#include "storage/repositories.h"

namespace editing {

/// What became of an act on the operational plan. `why` is one sentence where it was refused; empty too where storage failed,
/// which EditHistory::failed has told of.
struct Answer {
    bool done = false;
    QString why;
    QUuid id; ///< of what was made
    explicit operator bool() const { return done; }
};

/// The acts on the operational plan, each one step that can be undone; what cannot be is refused with a sentence.
class OperationalPlanEdits
{
    Q_DECLARE_TR_FUNCTIONS(editing::OperationalPlanEdits)
public:
    /// Both must outlive this.
    OperationalPlanEdits(EditHistory &history, storage::Repositories &repositories)
        : m_history(history), m_repositories(repositories), m_records(history, repositories.records)
    {
    }

    /// With these assignments of earlier years taken over: titles, owners and texts follow, and their history through
    /// Assignment::continues.
    Answer createPlan(int year, const QList<domain::AssignmentId> &takenOver = {});
    Answer takeOver(domain::OperationalPlanId into, const QList<domain::AssignmentId> &assignments);
    Answer addAssignment(domain::OperationalPlanId plan, const QString &title);
    Answer removeAssignment(domain::AssignmentId assignment);
    /// Changes with the same non-empty key become one step.
    Answer change(domain::AssignmentId assignment, const QString &text, const std::function<void(domain::Assignment &)> &change,
                  const QString &mergeKey = {});
    Answer moveToYear(domain::AssignmentId assignment, int year);
    /// At most one in a plan: another's is taken away in the same step.
    Answer setYearsFocus(domain::AssignmentId assignment, bool focus);
    /// Says that it is the same assignment as an earlier year's; null: of no other.
    Answer setContinues(domain::AssignmentId assignment, domain::AssignmentId earlier);

    Answer prioritise(domain::OperationalPlanId plan, QDate date, domain::LineId decision, const QList<domain::PriorityChoice> &choices);
    /// "Gör till prioritering": what the decision in the minutes says, with the plan and the assignments made where they are not there.
    Answer prioritiseBy(domain::LineId decision);
    Answer removePrioritisation(domain::PrioritisationId prioritisation);

    Answer addReport(domain::AssignmentId assignment, QDate date);
    /// "Gör till lägesbeskrivning": the labelled lines of the point become the report of that day; they stay where they are.
    Answer reportAt(domain::ItemId item, domain::AssignmentId assignment);
    Answer changeReport(domain::StatusReportId report, const QString &text, const std::function<void(domain::StatusReport &)> &change,
                        const QString &mergeKey = {});
    Answer removeReport(domain::StatusReportId report);

    /// Ties a point of the minutes to an assignment ("#"). Done where it is tied already.
    Answer tie(domain::ItemId item, domain::AssignmentId assignment);
    Answer untie(domain::ItemId item, domain::AssignmentId assignment);
    /// The assignments that the point is tied to, in the order of the ties.
    QList<domain::Assignment> tiedTo(domain::ItemId item) const;

private:
    Answer attempt(const QString &what, const std::function<Answer()> &work);
    Answer refused(const QString &why) const { return {false, why, {}}; }
    Answer pushed(bool done, const QUuid &id = {}) const { return {done, {}, id}; }
    domain::Assignment copyInto(domain::OperationalPlanId plan, const domain::Assignment &earlier, int rank) const;
    domain::OperationalPlan planFor(const domain::Minutes &minutes, domain::LineId decision, bool &isNew) const;

    EditHistory &m_history;
    storage::Repositories &m_repositories;
    RecordEdits m_records;
};

} // namespace editing
