// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/plans.h"
#include "support/testfile.h"
#include "support/typist.h"
#include "views/actionplan/actionplanplace.h"
#include "views/actionplan/costview.h"
#include "views/actionplan/coverageview.h"
#include "views/actionplan/goalrow.h"
#include "views/actionplan/planform.h"
#include "views/actionplan/planpage.h"
#include "views/actionplan/sheet.h"
#include "views/actionplan/timelineview.h"
#include "views/shared/taglabel.h"
#include "views/shared/followupform.h"
#include "views/shared/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QTextEdit>

using namespace domain;
using namespace support;
using namespace views;
using namespace Qt::Literals::StringLiterals;
using lists::PlanPart;

/// What someone does with the plan, by keys and now and then with the mouse.
class TestActionPlanPlace : public QObject
{
    Q_OBJECT

    TestFile file;
    storage::Repositories &repos = file.repos;
    PlanContent first;

    struct Open {
        explicit Open(storage::Repositories &stored) : repos(stored), history(stored.database), edits(history, stored), place({stored, edits, !stored.database.isWritable()})
        {
            place.setToday(QDate(2026, 11, 5));
            place.resize(1104, 752);
            place.show();
            [[maybe_unused]] const bool shown = QTest::qWaitForWindowExposed(&place);
            place.activateWindow();
            place.focusFirst();
        }
        storage::Repositories &repos;
        editing::EditHistory history;
        editing::PlanEdits edits;
        ActionPlanPlace place;

        PlanContent now() const { return repos.records.content(const_cast<ActionPlanPlace &>(place).openPlan().id()); }
        PlanTreeView *tree() { return place.page()->tree(); }
        QTextEdit *field(const QString &name)
        {
            for (QTextEdit *edit : place.page()->findChildren<QTextEdit *>())
                if (edit->isVisibleTo(&place) && edit->accessibleName() == name)
                    return edit;
            return nullptr;
        }
        QAbstractButton *button(const QString &text)
        {
            for (QAbstractButton *button : place.page()->findChildren<QAbstractButton *>())
                if (button->isVisibleTo(&place) && button->text() == text)
                    return button;
            return nullptr;
        }
        bool says(const QString &words)
        {
            for (const QLabel *label : place.page()->findChildren<QLabel *>())
                if (label->isVisibleTo(&place) && label->text().contains(words))
                    return true;
            return false;
        }
        QStringList areas() const
        {
            QStringList found;
            for (const DevelopmentArea &a : now().areas)
                found.append(a.number + u' ' + a.title);
            return found;
        }
    };

private slots:
    void initTestCase() { theme::apply(*qApp, theme::Scheme::Light); }
    void init()
    {
        QFile::remove(file.path());
        QVERIFY(file.reopen().isWritable());
        first = stored(repos, examplePlan());
    }
    void cleanup() { file.database.close(); }

    void theLatestPlanIsOpenAtItsFirstMeasure()
    {
        Open open(repos);
        QCOMPARE(open.place.openPlan().id(), first.plan.id);
        QCOMPARE(open.tree()->chosenPart(), PlanPart::Measure);
        QVERIFY(open.field(u"Insatsens namn"_s));
        QCOMPARE(open.field(u"Insatsens namn"_s)->toPlainText(), u"Kartläggning"_s);
        QCOMPARE(open.place.waiting(), 1);
    }

    void aTitleIsTypedStoredAndUndone()
    {
        Open open(repos);
        QTextEdit *title = open.field(u"Insatsens namn"_s);
        title->setFocus();
        title->selectAll();
        QTest::keyClicks(title, u"Kartor i lag"_s);
        QTRY_COMPARE(open.now().measures[0].title, u"Kartor i lag"_s);
        QVERIFY(open.place.flush());
        QCOMPARE(open.history.stack().count(), 1); // one visit, one step
        open.tree()->setFocus();
        open.history.stack().undo();
        QCOMPARE(open.now().measures[0].title, u"Kartläggning"_s);
        QTRY_COMPARE(title->toPlainText(), u"Kartläggning"_s);
    }

