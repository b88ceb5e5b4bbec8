// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/markdown.h"
#include "importing/childreader.h"
#include "reviewing/importedits.h"
#include "tests/reviewing/papers.h"
#include "tests/support/testfile.h"
#include "views/importing/doubtcard.h"
#include "views/importing/doubtlist.h"
#include "views/importing/filesview.h"
#include "views/importing/importplace.h"
#include "views/importing/minutesreview.h"
#include "views/importing/planreview.h"
#include "views/importing/sourceview.h"
#include "views/minutes/minuteseditor.h"
#include "views/shared/windowedrows.h"
#include "views/shared/theme.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QTextBlock>

using namespace Qt::Literals::StringLiterals;
using support::written;
using views::ImportPlace;
using State = reviewing::QueuedFile::State;

namespace {

/// The place on an empty file, in a window.
struct Desk {
    Desk()
    {
        place->resize(1100, 720);
        place->show();
        place->activateWindow();
    }
    ~Desk() { delete place; }
    Desk(const Desk &) = delete;

    bool isReady() { return QTest::qWaitForWindowActive(place); }
    void read(const QStringList &paths, int files)
    {
        place->read(paths);
        QTRY_VERIFY_WITH_TIMEOUT(place->files().count() == files && !place->files().isReading(), 60'000);
        QCoreApplication::processEvents();
        if (QApplication::activeWindow() != place) { // without a display, a child process may take the activation with it
            place->activateWindow();
            QVERIFY(QTest::qWaitForWindowActive(place));
        }
    }
    /// As the window system gives it: to what has popped up, else to what has the focus.
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::activePopupWidget() ? QApplication::activePopupWidget() : QApplication::focusWidget(), key, modifiers);
    }
    void type(const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); }
    QList<storage::MeetingEntry> meetings() const { return file.repos.meetings.entries(); }
    domain::Minutes minutes(int at = 0) const { return file.repos.meetings.minutes(meetings().value(at).meeting.id); }

    QTemporaryDir folder;
    support::TestFile file;
    editing::EditHistory history{file.database};
    ImportPlace *place = new ImportPlace(history, file.repos);
};

QStringList textsOf(const domain::Minutes &minutes, domain::LineKind kind)
{
    QStringList texts;
    for (const domain::Line &line : minutes.lines)
        if (line.kind == kind)
            texts << domain::toPlain(QStringView(line.text));
    return texts;
}

QByteArray plan()
{
    return QStringLiteral("Handlingsplan 2020\n\nBakgrund\nResultaten i läsning har sjunkit under flera år.\n\nUtvecklingsområde 1: Läsning\n\nInsats\nAlla lärare deltar i läslyftet.\n\n"
                          "Mål\nFler elever når målen i svenska.\n\nAnsvar\nRektor: avsätter tid.\n\nUppföljning\nSker i juni.\n\nRisker\nPersonalbrist.\n\nTidplan\nLäsning: hösten 2020\n\n"
                          "Kostnader\nHandledare 1 300 tkr\nBöcker 200 tkr\nTotalt 1 600 tkr\n")
        .toUtf8();
}

} // namespace

