// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/addlines.h"

#include "domain/markdown.h"
#include "editing/writtensince.h"
#include "storage/repositories.h"

#include <algorithm>
#include <limits>

namespace editing {

using namespace domain;
using storage::OutlineDiff;

namespace {

constexpr qint64 gap = 1024; ///< between ranks, as the outline leaves them

/// A rank right after `end`. Where there is none free, what follows is moved on.
qint64 rankAfter(const Minutes &minutes, qint64 end, OutlineDiff &diff)
{
    qint64 next = end + 2 * gap;
    const auto look = [&](const auto &rows) {
        for (const auto &row : rows)
            if (row.rank > end)
                next = std::min(next, row.rank);
    };
    look(minutes.items);
    look(minutes.lines);
    if (next - end < 2) {
        const auto moveOn = [&](const auto &rows, auto &moved) {
            for (auto row : rows) {
                if (row.rank <= end)
                    continue;
                row.rank += 2 * gap;
                moved.append(row);
            }
        };
        moveOn(minutes.items, diff.items);
        moveOn(minutes.lines, diff.lines);
        next += 2 * gap;
    }
    return end + (next - end) / 2;
}

} // namespace

AddLines::AddLines(const QString &text, storage::Repositories &repositories, const Minutes &before, OutlineDiff diff, Parties responsible)
    : Edit(text), m_repositories(repositories), m_meeting(before.meeting.id), m_responsible(std::move(responsible))
{
    const auto sort = [this](const auto &rows, const auto &were, auto &added) {
        for (const auto &row : rows) {
            const auto it = std::find_if(were.begin(), were.end(), [&](const auto &other) { return other.id == row.id; });
            if (it != were.end())
                m_moved.insert(row.id.uuid(), {it->rank, row.rank});
            else
                added.append(row);
        }
    };
    sort(diff.items, before.items, m_added.items);
    sort(diff.lines, before.lines, m_added.lines);
}

void AddLines::apply()
{
    storage::Transaction transaction(m_repositories.database);
    OutlineDiff diff = m_added;
    moveRanks(diff, false);
    m_repositories.outlines.write(m_meeting, diff);
    if (m_added.lines.isEmpty() || m_responsible.isEmpty())
        return transaction.commit();
    const LineId first = m_added.lines.first().id;
    if (auto decision = m_repositories.decisions.find(first)) {
        decision->responsible = m_responsible;
        m_repositories.decisions.save(*decision);
    }
    if (auto task = m_repositories.tasks.find(first)) {
        task->responsible = m_responsible;
        m_repositories.tasks.save(*task);
    }
    transaction.commit();
}

/// The rows that make room as they read now: nothing but their place is ours. Where another row has come among them or after
/// them, or one of them was moved, all stay where they are.
void AddLines::moveRanks(OutlineDiff &diff, bool back) const
{
    if (m_moved.isEmpty())
        return;
    const Minutes now = m_repositories.meetings.minutes(m_meeting);
    qint64 first = std::numeric_limits<qint64>::max();
    for (const Ranks &ranks : m_moved)
        first = std::min(first, ranks.before);
    bool isAsLeft = true;
    const auto move = [&](const auto &rows, const auto &own, auto &moved) {
        for (auto row : rows) {
            const auto ranks = m_moved.constFind(row.id.uuid());
            const bool isOwn = std::any_of(own.begin(), own.end(), [&](const auto &other) { return other.id == row.id; });
            if (ranks == m_moved.constEnd()) {
                isAsLeft = isAsLeft && (isOwn || row.rank < first);
                continue;
            }
            isAsLeft = isAsLeft && row.rank == (back ? ranks->after : ranks->before);
            row.rank = back ? ranks->before : ranks->after;
            moved.append(row);
        }
    };
    OutlineDiff rows;
    move(now.items, m_added.items, rows.items);
    move(now.lines, m_added.lines, rows.lines);
    if (!isAsLeft)
        return;
    diff.items += rows.items;
    diff.lines += rows.lines;
}

void AddLines::revert()
{
    const auto has = [](const auto &rows, const auto &id) { return std::any_of(rows.begin(), rows.end(), [&](const auto &row) { return row.id == id; }); };
    refuseWhereWritten(m_repositories, m_meeting, m_added.lines,
                       [&](const Line &line) { return has(m_added.lines, line.id) || has(m_added.items, line.item); });
    OutlineDiff diff;
    for (const AgendaItem &item : std::as_const(m_added.items))
        diff.removedItems.append(item.id);
    for (const Line &line : std::as_const(m_added.lines))
        diff.removedLines.append(line.id);
    moveRanks(diff, true);
    m_repositories.outlines.write(m_meeting, diff);
}

OutlineDiff lineUnderPoint(const Minutes &minutes, const QString &title, Section section, Line line)
{
    OutlineDiff diff;
    qint64 last = 0;
    AgendaItem item;
    for (const AgendaItem &known : minutes.items) {
        last = std::max(last, known.rank);
        if (toPlain(QStringView(known.title)) == title)
            item = known;
    }
    for (const Line &known : minutes.lines)
        last = std::max(last, known.rank);
    line.meeting = minutes.meeting.id;
    if (!item.id) {
        item.id = ItemId::create();
        item.meeting = minutes.meeting.id;
        item.section = section;
        item.title = toMarkdown(Runs{Run{title}});
        item.rank = last + gap;
        diff.items.append(item);
        line.rank = item.rank + gap;
    } else {
        qint64 end = item.rank;
        for (const Line &known : minutes.lines)
            if (known.item == item.id)
                end = std::max(end, known.rank);
        line.rank = rankAfter(minutes, end, diff);
    }
    line.item = item.id;
    diff.lines.prepend(line);
    return diff;
}

OutlineDiff lineBelow(const Minutes &minutes, LineId of, Line line)
{
    OutlineDiff diff;
    const auto it = std::find_if(minutes.lines.begin(), minutes.lines.end(), [&](const Line &known) { return known.id == of; });
    if (it == minutes.lines.end())
        return diff;
    line.meeting = minutes.meeting.id;
    line.item = it->item;
    line.level = it->level;
    qint64 end = it->rank;
    for (auto below = it + 1; below != minutes.lines.end() && below->item == it->item && below->level > it->level; ++below)
        end = below->rank;
    line.rank = rankAfter(minutes, end, diff);
    diff.lines.prepend(line);
    return diff;
}

} // namespace editing