    void goingElsewhereStoresWhatWasTyped()
    {
        Open open(repos);
        QTextEdit *text = open.field(u"Planerad insats"_s);
        text->setFocus();
        text->moveCursor(QTextCursor::End);
        QTest::keyClicks(text, u" Mer."_s);
        open.place.page()->showPart(PlanPart::Background);
        QCOMPARE(open.now().measures[0].description, u"Så här gör vi. Mer."_s);
    }

    void measuresAreMadeMovedCopiedAndRemovedByKeys()
    {
        Open open(repos);
        open.tree()->setFocus();
        QTest::keyClick(open.tree(), Qt::Key_Return, Qt::ControlModifier); // a new one, and the caret in its name
        QTRY_COMPARE(open.now().measures.size(), 4);
        QTRY_VERIFY(qobject_cast<QTextEdit *>(QApplication::focusWidget()));
        QTest::keyClicks(QApplication::focusWidget(), u"Fler vuxna"_s);
        QVERIFY(open.place.flush());
        const auto named = [&](const QString &title) {
            for (const Measure &m : open.now().measures)
                if (m.title == title)
                    return m;
            return Measure{};
        };
        QCOMPARE(named(u"Fler vuxna"_s).area, first.areas[0].id);
        open.tree()->setFocus();
        QTRY_COMPARE(open.tree()->chosenId(), named(u"Fler vuxna"_s).id.uuid());
        QTest::keyClick(open.tree(), Qt::Key_Down, Qt::AltModifier); // out of the area, into the next
        QTRY_COMPARE(named(u"Fler vuxna"_s).area, first.areas[1].id);
        QTRY_COMPARE(open.tree()->chosenId(), named(u"Fler vuxna"_s).id.uuid());
        QTest::keyClick(open.tree(), Qt::Key_D, Qt::ControlModifier);
        QTRY_COMPARE(open.now().measures.size(), 5);
        QTRY_COMPARE(open.tree()->chosenId(), named(u"Fler vuxna (kopia)"_s).id.uuid());
        QTest::keyClick(open.tree(), Qt::Key_Delete);
        QTRY_COMPARE(open.now().measures.size(), 4);
        while (open.history.stack().canUndo())
            open.history.stack().undo();
        QCOMPARE(open.now().measures.size(), 3);
    }

    void cutAndPasteMovesAMeasure()
    {
        Open open(repos);
        open.tree()->setFocus();
        QTest::keyClick(open.tree(), Qt::Key_X, Qt::ControlModifier);
        open.place.page()->showPart(PlanPart::Area, first.areas[1].id.uuid());
        QTest::keyClick(open.tree(), Qt::Key_V, Qt::ControlModifier);
        QTRY_COMPARE(open.now().measures.size(), 3);
        QTRY_COMPARE(measuresOf(open.now(), first.areas[1].id).size(), 2);
    }

    void anAreaComesBackFromTheWastebasket()
    {
        Open open(repos);
        open.place.page()->showPart(PlanPart::Area, first.areas[0].id.uuid());
        open.tree()->setFocus();
        QTest::keyClick(open.tree(), Qt::Key_Delete);
        QTRY_COMPARE(open.areas(), QStringList{u"1 Läsning som bär"_s});
        QTRY_VERIFY(open.place.page()->showPart(PlanPart::Wastebasket));
        QAbstractButton *back = nullptr;
        for (QAbstractButton *button : open.place.page()->findChildren<QAbstractButton *>())
            if (button->text() == u"Lägg tillbaka")
                back = button;
        QVERIFY(back);
        back->click();
        QCOMPARE(open.areas(), (QStringList{u"1 Stöd i rätt tid"_s, u"2 Läsning som bär"_s}));
        QCOMPARE(open.now().followUps.size(), 1);
    }

    void goalsAndNeedsAreAddedWhereTheyStand()
    {
        Open open(repos);
        QTextEdit *add = open.field(u"Skriv ett mål eller en förväntad effekt"_s);
        QVERIFY(add);
        add->setFocus();
        QTest::keyClicks(add, u"Alla syns"_s);
        QTest::keyClick(add, Qt::Key_Return);
        QTRY_COMPARE(open.now().goals.size(), 4);
        QCOMPARE(open.now().goals.last().measure, first.measures[0].id);
        open.place.page()->newNeed();
        add = open.field(u"Skriv ett behov"_s);
        QVERIFY(add);
        QTest::keyClicks(add, u"Elevernas egna ord saknas"_s);
        QTest::keyClick(add, Qt::Key_Return);
        QTRY_COMPARE(open.now().needs.size(), 4);
        QCOMPARE(open.now().needs.last().number, 4);
    }

