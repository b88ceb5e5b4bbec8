// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/meetings/openmeetings.h"

#include "views/minutes/minuteseditor.h"

#include <algorithm>

namespace views {

OpenMeeting::OpenMeeting(storage::Repositories &repositories, domain::MeetingId meeting)
    : id(meeting), document(repositories, meeting, MinutesEditor::metrics()), facts(repositories, meeting), attendance(repositories), agenda(repositories)
{
    attendance.setMeeting(meeting);
    agenda.setMeeting(meeting);
}

OpenMeetings::OpenMeetings(storage::Repositories &repositories, QObject *parent) : QObject(parent), m_repositories(repositories) {}

OpenMeetings::~OpenMeetings() = default;

OpenMeeting &OpenMeetings::open(domain::MeetingId meeting)
{
    const auto found = std::find_if(m_open.begin(), m_open.end(), [&](const auto &open) { return open->id == meeting; });
    if (found != m_open.end()) {
        std::rotate(found, found + 1, m_open.end());
        return *m_open.back();
    }
    makeRoom();
    m_open.push_back(std::make_unique<OpenMeeting>(m_repositories, meeting));
    OpenMeeting *made = m_open.back().get();
    connect(&made->document.saver(), &outline::Saver::stateChanged, this, &OpenMeetings::saverChanged);
    connect(&made->facts, &lists::MeetingFacts::removed, this, [this, meeting] {
        emit removed(meeting);
        close(meeting);
    }, Qt::QueuedConnection); // its own button may have led here
    emit opened(made);
    return *made;
}

OpenMeeting *OpenMeetings::find(domain::MeetingId meeting) const
{
    const auto found = std::find_if(m_open.begin(), m_open.end(), [&](const auto &open) { return open->id == meeting; });
    return found == m_open.end() ? nullptr : found->get();
}

bool OpenMeetings::flush()
{
    bool all = true;
    for (const auto &open : m_open)
        all = open->document.flush() && all;
    return all;
}

void OpenMeetings::close(domain::MeetingId meeting)
{
    std::erase_if(m_open, [&](const auto &open) { return open->id == meeting; });
}

void OpenMeetings::makeRoom()
{
    // The last one is on screen.
    for (size_t i = 0; m_open.size() >= kept && i + 1 < m_open.size();) {
        if (m_open[i]->document.flush())
            m_open.erase(m_open.begin() + std::ptrdiff_t(i));
        else
            ++i;
    }
}

} // namespace views
