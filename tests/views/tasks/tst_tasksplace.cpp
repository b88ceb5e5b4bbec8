// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/lineedits.h"
#include "lists/bodylist.h"
#include "lists/personlist.h"
#include "support/builders.h"
#include "support/testfile.h"
#include "views/shared/dateedit.h"
#include "views/shared/partyedit.h"
#include "views/shared/segmentedtoggle.h"
#include "views/shared/theme.h"
#include "views/shared/windowedrows.h"
#include "views/tasks/taskpane.h"
#include "views/tasks/tasksplace.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace domain;
using namespace support;
using namespace views;
using namespace Qt::Literals::StringLiterals;
using Scope = TasksPlace::Scope;

/// What someone who owes something does with the list, by keys.
class TestTasksPlace : public QObject
{
    Q_OBJECT

    TestFile file;
    storage::Repositories &repos = file.repos;
    Body lg;
    Person ingrid, jonas;
    Minutes minutes;

    struct Open {
        explicit Open(storage::Repositories &repos, PersonId me = {})
            : history(repos.database), edits(history, repos), tasks(repos), bodies(repos.bodies),
              people(repos.people), place({tasks, bodies, people, edits})
        {
            place.setToday(day("2026-11-05"));
            if (me)
                place.setMe(me);
            place.resize(1104, 752);
            place.show();
            [[maybe_unused]] const bool shown = QTest::qWaitForWindowExposed(&place);
            place.focusFirst();
        }
        editing::EditHistory history;
        editing::LineEdits edits;
        lists::TaskRegister tasks;
        lists::BodyList bodies;
        lists::PersonList people;
        TasksPlace place;

        WindowedRows *rows() const
        {
            for (WindowedRows *view : place.findChildren<WindowedRows *>()) {
                if (view->isVisible())
                    return view;
            }
            return nullptr;
        }
        QStringList shown() const
        {
            QStringList texts;
            for (int row = 0; row < rows()->model()->rowCount(); ++row)
                texts.append(rows()->model()->index(row, 0).data().toString());
            return texts;
        }
    };

private slots:
    void initTestCase() { theme::apply(*qApp, theme::Scheme::Light); }
    void init();
    void cleanup() { file.database.close(); }
    void mineAreWhatIOwe();
    void scopes();
    void spaceTicksAndUndoOpensAgain();
    void dateAndOwnerInPlace();
    void enterOpensThePlaceInTheMinutes();
    void taskWrittenInAMeetingComesIn();
    void aDayIsGivenInTheList();
    void aBodysOwnTasks();
    void waitingFollows();
    void everythingHasAName();
    void nothingClippedAtSmallSize();
};

void TestTasksPlace::init()
{
    QFile::remove(file.path());
    QVERIFY(file.reopen().isWritable());
    lg = aBody("LG").named("Ledningsgruppen").in(repos);
    ingrid = aPerson("Ingrid Hallsten").memberOf(lg).in(repos);
    jonas = aPerson("Jonas Wiberg-Ek").in(repos);
    minutes = aMeeting(lg, "2026-10-13")
                  .withItem(Section::Dialogue, "Budget")
                  .withTask("Räkna om budgeten", ingrid, day("2026-11-20"))
                  .withTask("Svara friskolorna", jonas, day("2026-11-01"))
                  .withTask("Skriv till skolorna", jonas)
                  .inState(TaskState::Done)
                  .withCarryOver("Tas upp igen vid nästa möte")
                  .in(repos);
}

void TestTasksPlace::mineAreWhatIOwe()
{
    Open open(repos, ingrid.id);
    QCOMPARE(open.place.scope(), Scope::Mine);
    QCOMPARE(open.shown(), QStringList{u"Räkna om budgeten"_s});
    QCOMPARE(open.place.waiting(), 1);
}

void TestTasksPlace::scopes()
{
    Open open(repos);
    QCOMPARE(open.shown(), (QStringList{u"Svara friskolorna"_s, u"Räkna om budgeten"_s}));
    open.place.setScope(Scope::Overdue);
    QCOMPARE(open.shown(), QStringList{u"Svara friskolorna"_s});
    open.place.setScope(Scope::All);
    QCOMPARE(open.shown().size(), 3);
    open.place.setScope(Scope::ToReportBack);
    QVERIFY(open.shown().isEmpty());
}

void TestTasksPlace::spaceTicksAndUndoOpensAgain()
{
    Open open(repos);
    const LineId id = open.place.findChild<TaskPane *>()->task();
    QTest::keyClick(open.rows(), Qt::Key_Space);
    QCOMPARE(repos.tasks.find(id)->state, TaskState::Done);
    QCOMPARE(open.shown().first(), u"Svara friskolorna"_s); // stays under the hand
    QCOMPARE(open.place.findChild<TaskPane *>()->findChild<SegmentedToggle *>()->current(), int(TaskState::Done));
    open.history.stack().undo();
    QCOMPARE(repos.tasks.find(id)->state, TaskState::Open);
    QTest::keyClick(open.rows(), Qt::Key_Space);
    open.place.setScope(Scope::Overdue);
    QVERIFY(open.shown().isEmpty());
}

