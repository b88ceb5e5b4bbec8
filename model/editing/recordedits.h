// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing/edithistory.h"
#include "storage/recordrepository.h"

#include <QCoreApplication>

namespace editing {

/// One change among records: from `before` to `after`, where nullopt stands for "not there". Both are of the same type and id.
struct RecordChange {
    std::optional<storage::Record> before;
    std::optional<storage::Record> after;
};

/// Changes to the operational plan, the year cycle and the action plan, each a step that can be undone. All functions return
/// false where it failed; EditHistory::failed() has then said why, and nothing has changed.
class RecordEdits
{
    Q_DECLARE_TR_FUNCTIONS(editing::RecordEdits)
public:
    /// Both must outlive this.
    RecordEdits(EditHistory &history, storage::RecordRepository &records) : m_history(history), m_records(records) {}

    bool create(const QString &text, const storage::Record &record);
    /// The value to be, with the rev that it was read with; older than what is stored is a conflict. Changes with the same
    /// non-empty `mergeKey` become one step (a field typed into).
    bool change(const QString &text, const storage::Record &after, const QString &mergeKey = QString());
    bool remove(const QString &text, const storage::Record &record);
    /// All of them or none, as one step.
    bool apply(const QString &text, const QList<RecordChange> &changes);

    /// One of them as an edit, for a step that is made of more than records.
    std::unique_ptr<Edit> edit(const QString &text, const RecordChange &change, const QString &mergeKey = QString());

private:
    EditHistory &m_history;
    storage::RecordRepository &m_records;
};

} // namespace editing
