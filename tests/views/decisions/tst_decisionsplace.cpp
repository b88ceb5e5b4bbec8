// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/lineedits.h"
#include "lists/bodylist.h"
#include "lists/decisiondetails.h"
#include "lists/personlist.h"
#include "support/builders.h"
#include "support/testfile.h"
#include "views/decisions/decisionpane.h"
#include "views/decisions/decisionsplace.h"
#include "views/shared/decisionfield.h"
#include "views/shared/yearstrip.h"
#include "views/shared/dateedit.h"
#include "views/shared/facetbox.h"
#include "views/shared/partyedit.h"
#include "views/shared/theme.h"
#include "views/shared/threadstep.h"
#include "views/shared/windowedrows.h"
#include "views/shared/writtentext.h"

#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace domain;
using namespace support;
using namespace views;
using namespace Qt::Literals::StringLiterals;

/// What a member of the group does to find a decision again and to keep it up to date.
class TestDecisionsPlace : public QObject
{
    Q_OBJECT

    TestFile file;
    storage::Repositories &repos = file.repos;
    Body lg, sg;
    Person ingrid, jonas;
    Minutes older, newer;

    struct Open {
        explicit Open(storage::Repositories &repos)
            : history(repos.database), edits(history, repos), decisions(repos), reader(repos), bodies(repos.bodies), people(repos.people),
              place({decisions, reader, bodies, people, edits})
        {
            place.setToday(day("2026-11-05"));
            place.resize(1104, 752);
            place.show();
            [[maybe_unused]] const bool shown = QTest::qWaitForWindowExposed(&place);
            place.focusFirst();
        }
        editing::EditHistory history;
        editing::LineEdits edits;
        lists::DecisionRegister decisions;
        lists::DecisionReader reader;
        lists::BodyList bodies;
        lists::PersonList people;
        DecisionsPlace place;

        WindowedRows *rows() const { return place.findChild<WindowedRows *>(); }
        QLineEdit *words() const
        {
            for (QLineEdit *edit : place.findChildren<QLineEdit *>()) {
                if (edit->accessibleName() == u"Ord i beslutet"_s)
                    return edit;
            }
            return nullptr;
        }
        FacetBox *facet(const QString &text) const
        {
            for (FacetBox *box : place.findChildren<FacetBox *>()) {
                if (box->text() == text)
                    return box;
            }
            return nullptr;
        }
        QString current() const { return rows()->currentIndex().data().toString(); }
        QStringList shown() const
        {
            QStringList texts;
            for (int row = 0; row < rows()->model()->rowCount(); ++row)
                texts.append(rows()->model()->index(row, 0).data().toString());
            return texts;
        }
    };

private slots:
    void initTestCase() { theme::apply(*qApp, theme::Scheme::Light); }
    void init();
    void cleanup() { file.database.close(); }
    void newestDecisionIsShownWhole();
    void nothingRememberedShowsTheNewestAllTheSame();
    void wordsNarrowAndEscapeTakesThemAway();
    void aTickNarrowsAndCountsFollow();
    void yearsByKeys();
    void stateAndFollowUpChangedHereAreStored();
    void fieldInFocusIsNotTouched();
    void anotherDecisionTakesOverTheFields();
    void replacingByWords();
    void enterOpensThePlaceInTheMinutes();
    void tasksOfThePointAreWhatItLedTo();
    void emptyRegisterSaysSo();
    void everythingHasAName();
    void nothingClippedAtSmallSize();
    void thousandRowsGoToTheEndAtOnce();
};

