// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/compoundedit.h"
#include "editing/edithistory.h"
#include "editing/valueedit.h"

#include <QSignalSpy>
#include <QTest>

using namespace editing;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Note {
    QString text;
    int rev = 0;
    bool operator==(const Note &) const = default;
};

/// A store as the repositories are: counts rev, refuses another rev, and can be told to fail.
struct Shelf {
    std::optional<Note> note;
    int lastRev = 0;
    int failAfter = -1; ///< writes that go well before all fail; -1: never

    void maybeFail()
    {
        if (failAfter == 0)
            throw storage::StorageError(storage::StorageError::Kind::DiskFull, u"Disken är full."_s);
        if (failAfter > 0)
            --failAfter;
    }
    Store<Note> store()
    {
        return {[this] { return note; },
                [this](const Note &value) {
                    maybeFail();
                    if (value.rev != (note ? note->rev : 0))
                        throw storage::StorageError(storage::StorageError::Kind::Conflict, u"Ändrad."_s);
                    note = value;
                    note->rev = ++lastRev;
                    return *note;
                },
                [this] {
                    maybeFail();
                    note.reset();
                }};
    }
    std::unique_ptr<Edit> to(const QString &text, const QString &mergeKey = {})
    {
        return std::make_unique<ValueEdit<Note>>(u"Ändra"_s, store(), note, Note{text}, mergeKey);
    }
    QString text() const { return note ? note->text : u"(borta)"_s; }
};

} // namespace

class TestEditHistory : public QObject
{
    Q_OBJECT
private slots:
    void changeIsUndoneAndRedone();
    void undoAfterUndoGoesAllTheWayBack();
    void makingAndRemovingAreEditsToo();
    void whatChangesNothingMakesNoStep();
    void failureChangesNothingAndKeepsWhatCouldBeRedone();
    void failingUndoSaysSoAndLeavesTheStep();
    void somebodyElsesChangeIsNotOverwritten();
    void typingInOneFieldIsOneStep();
    void typedBackToTheStartIsNoStep();
    void failedEditIsNotMerged();
    void severalAsOneStepAreAllOrNone();
    void severalThatFailOnUndoAreAllOrNone();
};

void TestEditHistory::changeIsUndoneAndRedone()
{
    Shelf shelf{Note{u"ett"_s, 7}, 7};
    EditHistory history;
    QVERIFY(history.push(shelf.to(u"två"_s)));
    QCOMPARE(shelf.text(), u"två"_s);
    history.stack().undo();
    QCOMPARE(shelf.text(), u"ett"_s);
    history.stack().redo();
    QCOMPARE(shelf.text(), u"två"_s);
    QCOMPARE(history.stack().undoText(), u"Ändra"_s);
}

void TestEditHistory::undoAfterUndoGoesAllTheWayBack()
{
    Shelf shelf{Note{u"ett"_s, 1}, 1};
    EditHistory history;
    QSignalSpy failed(&history, &EditHistory::failed);
    for (const QString &text : {u"två"_s, u"tre"_s, u"fyra"_s})
        QVERIFY(history.push(shelf.to(text)));
    for (const QString &text : {u"tre"_s, u"två"_s, u"ett"_s}) {
        history.stack().undo();
        QCOMPARE(shelf.text(), text);
    }
    for (const QString &text : {u"två"_s, u"tre"_s, u"fyra"_s}) {
        history.stack().redo();
        QCOMPARE(shelf.text(), text);
    }
    QVERIFY(failed.isEmpty());
}

void TestEditHistory::makingAndRemovingAreEditsToo()
{
    Shelf shelf;
    EditHistory history;
    QVERIFY(history.push(shelf.to(u"ny"_s)));
    QCOMPARE(shelf.text(), u"ny"_s);
    history.stack().undo();
    QVERIFY(!shelf.note);
    history.stack().redo();
    QCOMPARE(shelf.text(), u"ny"_s);
    QVERIFY(history.push(std::make_unique<ValueEdit<Note>>(u"Ta bort"_s, shelf.store(), shelf.note, std::nullopt)));
    QVERIFY(!shelf.note);
    history.stack().undo();
    QCOMPARE(shelf.text(), u"ny"_s);
}

void TestEditHistory::whatChangesNothingMakesNoStep()
{
    Shelf shelf{Note{u"ett"_s, 1}, 1};
    EditHistory history;
    QVERIFY(history.push(shelf.to(u"ett"_s)));
    QCOMPARE(history.stack().count(), 0);
    QCOMPARE(shelf.lastRev, 1);
}

void TestEditHistory::failureChangesNothingAndKeepsWhatCouldBeRedone()
{
    Shelf shelf{Note{u"ett"_s, 1}, 1};
    EditHistory history;
    QSignalSpy failed(&history, &EditHistory::failed);
    QVERIFY(history.push(shelf.to(u"två"_s)));
    history.stack().undo();

    shelf.failAfter = 0;
    QVERIFY(!history.push(shelf.to(u"tre"_s)));
    QCOMPARE(shelf.text(), u"ett"_s);
    QCOMPARE(failed.size(), 1);
    QCOMPARE(failed.first().at(0).toString(), u"Ändra"_s);
    QCOMPARE(failed.first().at(1).toString(), u"Disken är full."_s);
    QVERIFY(history.stack().canRedo());

    shelf.failAfter = -1;
    history.stack().redo();
    QCOMPARE(shelf.text(), u"två"_s);
}

