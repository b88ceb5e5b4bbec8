// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/codes.h"
#include "support/builders.h"
#include "support/testfile.h"
#include "views/shared/pictureview.h"
#include "views/shared/theme.h"
#include "views/thread/threadplace.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace domain;
using namespace support;
using namespace Qt::Literals::StringLiterals;

/// A measure with a need, a task-less follow-up with an effect, and nothing else.
class TestThreadPlace : public QObject
{
    Q_OBJECT
    struct Told {
        TestFile file;
        Need need;
        Measure measure;
        FollowUp followUp;
        lists::ThreadReader reader{file.repos};
        views::ThreadPlace place{reader};

        Told()
        {
            ActionPlan plan;
            plan.id = ActionPlanId::create();
            plan.from = QDate(2026, 8, 1);
            plan = file.repos.records.save(plan);
            need = file.repos.records.save(Need{NeedId::create(), plan.id, 3, u"Fler läser varje dag"_s, {}});
            measure.id = MeasureId::create();
            measure.plan = plan.id;
            measure.title = u"Lässtund varje dag"_s;
            measure.needs = {need.id};
            measure.from = QDate(2026, 9, 1);
            measure = file.repos.records.save(measure);
            followUp.id = FollowUpId::create();
            followUp.plan = plan.id;
            followUp.measure = measure.id;
            followUp.date = QDate(2027, 2, 2);
            followUp.seen = u"Sex av tolv klasser läser varje dag"_s;
            followUp.effect = Effect::Partly;
            followUp = file.repos.records.save(followUp);
            place.setToday(QDate(2027, 4, 20));
            place.resize(1104, 752);
            place.show();
        }
        QString focused() const
        {
            const auto *button = qobject_cast<QAbstractButton *>(QApplication::focusWidget());
            return button ? button->text() : QString();
        }
    };

private slots:
    void initTestCase() { views::theme::apply(*qApp, views::theme::Scheme::Light); }

    void theListIsAModelLikeAnyOther()
    {
        Told told;
        lists::ThreadList list;
        QAbstractItemModelTester tester(&list, QAbstractItemModelTester::FailureReportingMode::QtTest);
        told.reader.setObject({ObjectType::Need, told.need.id.uuid()});
        list.setThread(told.reader.read(), QDate(2027, 4, 20));
        QCOMPARE(list.rowCount(), 4);
        QCOMPARE(list.index(3, lists::ThreadList::Problem).data().toString(), u"Effekten saknar underlag"_s);
        QCOMPARE(list.index(1, lists::ThreadList::From).data().toString(), u"Fler läser varje dag"_s);
        list.setThread({}, {});
        QCOMPARE(list.rowCount(), 0);
    }

    void keysAloneFollowTheThreadAndOpenWhatIsThere()
    {
        Told told;
        QVERIFY(QTest::qWaitForWindowActive(&told.place));
        QVERIFY(told.place.goTo({ObjectType::Measure, told.measure.id.uuid()}, {}));
        told.place.focusFirst();
        QCOMPARE(told.focused(), u"Insats: Lässtund varje dag"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
        QCOMPARE(told.focused(), u"Uppföljning: Sex av tolv klasser läser varje dag"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
        QCOMPARE(told.focused(), u"Effekt: Delvis uppnådd"_s);
        QVERIFY(QApplication::focusWidget()->accessibleDescription().contains(u"Effekten saknar underlag"_s));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Home);
        QCOMPARE(told.focused(), u"Behov: Fler läser varje dag"_s);

        QSignalSpy opened(&told.place, &views::Place::openObject), back(&told.place, &views::Place::backRequested), from(&told.place, &views::Place::openThread);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(opened.value(0).value(0).value<ObjectRef>().id, told.need.id.uuid());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(from.size(), 1);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QCOMPARE(back.size(), 1);
    }

    void onlyOneOfThemStandsInTheTabOrder()
    {
        Told told;
        told.place.goTo({ObjectType::Measure, told.measure.id.uuid()}, {});
        int inOrder = 0;
        for (const QAbstractButton *button : told.place.findChild<views::PictureView *>()->findChildren<QAbstractButton *>())
            inOrder += button->focusPolicy() & Qt::TabFocus ? 1 : 0;
        QCOMPARE(inOrder, 1);
    }

    void theListShowsTheSameAndKeepsThePlace()
    {
        Told told;
        told.place.goTo({ObjectType::Measure, told.measure.id.uuid()}, {});
        told.place.showAsList(true);
        auto *table = told.place.findChild<QTableView *>();
        QVERIFY(table->isVisible());
        QCOMPARE(table->currentIndex().row(), told.place.thread().indexOf({ObjectType::Measure, told.measure.id.uuid()}));
        told.place.showAsList(false);
        QVERIFY(!table->isVisible());
    }

    void whatIsWrittenElsewhereShowsAtOnce()
    {
        Told told;
        told.place.goTo({ObjectType::Measure, told.measure.id.uuid()}, {});
        const qsizetype before = told.place.thread().nodes.size();
        FollowUp later = told.followUp;
        later.id = FollowUpId::create();
        later.rev = 0;
        later.date = QDate(2027, 3, 1);
        later.evidence = u"52 %"_s;
        told.file.repos.records.save(later);
        QTRY_COMPARE(told.place.thread().nodes.size(), before + 2);
    }

    void whatIsGoneIsSaidInWords()
    {
        Told told;
        QVERIFY(told.place.goTo({ObjectType::Measure, QUuid::createUuid()}, {}));
        QVERIFY(told.place.thread().nodes.isEmpty());
        told.place.focusFirst();
    }
};

QTEST_MAIN(TestThreadPlace)
#include "tst_threadplace.moc"
