// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/qualityreport.h"
#include "editing/lineedits.h"
#include "lists/duelist.h"
#include "storage/waitingreader.h"
#include "tests/support/builders.h"
#include "tests/support/plans.h"
#include "tests/support/testfile.h"
#include "tests/support/typist.h"
#include "views/minutes/minuteseditor.h"
#include "views/minutes/minutesworkspace.h"
#include "views/shared/theme.h"

#include <QApplication>
#include <QComboBox>
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
        const documents::ReportContent report{file.repos.records.content(plan.plan.id), file.repos.records.followUpTexts(plan.plan.id), {}, {}, QDate(2027, 2, 2)};
        const QString words = documents::plainText(documents::qualityReport(report));
        QVERIFY(words.contains(u"Nio av nio skolor kartlägger i lag"_s));
        QVERIFY(words.contains(u"kartläggningar i nio lag"_s));
        QVERIFY(words.contains(u"Insatsen är avslutad."_s));

        // one step back: open again, and as it was; the line taken away: nothing is counted any more
        history.stack().undo();
        QVERIFY(file.repos.records.find<Measure>(plan.measures[0].id)->state != MeasureState::Closed);
        history.stack().redo();
        QCOMPARE(file.repos.records.find<Measure>(plan.measures[0].id)->state, MeasureState::Closed);
        Typist(desk->editor()->text()).press(Qt::Key_0, Qt::ControlModifier);
        QVERIFY(document.flush());
        QVERIFY(file.repos.records.followUps(plan.measures[0].id).isEmpty());
    }
};

QTEST_MAIN(FollowAMeasure)
#include "tst_followameasure.moc"
