// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/lineedits.h"
#include "support/builders.h"
#include "support/plans.h"
#include "support/testfile.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace domain;
using namespace support;
using namespace Qt::Literals::StringLiterals;

/// Each way of changing a line: done, undone (equal to before), done again (equal to after), and what a refused write leaves.
class TestLineEdits : public QObject
{
    Q_OBJECT

    TestFile file;
    storage::Repositories &repos = file.repos;
    std::unique_ptr<editing::EditHistory> history;
    std::unique_ptr<editing::LineEdits> edits;
    Body lg;
    Person ingrid;
    Minutes minutes;

    LineId line(LineKind kind, int which = 0) const
    {
        for (const Line &l : minutes.lines) {
            if (l.kind == kind && which-- == 0)
                return l.id;
        }
        return {};
    }
    Minutes stored() const
    {
        Minutes now = repos.meetings.minutes(minutes.meeting.id);
        const auto forget = [](auto &values) {
            for (auto &value : values)
                value.rev = 0;
        };
        forget(now.items);
        forget(now.lines);
        forget(now.decisions);
        forget(now.tasks);
        forget(now.carryOvers);
        return now;
    }
    void doUndoRedo(const std::function<bool()> &change)
    {
        const Minutes before = stored();
        QVERIFY(change());
        const Minutes after = stored();
        QVERIFY(before != after);
        QVERIFY(!history->stack().undoText().isEmpty());
        history->stack().undo();
        QCOMPARE(stored(), before);
        history->stack().redo();
        QCOMPARE(stored(), after);
        history->stack().undo();
        QCOMPARE(stored(), before);
    }

private slots:
    void init();
    void cleanup();
    void decision();
    void task();
    void carryOver();
    void measureTiedAndUntied();
    void titleTypedIsOneStep();
    void confidentialLine();
    void confidentialItem();
    void plannedMinutesAreOneStep();
    void replacing();
    void replacingAnotherMakesTheFirstValidAgain();
    void notReplacingAnyMore();
    void circleIsRefused();
    void undoGoesBackThroughSeveralChangesOfOneDecision();
    void olderValueIsRefused();
    void readOnlyFileChangesNothing();
    void lineThatIsGone();
};

void TestLineEdits::init()
{
    QFile::remove(file.path());
    QVERIFY(file.reopen().isWritable());
    history = std::make_unique<editing::EditHistory>(file.database);
    edits = std::make_unique<editing::LineEdits>(*history, repos);
    lg = aBody("LG").in(repos);
    ingrid = aPerson("Ingrid Hallsten").memberOf(lg).in(repos);
    minutes = aMeeting(lg, "2026-10-13")
                  .withItem(Section::Decision, "Turlistan")
                  .withDecision("Turlistan fastställs senast 1 juni")
                  .withDecision("Turlistan fastställs senast 1 maj")
                  .withDecision("Turlistan fastställs senast 1 april")
                  .withTask("Skicka turlistan till skolorna", ingrid, day("2026-11-01"))
                  .withCarryOver("Tas upp igen i mars", day("2027-03-02"))
                  .in(repos);
}

void TestLineEdits::cleanup()
{
    edits.reset();
    history.reset();
    file.database.close();
}

void TestLineEdits::decision()
{
    Decision after = *repos.decisions.find(line(LineKind::Decision));
    after.state = DecisionState::Carried;
    doUndoRedo([&] { return edits->changeDecision(after); });
    after = *repos.decisions.find(line(LineKind::Decision));
    after.followUp = day("2026-12-15");
    after.responsible = {party(ingrid), {{}, {}, u"rektorerna"_s}};
    doUndoRedo([&] { return edits->changeDecision(after); });
}

void TestLineEdits::task()
{
    Task after = *repos.tasks.find(line(LineKind::Task));
    after.state = TaskState::Done;
    doUndoRedo([&] { return edits->changeTask(after); });
    after = *repos.tasks.find(line(LineKind::Task));
    after.due = QDate();
    after.reportBack = day("2026-12-01");
    after.responsible = {};
    doUndoRedo([&] { return edits->changeTask(after); });
}

void TestLineEdits::carryOver()
{
    CarryOver after = *repos.carryOvers.find(line(LineKind::CarryOver));
    after.target = CarryOverTarget::NextMeeting;
    after.date = QDate();
    doUndoRedo([&] { return edits->changeCarryOver(after); });
}

