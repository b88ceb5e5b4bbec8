// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/bodyedits.h"
#include "editing/lineedits.h"
#include "editing/meetingedits.h"
#include "editing/peopleedits.h"
#include "lists/bodylist.h"
#include "lists/meetinglist.h"
#include "lists/meetinglistfilter.h"
#include "lists/personlist.h"
#include "storage/upcomingmoverepository.h"
#include "tests/support/builders.h"
#include "tests/support/testfile.h"
#include "views/meetings/approvepanel.h"
#include "views/meetings/attendancerow.h"
#include "views/meetings/finishpanel.h"
#include "views/meetings/groupsdialog.h"
#include "views/meetings/meetinglistview.h"
#include "views/meetings/meetingsplace.h"
#include "views/meetings/meetingview.h"
#include "views/meetings/newmeetingpanel.h"
#include "views/meetings/openmeetings.h"
#include "views/meetings/presencechip.h"
#include "views/minutes/minuteseditor.h"
#include "views/shared/rowlist.h"
#include "views/shared/theme.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

using namespace domain;
using namespace support;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The meetings place on a file of its own, shown in a window.
class Desk
{
public:
    Desk()
    {
        lg = aBody("LG").named("Ledningsgruppen").withStandingItems({u"Vid nästa möte"_s}).in(file.repos);
        ingrid = aPerson("Ingrid Hallsten").memberOf(lg, MemberRole::Chair).in(file.repos);
        sanna = aPerson("Sanna Torvik").memberOf(lg).in(file.repos);
        leila = aPerson("Leila Saari").memberOf(lg).in(file.repos);
        last = aMeeting(lg, "2026-10-13")
                   .at("Ekviksrummet i stadshuset")
                   .withStatus(MeetingStatus::Draft)
                   .attendedBy(ingrid)
                   .attendedBy(sanna, Presence::Excused)
                   .attendedBy(leila, Presence::Unknown)
                   .withItem(Section::Decision, "Prioritering av uppdragen våren 2027")
                   .withLine("Alla åtta uppdrag har setts över sedan mötet i september.", LineKind::Bullet)
                   .withDecision("Ledningsgruppen beslutade att prioritera tre uppdrag:")
                   .withLine("Stöd i rätt tid", LineKind::Numbered, 1)
                   .withTask("Leila Saari skriver ihop skälen och skickar till rektorerna.", leila, day("2026-10-27"))
                   .withCarryOver("De långsiktiga uppdragen läggs in på nästa möte.")
                   .withItem(Section::Dialogue, "Läget i skolskjutsen efter nya avtalet")
                   .withItem(Section::Information, "Delårsbokslut och prognos")
                   .withLine("Sanna Torvik återkommer om stödet.", LineKind::Bullet)
                   .in(file.repos);
        Task task = last.tasks.begin().value();
        task.reportBack = day("2026-10-27");
        file.repos.tasks.save(task);
    }

    void show(QSize size = {1104, 752})
    {
        place = std::make_unique<views::MeetingsPlace>(views::MeetingServices{open, meetings, bodies, people, meetingEdits, lineEdits, bodyEdits,
                                                                             peopleEdits, [] { return QDateTime(day("2026-10-14"), QTime(9, 0)); }});
        place->resize(size);
        place->show();
        QVERIFY(QTest::qWaitForWindowActive(place.get()));
        place->focusFirst();
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget *to = QApplication::focusWidget();
        QVERIFY2(to, "nothing has the keyboard");
        QTest::keyClick(to, key, modifiers);
        QCoreApplication::processEvents();
    }
    /// Where RT_PICTURES names a folder, what is seen now is kept there for a person to look at.
    void picture(const QString &name)
    {
        if (const QString folder = qEnvironmentVariable("RT_PICTURES"); !folder.isEmpty()) {
            QTest::qWait(50);
            place->grab().save(folder + u'/' + name + u".png"_s);
        }
    }
    LineId lineOf(const Minutes &minutes, LineKind kind) const
    {
        for (const Line &line : minutes.lines)
            if (line.kind == kind)
                return line.id;
        return {};
    }
    Meeting stored(MeetingId id) { return *file.repos.meetings.find(id); }

