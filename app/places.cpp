// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/places.h"

#include "app/workspace.h"
#include "lists/carryoverlist.h"
#include "lists/decisiondetails.h"
#include "lists/meetinglist.h"
#include "views/decisions/decisionsplace.h"
#include "views/meetings/meetingsplace.h"
#include "views/meetings/openmeetings.h"
#include "views/tasks/tasksplace.h"

#include <QCoreApplication>
#include <QDate>

using namespace Qt::Literals::StringLiterals;

namespace app {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("app::places", text);
}

views::Place *makeMeetings(Workspace &workspace, QWidget *parent)
{
    auto *meetings = new lists::MeetingList(workspace.stored().meetings, workspace.stored().outlines, QDate::currentDate());
    auto *open = new views::OpenMeetings(workspace.stored());
    views::MeetingServices services{*open, *meetings, workspace.bodies(), workspace.people(), workspace.meetingEdits(), workspace.lineEdits(),
                                    workspace.bodyEdits(), workspace.peopleEdits()};
    services.readOnly = !workspace.isWritable();
    auto *place = new views::MeetingsPlace(services, parent);
    meetings->setParent(place); // they live as long as the place, and go after what it shows
    open->setParent(place);
    return place;
}

views::Place *makeDecisions(Workspace &workspace, QWidget *parent)
{
    auto *reader = new lists::DecisionReader(workspace.stored());
    auto *place = new views::DecisionsPlace({workspace.decisions(), *reader, workspace.bodies(), workspace.people(), workspace.lineEdits()}, parent);
    reader->setParent(place); // it lives as long as the place that reads with it
    place->setReadOnly(!workspace.isWritable());
    return place;
}

views::Place *makeTasks(Workspace &workspace, QWidget *parent)
{
    auto *carryOvers = new lists::CarryOverList(workspace.stored(), QDate::currentDate());
    auto *place = new views::TasksPlace({workspace.tasks(), *carryOvers, workspace.bodies(), workspace.people(), workspace.lineEdits()}, parent);
    carryOvers->setParent(place);
    place->setReadOnly(!workspace.isWritable());
    return place;
}

} // namespace

QList<PlaceEntry> placesOf(Workspace &workspace)
{
    return {
        {u"meetings"_s, tr("Möten"), u"moten"_s, [&workspace](QWidget *parent) { return makeMeetings(workspace, parent); }},
        {u"decisions"_s, tr("Beslut"), u"beslut"_s, [&workspace](QWidget *parent) { return makeDecisions(workspace, parent); }},
        {u"tasks"_s, tr("Uppgifter"), u"uppgifter"_s, [&workspace](QWidget *parent) { return makeTasks(workspace, parent); }},
    };
}

} // namespace app
