// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/meetingedits.h"
#include "storage/upcomingmoverepository.h"
#include "storage/waitingreader.h"
#include "tests/support/builders.h"
#include "tests/support/plans.h"
#include "tests/support/testfile.h"

#include <QSignalSpy>
#include <QTest>

using namespace domain;
using namespace support;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Everything that is stored about meetings, without how often each row was.
struct Stored {
    QList<Minutes> minutes;
    QList<Link> links;
    bool operator==(const Stored &) const = default;
};

} // namespace

/// Each way of changing a meeting: done, undone (equal to before), done again (equal to after).
class TestMeetingEdits : public QObject
{
    Q_OBJECT

    std::unique_ptr<TestFile> file;
    std::unique_ptr<editing::EditHistory> history;
    std::unique_ptr<editing::MeetingEdits> edits;
    Body lg;
    Person ingrid, sanna, leila;
    Minutes last; // Ledningsgruppen 13 oktober

    storage::Repositories &repos() { return file->repos; }

    Stored stored()
    {
        Stored all;
        const auto forget = [](auto &values) {
            for (auto &value : values)
                value.rev = 0;
        };
        for (const storage::MeetingEntry &entry : repos().meetings.entries()) {
            Minutes minutes = repos().meetings.minutes(entry.meeting.id);
            minutes.meeting.rev = 0;
            forget(minutes.items);
            forget(minutes.lines);
            forget(minutes.attendance);
            forget(minutes.decisions);
            forget(minutes.tasks);
            forget(minutes.carryOvers);
            for (const AgendaItem &item : std::as_const(minutes.items))
                all.links += repos().links.from({ObjectType::Item, item.id.uuid()});
            all.minutes.append(minutes);
        }
        forget(all.links);
        return all;
    }
    void doUndoRedo(const std::function<bool()> &change)
    {
        const Stored before = stored();
        const int steps = history->stack().index();
        QVERIFY(change());
        const Stored after = stored();
        QVERIFY(before != after);
        QCOMPARE(history->stack().index(), steps + 1); // one step
        history->stack().undo();
        QVERIFY(stored() == before);
        history->stack().redo();
        QVERIFY(stored() == after);
    }
    MeetingFrame frameFor(QDate date) { return nextMeeting(*edits->sources(lg.id, date), date); }
    LineId lineOf(const Minutes &minutes, LineKind kind) const
    {
        for (const Line &line : minutes.lines)
            if (line.kind == kind)
                return line.id;
        return {};
    }
    Meeting meeting(MeetingId id) { return *repos().meetings.find(id); }

private slots:
    void init()
    {
        file = std::make_unique<TestFile>();
        QVERIFY(file->opening().isWritable());
        history = std::make_unique<editing::EditHistory>(file->database);
        edits = std::make_unique<editing::MeetingEdits>(*history, repos());
        lg = aBody("LG").named("Ledningsgruppen").withStandingItems({u"Vid nästa möte"_s}).in(repos());
        ingrid = aPerson("Ingrid Hallsten").memberOf(lg, MemberRole::Chair).in(repos());
        sanna = aPerson("Sanna Torvik").memberOf(lg).in(repos());
        leila = aPerson("Leila Saari").memberOf(lg).in(repos());
        last = aMeeting(lg, "2026-10-13")
                   .at("Ekviksrummet")
                   .attendedBy(ingrid)
                   .attendedBy(sanna, Presence::Unknown)
                   .attendedBy(leila, Presence::Unknown)
                   .withItem(Section::Decision, "Prioritering av uppdragen")
                   .withDecision("Ledningsgruppen beslutade att prioritera tre uppdrag.")
                   .withTask("Skriv ihop skälen.", leila)
                   .withCarryOver("De långsiktiga tas upp vid nästa möte.")
                   .withItem(Section::Dialogue, "Skolskjutsen")
                   .in(repos());
        Task task = last.tasks.value(lineOf(last, LineKind::Task));
        task.reportBack = day("2026-10-27");
        repos().tasks.save(task);
        last = repos().meetings.minutes(last.meeting.id);
    }

