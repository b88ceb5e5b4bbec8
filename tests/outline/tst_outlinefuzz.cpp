// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/outline/sheet.h"

#include <QTest>
#include <QTextDocumentFragment>
#include <random>

using namespace outline;
using namespace Qt::Literals::StringLiterals;

/// After each of many random edits, the diffs applied to a shadow of storage equal the document, ids are unique and the
/// outline is normal; undo to the bottom gives the beginning. RT_FUZZ: edits for each seed.
class OutlineFuzz : public QObject
{
    Q_OBJECT

    Sheet *s = nullptr;
    std::mt19937 rng;
    Rows clip;

    int r(int n) { return n <= 0 ? 0 : int(rng() % unsigned(n)); }

    Rows someRows(int count)
    {
        Rows rows;
        for (int i = 0; i < count; ++i) {
            if (i % 12 == 0) {
                rows.append(point("Punkt", domain::Section(r(3))));
                if (r(2))
                    rows.append(row("Namn", RowKind::Presenters));
                continue;
            }
            static const RowKind kinds[] = {RowKind::Text, RowKind::Bullet, RowKind::Numbered, RowKind::Label, RowKind::Decision,
                                            RowKind::Agreement, RowKind::Task, RowKind::CarryOver};
            Row one = row(r(6) ? "ord och ord" : "", kinds[r(8)], r(4));
            if (!one.runs.isEmpty() && r(5) == 0)
                one.runs.append({u" fetstil"_s, true, false, {}});
            rows.append(one);
        }
        return rows;
    }
    QTextCursor somewhere(bool selection)
    {
        QTextCursor c(&s->text);
        const int length = s->text.characterCount();
        const int p = r(length);
        c.setPosition(p);
        if (selection)
            c.setPosition(qBound(0, p + r(r(8) == 0 ? 400 : 30) - 10, length - 1), QTextCursor::KeepAnchor);
        return c;
    }
    void step(bool raw)
    {
        QTextCursor c = somewhere(r(4) == 0);
        OutlineCommands &k = s->commands;
        switch (r(raw ? 24 : 21)) {
        case 0: case 1: case 2:
            if (c.hasSelection())
                k.removeSelection(c);
            c.insertText(QString(1 + r(5), QChar(u'a' + r(26))));
            break;
        case 3: case 4: k.split(c); break;
        case 5: c.setPosition(c.block().position()); k.backspaceAtStart(c); break;
        case 6: k.deleteForward(c); break;
        case 7: k.shiftLevel(c, r(2) ? 1 : -1); break;
        case 8: { static const RowKind kinds[] = {RowKind::Text, RowKind::Bullet, RowKind::Decision, RowKind::Task, RowKind::CarryOver, RowKind::Agreement}; k.setKind(c, kinds[r(6)]); break; }
        case 9: case 10: k.move(c, r(2) ? 1 : -1); break;
        case 11: clip = s->clipboard.rowsIn(c); if (r(2)) k.removeSelection(c); break;
        case 12: s->clipboard.insert(c, clip); break;
        case 13: for (int i = r(6); i >= 0; --i) s->text.undo(); break;
        case 14: for (int i = r(6); i >= 0; --i) s->text.redo(); break;
        case 15: { QTextCharFormat f; f.setFontWeight(r(2) ? QFont::Bold : QFont::Normal); c.mergeCharFormat(f); break; }
        case 16: { QTextCursor to = somewhere(false); s->clipboard.moveTo(c, to); break; }
        case 17: s->points.add(c); break;
        case 18: s->points.setSection(c, domain::Section(r(3))); break;
        case 19: s->points.toPresenters(c); break;
        case 20: s->points.fromLine(c); break;
        case 21: c.insertBlock(); break;        // Qt's own Enter
        case 22: c.removeSelectedText(); break; // Qt's own deletion
        case 23: { const auto f = c.selection(); QTextCursor d = somewhere(false); d.insertFragment(f); break; }
        }
    }
    void run(bool raw, int edits, unsigned seed)
    {
        Sheet sheet;
        s = &sheet;
        rng.seed(seed);
        sheet.load(someRows(200));
        StoredRows shadow = sheet.tracker.stored();
        const auto start = sheet.asStored();
        const Rows begin = sheet.rows();
        qint64 written = 0;
        for (int i = 0; i < edits; ++i) {
            step(raw);
            if (sheet.text.blockCount() > 300) { // small, so that every step collides with others
                QTextCursor c = sheet.at(30);
                c.movePosition(QTextCursor::End, QTextCursor::KeepAnchor);
                sheet.commands.removeSelection(c);
            }
            if (sheet.text.blockCount() < 50) {
                QTextCursor c = somewhere(false);
                sheet.clipboard.insert(c, someRows(150));
            }
            const RowDiff diff = sheet.tracker.pending();
            if (r(10) != 0) { // some writes fail: then it is all still pending
                apply(diff, shadow);
                sheet.tracker.markSaved(diff);
                written += diff.upserted.size() + diff.removed.size();
                if (inOrder(shadow) != sheet.asStored())
                    QFAIL(qPrintable(u"storage differs after step %1 of seed %2"_s.arg(i).arg(seed)));
            }
            if (!sheet.hasUniqueIds() || (!raw && !sheet.isNormal()))
                QFAIL(qPrintable(u"ids or form broken after step %1 of seed %2"_s.arg(i).arg(seed)));
        }
        QVERIFY(raw || sheet.tracker.repairs() == 0); // commands never need the safety net
        while (sheet.text.isUndoAvailable())
            sheet.text.undo();
        const RowDiff diff = sheet.tracker.pending();
        apply(diff, shadow);
        QCOMPARE(inOrder(shadow), sheet.asStored());
        QVERIFY(sheet.asStored() == start);
        QVERIFY(sheet.rows() == begin);
        qInfo("seed %u: %.2f rows written per edit", seed, double(written) / edits);
    }
    static int edits(int fallback)
    {
        const int asked = qEnvironmentVariableIntValue("RT_FUZZ");
        return asked > 0 ? asked : fallback;
    }

private slots:
    void commands_data()
    {
        QTest::addColumn<unsigned>("seed");
        for (unsigned seed = 1; seed <= 4; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }
    void commands()
    {
        QFETCH(unsigned, seed);
        run(false, edits(2500), seed);
    }
    void withQtsOwnCallsToo() { run(true, edits(1500), 11); }
};

QTEST_MAIN(OutlineFuzz)
#include "tst_outlinefuzz.moc"
