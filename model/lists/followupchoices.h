// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/actionplan.h"

namespace storage {
struct Repositories;
}

namespace lists {

/// A meeting whose minutes can still be written in: "LG 2 feb".
struct WritableMeeting {
    domain::MeetingId id;
    QString name;
};
/// The latest of them. Empty where they cannot be read: nothing can then be written in them either.
QList<WritableMeeting> writableMeetings(storage::Repositories &repositories);

/// What a follow-up may be tied to while it is written: the dialogue it was seen in, and the meeting that takes its task.
struct FollowUpChoices {
    QList<domain::DialogueRound> rounds;
    QList<WritableMeeting> meetings;
};
FollowUpChoices followUpChoices(storage::Repositories &repositories);

} // namespace lists
