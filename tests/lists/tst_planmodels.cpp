// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/planedits.h"
#include "lists/openplan.h"
#include "lists/planlist.h"
#include "lists/plantable.h"
#include "lists/plantree.h"
#include "support/builders.h"
#include "support/plans.h"
#include "support/testfile.h"

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

using namespace domain;
using namespace lists;
using namespace Qt::Literals::StringLiterals;

/// The open plan and all that shows it follow what is done to it, undone and done again.
class TestPlanModels : public QObject
{
    Q_OBJECT

    std::unique_ptr<support::TestFile> m_file;
    std::unique_ptr<editing::EditHistory> m_history;
    std::unique_ptr<editing::PlanEdits> m_edits;
    std::unique_ptr<OpenPlan> m_plan;

    const PlanContent &now() const { return m_plan->content(); }
    void settle()
    {
        QSignalSpy changed(m_plan.get(), &OpenPlan::changed);
        QVERIFY(changed.wait());
    }
    static QStringList words(const QAbstractItemModel &model, const QModelIndex &parent = {}, int depth = 0)
    {
        QStringList found;
        for (int row = 0; row < model.rowCount(parent); ++row) {
            const QModelIndex index = model.index(row, 0, parent);
            found.append(QString(depth, u' ') + (index.data(PlanTree::NumberRole).toString() + u' ' + index.data().toString()).trimmed());
            found += words(model, index, depth + 1);
        }
        return found;
    }
    MeasureId measure(const QString &title) const
    {
        for (const Measure &m : now().measures)
            if (m.title == title)
                return m.id;
        return {};
    }

private slots:
    void init()
    {
        m_file = std::make_unique<support::TestFile>();
        m_history = std::make_unique<editing::EditHistory>(m_file->database);
        m_edits = std::make_unique<editing::PlanEdits>(*m_history, m_file->repos);
        m_plan = std::make_unique<OpenPlan>(m_file->repos);
        QVERIFY(m_plan->open(support::stored(m_file->repos, support::examplePlan()).plan.id));
    }
    void cleanup()
    {
        m_plan.reset();
        m_edits.reset();
        m_history.reset();
        m_file.reset();
    }

    void plansComeByPeriodThePrincipalsFirst()
    {
        PlanList list(m_file->repos.records);
        QAbstractItemModelTester tester(&list, QAbstractItemModelTester::FailureReportingMode::QtTest);
        PlanContent unit = support::examplePlan(u"Tallåsens plan"_s);
        unit.plan.unit = u"Tallåsens skola"_s;
        unit.plan.answers = m_plan->id();
        support::stored(m_file->repos, unit);
        PlanContent older = support::examplePlan(u"Förra"_s);
        older.plan.from = QDate(2025, 8, 1);
        support::stored(m_file->repos, older);
        QCOMPARE(list.rowCount(), 3);
        QCOMPARE(list.index(0).data().toString(), u"Handlingsplan 2026/27"_s);
        QCOMPARE(list.index(1).data(PlanList::AnswersRole).toString(), u"Handlingsplan 2026/27"_s);
        QCOMPARE(list.index(1).data(PlanList::UnitRole).toString(), u"Tallåsens skola"_s);
        QCOMPARE(list.index(2).data().toString(), u"Förra"_s);
        m_edits->removePlan(now());
        QCOMPARE(list.rowCount(), 2);
        m_history->stack().undo();
        QCOMPARE(list.rowCount(), 3);
    }

    void contentIsNeverLateAndChangedOnceAStep()
    {
        QSignalSpy changed(m_plan.get(), &OpenPlan::changed);
        QVERIFY(m_edits->remove(now(), DevelopmentArea(now().areas[0])));
        QCOMPARE(now().areas.size(), 1);
        QCOMPARE(now().measures.size(), 1);
        QTRY_COMPARE(changed.size(), 1);
        QVERIFY(m_plan->hasRemovals());
        m_history->stack().undo();
        QTRY_COMPARE(changed.size(), 2);
        QVERIFY(now() == m_file->repos.records.content(m_plan->id()));
        QVERIFY(!m_plan->hasRemovals());
    }

