// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/lineedits.h"
#include "lists/decisionlist.h"
#include "lists/tasklist.h"
#include "support/builders.h"
#include "support/testfile.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QPersistentModelIndex>
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

class TestRegisters : public QObject
{
    Q_OBJECT

    TestFile file;
    storage::Repositories &repos = file.repos;
    std::unique_ptr<editing::EditHistory> history;
    std::unique_ptr<editing::LineEdits> edits;
    Body lg, sg;
    Person ingrid, jonas;
    Minutes older, newer;
    const QDate today = day("2026-11-05");

    LineId decision(const QString &beginning) const
    {
        for (const Minutes &minutes : {older, newer}) {
            for (const Line &line : minutes.lines) {
                if (line.text.startsWith(beginning))
                    return line.id;
            }
        }
        return {};
    }

private slots:
    void init();
    void cleanup();
    void decisionsNewestFirst();
    void queriesNarrow_data();
    void queriesNarrow();
    void countsKeepTheOtherChoices();
    void textIsFoundInWhatBelongsToADecision();
    void stateChangedHereShowsInEveryList();
    void changedRowStaysUntilAskedAgain();
    void liveListLetsGoOfWhatNoLongerFits();
    void lineThatBecomesADecisionComesIn();
    void lineThatStopsBeingOneLeaves();
    void replacedSaysWhen();
    void meetingThatMovesTakesItsDecisionsAlong();
    void correctedMinutesCountOnce();
    void thousandsAreReadAsTheyAreSeen();
    void tasksByDueDate();
    void tasksOfAPersonAndOfHerBodies();
    void taskTickedShowsEverywhere();
    void taskCounts();
};

void TestRegisters::init()
{
    QFile::remove(file.path());
    QVERIFY(file.reopen().isWritable());
    history = std::make_unique<editing::EditHistory>(file.database);
    edits = std::make_unique<editing::LineEdits>(*history, repos);
    lg = aBody("LG").named("Ledningsgruppen").in(repos);
    sg = aBody("SG").named("Styrgruppen").in(repos);
    ingrid = aPerson("Ingrid Hallsten").memberOf(lg).in(repos);
    jonas = aPerson("Jonas Wiberg-Ek").in(repos);
    older = aMeeting(lg, "2025-03-04")
                .withItem(Section::Decision, "Skolskjuts")
                .withDecision("Turlistan fastställs i juni")
                .by(party(ingrid))
                .withReportedDecision("Styrgruppen har beslutat om bemanning", sg)
                .withTask("Skriv till skolorna", jonas, day("2025-04-01"))
                .inState(TaskState::Done)
                .in(repos);
    newer = aMeeting(lg, "2026-10-13")
                .withItem(Section::Decision, "Prioritering")
                .withDecision("Prioritera tre uppdrag:")
                .by(party(jonas))
                .followedUp(day("2026-11-01"))
                .withLine("Läsning som bär", LineKind::Numbered, 1)
                .withLine("Samma mall för överlämning", LineKind::Agreement)
                .withTask("Räkna om budgeten", ingrid, day("2026-11-20"))
                .withTask("Svara friskolorna", jonas, day("2026-11-01"))
                .withTask("Läs utkastet", ingrid)
                .in(repos);
}

void TestRegisters::cleanup()
{
    edits.reset();
    history.reset();
    file.database.close();
}

void TestRegisters::decisionsNewestFirst()
{
    DecisionRegister decisions(repos);
    DecisionList list(decisions);
    QAbstractItemModelTester tester(&list, strict);
    list.refresh();
    QCOMPARE(shown(list), (QStringList{u"Prioritera tre uppdrag:"_s, u"Samma mall för överlämning"_s, u"Turlistan fastställs i juni"_s,
                                       u"Styrgruppen har beslutat om bemanning"_s}));
    QCOMPARE(shown(list, DecisionList::MonthRole), (QStringList{u"Oktober 2026"_s, u"Oktober 2026"_s, u"Mars 2025"_s, u"Mars 2025"_s}));
    QCOMPARE(shown(list, DecisionList::StateTextRole), (QStringList{u"Gäller"_s, u"Samsyn"_s, u"Gäller"_s, u"Annat organ"_s}));
    QCOMPARE(list.index(0).data(DecisionList::ReferenceRole).toString(), u"LG 2026-10-13 §1"_s);
    QVERIFY(list.index(0).data(Qt::AccessibleTextRole).toString().contains(u"Jonas Wiberg-Ek"_s));
}

