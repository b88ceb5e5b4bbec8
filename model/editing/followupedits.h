// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing/recordedits.h"

namespace editing {

/// Follow-ups of measures, each a step that can be undone together with what it leads to: a measure that is closed or changed
/// by it is so in the same step. All functions return false where it failed; EditHistory::failed() has then said why.
class FollowUpEdits
{
    Q_DECLARE_TR_FUNCTIONS(editing::FollowUpEdits)
public:
    /// Both must outlive this.
    FollowUpEdits(EditHistory &history, storage::RecordRepository &records) : m_history(history), m_records(records), m_edits(history, records) {}

    /// A new one, or the value to be of one that is there. Close closes its measure (and taking that back opens it again);
    /// Change with words writes them, dated, at the end of the measure's description.
    bool save(const domain::FollowUp &after);
    bool remove(const domain::FollowUp &followUp);
    /// The line in minutes follows up this measure; what was said of another measure stays with the line.
    bool setMeasure(domain::LineId line, QDate date, const domain::MeasureChoice &measure);

private:
    QList<RecordChange> measureChanges(const std::optional<domain::FollowUp> &before, const domain::FollowUp &after) const;
    EditHistory &m_history;
    storage::RecordRepository &m_records;
    RecordEdits m_edits;
};

} // namespace editing
