// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/builders.h"
#include "support/plans.h"
#include "support/testfile.h"
#include "support/typist.h"
#include "views/quality/duetab.h"
#include "views/quality/indicatortab.h"
#include "views/quality/qualityplace.h"
#include "views/quality/roundtab.h"
#include "views/quality/valuesdialog.h"
#include "views/shared/followupform.h"
#include "views/shared/proseedit.h"
#include "views/shared/rowlist.h"
#include "views/shared/segmentedtoggle.h"
#include "views/shared/theme.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace domain;
using namespace support;
using namespace Qt::Literals::StringLiterals;

class TestQualityPlace : public QObject
{
    Q_OBJECT
    struct Desk {
        TestFile file;
        PlanContent plan = examplePlan();
        editing::EditHistory history{file.database};
        lists::BodyList bodies{file.repos.bodies};
        lists::PersonList people{file.repos.people};
        QDate today{2027, 2, 2};

        Desk()
        {
            plan.followUps.clear();
            plan.measures[0].rhythm = Rhythm::PerTerm;
            plan.measures[1].rhythm = Rhythm::Yearly;
            file.repos.records.save(plan.plan);
            for (const auto &row : plan.needs)
                file.repos.records.save(row);
            for (const auto &row : plan.areas)
                file.repos.records.save(row);
            for (const auto &row : plan.measures)
                file.repos.records.save(row);
        }
        std::unique_ptr<views::QualityPlace> place()
        {
            auto made = std::make_unique<views::QualityPlace>(views::QualityPlace::Parts{file.repos, history, bodies, people, today, false});
            made->resize(1104, 752);
            made->show();
            return made;
        }
    };
    static Indicator indicator()
    {
        Indicator i;
        i.id = IndicatorId::create();
        i.name = u"Läser varje dag"_s;
        i.unit = u"%"_s;
        i.target = 95;
        i.hasTarget = true;
        return i;
    }

private slots:
    void initTestCase() { views::theme::apply(*qApp, views::theme::Scheme::Light); }

    void modelsAreModels()
    {
        Desk desk;
        lists::DueList due(desk.file.repos, desk.today);
        lists::IndicatorList indicators(desk.file.repos);
        lists::RoundList rounds(desk.file.repos);
        lists::IndicatorValues values(desk.file.repos);
        const QList<QAbstractItemModel *> models{&due, &indicators, &rounds, &values};
        for (QAbstractItemModel *model : models)
            new QAbstractItemModelTester(model, QAbstractItemModelTester::FailureReportingMode::QtTest, model);
        due.setWithin(DueWithin::All);
        QCOMPARE(due.rowCount(), 2);
        const Indicator i = desk.file.repos.records.save(indicator());
        values.setIndicator(i);
        desk.file.repos.records.save(IndicatorValue{IndicatorValueId::create(), i.id, desk.today, {}, u"Tallåsen"_s, 81.5, 0});
        QTRY_COMPARE(values.rowCount(), 1);
        QCOMPARE(values.index(0, lists::IndicatorValues::Value).data().toString(), u"81,5"_s);
        DialogueRound round;
        round.id = DialogueRoundId::create();
        round.year = 2027;
        round = desk.file.repos.records.save(round);
        QCOMPARE(rounds.rowCount(), 1);
        desk.file.repos.records.remove(round);
        desk.file.repos.records.remove(i);
        QCOMPARE(rounds.rowCount(), 0);
        QCOMPARE(indicators.rowCount(), 0);
    }