void TestDecisionsPlace::init()
{
    QFile::remove(file.path());
    QVERIFY(file.reopen().isWritable());
    lg = aBody("LG").named("Ledningsgruppen").in(repos);
    sg = aBody("SG").named("Styrgruppen").in(repos);
    ingrid = aPerson("Ingrid Hallsten").memberOf(lg).in(repos);
    jonas = aPerson("Jonas Wiberg-Ek").in(repos);
    older = aMeeting(lg, "2024-03-05")
                .withItem(Section::Decision, "Skolskjuts")
                .withDecision("Turlistan fastställs i juni")
                .by(party(ingrid))
                .withReportedDecision("Styrgruppen har beslutat om bemanning", sg)
                .in(repos);
    newer = aMeeting(lg, "2026-10-13")
                .withItem(Section::Decision, "Prioritering")
                .withLine("Föredragande: Leila Saari", LineKind::Presenters)
                .withLine("Alla uppdrag har setts över")
                .withDecision("Prioritera tre uppdrag:")
                .by(party(jonas))
                .withLine("Läsning som bär", LineKind::Numbered, 1)
                .withTask("Räkna om budgeten", ingrid, day("2026-11-20"))
                .in(repos);
}

void TestDecisionsPlace::newestDecisionIsShownWhole()
{
    Open open(repos);
    QCOMPARE(open.current(), u"Prioritera tre uppdrag:"_s);
    const QString text = open.place.findChild<WrittenText *>()->toPlainText();
    QVERIFY(text.contains(u"Prioritera tre uppdrag:"_s));
    QVERIFY(text.contains(u"Läsning som bär"_s));
    QString said;
    for (const QLabel *label : open.place.findChildren<QLabel *>())
        said += label->text() + u'\n';
    QVERIFY(said.contains(u"Ledningsgruppen"_s));
    QVERIFY(said.contains(u"Leila Saari"_s));
    QVERIFY(said.contains(u"Alla uppdrag har setts över"_s));
    QVERIFY(said.contains(u"LG 2026-10-13 §1"_s));
}

void TestDecisionsPlace::nothingRememberedShowsTheNewestAllTheSame()
{
    Open open(repos);
    QTRY_VERIFY(open.rows()->currentIndex().isValid());
    const domain::LineId newest = open.reader.decision();
    QVERIFY(!newest.isNull());
    open.place.recall({}); // a file that has been open before, when nothing was chosen
    QVERIFY(open.rows()->currentIndex().isValid());
    QCOMPARE(open.reader.decision(), newest);
}

void TestDecisionsPlace::wordsNarrowAndEscapeTakesThemAway()
{
    Open open(repos);
    QTest::keyClick(open.rows(), Qt::Key_Slash);
    QTRY_COMPARE(QApplication::focusWidget(), open.words());
    QTest::keyClicks(open.words(), u"turlistan"_s);
    QTRY_COMPARE(open.shown(), QStringList{u"Turlistan fastställs i juni"_s});
    QCOMPARE(open.reader.decision(), older.lines.first().id);
    QTest::keyClick(open.words(), Qt::Key_Escape);
    QCOMPARE(QApplication::focusWidget(), open.rows());
    QTest::keyClick(open.rows(), Qt::Key_Escape);
    QCOMPARE(open.shown().size(), 3);
    QCOMPARE(open.current(), u"Turlistan fastställs i juni"_s);
}

void TestDecisionsPlace::aTickNarrowsAndCountsFollow()
{
    Open open(repos);
    QCOMPARE(open.facet(u"Återgivet"_s)->accessibleName(), u"Återgivet, 1"_s);
    open.facet(u"Återgivet"_s)->setFocus();
    QTest::keyClick(open.facet(u"Återgivet"_s), Qt::Key_Space);
    QCOMPARE(open.shown(), QStringList{u"Styrgruppen har beslutat om bemanning"_s});
    QCOMPARE(open.facet(u"Ledningsgruppen"_s)->accessibleName(), u"Ledningsgruppen, 0"_s);
    QCOMPARE(open.facet(u"Beslut"_s)->accessibleName(), u"Beslut, 2"_s);
    QTest::keyClick(open.facet(u"Återgivet"_s), Qt::Key_Space);
    QCOMPARE(open.shown().size(), 3);
}