void TestRegisters::queriesNarrow_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<int>("found");
    QTest::newRow("everything") << u"all"_s << 4;
    QTest::newRow("of a body") << u"body"_s << 1;
    QTest::newRow("of a kind") << u"agreement"_s << 1;
    QTest::newRow("told of another body") << u"reported"_s << 1;
    QTest::newRow("in a state") << u"carried"_s << 0;
    QTest::newRow("someone answers for") << u"responsible"_s << 1;
    QTest::newRow("in a period") << u"period"_s << 2;
    QTest::newRow("due to be followed up") << u"followUp"_s << 1;
}

void TestRegisters::queriesNarrow()
{
    QFETCH(QString, what);
    QFETCH(int, found);
    DecisionQuery query;
    query.today = today;
    if (what == u"body"_s)
        query.bodies = {sg.id};
    else if (what == u"agreement"_s)
        query.kinds = {DecisionKind::Agreement};
    else if (what == u"reported"_s)
        query.kinds = {DecisionKind::Reported};
    else if (what == u"carried"_s)
        query.states = {DecisionState::Carried};
    else if (what == u"responsible"_s)
        query.responsible = {jonas.id};
    else if (what == u"period"_s)
        query.from = day("2026-01-01"), query.to = day("2026-12-31");
    else if (what == u"followUp"_s)
        query.onlyToFollowUp = true;
    DecisionRegister decisions(repos);
    QCOMPARE(decisions.ids(query).size(), found);
    QCOMPARE(decisions.counts(query).hits, found);
}

void TestRegisters::countsKeepTheOtherChoices()
{
    DecisionRegister decisions(repos);
    DecisionQuery query;
    query.today = today;
    query.bodies = {lg.id};
    query.from = day("2026-01-01");
    const DecisionCounts counts = decisions.counts(query);
    QCOMPARE(counts.all, 4);
    QCOMPARE(counts.hits, 2);
    QCOMPARE(counts.bodies.value(lg.id), 2); // the period kept
    QCOMPARE(counts.bodies.value(sg.id), 0);
    QVERIFY(counts.bodies.contains(sg.id));
    QCOMPARE(counts.kinds.value(DecisionKind::Agreement), 1);
    QCOMPARE(counts.firstYear, 2025);
    QCOMPARE(counts.quarters, (QList<int>{2, 0, 0, 0, 0, 0, 0, 2}));
    QCOMPARE(counts.quarterHits, (QList<int>{1, 0, 0, 0, 0, 0, 0, 2})); // the body kept, not the period
    QCOMPARE(counts.toFollowUp, 1);
    QCOMPARE(counts.responsible.value(jonas.id), 1);
    QCOMPARE(counts.responsible.value(ingrid.id), 0);
}

void TestRegisters::textIsFoundInWhatBelongsToADecision()
{
    DecisionRegister decisions(repos);
    DecisionQuery query;
    query.text = u"läsning prioritera"_s;
    QCOMPARE(decisions.ids(query), QList<LineId>{decision(u"Prioritera"_s)});
}

void TestRegisters::stateChangedHereShowsInEveryList()
{
    DecisionRegister decisions(repos);
    DecisionList all(decisions), latest(decisions);
    all.refresh();
    latest.setLimit(1);
    QSignalSpy inAll(&all, &QAbstractItemModel::dataChanged);
    QSignalSpy inLatest(&latest, &QAbstractItemModel::dataChanged);
    Decision after = all.entry(0)->decision;
    after.state = DecisionState::Carried;
    QVERIFY(edits->changeDecision(after));
    QCOMPARE(inAll.size(), 1);
    QCOMPARE(inLatest.size(), 1);
    QCOMPARE(latest.index(0).data(DecisionList::StateTextRole).toString(), u"Genomfört"_s);
    history->stack().undo();
    QCOMPARE(all.index(0).data(DecisionList::StateTextRole).toString(), u"Gäller"_s);
}

void TestRegisters::changedRowStaysUntilAskedAgain()
{
    DecisionRegister decisions(repos);
    DecisionList list(decisions);
    QAbstractItemModelTester tester(&list, strict);
    DecisionQuery query;
    query.states = {DecisionState::Valid};
    list.setQuery(query);
    Decision after = list.entry(0)->decision;
    after.state = DecisionState::Revoked;
    QVERIFY(edits->changeDecision(after));
    QCOMPARE(list.rowCount(), 4);
    QCOMPARE(decisions.counts(query).hits, 3);
    list.refresh();
    QCOMPARE(list.rowCount(), 3);
}