    void aMeetingFromTheLastOnesFrameTakesUpWhatWaits()
    {
        const MeetingFrame frame = frameFor(day("2026-10-27"));
        doUndoRedo([&] { return edits->create(frame); });
        const Minutes made = repos().meetings.minutes(frame.meeting.id);
        QStringList titles;
        for (const AgendaItem &item : made.items)
            titles.append(item.title);
        QCOMPARE(titles, (QStringList{u"Prioritering av uppdragen"_s, u"Skolskjutsen"_s, u"Återrapport: Skriv ihop skälen"_s, u"Vid nästa möte"_s}));
        QCOMPARE(made.attendance.size(), 3);
        QCOMPARE(made.meeting.place, u"Ekviksrummet"_s);
        const CarryOver carryOver = *repos().carryOvers.find(lineOf(last, LineKind::CarryOver));
        QCOMPARE(carryOver.placedAs, made.items.first().id);
        QCOMPARE(repos().links.from({ObjectType::Item, made.items[1].id.uuid()}).first().to.id, last.items[1].id.uuid());
        // Nothing of it waits any more.
        const MeetingFrame next = frameFor(day("2026-11-10"));
        for (const AgendaProposal &proposal : next.proposals)
            QVERIFY(proposal.reason == AgendaReason::Standing || proposal.from.meeting == made.meeting.id);
    }

    void undoOfANewMeetingLetsEverythingWaitAgain()
    {
        const MeetingFrame frame = frameFor(day("2026-10-27"));
        QVERIFY(edits->create(frame));
        history->stack().undo();
        QVERIFY(!repos().meetings.find(frame.meeting.id));
        QCOMPARE(frameFor(day("2026-10-27")).proposals.size(), frame.proposals.size());
    }

    void aNewMeetingThatSomebodyHasWrittenInIsNotUndone()
    {
        const MeetingFrame frame = frameFor(day("2026-10-27"));
        QVERIFY(edits->create(frame));
        Line typed;
        typed.id = LineId::create();
        typed.item = repos().meetings.minutes(frame.meeting.id).items.first().id;
        typed.rank = 100000;
        typed.text = u"Vi talade länge om det."_s;
        repos().outlines.write(frame.meeting.id, {.items = {}, .lines = {typed}, .removedItems = {}, .removedLines = {}});
        QSignalSpy failed(history.get(), &editing::EditHistory::failed);
        history->stack().undo();
        QCOMPARE(failed.count(), 1);
        QVERIFY(repos().meetings.minutes(frame.meeting.id).lines.contains(*repos().outlines.line(typed.id)));
    }

    void aPointTakenOffTheAgendaWaitsAgain()
    {
        const MeetingFrame frame = frameFor(day("2026-10-27"));
        QVERIFY(edits->create(frame));
        const Minutes made = repos().meetings.minutes(frame.meeting.id);
        storage::OutlineDiff diff;
        for (const AgendaItem &item : made.items)
            diff.removedItems.append(item.id);
        repos().outlines.write(made.meeting.id, diff);
        QSet<AgendaReason> reasons;
        for (const AgendaProposal &proposal : frameFor(day("2026-11-10")).proposals)
            reasons.insert(proposal.reason);
        QVERIFY(reasons.contains(AgendaReason::CarriedOver));
        QVERIFY(reasons.contains(AgendaReason::ReportBack));
    }

    void dayPlaceAndChairChange()
    {
        doUndoRedo([&] {
            Meeting after = meeting(last.meeting.id);
            after.date = day("2026-10-14");
            after.starts = QTime(9, 0);
            after.chair = sanna.id;
            return edits->change(after);
        });
        doUndoRedo([&] {
            Meeting after = meeting(last.meeting.id);
            after.place = u"Biblioteket"_s;
            return edits->change(after);
        });
    }

    void attendanceIsMarkedAddedAndTakenAway()
    {
        const MeetingId id = last.meeting.id;
        doUndoRedo([&] {
            Attendance row = repos().meetings.attendance(id).last();
            row.presence = Presence::Excused;
            return edits->changeAttendance(row);
        });
        doUndoRedo([&] {
            Attendance row = repos().meetings.attendance(id).first();
            row.arrivedAt = last.items[1].id;
            return edits->changeAttendance(row);
        });
        doUndoRedo([&] { return edits->addGuest(id, u" Henrik  Mård "_s); });
        QCOMPARE(repos().meetings.attendance(id).last().guestName, u"Henrik Mård"_s);
        doUndoRedo([&] { return edits->removeAttendance(repos().meetings.attendance(id).first()); });
        doUndoRedo([&] { return edits->addPerson(id, ingrid.id); });
        doUndoRedo([&] { return edits->markAllPresent(id); });
    }