    TestFile file;
    editing::EditHistory history{file.database};
    editing::LineEdits lineEdits{history, file.repos};
    editing::MeetingEdits meetingEdits{history, file.repos};
    editing::BodyEdits bodyEdits{history, file.repos};
    editing::PeopleEdits peopleEdits{history, file.repos};
    Body lg;
    Person ingrid, sanna, leila;
    Minutes last;
    lists::MeetingList meetings{file.repos.meetings, file.repos.outlines, day("2026-10-14")};
    lists::BodyList bodies{file.repos.bodies};
    lists::PersonList people{file.repos.people};
    views::OpenMeetings open{file.repos};
    std::unique_ptr<views::MeetingsPlace> place;
};

} // namespace

/// The meetings place in the hands of a note-taker: keys alone.
class TestMeetingsPlace : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        views::theme::apply(*qApp, qEnvironmentVariableIsSet("RT_DARK") ? views::theme::Scheme::Dark : views::theme::Scheme::Light);
    }

    void theListOpensAMeetingWithEnterAndComesBack()
    {
        Desk desk;
        desk.bodies.reload();
        desk.show();
        QCOMPARE(desk.meetings.rowCount(), 1);
        desk.picture(u"lista"_s);
        desk.press(Qt::Key_Return);
        QVERIFY(desk.place->current());
        QCOMPARE(desk.place->current()->meeting().id, desk.last.meeting.id);
        QVERIFY(desk.place->current()->editor().isAncestorOf(QApplication::focusWidget()));
        desk.picture(u"mote"_s);
        desk.press(Qt::Key_Left, Qt::AltModifier);
        QVERIFY(!desk.place->current());
        QVERIFY(desk.place->list().isAncestorOf(QApplication::focusWidget()));
    }

    void aFilterNarrowsTheListAndSaysWhenNothingIsLeft()
    {
        Desk desk;
        lists::MeetingListFilter filter;
        QAbstractItemModelTester tester(&filter);
        filter.setSourceModel(&desk.meetings);
        QCOMPARE(filter.rowCount(), 1);
        filter.setWords(u"oktober lg"_s);
        QCOMPARE(filter.rowCount(), 1);
        filter.setWords(u"november"_s);
        QCOMPARE(filter.rowCount(), 0);
        filter.setWords({});
        filter.setBody(BodyId::create());
        QCOMPARE(filter.rowCount(), 0);
    }

    void aNewMeetingFromTheLastOnesFramePlacesWhatWaits()
    {
        Desk desk;
        desk.show();
        desk.press(Qt::Key_N, Qt::ControlModifier);
        QVERIFY(desk.place->newMeetingPanel().isVisible());
        QCOMPARE(qobject_cast<QLineEdit *>(QApplication::focusWidget())->text(), u"tis 27 oktober"_s);
        desk.picture(u"nytt"_s);
        desk.press(Qt::Key_Return);
        QVERIFY(desk.place->current());
        const MeetingId id = desk.place->current()->meeting().id;
        const Minutes made = desk.file.repos.meetings.minutes(id);
        QCOMPARE(made.meeting.date, day("2026-10-27"));
        QStringList titles;
        for (const AgendaItem &item : made.items)
            titles.append(item.title);
        QCOMPARE(titles, (QStringList{u"Prioritering av uppdragen våren 2027"_s, u"Läget i skolskjutsen efter nya avtalet"_s,
                                      u"Återrapport: Leila Saari skriver ihop skälen och skickar till rektorerna"_s, u"Vid nästa möte"_s}));
        QVERIFY(!desk.file.repos.carryOvers.find(desk.lineOf(desk.last, LineKind::CarryOver))->placedAs.isNull());
        desk.picture(u"nytt-oppet"_s);

        desk.history.stack().undo();
        QTRY_VERIFY(!desk.place->current());
        QVERIFY(!desk.file.repos.meetings.find(id));
        QVERIFY(desk.file.repos.carryOvers.find(desk.lineOf(desk.last, LineKind::CarryOver))->placedAs.isNull());
    }

    void escapeMakesNoMeeting()
    {
        Desk desk;
        desk.show();
        desk.press(Qt::Key_N, Qt::ControlModifier);
        desk.press(Qt::Key_Escape);
        QVERIFY(desk.place->list().isVisible());
        QCOMPARE(desk.meetings.rowCount(), 1);
    }

    void attendanceIsMarkedWithSpaceAndUndone()
    {
        Desk desk;
        desk.show();
        desk.press(Qt::Key_Return);
        desk.press(Qt::Key_F4);
        auto *chip = qobject_cast<views::PresenceChip *>(QApplication::focusWidget());
        QVERIFY(chip);
        QCOMPARE(chip->facts().name, u"Ingrid Hallsten"_s);
        desk.press(Qt::Key_Space);
        QCOMPARE(desk.file.repos.meetings.attendance(desk.last.meeting.id).first().presence, Presence::Absent);
        desk.history.stack().undo();
        QCOMPARE(desk.file.repos.meetings.attendance(desk.last.meeting.id).first().presence, Presence::Present);
        QVERIFY(chip->accessibleDescription().contains(u"Närvarande"_s));
    }

    void whoComesLateAndAGuestAreMarkedByKeys()
    {
        Desk desk;
        desk.show();
        desk.place->open(desk.last.meeting.id);
        desk.place->current()->focusAttendance();
        QTimer user; // the menu holds the keyboard until something is chosen
        user.setInterval(5);
        connect(&user, &QTimer::timeout, &user, [&] {
            auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
            if (!menu)
                return;
            user.stop();
            QMenu *late = nullptr;
            for (QAction *action : menu->actions())
                if (!late && action->menu())
                    late = action->menu();
            late->actions().at(2)->trigger(); // after "Från början": the second point
            menu->close();
        });
        user.start();
        desk.press(Qt::Key_Down);
        const Attendance row = desk.file.repos.meetings.attendance(desk.last.meeting.id).first();
        QCOMPARE(row.arrivedAt, desk.last.items.at(1).id);

        for (auto *button : desk.place->findChildren<QAbstractButton *>())
            if (button->accessibleName() == views::AttendanceRow::tr("Lägg till deltagare eller gäst"))
                button->click();
        for (auto *field : desk.place->findChildren<QLineEdit *>())
            if (field->accessibleName() == views::AttendanceRow::tr("Deltagare eller gäst")) {
                QVERIFY(field->isVisible());
                QTest::keyClicks(field, u"Henrik Berg"_s);
                QTest::keyClick(field, Qt::Key_Return);
            }
        QCOMPARE(desk.file.repos.meetings.attendance(desk.last.meeting.id).last().guestName, u"Henrik Berg"_s);
        desk.history.stack().undo();
        QCOMPARE(desk.file.repos.meetings.attendance(desk.last.meeting.id).size(), 3);
    }

    void finishingShowsWhatIsUnclearAndFreezesNumbers()
    {
        Desk desk;
        desk.show();
        desk.press(Qt::Key_Return);
        desk.press(Qt::Key_F9);
        views::FinishPanel *panel = desk.place->current()->finishPanel();
        QVERIFY(panel);
        QCOMPARE(panel->questions().size(), 2);
        QCOMPARE(panel->questions()[0].doubt, Doubt::Suggestion);
        QCOMPARE(panel->questions()[1].doubt, Doubt::PresenceUnknown);
        desk.picture(u"fardigstall"_s);
        desk.press(Qt::Key_Return); // yes, a task
        QCOMPARE(panel->questions().size(), 1);
        QCOMPARE(desk.file.repos.outlines.line(desk.last.lines.last().id)->kind, LineKind::Task);
        QCOMPARE(desk.file.repos.tasks.find(desk.last.lines.last().id)->responsible.value(0).person, desk.sanna.id);
        desk.press(Qt::Key_Return); // present
        QCOMPARE(desk.file.repos.meetings.attendance(desk.last.meeting.id).last().presence, Presence::Present);
        QVERIFY(panel->questions().isEmpty());
        desk.picture(u"fardigstall-klart"_s);
        desk.press(Qt::Key_Return);
        QCOMPARE(desk.stored(desk.last.meeting.id).status, MeetingStatus::Finished);
        const Minutes finished = desk.file.repos.meetings.minutes(desk.last.meeting.id);
        QCOMPARE(finished.items[2].number, 3);
        QCOMPARE(finished.decisions.value(desk.lineOf(finished, LineKind::Decision)).number, 1);
        QVERIFY(!desk.place->current()->finishPanel());

        desk.history.stack().undo();
        QCOMPARE(desk.stored(desk.last.meeting.id).status, MeetingStatus::Draft);
        QCOMPARE(desk.file.repos.meetings.minutes(desk.last.meeting.id).items[2].number, 0);
    }

    void aPointThatWasNotReachedIsSentElsewhereByKeys()
    {
        Desk desk;
        const Body sg = aBody("SG").in(desk.file.repos);
        const Meeting steering = aMeeting(sg, "2026-11-10").withStatus(MeetingStatus::Planned).in(desk.file.repos).meeting;
        desk.show();
        desk.press(Qt::Key_Down); // past the planned one, which is later
        desk.press(Qt::Key_Return);
        QCOMPARE(desk.place->current()->meeting().id, desk.last.meeting.id);
        desk.press(Qt::Key_F9);
        views::FinishPanel *panel = desk.place->current()->finishPanel();
        QVERIFY(panel);
        const auto focused = [] { return QApplication::focusWidget() ? QApplication::focusWidget()->accessibleName() : QString(); };
        desk.press(Qt::Key_Down);
        desk.press(Qt::Key_Down); // past what is unclear
        QVERIFY2(focused().startsWith(u"Läget i skolskjutsen"_s), qPrintable(focused()));
        const auto menu = [] { return qobject_cast<QMenu *>(QApplication::activePopupWidget()); };

        // To another group's meeting.
        desk.press(Qt::Key_Return);
        QTRY_VERIFY(menu());
        QTest::keyClick(menu(), Qt::Key_Down);
        QTest::keyClick(menu(), Qt::Key_Down);
        QTest::keyClick(menu(), Qt::Key_Return);
        QTRY_VERIFY2(focused().endsWith(u"SG 10 november"_s), qPrintable(focused()));

        // Or to a day; one before the meeting is no day for it.
        desk.press(Qt::Key_Space);
        QTRY_VERIFY(menu());
        QTest::keyClick(menu(), Qt::Key_Up);
        QTest::keyClick(menu(), Qt::Key_Up);
        QTest::keyClick(menu(), Qt::Key_Return);
        QTRY_VERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
        qobject_cast<QLineEdit *>(QApplication::focusWidget())->setText(u"2026-10-01"_s);
        desk.press(Qt::Key_Return);
        qobject_cast<QLineEdit *>(QApplication::focusWidget())->setText(u"2026-12-01"_s);
        desk.press(Qt::Key_Return);
        QTRY_VERIFY2(focused().endsWith(u"LG 1 december"_s), qPrintable(focused()));
        desk.picture(u"fardigstall-annan-dag"_s);

        // Or nowhere, with the reason; Escape lets it be.
        for (const bool settled : {false, true}) {
            desk.press(Qt::Key_Return);
            QTRY_VERIFY(menu());
            QTest::keyClick(menu(), Qt::Key_Up);
            QTest::keyClick(menu(), Qt::Key_Return);
            QTRY_VERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
            QTest::keyClicks(QApplication::focusWidget(), u"Hanteras i styrgruppen"_s);
            desk.press(settled ? Qt::Key_Return : Qt::Key_Escape);
            QTRY_VERIFY2(focused().endsWith(settled ? u"tas inte upp"_s : u"LG 1 december"_s), qPrintable(focused()));
        }
        desk.press(Qt::Key_Down);
        desk.press(Qt::Key_Return); // finished, whatever is unclear
        QCOMPARE(desk.stored(desk.last.meeting.id).status, MeetingStatus::Finished);
        const storage::UpcomingMoveRepository moves(desk.file.database);
        const ObjectRef source{ObjectType::Item, desk.last.items[1].id.uuid()};
        QCOMPARE(moves.of(source, 0).size(), 1);
        QVERIFY(moves.of(source, 0).last().dropped);
        QCOMPARE(moves.of(source, 0).last().reason, u"Hanteras i styrgruppen"_s);
        QVERIFY(desk.file.repos.meetings.minutes(steering.id).items.isEmpty());
        desk.history.stack().undo();
        QVERIFY(moves.of(source, 0).isEmpty());
    }

    void escapeLeavesFinishingAndWhatIsLeftStaysLeft()
    {
        Desk desk;
        desk.show();
        desk.press(Qt::Key_Return);
        desk.press(Qt::Key_F9);
        desk.press(Qt::Key_Down);
        desk.press(Qt::Key_Escape);
        QVERIFY(!desk.place->current()->finishPanel());
        QVERIFY(desk.place->current()->editor().isAncestorOf(QApplication::focusWidget()));
        QCOMPARE(desk.stored(desk.last.meeting.id).status, MeetingStatus::Draft);
    }

    void approvedMinutesAreReadOnlyAndACorrectionStandsBeside()
    {
        Desk desk;
        QVERIFY(desk.meetingEdits.finish(desk.last.meeting.id, {}));
        desk.show();
        desk.press(Qt::Key_Return);
        desk.press(Qt::Key_F9);
        QVERIFY(desk.place->current()->approvePanel());
        desk.picture(u"justera"_s);
        desk.press(Qt::Key_Return);
        QCOMPARE(desk.stored(desk.last.meeting.id).status, MeetingStatus::Approved);
        QTRY_VERIFY(desk.place->current()->meeting().document.isReadOnly());
        const Minutes approved = desk.file.repos.meetings.minutes(desk.last.meeting.id);
        desk.press(Qt::Key_X);
        desk.place->flush();
        QVERIFY(desk.file.repos.meetings.minutes(desk.last.meeting.id) == approved);
        desk.picture(u"justerat"_s);

        desk.press(Qt::Key_F9);
        QTRY_VERIFY(desk.place->current()->meeting().id != desk.last.meeting.id);
        const MeetingId made = desk.place->current()->meeting().id;
        QCOMPARE(desk.stored(made).corrects, desk.last.meeting.id);
        QVERIFY(!desk.place->current()->meeting().document.isReadOnly());
        QCOMPARE(desk.meetings.rowCount(), 1); // the latest version alone
        QCOMPARE(desk.file.repos.decisions.ids().size(), 1);
        desk.picture(u"rattelse"_s);

        desk.history.stack().undo(); // the correction
        QTRY_VERIFY(!desk.place->current());
        QVERIFY(!desk.file.repos.meetings.find(made));
        desk.history.stack().undo(); // the approval, while it is still a slip of the hand
        QCOMPARE(desk.stored(desk.last.meeting.id).status, MeetingStatus::Finished);
    }

    void caretAndScrollComeBackAfterARestart()
    {
        Desk desk;
        desk.show();
        desk.press(Qt::Key_Return);
        for (int i = 0; i < 4; ++i)
            desk.press(Qt::Key_Down);
        const int row = desk.place->current()->editor().caretRow();
        QVERIFY(row > 0);
        const QVariantMap memory = desk.place->memory();
        desk.place.reset();
        desk.open.close(desk.last.meeting.id);
        desk.show();
        desk.place->recall(memory);
        QVERIFY(desk.place->current());
        QCOMPARE(desk.place->current()->editor().caretRow(), row);
    }

    void theBodySaysInWhichOrderSectionsComeAndHowTheyAreNumbered()
    {
        Desk desk;
        views::GroupsDialog dialog(desk.bodies, desk.people, desk.bodyEdits, desk.peopleEdits);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        auto *sections = dialog.findChild<QListWidget *>();
        QVERIFY(sections);
        sections->setFocus();
        sections->setCurrentRow(0);
        QTest::keyClick(sections, Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(desk.file.repos.bodies.find(desk.lg.id)->sectionOrder, (QList<Section>{Section::Dialogue, Section::Decision, Section::Information}));
        for (auto *box : dialog.findChildren<QComboBox *>()) {
            if (box->findData(int(Numbering::RestartsPerSection)) != 1 || box->count() != 2)
                continue;
            box->setFocus();
            QTest::keyClick(box, Qt::Key_Down);
        }
        QCOMPARE(desk.file.repos.bodies.find(desk.lg.id)->numbering, Numbering::RestartsPerSection);
    }

    void groupsAndPeopleAreChangedInPlace()
    {
        Desk desk;
        views::GroupsDialog dialog(desk.bodies, desk.people, desk.bodyEdits, desk.peopleEdits);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        if (const QString folder = qEnvironmentVariable("RT_PICTURES"); !folder.isEmpty())
            dialog.grab().save(folder + u"/grupper.png"_s);
        dialog.addNew();
        QWidget *name = QApplication::focusWidget();
        QTest::keyClicks(name, u"Styrgruppen"_s);
        QTest::keyClick(name, Qt::Key_Tab);
        QTest::keyClicks(QApplication::focusWidget(), u"SG"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(desk.bodies.rowCount(), 2);
        QCOMPARE(desk.file.repos.bodies.findByAbbreviation(u"SG"_s)->name, u"Styrgruppen"_s);
        desk.history.stack().undo();
        QCOMPARE(desk.bodies.rowCount(), 1);
    }
};

QTEST_MAIN(TestMeetingsPlace)
#include "tst_meetingsplace.moc"
