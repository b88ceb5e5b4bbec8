// SPDX-License-Identifier: GPL-3.0-or-later
#include "lists/decisiondetails.h"

#include "domain/markdown.h"
#include "domain/numbering.h"

namespace lists {

DecisionReader::DecisionReader(storage::Repositories &repositories, QObject *parent) : QObject(parent), m_repositories(repositories)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &DecisionReader::changed);
    const auto ifSeen = [this](domain::LineId line) {
        if (m_seen.contains(line))
            m_soon.start();
    };
    connect(&repositories.decisions, &storage::DecisionRepository::changed, this, [ifSeen](const domain::Decision &decision) {
        ifSeen(decision.line);
        ifSeen(decision.replaces);
    });
    connect(&repositories.tasks, &storage::TaskRepository::changed, this, [ifSeen](const domain::Task &task) { ifSeen(task.line); });
    const auto ifHere = [this](domain::MeetingId meeting) {
        if (m_meeting && meeting == m_meeting)
            m_soon.start();
    };
    connect(&repositories.outlines, &storage::OutlineRepository::changed, this, ifHere);
    connect(&repositories.meetings, &storage::MeetingRepository::changed, this, [ifHere](const domain::Meeting &meeting) { ifHere(meeting.id); });
    connect(&repositories.meetings, &storage::MeetingRepository::removed, this, ifHere);
}

void DecisionReader::setDecision(domain::LineId line)
{
    m_line = line;
    m_meeting = {};
    m_seen.clear();
    emit changed();
}

std::optional<DecisionDetails> DecisionReader::read() const
{
    if (m_line.isNull())
        return std::nullopt;
    try {
        const auto entry = m_repositories.decisions.entry(m_line);
        if (!entry)
            return std::nullopt;
        return details(*entry);
    } catch (const storage::StorageError &error) {
        emit failed(error.message());
        return std::nullopt;
    }
}

DecisionDetails DecisionReader::details(const DecisionEntry &entry) const
{
    const domain::Minutes minutes = m_repositories.meetings.minutes(entry.at.meeting);
    DecisionDetails details;
    details.entry = entry;
    details.meetingBody = minutes.body.name;
    details.itemTitle = domain::toPlain(entry.at.itemTitle);
    details.itemNumber = domain::itemNumbers(minutes.body, minutes.items).value(entry.at.item);
    details.belonging = minutes.belongingTo(entry.line.id);

    QSet<domain::LineId> seen{entry.line.id};
    QList<domain::LineId> tasks;
    bool past = false;
    const QList<domain::Line> lines = minutes.linesOf(entry.at.item);
    for (const domain::Line &line : lines) {
        past = past || line.id == entry.line.id;
        if (line.kind == domain::LineKind::Presenters)
            details.presenters = domain::toPlain(line.text);
        else if (line.kind == domain::LineKind::Task)
            tasks.append(line.id);
        else if (!past && !domain::isTracked(line.kind) && line.kind != domain::LineKind::Label && !line.text.isEmpty())
            details.before.append(domain::toPlain(line.text));
    }
    while (details.before.size() > 2)
        details.before.removeFirst();
    details.tasks = m_repositories.tasks.entries(tasks);
    if (entry.decision.replaces)
        details.replaces = m_repositories.decisions.entry(entry.decision.replaces);
    if (entry.replacedBy)
        details.replacedBy = m_repositories.decisions.entry(entry.replacedBy);

    for (domain::LineId line : tasks)
        seen.insert(line);
    seen.insert(entry.decision.replaces);
    seen.insert(entry.replacedBy);
    seen.remove(domain::LineId());
    m_meeting = entry.at.meeting;
    m_seen = seen;
    return details;
}

} // namespace lists