    void theStatusGoesFromPlannedToDraft()
    {
        const MeetingFrame frame = frameFor(day("2026-10-27"));
        QVERIFY(edits->create(frame));
        doUndoRedo([&] { return edits->start(frame.meeting.id); });
        QCOMPARE(meeting(frame.meeting.id).status, MeetingStatus::Ongoing);
        doUndoRedo([&] { return edits->end(frame.meeting.id); });
        QCOMPARE(meeting(frame.meeting.id).status, MeetingStatus::Draft);
    }

    void finishingFreezesNumbersAndPlacesWhatLeaves()
    {
        Body nothingWaits = lg; // a planned meeting that was made before this one was held
        MeetingFrame planned = bareMeeting(*edits->sources(nothingWaits.id, day("2026-11-03")), day("2026-11-03"));
        QVERIFY(edits->create(planned));
        const QList<editing::Placement> placements = edits->placements(last.meeting.id);
        QCOMPARE(placements.size(), 3); // the carry-over, what was not reached, the report
        doUndoRedo([&] { return edits->finish(last.meeting.id, placements); });
        const Minutes finished = repos().meetings.minutes(last.meeting.id);
        QCOMPARE(finished.meeting.status, MeetingStatus::Finished);
        QCOMPARE(finished.items[0].number, 1);
        QCOMPARE(finished.items[1].number, 2);
        QCOMPARE(finished.decisions.value(lineOf(finished, LineKind::Decision)).number, 1);
        QCOMPARE(repos().meetings.minutes(planned.meeting.id).items.size(), 3);
        QVERIFY(edits->placements(last.meeting.id).isEmpty());

        doUndoRedo([&] { return edits->reopen(last.meeting.id); });
        QCOMPARE(repos().meetings.minutes(last.meeting.id).items[0].number, 0);
    }

    void aSinglePointGoesElsewhereThanTheOthers()
    {
        const Body sg = aBody("SG").in(repos());
        const Meeting steering = aMeeting(sg, "2026-11-10").withStatus(MeetingStatus::Planned).in(repos()).meeting;
        ItemId left;
        for (const Departure &departure : departures(last))
            if (departure.line.isNull())
                left = departure.item;
        QVERIFY(left);
        const ObjectRef source{ObjectType::Item, left.uuid()};
        const storage::UpcomingMoveRepository moves(file->database);
        const auto waiting = [&]() -> std::optional<UpcomingItem> {
            for (const UpcomingItem &item : upcomingItems(storage::WaitingReader(file->database).things(day("2026-10-20")), day("2026-10-20")))
                if (item.source == source)
                    return item;
            return std::nullopt;
        };
        using To = Sending::To;

        QCOMPARE(edits->laterMeetings(last.meeting.id).size(), 1);
        QList<Sending> sendings{{left, To::Meeting, steering.id, {}, {}}};
        QList<editing::Placement> placements = edits->placements(last.meeting.id, sendings);
        QCOMPARE(placements.size(), 1);
        QCOMPARE(placements.first().meeting.id, steering.id);
        doUndoRedo([&] { return edits->finish(last.meeting.id, placements, sendings); });
        QCOMPARE(repos().meetings.minutes(steering.id).items.size(), 1);
        QVERIFY(!waiting());
        history->stack().undo();
        QVERIFY(moves.of(source, 0).isEmpty());

        sendings = {{left, To::Day, {}, day("2026-12-01"), {}}};
        doUndoRedo([&] { return edits->finish(last.meeting.id, edits->placements(last.meeting.id, sendings), sendings); });
        QCOMPARE(waiting().value_or(UpcomingItem()).wantedOn, day("2026-12-01"));
        QCOMPARE(edits->sendings(last.meeting.id), sendings); // opened again, it still goes there
        doUndoRedo([&] { return edits->reopen(last.meeting.id); });
        doUndoRedo([&] { return edits->finish(last.meeting.id, {}, {}); });
        QCOMPARE(waiting().value_or(UpcomingItem()).wantedOn, day("2026-12-01"));
        QVERIFY(edits->reopen(last.meeting.id));

        sendings = {{left, To::Closed, {}, {}, u"Hör till nämnden"_s}};
        doUndoRedo([&] { return edits->finish(last.meeting.id, {}, sendings); });
        QVERIFY(!waiting());
        QCOMPARE(moves.of(source, 0).last().reason, u"Hör till nämnden"_s);
        QVERIFY(edits->reopen(last.meeting.id));

        QSignalSpy failed(history.get(), &editing::EditHistory::failed);
        QVERIFY(!edits->finish(last.meeting.id, {}, {{left, To::Day, {}, day("2026-10-01"), {}}})); // before the meeting
        QVERIFY(!edits->finish(last.meeting.id, {}, {{left, To::Meeting, MeetingId::create(), {}, {}}}));
        QCOMPARE(failed.count(), 2);
        QCOMPARE(meeting(last.meeting.id).status, MeetingStatus::Draft);
    }

