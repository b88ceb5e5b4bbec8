// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/bodyedits.h"
#include "editing/operationalplanedits.h"
#include "lists/assignmentdetails.h"
#include "lists/overview.h"
#include "lists/planboard.h"
#include "storage/reportintervals.h"
#include "tests/support/builders.h"
#include "tests/support/testfile.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QSqlQuery>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace support;
using namespace domain;
using lists::PlanBoard;

namespace {

/// A plan of 2027 with five assignments, each with an owner.
struct Plan {
    Plan()
    {
        lg = aBody("LG").named("Ledningsgruppen").in(file.repos);
        sanna = aPerson("Sanna Torvik").memberOf(lg).in(file.repos);
        plan = OperationalPlanId(edits.createPlan(2027).id);
        for (const char *title : {"Stöd i rätt tid", "Trygga övergångar", "Läsning som bär", "Lärare som stannar", "Rörelse varje dag"}) {
            ids.append(AssignmentId(edits.addAssignment(plan, QString::fromUtf8(title)).id));
            edits.change(ids.last(), u"Ägare"_s, [this](Assignment &a) { a.owners = {party(sanna)}; });
        }
    }
    QList<PriorityChoice> choices(const QList<int> &ranked) const
    {
        QList<PriorityChoice> all;
        for (int i : ranked)
            all.append({ids[i], false, u"skäl %1"_s.arg(i)});
        for (int i = 0; i < ids.size(); ++i)
            if (!ranked.contains(i))
                all.append({ids[i], true, {}});
        return all;
    }
    StatusReportId report(int which, QDate date, Movement movement)
    {
        const StatusReportId id(edits.addReport(ids[which], date).id);
        edits.changeReport(id, u"Förflyttning"_s, [movement](StatusReport &r) { r.movement = movement; });
        return id;
    }
    static QStringList titles(const PlanBoard &board)
    {
        QStringList all;
        for (const lists::BoardEntry &entry : board.entries())
            all << QString::number(entry.rank) + u' ' + entry.assignment.title;
        return all;
    }

    TestFile file;
    editing::EditHistory history{file.database};
    editing::OperationalPlanEdits edits{history, file.repos};
    Body lg;
    Person sanna;
    OperationalPlanId plan;
    QList<AssignmentId> ids;
};

} // namespace

