// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/places.h"

#include "app/minutesexport.h"
#include "app/registerexport.h"
#include "app/showlooks.h"
#include "app/surroundings.h"
#include "app/workspace.h"
#include "lists/carryoverlist.h"
#include "lists/decisiondetails.h"
#include "lists/meetinglist.h"
#include "views/decisions/decisionsplace.h"
#include "views/meetings/meetingsplace.h"
#include "views/meetings/openmeetings.h"
#include "views/tasks/tasksplace.h"

#include <QApplication>
#include <QEvent>
#include <QTimer>
#include <functional>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace app {

using domain::ObjectType;

namespace {

class Names
{
    Q_DECLARE_TR_FUNCTIONS(app::Places)
};

/// What a place is built on.
struct Standing {
    Workspace &workspace;
    Surroundings &surroundings;
    RegisterExport exporting;
    MinutesExport minutes;
};

/// Calls `then` once, when the event loop comes back after the widget's first painting.
class AfterFirstPaint final : public QObject
{
public:
    AfterFirstPaint(QWidget *widget, std::function<void()> then) : QObject(widget), m_then(std::move(then)) { widget->installEventFilter(this); }

    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && m_then) {
            QTimer::singleShot(0, this, [then = std::exchange(m_then, nullptr)] { then(); });
        }
        return false;
    }

private:
    std::function<void()> m_then;
};

views::Place *makeMeetings(const Standing &on, QWidget *parent)
{
    constexpr int monthsAtFirst = 6;
    const QDate today = on.surroundings.today();
    auto *meetings = new lists::MeetingList(on.workspace.stored().meetings, on.workspace.stored().outlines, today, nullptr, today.addMonths(-monthsAtFirst));
    auto *open = new views::OpenMeetings(on.workspace.stored());
    views::MeetingServices services{*open, *meetings, on.workspace.bodies(), on.workspace.people(), on.workspace.meetingEdits(), on.workspace.lineEdits(),
                                    on.workspace.bodyEdits(), on.workspace.peopleEdits()};
    services.speller = &on.surroundings.speller();
    services.readOnly = !on.workspace.isWritable();
    auto *place = new views::MeetingsPlace(services, parent);
    meetings->setParent(place); // they live as long as the place, and go after what it shows
    open->setParent(place);
    QObject::connect(&on.surroundings, &Surroundings::todayChanged, meetings, &lists::MeetingList::setToday);
    QObject::connect(place, &views::MeetingsPlace::exportRequested, place, [place, minutes = on.minutes](domain::MeetingId meeting) { minutes.one(place, meeting); });
    QObject::connect(place, &views::MeetingsPlace::exportOfManyRequested, place, [place, meetings, minutes = on.minutes](const QString &body) {
        QList<views::BatchMeeting> all;
        for (const lists::MeetingEntry &entry : meetings->values())
            all << views::BatchMeeting{entry.meeting.id, entry.bodyAbbreviation, entry.meeting.date, entry.meeting.version,
                                       entry.meeting.status >= domain::MeetingStatus::Finished};
        minutes.many(place, all, body);
    });
    QObject::connect(place, &views::MeetingsPlace::lookRequested, place, [place, &workspace = on.workspace](domain::BodyId body) {
        QWidget *above = QApplication::activeModalWidget();
        showLooks(workspace, body, above ? above : place);
    });
    auto *rest = new QTimer(meetings);
    QObject::connect(rest, &QTimer::timeout, rest, [meetings, rest] {
        if (!meetings->readEarlier())
            rest->deleteLater();
    });
    new AfterFirstPaint(place, [rest] { rest->start(0); }); // owned by the place
    return place;
}

views::Place *makeDecisions(const Standing &on, QWidget *parent)
{
    auto *reader = new lists::DecisionReader(on.workspace.stored());
    auto *place = new views::DecisionsPlace({on.workspace.decisions(), *reader, on.workspace.bodies(), on.workspace.people(), on.workspace.lineEdits()}, parent);
    reader->setParent(place); // it lives as long as the place that reads with it
    place->setReadOnly(!on.workspace.isWritable());
    place->setToday(on.surroundings.today());
    QObject::connect(&on.surroundings, &Surroundings::todayChanged, place, &views::DecisionsPlace::setToday);
    QObject::connect(place, &views::DecisionsPlace::exportRequested, place,
                     [place, exporting = on.exporting](const QList<domain::LineId> &ids) { exporting.decisions(place, ids); });
    return place;
}

views::Place *makeTasks(const Standing &on, QWidget *parent)
{
    auto *carryOvers = new lists::CarryOverList(on.workspace.stored(), on.surroundings.today());
    auto *place = new views::TasksPlace({on.workspace.tasks(), *carryOvers, on.workspace.bodies(), on.workspace.people(), on.workspace.lineEdits()}, parent);
    carryOvers->setParent(place);
    place->setReadOnly(!on.workspace.isWritable());
    if (on.surroundings.me())
        place->setMe(on.surroundings.me());
    QObject::connect(&on.surroundings, &Surroundings::meChanged, place, &views::TasksPlace::setMe);
    QObject::connect(&on.surroundings, &Surroundings::todayChanged, place, &views::TasksPlace::setToday);
    QObject::connect(place, &views::TasksPlace::exportRequested, place,
                     [place, exporting = on.exporting](const QList<domain::LineId> &ids) { exporting.tasks(place, ids); });
    return place;
}

} // namespace

QList<PlaceEntry> placesOf(Workspace &workspace, Settings &settings, Surroundings &surroundings)
{
    const Standing on{workspace, surroundings, {workspace, settings}, {workspace, settings}};
    return {
        {u"meetings"_s, Names::tr("Möten"), u"moten"_s, {ObjectType::Meeting, ObjectType::Item, ObjectType::Line}, [on](QWidget *parent) { return makeMeetings(on, parent); }},
        {u"decisions"_s, Names::tr("Beslut"), u"beslut"_s, {}, [on](QWidget *parent) { return makeDecisions(on, parent); }},
        {u"tasks"_s, Names::tr("Uppgifter"), u"uppgifter"_s, {}, [on](QWidget *parent) { return makeTasks(on, parent); }},
    };
}

} // namespace app
