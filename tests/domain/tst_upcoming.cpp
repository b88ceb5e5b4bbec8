// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/upcoming.h"

#include <QTest>

using namespace domain;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate held(2026, 10, 13);
const QDate today(2026, 10, 14);

struct House {
    BodyId lg = BodyId::create();
    BodyId vc = BodyId::create();

    Standpoint at(const QString &title, QDate date = held) const
    {
        AgendaItem item;
        item.id = ItemId::create();
        item.title = title;
        return {MeetingId::create(), lg, u"LG"_s, date, item};
    }
    Waiting<CarryOver> carryOver(const QString &title, CarryOverTarget target, QDate date = {}) const
    {
        Waiting<CarryOver> waiting;
        waiting.at = at(title);
        waiting.line.id = LineId::create();
        waiting.attributes.line = waiting.line.id;
        waiting.attributes.target = target;
        waiting.attributes.date = date;
        return waiting;
    }
    static Meeting planned(BodyId body, QDate date)
    {
        Meeting meeting;
        meeting.id = MeetingId::create();
        meeting.body = body;
        meeting.date = date;
        return meeting;
    }
};

QStringList titles(const QList<UpcomingItem> &items)
{
    QStringList found;
    for (const UpcomingItem &item : items)
        found.append(item.title);
    return found;
}

} // namespace

class TestUpcoming : public QObject
{
    Q_OBJECT

    House house;

private slots:
    void plannedMeetingsAndDaysBetweenByDateAndWhatHasNoDayLast()
    {
        WaitingThings things;
        things.carryOvers = {house.carryOver(u"Utan datum"_s, CarryOverTarget::Unscheduled), house.carryOver(u"Nästa"_s, CarryOverTarget::NextMeeting),
                             house.carryOver(u"På mötet"_s, CarryOverTarget::Date, QDate(2026, 11, 10)),
                             house.carryOver(u"Mellan"_s, CarryOverTarget::Date, QDate(2026, 11, 3))};
        const Meeting first = House::planned(house.lg, QDate(2026, 10, 27)), second = House::planned(house.lg, QDate(2026, 11, 10));
        const QList<UpcomingSlot> found = upcomingSlots(upcomingItems(things, today), {second, first}, today);
        QCOMPARE(found.size(), 4);
        QCOMPARE(found[0].meeting, first.id);
        QCOMPARE(titles(found[0].items), QStringList{u"Nästa"_s});
        QVERIFY(found[1].meeting.isNull());
        QCOMPARE(found[1].time.date, QDate(2026, 11, 3));
        QCOMPARE(titles(found[2].items), QStringList{u"På mötet"_s});
        QCOMPARE(found[3].time.target, CarryOverTarget::Unscheduled);
    }

    void whatWasForADayThatHasGoneGoesToTheNextMeeting()
    {
        WaitingThings things;
        things.carryOvers = {house.carryOver(u"Missad"_s, CarryOverTarget::Date, held.addDays(-1))};
        const QList<UpcomingItem> items = upcomingItems(things, today);
        QList<UpcomingSlot> found = upcomingSlots(items, {House::planned(house.vc, today), House::planned(house.lg, QDate(2026, 10, 27))}, today);
        QCOMPARE(found.size(), 2);
        QVERIFY(found[0].items.isEmpty()); // another body's
        QCOMPARE(titles(found[1].items), QStringList{u"Missad"_s});
        found = upcomingSlots(items, {}, today);
        QCOMPARE(found.size(), 1);
        QCOMPARE(found[0].time.date, held.addDays(-1)); // still there, on its own day
    }

    void aPointThatWasLeftFollowsItsLatestMoveAndCanBeDropped()
    {
        WaitingThings things;
        things.left = {{house.at(u"Skolskjutsen"_s), u"Jonas Wiberg-Ek"_s}};
        const ObjectRef source{ObjectType::Item, things.left.first().at.item.id.uuid()};
        QCOMPARE(upcomingItems(things, today).first().target, CarryOverTarget::NextMeeting);
        UpcomingMove move;
        move.of = source;
        move.order = 1;
        move.after = {house.vc, CarryOverTarget::Date, QDate(2026, 11, 9)};
        UpcomingMove later = move;
        later.order = 2;
        later.after = {house.lg, CarryOverTarget::Unscheduled, {}};
        things.moves = {move, later};
        QCOMPARE(upcomingItems(things, today).first().target, CarryOverTarget::Unscheduled);
        things.moves.removeLast();
        QCOMPARE(upcomingItems(things, today).first().body, house.vc);
        later.dropped = true;
        things.moves.append(later);
        QVERIFY(upcomingItems(things, today).isEmpty());
        QCOMPARE(movesOf(things.moves, source, 0).size(), 2);
    }