class PlanBoardTest : public QObject
{
    Q_OBJECT
private slots:
    void aPlanThatCannotBeReadIsSaid()
    {
        Plan p;
        PlanBoard board(p.file.repos, day("2027-03-01"));
        QVERIFY(board.problem().isEmpty());
        QSqlQuery(p.file.database.connection()).exec(u"ALTER TABLE status_report RENAME TO hidden"_s);
        board.setToday(day("2027-03-02"));
        QVERIFY(!board.problem().isEmpty());
        QSqlQuery(p.file.database.connection()).exec(u"ALTER TABLE hidden RENAME TO status_report"_s);
        board.setToday(day("2027-03-03"));
        QVERIFY(board.problem().isEmpty());
    }
    void rankedStandFirstInTheDecisionsOrder()
    {
        Plan p;
        PlanBoard board(p.file.repos, day("2027-03-01"));
        QAbstractItemModelTester tester(&board, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(board.year(), 2027);
        QVERIFY(!board.shown());
        QVERIFY(p.edits.prioritise(p.plan, day("2027-02-09"), {}, p.choices({2, 0, 1})));
        QTRY_VERIFY(board.shown());
        QCOMPARE(Plan::titles(board), QStringList({u"1 Läsning som bär"_s, u"2 Stöd i rätt tid"_s, u"3 Trygga övergångar"_s, u"0 Lärare som stannar"_s, u"0 Rörelse varje dag"_s}));
        QCOMPARE(board.at(0).reason, u"skäl 2"_s);
        QCOMPARE(board.madeBy(), u"9 februari 2027"_s);
        p.history.stack().undo();
        QTRY_VERIFY(!board.shown());
        p.history.stack().redo();
        QTRY_VERIFY(board.shown());
    }
    void whoDecidedIsTold()
    {
        Plan p;
        const Minutes minutes = aMeeting(p.lg, "2027-02-09").withItem(Section::Decision, "VP").withDecision("Ledningsgruppen beslutar om ordningen").in(p.file.repos);
        QVERIFY(p.edits.prioritise(p.plan, day("2027-02-09"), minutes.lines.first().id, p.choices({0})));
        PlanBoard board(p.file.repos, day("2027-03-01"));
        QCOMPARE(board.madeBy(), u"Ledningsgruppen 9 februari 2027, §1"_s);
    }
    void aDraftIsMovedByStepsAndStoresNothing()
    {
        Plan p;
        QVERIFY(p.edits.prioritise(p.plan, day("2027-02-09"), {}, p.choices({0, 1})));
        PlanBoard board(p.file.repos, day("2027-03-01"));
        QAbstractItemModelTester tester(&board, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY(!board.move(0, 1)); // no draft
        board.beginDraft();
        QVERIFY(board.move(0, 1));
        QCOMPARE(Plan::titles(board).first(), u"1 Trygga övergångar"_s);
        QVERIFY(!board.move(0, -1));
        QVERIFY(board.move(2, -1)); // over the border, from long-term to ranked
        QCOMPARE(board.rankedCount(), 3);
        QVERIFY(board.move(2, -1));
        QCOMPARE(Plan::titles(board).mid(0, 3), QStringList({u"1 Trygga övergångar"_s, u"2 Läsning som bär"_s, u"3 Stöd i rätt tid"_s}));
        QVERIFY(board.move(2, 1)); // and back
        QCOMPARE(board.rankedCount(), 2);
        QVERIFY(board.moveTo(4, 0, true)); // dragged
        QCOMPARE(Plan::titles(board).first(), u"1 Rörelse varje dag"_s);
        board.setReason(0, u" Alla  vill"_s);
        QCOMPARE(board.draft().first(), (PriorityChoice{p.ids[4], false, u"Alla vill"_s}));
        QCOMPARE(p.file.repos.records.of<Prioritisation>(p.plan).size(), 1);
        // a change from elsewhere does not disturb the order being made
        QVERIFY(p.edits.change(p.ids[1], u"Namn"_s, [](Assignment &a) { a.title = u"Trygga stadiebyten"_s; }));
        QTRY_COMPARE(Plan::titles(board)[1], u"2 Trygga stadiebyten"_s);
        board.endDraft();
        QCOMPARE(Plan::titles(board).first(), u"1 Stöd i rätt tid"_s);
    }
    void anEarlierPrioritisationIsShownAsItWas()
    {
        Plan p;
        const PrioritisationId old(p.edits.prioritise(p.plan, day("2027-02-09"), {}, p.choices({0, 1})).id);
        QVERIFY(p.edits.prioritise(p.plan, day("2027-05-04"), {}, p.choices({3})));
        PlanBoard board(p.file.repos, day("2027-06-01"));
        QCOMPARE(Plan::titles(board).first(), u"1 Lärare som stannar"_s);
        board.show(old);
        QCOMPARE(Plan::titles(board).mid(0, 2), QStringList({u"1 Stöd i rätt tid"_s, u"2 Trygga övergångar"_s}));
    }
    void staleReportsFollowTheSetting()
    {
        Plan p;
        p.report(0, day("2027-03-01"), Movement::Forward);
        PlanBoard board(p.file.repos, day("2027-05-01"));
        QVERIFY(!board.at(0).stale); // 61 days
        QVERIFY(board.at(1).stale);  // none since the new year
        p.file.repos.settings.set(storage::ReportIntervals::key(), u"30"_s);
        QTRY_VERIFY(board.at(0).stale);
        QCOMPARE(board.stale().size(), 5);
    }
    void eachGroupSaysHowOftenItWantsNews()
    {
        Plan p;
        Body lg = p.lg;
        lg.kind = BodyKind::ManagementGroup;
        lg = p.file.repos.bodies.save(lg);
        const Body sg = aBody("SG").in(p.file.repos);
        editing::BodyEdits bodies(p.history, p.file.repos);
        QCOMPARE(bodies.reportDays({}), storage::ReportIntervals::usualDays);
        QCOMPARE(bodies.reportDays(lg.id), 0); // as all
        p.report(0, day("2027-03-01"), Movement::Forward); // in no meeting: the leading group hears of it
        StatusReport heard = p.file.repos.records.reports(p.ids[0]).first();
        PlanBoard board(p.file.repos, day("2027-05-01"));
        lists::Overview overview(p.file.repos, day("2027-05-01"));
        overview.setWatched(true);
        QVERIFY(!board.at(0).stale); // 61 days
        QCOMPARE(overview.silent().all(), 4);
        QVERIFY(bodies.setReportDays(lg.id, 30));
        QTRY_VERIFY(board.at(0).stale);
        QTRY_COMPARE(overview.silent().all(), 5);
        p.history.stack().undo();
        QTRY_VERIFY(!board.at(0).stale);
        p.history.stack().redo();
        QTRY_VERIFY(board.at(0).stale);
        // Where another group heard of it last, that one's own wish is what counts.
        heard.meeting = aMeeting(sg, "2027-03-01").in(p.file.repos).meeting.id;
        p.file.repos.records.save(heard);
        QTRY_VERIFY(!board.at(0).stale);
        QVERIFY(bodies.setReportDays({}, 45)); // of those that have said nothing
        QTRY_VERIFY(board.at(0).stale);
    }
    void theCourseCountsMovementsAndFollowsTheYears()
    {
        Plan p;
        p.report(0, day("2027-03-01"), Movement::Forward);
        p.report(0, day("2027-05-01"), Movement::Back);
        const OperationalPlanId next(p.edits.createPlan(2028, {p.ids[0]}).id);
        const Assignment taken = p.file.repos.records.of<Assignment>(next).first();
        QCOMPARE(taken.continues, p.ids[0]);
        const StatusReportId id(p.edits.addReport(taken.id, day("2028-02-01")).id);
        QVERIFY(p.edits.changeReport(id, u"x"_s, [](StatusReport &r) { r.movement = Movement::Unchanged; }));
        PlanBoard board(p.file.repos, day("2028-03-01"));
        board.setYear(2028);
        QCOMPARE(board.at(0).course, QList<int>({1, 0, 0}));
        const auto details = lists::assignmentDetails(p.file.repos, taken.id, day("2028-03-01"));
        QVERIFY(details);
        QCOMPARE(details->reports.size(), 3);
        QCOMPARE(details->earlier.size(), 1);
    }
    void anOwnerWhoLeftIsKeptAndTold()
    {
        Plan p;
        PlanBoard board(p.file.repos, day("2027-03-01"));
        QVERIFY(board.at(0).gone.isEmpty());
        Membership seat = p.file.repos.people.memberships(p.sanna.id).first();
        seat.to = day("2027-02-01");
        p.file.repos.people.save(seat);
        board.setToday(day("2027-03-02"));
        QCOMPARE(board.at(0).gone, QStringList(u"Sanna Torvik"_s));
        QCOMPARE(board.at(0).assignment.owners.first().person, p.sanna.id);
    }
    void theTimelineHoldsAllThatHappened()
    {
        Plan p;
        const Minutes minutes = aMeeting(p.lg, "2027-03-09")
                                    .withItem(Section::Dialogue, "Stöd i rätt tid")
                                    .withLine("Analys:", LineKind::Label)
                                    .withLine("Fler får stöd i tid.")
                                    .withLine("Nästa steg:", LineKind::Label)
                                    .withTask("Sanna beskriver lagen", p.sanna, day("2027-04-01"))
                                    .withDecision("Ledningsgruppen beslutar att lagen blir fler")
                                    .withItem(Section::Information, "Kort information")
                                    .withLine("Stöd nämndes.")
                                    .in(p.file.repos);
        QVERIFY(p.edits.tie(minutes.items[0].id, p.ids[0]));
        QVERIFY(p.edits.tie(minutes.items[1].id, p.ids[0]));
        QVERIFY(p.edits.reportAt(minutes.items[0].id, p.ids[0]));
        QVERIFY(p.edits.prioritise(p.plan, day("2027-02-09"), {}, p.choices({0})));
        Measure measure;
        measure.id = MeasureId::create();
        ActionPlan plan;
        plan.id = ActionPlanId::create();
        plan.title = u"Handlingsplan 2026/27"_s;
        measure.plan = p.file.repos.records.save(plan).id;
        measure.title = u"Stödlag"_s;
        measure.assignment = p.ids[0];
        measure.from = day("2027-01-15");
        DevelopmentArea area;
        area.id = AreaId::create();
        area.plan = plan.id;
        measure.area = p.file.repos.records.save(area).id;
        p.file.repos.records.save(measure);

        lists::AssignmentReader reader(p.file.repos, day("2027-05-01"));
        QSignalSpy changed(&reader, &lists::AssignmentReader::changed);
        reader.setAssignment(p.ids[0]);
        const auto details = reader.read();
        QVERIFY(details);
        using Kind = lists::AssignmentStep::Kind;
        QMap<Kind, int> kinds;
        for (const lists::AssignmentStep &step : details->steps)
            ++kinds[step.kind];
        QCOMPARE(kinds, (QMap<Kind, int>{{Kind::Report, 1}, {Kind::Decision, 1}, {Kind::Task, 1}, {Kind::Mention, 1}, {Kind::Prioritised, 1}, {Kind::Measure, 1}}));
        for (qsizetype i = 1; i < details->steps.size(); ++i)
            QVERIFY(details->steps[i - 1].date >= details->steps[i].date);
        QCOMPARE(details->reports.first().sections.size(), 2);
        QCOMPARE(details->reports.first().report.nextStep, u"Sanna beskriver lagen"_s);
        QCOMPARE(details->reports.first().report.nextStepDue, day("2027-04-01"));
        changed.clear();
        QVERIFY(p.edits.untie(minutes.items[1].id, p.ids[0]));
        QTRY_COMPARE(changed.size(), 1);
        QVERIFY(reader.read()->steps.size() < details->steps.size());
    }
};

QTEST_MAIN(PlanBoardTest)
#include "tst_planboard.moc"