    void aLateMeasureIsFollowedUpAndClosedByKeys()
    {
        Desk desk;
        const auto place = desk.place();
        QVERIFY(QTest::qWaitForWindowActive(place.get()));
        QCOMPARE(place->waiting(), 1);
        place->focusFirst();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return); // into the form
        auto *seen = qobject_cast<QPlainTextEdit *>(QApplication::focusWidget());
        QVERIFY(seen);
        seen->insertPlainText(u"Alla skolor kartlägger"_s);
        for (QComboBox *box : place->findChildren<QComboBox *>())
            if (box->accessibleName() == u"Sedan"_s)
                box->setCurrentIndex(int(WhatNext::Close));
        QTest::keyClick(seen, Qt::Key_Return, Qt::ControlModifier);
        const QList<FollowUp> stored = desk.file.repos.records.followUps(desk.plan.measures[0].id);
        QCOMPARE(stored.size(), 1);
        QCOMPARE(stored.first().seen, u"Alla skolor kartlägger"_s);
        QCOMPARE(desk.file.repos.records.find<Measure>(desk.plan.measures[0].id)->state, MeasureState::Closed);
        QTRY_COMPARE(place->waiting(), 0);
        desk.history.stack().undo();
        QVERIFY(desk.file.repos.records.followUps(desk.plan.measures[0].id).isEmpty());
        QCOMPARE(desk.file.repos.records.find<Measure>(desk.plan.measures[0].id)->state, MeasureState::Ongoing);
        QTRY_COMPARE(place->waiting(), 1);
        desk.history.stack().redo();
        QTRY_COMPARE(place->waiting(), 0);
        // The next one in the list can be written of as well.
        for (views::SegmentedToggle *toggle : place->findChildren<views::SegmentedToggle *>())
            if (toggle->accessibleName() == u"Hur långt fram"_s)
                emit toggle->chosen(3); // all
        views::RowList *rows = nullptr;
        for (views::RowList *list : place->findChildren<views::RowList *>())
            if (list->isVisible())
                rows = list;
        QVERIFY(rows);
        QTRY_VERIFY(rows->model()->rowCount() > 0);
        rows->setFocus();
        QTest::keyClick(rows, Qt::Key_Home);
        QTest::keyClick(rows, Qt::Key_Return);
        auto *next = qobject_cast<QPlainTextEdit *>(QApplication::focusWidget());
        QVERIFY(next && next->isVisible() && next->toPlainText().isEmpty());
    }

    void aFollowUpWithoutWordsIsRefusedInASentence()
    {
        Desk desk;
        views::FollowUpForm form(editing::FollowUpDrafts(desk.file.repos));
        QSignalSpy saved(&form, &views::FollowUpForm::saveRequested);
        form.begin({desk.plan.measures[0].id, desk.plan.plan.id, u"1.1"_s, u"Kartläggning"_s, {}}, desk.today, {});
        QTest::keyClick(&form, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(saved.size(), 0);
    }

    void whatIsHalfWrittenStandsThereAgain()
    {
        Desk desk;
        const MeasureChoice measure{desk.plan.measures[0].id, desk.plan.plan.id, u"1.1"_s, u"Kartläggning"_s, {}};
        editing::FollowUpDrafts drafts(desk.file.repos);
        const auto seen = [](views::FollowUpForm &form) { return form.findChild<QPlainTextEdit *>(); };
        {
            views::FollowUpForm form(drafts);
            form.begin(measure, desk.today, {});
            seen(form)->setPlainText(u"Fler läser"_s);
            QTRY_VERIFY(drafts.hasNew(measure.measure)); // by itself, shortly after the key
            seen(form)->setPlainText(u"Fler läser hemma"_s);
            QVERIFY(form.keep()); // the window closes
        }
        views::FollowUpForm form(drafts);
        form.begin({desk.plan.measures[1].id, desk.plan.plan.id, u"1.2"_s, u"Annan"_s, {}}, desk.today, {});
        QCOMPARE(seen(form)->toPlainText(), QString());
        QVERIFY(!form.isTouched());
        form.begin(measure, desk.today.addDays(1), {});
        QCOMPARE(seen(form)->toPlainText(), u"Fler läser hemma"_s);
        QCOMPARE(form.value().date, desk.today); // of the day when it was begun
        QVERIFY(form.isTouched());
        // Emptied by hand it is gone.
        form.begin(measure, desk.today, {});
        seen(form)->clear();
        QVERIFY(form.keep());
        QVERIFY(!drafts.hasNew(measure.measure));
        // Saved it is gone as well, and copies for readers never had it.
        seen(form)->setPlainText(u"Alla läser"_s);
        QVERIFY(form.keep());
        form.saved();
        QVERIFY(!drafts.hasNew(measure.measure));
    }

    void theListMovesOnWhileSomethingIsHalfWritten()
    {
        Desk desk;
        const auto place = desk.place();
        QVERIFY(QTest::qWaitForWindowActive(place.get()));
        place->setTab(views::QualityPlace::Tab::Due);
        const MeasureId a = desk.plan.measures[0].id, b = desk.plan.measures[1].id;
        QVERIFY(place->due()->show(a));
        auto *form = place->due()->findChild<views::FollowUpForm *>();
        auto *seen = form->findChild<QPlainTextEdit *>();
        seen->insertPlainText(u"Fler läser"_s);
        for (views::SegmentedToggle *toggle : place->findChildren<views::SegmentedToggle *>())
            if (toggle->accessibleName() == u"Hur långt fram"_s)
                emit toggle->chosen(3); // all
        auto *rows = place->due()->findChild<views::RowList *>();
        auto *due = qobject_cast<lists::DueList *>(rows->model());
        QTRY_VERIFY(due->rowOf(a) >= 0 && due->rowOf(b) >= 0);
        // With the caret in the form the list may move: the form stays. From the list another measure is chosen.
        rows->setCurrentIndex(due->index(due->rowOf(b)));
        QCOMPARE(form->value().measure, a);
        rows->setFocus();
        rows->setCurrentIndex(due->index(due->rowOf(a)));
        rows->setCurrentIndex(due->index(due->rowOf(b)));
        QCOMPARE(form->value().measure, b);
        QVERIFY(seen->toPlainText().isEmpty());
        rows->setCurrentIndex(due->index(due->rowOf(a)));
        QCOMPARE(form->value().measure, a);
        QCOMPARE(seen->toPlainText(), u"Fler läser"_s);
        // Saved on the measure's own page meanwhile, it does not stand here when one comes back.
        QVERIFY(place->flush());
        place->hide();
        editing::FollowUpDrafts(desk.file.repos).forget(form->value());
        place->show();
        QVERIFY(seen->toPlainText().isEmpty());
        QVERIFY(!form->isTouched());
    }

    void valuesAreTypedIntoTheTableAndUndone()
    {
        Desk desk;
        const Indicator i = desk.file.repos.records.save(indicator());
        const auto place = desk.place();
        place->setTab(views::QualityPlace::Tab::Indicators);
        place->focusFirst();
        QAbstractItemModel *values = place->indicators()->findChild<QTableView *>()->model();
        QCOMPARE(values->rowCount(), 1); // the row for a new one
        QVERIFY(values->setData(values->index(0, 0), u"2027-02-02"_s));
        QVERIFY(!values->setData(values->index(0, 2), u"många"_s));
        QVERIFY(values->setData(values->index(0, 2), u"81,5"_s));
        QTRY_COMPARE(values->rowCount(), 2);
        QCOMPARE(desk.file.repos.records.values(i.id).first().value, 81.5);
        desk.history.stack().undo();
        QTRY_COMPARE(values->rowCount(), 1);
        desk.history.stack().redo();
        QTRY_COMPARE(values->rowCount(), 2);
    }

    void aValueIsOfARound()
    {
        Desk desk;
        const Indicator i = desk.file.repos.records.save(indicator());
        DialogueRound round;
        round.id = DialogueRoundId::create();
        round.name = u"VD1"_s;
        round.year = 2027;
        round.unit = u"Tallåsen"_s;
        round.dialogueOn = QDate(2027, 2, 9);
        desk.file.repos.records.save(round);
        const auto place = desk.place();
        place->setTab(views::QualityPlace::Tab::Indicators);
        place->focusFirst();
        auto *values = qobject_cast<lists::IndicatorValues *>(place->indicators()->findChild<QTableView *>()->model());
        QVERIFY(values);
        QSignalSpy refused(values, &lists::IndicatorValues::refused);
        QVERIFY(!values->setData(values->index(0, lists::IndicatorValues::Round), u"VD7"_s));
        QCOMPARE(refused.size(), 1);
        QVERIFY2(refused[0][0].toString().contains(u"VD1 2027"_s), qPrintable(refused[0][0].toString()));
        // the round says day and school; the number is all that is left to type
        QVERIFY(values->setData(values->index(0, lists::IndicatorValues::Round), u"vd1 2027"_s));
        QVERIFY(values->setData(values->index(0, lists::IndicatorValues::Value), u"81,5"_s));
        const QList<IndicatorValue> stored = desk.file.repos.records.values(i.id);
        QCOMPARE(stored.size(), 1);
        QCOMPARE(stored.first().round, round.id);
        QCOMPARE(stored.first().date, round.dialogueOn);
        QCOMPARE(stored.first().unit, u"Tallåsen"_s);
        QTRY_COMPARE(values->rowCount(), 2);
        QCOMPARE(values->index(0, lists::IndicatorValues::Round).data().toString(), u"VD1 2027, Tallåsen"_s);
        QVERIFY(values->setData(values->index(0, lists::IndicatorValues::Round), QString())); // and taken away again
        QVERIFY(desk.file.repos.records.values(i.id).first().round.isNull());
    }

    void whatIsDueIsNarrowedToADialogue()
    {
        Desk desk;
        DialogueRound round;
        round.id = DialogueRoundId::create();
        round.name = u"VD2"_s;
        round.year = 2027;
        round.dialogueOn = QDate(2027, 3, 1);
        round = desk.file.repos.records.save(round);
        lists::DueList due(desk.file.repos, desk.today);
        QAbstractItemModelTester tester(&due, QAbstractItemModelTester::FailureReportingMode::QtTest);
        due.setWithin(DueWithin::All);
        QCOMPARE(due.rowCount(), 2);
        due.setWithin(DueWithin::Round);
        QCOMPARE(due.rowCount(), 0); // no dialogue chosen
        due.setRound(round);
        QCOMPARE(due.rowCount(), 1); // what is late; the yearly one ends in June
        round.dialogueOn = QDate(2027, 6, 15);
        due.setRound(round);
        QCOMPARE(due.rowCount(), 2);
        // in the window: the next dialogue is proposed, and what is written there is of it
        const auto place = desk.place();
        auto *toggle = place->due()->findChild<views::SegmentedToggle *>();
        emit toggle->chosen(2);
        QComboBox *rounds = nullptr;
        for (QComboBox *box : place->due()->findChildren<QComboBox *>())
            if (box->accessibleName() == u"Verksamhetsdialog"_s)
                rounds = box;
        QVERIFY(rounds && rounds->isVisible());
        QCOMPARE(rounds->currentText(), u"VD2 2027"_s);
        QVERIFY(place->due()->show(desk.plan.measures[0].id));
        QCOMPARE(place->due()->findChild<views::FollowUpForm *>()->value().round, round.id);
    }

    void aTaskOfAFollowUpIsWrittenInTheChosenMeeting()
    {
        Desk desk;
        const Body lg = aBody("LG").in(desk.file.repos);
        const MeetingId meeting = aMeeting(lg, "2027-02-09").withItem(Section::Information, "Inledning").in(desk.file.repos).meeting.id;
        const auto place = desk.place();
        QVERIFY(place->due()->show(desk.plan.measures[0].id));
        auto *form = place->due()->findChild<views::FollowUpForm *>();
        auto *seen = form->findChild<QPlainTextEdit *>();
        seen->insertPlainText(u"Sex av tolv"_s);
        const auto named = [&](const QString &name) -> QWidget * {
            for (QWidget *field : form->findChildren<QWidget *>())
                if (field->accessibleName() == name)
                    return field;
            return nullptr;
        };
        QVERIFY(!named(u"Uppgiften skrivs i"_s)->isVisible());
        static_cast<QComboBox *>(named(u"Sedan"_s))->setCurrentIndex(int(WhatNext::NewTask));
        QVERIFY(named(u"Uppgiften skrivs i"_s)->isVisible());
        QTest::keyClick(seen, Qt::Key_Return, Qt::ControlModifier); // nothing said to do: one sentence, nothing stored
        QVERIFY(desk.file.repos.records.followUps(desk.plan.measures[0].id).isEmpty());
        static_cast<QLineEdit *>(named(u"Vad som händer"_s))->setText(u"Boka samtal"_s);
        QTest::keyClick(seen, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(desk.file.repos.meetings.minutes(meeting).lines.value(0).text, u"Boka samtal"_s);
        QCOMPARE(desk.history.stack().count(), 1);
        desk.history.stack().undo();
        QVERIFY(desk.file.repos.meetings.minutes(meeting).lines.isEmpty());
    }

    void aRoundsTextsAreWrittenInTheCalmEditor()
    {
        Desk desk;
        const auto place = desk.place();
        QVERIFY(QTest::qWaitForWindowActive(place.get()));
        place->setTab(views::QualityPlace::Tab::Rounds);
        place->rounds()->addRound();
        const DialogueRoundId id = desk.file.repos.records.all<DialogueRound>().first().id;
        const auto stored = [&] { return *desk.file.repos.records.find<DialogueRound>(id); };
        views::ProseEdit *questions = nullptr;
        for (views::ProseEdit *edit : place->rounds()->findChildren<views::ProseEdit *>())
            if (edit->accessibleName() == u"Frågor"_s)
                questions = edit;
        QVERIFY(questions);
        questions->setFocus();
        Typist(questions).line(u"Hur går läsningen?"_s).type(u"Vad behöver ni?"_s);
        QVERIFY(place->flush());
        QCOMPARE(stored().questions, u"Hur går läsningen?\nVad behöver ni?"_s);
        QCOMPARE(desk.history.stack().count(), 2); // the round, and what was written in one visit
        place->rounds()->focusFirst(); // a text is not changed under somebody's hands
        desk.history.stack().undo();
        QVERIFY(stored().questions.isEmpty());
        QTRY_VERIFY(questions->toPlainText().isEmpty());
        questions->setFocus();
        // written while another round is being chosen: it goes to the one that it was written in
        Typist(questions).type(u"Och sedan?"_s);
        place->rounds()->addRound();
        QCOMPARE(stored().questions, u"Och sedan?"_s);
    }

    void aTableIsLookedAtBeforeItIsTakenIn()
    {
        Desk desk;
        const Indicator i = desk.file.repos.records.save(indicator());
        const IndicatorValue before = desk.file.repos.records.save(IndicatorValue{IndicatorValueId::create(), i.id, QDate(2027, 2, 2), {}, u"Tallåsen"_s, 70, 0});
        views::ValuesDialog dialog(u"Dag;Skola;Andel\n2027-02-02;Tallåsen;81,5\n2027-02-02;Sjövik;60\nigår;Sjövik;x\n"_s.toUtf8(), u"prov.csv"_s, i, {}, {before});
        QTRY_VERIFY(!dialog.isReading() && !dialog.changes().isEmpty());
        const QList<editing::RecordChange> changes = dialog.changes();
        QCOMPARE(changes.size(), 2);
        QVERIFY(changes.first().before); // the same day and school: changed, not doubled
        editing::RecordEdits edits(desk.history, desk.file.repos.records);
        QVERIFY(edits.apply(u"Läs in"_s, changes));
        QCOMPARE(desk.file.repos.records.values(i.id).size(), 2);
        desk.history.stack().undo();
        QCOMPARE(desk.file.repos.records.values(i.id).first().value, 70.0);
    }

    void anAgreementOfARoundStandsInTheMinutesAndOnTheThread()
    {
        Desk desk;
        const Body vc = aBody("VC").named("Verksamhetscheferna").in(desk.file.repos);
        const MeetingId meeting = aMeeting(vc, "2027-02-09").withItem(Section::Information, "Inledning").withLine("Välkomna").in(desk.file.repos).meeting.id;
        DialogueRound round;
        round.id = DialogueRoundId::create();
        round.name = u"VD1"_s;
        round.year = 2027;
        round.unit = u"Tallåsen"_s;
        round.dialogueOn = desk.today;
        round = desk.file.repos.records.save(round);
        editing::AgreementEdits edits(desk.history, desk.file.repos);
        const Minutes empty = desk.file.repos.meetings.minutes(meeting);
        QVERIFY(edits.agree(round, meeting, u"Lässtund först på dagen"_s, {Party{{}, {}, u"rektor"_s}}));
        QVERIFY(edits.agree(round, meeting, u"Frånvaron följs varje vecka"_s, {}));
        const Minutes written = desk.file.repos.meetings.minutes(meeting);
        QCOMPARE(written.items.size(), 2); // both under the same point
        QCOMPARE(edits.agreementsOf(round.id).size(), 2);
        QCOMPARE(written.decisions.value(edits.agreementsOf(round.id).first()).responsible.first().text, u"rektor"_s);
        const Thread thread = desk.file.repos.threads.thread({ObjectType::DialogueRound, round.id.uuid()});
        QCOMPARE(thread.nodes.size(), 3);
        desk.history.stack().undo();
        desk.history.stack().undo();
        QCOMPARE(desk.file.repos.meetings.minutes(meeting).lines.size(), empty.lines.size());
        QVERIFY(edits.agreementsOf(round.id).isEmpty());
        desk.history.stack().redo();
        QCOMPARE(edits.agreementsOf(round.id).size(), 1);
    }

    void aRoundIsFilledInAndItsStepsComeInOrder()
    {
        Desk desk;
        const auto place = desk.place();
        place->setTab(views::QualityPlace::Tab::Rounds);
        place->rounds()->addRound();
        const QList<DialogueRound> rounds = desk.file.repos.records.all<DialogueRound>();
        QCOMPARE(rounds.size(), 1);
        QVERIFY(place->goTo({ObjectType::DialogueRound, rounds.first().id.uuid()}, {}));
        QVERIFY(!place->goTo({ObjectType::DialogueRound, QUuid::createUuid()}, {}));
        desk.history.stack().undo();
        QVERIFY(desk.file.repos.records.all<DialogueRound>().isEmpty());
    }
};

QTEST_MAIN(TestQualityPlace)
#include "tst_qualityplace.moc"
