// SPDX-License-Identifier: GPL-3.0-or-later
#include "lists/agendalist.h"
#include "lists/attendancelist.h"
#include "lists/bodylist.h"
#include "lists/meetinglist.h"
#include "lists/membershiplist.h"
#include "lists/personlist.h"
#include "support/builders.h"
#include "support/testfile.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace domain;
using namespace lists;
using namespace support;
using namespace Qt::Literals::StringLiterals;

namespace {

QStringList shown(const QAbstractItemModel &model, int role = Qt::DisplayRole)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row)
        texts.append(model.index(row, 0).data(role).toString());
    return texts;
}

constexpr auto strict = QAbstractItemModelTester::FailureReportingMode::QtTest;

} // namespace

class TestSmallLists : public QObject
{
    Q_OBJECT

    TestFile file;
    storage::Repositories &repos = file.repos;
    Body lg, sg;
    Person ingrid, jonas;
    const QDate today = day("2026-10-13");

private slots:
    void init();
    void cleanup() { file.database.close(); }
    void bodiesFollowWhatIsStored();
    void peopleStandInSwedishOrder();
    void membersChairFirstAndFormerLast();
    void meetingsToComeFirstThenThePast();
    void earlierMeetingsComeBelowWithoutMovingWhatIsSeen();
    void meetingsFollowTheirMinutes();
    void correctionTakesThePlaceOfWhatItCorrects();
    void attendanceOfOneMeeting();
    void agendaNumbersFollow();
};

void TestSmallLists::init()
{
    QFile::remove(file.path());
    QVERIFY(file.reopen().isWritable());
    lg = aBody("LG").named("Ledningsgruppen").in(repos);
    sg = aBody("SG").named("Styrgruppen").in(repos);
    ingrid = aPerson("Ingrid Hallsten").memberOf(lg, MemberRole::Chair).in(repos);
    jonas = aPerson("Jonas Wiberg-Ek").memberOf(lg).in(repos);
}

void TestSmallLists::bodiesFollowWhatIsStored()
{
    BodyList list(repos.bodies);
    QAbstractItemModelTester tester(&list, strict);
    QCOMPARE(shown(list), (QStringList{u"Ledningsgruppen"_s, u"Styrgruppen"_s}));
    aBody("FSG").named("Samverkansgruppen").in(repos);
    QCOMPARE(shown(list, BodyList::AbbreviationRole), (QStringList{u"FSG"_s, u"LG"_s, u"SG"_s}));
    sg.abbreviation = u"AS"_s;
    repos.bodies.save(sg);
    QCOMPARE(shown(list, BodyList::AbbreviationRole), (QStringList{u"AS"_s, u"FSG"_s, u"LG"_s}));
    repos.bodies.remove(lg.id);
    QCOMPARE(list.rowCount(), 2);
}

void TestSmallLists::peopleStandInSwedishOrder()
{
    PersonList list(repos.people);
    QAbstractItemModelTester tester(&list, strict);
    aPerson("Leila Saari").in(repos);
    QCOMPARE(shown(list), (QStringList{u"Ingrid Hallsten"_s, u"Jonas Wiberg-Ek"_s, u"Leila Saari"_s}));
    ingrid.name = u"Vera Hallsten"_s;
    repos.people.save(ingrid);
    QCOMPARE(shown(list).last(), u"Vera Hallsten"_s);
    QVERIFY(list.index(0).data(Qt::AccessibleTextRole).toString().startsWith(u"Jonas"_s));
}

void TestSmallLists::membersChairFirstAndFormerLast()
{
    MembershipList list(repos.people);
    list.setToday(today);
    QAbstractItemModelTester tester(&list, strict);
    list.setBody(lg.id);
    QCOMPARE(shown(list), (QStringList{u"Ingrid Hallsten"_s, u"Jonas Wiberg-Ek"_s}));
    Membership left = repos.people.memberships(ingrid.id).first();
    left.to = day("2026-06-30");
    repos.people.save(left);
    QCOMPARE(shown(list), (QStringList{u"Jonas Wiberg-Ek"_s, u"Ingrid Hallsten"_s}));
    QVERIFY(!list.index(1).data(MembershipList::CurrentRole).toBool());
    jonas.name = u"Jonas Ek"_s;
    repos.people.save(jonas);
    QCOMPARE(shown(list).first(), u"Jonas Ek"_s);
}

void TestSmallLists::meetingsToComeFirstThenThePast()
{
    for (const char *date : {"2026-09-01", "2026-10-27", "2025-12-02", "2026-11-10"})
        aMeeting(lg, date).in(repos);
    MeetingList list(repos.meetings, repos.outlines, today);
    QAbstractItemModelTester tester(&list, strict);
    const auto dates = [&] {
        QStringList all;
        for (int row = 0; row < list.rowCount(); ++row)
            all.append(list.index(row).data(MeetingList::DateRole).toDate().toString(Qt::ISODate));
        return all;
    };
    QCOMPARE(dates(), (QStringList{u"2026-10-27"_s, u"2026-11-10"_s, u"2026-09-01"_s, u"2025-12-02"_s}));
    QCOMPARE(shown(list, MeetingList::GroupRole), (QStringList{u"Kommande"_s, u"Kommande"_s, u"2026"_s, u"2025"_s}));

    aMeeting(sg, "2026-10-20").in(repos);
    QCOMPARE(dates().first(), u"2026-10-20"_s);
    list.setFilter({sg.id, {}, {}});
    QCOMPARE(dates(), QStringList{u"2026-10-20"_s});
    list.setToday(day("2026-10-21"));
    QCOMPARE(shown(list, MeetingList::GroupRole), QStringList{u"2026"_s});
}