void TestTasksPlace::dateAndOwnerInPlace()
{
    Open open(repos);
    auto *pane = open.place.findChild<TaskPane *>();
    const LineId id = pane->task();
    auto *due = pane->findChild<DateEdit *>();
    due->setFocus();
    due->setText(u"2026-12-15"_s);
    QTest::keyClick(due, Qt::Key_Return);
    QCOMPARE(repos.tasks.find(id)->due, day("2026-12-15"));
    auto *owner = pane->findChild<PartyEdit *>();
    owner->setFocus();
    owner->selectAll();
    QTest::keyClicks(owner, u"Ingrid Hallsten"_s);
    open.rows()->setFocus();
    QCOMPARE(repos.tasks.find(id)->responsible, Parties{party(ingrid)});
    QCOMPARE(repos.tasks.find(id)->due, day("2026-12-15"));
}

void TestTasksPlace::enterOpensThePlaceInTheMinutes()
{
    Open open(repos);
    QSignalSpy opened(&open.place, &Place::openMinutes);
    QTest::keyClick(open.rows(), Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.first().at(0).toUuid(), minutes.meeting.id.uuid());
    QCOMPARE(opened.first().at(2).toUuid(), open.place.findChild<TaskPane *>()->task().uuid());
}

void TestTasksPlace::taskWrittenInAMeetingComesIn()
{
    Open open(repos);
    aMeeting(lg, "2026-11-03").withItem(Section::Dialogue, "Läsning").withTask("Läs utkastet", ingrid, day("2026-11-06")).in(repos);
    QCOMPARE(open.shown(), (QStringList{u"Svara friskolorna"_s, u"Läs utkastet"_s, u"Räkna om budgeten"_s}));
}

void TestTasksPlace::aDayIsGivenInTheList()
{
    Open open(repos);
    open.rows()->setFocus();
    const LineId task = open.place.pane()->task();
    for (QAction *action : open.place.viewActions())
        if (action->shortcut() == QKeySequence(Qt::CTRL | Qt::Key_D))
            action->trigger();
    auto *day = qobject_cast<DateEdit *>(QApplication::focusWidget());
    QVERIFY(day);
    day->setText(u"2026-12-01"_s);
    QTest::keyClick(day, Qt::Key_Return);
    QCOMPARE(repos.tasks.find(task)->due, support::day("2026-12-01"));
    QVERIFY(open.rows()->hasFocus());
    open.history.stack().undo();
    QCOMPARE(repos.tasks.find(task)->due, support::day("2026-11-01"));
}

void TestTasksPlace::aBodysOwnTasks()
{
    aMeeting(lg, "2026-11-03").withItem(Section::Dialogue, "Läsning").withTask("Alla läser rapporten", ingrid).by(party(lg)).in(repos);
    Open open(repos);
    auto *owner = open.place.findChildren<QComboBox *>().last();
    owner->setCurrentIndex(owner->findText(u"Ledningsgruppen"_s));
    emit owner->activated(owner->currentIndex());
    QCOMPARE(open.shown(), QStringList{u"Alla läser rapporten"_s});
}

void TestTasksPlace::waitingFollows()
{
    Open open(repos);
    QCOMPARE(open.place.waiting(), 1);
    QSignalSpy waiting(&open.place, &Place::waitingChanged);
    QTest::keyClick(open.rows(), Qt::Key_Space);
    QCOMPARE(open.place.waiting(), 0);
    QCOMPARE(waiting.size(), 1);
}

void TestTasksPlace::everythingHasAName()
{
    Open open(repos);
    for (Scope scope : {Scope::All, Scope::Open}) {
        open.place.setScope(scope);
        for (QWidget *widget : open.place.findChildren<QWidget *>()) {
            if (!(widget->focusPolicy() & Qt::TabFocus) || !widget->isVisible())
                continue;
            const auto *button = qobject_cast<QAbstractButton *>(widget);
            const QString name = button && widget->accessibleName().isEmpty() ? button->text() : widget->accessibleName();
            QVERIFY2(!name.isEmpty(), widget->metaObject()->className());
        }
    }
}

void TestTasksPlace::nothingClippedAtSmallSize()
{
    Open open(repos);
    open.place.resize(1024 - 56, 700 - 48);
    QVERIFY2(open.place.minimumSizeHint().width() <= 1024 - 56, qPrintable(QString::number(open.place.minimumSizeHint().width())));
    QVERIFY2(open.place.minimumSizeHint().height() <= 700 - 48, qPrintable(QString::number(open.place.minimumSizeHint().height())));
}

QTEST_MAIN(TestTasksPlace)
#include "tst_tasksplace.moc"
