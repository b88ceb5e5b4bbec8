// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/minutes/desk.h"
#include "views/minutes/outlinepanel.h"
#include "views/minutes/pointlist.h"
#include "views/minutes/yieldlist.h"
#include "views/minutes/yieldpanel.h"
#include "views/shared/rowlist.h"

#include <QAbstractItemModelTester>

class MinutesPanelsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { views::theme::apply(*qApp, views::theme::Scheme::Light); }

    void thePointsFollowTheTextAndTheCaret()
    {
        Desk desk(emptyMeeting);
        QVERIFY(desk.isReady());
        views::PointList *points = desk.workspace->outlinePanel()->points();
        const QAbstractItemModelTester tester(points, QAbstractItemModelTester::FailureReportingMode::QtTest);
        desk.keys().line(u"/punkt Ett"_s).line(u"text"_s).type(u"/dialog Två"_s);
        QTRY_COMPARE(points->pointCount(), 2);
        QTRY_COMPARE(points->index(3).data().toString(), u"Två"_s);
        QVERIFY(points->index(2).data(views::PointList::IsSectionRole).toBool());
        QTRY_COMPARE(desk.workspace->outlinePanel()->list()->currentIndex().row(), 3);
        desk.keys().press(Qt::Key_Up, Qt::ControlModifier);
        QCOMPARE(desk.workspace->outlinePanel()->list()->currentIndex().row(), 1);
        QCOMPARE(points->placeOf(points->itemAt(points->index(3))), 2);
        desk.workspace->outlinePanel()->list()->setFocus();
        desk.workspace->outlinePanel()->list()->setCurrentIndex(points->index(3));
        QTest::keyClick(desk.workspace->outlinePanel()->list(), Qt::Key_Return);
        QCOMPARE(desk.editor->caretRow(), 2);
        QVERIFY(desk.editor->text()->hasFocus());
        desk.editor->text()->undo();
        while (desk.document->text()->isUndoAvailable())
            desk.editor->text()->undo();
        QTRY_COMPARE(points->pointCount(), 0);
    }
    void theYieldGrowsAsOneWrites()
    {
        Desk desk(emptyMeeting);
        QVERIFY(desk.isReady());
        views::YieldList yield(*desk.document);
        const QAbstractItemModelTester tester(&yield, QAbstractItemModelTester::FailureReportingMode::QtTest);
        using Group = views::YieldList::Group;
        desk.keys().line(u"/beslut Budgeten antas"_s).line(u"/uppgift Ringa runt"_s).line(u"/nästa Läget"_s).line(u"Sanna Torvik fick i uppdrag att ringa"_s);
        QTRY_COMPARE(yield.count(Group::Decisions), 1);
        QTRY_COMPARE(yield.count(Group::Tasks), 1);
        QTRY_COMPARE(yield.count(Group::CarryOvers), 1);
        QTRY_COMPARE(yield.count(Group::Waiting), 2); // a task without anybody, and a question
        QCOMPARE(yield.lineAt(yield.index(0)), desk.document->lineAt(0));
        desk.caretTo(0);
        desk.keys().press(Qt::Key_1, Qt::ControlModifier);
        QTRY_COMPARE(yield.count(Group::Decisions), 0);
    }
    void f6GoesRoundAndTheNarrowWindowKeepsAll()
    {
        Desk desk(emptyMeeting);
        QVERIFY(desk.isReady());
        desk.keys().line(u"/beslut Budgeten antas"_s);
        QTest::keyClick(desk.editor->text(), Qt::Key_F6);
        QVERIFY(desk.workspace->yieldPanel()->list()->hasFocus());
        QTest::keyClick(desk.workspace->yieldPanel()->list(), Qt::Key_F6);
        QVERIFY(desk.workspace->outlinePanel()->list()->hasFocus());
        QTest::keyClick(desk.workspace->outlinePanel()->list(), Qt::Key_F6);
        QVERIFY(desk.editor->text()->hasFocus());
        desk.window.resize(968, 652); // what a window of 1024 × 700 leaves
        QTRY_VERIFY(!desk.workspace->yieldPanel()->isVisible());
        auto *bar = desk.workspace->findChild<views::YieldBar *>();
        QVERIFY(bar && bar->isVisible());
        QTRY_VERIFY(bar->accessibleName().contains(u"1 beslut"_s));
        QTest::keyClick(desk.editor->text(), Qt::Key_F6);
        QVERIFY(desk.workspace->yieldPanel()->isVisible());
        QTest::keyClick(desk.workspace->yieldPanel()->list(), Qt::Key_Return); // goes to the line
        QVERIFY(desk.editor->text()->hasFocus());
    }
};

QTEST_MAIN(MinutesPanelsTest)
#include "tst_minutespanels.moc"