    void aFollowUpCountsWhileItsLineStands()
    {
        const Body lg = support::aBody("LG").in(m_file->repos);
        const Minutes minutes = support::aMeeting(lg, "2026-10-13").withItem(Section::Dialogue, "A").withLine("Så gick det", LineKind::FollowUp).in(m_file->repos);
        const auto before = now().followUps.size();
        m_file->repos.records.save(FollowUp{.id = FollowUpId::create(), .plan = m_plan->id(), .measure = now().measures[1].id, .date = QDate(2026, 10, 13), .line = minutes.lines[0].id});
        QCOMPARE(now().followUps.size(), before + 1);
        m_file->repos.outlines.write(minutes.meeting.id, {.items = {}, .lines = {}, .removedItems = {}, .removedLines = {minutes.lines[0].id}});
        QCOMPARE(now().followUps.size(), before);
        m_file->repos.outlines.write(minutes.meeting.id, {.items = {}, .lines = {minutes.lines[0]}, .removedItems = {}, .removedLines = {}}); // undone
        QCOMPARE(now().followUps.size(), before + 1);
        m_file->repos.meetings.remove(minutes.meeting.id);
        QCOMPARE(now().followUps.size(), before);
    }

    void aPlanThatIsTakenAwayIsClosed()
    {
        QSignalSpy gone(m_plan.get(), &OpenPlan::gone);
        QVERIFY(m_edits->removePlan(PlanContent(now())));
        QCOMPARE(gone.size(), 1);
        QVERIFY(!m_plan->isOpen());
    }

    void theTreeSaysWhichMeasuresAreLate()
    {
        PlanTree tree(*m_plan);
        QAbstractItemModelTester tester(&tree, QAbstractItemModelTester::FailureReportingMode::QtTest);
        TimelineTable timeline(*m_plan);
        const QModelIndex index = tree.find(PlanPart::Measure, measure(u"Stödlag"_s).uuid());
        QVERIFY(!index.data(PlanTree::LateRole).toBool());
        Measure rhythmic = *m_plan->measure(measure(u"Stödlag"_s));
        rhythmic.rhythm = Rhythm::PerTerm;
        QVERIFY(m_edits->change(u"Rytm"_s, rhythmic));
        m_plan->setToday(QDate(2027, 2, 2)); // the autumn term went by
        QVERIFY(index.data(PlanTree::LateRole).toBool());
        QVERIFY2(index.data(PlanTree::WarningRole).toString().contains(u"18 dec"_s), qPrintable(index.data(PlanTree::WarningRole).toString()));
        QVERIFY(index.data(Qt::AccessibleTextRole).toString().contains(u"skulle ha gjorts"_s));
        const auto row = [&] { return timeline.match(timeline.index(0, 0), PlanTable::ObjectRole, rhythmic.id.uuid()).value(0).row(); };
        QVERIFY(timeline.index(row(), TimelineTable::FollowUps).data().toString().contains(u"missad"_s));
        QVERIFY(timeline.index(row(), 0).data(PlanTable::GapRole).toBool());
        m_plan->setToday(QDate(2026, 11, 2));
        QVERIFY(!index.data(PlanTree::LateRole).toBool());
    }

