// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/makemeeting.h"

#include "editing/writtensince.h"
#include "storage/repositories.h"


#include <algorithm>

namespace editing {

namespace {

/// Points with the fields that an outline write leaves alone.
void writeOutline(storage::OutlineRepository &outlines, domain::MeetingId meeting, const QList<domain::AgendaItem> &items,
                  const QList<domain::Line> &lines)
{
    storage::OutlineDiff diff;
    diff.items = items;
    diff.lines = lines;
    if (diff.isEmpty())
        return;
    outlines.write(meeting, diff);
    for (const domain::AgendaItem &item : items) {
        if (item.confidential)
            outlines.setItemConfidential(item.id, true);
        if (item.minutesPlanned)
            outlines.setMinutesPlanned(item.id, item.minutesPlanned);
        if (item.number)
            outlines.setItemNumber(item.id, item.number);
    }
    for (const domain::Line &line : lines)
        if (line.confidential)
            outlines.setLineConfidential(line.id, true);
}

/// The outline write has made the row with default values: its rev is the one to go on from.
template <class Repository, class Attributes>
void saveAttributes(Repository &repository, Attributes attributes)
{
    const std::optional<Attributes> stored = repository.find(attributes.line);
    attributes.rev = stored ? stored->rev : 0;
    repository.save(attributes);
}

} // namespace

MakeMeeting::MakeMeeting(const QString &text, storage::Repositories &repositories, MeetingContents contents)
    : Edit(text), m_repositories(repositories), m_contents(std::move(contents))
{
}

void MakeMeeting::apply()
{
    storage::Transaction transaction(m_repositories.database);
    domain::Meeting meeting = m_contents.meeting;
    meeting.rev = 0;
    m_repositories.meetings.save(meeting);
    if (!m_written) {
        writeOutline(m_repositories.outlines, meeting.id, m_contents.items, m_contents.lines);
        for (const domain::Attendance &row : std::as_const(m_contents.attendance))
            m_repositories.meetings.save(row);
        for (const domain::Decision &decision : std::as_const(m_contents.decisions))
            saveAttributes(m_repositories.decisions, decision);
        for (const domain::Task &task : std::as_const(m_contents.tasks))
            saveAttributes(m_repositories.tasks, task);
        for (const domain::CarryOver &carryOver : std::as_const(m_contents.carryOvers))
            saveAttributes(m_repositories.carryOvers, carryOver);
    }
    transaction.commit();
    m_written = true;
}

void MakeMeeting::revert()
{
    refuseWhereWritten(m_repositories, m_contents.meeting.id, m_contents.lines, [](const domain::Line &) { return true; });
    m_repositories.meetings.remove(m_contents.meeting.id);
}

PlacePoints::PlacePoints(const QString &text, storage::Repositories &repositories, domain::MeetingId meeting,
                         QList<domain::AgendaItem> items, QList<domain::Line> lines)
    : Edit(text), m_repositories(repositories), m_meeting(meeting), m_items(std::move(items)), m_lines(std::move(lines))
{
}

void PlacePoints::apply()
{
    storage::Transaction transaction(m_repositories.database);
    writeOutline(m_repositories.outlines, m_meeting, m_items, m_lines);
    transaction.commit();
}

void PlacePoints::revert()
{
    refuseWhereWritten(m_repositories, m_meeting, m_lines, [this](const domain::Line &line) {
        return std::any_of(m_items.begin(), m_items.end(), [&](const domain::AgendaItem &item) { return item.id == line.item; });
    });
    storage::OutlineDiff diff;
    for (const domain::AgendaItem &item : std::as_const(m_items))
        diff.removedItems.append(item.id);
    for (const domain::Line &line : std::as_const(m_lines))
        diff.removedLines.append(line.id);
    m_repositories.outlines.write(m_meeting, diff);
}

} // namespace editing
