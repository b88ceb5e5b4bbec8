// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/searcher.h"
#include "tests/support/builders.h"
#include "tests/support/testfile.h"
#include "views/search/hitdelegate.h"
#include "views/search/searchcard.h"
#include "views/shared/theme.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace domain;
using namespace support;
using namespace Qt::Literals::StringLiterals;

class TestSearchCard : public QObject
{
    Q_OBJECT

    TestFile file;
    Minutes minutes;
    std::unique_ptr<search::Searcher> searcher;
    std::unique_ptr<QWidget> window;
    QLineEdit *field = nullptr;
    QPushButton *place = nullptr;
    std::unique_ptr<views::SearchCard> card;

    void type(const QString &text)
    {
        for (const QChar c : text) {
            QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, QString(c));
            QApplication::sendEvent(field, &press);
        }
    }

private slots:
    void initTestCase()
    {
        views::theme::apply(*qApp, views::theme::Scheme::Light);
        const Body lg = aBody("LG").in(file.repos);
        const Person leila = aPerson("Leila Saari").in(file.repos);
        const Minutes older = aMeeting(lg, "2026-06-09").withItem(Section::Decision, "Rutiner").withDecision("Överlämning sker genom enhetens egna rutiner").in(file.repos);
        minutes = aMeeting(lg, "2026-10-06")
                      .withItem(Section::Decision, "Trygga övergångar")
                      .withDecision("Enheterna använder samma mall för överlämning från januari").replacing(older.lines[0].id)
                      .withTask("Gör mallen för överlämning klar", leila).inState(TaskState::Done)
                      .withLine("Hälften av enheterna har en gemensam mall för överlämningssamtal")
                      .in(file.repos);
        Decision old = *file.repos.decisions.find(older.lines[0].id);
        old.state = DecisionState::Replaced;
        file.repos.decisions.save(old);
    }

    void init()
    {
        searcher = std::make_unique<search::Searcher>(file.repos);
        window = std::make_unique<QWidget>();
        window->resize(1000, 700);
        auto *layout = new QVBoxLayout(window.get());
        field = new QLineEdit(window.get());
        place = new QPushButton(u"Möten"_s, window.get());
        layout->addWidget(field, 0, Qt::AlignHCenter);
        layout->addWidget(place);
        layout->addStretch();
        card = std::make_unique<views::SearchCard>(field, searcher.get());
        window->show();
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
        place->setFocus();
        field->setFocus();
    }
    void cleanup()
    {
        card.reset();
        window.reset();
        searcher.reset();
    }

    void hitsStandUnderTheFieldAsOneTypes()
    {
        new QAbstractItemModelTester(card->list()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest, card.get());
        type(u"överlämn"_s);
        QTRY_VERIFY(card->isOpen());
        QTRY_VERIFY(card->hits().results().best);
        QCOMPARE(card->hits().rowCount(), 4);
        QCOMPARE(card->hits().hit(0).kind, search::Hit::Kind::Decision);
        QCOMPARE(card->hits().hit(3).kind, search::Hit::Kind::Line);
        QVERIFY(field->hasFocus());
        const auto old = card->hits().hit(card->hits().rowOf(file.repos.decisions.ids().last().uuid()));
        QCOMPARE(views::HitDelegate::state(old), u"Ersatt"_s);
        QVERIFY(views::HitDelegate::details(old).contains(u"ersatt av LG 2026-10-06"_s));
        if (qEnvironmentVariableIsSet("RT_PICTURES"))
            window->grab().save(qEnvironmentVariable("RT_PICTURES") + u"/search.png"_s);
    }

    void arrowsChooseAndEnterOpens()
    {
        QSignalSpy decision(card.get(), &views::SearchCard::openDecision);
        QSignalSpy atLine(card.get(), &views::SearchCard::openMinutes);
        type(u"mall"_s);
        QTRY_VERIFY(card->isOpen());
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(decision.size(), 1);
        QCOMPARE(decision[0][0].toUuid(), minutes.lines[0].id.uuid());
        QCOMPARE(decision[0][1].toString(), u"mall"_s);
        QVERIFY(!card->isOpen());

        field->clear();
        type(u"mall"_s);
        QTRY_VERIFY(card->isOpen());
        QTest::keyClick(field, Qt::Key_Down);
        const QUuid chosen = card->hits().hit(card->list()->currentIndex().row()).id;
        QTRY_VERIFY(card->hits().results().best); // the answer at rest keeps the choice
        QCOMPARE(card->hits().hit(card->list()->currentIndex().row()).id, chosen);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(atLine.size(), 1);
        QCOMPARE(atLine[0][0].toUuid(), minutes.meeting.id.uuid());
        QCOMPARE(atLine[0][2].toUuid(), chosen);
    }

    void escapeBringsBackWhereOneWas()
    {
        type(u"mall"_s);
        QTRY_VERIFY(card->isOpen());
        QTest::keyClick(field, Qt::Key_Escape);
        QVERIFY(!card->isOpen());
        QVERIFY(place->hasFocus());
        QVERIFY(field->text().isEmpty());
    }

    void tabFillsInWhatAFieldTakes()
    {
        card->setKnownNames([] { return search::KnownNames{{u"LG"_s, u"SG"_s}, {u"LSA"_s}, {2026, 2025}}; });
        type(u"mall st"_s);
        QTRY_VERIFY(card->isOpen());
        QVERIFY(!card->ways()->isEmpty());
        QTest::keyClick(field, Qt::Key_Tab);
        QCOMPARE(field->text(), u"mall status:"_s);
        QVERIFY(field->hasFocus());
        type(u"e"_s);
        QTest::keyClick(field, Qt::Key_Tab);
        QCOMPARE(field->text(), u"mall status:ersatt "_s);
        field->clear();
        type(u"grupp:"_s);
        QTest::keyClick(field, Qt::Key_Tab);
        QCOMPARE(field->text(), u"grupp:LG "_s);
        QTest::keyClick(field, Qt::Key_Tab); // on to the next
        QCOMPARE(field->text(), u"grupp:SG "_s);
    }

    void aMisspeltWordIsAskedAbout()
    {
        type(u"överlämnnig"_s);
        QTRY_VERIFY(card->isOpen() && !card->ways()->isEmpty());
        QTest::keyClick(field, Qt::Key_Tab);
        QCOMPARE(field->text(), u"överlämning"_s);
        QTRY_COMPARE(card->hits().rowCount(), 4);
    }

    void searchesAreKeptAndComeBackInAnEmptyField()
    {
        QSignalSpy changed(card.get(), &views::SearchCard::keptChanged);
        type(u"mall"_s);
        QTRY_VERIFY(card->isOpen());
        QTest::keyClick(field, Qt::Key_D, Qt::ControlModifier);
        QCOMPARE(changed.last().first().toStringList(), QStringList{u"mall"_s});
        QTest::keyClick(field, Qt::Key_Escape);
        QVERIFY(place->hasFocus());
        field->setFocus();
        QTRY_VERIFY(card->isOpen() && card->keptList()->isVisible());
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(field->text(), u"mall"_s);
        QTRY_VERIFY(card->hits().rowCount() > 0);
        QTest::keyClick(field, Qt::Key_D, Qt::ControlModifier); // and away again
        QCOMPARE(changed.last().first().toStringList(), QStringList());
    }

    void ctrlEnterAsksForTheMatter()
    {
        QSignalSpy matter(card.get(), &views::SearchCard::openMatter);
        type(u"mall"_s);
        QTRY_VERIFY(card->isOpen());
        QTest::keyClick(field, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(matter.size(), 1);
        QCOMPARE(matter[0][0].toString(), u"mall"_s);
        QVERIFY(!card->isOpen());
    }

    void nothingFoundIsSaid()
    {
        type(u"xylofon"_s);
        QTRY_VERIFY(card->isOpen());
        QCOMPARE(card->hits().rowCount(), 0);
        QTest::keyClick(field, Qt::Key_Down);
        QTest::keyClick(field, Qt::Key_Backspace);
        field->clear();
        type(u" "_s);
        QTRY_VERIFY(!card->isOpen());
    }
};

QTEST_MAIN(TestSearchCard)
#include "tst_searchcard.moc"
