// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/places.h"

#include "app/minutesexport.h"
#include "app/registerexport.h"
#include "app/showlooks.h"
#include "app/sourceactions.h"
#include "app/surroundings.h"
#include "app/workspace.h"
#include "documents/threaddocument.h"
#include "lists/assignmentdetails.h"
#include "lists/decisiondetails.h"
#include "lists/meetinglist.h"
#include "lists/overview.h"
#include "lists/planboard.h"
#include "lists/upcominglist.h"
#include "lists/yearcyclelist.h"
#include "views/actionplan/actionplanplace.h"
#include "views/decisions/decisionsplace.h"
#include "views/importing/importplace.h"
#include "views/meetings/meetingsplace.h"
#include "views/meetings/openmeetings.h"
#include "views/overview/overviewplace.h"
#include "views/priorities/prioritiesplace.h"
#include "views/quality/qualityplace.h"
#include "views/search/matterplace.h"
#include "views/tasks/taskpane.h"
#include "views/tasks/tasksplace.h"
#include "views/thread/threadplace.h"
#include "views/upcoming/upcomingplace.h"
#include "views/yearcycle/yearcycleplace.h"

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
    services.operationalPlanEdits = &on.workspace.operationalPlanEdits();
    services.assignments = [&stored = on.workspace.stored()](const QString &query, QDate day) { return lists::assignmentNames(stored, query, day); };
    auto *source = new SourceActions(on.workspace.database(), parent);
    services.fileActions = source->actions();
    auto *place = new views::MeetingsPlace(services, parent);
    QObject::connect(place, &views::MeetingsPlace::currentChanged, source, [source](const QUuid &meeting) { source->show(domain::MeetingId(meeting)); });
    QObject::connect(source, &SourceActions::problem, place, &views::Place::problem);
    QObject::connect(place, &QObject::destroyed, source, &QObject::deleteLater);
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
    QObject::connect(place, &views::DecisionsPlace::prioritiseRequested, place, [place, &edits = on.workspace.operationalPlanEdits()](domain::LineId decision) {
        if (const editing::Answer answer = edits.prioritiseBy(decision))
            emit place->message(Names::tr("Beslutet är nu verksamhetsplanens prioritering."), true);
        else if (!answer.why.isEmpty())
            emit place->problem(answer.why, {});
    });
    return place;
}

views::Place *makeTasks(const Standing &on, QWidget *parent)
{
    auto *place = new views::TasksPlace({on.workspace.tasks(), on.workspace.bodies(), on.workspace.people(), on.workspace.lineEdits()}, parent);
    place->setReadOnly(!on.workspace.isWritable());
    if (on.surroundings.me())
        place->setMe(on.surroundings.me());
    place->pane()->setHistory([&workspace = on.workspace, &surroundings = on.surroundings](domain::LineId task) {
        try {
            return lists::taskHistory(workspace.stored(), workspace.upcomingMoves(), task, surroundings.today());
        } catch (const storage::StorageError &) {
            return QList<lists::TaskEvent>(); // the register says what is wrong with the file
        }
    });
    QObject::connect(&on.surroundings, &Surroundings::meChanged, place, &views::TasksPlace::setMe);
    QObject::connect(&on.surroundings, &Surroundings::todayChanged, place, &views::TasksPlace::setToday);
    QObject::connect(place, &views::TasksPlace::exportRequested, place,
                     [place, exporting = on.exporting](const QList<domain::LineId> &ids, const QString &whose) { exporting.tasks(place, ids, whose); });
    QObject::connect(place, &views::TasksPlace::calendarRequested, place,
                     [place, exporting = on.exporting](const QList<domain::LineId> &ids) { exporting.tasksCalendar(place, ids); });
    return place;
}

views::Place *makeOverview(const Standing &on, QWidget *parent)
{
    auto *overview = new lists::Overview(on.workspace.stored(), on.surroundings.today());
    if (on.surroundings.me())
        overview->setMe(on.surroundings.me());
    auto *place = new views::OverviewPlace({*overview, on.workspace.lineEdits()}, parent);
    overview->setParent(place);
    place->setReadOnly(!on.workspace.isWritable());
    QObject::connect(place, &views::OverviewPlace::noticeRequested, place, [place, minutes = on.minutes](domain::MeetingId meeting) { minutes.one(place, meeting); });
    QObject::connect(&on.surroundings, &Surroundings::meChanged, overview, &lists::Overview::setMe);
    QObject::connect(&on.surroundings, &Surroundings::todayChanged, overview, &lists::Overview::setToday);
    return place;
}

