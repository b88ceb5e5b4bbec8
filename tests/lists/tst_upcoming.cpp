// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/meetingedits.h"
#include "editing/upcomingedits.h"
#include "lists/overview.h"
#include "lists/upcominglist.h"
#include "lists/yearcyclelist.h"
#include "support/builders.h"
#include "support/testfile.h"

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

using namespace domain;
using namespace lists;
using namespace support;
using namespace Qt::Literals::StringLiterals;

namespace {

QStringList shown(const QAbstractItemModel &model)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row)
        texts.append(model.index(row, 0).data().toString());
    return texts;
}

constexpr auto strict = QAbstractItemModelTester::FailureReportingMode::QtTest;

} // namespace

/// The models of the forward list, the first view and the year cycle: what they show, and that they follow what is stored.
class TestUpcomingLists : public QObject
{
    Q_OBJECT

    TestFile file;
    storage::Repositories &repos = file.repos;
    storage::UpcomingMoveRepository moves{file.database};
    Body lg;
    Person ingrid, jonas;
    Minutes held;
    Meeting planned;
    const QDate today = day("2026-10-14");

    LineId lineOf(LineKind kind) const
    {
        for (const Line &line : held.lines)
            if (line.kind == kind)
                return line.id;
        return {};
    }

private slots:
    void init()
    {
        file.reopen();
        for (const storage::MeetingEntry &entry : repos.meetings.entries())
            repos.meetings.remove(entry.meeting.id);
        for (const YearCycleEntry &entry : repos.records.all<YearCycleEntry>())
            repos.records.remove(entry);
        if (!lg.id) {
            lg = aBody("LG").named("Ledningsgruppen").in(repos);
            ingrid = aPerson("Ingrid Hallsten").memberOf(lg).in(repos);
            jonas = aPerson("Jonas Wiberg-Ek").memberOf(lg).in(repos);
        }
        held = aMeeting(lg, "2026-10-13")
                   .withStatus(MeetingStatus::Draft)
                   .withItem(Section::Dialogue, "Skolskjutsen")
                   .withCarryOver("Läggs in på nästa möte.")
                   .withItem(Section::Information, "Stödet")
                   .withTask("Jonas skriver ihop skälen.", jonas, day("2026-10-09"))
                   .withItem(Section::Decision, "Mobilfria skoldagar")
                   .withDecision("Skoldagen är mobilfri.")
                   .followedUp(day("2026-10-27"))
                   .withItem(Section::Information, "Hanns inte med")
                   .in(repos);
        Task task = *repos.tasks.find(lineOf(LineKind::Task));
        task.reportBack = day("2026-11-10");
        repos.tasks.save(task);
        CarryOver carryOver = *repos.carryOvers.find(lineOf(LineKind::CarryOver));
        carryOver.target = CarryOverTarget::NextMeeting;
        repos.carryOvers.save(carryOver);
        planned = aMeeting(lg, "2026-10-27").withStatus(MeetingStatus::Planned).withItem(Section::Decision, "Budget").in(repos).meeting;
    }
    void cleanup() { file.database.close(); }

    void whatWaitsStandsUnderItsMeeting()
    {
        UpcomingList list(repos, moves, today);
        const QAbstractItemModelTester tester(&list, strict);
        list.setWatched(true);
        QCOMPARE(shown(list), (QStringList{u"LG tis 27 oktober"_s, u"Hanns inte med"_s, u"Skolskjutsen"_s, u"Uppföljning: Mobilfria skoldagar"_s, u"LG tis 10 november"_s,
                                           u"Återrapport: Jonas skriver ihop skälen"_s}));
        QCOMPARE(list.index(0).data(UpcomingList::OriginRole).toString(), u"Planerat, 1 punkter på dagordningen"_s);
        QVERIFY(list.index(0).data(UpcomingList::HeadingRole).toBool());
        QCOMPARE(list.waiting(), 4);
    }