void TestRegisters::liveListLetsGoOfWhatNoLongerFits()
{
    DecisionRegister decisions(repos);
    DecisionList list(decisions);
    QAbstractItemModelTester tester(&list, strict);
    list.setLive(true);
    DecisionQuery query;
    query.onlyToFollowUp = true;
    query.today = today;
    list.setQuery(query);
    QCOMPARE(list.rowCount(), 1);
    Decision after = list.entry(0)->decision;
    after.followUp = day("2027-01-01");
    QVERIFY(edits->changeDecision(after));
    QCOMPARE(list.rowCount(), 0);
    history->stack().undo();
    QCOMPARE(list.rowCount(), 1);
}

void TestRegisters::lineThatBecomesADecisionComesIn()
{
    DecisionRegister decisions(repos);
    DecisionList list(decisions);
    QAbstractItemModelTester tester(&list, strict);
    list.refresh();
    const QPersistentModelIndex last = list.index(3);
    Line line = newer.lines.at(1);
    QCOMPARE(line.kind, LineKind::Numbered);
    line.kind = LineKind::Decision;
    storage::OutlineDiff diff;
    diff.lines = {line};
    repos.outlines.write(newer.meeting.id, diff);
    QCOMPARE(list.rowCount(), 5);
    QCOMPARE(shown(list).at(1), u"Läsning som bär"_s);
    QCOMPARE(last.row(), 4);

    line.text = u"Läsning som verkligen bär"_s;
    diff.lines = {line};
    repos.outlines.write(newer.meeting.id, diff);
    QCOMPARE(shown(list).at(1), u"Läsning som verkligen bär"_s);
}

void TestRegisters::lineThatStopsBeingOneLeaves()
{
    DecisionRegister decisions(repos);
    DecisionList list(decisions);
    QAbstractItemModelTester tester(&list, strict);
    list.refresh();
    Line line = newer.lines.at(0);
    line.kind = LineKind::Text;
    storage::OutlineDiff diff;
    diff.lines = {line};
    repos.outlines.write(newer.meeting.id, diff);
    QCOMPARE(list.rowCount(), 3);
    diff = {};
    diff.removedLines = {newer.lines.at(2).id};
    repos.outlines.write(newer.meeting.id, diff);
    QCOMPARE(list.rowCount(), 2);
    QCOMPARE(shown(list).first(), u"Turlistan fastställs i juni"_s);
}

void TestRegisters::replacedSaysWhen()
{
    DecisionRegister decisions(repos);
    DecisionList list(decisions);
    list.refresh();
    QVERIFY(edits->markReplaced(decision(u"Turlistan"_s), decision(u"Prioritera"_s)));
    QCOMPARE(list.index(2).data(DecisionList::StateTextRole).toString(), u"Ersatt 2026-10-13"_s);
    history->stack().undo();
    QCOMPARE(list.index(2).data(DecisionList::StateTextRole).toString(), u"Gäller"_s);
}

void TestRegisters::meetingThatMovesTakesItsDecisionsAlong()
{
    DecisionRegister decisions(repos);
    DecisionList list(decisions);
    QAbstractItemModelTester tester(&list, strict);
    list.refresh();
    Meeting moved = newer.meeting;
    moved.date = day("2024-01-09");
    repos.meetings.save(moved);
    QCOMPARE(shown(list).first(), u"Turlistan fastställs i juni"_s);
    QCOMPARE(list.index(2).data(DecisionList::MonthRole).toString(), u"Januari 2024"_s);
    repos.meetings.remove(moved.id);
    QCOMPARE(list.rowCount(), 2);
}