views::Place *makeYearCycle(const Standing &on, QWidget *parent)
{
    auto *list = new lists::YearCycleList(on.workspace.stored(), on.surroundings.today());
    auto *place = new views::YearCyclePlace({*list, on.workspace.bodies(), on.workspace.recordEdits()}, parent);
    list->setParent(place);
    place->setReadOnly(!on.workspace.isWritable());
    QObject::connect(&on.surroundings, &Surroundings::todayChanged, list, &lists::YearCycleList::setToday);
    QObject::connect(place, &views::YearCyclePlace::exportRequested, place,
                     [place, list, exporting = on.exporting] { exporting.yearCycle(place, list->year(), list->today()); });
    QObject::connect(place, &views::YearCyclePlace::calendarRequested, place, [place, list, exporting = on.exporting] { exporting.yearCycleCalendar(place, list->year()); });
    return place;
}

views::Place *makeUpcoming(const Standing &on, QWidget *parent)
{
    auto *list = new lists::UpcomingList(on.workspace.stored(), on.workspace.upcomingMoves(), on.surroundings.today());
    auto *place = new views::UpcomingPlace({*list, on.workspace.bodies(), on.workspace.upcomingEdits(), on.workspace.meetingEdits()}, parent);
    list->setParent(place);
    place->setReadOnly(!on.workspace.isWritable());
    QObject::connect(&on.surroundings, &Surroundings::todayChanged, list, &lists::UpcomingList::setToday);
    QObject::connect(place, &views::UpcomingPlace::exportRequested, place,
                     [place, list, exporting = on.exporting] { exporting.upcoming(place, list->body(), list->today()); });
    return place;
}

views::Place *makeActionPlan(const Standing &on, QWidget *parent)
{
    auto *source = new SourceActions(on.workspace.database(), parent);
    auto *place = new views::ActionPlanPlace({on.workspace.stored(), on.workspace.planEdits(), !on.workspace.isWritable(), source->actions()}, parent);
    source->show(place->plan()); // opened as it was made
    QObject::connect(place, &views::ActionPlanPlace::shown, source, [source](domain::ActionPlanId plan) { source->show(plan); });
    QObject::connect(source, &SourceActions::problem, place, &views::Place::problem);
    QObject::connect(place, &QObject::destroyed, source, &QObject::deleteLater);
    place->setToday(on.surroundings.today());
    QObject::connect(&on.surroundings, &Surroundings::todayChanged, place, &views::ActionPlanPlace::setToday);
    QObject::connect(place, &views::ActionPlanPlace::exportRequested, place, [place, exporting = on.exporting](domain::ActionPlanId plan) { exporting.plan(place, plan); });
    QObject::connect(place, &views::ActionPlanPlace::responsibilityExportRequested, place,
                     [place, exporting = on.exporting](domain::ActionPlanId plan, std::optional<domain::ResponsibleRole> role) { exporting.responsibility(place, plan, role); });
    return place;
}

views::Place *makePriorities(const Standing &on, QWidget *parent)
{
    storage::Repositories &stored = on.workspace.stored();
    const QDate today = on.surroundings.today();
    auto *board = new lists::PlanBoard(stored, today);
    auto *beside = new lists::AssignmentReader(stored, today);
    auto *page = new lists::AssignmentReader(stored, today);
    auto *place = new views::PrioritiesPlace({*board, *beside, *page, on.workspace.decisions(), on.workspace.bodies(), on.workspace.people(), on.workspace.operationalPlanEdits(),
                                              [&edits = on.workspace.bodyEdits()] { return edits.reportDays({}); },
                                              [&edits = on.workspace.bodyEdits()](int days) { edits.setReportDays({}, days); }}, parent);
    for (QObject *own : {static_cast<QObject *>(board), static_cast<QObject *>(beside), static_cast<QObject *>(page)})
        own->setParent(place); // they live as long as the place that reads with them
    place->setToday(today);
    place->setReadOnly(!on.workspace.isWritable());
    QObject::connect(&on.surroundings, &Surroundings::todayChanged, place, &views::PrioritiesPlace::setToday);
    QObject::connect(place, &views::PrioritiesPlace::exportRequested, place, [place, exporting = on.exporting](int year) { exporting.priorities(place, year); });
    return place;
}

