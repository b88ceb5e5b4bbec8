// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/plandocument.h"
#include "documents/qualityreport.h"
#include "editing/lineedits.h"
#include "editing/planedits.h"
#include "lists/duelist.h"
#include "lists/plantree.h"
#include "storage/waitingreader.h"
#include "tests/support/builders.h"
#include "tests/support/plans.h"
#include "tests/support/testfile.h"
#include "tests/support/typist.h"
#include "views/actionplan/actionplanplace.h"
#include "views/actionplan/planpage.h"
#include "views/minutes/minuteseditor.h"
#include "views/minutes/minutesworkspace.h"
#include "views/shared/theme.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;
using namespace support;
using namespace domain;

/// In a meeting, hands on the keyboard: what was seen of a measure is written, told of its effect, and the measure is closed;
/// it then stands on the measure, is no longer waited for, lies on the thread and is in the quality report.
class FollowAMeasure : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { views::theme::apply(*qApp, views::theme::Scheme::Light); }

    void byKeysAlone()
    {
        TestFile file;
        PlanContent plan = examplePlan();
        plan.followUps.clear();
        plan.measures[0].rhythm = Rhythm::PerTerm;
        const auto saveAll = [&](const auto &rows) {
            for (const auto &row : rows)
                file.repos.records.save(row);
        };
        file.repos.records.save(plan.plan);
        saveAll(plan.needs);
        saveAll(plan.areas);
        saveAll(plan.measures);
        saveAll(plan.goals);
        const Body lg = aBody("LG").named("Ledningsgruppen").in(file.repos);
        const MeetingId meeting = aMeeting(lg, "2027-02-02").in(file.repos).meeting.id;
        editing::EditHistory history(file.database);
        editing::LineEdits edits(history, file.repos);
        outline::MinutesDocument document(file.repos, meeting);
        lists::DueList due(file.repos, QDate(2027, 2, 2));
        QCOMPARE(due.late(), 1); // the autumn term has passed
        const auto waiting = [&] { return upcomingItems(storage::WaitingReader(file.database).things(QDate(2027, 2, 2)), QDate(2027, 2, 2)); };
        const auto isMeasure = [](const UpcomingItem &item) { return item.reason == AgendaReason::MeasureFollowUp; };
        const QList<UpcomingItem> before = waiting();
        QCOMPARE(std::count_if(before.begin(), before.end(), isMeasure), 1); // it came up on the forward list by itself
        QWidget window;
        auto *box = new QVBoxLayout(&window);
        auto *desk = new views::MinutesWorkspace(document, &edits);
        box->addWidget(desk);
        window.resize(1280, 800);
        window.show();
        window.activateWindow();
        desk->editor()->text()->setFocus();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        Typist keys(desk->editor()->text());

        keys.type(u"/uppföljning Nio av nio skolor kartlägger i lag #kart"_s).press(Qt::Key_Return);
        QVERIFY(document.flush());
        const LineId line = document.lineAt(0);
        QCOMPARE(document.shape(0).kind, outline::RowKind::FollowUp);
        QCOMPARE(document.textOf(0), u"Nio av nio skolor kartlägger i lag"_s);
        QVERIFY(document.followUp(line));
        QCOMPARE(document.followUp(line)->measure, plan.measures[0].id);
        QCOMPARE(document.measureName(plan.measures[0].id), u"1.1 Kartläggning"_s);

        // the card under the line: partly reached, the evidence, and the measure is closed
        keys.press(Qt::Key_F2);
        QWidget *card = QApplication::focusWidget();
        QVERIFY(qobject_cast<QComboBox *>(card));
        Typist(card).press(Qt::Key_Down, Qt::NoModifier, 2);
        const auto fill = [&](const QString &name, const QString &text) {
            for (QLineEdit *field : window.findChildren<QLineEdit *>())
                if (field->accessibleName() == name && field->isVisible())
                    Typist(field).type(text);
        };
        fill(u"Underlag"_s, u"kartläggningar i nio lag"_s);
        for (QComboBox *choice : window.findChildren<QComboBox *>())
            if (choice->accessibleName() == u"Sedan"_s)
                Typist(choice).press(Qt::Key_Down, Qt::NoModifier, 2);
        Typist(QApplication::focusWidget()).press(Qt::Key_Return);

        const QList<FollowUp> seen = file.repos.records.followUps(plan.measures[0].id);
        QCOMPARE(seen.size(), 1);
        QCOMPARE(seen.first().effect, Effect::Partly);
        QCOMPARE(seen.first().evidence, u"kartläggningar i nio lag"_s);
        QCOMPARE(seen.first().line, line);
        QVERIFY(seen.first().seen.isEmpty()); // the words are stored once, in the minutes
        QCOMPARE(file.repos.records.find<Measure>(plan.measures[0].id)->state, MeasureState::Closed);
        QTRY_COMPARE(due.late(), 0);
        const QList<UpcomingItem> after = waiting();
        QVERIFY(std::none_of(after.begin(), after.end(), isMeasure));

        const Thread thread = file.repos.threads.thread({ObjectType::Measure, plan.measures[0].id.uuid()});
        QVERIFY(thread.indexOf({ObjectType::FollowUp, seen.first().id.uuid()}) >= 0);
        const documents::ReportContent report{file.repos.records.contentAsTold(plan.plan.id), {}, {}, QDate(2027, 2, 2)};
        const QString words = documents::plainText(documents::qualityReport(report));
        QVERIFY(words.contains(u"Nio av nio skolor kartlägger i lag"_s));
        QVERIFY(words.contains(u"kartläggningar i nio lag"_s));
        QVERIFY(words.contains(u"Insatsen är avslutad."_s));

        // on the measure, in the plan's tree and in the plan's own document
        {
            editing::PlanEdits planEdits(history, file.repos);
            views::ActionPlanPlace place({file.repos, planEdits});
            place.setToday(QDate(2027, 2, 2));
            place.resize(1104, 752);
            place.show();
            QVERIFY(place.goTo({ObjectType::Measure, plan.measures[0].id.uuid()}, {}));
            const auto said = [&](const QString &text) {
                const QList<QLabel *> labels = place.page()->findChildren<QLabel *>();
                return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) { return label->isVisibleTo(&place) && label->text().contains(text); });
            };
            QVERIFY(said(u"Nio av nio skolor kartlägger i lag"_s));
            QVERIFY(said(u"kartläggningar i nio lag"_s));
            const QModelIndex inTree = place.page()->tree()->currentIndex();
            QCOMPARE(inTree.data(lists::PlanTree::EffectRole).toInt(), int(Effect::Partly));
            QVERIFY(!inTree.data(lists::PlanTree::LateRole).toBool());
            const QString printed = documents::plainText(documents::planDocument(file.repos.records.contentAsTold(plan.plan.id)));
            QVERIFY(printed.contains(u"Nio av nio skolor kartlägger i lag"_s));
            window.activateWindow();
        }

        // one step back: open again, and as it was; the line taken away: nothing is counted any more
        history.stack().undo();
        QVERIFY(file.repos.records.find<Measure>(plan.measures[0].id)->state != MeasureState::Closed);
        history.stack().redo();
        QCOMPARE(file.repos.records.find<Measure>(plan.measures[0].id)->state, MeasureState::Closed);
        Typist(desk->editor()->text()).press(Qt::Key_0, Qt::ControlModifier);
        QVERIFY(document.flush());
        QVERIFY(file.repos.records.followUps(plan.measures[0].id).isEmpty());
    }

    void aTaskComesOfItAndIsUndoneWithIt()
    {
        TestFile file;
        PlanContent plan = examplePlan();
        plan.followUps.clear();
        plan = stored(file.repos, plan);
        const Body lg = aBody("LG").named("Ledningsgruppen").in(file.repos);
        const MeetingId meeting = aMeeting(lg, "2027-02-02").in(file.repos).meeting.id;
        editing::EditHistory history(file.database);
        editing::LineEdits edits(history, file.repos);
        outline::MinutesDocument document(file.repos, meeting);
        QWidget window;
        auto *box = new QVBoxLayout(&window);
        auto *desk = new views::MinutesWorkspace(document, &edits);
        box->addWidget(desk);
        window.resize(1280, 800);
        window.show();
        window.activateWindow();
        desk->editor()->text()->setFocus();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        Typist(desk->editor()->text()).type(u"/uppföljning Sex av nio kartlägger #kart"_s).press(Qt::Key_Return);
        QVERIFY(document.flush());
        const int steps = history.stack().count();
        Typist(desk->editor()->text()).press(Qt::Key_F2);
        for (QComboBox *choice : window.findChildren<QComboBox *>())
            if (choice->accessibleName() == u"Sedan"_s)
                Typist(choice).press(Qt::Key_End);
        for (QLineEdit *field : window.findChildren<QLineEdit *>())
            if (field->accessibleName() == u"Vad"_s && field->isVisible())
                Typist(field).type(u"Boka samtal med de tre"_s).press(Qt::Key_Return);
        QCOMPARE(history.stack().count(), steps + 1);
        QTRY_COMPARE(document.rowCount(), 2);
        QCOMPARE(document.shape(1).kind, outline::RowKind::Task);
        QCOMPARE(document.textOf(1), u"Boka samtal med de tre"_s);
        QVERIFY(document.task(document.lineAt(1)));
        history.stack().undo();
        QTRY_COMPARE(document.rowCount(), 1);
        QCOMPARE(file.repos.records.followUps(plan.measures[0].id).first().next, WhatNext::Continue);
        history.stack().redo();
        QTRY_COMPARE(document.rowCount(), 2);
        QVERIFY(document.flush());
        QCOMPARE(file.repos.meetings.minutes(meeting).lines.size(), 2);
    }
};

QTEST_MAIN(FollowAMeasure)
#include "tst_followameasure.moc"
