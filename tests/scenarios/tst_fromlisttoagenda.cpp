// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/cyclerules.h"
#include "editing/lineedits.h"
#include "editing/meetingedits.h"
#include "editing/recordedits.h"
#include "editing/upcomingedits.h"
#include "lists/bodylist.h"
#include "lists/overview.h"
#include "lists/upcominglist.h"
#include "lists/yearcyclelist.h"
#include "tests/support/builders.h"
#include "tests/support/testfile.h"
#include "views/overview/overviewplace.h"
#include "views/overview/overviewsection.h"
#include "views/shared/dateedit.h"
#include "views/shared/theme.h"
#include "views/shared/windowedrows.h"
#include "views/upcoming/upcomingplace.h"
#include "views/yearcycle/entrypane.h"
#include "views/yearcycle/monthview.h"
#include "views/yearcycle/wheelview.h"
#include "views/yearcycle/yearcycleplace.h"

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace domain;
using namespace support;
using namespace views;
using namespace Qt::Literals::StringLiterals;

/// Between meetings, hands on the keyboard alone: what waits is moved and put on an agenda; the year is looked through and
/// changed; the first view is gone through line by line.
class FromListToAgenda : public QObject
{
    Q_OBJECT

    std::unique_ptr<TestFile> file;
    std::unique_ptr<storage::UpcomingMoveRepository> moves;
    std::unique_ptr<editing::EditHistory> history;
    Body lg;
    Person ingrid, leila;
    Minutes held;
    Meeting planned;
    const QDate today = day("2026-10-14");

    storage::Repositories &repos() { return file->repos; }
    static void show(QWidget &place)
    {
        place.resize(1104, 752);
        place.show();
        place.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&place));
    }
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QVERIFY(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }

