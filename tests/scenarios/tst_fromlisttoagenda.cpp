// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/cyclerules.h"
#include "domain/markdown.h"
#include "editing/bodyedits.h"
#include "editing/lineedits.h"
#include "editing/meetingedits.h"
#include "editing/operationalplanedits.h"
#include "editing/peopleedits.h"
#include "editing/recordedits.h"
#include "editing/upcomingedits.h"
#include "lists/assignmentdetails.h"
#include "lists/bodylist.h"
#include "lists/meetinglist.h"
#include "lists/overview.h"
#include "lists/personlist.h"
#include "lists/upcominglist.h"
#include "lists/yearcyclelist.h"
#include "tests/support/builders.h"
#include "tests/support/testfile.h"
#include "tests/support/typist.h"
#include "views/meetings/finishpanel.h"
#include "views/meetings/meetingservices.h"
#include "views/meetings/meetingsplace.h"
#include "views/meetings/meetingview.h"
#include "views/meetings/openmeetings.h"
#include "views/minutes/minuteseditor.h"
#include "views/minutes/rowwords.h"
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
#include <QDropEvent>
#include <QLineEdit>
#include <QMimeData>
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

    /// A meeting is written, an assignment's report in it, and finished: what was put off and what was not reached stands on the
    /// next agenda, which says where it comes from.
    void aMeetingsReportAndWhatIsPutOffComeOnTheNextAgenda()
    {
        editing::OperationalPlanEdits plan(*history, repos());
        const AssignmentId reading(plan.addAssignment(OperationalPlanId(plan.createPlan(2026).id), u"Läsning som bär"_s).id);
        editing::MeetingEdits meetingEdits(*history, repos());
        editing::LineEdits lineEdits(*history, repos());
        editing::BodyEdits bodyEdits(*history, repos());
        editing::PeopleEdits peopleEdits(*history, repos());
        lists::MeetingList meetings(repos().meetings, repos().outlines, today);
        lists::BodyList bodies(repos().bodies);
        lists::PersonList people(repos().people);
        OpenMeetings open(repos());
        MeetingServices services{open, meetings, bodies, people, meetingEdits, lineEdits, bodyEdits, peopleEdits, [this] { return QDateTime(today, QTime(9, 0)); }};
        services.operationalPlanEdits = &plan;
        services.assignments = [this](const QString &query, QDate on) { return lists::assignmentNames(repos(), query, on); };
        MeetingsPlace place(services);
        show(place);
        place.open(held.meeting.id);
        QVERIFY(place.current());
        place.current()->editor().text()->setFocus();
        Typist keys(place.current()->editor().text());
        keys.press(Qt::Key_End, Qt::ControlModifier).press(Qt::Key_Return, Qt::ControlModifier).type(u"Läget för #läs"_s);
        keys.press(Qt::Key_Return).press(Qt::Key_Return);
        keys.line(u"Analys: fler läser varje dag"_s).line(u"Förflyttning: framåt"_s).line(u"Nästa steg: mäta igen i maj"_s);
        keys.type(u"/lägesb"_s).press(Qt::Key_Return);
        QCOMPARE(repos().records.reports(reading).size(), 1);
        QCOMPARE(repos().records.reports(reading).first().movement, Movement::Forward);
        keys.press(Qt::Key_End, Qt::ControlModifier).press(Qt::Key_Return).line(u"/nästa Läsmätningen i maj"_s);

        press(Qt::Key_F9);
        FinishPanel *panel = place.current()->finishPanel();
        QVERIFY(panel);
        for (int i = 0; i < 20 && place.current()->finishPanel(); ++i) // past all that is asked, leaving it as it is
            press(qobject_cast<QPushButton *>(QApplication::focusWidget()) ? Qt::Key_Return : Qt::Key_Down);
        QCOMPARE(repos().meetings.find(held.meeting.id)->status, MeetingStatus::Finished);
        QStringList titles;
        const Minutes agenda = repos().meetings.minutes(planned.id);
        for (const AgendaItem &item : agenda.items)
            titles << toPlain(item.title);
        QVERIFY2(titles.contains(u"Hanns inte med"_s) && titles.contains(u"Skolskjutsen"_s), qPrintable(titles.join(u", "_s)));
        QVERIFY2(titles.filter(u"Läget för"_s).size() == 1, qPrintable(titles.join(u", "_s)));

        place.open(planned.id);
        const outline::MinutesDocument &page = place.current()->meeting().document;
        for (const AgendaItem &item : agenda.items) {
            const QString origin = RowWords(page).origin(page.rowOf(item.id));
            QCOMPARE(origin, item.title == "Budget"_L1 ? QString() : u"från LG 13 okt"_s);
        }
        history->stack().undo(); // finishing is one step
        QCOMPARE(repos().meetings.minutes(planned.id).items.size(), 1);
    }

    void whatWaitsIsDraggedToAnotherMeeting()
    {
        const Meeting later = aMeeting(lg, "2026-11-10").withStatus(MeetingStatus::Planned).in(repos()).meeting;
        editing::UpcomingEdits edits(*history, repos(), *moves);
        editing::MeetingEdits meetings(*history, repos());
        lists::BodyList bodies(repos().bodies);
        lists::UpcomingList list(repos(), *moves, today);
        UpcomingPlace place({list, bodies, edits, meetings});
        show(place);
        auto *rows = place.findChild<WindowedRows *>();
        const ObjectRef source{ObjectType::Item, held.items.last().id.uuid()};
        QCOMPARE(list.slotOf(list.rowOf(source)).meeting, planned.id);
        const std::unique_ptr<QMimeData> carried(list.mimeData({list.index(list.rowOf(source))}));
        QVERIFY(carried);
        const auto over = [&](QDate date) {
            return rows->visualRect(list.index(list.rowOfTime({lg.id, CarryOverTarget::Date, date}))).center();
        };
        QDragEnterEvent enter(over(planned.date), Qt::MoveAction, carried.get(), Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(rows->viewport(), &enter);
        QVERIFY(enter.isAccepted());
        QDragMoveEvent move(over(later.date), Qt::MoveAction, carried.get(), Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(rows->viewport(), &move);
        QVERIFY(move.isAccepted());
        QDropEvent drop(over(later.date), Qt::MoveAction, carried.get(), Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(rows->viewport(), &drop);
        QTRY_COMPARE(list.slotOf(list.rowOf(source)).meeting, later.id);
        history->stack().undo();
        QTRY_COMPARE(list.slotOf(list.rowOf(source)).meeting, planned.id);
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
