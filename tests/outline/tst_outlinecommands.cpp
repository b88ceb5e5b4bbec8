// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/outline/sheet.h"

#include <QTest>

using namespace outline;
using domain::Section;
using namespace Qt::Literals::StringLiterals;

class OutlineCommandsTest : public QObject
{
    Q_OBJECT

    /// One undo step brings everything back, one redo makes it again.
    static void verifyOneStep(Sheet &sheet, const Rows &before)
    {
        const Rows after = sheet.rows();
        QVERIFY(sheet.hasUniqueIds());
        QVERIFY(sheet.isNormal());
        QCOMPARE(sheet.tracker.repairs(), 0);
        sheet.text.undo();
        QVERIFY(sheet.rows() == before);
        sheet.text.redo();
        QVERIFY(sheet.rows() == after);
        sheet.text.undo();
        QVERIFY(!sheet.text.isUndoAvailable());
        QVERIFY(sheet.isNormal());
    }

private slots:
    void enterAtTheStartMovesTheDecisionDownWhole()
    {
        Sheet s;
        s.load({row("ett"), row("Beslut A", RowKind::Decision)});
        const Rows before = s.rows();
        QTextCursor c = s.at(1);
        s.commands.split(c);
        QCOMPARE(s.rows()[2].id, before[1].id);
        QCOMPARE(s.rows()[2].kind, RowKind::Decision);
        QCOMPARE(s.rows()[1].kind, RowKind::Text);
        verifyOneStep(s, before);
    }
    void enterInADecisionContinuesAsText()
    {
        Sheet s;
        s.load({row("Beslut A", RowKind::Decision)});
        const Rows before = s.rows();
        QTextCursor c = s.at(0, 3);
        s.commands.split(c);
        QCOMPARE(s.rows()[0].id, before[0].id);
        QCOMPARE(s.rows()[1].kind, RowKind::Text);
        QCOMPARE(s.texts(), (QStringList{u"Bes"_s, u"lut A"_s}));
        verifyOneStep(s, before);
    }
    void enterOnAnEmptyBulletEndsTheList()
    {
        Sheet s;
        s.load({row("a", RowKind::Bullet, 1), row("", RowKind::Bullet, 1)});
        const Rows before = s.rows();
        QTextCursor c = s.at(1);
        s.commands.split(c);
        QCOMPARE(s.rows().size(), 2);
        QCOMPARE(s.rows()[1].kind, RowKind::Text);
        QCOMPARE(s.rows()[1].level, 0);
        verifyOneStep(s, before);
    }
    void enterAfterATitlePutsTheRestUnderThePresenters()
    {
        Sheet s;
        s.load({point("Internbudget 2027"), row("Mikael Ådén", RowKind::Presenters), row("text")});
        const Rows before = s.rows();
        QTextCursor c = s.at(0, 12);
        s.commands.split(c);
        QCOMPARE(s.texts(), (QStringList{u"Internbudget"_s, u"Mikael Ådén"_s, u" 2027"_s, u"text"_s}));
        QCOMPARE(s.rows()[2].kind, RowKind::Text);
        verifyOneStep(s, before);
    }
    void backspaceTakesKindThenLevelThenMerges()
    {
        Sheet s;
        s.load({row("ett"), row("två", RowKind::Bullet, 1)});
        const Rows before = s.rows();
        QTextCursor c = s.at(1);
        QVERIFY(s.commands.backspaceAtStart(c));
        QCOMPARE(s.rows()[1].kind, RowKind::Text);
        QCOMPARE(s.rows()[1].level, 1);
        c = s.at(1);
        QVERIFY(s.commands.backspaceAtStart(c));
        QCOMPARE(s.rows()[1].level, 0);
        c = s.at(1);
        QVERIFY(s.commands.backspaceAtStart(c));
        QCOMPARE(s.texts(), QStringList{u"etttvå"_s});
        while (s.text.isUndoAvailable())
            s.text.undo();
        QVERIFY(s.rows() == before);
    }
    void ofTwoMergedRowsTheDecisionSurvives()
    {
        Sheet s;
        s.load({row("ett"), row("Beslut A", RowKind::Decision), row("tre"), row("Beslut B", RowKind::Decision)});
        const Rows before = s.rows();
        QTextCursor c = s.from(0, 2, 1, 3);
        s.commands.removeSelection(c);
        QCOMPARE(s.rows()[0].id, before[1].id);
        verifyOneStep(s, before);
        c = s.from(1, 2, 3, 2); // of two decisions the first
        s.commands.removeSelection(c);
        QCOMPARE(s.rows()[1].id, before[1].id);
        verifyOneStep(s, before);
    }
    void anEmptyNeighbourNeverTakesTheSurvivorsShape_data()
    {
        QTest::addColumn<int>("fromRow");
        QTest::addColumn<int>("fromAt");
        QTest::addColumn<int>("toRow");
        QTest::addColumn<int>("toAt");
        QTest::addColumn<QList<int>>("left"); // rows of before that are left, by number
        QTest::newRow("the last rows behind an empty one") << 1 << 0 << 3 << 4 << QList<int>{0, 1};
        QTest::newRow("from an empty row to a decision's start") << 1 << 0 << 2 << 0 << QList<int>{0, 2, 3};
        QTest::newRow("an empty row and the whole decision") << 1 << 0 << 2 << 6 << QList<int>{0, 1, 3};
        QTest::newRow("from a row's end over the empty one") << 0 << 3 << 2 << 0 << QList<int>{2, 3};
        QTest::newRow("everything") << 0 << 0 << 3 << 4 << QList<int>{0};
    }
    void anEmptyNeighbourNeverTakesTheSurvivorsShape()
    {
        QFETCH(int, fromRow);
        QFETCH(int, fromAt);
        QFETCH(int, toRow);
        QFETCH(int, toAt);
        QFETCH(QList<int>, left);
        Sheet s;
        s.load({row("ett"), row("", RowKind::Bullet, 2), row("Beslut", RowKind::Decision), row("fyra", RowKind::Numbered, 1)});
        const Rows before = s.rows();
        QTextCursor c = s.from(fromRow, fromAt, toRow, toAt);
        s.commands.removeSelection(c);
        const Rows now = s.rows();
        QCOMPARE(now.size(), left.size());
        for (qsizetype i = 0; i < left.size(); ++i)
            QVERIFY2(static_cast<const RowShape &>(now[i]) == static_cast<const RowShape &>(before[left[i]]), qPrintable(QString::number(i)));
        verifyOneStep(s, before);
    }
    void tabTakesTheDeeperRowsAlongToSixAtMost()
    {
        Sheet s;
        s.load({point("P"), row("a", RowKind::Bullet, 5), row("b", RowKind::Bullet, 6), row("c", RowKind::Bullet, 5)});
        const Rows before = s.rows();
        QTextCursor c = s.at(1);
        s.commands.shiftLevel(c, 1);
        QCOMPARE(s.rows()[1].level, 6);
        QCOMPARE(s.rows()[2].level, 6);
        QCOMPARE(s.rows()[3].level, 5);
        verifyOneStep(s, before);
        c = s.at(0);
        s.commands.shiftLevel(c, -1); // a heading has none, and its lines do not follow
        QVERIFY(s.rows() == before);
    }
    void anyLineBecomesADecisionAndStopsBeingOne()
    {
        Sheet s;
        s.load({row("ett", RowKind::Bullet, 1), row("två")});
        const Rows before = s.rows();
        QTextCursor c = s.at(0);
        s.commands.setKind(c, RowKind::Decision);
        QCOMPARE(s.rows()[0].kind, RowKind::Decision);
        QCOMPARE(s.rows()[0].id, before[0].id);
        QCOMPARE(s.rows()[0].level, 1);
        s.commands.setKind(c, RowKind::Decision);
        QCOMPARE(s.rows()[0].kind, RowKind::Text);
        s.text.undo();
        verifyOneStep(s, before);
    }
    void aDecisionAskedForInAHeadingBeginsUnderIt()
    {
        Sheet s;
        s.load({point("Punkt"), row("Leila Saari", RowKind::Presenters), row("text")});
        const Rows before = s.rows();
        QTextCursor c = s.at(0, 2);
        s.commands.setKind(c, RowKind::Decision);
        QCOMPARE(s.rows()[2].kind, RowKind::Decision);
        QCOMPARE(c.blockNumber(), 2);
        verifyOneStep(s, before);
    }
    void aMoveChangesOrderOnlyAndKeepsTheCaret()
    {
        Sheet s;
        s.load({row("ett"), row("Beslut A", RowKind::Decision), row("under", RowKind::Numbered, 1), row("", RowKind::Bullet)});
        const Rows before = s.rows();
        QTextCursor c = s.at(1, 8);
        QVERIFY(s.commands.move(c, -1));
        QCOMPARE(s.texts(), (QStringList{u"Beslut A"_s, u"under"_s, u"ett"_s, QString()}));
        QCOMPARE(c.blockNumber(), 0);
        QCOMPARE(c.positionInBlock(), 8);
        verifyOneStep(s, before);
        c = s.at(1, 2);
        QVERIFY(s.commands.move(c, 1)); // over the empty last row
        QCOMPARE(s.rows()[1].kind, RowKind::Bullet);
        QCOMPARE(s.rows()[2].id, before[1].id);
        QCOMPARE(c.blockNumber(), 2);
        verifyOneStep(s, before);
    }
    /// Someone who presses Alt+Up one time too many presses Alt+Down, and finds the page as it was.
    void aMoveAndItsOppositeCancelOut_data()
    {
        QTest::addColumn<int>("line");
        for (int line = 0; line < 17; ++line)
            QTest::addRow("line %d", line) << line;
    }
    void aMoveAndItsOppositeCancelOut()
    {
        QFETCH(int, line);
        Sheet s;
        s.load({row("före"), point("Ett"), row("Anna", RowKind::Presenters), row("djup", RowKind::Bullet, 2), row("a", RowKind::Bullet, 1),
                row("b"), row("b1", RowKind::Bullet, 1), row("b2", RowKind::Bullet, 1), row("b21", RowKind::Bullet, 2), row("c"),
                row("c1", RowKind::Decision, 3), row("c2", RowKind::Bullet, 1), point("Två"), row("d", RowKind::Bullet, 2), row("e"),
                row("e1", RowKind::Bullet, 1), point("Tre")});
        const Rows before = s.rows();
        for (int selected = 0; selected < 4; ++selected) {
            for (const int direction : {-1, 1}) {
                QTextCursor c = s.at(line);
                c.setPosition(s.at(qMin(line + selected, 16)).position(), QTextCursor::KeepAnchor);
                if (!s.commands.move(c, direction))
                    continue;
                QVERIFY(s.commands.move(c, -direction));
                QVERIFY2(s.rows() == before, qPrintable(s.texts().join(u' ')));
                QCOMPARE(c.anchor(), s.at(line).position());
            }
        }
    }
    void aLineMovesOverAHeadingWithItsPresenters()
    {
        Sheet s;
        s.load({point("Ett"), row("a"), point("Två"), row("Leila", RowKind::Presenters), row("b")});
        const Rows before = s.rows();
        QTextCursor c = s.at(4);
        QVERIFY(s.commands.move(c, -1));
        QCOMPARE(s.texts(), (QStringList{u"Ett"_s, u"a"_s, u"b"_s, u"Två"_s, u"Leila"_s}));
        verifyOneStep(s, before);
        c = s.at(1);
        QVERIFY(s.commands.move(c, 1));
        QCOMPARE(s.texts(), (QStringList{u"Ett"_s, u"Två"_s, u"Leila"_s, u"a"_s, u"b"_s}));
        verifyOneStep(s, before);
        c = s.at(3);
        QVERIFY(!s.commands.move(c, -1)); // presenters stay
    }
    void aPointMovesWithAllItsLines()
    {
        Sheet s;
        s.load({row("före"), point("Ett"), row("a"), point("Två"), row("b", RowKind::Bullet, 2)});
        const Rows before = s.rows();
        QTextCursor c = s.at(3, 1);
        QVERIFY(s.commands.move(c, -1));
        QCOMPARE(s.texts(), (QStringList{u"före"_s, u"Två"_s, u"b"_s, u"Ett"_s, u"a"_s}));
        verifyOneStep(s, before);
        c = s.at(1);
        QVERIFY(!s.commands.move(c, -1)); // what stands before the first point belongs to none
        QVERIFY(s.rows() == before);
    }
    void aPointAtTheEdgeOfItsSectionGoesOverIntoTheNext()
    {
        Sheet s;
        s.load({point("Ett", Section::Decision), row("a"), point("Två", Section::Dialogue)});
        const Rows before = s.rows();
        QTextCursor c = s.at(2);
        QVERIFY(s.commands.move(c, -1));
        QCOMPARE(s.texts(), (QStringList{u"Ett"_s, u"a"_s, u"Två"_s}));
        QCOMPARE(s.rows()[2].section, Section::Decision);
        verifyOneStep(s, before);
    }
    void aNewPointComesAfterTheOneAtTheCaret()
    {
        Sheet s;
        s.load({point("Ett", Section::Decision), row("a"), row("b"), point("Två", Section::Dialogue)});
        const Rows before = s.rows();
        QTextCursor c = s.at(1);
        s.points.add(c);
        QCOMPARE(c.blockNumber(), 3);
        QCOMPARE(s.rows()[3].kind, RowKind::Point);
        QCOMPARE(s.rows()[3].section, Section::Decision);
        verifyOneStep(s, before);
    }
    void anEmptyLineThatEndsThePointBecomesTheNewHeading()
    {
        Sheet s;
        s.load({point("Ett", Section::Decision), row(""), point("Två", Section::Dialogue)});
        const Rows before = s.rows();
        QTextCursor c = s.at(1);
        s.points.add(c, Section::Information);
        QCOMPARE(s.rows().size(), 3);
        QCOMPARE(s.rows()[1].kind, RowKind::Point);
        QCOMPARE(s.rows()[1].section, Section::Information);
        verifyOneStep(s, before);
    }
    void aLineBecomesAPointAndTakesWhatFollows()
    {
        Sheet s;
        s.load({point("Ett"), row("a"), row("blir punkt", RowKind::Bullet, 2), row("b")});
        const Rows before = s.rows();
        QTextCursor c = s.at(2, 3);
        s.points.fromLine(c);
        QCOMPARE(s.rows()[2].kind, RowKind::Point);
        RowDiff diff = s.tracker.pending();
        QCOMPARE(diff.removed, (QList<RemovedRow>{{before[2].id, false}}));
        QCOMPARE(diff.upserted[before[3].id].owner, before[2].id); // the row after it stands under it now
        verifyOneStep(s, before);
    }
    void sectionsAreMarkedWhereTheyBegin()
    {
        Sheet s;
        s.load({point("Ett", Section::Decision), point("Två", Section::Decision), point("Tre", Section::Dialogue)});
        const Rows before = s.rows();
        QTextCursor c = s.at(1);
        s.points.setSection(c, Section::Dialogue);
        QVERIFY(LineFormat::startsSection(s.text.findBlockByNumber(1)));
        QVERIFY(!LineFormat::startsSection(s.text.findBlockByNumber(2)));
        verifyOneStep(s, before);
    }
    void presentersAreMadeOnceAndFoundAgain()
    {
        Sheet s;
        s.load({point("Ett"), row("a")});
        const Rows before = s.rows();
        QTextCursor c = s.at(1);
        QVERIFY(s.points.toPresenters(c));
        QCOMPARE(c.blockNumber(), 1);
        QCOMPARE(s.rows()[1].kind, RowKind::Presenters);
        c = s.at(2);
        QVERIFY(s.points.toPresenters(c));
        QCOMPARE(s.rows().size(), 3);
        verifyOneStep(s, before);
    }
    void presentersThatLoseTheirHeadingAreText()
    {
        Sheet s;
        s.load({row("före"), point("Ett"), row("Leila", RowKind::Presenters)});
        const Rows before = s.rows();
        QTextCursor c = s.at(1);
        s.commands.setShape(0, LineFormat::shape(s.text.firstBlock())); // no change, no step
        QVERIFY(s.commands.backspaceAtStart(c));
        QCOMPARE(s.rows()[1].kind, RowKind::Text);
        QCOMPARE(s.rows()[2].kind, RowKind::Text);
        verifyOneStep(s, before);
    }
    void cutAndPasteKeepsTheIdentityAndASecondPasteMakesNewRows()
    {
        Sheet s;
        s.load({row("ett"), row("Beslut A", RowKind::Decision), row("tre")});
        const int decision = s.rows()[1].id;
        QTextCursor c = s.from(1, 0, 2, 0);
        const QByteArray clip = s.clipboard.toBytes(s.clipboard.rowsIn(c));
        s.commands.removeSelection(c);
        QVERIFY(!s.tracker.contains(decision));
        c = s.at(1, 3);
        s.clipboard.insert(c, s.clipboard.fromBytes(clip).value());
        QVERIFY(s.tracker.contains(decision));
        QCOMPARE(s.texts(), (QStringList{u"ett"_s, u"tre"_s, u"Beslut A"_s}));
        s.clipboard.insert(c, s.clipboard.fromBytes(clip).value());
        QVERIFY(s.hasUniqueIds());
        QCOMPARE(s.rows()[3].kind, RowKind::Decision);
        QCOMPARE(s.tracker.repairs(), 0);
    }
    void aPieceOfALineFlowsIntoTheLine()
    {
        Sheet s;
        s.load({row("ett två tre", RowKind::Decision), row("här", RowKind::Bullet, 1), row("", RowKind::Bullet, 1)});
        const Rows clip = s.clipboard.rowsIn(s.from(0, 4, 0, 7));
        QTextCursor c = s.at(1, 3);
        s.clipboard.insert(c, clip);
        QCOMPARE(s.textOf(1), u"härtvå"_s);
        QCOMPARE(s.rows()[1].kind, RowKind::Bullet);
    }
    void rubbishOnTheClipboardIsRefused()
    {
        Sheet s;
        s.load({row("ett")});
        QVERIFY(!s.clipboard.fromBytes("inte våra byte"));
        QVERIFY(!s.clipboard.fromBytes(QByteArray::fromHex("00000001ffffffff")));
        QByteArray half = s.clipboard.toBytes(s.rows());
        half.chop(5);
        QVERIFY(!s.clipboard.fromBytes(half));
    }
    void dragWithinIsOneStep()
    {
        Sheet s;
        s.load({row("ett"), row("Beslut A", RowKind::Decision), row("tre")});
        const Rows before = s.rows();
        QTextCursor to = s.at(2, 3);
        QVERIFY(s.clipboard.moveTo(s.from(1, 0, 2, 0), to));
        QVERIFY(s.tracker.contains(before[1].id));
        QCOMPARE(s.texts(), (QStringList{u"ett"_s, u"tre"_s, u"Beslut A"_s}));
        verifyOneStep(s, before);
    }
    void theSafetyNetRepairsWhatQtsOwnEnterDoubles()
    {
        Sheet s;
        s.load({row("ett"), row("Beslut A", RowKind::Decision)});
        const Rows before = s.rows();
        s.at(1).insertBlock();
        QVERIFY(s.hasUniqueIds());
        QCOMPARE(s.tracker.repairs(), 1);
        QCOMPARE(s.rows()[2].id, before[1].id); // the one with text keeps it
        s.text.undo();
        QVERIFY(s.rows() == before);
    }
};

QTEST_MAIN(OutlineCommandsTest)
#include "tst_outlinecommands.moc"
