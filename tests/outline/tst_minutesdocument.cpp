// SPDX-License-Identifier: GPL-3.0-or-later
#include "outline/detailrows.h"
#include "outline/minutesdocument.h"
#include "tests/support/builders.h"
#include "tests/support/testfile.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>

using namespace Qt::Literals::StringLiterals;
using namespace support;
using outline::MinutesDocument;
using outline::RowKind;
using outline::Saver;

class MinutesDocumentTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<TestFile> file;
    domain::Body lg;
    domain::Minutes before;

    static QTextCursor at(MinutesDocument &d, int row, int position = 0)
    {
        QTextCursor c(d.text()->findBlockByNumber(row));
        c.setPosition(c.position() + position);
        return c;
    }
    domain::Minutes stored() const { return file->repos.meetings.minutes(before.meeting.id); }

private slots:
    void init()
    {
        file = std::make_unique<TestFile>();
        lg = aBody("LG").named("Ledningsgruppen").in(file->repos);
        before = aMeeting(lg, "2026-10-13")
                     .withLine("Mötet öppnas")
                     .withItem(domain::Section::Decision, "Internbudget")
                     .withLine("Mikael Ådén", domain::LineKind::Presenters)
                     .withLine("Bakgrund", domain::LineKind::Bullet, 1)
                     .withDecision("Ledningsgruppen antar budgeten")
                     .withItem(domain::Section::Dialogue, "Läget")
                     .withLine("Text med **fet** och [länk](https://example.org)")
                     .in(file->repos);
    }
    void cleanup() { file.reset(); }

    void openingShowsAllOfItAndWritesNothing()
    {
        QSignalSpy written(&file->repos.outlines, &storage::OutlineRepository::changed);
        MinutesDocument d(file->repos, before.meeting.id);
        QVERIFY2(d.problem().isEmpty(), qPrintable(d.problem()));
        QCOMPARE(d.rowCount(), 7);
        QCOMPARE(d.shape(1).kind, RowKind::Point);
        QCOMPARE(d.number(1), 1);
        QCOMPARE(d.number(4), 1); // §1
        QCOMPARE(d.textOf(6), u"Text med fet och länk"_s);
        QVERIFY(!d.text()->isUndoAvailable());
        QVERIFY(d.flush());
        QCOMPARE(written.count(), 0);
        QVERIFY(stored() == before);
    }
    void aDecisionsDetailsStandUnderTheLinesThatBelongToIt()
    {
        const domain::Minutes nested = aMeeting(lg, "2026-10-27")
                                           .withItem(domain::Section::Decision, "Prioritering")
                                           .withDecision("Ledningsgruppen beslutade att prioritera två uppdrag:")
                                           .withLine("Stöd i rätt tid", domain::LineKind::Numbered, 1)
                                           .withLine("Utan dröjsmål", domain::LineKind::Bullet, 2)
                                           .withLine("Vi enades om vägen", domain::LineKind::Agreement, 1)
                                           .withLine("Läsning som bär", domain::LineKind::Numbered, 2)
                                           .withLine("Skriv ihop skälen", domain::LineKind::Task)
                                           .withDecision("Ledningsgruppen antar budgeten")
                                           .in(file->repos);
        MinutesDocument d(file->repos, nested.meeting.id);
        QList<QList<int>> under;
        QList<outline::RowShape> shapes;
        for (int row = 0; row < d.rowCount(); ++row) {
            under.append(d.detailsUnder(row));
            shapes.append(d.shape(row));
            QCOMPARE(outline::LineFormat::detailsBelow(d.text()->findBlockByNumber(row)), under.last().size());
        }
        QCOMPARE(under, (QList<QList<int>>{{}, {}, {}, {}, {}, {4, 1}, {6}, {7}}));
        QCOMPARE(outline::detailRows(shapes), under);
        QTextCursor c(d.text()->findBlockByNumber(3));
        d.commands().shiftLevel(c, -1); // from the second level to the first: still the decision's
        QCOMPARE(d.detailsUnder(5), (QList<int>{4, 1}));
        c = QTextCursor(d.text()->findBlockByNumber(4));
        d.commands().shiftLevel(c, -1); // no longer
        QCOMPARE(d.detailsUnder(3), QList<int>{1});
        d.text()->undo();
        QCOMPARE(outline::LineFormat::detailsBelow(d.text()->findBlockByNumber(5)), 2);
    }
    void oneChangedLineWritesOneLine()
    {
        MinutesDocument d(file->repos, before.meeting.id);
        QSignalSpy written(&file->repos.outlines, &storage::OutlineRepository::changed);
        at(d, 3, 3).insertText(u"x"_s);
        QVERIFY(d.flush());
        QCOMPARE(written.count(), 1);
        const auto diff = written[0][1].value<storage::OutlineDiff>();
        QCOMPARE(diff.lines.size(), 1);
        QVERIFY(diff.items.isEmpty() && diff.removedLines.isEmpty());
        QCOMPARE(stored().lines[2].text, u"Bakxgrund"_s);
        QCOMPARE(stored().lines[2].rank, before.lines[2].rank);
    }
    void aSteadyTypistIsSavedAsOften()
    {
        MinutesDocument d(file->repos, before.meeting.id);
        QSignalSpy written(&file->repos.outlines, &storage::OutlineRepository::changed);
        QTextCursor c = at(d, 3);
        int keys = 0; // a key every 20 ms: a timer that began again at each would never end
        QTimer typing;
        connect(&typing, &QTimer::timeout, this, [&] {
            c.insertText(u"a"_s);
            ++keys;
        });
        typing.start(20);
        QTRY_VERIFY(written.count() >= 3);
        typing.stop();
        QVERIFY(keys > 3);
    }
    void theLinesOfANewPointBelongToIt()
    {
        MinutesDocument d(file->repos, before.meeting.id);
        QTextCursor c = at(d, 3);
        d.points().fromLine(c);
        QVERIFY(d.flush());
        const domain::Minutes now = stored();
        QCOMPARE(now.items.size(), 3);
        QCOMPARE(now.items[1].title, u"Bakgrund"_s);
        QCOMPARE(now.linesOf(now.items[1].id).size(), 1);
        QCOMPARE(now.linesOf(now.items[1].id)[0].id, before.lines[3].id);
        d.text()->undo();
        QVERIFY(d.flush());
        const domain::Minutes undone = stored();
        QCOMPARE(undone.items.size(), 2);
        QCOMPARE(undone.linesOf(undone.items[0].id).size(), 3);
        QCOMPARE(undone.lines[2].text, u"Bakgrund"_s);
    }
    void aDecisionThatCeasesAndComesBackIsWhole()
    {
        MinutesDocument d(file->repos, before.meeting.id);
        const domain::LineId line = d.lineAt(4);
        domain::Decision decision = *d.decision(line);
        decision.followUp = day("2026-12-15");
        decision.state = domain::DecisionState::Carried;
        file->repos.decisions.save(decision);
        QCOMPARE(d.decision(line)->followUp, day("2026-12-15"));
        QTextCursor c = at(d, 4);
        d.commands().setKind(c, RowKind::Decision); // no longer
        QVERIFY(d.flush());
        QCOMPARE(d.shape(4).kind, RowKind::Text);
        d.text()->undo();
        QVERIFY(d.flush());
        QCOMPARE(stored().decisions[line].followUp, day("2026-12-15"));
        QCOMPARE(stored().decisions[line].state, domain::DecisionState::Carried);
        c = at(d, 4);
        c.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        c.movePosition(QTextCursor::NextBlock, QTextCursor::KeepAnchor);
        d.commands().removeSelection(c); // gone altogether
        QVERIFY(d.flush());
        QVERIFY(!file->repos.outlines.line(line));
        d.text()->undo();
        QVERIFY(d.flush());
        QCOMPARE(stored().decisions[line].followUp, day("2026-12-15"));
    }
    void aChangedStateChangesNothingInTheText()
    {
        MinutesDocument d(file->repos, before.meeting.id);
        at(d, 3).insertText(u"x"_s);
        QVERIFY(d.flush());
        QSignalSpy contents(d.text(), &QTextDocument::contentsChange), announced(&d, &MinutesDocument::attributesChanged);
        const int steps = d.text()->availableUndoSteps();
        domain::Decision decision = *d.decision(d.lineAt(4));
        decision.state = domain::DecisionState::Revoked;
        file->repos.decisions.save(decision);
        QCOMPARE(announced.count(), 1);
        QCOMPARE(contents.count(), 0);
        QCOMPARE(d.text()->availableUndoSteps(), steps);
        QVERIFY(!d.tracker().isDirty());
    }
    void aLineMarkedConfidentialStaysSoWhenItIsEdited()
    {
        MinutesDocument d(file->repos, before.meeting.id);
        file->repos.outlines.setLineConfidential(d.lineAt(3), true);
        QVERIFY(d.isConfidential(3));
        QCOMPARE(d.textOf(3), u"Bakgrund"_s);
        at(d, 3).insertText(u"x"_s);
        QVERIFY(d.flush());
        QVERIFY(file->repos.outlines.line(d.lineAt(3))->confidential);
        file->repos.outlines.setItemConfidential(d.itemAt(1), true);
        QVERIFY(d.isConfidential(1));
    }
    void aPointPlacedByAnotherPartOfTheProgramComesIn()
    {
        MinutesDocument d(file->repos, before.meeting.id);
        at(d, 3).insertText(u"osparat "_s);
        domain::AgendaItem item;
        item.id = domain::ItemId::create();
        item.meeting = before.meeting.id;
        item.rank = before.items[1].rank - 1;
        item.section = domain::Section::Decision;
        item.title = u"Från förra mötet"_s;
        file->repos.outlines.write(before.meeting.id, {.items = {item}, .lines = {}, .removedItems = {}, .removedLines = {}});
        QCOMPARE(d.rowCount(), 8);
        QCOMPARE(d.textOf(5), u"Från förra mötet"_s);
        QCOMPARE(d.textOf(3), u"osparat Bakgrund"_s);
        QVERIFY(d.flush());
        QCOMPARE(stored().items.size(), 3);
        file->repos.outlines.write(before.meeting.id, {.items = {}, .lines = {}, .removedItems = {item.id}, .removedLines = {}});
        QCOMPARE(d.rowCount(), 7);
        QVERIFY(d.flush());
        QCOMPARE(stored().items.size(), 2);
    }
    void anEmptyMeetingWritesNothingUntilOneTypes()
    {
        const domain::MeetingId id = aMeeting(lg, "2026-11-03").in(file->repos).meeting.id;
        {
            MinutesDocument d(file->repos, id);
            QCOMPARE(d.rowCount(), 1);
        }
        QVERIFY(file->repos.meetings.minutes(id).lines.isEmpty());
        MinutesDocument d(file->repos, id);
        at(d, 0).insertText(u"Nu"_s);
        QVERIFY(d.flush());
        QCOMPARE(file->repos.meetings.minutes(id).lines.size(), 1);
    }
    void approvedMinutesAreReadOnly()
    {
        MinutesDocument d(file->repos, before.meeting.id);
        QSignalSpy changed(&d, &MinutesDocument::meetingChanged);
        domain::Meeting approved = d.meeting();
        approved.status = domain::MeetingStatus::Approved;
        file->repos.meetings.save(approved);
        QCOMPARE(changed.count(), 1);
        QVERIFY(d.isReadOnly());
    }
    void whatWasTypedInTheLastMomentBeforeApprovalIsNotDroppedInSilence()
    {
        MinutesDocument d(file->repos, before.meeting.id);
        at(d, 3).insertText(u"x"_s);
        domain::Meeting approved = d.meeting();
        approved.status = domain::MeetingStatus::Approved;
        file->repos.meetings.save(approved);
        QVERIFY(!d.flush());
        QCOMPARE(d.saver().state(), Saver::State::NotSaved);
        QVERIFY(!d.saver().reason().isEmpty());
    }
    void aRemovedMeetingThatComesBackIsWrittenAgain()
    {
        MinutesDocument d(file->repos, before.meeting.id);
        const domain::Meeting meeting = d.meeting();
        file->repos.meetings.remove(meeting.id);
        QVERIFY(d.isReadOnly());
        file->repos.meetings.save(meeting);
        QVERIFY(!d.isReadOnly());
        at(d, 3).insertText(u"x"_s);
        QVERIFY(d.flush());
        QCOMPARE(stored().lines[2].text, u"xBakgrund"_s);
    }
    void aMeetingThatIsNotThereSaysSo()
    {
        MinutesDocument d(file->repos, domain::MeetingId::create());
        QVERIFY(!d.problem().isEmpty());
        QVERIFY(d.isReadOnly());
        QVERIFY(d.flush());
    }
    void aWriteThatFailsIsKeptAndTriedAgain()
    {
        MinutesDocument d(file->repos, before.meeting.id);
        domain::Meeting approved = d.meeting();
        approved.status = domain::MeetingStatus::Approved; // storage now refuses every write of its text
        at(d, 3).insertText(u"x"_s);
        {
            const QSignalBlocker unheard(&file->repos.meetings);
            approved = file->repos.meetings.save(approved);
        }
        QVERIFY(!d.flush());
        QCOMPARE(d.saver().state(), Saver::State::NotSaved);
        QVERIFY(!d.saver().reason().isEmpty());
        QVERIFY(d.saver().since().isValid());
        at(d, 3).insertText(u"y"_s);
        QVERIFY(!d.flush());
        QCOMPARE(d.textOf(3), u"yxBakgrund"_s);
        {
            const QSignalBlocker unheard(&file->repos.meetings);
            approved.status = domain::MeetingStatus::Draft;
            approved = file->repos.meetings.save(approved);
        }
        QVERIFY(d.flush());
        QCOMPARE(d.saver().state(), Saver::State::Saved);
        QCOMPARE(stored().lines[2].text, u"yxBakgrund"_s);
    }
};

QTEST_MAIN(MinutesDocumentTest)
#include "tst_minutesdocument.moc"
