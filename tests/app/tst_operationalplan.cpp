// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"
#include "editing/operationalplanedits.h"
#include "lists/upcominglist.h"
#include "storage/upcomingmoverepository.h"
#include "tests/views/minutes/desk.h"
#include "views/priorities/assignmentpage.h"
#include "views/priorities/boardview.h"
#include "views/priorities/prioritiesplace.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QMouseEvent>
#include <QPushButton>
#include <QSignalSpy>
#include <QTextStream>

namespace {

int command(const QStringList &arguments)
{
    QList<QByteArray> words{"rodatraden"};
    for (const QString &argument : arguments)
        words << argument.toUtf8();
    std::vector<char *> argv;
    for (QByteArray &word : words)
        argv.push_back(word.data());
    QString results, messages;
    QTextStream out(&results), err(&messages);
    return app::runCommandLine(int(argv.size()), argv.data(), out, err);
}

/// The place on a file, in a window.
struct PlanWindow {
    explicit PlanWindow(storage::Repositories &repos, editing::EditHistory &history, QDate today)
        : edits(history, repos), board(repos, today), beside(repos, today), page(repos, today), decisions(repos), bodies(repos.bodies), people(repos.people),
          place({board, beside, page, decisions, bodies, people, edits, [] { return 90; }, {}})
    {
        place.setToday(today);
        place.resize(1100, 760);
        place.show();
        place.activateWindow();
    }
    bool isReady() { return QTest::qWaitForWindowActive(&place); }

    editing::OperationalPlanEdits edits;
    lists::PlanBoard board;
    lists::AssignmentReader beside, page;
    lists::DecisionRegister decisions;
    lists::BodyList bodies;
    lists::PersonList people;
    views::PrioritiesPlace place;
};

} // namespace