    void coverageIsTurnedBySpaceAndByAClick()
    {
        Open open(repos);
        open.place.setLook(ActionPlanPlace::Look::Coverage);
        CoverageCanvas *canvas = open.place.coverage()->canvas();
        canvas->setFocus();
        canvas->setCell({2, 2});
        QTest::keyClick(canvas, Qt::Key_Space);
        QTRY_COMPARE(open.now().uncoveredNeeds().size(), 0);
        QTRY_COMPARE(open.place.waiting(), 0);
        QTest::keyClick(canvas, Qt::Key_Space); // in part is an answer still
        QCOMPARE(answering(open.now().measures[2], first.needs[2].id), Answering::Partly);
        QTRY_VERIFY(canvas->accessibleDescription().contains(u"delvis"_s));
        QTest::keyClick(canvas, Qt::Key_Space);
        QTRY_COMPARE(open.now().uncoveredNeeds().size(), 1);
        const auto &picture = static_cast<const documents::CoveragePicture &>(canvas->picture());
        QTest::mouseClick(canvas, Qt::LeftButton, {}, picture.cell(2, 0).center().toPoint());
        QTRY_COMPARE(open.now().uncoveredNeeds().size(), 0);
        // The same in the table.
        open.place.coverage()->showTable(true);
        QTableView *table = open.place.coverage()->table();
        table->setFocus();
        table->setCurrentIndex(table->model()->index(2, 0));
        QTest::keyClick(table, Qt::Key_Space);
        QTRY_COMPARE(table->currentIndex().data().toString(), u"Svarar delvis"_s);
        QTest::keyClick(table, Qt::Key_Space);
        QTRY_COMPARE(open.now().uncoveredNeeds().size(), 1);
        QTest::keyClick(canvas, Qt::Key_Return);
        QCOMPARE(open.place.look(), ActionPlanPlace::Look::Plan);
    }

