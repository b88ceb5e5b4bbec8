// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing/recordedits.h"

namespace storage {
struct Repositories;
}

namespace editing {

/// Follow-ups of measures, each a step that can be undone together with what it leads to: a measure that is closed or changed
/// by it, a task that comes of it. All functions return false where it failed; EditHistory::failed() has then said why.
class FollowUpEdits
{
    Q_DECLARE_TR_FUNCTIONS(editing::FollowUpEdits)
public:
    /// Both must outlive this.
    FollowUpEdits(EditHistory &history, storage::Repositories &repositories);

    /// A new one, or the value to be of one that is there. Close closes its measure (and taking that back opens it again);
    /// Change with words writes them, dated, at the end of the measure's description. NewTask with words makes them a task: below
    /// its line where it stands in minutes, else in `meeting`, under a point named as the measure; without a meeting the words
    /// stay with the follow-up.
    bool save(const domain::FollowUp &after, domain::MeetingId meeting = {});
    bool remove(const domain::FollowUp &followUp);
    /// The line in minutes follows up this measure; what was said of another measure stays with the line.
    bool setMeasure(domain::LineId line, QDate date, const domain::MeasureChoice &measure);

private:
    QList<RecordChange> measureChanges(const std::optional<domain::FollowUp> &before, const domain::FollowUp &after) const;
    void addTask(const QString &text, const domain::FollowUp &followUp, domain::MeetingId meeting, std::vector<std::unique_ptr<Edit>> &edits) const;
    EditHistory &m_history;
    storage::Repositories &m_repositories;
    storage::RecordRepository &m_records;
    RecordEdits m_edits;
};

} // namespace editing