    void aDroppedReportComesBackWithANewDay()
    {
        WaitingThings things;
        Waiting<Task> waiting;
        waiting.at = house.at(u"Stödet"_s);
        waiting.line.id = LineId::create();
        waiting.line.text = u"Skriv ihop skälen"_s;
        waiting.attributes.reportBack = QDate(2026, 10, 27);
        things.tasks = {waiting};
        UpcomingMove dropped;
        dropped.of = {ObjectType::Line, waiting.line.id.uuid()};
        dropped.dropped = true;
        dropped.before = dropped.after = {house.lg, CarryOverTarget::Date, QDate(2026, 10, 27)};
        things.moves = {dropped};
        QVERIFY(upcomingItems(things, today).isEmpty());
        things.tasks.first().attributes.reportBack = QDate(2026, 12, 1);
        QCOMPARE(titles(upcomingItems(things, today)), QStringList{u"Återrapport: Skriv ihop skälen"_s});
    }

    void theYearCycleComesUpItsTimeBeforeAndOnceAYear()
    {
        WaitingThings things;
        YearCycleEntry entry;
        entry.id = YearCycleEntryId::create();
        entry.title = u"Internbudget"_s;
        entry.body = house.lg;
        entry.leadDays = 21;
        entry.recurrence = {.kind = Recurrence::Kind::DayOfMonth, .month = 11, .day = 16};
        things.cycle = {entry};
        QList<UpcomingItem> found = upcomingItems(things, today);
        QCOMPARE(found.size(), 1); // next year's is further ahead than half a year
        QCOMPARE(found.first().wantedOn, QDate(2026, 10, 26));
        QCOMPARE(found.first().falls, QDate(2026, 11, 16));
        QCOMPARE(found.first().year, 2026);
        const Meeting meeting = House::planned(house.lg, QDate(2026, 10, 27));
        QCOMPARE(upcomingSlots(found, {meeting}, today).first().items.size(), 1);
        things.cycleTaken.insert(entry.id, QDate(2026, 10, 27));
        QVERIFY(upcomingItems(things, today).isEmpty());
        QCOMPARE(upcomingItems(things, QDate(2027, 6, 1)).first().year, 2027); // the year after it comes again
        things.cycle.first().recurrence = {.kind = Recurrence::Kind::DayOfMonth, .month = 2, .day = 30};
        QVERIFY(upcomingItems(things, today).isEmpty());
    }

    void nobodysEntryIsOnNobodysAgenda()
    {
        WaitingThings things;
        YearCycleEntry entry;
        entry.id = YearCycleEntryId::create();
        entry.title = u"Skolstart"_s;
        entry.recurrence = {.kind = Recurrence::Kind::DayOfMonth, .month = 11, .day = 16};
        things.cycle = {entry};
        QVERIFY(upcomingItems(things, today).isEmpty());
    }

    void aSupplementWaitsForItsDay()
    {
        WaitingThings things;
        WaitingReview review;
        review.report.id = StatusReportId::create();
        review.report.review = ReviewState::SupplementRequested;
        review.report.reviewDue = QDate(2026, 10, 20);
        review.assignment = u"Matematik i årskurs 7–9"_s;
        review.body = house.lg;
        things.reviews = {review};
        const UpcomingItem item = upcomingItems(things, today).first();
        QCOMPARE(item.title, u"Komplettering: Matematik i årskurs 7–9"_s);
        QCOMPARE(item.wantedOn, QDate(2026, 10, 20));
        things.reviews.first().report.review = ReviewState::Approved;
        QVERIFY(upcomingItems(things, today).isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestUpcoming)
#include "tst_upcoming.moc"