/// From a meeting to the plan and back, by keys alone.
class OperationalPlanTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { views::theme::apply(*qApp, views::theme::Scheme::Light); }

    void anOldDecisionBecomesThePrioritisationInOneStep()
    {
        const QString sample = qEnvironmentVariable("RT_SAMPLES") + u"/lg-2021-02.txt"_s;
        if (!QFile::exists(sample))
            QSKIP("the sample minutes are not on this machine; an invented twin is tested in editing/tst_planedits");
        TestFile file;
        file.database.close();
        QCOMPARE(command({u"--database"_s, file.path(), u"import"_s, sample, u"--body"_s, u"LG"_s, u"--date"_s, u"2021-02-09"_s}), 0);
        QVERIFY(file.reopen().isOpen());
        editing::EditHistory history(file.database);
        editing::OperationalPlanEdits edits(history, file.repos);
        domain::LineId decision;
        for (const storage::DecisionEntry &entry : file.repos.decisions.entries(file.repos.decisions.ids()))
            if (entry.line.text.contains(u"prioritera"_s))
                decision = entry.line.id;
        QVERIFY(decision);
        const editing::Answer answer = edits.prioritiseBy(decision);
        QVERIFY2(answer, qPrintable(answer.why));
        QCOMPARE(history.stack().count(), 1);
        lists::PlanBoard board(file.repos, day("2021-03-01"));
        board.setYear(2021);
        QCOMPARE(board.rowCount(), 8);
        QCOMPARE(board.rankedCount(), 3);
        QStringList initials;
        for (const lists::BoardEntry &entry : board.entries())
            initials << entry.assignment.title.left(3);
        QCOMPARE(initials.mid(0, 3), QStringList({u"Ext"_s, u"När"_s, u"Krä"_s})); // the decision's order
        QCOMPARE(board.shown()->choices.size(), 8);
        for (const lists::BoardEntry &entry : board.entries().mid(3))
            QCOMPARE(entry.rank, 0); // long-term

        // What was put off waits for its day; the reading is a task of all of LG.
        storage::UpcomingMoveRepository moves(file.database);
        lists::UpcomingList upcoming(file.repos, moves, day("2021-03-01"));
        upcoming.ensureFresh();
        bool waits = false;
        for (int row = 0; row < upcoming.rowCount(); ++row)
            waits = waits || (upcoming.itemAt(row) && upcoming.itemAt(row)->reason == domain::AgendaReason::CarriedOver
                              && upcoming.slotOf(row).time.date == day("2021-03-23"));
        QVERIFY(waits);
        const std::optional<domain::Body> lg = file.repos.bodies.findByAbbreviation(u"LG"_s);
        QVERIFY(lg);
        bool reads = false;
        for (const storage::TaskEntry &entry : file.repos.tasks.entries(file.repos.tasks.ids()))
            reads = reads || (entry.line.text.contains(u"läs"_s, Qt::CaseInsensitive) && entry.task.responsible.size() == 1
                              && entry.task.responsible.first().body == lg->id);
        QVERIFY(reads);
        history.stack().undo();
        QTRY_COMPARE(board.rowCount(), 0);
    }

    void aMeetingBecomesAReportOnTheAssignmentsPage()
    {
        Desk desk(emptyMeeting);
        editing::OperationalPlanEdits plan(desk.history, desk.file.repos);
        const domain::OperationalPlanId year(plan.createPlan(2026).id);
        const domain::AssignmentId reading(plan.addAssignment(year, u"Läsning som bär"_s).id);
        desk.editor->setPlan(&plan);
        desk.editor->setAssignments([&](const QString &query, QDate on) { return lists::assignmentNames(desk.file.repos, query, on); });
        QSignalSpy said(desk.editor, &views::MinutesEditor::message);
        QVERIFY(desk.isReady());
        desk.keys().press(Qt::Key_Return, Qt::ControlModifier).type(u"VP #läs"_s);
        QVERIFY(desk.list()->isVisible());
        desk.keys().press(Qt::Key_Return).press(Qt::Key_Return);
        desk.keys().line(u"Analys: fler läser varje dag"_s).line(u"Förflyttning: framåt"_s).line(u"Nästa steg: mäta igen i maj"_s);
        desk.keys().type(u"/lägesb"_s).press(Qt::Key_Return);
        QVERIFY2(!said.isEmpty(), "nothing was said");
        const auto reports = desk.file.repos.records.reports(reading);
        QVERIFY2(reports.size() == 1, qPrintable(said.last().first().toString()));
        QCOMPARE(reports.first().movement, domain::Movement::Forward);
        QCOMPARE(reports.first().nextStep, u"mäta igen i maj"_s);
        QVERIFY(reports.first().text.isEmpty());

        PlanWindow window(desk.file.repos, desk.history, day("2026-11-01"));
        QVERIFY(window.isReady());
        window.place.focusFirst();
        Typist(window.place.boardView()).press(Qt::Key_Return); // its page
        QVERIFY(window.place.page()->isVisible());
        QCOMPARE(window.place.page()->assignment(), reading);
        QSignalSpy opened(&window.place, &views::Place::openMinutes);
        const auto steps = window.place.page()->findChildren<QAbstractButton *>();
        for (QAbstractButton *step : steps)
            if (step->text().startsWith(u"Läge: framåt"_s)) {
                step->setFocus();
                Typist(step).press(Qt::Key_Return);
            }
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.first()[1].toUuid(), reports.first().item.uuid());
        Typist(window.place.page()).press(Qt::Key_Escape);
        QVERIFY(window.place.boardView()->isVisible());
    }

    void prioritisingByKeysAlone()
    {
        TestFile file;
        editing::EditHistory history(file.database);
        editing::OperationalPlanEdits edits(history, file.repos);
        const domain::OperationalPlanId year(edits.createPlan(2026).id);
        QList<domain::AssignmentId> ids;
        for (const QString &title : {u"Ett"_s, u"Två"_s, u"Tre"_s})
            ids << domain::AssignmentId(edits.addAssignment(year, title).id);
        QVERIFY(edits.prioritise(year, day("2026-02-10"), {}, {{ids[0], false, {}}, {ids[1], false, {}}, {ids[2], true, {}}}));
        PlanWindow window(file.repos, history, day("2026-06-01"));
        QAbstractItemModelTester tester(&window.board, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY(window.isReady());
        window.place.focusFirst();
        views::BoardView *board = window.place.boardView();
        QVERIFY(board->hasFocus());
        Typist(board).press(Qt::Key_Down, Qt::AltModifier); // the act begins with the first step
        QVERIFY(window.board.isDraft());
        QCOMPARE(window.board.at(0).assignment.title, u"Två"_s);
        Typist(board).press(Qt::Key_Escape); // and is left
        QVERIFY(!window.board.isDraft());
        QCOMPARE(window.board.at(0).assignment.title, u"Ett"_s);
        QCOMPARE(file.repos.records.of<domain::Prioritisation>(year).size(), 1);

        board->choose(ids[2]);
        Typist(board).press(Qt::Key_Up, Qt::AltModifier, 3); // over the border and to the top
        QCOMPARE(window.board.at(0).assignment.title, u"Tre"_s);
        QCOMPARE(window.board.rankedCount(), 3);
        QPushButton *settle = nullptr;
        const auto buttons = window.place.findChildren<QPushButton *>();
        for (QPushButton *button : buttons)
            if (button->text().startsWith(u"Fastställ"_s))
                settle = button;
        QVERIFY(settle && settle->isVisible());
        settle->setFocus();
        Typist(settle).press(Qt::Key_Space);
        QVERIFY(!window.board.isDraft());
        const auto made = file.repos.records.of<domain::Prioritisation>(year);
        QCOMPARE(made.size(), 2);
        QCOMPARE(made.first().date, day("2026-06-01"));
        QCOMPARE(made.first().rankOf(ids[2]), 1);
        QTRY_COMPARE(window.board.at(0).assignment.title, u"Tre"_s);
        history.stack().undo();
        QCOMPARE(file.repos.records.of<domain::Prioritisation>(year).size(), 1);
    }

    void aCardIsDraggedToAnotherRank()
    {
        TestFile file;
        editing::EditHistory history(file.database);
        editing::OperationalPlanEdits edits(history, file.repos);
        const domain::OperationalPlanId year(edits.createPlan(2026).id);
        QList<domain::AssignmentId> ids;
        for (const QString &title : {u"Ett"_s, u"Två"_s, u"Tre"_s})
            ids << domain::AssignmentId(edits.addAssignment(year, title).id);
        QVERIFY(edits.prioritise(year, day("2026-02-10"), {}, {{ids[0], false, {}}, {ids[1], false, {}}, {ids[2], true, {}}}));
        PlanWindow window(file.repos, history, day("2026-06-01"));
        QVERIFY(window.isReady());
        views::BoardView *board = window.place.boardView();
        const auto send = [board](QEvent::Type type, QPoint at, Qt::MouseButton button, Qt::MouseButtons buttons) {
            QMouseEvent event(type, at, board->viewport()->mapToGlobal(at), button, buttons, Qt::NoModifier);
            QCoreApplication::sendEvent(board->viewport(), &event);
        };
        const QPoint from = board->visualRect(window.board.index(1)).center(), to = board->visualRect(window.board.index(0)).center() - QPoint(0, 30);
        send(QEvent::MouseButtonPress, from, Qt::LeftButton, Qt::LeftButton);
        send(QEvent::MouseMove, from - QPoint(0, 20), Qt::NoButton, Qt::LeftButton);
        send(QEvent::MouseMove, to, Qt::NoButton, Qt::LeftButton);
        send(QEvent::MouseButtonRelease, to, Qt::LeftButton, Qt::NoButton);
        QVERIFY(window.board.isDraft()); // it begins the act, and nothing is stored yet
        QCOMPARE(window.board.at(0).assignment.title, u"Två"_s);
        QCOMPARE(file.repos.records.of<domain::Prioritisation>(year).size(), 1);
        Typist(board).press(Qt::Key_Escape);
        QCOMPARE(window.board.at(0).assignment.title, u"Ett"_s);
        // A press that does not move only chooses.
        send(QEvent::MouseButtonPress, from, Qt::LeftButton, Qt::LeftButton);
        send(QEvent::MouseButtonRelease, from, Qt::LeftButton, Qt::NoButton);
        QVERIFY(!window.board.isDraft());
        QCOMPARE(board->chosen(), ids[1]);
    }

    void everythingIsGoneTo()
    {
        TestFile file;
        editing::EditHistory history(file.database);
        editing::OperationalPlanEdits edits(history, file.repos);
        const domain::OperationalPlanId year(edits.createPlan(2026).id);
        const domain::AssignmentId a(edits.addAssignment(year, u"Ett"_s).id);
        const QUuid report = edits.addReport(a, day("2026-02-01")).id;
        const QUuid made = edits.prioritise(year, day("2026-02-10"), {}, {{a, false, {}}}).id;
        PlanWindow window(file.repos, history, day("2026-06-01"));
        using domain::ObjectType;
        QVERIFY(window.place.goTo({ObjectType::StatusReport, report}, {}));
        QCOMPARE(window.place.page()->assignment(), a);
        QVERIFY(window.place.goTo({ObjectType::Prioritisation, made}, {}));
        QVERIFY(window.place.goTo({ObjectType::Assignment, a.uuid()}, {}));
        QVERIFY(!window.place.goTo({ObjectType::Assignment, QUuid::createUuid()}, {}));
        QVERIFY(!window.place.goTo({ObjectType::Measure, a.uuid()}, {}));
    }
};

QTEST_MAIN(OperationalPlanTest)
#include "tst_operationalplan.moc"