void TestDecisionsPlace::yearsByKeys()
{
    Open open(repos);
    auto *years = open.place.findChild<YearStrip *>();
    QTest::keyClick(years, Qt::Key_Right);
    QCOMPARE(years->from(), day("2025-01-01"));
    QCOMPARE(open.shown(), QStringList{u"Prioritera tre uppdrag:"_s});
    QTest::keyClick(years, Qt::Key_Left);
    QTest::keyClick(years, Qt::Key_Left, Qt::ShiftModifier);
    QCOMPARE(years->to(), day("2025-12-31"));
    QCOMPARE(open.shown().size(), 2);
    QVERIFY(years->accessibleName().contains(u"2024 till 2025"_s));
    QTest::keyClick(years, Qt::Key_Escape);
    QCOMPARE(open.shown().size(), 3);
    QTest::mouseClick(years, Qt::LeftButton, {}, {20, years->height() / 2});
    QCOMPARE(years->to(), day("2024-12-31"));
}

void TestDecisionsPlace::stateAndFollowUpChangedHereAreStored()
{
    Open open(repos);
    const LineId id = open.reader.decision();
    auto *pane = open.place.findChild<DecisionPane *>();
    pane->findChild<QMenu *>()->actions().at(1)->trigger();
    QCOMPARE(repos.decisions.find(id)->state, DecisionState::Carried);
    QCOMPARE(open.rows()->currentIndex().data(lists::DecisionList::StateTextRole).toString(), u"Genomfört"_s);
    QTRY_COMPARE(open.facet(u"Genomfört"_s)->accessibleName(), u"Genomfört, 1"_s);

    auto *followUp = pane->findChild<DateEdit *>();
    followUp->setFocus();
    followUp->setText(u"2026-12-15"_s);
    QTest::keyClick(followUp, Qt::Key_Return);
    QCOMPARE(repos.decisions.find(id)->followUp, day("2026-12-15"));

    auto *responsible = pane->findChild<PartyEdit *>();
    responsible->setFocus();
    responsible->selectAll();
    QTest::keyClicks(responsible, u"Ingrid Hallsten"_s);
    open.rows()->setFocus();
    QCOMPARE(repos.decisions.find(id)->responsible, Parties{party(ingrid)});

    for (int i = 0; i < 3; ++i)
        open.history.stack().undo();
    QCOMPARE(repos.decisions.find(id)->state, DecisionState::Valid);
    QCOMPARE(repos.decisions.find(id)->responsible, Parties{party(jonas)});
    QTRY_COMPARE(responsible->text(), u"Jonas Wiberg-Ek"_s);
}

void TestDecisionsPlace::fieldInFocusIsNotTouched()
{
    Open open(repos);
    auto *followUp = open.place.findChild<DateEdit *>();
    followUp->setFocus();
    QTest::keyClicks(followUp, u"1 de"_s);
    Decision elsewhere = *repos.decisions.find(open.reader.decision());
    elsewhere.state = DecisionState::Carried;
    repos.decisions.save(elsewhere);
    QTRY_COMPARE(open.place.findChild<DecisionPane *>()->findChild<QPushButton *>()->text(), u"Genomfört"_s);
    QCOMPARE(followUp->text(), u"1 de"_s);
}

void TestDecisionsPlace::anotherDecisionTakesOverTheFields()
{
    Open open(repos);
    auto *responsible = open.place.findChild<PartyEdit *>();
    QCOMPARE(responsible->text(), u"Jonas Wiberg-Ek"_s);
    QTest::keyClick(open.rows(), Qt::Key_Down);
    QCOMPARE(responsible->text(), u"Ingrid Hallsten"_s);
    QVERIFY(!open.history.stack().canUndo());
}

void TestDecisionsPlace::replacingByWords()
{
    Open open(repos);
    auto *replaces = open.place.findChild<DecisionField *>();
    emit replaces->chosen(older.lines.first().id);
    QCOMPARE(repos.decisions.find(older.lines.first().id)->state, DecisionState::Replaced);
    QTRY_VERIFY(replaces->text().contains(u"Turlistan"_s));
    // The older one says what took its place, and one goes there with a key.
    QTest::keyClick(open.rows(), Qt::Key_Down);
    QTRY_VERIFY(open.place.findChild<ThreadStep *>());
    auto *step = open.place.findChild<ThreadStep *>();
    QVERIFY(step->text().contains(u"Prioritera"_s));
    step->setFocus();
    QTest::keyClick(step, Qt::Key_Return);
    QCOMPARE(open.current(), u"Prioritera tre uppdrag:"_s);
    // Emptied: nothing is replaced any more.
    replaces->setFocus();
    replaces->clear();
    QTest::keyClick(replaces, Qt::Key_Return);
    QCOMPARE(repos.decisions.find(older.lines.first().id)->state, DecisionState::Valid);
}

