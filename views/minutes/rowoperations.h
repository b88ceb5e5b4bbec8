// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outline/minutesdocument.h"
#include "views/minutes/choices.h"

namespace editing {
class LineEdits;
class OperationalPlanEdits;
}

namespace views {

/// What the note-taker's commands do to the rows at the caret: kinds and points through the document's commands (one step
/// of the document's own undo), what stands beside the text through editing (a step of the window's history).
class RowOperations
{
public:
    /// All must outlive this; `edits` may be null: then nothing beside the text can be changed.
    RowOperations(outline::MinutesDocument &document, editing::LineEdits *edits) : m_document(document), m_edits(edits) {}

    bool run(Command command, QTextCursor &cursor);
    /// The line becomes what its words say, with whom and when where they say that too.
    void accept(QTextCursor &cursor, const domain::Reading &reading);

    bool addResponsible(int row, const domain::Party &party); ///< false: the row has no such thing, or it could not be written
    bool setDate(int row, QDate date);                        ///< due, follow-up or the later meeting's day
    bool setMeasure(int row, const domain::MeasureChoice &measure);
    /// A decision, an agreement or a task that names a measure is tied to it. What was done, in a sentence; empty: nothing.
    QString tieMeasure(int row, const domain::MeasureChoice &measure);
    bool toggleConfidential(int row);
    bool change(const domain::Decision &after);
    bool change(const domain::Task &after);
    bool change(const domain::CarryOver &after);
    bool change(const domain::FollowUp &after);

    /// Null: there is no operational plan to act on.
    void setPlan(editing::OperationalPlanEdits *plan) { m_plan = plan; }
    /// What the row's point or decision becomes in the operational plan. The sentence to say: what was done, or why it was not.
    QString actOnPlan(Command command, int row);
    /// Ties the row's point to the assignment that was named in it; a sentence where that could not be.
    QString tie(int row, domain::AssignmentId assignment);

    outline::MinutesDocument &document() const { return m_document; }
    bool canChange() const { return m_edits && !m_document.isReadOnly(); }

private:
    /// Stored, so that it has its attributes; false where it cannot be.
    bool settle() const { return canChange() && m_document.flush(); }

    outline::MinutesDocument &m_document;
    editing::LineEdits *m_edits;
    editing::OperationalPlanEdits *m_plan = nullptr;
};

} // namespace views
