// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/searcher.h"
#include "tests/support/builders.h"
#include "tests/support/testfile.h"
#include "views/search/matterplace.h"
#include "views/shared/theme.h"
#include "views/shared/windowedrows.h"
#include "views/shared/yearstrip.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace domain;
using namespace support;
using namespace Qt::Literals::StringLiterals;

class TestMatterPlace : public QObject
{
    Q_OBJECT

    TestFile file;
    Minutes first, last;
    std::unique_ptr<search::Searcher> searcher;

private slots:
    void initTestCase()
    {
        views::theme::apply(*qApp, views::theme::Scheme::Light);
        const Body lg = aBody("LG").in(file.repos);
        first = aMeeting(lg, "2024-02-06").withItem(Section::Dialogue, "Skolval").withLine("Frågan om skolval väcks").in(file.repos);
        last = aMeeting(lg, "2026-10-13").withItem(Section::Decision, "Skolvalet våren").withLine("Skolvalet har setts över").withDecision("Skolvalet öppnar i mars").in(file.repos);
        aMeeting(lg, "2025-05-06").withItem(Section::Dialogue, "Lokaler").withLine("Inget om det").in(file.repos);
        searcher = std::make_unique<search::Searcher>(file.repos);
    }

    void itsPointsComeInTheOrderThatTheyHappened()
    {
        views::MatterPlace place(*searcher);
        new QAbstractItemModelTester(place.findChild<views::WindowedRows *>()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest, &place);
        place.resize(1000, 700);
        place.show();
        QVERIFY(QTest::qWaitForWindowExposed(&place));
        QVERIFY(place.goTo({}, u"skolvalen"_s));
        QTRY_COMPARE(place.list().rowCount(), 2);
        QCOMPARE(place.list().point(0).date, day("2024-02-06"));
        QCOMPARE(place.list().point(1).title, u"Skolvalet våren"_s);
        QCOMPARE(place.list().point(1).hits.first().kind, search::Hit::Kind::Decision); // what was decided stands first
        QCOMPARE(place.list().hitCount(), 5);
        QCOMPARE(place.list().quarters().size(), 12);

        auto *rows = place.findChild<views::WindowedRows *>();
        place.focusFirst();
        QTest::keyClick(rows, Qt::Key_End);
        QSignalSpy found(&place, &views::Place::openFound);
        QSignalSpy thread(&place, &views::Place::openThread);
        QTest::keyClick(rows, Qt::Key_Return);
        QCOMPARE(found.size(), 1);
        QCOMPARE(found[0][0].value<ObjectRef>().id, last.lines[1].id.uuid());
        QCOMPARE(found[0][1].toString(), u"skolvalen"_s);
        place.findChild<QPushButton *>()->click();
        QCOMPARE(thread.size(), 1);

        // Back again: the same words, the same row.
        const QVariantMap memory = place.memory();
        views::MatterPlace again(*searcher);
        again.show();
        again.recall(memory);
        QTRY_COMPARE(again.findChild<views::WindowedRows *>()->currentIndex().row(), 1);

        // A period narrows the list and leaves the strip.
        place.findChild<views::YearStrip *>()->setRange(2024, 2024);
        QCOMPARE(place.list().rowCount(), 1);
        QCOMPARE(place.list().quarters().size(), 12);
    }

    void wordsThatStandNowhereAreSaid()
    {
        views::MatterPlace place(*searcher);
        place.show();
        place.setWords(u"xylofon"_s);
        QTest::keyClick(place.findChild<QLineEdit *>(), Qt::Key_Return);
        QTRY_COMPARE(place.list().rowCount(), 0);
        QVERIFY(!place.findChild<QPushButton *>()->isEnabled());
    }
};

QTEST_MAIN(TestMatterPlace)
#include "tst_matterplace.moc"