void TestLineEdits::measureTiedAndUntied()
{
    const PlanContent plan = support::stored(repos, support::examplePlan());
    const ObjectRef measure{ObjectType::Measure, plan.measures.first().id.uuid()};
    const LineId decision = line(LineKind::Decision), task = line(LineKind::Task);
    const auto lanes = [&] {
        QList<ThreadLane> found;
        for (const ThreadNode &node : repos.threads.thread(measure).nodes)
            found.append(node.lane);
        return found;
    };
    QVERIFY(!lanes().contains(ThreadLane::Decision));
    QVERIFY(edits->tieMeasure(decision, plan.measures.first().id));
    QVERIFY(lanes().contains(ThreadLane::Decision));
    QVERIFY(edits->tieMeasure(decision, plan.measures.first().id)); // tied already: no step
    QCOMPARE(history->stack().count(), 1);
    history->stack().undo();
    QVERIFY(!lanes().contains(ThreadLane::Decision));
    history->stack().redo();
    QVERIFY(edits->tieMeasure(task, plan.measures.first().id));
    // the decision led to the measure, the measure to the task
    const Thread thread = repos.threads.thread(measure);
    const int at = thread.indexOf(measure), before = thread.indexOf({ObjectType::Line, decision.uuid()}), after = thread.indexOf({ObjectType::Line, task.uuid()});
    QVERIFY(thread.ties.contains({before, at, LinkType::CarriesOut}));
    QVERIFY(thread.ties.contains({at, after, LinkType::CarriesOut}));
    QVERIFY(edits->untieMeasure(decision, plan.measures.first().id));
    QVERIFY(!lanes().contains(ThreadLane::Decision));
    history->stack().undo();
    QVERIFY(lanes().contains(ThreadLane::Decision));
}

void TestLineEdits::titleTypedIsOneStep()
{
    const LineId id = line(LineKind::CarryOver);
    for (const QString &typed : {u"T"_s, u"Tu"_s, u"Tur"_s}) {
        CarryOver after = *repos.carryOvers.find(id);
        after.title = typed;
        QVERIFY(edits->changeCarryOver(after));
    }
    QCOMPARE(history->stack().count(), 1);
    history->stack().undo();
    QCOMPARE(repos.carryOvers.find(id)->title, QString());
}

void TestLineEdits::confidentialLine()
{
    doUndoRedo([&] { return edits->setLineConfidential(line(LineKind::Task), true); });
}

void TestLineEdits::confidentialItem()
{
    doUndoRedo([&] { return edits->setItemConfidential(minutes.items.first().id, true); });
}

void TestLineEdits::plannedMinutesAreOneStep()
{
    const ItemId item = minutes.items.first().id;
    doUndoRedo([&] { return edits->setMinutesPlanned(item, 20); });
    for (int minutesPlanned : {5, 10, 15})
        QVERIFY(edits->setMinutesPlanned(item, minutesPlanned));
    QCOMPARE(history->stack().count(), 1);
    history->stack().undo();
    QCOMPARE(repos.outlines.item(item)->minutesPlanned, 0);
}

void TestLineEdits::replacing()
{
    const LineId older = line(LineKind::Decision, 0), newer = line(LineKind::Decision, 1);
    doUndoRedo([&] { return edits->markReplaced(older, newer); });
    QVERIFY(edits->markReplaced(older, newer));
    QCOMPARE(repos.decisions.find(newer)->replaces, older);
    QCOMPARE(repos.decisions.find(older)->state, DecisionState::Replaced);
    QCOMPARE(history->stack().count(), 1);
}

void TestLineEdits::replacingAnotherMakesTheFirstValidAgain()
{
    const LineId first = line(LineKind::Decision, 0), second = line(LineKind::Decision, 1), newer = line(LineKind::Decision, 2);
    QVERIFY(edits->markReplaced(first, newer));
    doUndoRedo([&] { return edits->markReplaced(second, newer); });
    QVERIFY(edits->markReplaced(second, newer));
    QCOMPARE(repos.decisions.find(first)->state, DecisionState::Valid);
    QCOMPARE(repos.decisions.find(second)->state, DecisionState::Replaced);
}

void TestLineEdits::notReplacingAnyMore()
{
    const LineId older = line(LineKind::Decision, 0), newer = line(LineKind::Decision, 1);
    QVERIFY(edits->markReplaced(older, newer));
    doUndoRedo([&] { return edits->clearReplaced(newer); });
    QVERIFY(edits->clearReplaced(newer));
    QCOMPARE(repos.decisions.find(older)->state, DecisionState::Valid);
    QVERIFY(repos.decisions.find(newer)->replaces.isNull());
}