    void approvedMinutesTakeNoChangeAndACorrectionStandsBeside()
    {
        QVERIFY(edits->finish(last.meeting.id, {}));
        doUndoRedo([&] { return edits->approve(last.meeting.id, ingrid.id, QDateTime::fromString(u"2026-10-20T10:00:00Z"_s, Qt::ISODate)); });
        QSignalSpy failed(history.get(), &editing::EditHistory::failed);
        Meeting changed = meeting(last.meeting.id);
        changed.place = u"Någon annanstans"_s;
        QVERIFY(!edits->change(changed));
        QVERIFY(!edits->addGuest(last.meeting.id, u"Henrik Mård"_s));
        QCOMPARE(failed.count(), 2);

        const Minutes approved = repos().meetings.minutes(last.meeting.id);
        MeetingId made;
        doUndoRedo([&] {
            made = edits->correct(last.meeting.id);
            return !made.isNull();
        });
        const Minutes correction = repos().meetings.minutes(made);
        QCOMPARE(correction.meeting.version, 2);
        QCOMPARE(correction.meeting.corrects, last.meeting.id);
        QCOMPARE(correction.meeting.status, MeetingStatus::Draft);
        QCOMPARE(correction.lines.size(), approved.lines.size());
        QCOMPARE(correction.items.first().number, 1);
        QCOMPARE(correction.decisions.size(), approved.decisions.size());
        QCOMPARE(correction.tasks.value(lineOf(correction, LineKind::Task)).responsible, QList<Party>{party(leila)});
        QVERIFY(repos().meetings.minutes(last.meeting.id) == approved);
        // Registers count the latest version alone.
        QCOMPARE(repos().decisions.ids().size(), 1);
        QCOMPARE(repos().decisions.ids().first(), lineOf(correction, LineKind::Decision));
        // A second one beside the first would leave two truths.
        QVERIFY(edits->correct(last.meeting.id).isNull());
    }

    void aCorrectionTakesItsFollowUpsAlongAndTheyCountOnce()
    {
        PlanContent plan = support::examplePlan();
        plan.followUps.clear();
        plan = support::stored(repos(), plan);
        const Minutes minutes = aMeeting(lg, "2027-02-02").withItem(Section::Dialogue, "Uppföljning").withLine("Sex av tolv", LineKind::FollowUp).in(repos());
        FollowUp f;
        f.id = FollowUpId::create();
        f.plan = plan.plan.id;
        f.measure = plan.measures.first().id;
        f.line = minutes.lines.first().id;
        f.date = minutes.meeting.date;
        f.effect = Effect::Partly;
        f = repos().records.save(f);
        QVERIFY(edits->finish(minutes.meeting.id, {}));
        QVERIFY(edits->approve(minutes.meeting.id, ingrid.id, QDateTime::fromString(u"2027-02-09T10:00:00Z"_s, Qt::ISODate)));
        const MeetingId made = edits->correct(minutes.meeting.id);
        QVERIFY(made);
        const LineId line = repos().meetings.minutes(made).lines.first().id;
        QCOMPARE(repos().records.followUpAt(line)->effect, Effect::Partly);
        QVERIFY(repos().records.followUpAt(f.line)); // and the approved version says what it said
        const QList<FollowUp> counted = repos().records.followUps(f.measure);
        QCOMPARE(counted.size(), 1);
        QCOMPARE(counted.first().line, line);
        const Thread thread = repos().threads.thread({ObjectType::Measure, f.measure.uuid()});
        QCOMPARE(std::count_if(thread.nodes.begin(), thread.nodes.end(), [](const ThreadNode &n) { return n.lane == ThreadLane::FollowUp; }), 1);
        const Thread back = repos().threads.thread({ObjectType::FollowUp, counted.first().id.uuid()});
        QVERIFY(back.indexOf({ObjectType::Meeting, made.uuid()}) >= 0);
        QVERIFY(back.indexOf({ObjectType::Meeting, minutes.meeting.id.uuid()}) < 0);
        history->stack().undo();
        QCOMPARE(repos().records.followUps(f.measure).first().line, f.line);
        history->stack().redo();
        QCOMPARE(repos().records.followUps(f.measure).first().line, line);
    }