    void aMoveIsSeenAtOnceWithItsHistoryAndUndone()
    {
        UpcomingList list(repos, moves, today);
        const QAbstractItemModelTester tester(&list, strict);
        list.setWatched(true);
        editing::EditHistory history(repos.database);
        editing::UpcomingEdits edits(history, repos, moves);
        const ObjectRef source{ObjectType::Line, lineOf(LineKind::CarryOver).uuid()};
        const int row = list.rowOf(source);
        const auto to = list.neighbour(row, 1);
        QCOMPARE(to->date, day("2026-11-10"));
        QVERIFY(edits.move(*list.itemAt(row), *to, today, u"Kostnaden saknas"_s));
        QTRY_COMPARE(list.slotOf(list.rowOf(source)).time.date, day("2026-11-10"));
        const QList<UpcomingMove> told = list.moves(*list.itemAt(list.rowOf(source)));
        QCOMPARE(told.size(), 1);
        QCOMPARE(told.first().reason, u"Kostnaden saknas"_s);
        QCOMPARE(repos.carryOvers.find(lineOf(LineKind::CarryOver))->date, day("2026-11-10"));
        history.stack().undo();
        QTRY_COMPARE(list.slotOf(list.rowOf(source)).meeting, planned.id);
        QVERIFY(list.moves(*list.itemAt(list.rowOf(source))).isEmpty());
        history.stack().redo();
        QTRY_COMPARE(list.slotOf(list.rowOf(source)).time.date, day("2026-11-10"));
    }

    void hopsOfOneDayAreOneMoveAndAReportNeedsADay()
    {
        UpcomingList list(repos, moves, today);
        list.setWatched(true);
        editing::EditHistory history(repos.database);
        editing::UpcomingEdits edits(history, repos, moves);
        QSignalSpy failed(&history, &editing::EditHistory::failed);
        const ObjectRef source{ObjectType::Line, lineOf(LineKind::Task).uuid()};
        QVERIFY(!edits.move(*list.itemAt(list.rowOf(source)), {lg.id, CarryOverTarget::Unscheduled, {}}, today));
        QCOMPARE(failed.count(), 1);
        QVERIFY(edits.move(*list.itemAt(list.rowOf(source)), {lg.id, CarryOverTarget::NextMeeting, {}}, today));
        QCOMPARE(repos.tasks.find(lineOf(LineKind::Task))->reportBack, planned.date);
        QTRY_COMPARE(list.slotOf(list.rowOf(source)).meeting, planned.id);
        QVERIFY(edits.move(*list.itemAt(list.rowOf(source)), {lg.id, CarryOverTarget::Date, day("2026-12-01")}, today));
        QTRY_COMPARE(list.slotOf(list.rowOf(source)).time.date, day("2026-12-01"));
        QCOMPARE(moves.of(source, 0).size(), 1);
        QCOMPARE(moves.of(source, 0).first().before.date, day("2026-11-10"));
    }

    void aTickedReportLeavesTheListWithoutReadingEverything()
    {
        UpcomingList list(repos, moves, today);
        const QAbstractItemModelTester tester(&list, strict);
        list.ensureFresh();
        Task task = *repos.tasks.find(lineOf(LineKind::Task));
        task.state = TaskState::Dropped;
        repos.tasks.save(task);
        QVERIFY(list.isFresh());
        QCOMPARE(list.rowOf({ObjectType::Line, task.line.uuid()}), -1); // at once
        QCOMPARE(list.waiting(), 3);
    }