    void aMeasureIsClosedWithItsEffectByKeysAlone()
    {
        Open open(repos);
        QVERIFY(open.place.page()->showPart(PlanPart::Measure, first.measures[1].id.uuid()));
        QAbstractButton *add = open.button(u"Följ upp"_s);
        QVERIFY(add);
        add->setFocus();
        QTest::keyClick(add, Qt::Key_Space); // into the form, where the words are written
        auto *form = open.place.findChild<FollowUpForm *>();
        QVERIFY(form && form->isVisible());
        QWidget *seen = QApplication::focusWidget();
        QVERIFY(form->isAncestorOf(seen));
        Typist(seen).type(u"Alla tolv skolor har stödlag"_s);
        QTest::keyClick(seen, Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget()->accessibleName(), u"Effekt"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_End); // reached
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        Typist(QApplication::focusWidget()).type(u"närvaron i lagen"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget()->accessibleName(), u"Sedan"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down, Qt::NoModifier);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down, Qt::NoModifier);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(open.now().followUps.size(), 2);
        QCOMPARE(open.now().measures[1].state, MeasureState::Closed);
        const auto closing = repos.records.followUps(first.measures[1].id).value(0);
        QCOMPARE(closing.effect, Effect::Reached);
        QCOMPARE(closing.evidence, u"närvaron i lagen"_s);
        QCOMPARE(closing.date, QDate(2026, 11, 5));
        // it stands on the page and its mark in the tree
        QTRY_VERIFY(open.says(u"Alla tolv skolor har stödlag"_s));
        const auto tags = open.place.page()->findChildren<TagLabel *>();
        QVERIFY(std::any_of(tags.begin(), tags.end(), [&](const TagLabel *tag) { return tag->isVisibleTo(&open.place) && tag->word() == u"Uppnådd"_s; }));
        QCOMPARE(open.tree()->currentIndex().data(lists::PlanTree::EffectRole).toInt(), int(Effect::Reached));
        open.history.stack().undo();
        QCOMPARE(open.now().measures[1].state, MeasureState::Ongoing);
        QCOMPARE(open.now().followUps.size(), 1);
        open.history.stack().redo();
        QCOMPARE(open.now().measures[1].state, MeasureState::Closed);
    }

    void whatIsHalfWrittenOfAMeasureWaitsThere()
    {
        Open open(repos);
        QVERIFY(open.place.page()->showPart(PlanPart::Measure, first.measures[1].id.uuid()));
        open.button(u"Följ upp"_s)->click();
        Typist(QApplication::focusWidget()).type(u"Alla tolv"_s);
        QVERIFY(open.place.page()->showPart(PlanPart::Measure, first.measures[0].id.uuid()));
        QVERIFY(open.button(u"Följ upp"_s)); // of that one nothing is begun
        QVERIFY(open.place.page()->showPart(PlanPart::Measure, first.measures[1].id.uuid()));
        QAbstractButton *go = open.button(u"Skriv klart uppföljningen"_s);
        QVERIFY(go);
        go->click();
        auto *seen = qobject_cast<QPlainTextEdit *>(QApplication::focusWidget());
        QVERIFY(seen);
        QCOMPARE(seen->toPlainText(), u"Alla tolv"_s);
        QTest::keyClick(seen, Qt::Key_Escape); // put away, not thrown away
        QVERIFY(open.button(u"Skriv klart uppföljningen"_s));
        QVERIFY(open.now().followUps.size() == 1);
    }

    void aFollowUpIsChangedAndTakenAwayWhereItStands()
    {
        Open open(repos);
        QAction *change = nullptr, *thread = nullptr, *remove = nullptr;
        const auto find = [&] {
            for (QAction *action : open.place.page()->findChildren<QAction *>()) {
                if (action->text() == u"Ändra uppföljningen …"_s)
                    change = action;
                if (action->text() == u"Hela tråden"_s && !qobject_cast<MarginRow *>(action->parent())->findChild<QTextEdit *>())
                    thread = action;
                if (action->text() == u"Lägg i papperskorgen"_s && change && action->parent() == change->parent())
                    remove = action;
            }
        };
        find();
        QVERIFY(change && thread && remove);
        QSignalSpy threads(&open.place, &Place::openThread);
        thread->trigger();
        QCOMPARE(threads.size(), 1);
        QCOMPARE(threads[0][0].value<ObjectRef>(), (ObjectRef{ObjectType::FollowUp, first.followUps[0].id.uuid()}));
        change->trigger();
        auto *form = open.place.findChild<FollowUpForm *>();
        QVERIFY(form && form->isVisible());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape); // given up: nothing changed
        QVERIFY(!form->isVisible());
        QCOMPARE(open.history.stack().count(), 0);
        remove->trigger();
        QVERIFY(open.now().followUps.isEmpty());
        QTRY_VERIFY(open.says(u"Inte uppföljd än."_s));
        open.history.stack().undo();
        QCOMPARE(open.now().followUps.size(), 1);
    }

    void aGoalIsSeenByItsIndicator()
    {
        Indicator indicator;
        indicator.id = IndicatorId::create();
        indicator.name = u"Läser varje dag"_s;
        indicator.unit = u"%"_s;
        indicator.target = 95;
        indicator.hasTarget = true;
        repos.records.save(indicator);
        repos.records.save(IndicatorValue{IndicatorValueId::create(), indicator.id, QDate(2026, 10, 6), {}, {}, 52, 0});
        Open open(repos);
        auto *row = open.place.page()->findChild<GoalRow *>();
        QVERIFY(row);
        QCOMPARE(row->indicatorButton()->text(), u"Välj indikator"_s);
        QMenu *menu = row->indicatorButton()->menu();
        emit menu->aboutToShow();
        QCOMPARE(menu->actions().first()->text(), u"Läser varje dag"_s);
        menu->actions().first()->trigger();
        QCOMPARE(open.now().goals.first().indicator, indicator.id);
        QTRY_VERIFY(row->indicatorButton()->accessibleName().contains(u"Läser varje dag"_s));
        const auto said = [&] {
            QStringList names;
            for (const QWidget *child : row->findChildren<QWidget *>())
                if (child->isVisibleTo(row))
                    names.append(child->accessibleName());
            return names.join(u'|');
        };
        QVERIFY2(said().contains(u"52 %, målet är 95 %"_s), qPrintable(said()));
        open.history.stack().undo();
        QVERIFY(open.now().goals.first().indicator.isNull());
        QTRY_COMPARE(row->indicatorButton()->text(), u"Välj indikator"_s);
    }

    void theThreadBeginsAtANeedToo()
    {
        Open open(repos);
        open.place.page()->newNeed();
        QSignalSpy threads(&open.place, &Place::openThread);
        QTextEdit *need = open.field(u"Behov"_s);
        QVERIFY(need);
        need->setFocus();
        QTest::keyClick(need, Qt::Key_T, Qt::ControlModifier);
        QCOMPARE(threads.size(), 1);
        QCOMPARE(threads[0][0].value<ObjectRef>().type, ObjectType::Need);
    }

    void barsAreMovedByKeysAsOneStep()
    {
        Open open(repos);
        open.place.setLook(ActionPlanPlace::Look::Timeline);
        TimelineCanvas *canvas = open.place.timeline()->canvas();
        canvas->setFocus();
        canvas->choose(first.measures[0].id);
        QTest::keyClick(canvas, Qt::Key_Right);
        QTest::keyClick(canvas, Qt::Key_Right);
        QCOMPARE(open.now().measures[0].from, QDate(2026, 9, 15));
        QCOMPARE(open.now().measures[0].to, QDate(2027, 6, 15));
        QTest::keyClick(canvas, Qt::Key_Left, Qt::ShiftModifier | Qt::ControlModifier);
        QCOMPARE(open.now().measures[0].to, QDate(2027, 5, 15));
        QCOMPARE(open.history.stack().count(), 1);
        open.history.stack().undo();
        QCOMPARE(open.now().measures[0].from, QDate(2026, 9, 1));
    }

    void aBarIsDraggedAndSnapsToMondays()
    {
        Open open(repos);
        open.place.setLook(ActionPlanPlace::Look::Timeline);
        TimelineCanvas *canvas = open.place.timeline()->canvas();
        const auto &picture = static_cast<const documents::GanttPicture &>(canvas->picture());
        const QRectF bar = picture.barOf(first.measures[0].id, QDate(2026, 9, 1), QDate(2027, 6, 1));
        const QPoint from = bar.center().toPoint(), to(int(picture.xOf(picture.dayAt(bar.center().x()).addDays(31))), from.y());
        QTest::mousePress(canvas, Qt::LeftButton, {}, from);
        QTest::mouseMove(canvas, to);
        QMouseEvent move(QEvent::MouseMove, to, canvas->mapToGlobal(to), Qt::NoButton, Qt::LeftButton, {});
        QApplication::sendEvent(canvas, &move);
        QTest::mouseRelease(canvas, Qt::LeftButton, {}, to);
        const Measure moved = open.now().measures[0];
        QCOMPARE(moved.from.dayOfWeek(), 1);
        QVERIFY(moved.from > QDate(2026, 9, 20) && moved.from < QDate(2026, 10, 20));
        QCOMPARE(moved.from.daysTo(moved.to), QDate(2026, 9, 1).daysTo(QDate(2027, 6, 1)));
    }

    void costsAreTypedAndWrongOnesRefused()
    {
        Open open(repos);
        open.place.setLook(ActionPlanPlace::Look::Cost);
        CostView *view = open.place.cost();
        QAbstractItemModel *costs = view->costs()->model();
        QVERIFY(!costs->setData(costs->index(0, 3), u"-3 tkr"_s));
        QVERIFY(view->problem().contains(u"noll"));
        QCOMPARE(open.now().costs[0].amount, 130'000'000);
        QVERIFY(costs->setData(costs->index(0, 3), u"1 090 tkr"_s)); // 1 090 + 310 = what the text says
        QVERIFY(view->problem().isEmpty());
        QCOMPARE(open.now().computedTotal(), open.now().plan.statedTotal);
        QVERIFY(totalProblem(open.now()).isEmpty());
        view->statedTotal()->setFocus();
        view->statedTotal()->selectAll();
        QTest::keyClicks(view->statedTotal(), u"2 mnkr"_s);
        QTest::keyClick(view->statedTotal(), Qt::Key_Return);
        QCOMPARE(open.now().plan.statedTotal, 200'000'000);
        QVERIFY(!totalProblem(open.now()).isEmpty());
    }

    void nextYearsPlanTakesOverWhatIsChosen()
    {
        Open open(repos);
        auto *form = open.place.findChild<PlanForm *>();
        form->beginNew(first.plan.id, QDate(2027, 5, 1));
        QSignalSpy done(form, &PlanForm::done);
        form->findChild<QLineEdit *>()->setText(u"Handlingsplan 2027/28"_s);
        for (QAbstractButton *button : form->findChildren<QAbstractButton *>())
            if (button->text() == u"Skapa planen")
                button->click();
        QCOMPARE(done.size(), 1);
        QCOMPARE(open.place.openPlan().content().plan.continues, first.plan.id);
        QCOMPARE(open.place.openPlan().content().measures.size(), 3);
        open.history.stack().undo();
        QVERIFY(!open.place.openPlan().isOpen()); // and the list is shown instead
    }

    void aFileThatMayOnlyBeReadIsOnlyRead()
    {
        QVERIFY(file.reopen(storage::Database::Mode::ReadOnly).isOpen());
        Open open(repos);
        QTextEdit *title = open.field(u"Insatsens namn"_s);
        QVERIFY(title->isReadOnly());
        QTest::keyClick(open.tree(), Qt::Key_Delete);
        QCOMPARE(open.now().measures.size(), 3);
        open.place.setLook(ActionPlanPlace::Look::Coverage);
        open.place.coverage()->canvas()->setCell({2, 2});
        QTest::keyClick(open.place.coverage()->canvas(), Qt::Key_Space);
        QCOMPARE(open.now().uncoveredNeeds().size(), 1);
    }

    void everyControlHasAName()
    {
        Open open(repos);
        for (const auto look : {ActionPlanPlace::Look::Plan, ActionPlanPlace::Look::Coverage, ActionPlanPlace::Look::Responsibility, ActionPlanPlace::Look::Timeline, ActionPlanPlace::Look::Cost}) {
            open.place.setLook(look);
            for (QWidget *widget : open.place.findChildren<QWidget *>()) {
                const auto *button = qobject_cast<QAbstractButton *>(widget);
                const bool takesFocus = widget->isVisible() && (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy();
                if (takesFocus && widget->accessibleName().isEmpty() && (!button || button->text().isEmpty()))
                    QFAIL(qPrintable(u"%1 %2 has no name"_s.arg(QLatin1StringView(widget->metaObject()->className()), widget->objectName())));
            }
        }
    }

    void fiveHundredMeasuresStillAnswer()
    {
        PlanContent large = examplePlan(u"Stor plan"_s);
        large.plan.from = QDate(2027, 8, 1);
        const Measure model = large.measures[0];
        for (int i = 0; i < 500; ++i) {
            Measure m = model;
            m.id = MeasureId::create();
            m.title = u"Insats %1"_s.arg(i);
            m.area = large.areas[i % 2].id;
            m.rank = 100 + i;
            large.measures.append(m);
        }
        const PlanContent in = stored(repos, large);
        Open open(repos);
        QCOMPARE(open.place.openPlan().id(), in.plan.id);
        for (const auto look : {ActionPlanPlace::Look::Coverage, ActionPlanPlace::Look::Responsibility, ActionPlanPlace::Look::Timeline, ActionPlanPlace::Look::Cost, ActionPlanPlace::Look::Plan}) {
            open.place.setLook(look);
            QApplication::processEvents(); // laid out, as wide as it must be
            open.place.grab();
        }
        // A picture wider than its room keeps its width and is scrolled.
        open.place.setLook(ActionPlanPlace::Look::Coverage);
        QApplication::processEvents();
        const CoverageCanvas *canvas = open.place.coverage()->canvas();
        QVERIFY(canvas->width() > open.place.width());
        QVERIFY(canvas->width() >= int(canvas->picture().size().width()));
        open.place.setLook(ActionPlanPlace::Look::Plan);
        QVERIFY(open.edits.moveMeasure(open.place.openPlan().content(), in.measures[400].id, in.areas[0].id, 3));
        QSignalSpy changed(&open.place.openPlan(), &lists::OpenPlan::changed);
        QVERIFY(changed.wait());
        QCOMPARE(open.place.openPlan().number(in.measures[400].id), u"1.4"_s);
    }
};

QTEST_MAIN(TestActionPlanPlace)
#include "tst_actionplanplace.moc"
