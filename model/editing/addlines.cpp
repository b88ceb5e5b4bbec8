// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/addlines.h"

#include "domain/markdown.h"
#include "storage/repositories.h"

#include <algorithm>

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
    : Edit(text), m_repositories(repositories), m_meeting(before.meeting.id), m_diff(std::move(diff)), m_responsible(std::move(responsible))
{
    const auto back = [](const auto &rows, const auto &were, auto &changed, auto &removed) {
        for (const auto &row : rows) {
            const auto it = std::find_if(were.begin(), were.end(), [&](const auto &other) { return other.id == row.id; });
            if (it == were.end())
                removed.append(row.id);
            else
                changed.append(*it);
        }
    };
    back(m_diff.items, before.items, m_back.items, m_back.removedItems);
    back(m_diff.lines, before.lines, m_back.lines, m_back.removedLines);
}

void AddLines::apply()
{
    storage::Transaction transaction(m_repositories.database);
    m_repositories.outlines.write(m_meeting, m_diff);
    const LineId first = m_diff.lines.first().id;
    if (auto decision = m_repositories.decisions.find(first); decision && !m_responsible.isEmpty()) {
        decision->responsible = m_responsible;
        m_repositories.decisions.save(*decision);
    }
    if (auto task = m_repositories.tasks.find(first); task && !m_responsible.isEmpty()) {
        task->responsible = m_responsible;
        m_repositories.tasks.save(*task);
    }
    transaction.commit();
}

void AddLines::revert()
{
    storage::Transaction transaction(m_repositories.database);
    m_repositories.outlines.write(m_meeting, m_back);
    transaction.commit();
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
