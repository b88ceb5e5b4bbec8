// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/minutes.h"
#include "storage/database.h"

#include <optional>

namespace storage {

/// The least that makes storage equal to an edited document.
struct OutlineDiff {
    QList<domain::AgendaItem> items; ///< new or changed
    QList<domain::Line> lines;
    QList<domain::ItemId> removedItems;
    QList<domain::LineId> removedLines;
    bool isEmpty() const { return items.isEmpty() && lines.isEmpty() && removedItems.isEmpty() && removedLines.isEmpty(); }
    bool operator==(const OutlineDiff &) const = default;
};

/// Points and lines of meetings. They belong to the document and its own undo, so writing is plain: the last write wins,
/// rev is counted but not compared; removed ones stay as tombstones and come back when written again. The fields that
/// an Edit owns (confidential, number, minutesPlanned) have functions of their own below and are not touched by write().
class OutlineRepository : public QObject
{
    Q_OBJECT
public:
    explicit OutlineRepository(Database &database) : m_database(database) {}

    /// One transaction. Throws ReadOnly for an approved meeting. A line that is or becomes a decision, task or carry-over
    /// gets its attribute row (default values) in the same transaction where it has none yet.
    void write(domain::MeetingId meeting, const OutlineDiff &diff);

    std::optional<domain::AgendaItem> item(domain::ItemId id) const;
    std::optional<domain::Line> line(domain::LineId id) const;

    void setItemConfidential(domain::ItemId id, bool confidential);
    void setLineConfidential(domain::LineId id, bool confidential);
    void setMinutesPlanned(domain::ItemId id, int minutes);
    void setItemNumber(domain::ItemId id, int number); ///< 0 thaws

signals:
    /// Values as stored now, ids of what went. Sent for every write above.
    void changed(domain::MeetingId meeting, const storage::OutlineDiff &diff);

private:
    void setItemField(domain::ItemId id, const QString &update, int value);

    Database &m_database;
};

} // namespace storage