    void whatIsDraggedAsksForTheMove()
    {
        UpcomingList list(repos, moves, today);
        list.ensureFresh();
        QSignalSpy asked(&list, &UpcomingList::moveRequested);
        const int row = list.rowOf({ObjectType::Line, lineOf(LineKind::CarryOver).uuid()});
        const std::unique_ptr<QMimeData> data(list.mimeData({list.index(row)}));
        QVERIFY(!list.dropMimeData(data.get(), Qt::MoveAction, -1, -1, list.index(list.rowOfTime({lg.id, CarryOverTarget::Date, day("2026-11-10")}))));
        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked.first().at(1).value<UpcomingTime>().date, day("2026-11-10"));
        list.dropMimeData(data.get(), Qt::MoveAction, -1, -1, list.index(0)); // where it is already
        QCOMPARE(asked.count(), 1);
    }

    void aDeletedMeetingGivesBackWhatItHadTakenUp()
    {
        UpcomingList list(repos, moves, today);
        const QAbstractItemModelTester tester(&list, strict);
        list.setWatched(true);
        editing::EditHistory history(repos.database);
        editing::MeetingEdits meetings(history, repos);
        const ObjectRef source{ObjectType::Line, lineOf(LineKind::CarryOver).uuid()};
        QVERIFY(meetings.place(planned.id, {AgendaProposal{*list.itemAt(list.rowOf(source)), true}}));
        QTRY_COMPARE(list.rowOf(source), -1);
        QCOMPARE(meetings.takenUp(planned.id), 1);
        QVERIFY(meetings.remove(planned.id));
        QVERIFY(list.rowOf(source) >= 0);
        QTRY_COMPARE(list.slotOf(list.rowOf(source)).time.target, CarryOverTarget::NextMeeting);
        history.stack().undo();
        QTRY_COMPARE(list.rowOf(source), -1);
    }

    void theFirstViewShowsWhatOneOwesAndWhatWaits()
    {
        Overview overview(repos, today);
        overview.setMe(jonas.id);
        const QAbstractItemModelTester mine(&overview.mine(), strict), followUps(&overview.followUps(), strict), decisions(&overview.decisions(), strict);
        overview.setWatched(true);
        QCOMPARE(overview.firstName(), u"Jonas"_s);
        QCOMPARE(overview.next().meeting.id, planned.id);
        QCOMPARE(overview.next().points.first().title, u"Budget"_s);
        QCOMPARE(shown(overview.mine()), QStringList{u"Jonas skriver ihop skälen."_s});
        QVERIFY(overview.mine().at(0).urgent);
        QCOMPARE(shown(overview.followUps()), QStringList{u"Mobilfria skoldagar"_s});
        QCOMPARE(shown(overview.decisions()), QStringList{u"Skoldagen är mobilfri."_s});
        QCOMPARE(overview.overdue().rowCount(), 0); // it is mine
        overview.setMe(ingrid.id);
        QTRY_COMPARE(overview.overdue().rowCount(), 1);
        QCOMPARE(overview.mine().rowCount(), 0);
        overview.setMe(jonas.id);
        QTRY_COMPARE(overview.mine().rowCount(), 1);
        Task task = *repos.tasks.find(lineOf(LineKind::Task));
        task.state = TaskState::Done;
        repos.tasks.save(task);
        QCOMPARE(overview.mine().rowCount(), 0); // in the same moment
    }

    void theYearCycleByDayAndWhatNeverFallsLast()
    {
        const auto entry = [&](const QString &title, const Recurrence &recurrence) {
            YearCycleEntry made;
            made.id = YearCycleEntryId::create();
            made.title = title;
            made.recurrence = recurrence;
            repos.records.save(made);
            return made;
        };
        entry(u"Skottdagen"_s, {.kind = Recurrence::Kind::DayOfMonth, .month = 2, .day = 29});
        entry(u"Vecka 53"_s, {.kind = Recurrence::Kind::Week, .week = 53});
        entry(u"Aldrig"_s, {.kind = Recurrence::Kind::DayOfMonth, .month = 4, .day = 31});
        YearCycleEntry epiphany = entry(u"Trettondedagen"_s, {.kind = Recurrence::Kind::DayOfMonth, .month = 1, .day = 6});
        YearCycleList list(repos, today);
        const QAbstractItemModelTester tester(&list, strict);
        QCOMPARE(shown(list), (QStringList{u"Trettondedagen"_s, u"Vecka 53"_s, u"Skottdagen"_s, u"Aldrig"_s}));
        QVERIFY(list.index(0).data(YearCycleList::StrangeRole).toBool());
        QCOMPARE(list.index(0).data(YearCycleList::DetailRole).toString(), u"Trettondedag jul: välj annan dag?"_s);
        QCOMPARE(list.index(2).data(YearCycleList::DetailRole).toString(), u"Infaller inte 2026. Nästa gång är tis 29 februari 2028."_s);
        QCOMPARE(list.index(3).data(YearCycleList::DetailRole).toString(), u"Den dagen finns inte, så det här infaller aldrig. Välj en annan."_s);
        list.setYear(2028);
        QCOMPARE(shown(list).at(1), u"Skottdagen"_s);
        list.setYear(2026);
        epiphany = *list.find(epiphany.id);
        epiphany.recurrence.month = 12;
        repos.records.save(epiphany);
        QCOMPARE(shown(list).first(), u"Trettondedagen"_s);
        repos.records.remove(*list.find(epiphany.id));
        QCOMPARE(list.rowCount(), 3);
    }
};

QTEST_GUILESS_MAIN(TestUpcomingLists)
#include "tst_upcoming.moc"
