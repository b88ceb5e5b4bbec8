// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/builders.h"
#include "tests/support/testfile.h"

#include <QSignalSpy>
#include <QTest>

using namespace domain;
using namespace storage;
using namespace support;
using namespace Qt::Literals::StringLiterals;

class TestMeetings : public QObject
{
    Q_OBJECT

    TestFile file;
    Repositories &repos = file.repos;
    Body lg, sg;
    Person ingrid, parisa;

private slots:
    void init()
    {
        QFile::remove(file.path());
        QCOMPARE(file.reopen().result, Opening::Result::Created);
        lg = aBody("LG").in(repos);
        sg = aBody("SG").named("Styrgruppen").in(repos);
        ingrid = aPerson("Ingrid Hallsten").memberOf(lg, MemberRole::Chair).in(repos);
        parisa = aPerson("Parisa Rahmani").memberOf(lg).in(repos);
    }
    void cleanup() { file.database.close(); }

    void minutesComeBackAsTheyWereWritten()
    {
        const MeetingBuilder builder = aMeeting(lg, "2026-10-13")
                                           .at("Rådhuset, sal 2")
                                           .attendedBy(ingrid)
                                           .attendedBy(parisa, Presence::Excused)
                                           .withGuest("Olle Bergfors")
                                           .withLine("Mötet öppnas", LineKind::Text)
                                           .withItem(Section::Decision, "Internbudget **2027**")
                                           .withLine("Syfte:", LineKind::Label)
                                           .withDecision("Ledningsgruppen beslutade att anta förslaget")
                                           .followedUp(day("2027-02-01"))
                                           .by(party(ingrid))
                                           .withLine("med tre ändringar", LineKind::Bullet, 1)
                                           .withReportedDecision("Styrgruppen har beslutat om ramen", sg)
                                           .withItem(Section::Information, "Lokaler")
                                           .withTask("Ta fram underlag", parisa, day("2026-11-10"))
                                           .by(party(sg))
                                           .withCarryOver("Läggs in på mötet den 10 november", day("2026-11-10"));
        const Minutes written = builder.value();
        const Minutes read = builder.in(repos);

        QCOMPARE(read.items.size(), 2);
        QCOMPARE(read.lines.size(), written.lines.size());
        for (qsizetype i = 0; i < read.lines.size(); ++i) {
            Line line = read.lines[i];
            QCOMPARE(line.rev, 1);
            line.rev = 0;
            QCOMPARE(line, written.lines[i]);
        }
        for (const Line &line : read.lines) {
            if (isDecision(line.kind)) {
                Decision decision = read.decisions[line.id];
                decision.rev = 0;
                QCOMPARE(decision, written.decisions[line.id]);
            }
        }
        QCOMPARE(read.decisions.size(), 2);
        QCOMPARE(read.tasks.size(), 1);
        QCOMPARE(read.tasks.begin()->responsible, (Parties{party(parisa), party(sg)}));
        QCOMPARE(read.carryOvers.begin()->date, day("2026-11-10"));
        QCOMPARE(read.attendance.size(), 3);
        QCOMPARE(read.attendance[2].guestName, u"Olle Bergfors"_s);
        QCOMPARE(read.body.abbreviation, u"LG"_s);
        QVERIFY(read.people.contains(parisa.id));
        QVERIFY(read.bodies.contains(sg.id));

        file.reopen();
        QCOMPARE(repos.meetings.minutes(read.meeting.id), read);
    }

    void theListCountsWhatIsInEachMeeting()
    {
        const Minutes older = aMeeting(lg, "2026-09-15").withItem(Section::Information, "Nuläge").in(repos);
        const Minutes newer = aMeeting(lg, "2026-10-13")
                                  .withItem(Section::Decision, "Budget")
                                  .withDecision("Beslut ett")
                                  .withLine("Vi är överens om arbetssättet", LineKind::Agreement)
                                  .withTask("Återkom", ingrid)
                                  .in(repos);
        aMeeting(sg, "2026-10-01").in(repos);

        const auto all = repos.meetings.entries();
        QCOMPARE(all.size(), 3);
        QCOMPARE(all[0].meeting.id, newer.meeting.id);
        QCOMPARE(all[0].bodyAbbreviation, u"LG"_s);
        QCOMPARE(all[0].items, 1);
        QCOMPARE(all[0].decisions, 2);
        QCOMPARE(all[0].tasks, 1);
        QVERIFY(all[0].isLatestVersion);
        QCOMPARE(all[2].meeting.id, older.meeting.id);

        QCOMPARE(repos.meetings.entries({.body = lg.id, .from = day("2026-10-01"), .to = day("2026-10-13")}).size(), 1);
        QCOMPARE(repos.meetings.find(lg.id, day("2026-09-15"))->id, older.meeting.id);
        QCOMPARE(repos.meetings.next(lg.id, day("2026-09-15"))->id, newer.meeting.id);
        QCOMPARE(repos.meetings.previous(lg.id, day("2026-10-13"))->id, older.meeting.id);
        QVERIFY(!repos.meetings.next(lg.id, day("2026-10-13")));
    }