/// One who reads old files in, with the keyboard alone.
class TestReview : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { views::theme::apply(*qApp, views::theme::Scheme::Light); }

    void aFileWithQuestionsIsReviewedByKeysAlone()
    {
        Desk desk;
        QVERIFY(desk.isReady());
        desk.read({written(desk.folder, u"lg.txt"_s, support::papers::doubtful())}, 1);
        QTRY_VERIFY(desk.place->isReviewing());
        views::MinutesReview *review = desk.place->minutesReview();
        QCOMPARE(review->openQuestions(), 2);
        QCOMPARE(review->doubts()->active()->number(), 1);
        QVERIFY(desk.meetings().isEmpty());

        desk.key(Qt::Key_Return); // "Vem är Bosse?": a guest
        QTRY_COMPARE(review->openQuestions(), 1);
        QCOMPARE(review->doubts()->active()->number(), 2);
        desk.key(Qt::Key_F8); // the only one that is open
        QCOMPARE(review->doubts()->active()->number(), 2);
        desk.key(Qt::Key_1); // a decision, rather
        QTRY_COMPARE(review->openQuestions(), 0);

        // Corrected with the editor's own keys: F6 leads there.
        review->editor()->text()->setFocus();
        QTextDocument *text = review->editor()->minutes().text();
        QTextCursor end(text);
        end.movePosition(QTextCursor::End);
        review->editor()->text()->setTextCursor(end);
        desk.key(Qt::Key_Return);
        desk.type(u"Sanna kontaktar skolorna"_s);
        QVERIFY(desk.meetings().isEmpty()); // nothing is written before the file is accepted
        desk.key(Qt::Key_F9);
        QCOMPARE(desk.meetings().size(), 1);
        const domain::Minutes stored = desk.minutes();
        QCOMPARE(textsOf(stored, domain::LineKind::Decision).size(), 1);
        QVERIFY(textsOf(stored, domain::LineKind::Text).contains(u"Sanna kontaktar skolorna"_s));
        QCOMPARE(stored.meeting.status, domain::MeetingStatus::Finished);
        QCOMPARE(storage::SourceFileRepository(desk.file.database).of(stored.meeting.id).size(), 1);
        QCOMPARE(desk.history.stack().count(), 1);
        desk.history.stack().undo();
        QVERIFY(desk.meetings().isEmpty());
        QVERIFY(desk.file.repos.people.all().isEmpty());
    }

    void aDayThatIsMissingIsAskedForAndNothingIsStoredWithout()
    {
        Desk desk;
        QVERIFY(desk.isReady());
        desk.read({written(desk.folder, u"anteckningar.txt"_s, support::papers::withoutDay())}, 1);
        QTRY_VERIFY(desk.place->isReviewing());
        desk.key(Qt::Key_F9);
        QVERIFY(desk.meetings().isEmpty());
        for (const QLabel *label : desk.place->findChildren<QLabel *>())
            QVERIFY2(!label->text().contains(u"1900"_s), qPrintable(label->text())); // no day is made up
        views::DoubtCard *card = desk.place->minutesReview()->doubts()->active();
        QVERIFY(card);
        QTRY_VERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
        desk.type(u"16 mars 2021"_s);
        desk.key(Qt::Key_Return);
        QTRY_COMPARE(desk.place->minutesReview()->openQuestions(), 0);
        desk.key(Qt::Key_F9);
        QCOMPARE(desk.meetings().size(), 1);
        QCOMPARE(desk.minutes().meeting.date, QDate(2021, 3, 16));
    }

    void aQuestionAnsweredAnewTakesTheFirstAnswerBack()
    {
        Desk desk;
        QVERIFY(desk.isReady());
        const QByteArray paper = QStringLiteral("Mötesanteckningar LG 13 april 2021\n\nNärvarande: Ingrid Hallsten, Jonas Wiberg-Ek\n\nINFORMATION\n\n1. Läget\nFöredragande: Ingrid Hallsten\n"
                                                "Uppgift: ta fram en lista över skolornas lokaler till nästa möte.\n")
                                     .toUtf8();
        desk.read({written(desk.folder, u"lg.txt"_s, paper)}, 1);
        QTRY_VERIFY(desk.place->isReviewing());
        views::MinutesReview *review = desk.place->minutesReview();
        QCOMPARE(review->openQuestions(), 1);
        views::DoubtCard *card = review->doubts()->active();
        const auto answer = [card](const QString &words) {
            for (QPushButton *button : card->findChildren<QPushButton *>())
                if (button->accessibleName() == words)
                    return button->click(), true;
            return false;
        };
        const auto tasks = [&] { return textsOf(desk.minutes(), domain::LineKind::Task).size(); };
        QVERIFY(answer(u"Bara text"_s));
        QTRY_COMPARE(review->openQuestions(), 0);
        QVERIFY(answer(u"Ingen än"_s)); // it was a task after all
        desk.key(Qt::Key_F9);
        QTRY_COMPARE(desk.meetings().size(), 1);
        QCOMPARE(tasks(), 1);
    }

    void manyFilesAllWithoutDoubtAtOnceAndTheRestOneByOne()
    {
        Desk desk;
        QVERIFY(desk.isReady());
        for (int i = 1; i <= 5; ++i) {
            QByteArray paper = support::papers::clear();
            paper.replace("2021-03-16", "2021-03-0" + QByteArray::number(i));
            written(desk.folder, u"%1.txt"_s.arg(i), paper);
        }
        written(desk.folder, u"6.txt"_s, support::papers::doubtful());
        written(desk.folder, u"7.docx"_s, "PK\x03\x04");
        desk.read({desk.folder.path()}, 7);
        QVERIFY(!desk.place->isReviewing());
        QCOMPARE(desk.place->waiting(), 6);
        QSignalSpy messages(desk.place, &views::Place::message);
        desk.place->filesView()->acceptButton()->setFocus();
        desk.key(Qt::Key_Space);
        QTRY_VERIFY_WITH_TIMEOUT(!desk.place->isAccepting() && desk.meetings().size() == 5, 30'000);
        QCOMPARE(desk.place->files().count(State::Accepted), 5);
        QCOMPARE(desk.place->files().count(State::Doubtful), 1);
        QCOMPARE(desk.place->files().count(State::Failed), 1);
        QCOMPARE(desk.history.stack().count(), 1); // one step
        QCOMPARE(messages.size(), 1);
        desk.history.stack().undo();
        QVERIFY(desk.meetings().isEmpty());
        desk.history.stack().redo();
        QCOMPARE(desk.meetings().size(), 5);

        // The doubtful one from the list, by Enter, and skipped.
        const int row = desk.place->files().nextOpen(-1);
        desk.place->filesView()->list()->setCurrentIndex(desk.place->files().index(row));
        desk.place->filesView()->list()->setFocus();
        desk.key(Qt::Key_Return);
        QVERIFY(desk.place->isReviewing());
        desk.key(Qt::Key_F9, Qt::ShiftModifier);
        QVERIFY(!desk.place->isReviewing());
        QCOMPARE(desk.place->files().file(row).state, State::Skipped);
        QCOMPARE(desk.meetings().size(), 5);
    }

    void aMeetingThatIsThereIsOfferedAsANewVersion()
    {
        Desk desk;
        QVERIFY(desk.isReady());
        desk.read({written(desk.folder, u"a.txt"_s, support::papers::clear())}, 1);
        QTRY_VERIFY(desk.place->isReviewing());
        desk.key(Qt::Key_F9);
        QCOMPARE(desk.meetings().size(), 1);

        // The very same file is known, and nothing is stored.
        const QString again = written(desk.folder, u"b.txt"_s, support::papers::clear());
        desk.read({again}, 2);
        QCOMPARE(desk.place->files().file(1).state, State::Known);

        QByteArray changed = support::papers::clear();
        changed.replace("schemat.", "schemat med en rättelse.");
        desk.read({written(desk.folder, u"c.txt"_s, changed)}, 3);
        desk.place->review(2);
        views::MinutesReview *review = desk.place->minutesReview();
        QCOMPARE(review->openQuestions(), 1);
        desk.key(Qt::Key_F9); // it must be answered first
        QCOMPARE(desk.meetings().size(), 1);
        desk.key(Qt::Key_Return);
        desk.key(Qt::Key_F9);
        QCOMPARE(desk.meetings().size(), 2);
        QCOMPARE(qMax(desk.meetings()[0].meeting.version, desk.meetings()[1].meeting.version), 2);
    }

    void whatWasCorrectedIsStillThereAfterAnotherFile()
    {
        Desk desk;
        QVERIFY(desk.isReady());
        written(desk.folder, u"a.txt"_s, support::papers::doubtful());
        written(desk.folder, u"b.txt"_s, support::papers::withoutDay());
        desk.read({desk.folder.path()}, 2);
        desk.place->review(0);
        views::MinutesReview *review = desk.place->minutesReview();
        desk.key(Qt::Key_Return);
        QTRY_COMPARE(review->openQuestions(), 1);
        review->editor()->text()->setFocus();
        desk.type(u"Mer "_s);
        const QString words = review->editor()->minutes().text()->toPlainText();
        desk.place->review(1);
        QVERIFY(review->editor()->minutes().text()->toPlainText() != words);
        desk.place->review(0);
        QCOMPARE(review->editor()->minutes().text()->toPlainText(), words);
        QCOMPARE(review->openQuestions(), 1);
    }

    void theOriginalFollowsTheCaret()
    {
        Desk desk;
        QVERIFY(desk.isReady());
        desk.read({written(desk.folder, u"a.txt"_s, support::papers::clear())}, 1);
        QTRY_VERIFY(desk.place->isReviewing());
        auto *original = qobject_cast<QTextEdit *>(desk.place->minutesReview()->source()->currentWidget());
        QVERIFY(original);
        QVERIFY(original->toPlainText().contains(u"Förslaget har varit på samråd."_s));
        views::MinutesText *text = desk.place->minutesReview()->editor()->text();
        for (QTextBlock block = text->document()->begin(); block.isValid(); block = block.next())
            if (block.text().startsWith(u"Förslaget"_s))
                text->setCaret(QTextCursor(block));
        QVERIFY(!original->extraSelections().isEmpty());
        QCOMPARE(original->extraSelections().last().cursor.selectedText(), u"Förslaget har varit på samråd."_s);
    }

    void aPlanIsCorrectedRowByRowAndStored()
    {
        Desk desk;
        QVERIFY(desk.isReady());
        desk.read({written(desk.folder, u"plan.txt"_s, plan())}, 1);
        QTRY_VERIFY(desk.place->isReviewing());
        views::PlanReview *review = desk.place->planReview();
        QVERIFY(review->isVisible());
        QVERIFY(!review->doubts()->cards().isEmpty()); // the stated total is not the sum
        QTableView *table = review->table();
        table->setFocus();
        table->setCurrentIndex(review->rows().index(0, reviewing::PlanRows::TextColumn));
        desk.key(Qt::Key_Return);
        QApplication::focusWidget()->setProperty("plainText", u"Handlingsplan för läsning"_s);
        desk.key(Qt::Key_Return);
        QCOMPARE(review->rows().row(0).text, u"Handlingsplan för läsning"_s);
        const int rows = review->rows().rowCount();
        desk.key(Qt::Key_Down);
        desk.key(Qt::Key_Down, Qt::AltModifier);
        desk.key(Qt::Key_Delete);
        QCOMPARE(review->rows().rowCount(), rows - 1);
        QVERIFY(desk.place->history());
        desk.place->history()->undo();
        desk.place->history()->undo();
        QCOMPARE(review->rows().rowCount(), rows);
        desk.key(Qt::Key_F9);
        const auto plans = desk.file.repos.records.all<domain::ActionPlan>();
        QCOMPARE(plans.size(), 1);
        QCOMPARE(plans.first().title, u"Handlingsplan för läsning"_s);
        QCOMPARE(storage::SourceFileRepository(desk.file.database).of(plans.first().id).size(), 1);
        desk.history.stack().undo();
        QVERIFY(desk.file.repos.records.all<domain::ActionPlan>().isEmpty());
    }

    void aFileThatCannotBeReadSaysWhyAndChangesNothing()
    {
        Desk desk;
        QVERIFY(desk.isReady());
        QSignalSpy problems(desk.place, &views::Place::problem);
        desk.read({written(desk.folder, u"gammal.docx"_s, QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8) + QByteArray(4096, '\0'))}, 1);
        QTRY_COMPARE(problems.size(), 1);
        QVERIFY(problems.first().at(1).toString().endsWith(u'.'));
        QVERIFY(desk.meetings().isEmpty());
    }

    void aFileChangedWhileItWasReviewedIsReadAgain()
    {
        Desk desk;
        QVERIFY(desk.isReady());
        const QString path = written(desk.folder, u"a.txt"_s, support::papers::clear());
        desk.read({path}, 1);
        QTRY_VERIFY(desk.place->isReviewing());
        written(desk.folder, u"a.txt"_s, support::papers::doubtful());
        QSignalSpy problems(desk.place, &views::Place::problem);
        desk.key(Qt::Key_F9);
        QCOMPARE(problems.size(), 1);
        QVERIFY(desk.meetings().isEmpty());
        QTRY_COMPARE_WITH_TIMEOUT(desk.place->files().file(0).state, State::Doubtful, 60'000);
    }
};

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    TestReview test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_review.moc"
