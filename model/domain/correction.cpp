// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/correction.h"

namespace domain {

namespace {

template <class Attributes>
QHash<LineId, Attributes> moved(const QHash<LineId, Attributes> &attributes, const QHash<LineId, LineId> &lines)
{
    QHash<LineId, Attributes> found;
    for (auto it = attributes.begin(); it != attributes.end(); ++it) {
        const LineId line = lines.value(it.key());
        if (line.isNull())
            continue;
        Attributes copy = it.value();
        copy.line = line;
        copy.rev = 0;
        found.insert(line, copy);
    }
    return found;
}

} // namespace

Correction correction(const Minutes &approved)
{
    Correction made;
    made.minutes = approved;
    Minutes &minutes = made.minutes;
    minutes.meeting.id = MeetingId::create();
    minutes.meeting.status = MeetingStatus::Draft;
    minutes.meeting.approvedAt = QDateTime();
    minutes.meeting.version = approved.meeting.version + 1;
    minutes.meeting.corrects = approved.meeting.id;
    minutes.meeting.rev = 0;
    for (AgendaItem &item : minutes.items) {
        const ItemId id = ItemId::create();
        made.items.insert(item.id, id);
        item.id = id;
        item.meeting = minutes.meeting.id;
        item.rev = 0;
    }
    for (Line &line : minutes.lines) {
        const LineId id = LineId::create();
        made.lines.insert(line.id, id);
        line.id = id;
        line.meeting = minutes.meeting.id;
        line.item = made.items.value(line.item);
        line.rev = 0;
    }
    for (Attendance &row : minutes.attendance) {
        row.id = AttendanceId::create();
        row.meeting = minutes.meeting.id;
        row.arrivedAt = made.items.value(row.arrivedAt);
        row.leftAt = made.items.value(row.leftAt);
        row.rev = 0;
    }
    minutes.decisions = moved(approved.decisions, made.lines);
    minutes.tasks = moved(approved.tasks, made.lines);
    minutes.carryOvers = moved(approved.carryOvers, made.lines);
    minutes.followUps = moved(approved.followUps, made.lines);
    for (FollowUp &followUp : minutes.followUps)
        followUp.id = FollowUpId::create();
    for (Decision &decision : minutes.decisions)
        decision.replaces = made.lines.value(decision.replaces, decision.replaces);
    return made;
}

} // namespace domain
