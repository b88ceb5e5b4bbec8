// SPDX-License-Identifier: GPL-3.0-or-later
#include "lists/followupchoices.h"

#include "domain/dates.h"
#include "lists/valuelist.h"
#include "storage/repositories.h"

namespace lists {

namespace {

constexpr int mostMeetings = 20;
const auto quietly = [](const QString &) {}; // the file is out of reach, and the window says so

} // namespace

QList<WritableMeeting> writableMeetings(storage::Repositories &repositories)
{
    QList<WritableMeeting> found;
    readQuietly(
        [&] {
            for (const storage::MeetingEntry &entry : repositories.meetings.entries())
                if (!entry.meeting.isReadOnly() && found.size() < mostMeetings)
                    found.append({entry.meeting.id, entry.bodyAbbreviation + u' ' + domain::shortDate(entry.meeting.date)});
        },
        quietly);
    return found;
}

FollowUpChoices followUpChoices(storage::Repositories &repositories)
{
    FollowUpChoices choices;
    readQuietly([&] { choices.rounds = repositories.records.all<domain::DialogueRound>(); }, quietly);
    choices.meetings = writableMeetings(repositories);
    return choices;
}

} // namespace lists