void TestRegisters::correctedMinutesCountOnce()
{
    const Minutes approved = aMeeting(lg, "2026-09-01").withStatus(MeetingStatus::Approved).withItem(Section::Decision, "A").withDecision("Gammalt").in(repos);
    DecisionRegister decisions(repos);
    DecisionList list(decisions);
    QAbstractItemModelTester tester(&list, strict);
    list.refresh();
    QVERIFY(shown(list).contains(u"Gammalt"_s));
    const Minutes correction = aMeeting(lg, "2026-09-01").correcting(approved.meeting).withItem(Section::Decision, "A").withDecision("Rättat").in(repos);
    QVERIFY(!shown(list).contains(u"Gammalt"_s));
    QVERIFY(shown(list).contains(u"Rättat"_s));
    // One that is taken away leaves what it corrected the latest, also when the file is opened next time.
    repos.meetings.remove(correction.meeting.id);
    QVERIFY(shown(list).contains(u"Gammalt"_s));
    DecisionRegister next(repos);
    DecisionList anew(next);
    anew.refresh();
    QVERIFY(shown(anew).contains(u"Gammalt"_s));
    QVERIFY(!shown(anew).contains(u"Rättat"_s));
}

void TestRegisters::thousandsAreReadAsTheyAreSeen()
{
    MeetingBuilder long_ = aMeeting(lg, "2020-01-01").withItem(Section::Decision, "Allt");
    for (int i = 0; i < 1000; ++i)
        long_.withDecision("Ett till");
    long_.in(repos);
    DecisionRegister decisions(repos);
    DecisionList list(decisions);
    list.refresh();
    QCOMPARE(list.rowCount(), 1004);
    QCOMPARE(list.index(1003).data(DecisionList::ReferenceRole).toString(), u"LG 2020-01-01 §1000"_s);
}

void TestRegisters::tasksByDueDate()
{
    TaskRegister tasks(repos);
    TaskList list(tasks, today);
    QAbstractItemModelTester tester(&list, strict);
    list.refresh();
    QCOMPARE(shown(list), (QStringList{u"Svara friskolorna"_s, u"Räkna om budgeten"_s, u"Läs utkastet"_s, u"Skriv till skolorna"_s}));
    QCOMPARE(shown(list, TaskList::GroupRole), (QStringList{u"Försenade"_s, u"Senare"_s, u"Utan datum"_s, u"Klara och strukna"_s}));
    QVERIFY(list.index(0).data(TaskList::OverdueRole).toBool());
    QCOMPARE(list.index(0).data(TaskList::StateTextRole).toString(), u"Försenad"_s);
    TaskQuery overdue;
    overdue.onlyOverdue = true;
    overdue.today = today;
    list.setQuery(overdue);
    QCOMPARE(shown(list), QStringList{u"Svara friskolorna"_s});
    list.setToday(day("2026-10-20"));
    QCOMPARE(list.rowCount(), 0);
}

void TestRegisters::tasksOfAPersonAndOfHerBodies()
{
    TaskRegister tasks(repos);
    TaskQuery mine;
    mine.person = ingrid.id;
    mine.states = {TaskState::Open};
    mine.today = today;
    QCOMPARE(tasks.count(mine), 2);
    Task forAll = *repos.tasks.find(decision(u"Svara"_s));
    forAll.responsible = {party(lg)};
    QVERIFY(edits->changeTask(forAll));
    QCOMPARE(tasks.count(mine), 3);
    mine.person = jonas.id;
    QCOMPARE(tasks.count(mine), 0);
    TaskQuery without;
    without.onlyWithoutOwner = true;
    QCOMPARE(tasks.count(without), 0);
}

void TestRegisters::taskTickedShowsEverywhere()
{
    TaskRegister tasks(repos);
    TaskList list(tasks, today), mine(tasks, today);
    QAbstractItemModelTester tester(&list, strict);
    list.refresh();
    TaskQuery query;
    query.person = jonas.id;
    query.today = today;
    mine.setQuery(query);
    Task done = list.entry(0)->task;
    done.state = TaskState::Done;
    QVERIFY(edits->changeTask(done));
    QCOMPARE(list.index(0).data(TaskList::StateTextRole).toString(), u"Klar"_s); // where it stood
    QCOMPARE(mine.index(0).data(TaskList::StateTextRole).toString(), u"Klar"_s);
    history->stack().undo();
    QCOMPARE(mine.index(0).data(TaskList::StateTextRole).toString(), u"Försenad"_s);
}

void TestRegisters::taskCounts()
{
    TaskRegister tasks(repos);
    const TaskCounts counts = tasks.counts(today);
    QCOMPARE(counts.all, 4);
    QCOMPARE(counts.open, 3);
    QCOMPARE(counts.overdue, 1);
}

QTEST_GUILESS_MAIN(TestRegisters)
#include "tst_registers.moc"
