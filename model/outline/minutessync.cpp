// SPDX-License-Identifier: GPL-3.0-or-later
// The two ways between an open document and storage: what is written, and what others have changed. The rest of
// MinutesDocument.
#include "outline/minutesdocument.h"

#include "storage/repositories.h"

#include <QTextBlock>
#include <algorithm>

namespace outline {

void MinutesDocument::listen()
{
    storage::Repositories &r = m_repositories;
    connect(&m_tracker, &LineTracker::structureChanged, this, [this] {
        m_numbers.invalidate();
        emit structureChanged();
    });
    connect(&r.decisions, &storage::DecisionRepository::changed, this, [this](const domain::Decision &d) {
        if (m_ids.find(d.line.uuid()) == 0)
            return;
        m_minutes.decisions.insert(d.line, d);
        m_numbers.invalidate(); // own or reported
        emit attributesChanged(d.line);
    });
    connect(&r.tasks, &storage::TaskRepository::changed, this, [this](const domain::Task &t) {
        if (m_ids.find(t.line.uuid()) == 0)
            return;
        m_minutes.tasks.insert(t.line, t);
        emit attributesChanged(t.line);
    });
    connect(&r.carryOvers, &storage::CarryOverRepository::changed, this, [this](const domain::CarryOver &c) {
        if (m_ids.find(c.line.uuid()) == 0)
            return;
        m_minutes.carryOvers.insert(c.line, c);
        emit attributesChanged(c.line);
    });
    connect(&r.records, &storage::RecordRepository::changed, this, [this](const storage::Record &record) {
        if (const auto *followUp = std::get_if<domain::FollowUp>(&record); followUp && followUp->line && m_ids.find(followUp->line.uuid()) != 0)
            keep(*followUp);
    });
    connect(&r.records, &storage::RecordRepository::removed, this, [this](const storage::Record &record) {
        const auto *followUp = std::get_if<domain::FollowUp>(&record);
        if (followUp && followUp->line && m_minutes.followUps.remove(followUp->line))
            emit attributesChanged(followUp->line);
    });
    connect(&r.outlines, &storage::OutlineRepository::changed, this,
            [this](domain::MeetingId meeting, const storage::OutlineDiff &diff) {
                if (meeting == m_minutes.meeting.id)
                    onStored(diff);
            });
    connect(&r.meetings, &storage::MeetingRepository::changed, this, [this](const domain::Meeting &meeting) {
        if (meeting.id != m_minutes.meeting.id)
            return;
        m_minutes.meeting = meeting;
        m_gone = false;
        emit meetingChanged();
    });
    connect(&r.meetings, &storage::MeetingRepository::removed, this, [this](domain::MeetingId id) {
        if (id != m_minutes.meeting.id)
            return;
        m_gone = true; // what is not written yet is kept: the meeting may come back
        emit meetingChanged();
    });
    connect(&r.bodies, &storage::BodyRepository::changed, this, [this](const domain::Body &body) {
        if (body.id == m_minutes.body.id) {
            m_minutes.body = body;
            m_numbers.invalidate();
            emit meetingChanged();
        }
        readDirectory();
        emit directoryChanged();
    });
    // Points put on the agenda while it is open, and what is taken back.
    const auto readAgain = [this] {
        try {
            readOrigins();
        } catch (const storage::StorageError &) {
            return; // a word beside the text: what was known stays
        }
        emit attributesChanged({});
    };
    connect(&r.links, &storage::LinkRepository::changed, this, [readAgain](const domain::Link &link) {
        if (link.type == domain::LinkType::ComesFrom && link.from.type == domain::ObjectType::Item)
            readAgain();
    });
    connect(&r.links, &storage::LinkRepository::removed, this, [this, readAgain] {
        if (!m_origins.isEmpty())
            readAgain();
    });
    connect(&r.people, &storage::PersonRepository::changed, this, [this] {
        readDirectory();
        emit directoryChanged();
    });
}

void MinutesDocument::write(const RowDiff &diff)
{
    struct Writing {
        bool &flag;
        explicit Writing(bool &f) : flag(f) { flag = true; }
        ~Writing() { flag = false; }
        Q_DISABLE_COPY_MOVE(Writing)
    };
    const Writing writing(m_writing);
    m_repositories.outlines.write(m_minutes.meeting.id, toStorage(diff));
    fetchAttributes(diff);
}

storage::OutlineDiff MinutesDocument::toStorage(const RowDiff &diff) const
{
    storage::OutlineDiff out;
    for (auto it = diff.upserted.begin(); it != diff.upserted.end(); ++it) {
        const StoredRow &row = it.value();
        if (isPoint(row.kind)) {
            domain::AgendaItem item = m_items.value(m_ids.item(it.key())); // with the fields that are not the document's
            item.id = m_ids.item(it.key());
            item.meeting = m_minutes.meeting.id;
            item.rank = row.rank;
            item.section = row.section;
            item.title = row.text;
            out.items.append(item);
        } else {
            domain::Line line;
            line.id = m_ids.line(it.key());
            line.meeting = m_minutes.meeting.id;
            line.item = m_ids.item(row.owner);
            line.rank = row.rank;
            line.level = row.level;
            line.kind = lineKind(row.kind);
            line.text = row.text;
            line.confidential = m_confidentialLines.contains(line.id);
            out.lines.append(line);
        }
    }
    for (const RemovedRow &row : diff.removed) {
        if (row.wasPoint)
            out.removedItems.append(m_ids.item(row.id));
        else
            out.removedLines.append(m_ids.line(row.id));
    }
    return out;
}

/// Storage gives a line that becomes a decision, task or carry-over its attributes; a line that was one before has them still.
void MinutesDocument::fetchAttributes(const RowDiff &diff)
{
    for (auto it = diff.upserted.begin(); it != diff.upserted.end(); ++it) {
        const domain::LineId line = m_ids.line(it.key());
        bool fetched = false;
        try {
            if (isDecision(it->kind) && !m_minutes.decisions.contains(line)) {
                if (const auto found = m_repositories.decisions.find(line))
                    fetched = true, m_minutes.decisions.insert(line, *found);
            } else if (it->kind == RowKind::Task && !m_minutes.tasks.contains(line)) {
                if (const auto found = m_repositories.tasks.find(line))
                    fetched = true, m_minutes.tasks.insert(line, *found);
            } else if (it->kind == RowKind::CarryOver && !m_minutes.carryOvers.contains(line)) {
                if (const auto found = m_repositories.carryOvers.find(line))
                    fetched = true, m_minutes.carryOvers.insert(line, *found);
            } else if (it->kind == RowKind::FollowUp && !m_minutes.followUps.contains(line)) {
                if (const auto found = m_repositories.records.followUpAt(line))
                    keep(*found);
            }
        } catch (const storage::StorageError &) {
            continue; // the text is written; its details are read again with the next change
        }
        if (fetched)
            emit attributesChanged(line);
    }
}

void MinutesDocument::keep(const domain::FollowUp &followUp)
{
    m_minutes.followUps.insert(followUp.line, followUp);
    if (!m_minutes.measures.contains(followUp.measure)) {
        try {
            if (const auto measure = m_repositories.records.measureChoice(followUp.measure))
                m_minutes.measures.insert(followUp.measure, measure->name());
        } catch (const storage::StorageError &) {
            // its name is read again when the meeting is opened next
        }
    }
    emit attributesChanged(followUp.line);
}

void MinutesDocument::onStored(const storage::OutlineDiff &diff)
{
    for (const domain::AgendaItem &item : diff.items) {
        const domain::AgendaItem before = m_items.value(item.id);
        m_items.insert(item.id, item);
        if (before.number != item.number)
            m_numbers.invalidate();
        if (before.confidential != item.confidential || before.number != item.number || before.minutesPlanned != item.minutesPlanned)
            emit attributesChanged({});
    }
    for (const domain::Line &line : diff.lines) {
        if (m_confidentialLines.contains(line.id) == line.confidential)
            continue;
        if (line.confidential)
            m_confidentialLines.insert(line.id);
        else
            m_confidentialLines.remove(line.id);
        emit attributesChanged(line.id);
    }
    if (!m_writing)
        mergeForeign(diff);
}

/// Another part of the program wrote points or lines of this meeting: only what differs from what was stored before is taken
/// into the document, as the least edit; rows that are changed here and not yet written stay as they are typed.
void MinutesDocument::mergeForeign(const storage::OutlineDiff &diff)
{
    StoredRows now;
    QList<int> gone;
    for (const domain::AgendaItem &item : diff.items)
        now.insert(m_ids.handleFor(item.id.uuid()), {item.rank, 0, 0, RowKind::Point, item.section, item.title});
    for (const domain::Line &line : diff.lines)
        now.insert(m_ids.handleFor(line.id.uuid()), {line.rank, line.item.isNull() ? 0 : m_ids.handleFor(line.item.uuid()), line.level,
                                                      rowKind(line.kind), domain::Section::Information, line.text});
    for (const domain::ItemId id : diff.removedItems)
        gone.append(m_ids.find(id.uuid()));
    for (const domain::LineId id : diff.removedLines)
        gone.append(m_ids.find(id.uuid()));

    QList<int> changed;
    for (auto it = now.begin(); it != now.end(); ++it)
        if (!(m_tracker.stored().value(it.key()) == it.value()) || !m_tracker.stored().contains(it.key()))
            changed.append(it.key());
    gone.removeIf([&](int id) { return now.contains(id) || !m_tracker.stored().contains(id); });
    if (changed.isEmpty() && gone.isEmpty())
        return;
    std::sort(changed.begin(), changed.end(), [&](int a, int b) { return now[a].rank < now[b].rank; });
    m_tracker.takeStored(now, gone);
    QTextCursor c(&m_text);
    const EditStep step(c);
    for (int id : std::as_const(changed)) {
        const StoredRow &row = now[id];
        placeForeign(id, Row{{id, row.level, row.kind, row.section}, domain::toRuns(row.text)}, row.rank);
    }
    for (int id : std::as_const(gone)) {
        for (QTextBlock b = m_text.begin(); b.isValid(); b = b.next())
            if (LineFormat::id(b) == id) {
                m_commands.removeRows(b.blockNumber(), b.blockNumber());
                break;
            }
    }
    m_commands.normalise();
    RowDiff placed;
    for (int id : std::as_const(changed))
        placed.upserted.insert(id, now[id]);
    fetchAttributes(placed);
}

void MinutesDocument::placeForeign(int id, const Row &row, qint64 rank)
{
    int before = -1;
    for (QTextBlock b = m_text.begin(); b.isValid(); b = b.next()) {
        const int other = LineFormat::id(b);
        if (other == id) {
            m_commands.replaceText(b.blockNumber(), row.runs);
            m_commands.setShape(b.blockNumber(), row);
            return;
        }
        if (m_tracker.stored().contains(other) && m_tracker.stored()[other].rank < rank)
            before = b.blockNumber();
    }
    const QTextBlock only = m_text.firstBlock();
    if (m_text.blockCount() == 1 && LineFormat::isEmpty(only) && !m_tracker.stored().contains(LineFormat::id(only))) {
        m_commands.setShape(0, row);
        QTextCursor c(only);
        LineFormat::insertRuns(c, row.runs);
    } else if (before < 0) {
        const Row first = LineFormat::read(only);
        m_commands.insertAfter(0, {first});
        m_commands.setShape(0, row);
        QTextCursor c(m_text.firstBlock());
        c.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        c.removeSelectedText();
        LineFormat::insertRuns(c, row.runs);
    } else {
        m_commands.insertAfter(before, {row});
    }
}

} // namespace outline