    void aReportFollowsItsMinutesIntoTheirCorrection()
    {
        const OperationalPlan vp = repos().records.save(OperationalPlan{.id = OperationalPlanId::create(), .year = 2027});
        const Assignment assignment = repos().records.save(Assignment{.id = AssignmentId::create(), .plan = vp.id, .title = u"Stöd i rätt tid"_s});
        const Minutes minutes = aMeeting(lg, "2027-02-02").withItem(Section::Information, "Stöd i rätt tid").withLine("Alla skolor kartlägger").in(repos());
        StatusReport report{.id = StatusReportId::create(), .assignment = assignment.id, .date = minutes.meeting.date, .meeting = minutes.meeting.id, .item = minutes.items.first().id};
        report.movement = Movement::Forward;
        report = repos().records.save(report);
        QVERIFY(edits->finish(minutes.meeting.id, {}));
        QVERIFY(edits->approve(minutes.meeting.id, ingrid.id, QDateTime::fromString(u"2027-02-09T10:00:00Z"_s, Qt::ISODate)));
        const MeetingId made = edits->correct(minutes.meeting.id);
        QVERIFY(made);
        const ItemId point = repos().meetings.minutes(made).items.first().id;
        const QList<StatusReport> counted = repos().records.reports(assignment.id);
        QCOMPARE(counted.size(), 1); // once, of the latest version
        QCOMPARE(counted.first().item, point);
        QCOMPARE(counted.first().meeting, made);
        QCOMPARE(counted.first().movement, Movement::Forward);
        QVERIFY(repos().records.reportAt(minutes.items.first().id)); // and the approved version says what it said
        const Thread thread = repos().threads.thread({ObjectType::Assignment, assignment.id.uuid()});
        QCOMPARE(std::count_if(thread.nodes.begin(), thread.nodes.end(), [](const ThreadNode &n) { return n.object.type == ObjectType::StatusReport; }), 1);
        history->stack().undo();
        QCOMPARE(repos().records.reports(assignment.id).first().item, report.item);
        history->stack().redo();
        QCOMPARE(repos().records.reports(assignment.id).first().item, point);
        // The draft is taken away: the approved one counts again, and alone.
        QVERIFY(edits->remove(made));
        QCOMPARE(repos().records.reports(assignment.id).size(), 1);
        QCOMPARE(repos().records.reports(assignment.id).first().item, report.item);
        history->stack().undo();
        QCOMPARE(repos().records.reports(assignment.id).first().item, point);
    }

    void aRemovedMeetingComesBackWhole()
    {
        const MeetingFrame frame = frameFor(day("2026-10-27"));
        QVERIFY(edits->create(frame));
        doUndoRedo([&] { return edits->remove(frame.meeting.id); });
        QVERIFY(repos().carryOvers.find(lineOf(last, LineKind::CarryOver))->placedAs.isNull());
        QCOMPARE(frameFor(day("2026-10-27")).proposals.size(), frame.proposals.size());
    }

    void aChangeOnTopOfAnothersIsRefused()
    {
        Meeting after = meeting(last.meeting.id);
        after.place = u"Biblioteket"_s;
        QVERIFY(edits->change(after));
        Meeting elsewhere = meeting(last.meeting.id);
        elsewhere.place = u"Aulan"_s;
        repos().meetings.save(elsewhere);
        QSignalSpy failed(history.get(), &editing::EditHistory::failed);
        history->stack().undo();
        QCOMPARE(failed.count(), 1);
        QCOMPARE(meeting(last.meeting.id).place, u"Aulan"_s);
    }
};

QTEST_GUILESS_MAIN(TestMeetingEdits)
#include "tst_meetingedits.moc"