    void theTreeFollowsMovesCopiesAndUndo()
    {
        PlanTree tree(*m_plan);
        QAbstractItemModelTester tester(&tree, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QStringList before = words(tree);
        QCOMPARE(before.mid(0, 10), (QStringList{u"Var är vi?"_s, u" Bakgrund"_s, u" Delaktighet"_s, u" Behov"_s, u"1 Stöd i rätt tid"_s, u" 1.1 Kartläggning"_s,
                                                 u"  Mål för Kartläggning"_s, u" 1.2 Stödlag"_s, u"  Mål för Stödlag"_s, u"2 Läsning som bär"_s}));
        const QPersistentModelIndex stays = tree.find(PlanPart::Measure, measure(u"Stödlag"_s).uuid());
        QVERIFY(m_edits->moveMeasure(now(), measure(u"Kartläggning"_s), now().areas[1].id, 0));
        settle();
        QVERIFY(stays.isValid());
        QCOMPARE(stays.data(PlanTree::NumberRole).toString(), u"1.1"_s);
        QVERIFY(m_edits->moveArea(now(), now().areas[1].id, 0));
        settle();
        QVERIFY(m_edits->copyMeasure(now(), measure(u"Lässtund"_s), now().areas[1].id));
        settle();
        QVERIFY(m_edits->remove(now(), DevelopmentArea(now().areas[0])));
        settle();
        QVERIFY(words(tree).contains(u"Papperskorgen"_s));
        for (int i = 0; i < 4; ++i) {
            m_history->stack().undo();
            settle();
        }
        QCOMPARE(words(tree), before);
        for (int i = 0; i < 4; ++i)
            m_history->stack().redo();
        settle();
        QVERIFY(words(tree).contains(u"Papperskorgen"_s));
    }

    void whatNeedsTheReaderIsSaid()
    {
        PlanTree tree(*m_plan);
        QVERIFY(!tree.find(PlanPart::Needs).data(PlanTree::WarningRole).toString().isEmpty());
        QVERIFY(!tree.find(PlanPart::Measure, measure(u"Lässtund"_s).uuid()).data(PlanTree::WarningRole).toString().isEmpty());
        const QModelIndex mapped = tree.find(PlanPart::Measure, measure(u"Kartläggning"_s).uuid());
        QVERIFY(mapped.data(PlanTree::WarningRole).toString().isEmpty());
        QCOMPARE(mapped.data(PlanTree::EffectRole).toInt(), int(Effect::Partly));
        QVERIFY(mapped.data(Qt::AccessibleTextRole).toString().contains(u"1.1"));
    }

    void aDropIsAskedForOrRefused()
    {
        PlanTree tree(*m_plan);
        const QModelIndex first = tree.find(PlanPart::Area, now().areas[0].id.uuid()), second = tree.find(PlanPart::Area, now().areas[1].id.uuid());
        const QModelIndex one = tree.find(PlanPart::Measure, measure(u"Kartläggning"_s).uuid());
        QSignalSpy dropped(&tree, &PlanTree::measureDropped);
        const std::unique_ptr<QMimeData> data(tree.mimeData({one}));
        QVERIFY(tree.canDropMimeData(data.get(), Qt::MoveAction, 0, 0, second));
        tree.dropMimeData(data.get(), Qt::MoveAction, 1, 0, second);
        QCOMPARE(dropped.size(), 1);
        QCOMPARE(dropped[0][1].value<AreaId>(), now().areas[1].id);
        QCOMPARE(dropped[0][2].toInt(), 1);
        tree.dropMimeData(data.get(), Qt::MoveAction, 2, 0, first); // behind its neighbour: the second place among the others
        QCOMPARE(dropped[1][2].toInt(), 1);
        QVERIFY(!tree.canDropMimeData(data.get(), Qt::MoveAction, -1, 0, one)); // a measure into itself
        QVERIFY(!tree.canDropMimeData(data.get(), Qt::MoveAction, 0, 0, {}));
        const std::unique_ptr<QMimeData> area(tree.mimeData({first}));
        QVERIFY(!tree.canDropMimeData(area.get(), Qt::MoveAction, -1, 0, second)); // an area into an area
        QVERIFY(tree.canDropMimeData(area.get(), Qt::MoveAction, 2, 0, {}));
    }

    void coverageShowsGapsAndTies()
    {
        CoverageTable table(*m_plan);
        QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(table.rowCount(), 3);
        QCOMPARE(table.columnCount(), 4);
        QVERIFY(table.index(2, 0).data(PlanTable::GapRole).toBool()); // the need without an answer, all along its row
        QVERIFY(table.index(0, 2).data(PlanTable::GapRole).toBool()); // and the measure without a need
        QVERIFY(!table.index(0, 0).data(PlanTable::GapRole).toBool());
        QCOMPARE(table.index(0, 3).data().toString(), u"2"_s);
        QVERIFY(m_edits->turnAnswer(now(), table.measure(2), table.need(2)));
        settle();
        QCOMPARE(table.index(2, 3).data().toString(), u"1"_s);
        QVERIFY(!table.index(2, 0).data(PlanTable::GapRole).toBool());
        QVERIFY(m_edits->turnAnswer(now(), table.measure(2), table.need(2)));
        settle();
        QCOMPARE(table.index(2, 2).data().toString(), u"Svarar delvis"_s);
        QCOMPARE(table.index(2, 3).data().toString(), u"1"_s); // in part is an answer, too
        m_history->stack().undo();
        settle();
        m_history->stack().undo();
        settle();
        QCOMPARE(table.index(2, 3).data().toString(), u"0"_s);
        QVERIFY(m_edits->remove(now(), Need(now().needs[0])));
        settle();
        QCOMPARE(table.rowCount(), 2);
    }

    void responsibilityByRole()
    {
        ResponsibilityTable table(*m_plan);
        QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(table.columnCount(), 3);
        QCOMPARE(table.rowCount(), 3);
        QCOMPARE(table.headerData(1, Qt::Horizontal).toString(), u"Rektor"_s);
        table.setRole(ResponsibleRole::Teacher);
        QCOMPARE(table.columnCount(), 2);
        QCOMPARE(table.rowCount(), 1);
        QCOMPARE(table.index(0, 1).data().toString(), u"Deltar"_s);
    }

    void timelineAsATable()
    {
        TimelineTable table(*m_plan);
        QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(table.rowCount(), 5);
        QCOMPARE(table.index(1, TimelineTable::State).data().toString(), u"Pågår"_s);
        QVERIFY(table.index(1, TimelineTable::FollowUps).data().toString().contains(u"Delvis"));
    }

    void costsAreSummedAndTyped()
    {
        CostSumTable sums(*m_plan);
        CostTable costs(*m_plan);
        QAbstractItemModelTester one(&sums, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QAbstractItemModelTester two(&costs, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(sums.rowCount(), 3);
        QCOMPARE(sums.index(2, 6).data().toString(), u"1\u00a0610"_s);
        QVERIFY(sums.index(0, 7).data().toString().contains(u"520"));
        connect(&costs, &CostTable::costEdited, this, [this](const CostLine &after) { m_edits->change(u"Kostnad"_s, after); });
        QSignalSpy refused(&costs, &CostTable::refused);
        QVERIFY(costs.setData(costs.index(1, CostTable::Amount), u"0,4 mnkr"_s));
        QCOMPARE(now().costs[1].amount, 40'000'000);
        QVERIFY(!costs.setData(costs.index(1, CostTable::Amount), u"-5"_s));
        QVERIFY(!costs.setData(costs.index(1, CostTable::Amount), u"1 mnkr 300 tkr"_s));
        QCOMPARE(refused.size(), 2);
        QCOMPARE(now().costs[1].amount, 40'000'000);
        QVERIFY(costs.setData(costs.index(1, CostTable::Outcome), u"12"_s));
        QCOMPARE(now().costs[1].outcome, 1'200'000);
        QVERIFY(costs.setData(costs.index(1, CostTable::Outcome), QString()));
        QCOMPARE(now().costs[1].outcome, -1);
        QVERIFY(costs.setData(costs.index(1, CostTable::Category), int(CostCategory::Other)));
        m_history->stack().undo();
        QCOMPARE(now().costs[1].category, CostCategory::Materials);
        const int steps = m_history->stack().index();
        QVERIFY(costs.setData(costs.index(0, CostTable::Amount), costs.index(0, CostTable::Amount).data(Qt::EditRole)));
        QCOMPARE(m_history->stack().index(), steps); // the same words are no change
    }
};

QTEST_GUILESS_MAIN(TestPlanModels)
#include "tst_planmodels.moc"
