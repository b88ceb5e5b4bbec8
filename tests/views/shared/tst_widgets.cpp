// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shared/emptystate.h"
#include "views/shared/field.h"
#include "views/shared/messagebar.h"
#include "views/shared/popover.h"
#include "views/shared/rowlist.h"
#include "views/shared/savedmark.h"
#include "views/shared/segmentedtoggle.h"
#include "views/shared/taglabel.h"
#include "views/shared/theme.h"
#include "views/shared/windowedrows.h"

#include <QAccessible>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>
#include <QVBoxLayout>

using namespace views;
using namespace Qt::Literals::StringLiterals;

namespace {

class MonthRows : public RowDelegate
{
public:
    using RowDelegate::RowDelegate;
    using RowDelegate::sizeHint;

protected:
    Row row(const QModelIndex &index) const override
    {
        Row row;
        row.mark = Mark::DecisionValid;
        row.title = index.data().toString();
        row.details = u"LG 2026-10-13 §1"_s;
        return row;
    }
    QString group(const QModelIndex &index) const override { return index.data(Qt::UserRole).toString(); }
};

QStandardItem *decision(const QString &title, const QString &month)
{
    auto *item = new QStandardItem(title);
    item->setData(month, Qt::UserRole);
    return item;
}

} // namespace

class TestWidgets : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { theme::apply(*qApp, theme::Scheme::Light); }

    void aLongTitleMakesItsRowHigherAndAGroupBeginsWithAHeading()
    {
        QStandardItemModel model;
        model.appendRow(decision(u"Kort"_s, u"Oktober"_s));
        model.appendRow(decision(u"Kort"_s, u"Oktober"_s));
        model.appendRow(decision(QString(u"Ett mycket långt beslut "_s).repeated(20), u"Oktober"_s));
        model.appendRow(decision(u"Kort"_s, u"September"_s));
        RowList list;
        MonthRows rows;
        list.setItemDelegate(&rows);
        list.setModel(&model);
        list.resize(424, 600);
        list.show();
        const auto height = [&](int row) { return list.visualRect(model.index(row, 0)).height(); };
        QTRY_VERIFY(height(3) > 0);
        QCOMPARE(height(0), height(3));
        QVERIFY(height(0) > height(1)); // the heading
        QCOMPARE(height(2), height(1) + theme::px(21)); // two lines, never more
    }

    void anEmptyListSaysWhatThatMeans()
    {
        QStandardItemModel model;
        RowList list;
        auto *empty = new EmptyState(u"Inga beslut än"_s, u"Det första syns här när mötet skrivs."_s);
        list.setEmptyState(empty);
        list.setModel(&model);
        list.resize(400, 300);
        list.show();
        QVERIFY(empty->isVisible());
        QVERIFY(empty->accessibleName().contains(u"Det första syns här"_s));
        model.appendRow(new QStandardItem(u"Ett beslut"_s));
        QVERIFY(!empty->isVisible());
        model.clear();
        QVERIFY(empty->isVisible());
    }

    void aScreenReaderSeesTheRowsOfALongList()
    {
        QStandardItemModel model;
        for (int i = 0; i < 5000; ++i)
            model.appendRow(new QStandardItem(u"Beslut %1"_s.arg(i)));
        model.item(1)->setData(u"Andra beslutet, gäller"_s, Qt::AccessibleTextRole);
        WindowedRows list;
        MonthRows rows;
        list.setItemDelegate(&rows);
        list.setModel(&model);
        list.setAccessibleName(u"Beslut"_s);
        list.resize(400, 300);
        list.show();
        list.setCurrentIndex(model.index(1, 0));
        QAccessibleInterface *seen = QAccessible::queryAccessibleInterface(&list);
        QCOMPARE(seen->role(), QAccessible::List);
        QCOMPARE(seen->childCount(), 5000);
        QAccessibleInterface *row = seen->focusChild();
        QCOMPARE(row->text(QAccessible::Name), u"Andra beslutet, gäller"_s);
        QCOMPARE(row->role(), QAccessible::ListItem);
        QVERIFY(row->state().selected && !row->rect().isEmpty());
        QCOMPARE(seen->indexOfChild(row), 1);
        QVERIFY(seen->child(4000)->state().offscreen);
        QSignalSpy opened(&list, &QAbstractItemView::activated);
        seen->child(2)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(opened.first().first().toModelIndex().row(), 2);
        model.clear();
        QVERIFY(!row->isValid());
        QCOMPARE(seen->childCount(), 0);
    }

    void enterOpensTheCurrentRow()
    {
        QStandardItemModel model;
        model.appendRow(new QStandardItem(u"Första"_s));
        model.appendRow(new QStandardItem(u"Andra"_s));
        RowList list;
        list.setModel(&model);
        QSignalSpy opened(&list, &QAbstractItemView::activated);
        list.show();
        list.ensureCurrent();
        QTest::keyClick(&list, Qt::Key_Down);
        QTest::keyClick(&list, Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.first().first().toModelIndex().row(), 1);
    }

    void aMessageOffersUndoAndGoesWhenItIsTaken()
    {
        QWidget window;
        auto *layout = new QVBoxLayout(&window);
        auto *bar = new MessageBar;
        layout->addWidget(bar);
        window.show();
        QVERIFY(!bar->isVisible());
        bar->showDone(u"Tre filer är inlästa."_s, true);
        QVERIFY(bar->isVisible());
        QCOMPARE(bar->accessibleName(), u"Tre filer är inlästa."_s);
        QSignalSpy undo(bar, &MessageBar::undoRequested);
        auto *button = bar->findChild<QPushButton *>();
        QVERIFY(button);
        QTest::keyClick(button, Qt::Key_Space);
        QCOMPARE(undo.size(), 1);
        QVERIFY(!bar->isVisible());
    }

    void escapePutsAMessageAwayOnlyWhereItMayGo()
    {
        QWidget window;
        auto *bar = new MessageBar(&window);
        window.show();
        bar->say(MessageBar::Tone::Attention, u"Filen är öppen för läsning."_s);
        bar->setClosable(false);
        QTest::keyClick(bar, Qt::Key_Escape);
        QVERIFY(bar->isVisible());
        bar->setClosable(true);
        QTest::keyClick(bar, Qt::Key_Escape);
        QVERIFY(!bar->isVisible());
    }

    void arrowsMoveAChoiceAmongSegments()
    {
        SegmentedToggle toggle({u"System"_s, u"Ljust"_s, u"Mörkt"_s});
        toggle.show();
        QVERIFY(QTest::qWaitForWindowActive(&toggle));
        QSignalSpy chosen(&toggle, &SegmentedToggle::chosen);
        const auto segments = toggle.findChildren<QRadioButton *>();
        segments.at(0)->setFocus();
        QTest::keyClick(segments.at(0), Qt::Key_Right);
        QCOMPARE(toggle.current(), 1);
        QCOMPARE(chosen.size(), 1);
        toggle.setCurrent(2);
        QCOMPARE(chosen.size(), 1); // not by the user
        toggle.setCurrent(-1);
        QCOMPARE(toggle.current(), -1);
    }

    void aFieldNamesItsControlAndSaysWhatIsWrong()
    {
        auto *edit = new QLineEdit;
        Field field(u"&Plats"_s, edit);
        QCOMPARE(edit->accessibleName(), u"Plats"_s);
        field.setProblem(u"Platsen saknas."_s);
        QCOMPARE(edit->accessibleDescription(), u"Platsen saknas."_s);
        field.setProblem(QString());
        QVERIFY(edit->accessibleDescription().isEmpty());
    }

    void theSavedMarkTellsTheTruth()
    {
        SavedMark mark;
        mark.showSaved(QTime(10, 42));
        QCOMPARE(mark.words(), u"Sparat 10.42"_s);
        mark.showNotSaved(QTime(10, 41), u"Mappen svarar inte."_s);
        QCOMPARE(mark.words(), u"Inte sparat sedan 10.41"_s);
        QVERIFY(mark.accessibleName().contains(u"Mappen svarar inte."_s));
    }

    void escapeClosesACardAndTheFocusGoesBack()
    {
        QWidget window;
        window.resize(600, 400);
        auto *button = new QPushButton(u"Öppna"_s, &window);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        button->setFocus();
        auto *edit = new QLineEdit;
        Popover card(edit);
        card.open(button, button->rect());
        QVERIFY(card.isVisible());
        QVERIFY(edit->hasFocus());
        QTest::keyClick(edit, Qt::Key_Escape);
        QVERIFY(!card.isVisible());
        QVERIFY(button->hasFocus());
        card.setParent(nullptr);
    }

    void aCardStaysInsideTheWindow()
    {
        QWidget window;
        window.resize(400, 300);
        auto *content = new QWidget;
        content->setMinimumSize(200, 120);
        Popover card(content);
        window.show();
        card.open(&window, QRect(380, 280, 10, 10), false);
        const QRect inner(content->mapTo(&window, QPoint()), content->size());
        QVERIFY(window.rect().contains(inner));
        QVERIFY(inner.bottom() < 280); // above, as there is no room below
        card.setParent(nullptr);
    }

    void aTagIsNamedByItsWord()
    {
        TagLabel tag(Mark::TaskLate);
        QCOMPARE(tag.accessibleName(), u"Försenad"_s);
        QCOMPARE(tag.sizeHint().height(), theme::px(22));
    }
};

QTEST_MAIN(TestWidgets)
#include "tst_widgets.moc"
