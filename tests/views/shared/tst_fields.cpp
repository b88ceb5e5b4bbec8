// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shared/dateedit.h"
#include "views/shared/partyedit.h"
#include "views/shared/theme.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCompleter>
#include <QSignalSpy>
#include <QTest>

using namespace views;
using namespace Qt::Literals::StringLiterals;

namespace {

/// QTest::keyClicks() refuses å, ä and ö.
void type(QWidget *field, const QString &words)
{
    for (const QChar letter : words) {
        QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, QString(letter));
        QApplication::sendEvent(field, &press);
    }
}

domain::Directory ekvik()
{
    using namespace domain;
    Directory directory;
    directory.people = {Person{PersonId::create(), u"Leila Saari"_s, u"LS"_s, {}, {}, 1},
                        Person{PersonId::create(), u"Sanna Torvik"_s, u"ST"_s, {}, {}, 1},
                        Person{PersonId::create(), u"Jonas Wiberg-Ek"_s, u"JWE"_s, {}, {}, 1}};
    Body group;
    group.id = BodyId::create();
    group.name = u"Styrgruppen"_s;
    group.abbreviation = u"SG"_s;
    directory.bodies = {group};
    return directory;
}

QAbstractItemView *openList(QWidget *field)
{
    for (QCompleter *completer : field->findChildren<QCompleter *>())
        if (completer->popup()->isVisible())
            return completer->popup();
    return nullptr;
}

} // namespace

class TestFields : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { theme::apply(*qApp, theme::Scheme::Light); }

    void aDateIsSaidInWords()
    {
        DateEdit edit;
        edit.setReference(QDate(2026, 10, 13));
        edit.show();
        QVERIFY(QTest::qWaitForWindowActive(&edit));
        QSignalSpy changed(&edit, &DateEdit::dateChanged);
        type(&edit, u"27 oktober"_s);
        if (QAbstractItemView *list = openList(&edit))
            list->hide();
        QTest::keyClick(&edit, Qt::Key_Return);
        QCOMPARE(edit.date(), QDate(2026, 10, 27));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.first().first().toDate(), QDate(2026, 10, 27));
    }

    void wordsThatAreNoDateStayAndArePointedOut()
    {
        DateEdit edit;
        edit.setReference(QDate(2026, 10, 13));
        edit.show();
        QVERIFY(QTest::qWaitForWindowActive(&edit));
        type(&edit, u"snart åtminstone"_s);
        QTest::keyClick(&edit, Qt::Key_Return);
        QCOMPARE(edit.text(), u"snart åtminstone"_s);
        QVERIFY(edit.problem().contains(u"snart åtminstone"_s));
        edit.clear();
        type(&edit, u"2026-11-03"_s);
        if (QAbstractItemView *list = openList(&edit))
            list->hide();
        QTest::keyClick(&edit, Qt::Key_Return);
        QVERIFY(edit.problem().isEmpty());
        QCOMPARE(edit.date(), QDate(2026, 11, 3));
    }

    void aDateCanBeTakenAway()
    {
        DateEdit edit;
        edit.setDate(QDate(2026, 10, 27));
        edit.show();
        QSignalSpy changed(&edit, &DateEdit::dateChanged);
        edit.selectAll();
        QTest::keyClick(&edit, Qt::Key_Delete);
        QTest::keyClick(&edit, Qt::Key_Return);
        QCOMPARE(changed.size(), 1);
        QVERIFY(!changed.first().first().toDate().isValid());
    }

    void initialsCompleteToAPersonAndSeveralStandSideBySide()
    {
        const domain::Directory directory = ekvik();
        PartyEdit edit;
        edit.setDirectory(directory);
        edit.show();
        QVERIFY(QTest::qWaitForWindowActive(&edit));
        QSignalSpy changed(&edit, &PartyEdit::partiesChanged);
        type(&edit, u"ls"_s);
        QAbstractItemView *list = openList(&edit);
        QVERIFY(list);
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(edit.text(), u"Leila Saari, "_s);
        type(&edit, u"sty"_s);
        list = openList(&edit);
        QVERIFY(list);
        QTest::keyClick(list, Qt::Key_Return);
        QTest::keyClick(&edit, Qt::Key_Return);
        QCOMPARE(changed.size(), 1);
        const domain::Parties parties = edit.parties();
        QCOMPARE(parties.size(), 2);
        QCOMPARE(parties.at(0).person, directory.people.at(0).id);
        QCOMPARE(parties.at(1).body, directory.bodies.at(0).id);
    }

    void aNameNobodyBearsStaysAsText()
    {
        PartyEdit edit;
        edit.setDirectory(ekvik());
        edit.show();
        type(&edit, u"Bosse från åkeriet"_s);
        QTest::keyClick(&edit, Qt::Key_Return);
        const domain::Parties parties = edit.parties();
        QCOMPARE(parties.size(), 1);
        QCOMPARE(parties.first(), (domain::Party{{}, {}, u"Bosse från åkeriet"_s}));
    }
};

QTEST_MAIN(TestFields)
#include "tst_fields.moc"