views::Place *makeMatter(const Standing &on, QWidget *parent)
{
    return new views::MatterPlace(on.workspace.searcher(), parent);
}

views::Place *makeImport(const Standing &on, QWidget *parent)
{
    auto *place = new views::ImportPlace(on.workspace.history(), on.workspace.stored(), parent);
    place->setReadOnly(!on.workspace.isWritable());
    return place;
}

views::Place *makeQuality(const Standing &on, QWidget *parent)
{
    auto *place = new views::QualityPlace({on.workspace.stored(), on.workspace.history(), on.workspace.bodies(), on.workspace.people(), on.surroundings.today(),
                                           !on.workspace.isWritable()},
                                          parent);
    QObject::connect(&on.surroundings, &Surroundings::todayChanged, place, &views::QualityPlace::setToday);
    QObject::connect(place, &views::QualityPlace::reportRequested, place,
                     [place, exporting = on.exporting](domain::ActionPlanId plan) { exporting.qualityReport(place, plan); });
    return place;
}

views::Place *makeThread(const Standing &on, QWidget *parent)
{
    auto *reader = new lists::ThreadReader(on.workspace.stored());
    auto *place = new views::ThreadPlace(*reader, parent);
    reader->setParent(place); // it lives as long as the place that reads with it
    place->setToday(on.surroundings.today());
    QObject::connect(&on.surroundings, &Surroundings::todayChanged, place, &views::ThreadPlace::setToday);
    QObject::connect(place, &views::ThreadPlace::exportRequested, place, [place, exporting = on.exporting](const domain::Thread &thread) {
        exporting.thread(place, thread.of, documents::threadTitle(thread));
    });
    return place;
}

} // namespace

QList<PlaceEntry> placesOf(Workspace &workspace, Settings &settings, Surroundings &surroundings)
{
    const Standing on{workspace, surroundings, {workspace, settings}, {workspace, settings}};
    return {
        {u"overview"_s, Names::tr("Översikt"), u"oversikt"_s, {}, [on](QWidget *parent) { return makeOverview(on, parent); }},
        {u"meetings"_s, Names::tr("Möten"), u"moten"_s, {ObjectType::Meeting, ObjectType::Item, ObjectType::Line}, [on](QWidget *parent) { return makeMeetings(on, parent); }},
        {u"decisions"_s, Names::tr("Beslut"), u"beslut"_s, {}, [on](QWidget *parent) { return makeDecisions(on, parent); }},
        {u"tasks"_s, Names::tr("Uppgifter"), u"uppgifter"_s, {}, [on](QWidget *parent) { return makeTasks(on, parent); }},
        {u"upcoming"_s, Names::tr("Kommande"), u"kommande"_s, {}, [on](QWidget *parent) { return makeUpcoming(on, parent); }},
        {u"priorities"_s, Names::tr("VP"), u"vp"_s, {ObjectType::Assignment, ObjectType::Prioritisation, ObjectType::StatusReport}, [on](QWidget *parent) { return makePriorities(on, parent); }},
        {u"actionplan"_s, Names::tr("Handlingsplan"), u"handlingsplan"_s,
         {ObjectType::Plan, ObjectType::Area, ObjectType::Need, ObjectType::Measure, ObjectType::Goal, ObjectType::FollowUp},
         [on](QWidget *parent) { return makeActionPlan(on, parent); }},
        {u"quality"_s, Names::tr("Uppföljning"), u"granska"_s, {ObjectType::DialogueRound}, [on](QWidget *parent) { return makeQuality(on, parent); }},
        {u"yearcycle"_s, Names::tr("Årshjul"), u"arshjul"_s, {ObjectType::YearCycleEntry}, [on](QWidget *parent) { return makeYearCycle(on, parent); }},
        {u"thread"_s, Names::tr("Tråden"), u"traden"_s, {}, [on](QWidget *parent) { return makeThread(on, parent); }, false},
        {u"matter"_s, Names::tr("Ärendets gång"), u"traden"_s, {}, [on](QWidget *parent) { return makeMatter(on, parent); }, false},
        {u"import"_s, Names::tr("Läs in"), u"importera"_s, {}, [on](QWidget *parent) { return makeImport(on, parent); }, false},
    };
}

} // namespace app