private slots:
    void initTestCase() { theme::apply(*qApp, theme::Scheme::Light); }

    void init()
    {
        file = std::make_unique<TestFile>();
        moves = std::make_unique<storage::UpcomingMoveRepository>(file->database);
        history = std::make_unique<editing::EditHistory>(file->database);
        lg = aBody("LG").named("Ledningsgruppen").ofKind(BodyKind::ManagementGroup).in(repos());
        ingrid = aPerson("Ingrid Hallsten").memberOf(lg, MemberRole::Chair).in(repos());
        leila = aPerson("Leila Saari").memberOf(lg).in(repos());
        held = aMeeting(lg, "2026-10-13")
                   .withStatus(MeetingStatus::Draft)
                   .withItem(Section::Dialogue, "Skolskjutsen")
                   .withLine("Vi talade om den.")
                   .withCarryOver("Läggs in på nästa möte.")
                   .withItem(Section::Information, "Läsningen")
                   .withTask("Alla läser utkastet.", leila, day("2026-10-12"))
                   .by(party(leila))
                   .withItem(Section::Information, "Hanns inte med")
                   .in(repos());
        for (const Line &line : held.lines)
            if (line.kind == LineKind::CarryOver) {
                CarryOver carryOver = *repos().carryOvers.find(line.id);
                carryOver.target = CarryOverTarget::NextMeeting;
                repos().carryOvers.save(carryOver);
            }
        planned = aMeeting(lg, "2026-10-27").withStatus(MeetingStatus::Planned).withItem(Section::Decision, "Budget").in(repos()).meeting;
    }
    void cleanup()
    {
        history.reset();
        moves.reset();
        file.reset();
    }

    void whatWaitsIsMovedAndPutOnTheAgenda()
    {
        editing::UpcomingEdits edits(*history, repos(), *moves);
        editing::MeetingEdits meetings(*history, repos());
        lists::BodyList bodies(repos().bodies);
        lists::UpcomingList list(repos(), *moves, today);
        UpcomingPlace place({list, bodies, edits, meetings});
        QSignalSpy opened(&place, &Place::openMinutes);
        show(place);
        place.focusFirst();
        auto *rows = place.findChild<WindowedRows *>();
        QVERIFY(rows->hasFocus());
        press(Qt::Key_Down);
        QCOMPARE(rows->currentIndex().data().toString(), u"Hanns inte med"_s);

        // Later: it goes last, without a day; and why.
        press(Qt::Key_Down, Qt::AltModifier);
        QTRY_COMPARE(list.slotOf(rows->currentIndex().row()).time.target, CarryOverTarget::Unscheduled);
        QCOMPARE(rows->currentIndex().data().toString(), u"Hanns inte med"_s);
        press(Qt::Key_F2);
        QTest::keyClicks(QApplication::focusWidget(), u"Underlaget saknas"_s);
        press(Qt::Key_Return);
        const ObjectRef source{ObjectType::Item, held.items.last().id.uuid()};
        QCOMPARE(moves->of(source, 0).last().reason, u"Underlaget saknas"_s);

        // And on a day after all.
        press(Qt::Key_D, Qt::ControlModifier);
        auto *date = qobject_cast<DateEdit *>(QApplication::focusWidget());
        QVERIFY(date);
        date->setText(u"2026-11-03"_s);
        QTest::keyClick(date, Qt::Key_Return);
        QTRY_COMPARE(list.slotOf(list.rowOf(source)).time.date, day("2026-11-03"));
        QCOMPARE(moves->of(source, 0).size(), 2); // each with its reason

        // Back to the planned meeting, whose agenda is then built in one step.
        rows->setFocus();
        press(Qt::Key_Up, Qt::AltModifier);
        QTRY_COMPARE(list.slotOf(list.rowOf(source)).meeting, planned.id);
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(opened.count(), 1);
        QCOMPARE(opened.first().first().toUuid(), planned.id.uuid());
        const Minutes agenda = repos().meetings.minutes(planned.id);
        QCOMPARE(agenda.items.size(), 3);
        for (const AgendaItem &item : agenda.items)
            if (item.title != "Budget"_L1)
                QCOMPARE(repos().links.from({ObjectType::Item, item.id.uuid()}).size(), 1); // says where it comes from
        QTRY_COMPARE(list.waiting(), 0);
        history->stack().undo();
        QTRY_COMPARE(list.waiting(), 2);
        QCOMPARE(repos().meetings.minutes(planned.id).items.size(), 1);
    }

    void withoutAPlannedMeetingTheListMakesOne()
    {
        repos().meetings.remove(planned.id);
        editing::UpcomingEdits edits(*history, repos(), *moves);
        editing::MeetingEdits meetings(*history, repos());
        lists::BodyList bodies(repos().bodies);
        lists::UpcomingList list(repos(), *moves, today);
        UpcomingPlace place({list, bodies, edits, meetings});
        QSignalSpy opened(&place, &Place::openMinutes);
        show(place);
        place.focusFirst();
        QCOMPARE(list.index(0).data().toString(), u"LG, nästa möte"_s);
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(opened.count(), 1);
        const Minutes made = repos().meetings.minutes(MeetingId(opened.first().first().toUuid()));
        QCOMPARE(made.meeting.date, day("2026-10-27")); // two weeks after the last
        QCOMPARE(made.items.size(), 2);
        QCOMPARE(made.attendance.size(), 2);
    }

    void theYearIsLookedThroughAndChangedByKeys()
    {
        editing::RecordEdits edits(*history, repos().records);
        lists::BodyList bodies(repos().bodies);
        lists::YearCycleList list(repos(), today);
        YearCyclePlace place({list, bodies, edits});
        show(place);
        place.focusFirst();
        QSignalSpy told(&place, &Place::message);
        for (QAction *action : place.fileActions())
            if (action->text().contains(u"huvudmans"))
                action->trigger();
        QCOMPARE(list.rowCount(), principalsYear({}).size());
        QCOMPARE(list.entries().first().body, lg.id);
        QCOMPARE(told.count(), 1);
        auto *wheel = place.findChild<WheelView *>();
        QTRY_VERIFY(wheel->hasFocus());
        const YearCycleEntryId first = place.chosen();
        QVERIFY(!first.isNull());
        press(Qt::Key_Right);
        QVERIFY(place.chosen() != first);
        press(Qt::Key_Left);
        QCOMPARE(place.chosen(), first);
        press(Qt::Key_Home);
        QCOMPARE(place.chosen(), list.entries().first().id);
        press(Qt::Key_Up); // to the next ring outwards
        QVERIFY(list.find(place.chosen())->category != list.entries().first().category);

        // Enter opens it beside; what is typed is stored, one step to undo; Escape goes back to the wheel.
        press(Qt::Key_Return);
        auto *title = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(title);
        const QString before = title->text();
        QTest::keyClicks(title, u"Eget namn"_s);
        QCOMPARE(repos().records.find<YearCycleEntry>(place.chosen())->title, u"Eget namn"_s);
        press(Qt::Key_Escape);
        QTRY_VERIFY(wheel->hasFocus());
        history->stack().undo();
        QCOMPARE(repos().records.find<YearCycleEntry>(place.chosen())->title, before);

        // By month: a public holiday is told by name.
        place.setLook(YearCyclePlace::Look::Month);
        auto *month = place.findChild<MonthView *>();
        QTRY_VERIFY(month->hasFocus());
        month->setDay(day("2026-12-24"));
        press(Qt::Key_Right);
        QVERIFY(month->accessibleName().contains(u"Juldagen"));
        press(Qt::Key_PageDown);
        QCOMPARE(list.year(), 2027);
        history->stack().undo(); // the template goes as one
        QCOMPARE(list.rowCount(), 0);
    }

    void theFirstViewIsGoneThroughByKeys()
    {
        editing::LineEdits edits(*history, repos());
        lists::Overview overview(repos(), today);
        overview.setMe(leila.id);
        OverviewPlace place({overview, edits, [this] { return QDateTime(today, QTime(8, 20)); }});
        QSignalSpy opened(&place, &Place::openMinutes);
        show(place);
        place.focusFirst();
        QCOMPARE(overview.mine().rowCount(), 1);
        press(Qt::Key_Return);
        QCOMPARE(opened.count(), 1);
        QCOMPARE(opened.first().first().toUuid(), held.meeting.id.uuid());
        press(Qt::Key_Space); // done
        QCOMPARE(overview.mine().rowCount(), 0);
        history->stack().undo();
        QCOMPARE(overview.mine().rowCount(), 1);
    }
};

QTEST_MAIN(FromListToAgenda)
#include "tst_fromlisttoagenda.moc"