void TestSmallLists::earlierMeetingsComeBelowWithoutMovingWhatIsSeen()
{
    for (const char *date : {"2026-09-01", "2026-10-27", "2025-12-02", "2024-03-05", "2025-12-16"})
        aMeeting(lg, date).in(repos);
    const Minutes stillGoingOn = aMeeting(lg, "2024-05-07").withStatus(MeetingStatus::Ongoing).in(repos);
    MeetingList list(repos.meetings, repos.outlines, today, nullptr, day("2026-07-01"));
    QAbstractItemModelTester tester(&list, strict);
    QCOMPARE(list.rowCount(), 2);
    const QPersistentModelIndex seen = list.index(1);
    QVERIFY(list.readEarlier()); // the first half of 2026
    while (list.readEarlier()) {}
    QCOMPARE(seen.data(MeetingList::DateRole).toDate(), day("2026-09-01"));

    MeetingList whole(repos.meetings, repos.outlines, today);
    QCOMPARE(list.values(), whole.values());
    QCOMPARE(list.at(0).meeting.id, stillGoingOn.meeting.id);
}

void TestSmallLists::meetingsFollowTheirMinutes()
{
    const Minutes minutes = aMeeting(lg, "2026-10-13").withItem(Section::Decision, "Budget").in(repos);
    MeetingList list(repos.meetings, repos.outlines, today);
    QAbstractItemModelTester tester(&list, strict);
    QVERIFY(list.index(0).data(MeetingList::SummaryRole).toString().startsWith(u"1 "_s));

    storage::OutlineDiff diff;
    diff.lines.append({LineId::create(), minutes.meeting.id, minutes.items.first().id, minutes.items.first().rank + 1, 0, LineKind::Decision, u"Budgeten antas"_s, false, 0});
    repos.outlines.write(minutes.meeting.id, diff);
    QCOMPARE(list.at(0).decisions, 1);

    Meeting moved = minutes.meeting;
    moved.date = day("2026-12-01");
    repos.meetings.save(moved);
    QCOMPARE(list.index(0).data(MeetingList::DateRole).toDate(), moved.date);
    repos.meetings.remove(moved.id);
    QCOMPARE(list.rowCount(), 0);
}

void TestSmallLists::correctionTakesThePlaceOfWhatItCorrects()
{
    const Minutes approved = aMeeting(lg, "2026-09-01").withStatus(MeetingStatus::Approved).in(repos);
    MeetingList list(repos.meetings, repos.outlines, today);
    QAbstractItemModelTester tester(&list, strict);
    const Minutes correction = aMeeting(lg, "2026-09-01").correcting(approved.meeting).in(repos);
    QCOMPARE(list.rowCount(), 1);
    QCOMPARE(list.at(0).meeting.id, correction.meeting.id);
    list.setShowsOlderVersions(true);
    QCOMPARE(list.rowCount(), 2);
    list.setShowsOlderVersions(false);
    repos.meetings.remove(correction.meeting.id);
    QCOMPARE(list.rowCount(), 1);
    QCOMPARE(list.at(0).meeting.id, approved.meeting.id);
}

void TestSmallLists::attendanceOfOneMeeting()
{
    const Minutes minutes = aMeeting(lg, "2026-10-13").attendedBy(ingrid).attendedBy(jonas, Presence::Excused).withGuest("Olle Bergfors").in(repos);
    AttendanceList list(repos);
    QAbstractItemModelTester tester(&list, strict);
    list.setMeeting(minutes.meeting.id);
    QCOMPARE(shown(list), (QStringList{u"Ingrid Hallsten"_s, u"Jonas Wiberg-Ek"_s, u"Olle Bergfors"_s}));
    QVERIFY(list.index(2).data(AttendanceList::GuestRole).toBool());
    Attendance jonasNow = list.at(1);
    jonasNow.presence = Presence::Present;
    repos.meetings.save(jonasNow);
    QCOMPARE(list.index(1).data(AttendanceList::PresenceTextRole).toString(), u"Närvarande"_s);
    repos.meetings.remove(list.at(0).id);
    QCOMPARE(list.rowCount(), 2);
}

void TestSmallLists::agendaNumbersFollow()
{
    const Minutes minutes = aMeeting(lg, "2026-10-13").withItem(Section::Decision, "Budget").withItem(Section::Information, "Läget").in(repos);
    AgendaList list(repos);
    QAbstractItemModelTester tester(&list, strict);
    list.setMeeting(minutes.meeting.id);
    QCOMPARE(shown(list), (QStringList{u"Budget"_s, u"Läget"_s}));
    QCOMPARE(shown(list, AgendaList::NumberRole), (QStringList{u"1"_s, u"2"_s}));
    storage::OutlineDiff diff;
    diff.items.append({ItemId::create(), minutes.meeting.id, minutes.items.first().rank - 1, Section::Decision, u"Nytt"_s, 0, false, 0, 0});
    diff.removedItems.append(minutes.items.last().id);
    repos.outlines.write(minutes.meeting.id, diff);
    QCOMPARE(shown(list), (QStringList{u"Nytt"_s, u"Budget"_s}));
    QCOMPARE(shown(list, AgendaList::NumberRole), (QStringList{u"1"_s, u"2"_s}));
}

QTEST_GUILESS_MAIN(TestSmallLists)
#include "tst_smalllists.moc"