void TestLineEdits::circleIsRefused()
{
    const LineId a = line(LineKind::Decision, 0), b = line(LineKind::Decision, 1), c = line(LineKind::Decision, 2);
    QVERIFY(edits->markReplaced(a, b));
    QVERIFY(edits->markReplaced(b, c));
    const Minutes before = stored();
    QSignalSpy failed(history.get(), &editing::EditHistory::failed);
    QVERIFY(!edits->markReplaced(c, a));
    QVERIFY(!edits->markReplaced(a, a));
    QCOMPARE(failed.size(), 2);
    QVERIFY(failed.first().at(1).toString().contains(u"ersätta sig självt"_s));
    QCOMPARE(stored(), before);
}

void TestLineEdits::undoGoesBackThroughSeveralChangesOfOneDecision()
{
    const Minutes before = stored();
    const LineId id = line(LineKind::Decision);
    for (DecisionState state : {DecisionState::Carried, DecisionState::Revoked, DecisionState::Valid, DecisionState::Carried}) {
        Decision after = *repos.decisions.find(id);
        after.state = state;
        QVERIFY(edits->changeDecision(after));
    }
    QSignalSpy failed(history.get(), &editing::EditHistory::failed);
    for (int i = 0; i < 4; ++i)
        history->stack().undo();
    QCOMPARE(stored(), before);
    for (int i = 0; i < 4; ++i)
        history->stack().redo();
    QCOMPARE(repos.decisions.find(id)->state, DecisionState::Carried);
    QVERIFY(failed.isEmpty());
}

void TestLineEdits::olderValueIsRefused()
{
    const Decision read = *repos.decisions.find(line(LineKind::Decision));
    Decision meanwhile = read;
    meanwhile.followUp = day("2027-01-01");
    repos.decisions.save(meanwhile);

    Decision mine = read;
    mine.state = DecisionState::Revoked;
    QSignalSpy failed(history.get(), &editing::EditHistory::failed);
    QVERIFY(!edits->changeDecision(mine));
    QCOMPARE(failed.size(), 1);
    QCOMPARE(repos.decisions.find(read.line)->state, DecisionState::Valid);
    QCOMPARE(repos.decisions.find(read.line)->followUp, day("2027-01-01"));
}

void TestLineEdits::readOnlyFileChangesNothing()
{
    const Minutes before = stored();
    QVERIFY(file.reopen(storage::Database::Mode::ReadOnly).isOpen());
    QVERIFY(!file.database.isWritable());
    QSignalSpy failed(history.get(), &editing::EditHistory::failed);

    Decision decision = *repos.decisions.find(line(LineKind::Decision));
    decision.state = DecisionState::Carried;
    QVERIFY(!edits->changeDecision(decision));
    Task task = *repos.tasks.find(line(LineKind::Task));
    task.state = TaskState::Done;
    QVERIFY(!edits->changeTask(task));
    CarryOver carryOver = *repos.carryOvers.find(line(LineKind::CarryOver));
    carryOver.title = u"Annat"_s;
    QVERIFY(!edits->changeCarryOver(carryOver));
    QVERIFY(!edits->markReplaced(line(LineKind::Decision, 0), line(LineKind::Decision, 1)));
    QVERIFY(!edits->setLineConfidential(line(LineKind::Task), true));
    QVERIFY(!edits->setItemConfidential(minutes.items.first().id, true));
    QVERIFY(!edits->setMinutesPlanned(minutes.items.first().id, 5));

    QCOMPARE(failed.size(), 7);
    for (const QList<QVariant> &report : failed)
        QVERIFY(!report.at(1).toString().isEmpty());
    QCOMPARE(history->stack().count(), 0);
    QCOMPARE(stored(), before);
}

void TestLineEdits::lineThatIsGone()
{
    QSignalSpy failed(history.get(), &editing::EditHistory::failed);
    Decision decision;
    decision.line = LineId::create();
    QVERIFY(!edits->changeDecision(decision));
    QVERIFY(!edits->setLineConfidential(LineId::create(), true));
    QCOMPARE(failed.size(), 2);
}

QTEST_GUILESS_MAIN(TestLineEdits)
#include "tst_lineedits.moc"