void TestEditHistory::failingUndoSaysSoAndLeavesTheStep()
{
    Shelf shelf{Note{u"ett"_s, 1}, 1};
    EditHistory history;
    QSignalSpy failed(&history, &EditHistory::failed);
    QVERIFY(history.push(shelf.to(u"två"_s)));
    shelf.failAfter = 0;
    history.stack().undo();
    QCOMPARE(failed.size(), 1);
    QCOMPARE(shelf.text(), u"två"_s);
    QCOMPARE(history.stack().count(), 0);
}

void TestEditHistory::somebodyElsesChangeIsNotOverwritten()
{
    Shelf shelf{Note{u"ett"_s, 1}, 1};
    EditHistory history;
    QSignalSpy failed(&history, &EditHistory::failed);
    QVERIFY(history.push(shelf.to(u"två"_s)));
    shelf.note->text = u"av någon annan"_s;
    history.stack().undo();
    QCOMPARE(shelf.text(), u"av någon annan"_s);
    QCOMPARE(failed.size(), 1);
    QVERIFY(!failed.first().at(1).toString().isEmpty());
}

void TestEditHistory::typingInOneFieldIsOneStep()
{
    Shelf shelf{Note{u""_s, 1}, 1};
    EditHistory history;
    for (const QString &text : {u"R"_s, u"Ru"_s, u"Rum"_s})
        QVERIFY(history.push(shelf.to(text, u"place"_s)));
    QCOMPARE(history.stack().count(), 1);
    QVERIFY(history.push(shelf.to(u"Sal"_s, u"another field"_s)));
    QCOMPARE(history.stack().count(), 2);
    history.stack().undo();
    QCOMPARE(shelf.text(), u"Rum"_s);
    history.stack().undo();
    QCOMPARE(shelf.text(), u""_s);
    history.stack().redo();
    QCOMPARE(shelf.text(), u"Rum"_s);
}

void TestEditHistory::typedBackToTheStartIsNoStep()
{
    Shelf shelf{Note{u"ett"_s, 1}, 1};
    EditHistory history;
    QVERIFY(history.push(shelf.to(u"etta"_s, u"place"_s)));
    QVERIFY(history.push(shelf.to(u"ett"_s, u"place"_s)));
    QCOMPARE(history.stack().count(), 0);
    QCOMPARE(shelf.text(), u"ett"_s);
}

void TestEditHistory::failedEditIsNotMerged()
{
    Shelf shelf{Note{u"ett"_s, 1}, 1};
    EditHistory history;
    QVERIFY(history.push(shelf.to(u"två"_s, u"place"_s)));
    shelf.failAfter = 0;
    QVERIFY(!history.push(shelf.to(u"tre"_s, u"place"_s)));
    shelf.failAfter = -1;
    history.stack().undo();
    QCOMPARE(shelf.text(), u"ett"_s);
    history.stack().redo();
    QCOMPARE(shelf.text(), u"två"_s);
}

void TestEditHistory::severalAsOneStepAreAllOrNone()
{
    Shelf first{Note{u"a"_s, 1}, 1};
    Shelf second{Note{u"b"_s, 1}, 1};
    EditHistory history;
    QSignalSpy failed(&history, &EditHistory::failed);
    const auto both = [&] {
        std::vector<std::unique_ptr<Edit>> edits;
        edits.push_back(first.to(u"A"_s));
        edits.push_back(second.to(u"B"_s));
        return edits;
    };

    second.failAfter = 0;
    QVERIFY(!history.push(u"Båda"_s, both()));
    QCOMPARE(first.text(), u"a"_s);
    QCOMPARE(second.text(), u"b"_s);
    QCOMPARE(failed.size(), 1);
    QCOMPARE(history.stack().count(), 0);

    second.failAfter = -1;
    QVERIFY(history.push(u"Båda"_s, both()));
    QCOMPARE(history.stack().count(), 1);
    history.stack().undo();
    QCOMPARE(first.text(), u"a"_s);
    QCOMPARE(second.text(), u"b"_s);
    history.stack().redo();
    QCOMPARE(first.text(), u"A"_s);
    QCOMPARE(second.text(), u"B"_s);
}

void TestEditHistory::severalThatFailOnUndoAreAllOrNone()
{
    Shelf first{Note{u"a"_s, 1}, 1};
    Shelf second{Note{u"b"_s, 1}, 1};
    EditHistory history;
    std::vector<std::unique_ptr<Edit>> edits;
    edits.push_back(first.to(u"A"_s));
    edits.push_back(second.to(u"B"_s));
    QVERIFY(history.push(u"Båda"_s, std::move(edits)));
    first.failAfter = 0; // the one that is taken back last
    history.stack().undo();
    QCOMPARE(first.text(), u"A"_s);
    QCOMPARE(second.text(), u"B"_s);
}

QTEST_GUILESS_MAIN(TestEditHistory)
#include "tst_edithistory.moc"