void TestDecisionsPlace::enterOpensThePlaceInTheMinutes()
{
    Open open(repos);
    QSignalSpy opened(&open.place, &Place::openMinutes);
    QTest::keyClick(open.rows(), Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.first().at(0).toUuid(), newer.meeting.id.uuid());
    QCOMPARE(opened.first().at(1).toUuid(), newer.items.first().id.uuid());
    QCOMPARE(opened.first().at(2).toUuid(), open.reader.decision().uuid());
}

void TestDecisionsPlace::tasksOfThePointAreWhatItLedTo()
{
    Open open(repos);
    const auto steps = open.place.findChildren<ThreadStep *>();
    QCOMPARE(steps.size(), 1);
    QCOMPARE(steps.first()->text(), u"Räkna om budgeten"_s);
    QSignalSpy opened(&open.place, &Place::openMinutes);
    QTest::keyClick(steps.first(), Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
}

void TestDecisionsPlace::emptyRegisterSaysSo()
{
    repos.meetings.remove(older.meeting.id);
    repos.meetings.remove(newer.meeting.id);
    Open open(repos);
    QCOMPARE(open.rows()->model()->rowCount(), 0);
    QVERIFY(open.place.findChildren<ThreadStep *>().isEmpty());
    QVERIFY(open.reader.decision().isNull());
}

void TestDecisionsPlace::everythingHasAName()
{
    Open open(repos);
    for (QWidget *widget : open.place.findChildren<QWidget *>()) {
        if (!(widget->focusPolicy() & Qt::TabFocus) || !widget->isVisible())
            continue;
        const auto *button = qobject_cast<QAbstractButton *>(widget);
        const QString name = button && widget->accessibleName().isEmpty() ? button->text() : widget->accessibleName();
        QVERIFY2(!name.isEmpty(), widget->metaObject()->className());
    }
}

void TestDecisionsPlace::nothingClippedAtSmallSize()
{
    Open open(repos);
    open.place.resize(1024 - 56, 700 - 48);
    QVERIFY2(open.place.minimumSizeHint().width() <= 1024 - 56, qPrintable(QString::number(open.place.minimumSizeHint().width())));
    QVERIFY2(open.place.minimumSizeHint().height() <= 700 - 48, qPrintable(QString::number(open.place.minimumSizeHint().height())));
}

void TestDecisionsPlace::thousandRowsGoToTheEndAtOnce()
{
    MeetingBuilder many = aMeeting(lg, "2020-01-01").withItem(Section::Decision, "Allt");
    for (int i = 0; i < 1000; ++i)
        many.withDecision("Ett till");
    many.in(repos);
    Open open(repos);
    QTest::keyClick(open.rows(), Qt::Key_End);
    QCOMPARE(open.rows()->currentIndex().row(), 1002);
    const QRect last = open.rows()->visualRect(open.rows()->currentIndex());
    QCOMPARE(last.bottom() + 1, open.rows()->viewport()->height());
    QCOMPARE(open.rows()->verticalScrollBar()->value(), open.rows()->verticalScrollBar()->maximum());
    QTest::keyClick(open.rows(), Qt::Key_PageUp);
    QVERIFY(open.rows()->currentIndex().row() < 1002);
    QTest::keyClick(open.rows(), Qt::Key_Home);
    QCOMPARE(open.rows()->firstVisibleRow(), 0);
    QCOMPARE(open.rows()->verticalScrollBar()->value(), 0);
}

QTEST_MAIN(TestDecisionsPlace)
#include "tst_decisionsplace.moc"