    void aCorrectionTakesTheOldVersionsPlace()
    {
        const Minutes approved = aMeeting(lg, "2026-10-13").withDecision("Beslut").withStatus(MeetingStatus::Approved).in(repos);
        const Minutes correction = aMeeting(lg, "2026-10-13").correcting(approved.meeting).withDecision("Beslut, rättat").in(repos);
        QCOMPARE(repos.meetings.find(lg.id, day("2026-10-13"))->id, correction.meeting.id);
        QVERIFY(!repos.meetings.entry(approved.meeting.id)->isLatestVersion);
        QCOMPARE(repos.decisions.ids(), QList<LineId>{correction.lines[0].id});
        QVERIFY(repos.decisions.entry(approved.lines[0].id));

        repos.meetings.remove(correction.meeting.id);
        QCOMPARE(repos.meetings.find(lg.id, day("2026-10-13"))->id, approved.meeting.id);
        QCOMPARE(repos.decisions.ids(), QList<LineId>{approved.lines[0].id});
    }

    void approvedMinutesTakeNoMoreText()
    {
        const Minutes approved = aMeeting(lg, "2026-10-13").withDecision("Beslut").attendedBy(ingrid).withStatus(MeetingStatus::Approved).in(repos);
        Line line = approved.lines[0];
        line.text = u"Något annat"_s;
        const auto refused = [](auto &&act) {
            try {
                act();
            } catch (const StorageError &error) {
                return error.kind() == StorageError::Kind::ReadOnly && !error.message().isEmpty();
            }
            return false;
        };
        QVERIFY(refused([&] { repos.outlines.write(approved.meeting.id, {.items = {}, .lines = {line}, .removedItems = {}, .removedLines = {}}); }));
        QVERIFY(refused([&] { repos.meetings.save(approved.meeting); }));
        QVERIFY(refused([&] { repos.meetings.remove(approved.meeting.id); }));
        QVERIFY(refused([&] { repos.meetings.save(approved.attendance[0]); }));
        QVERIFY(refused([&] { repos.meetings.remove(approved.attendance[0].id); }));
        QCOMPARE(repos.meetings.minutes(approved.meeting.id), approved);

        // What came of a decision is said later, and an approval that was a slip can be taken back.
        Decision decision = approved.decisions[line.id];
        decision.state = DecisionState::Carried;
        repos.decisions.save(decision);
        Meeting again = approved.meeting;
        again.status = MeetingStatus::Finished;
        QCOMPARE(repos.meetings.save(again).status, MeetingStatus::Finished);
    }

    void aRemovedMeetingComesBackWhole()
    {
        const Minutes minutes = aMeeting(lg, "2026-10-13").withDecision("Beslut").withTask("Uppgift", ingrid).withCarryOver("Nästa").in(repos);
        QSignalSpy removed(&repos.meetings, &MeetingRepository::removed);
        repos.meetings.remove(minutes.meeting.id);
        QCOMPARE(removed.size(), 1);
        QVERIFY(repos.meetings.entries().isEmpty());
        QVERIFY(repos.decisions.ids().isEmpty());
        QVERIFY(repos.tasks.ids().isEmpty());
        QVERIFY(repos.carryOvers.entries().isEmpty());
        QVERIFY(!repos.decisions.entry(minutes.lines[0].id));
        QVERIFY_THROWS_EXCEPTION(StorageError, repos.meetings.minutes(minutes.meeting.id));

        repos.meetings.save(minutes.meeting);
        Minutes back = repos.meetings.minutes(minutes.meeting.id);
        back.meeting.rev = minutes.meeting.rev;
        QCOMPARE(back, minutes);
        QCOMPARE(repos.decisions.ids().size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestMeetings)
#include "tst_meetings.moc"
