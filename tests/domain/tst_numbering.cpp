// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/names.h"
#include "domain/numbering.h"

#include <QTest>

using namespace domain;
using namespace Qt::Literals::StringLiterals;

namespace {

AgendaItem item(Section section, int frozen = 0)
{
    AgendaItem made;
    made.id = ItemId::create();
    made.section = section;
    made.number = frozen;
    return made;
}

Line line(LineKind kind)
{
    Line made;
    made.id = LineId::create();
    made.kind = kind;
    return made;
}

QList<int> inOrder(const QHash<ItemId, int> &numbers, const QList<AgendaItem> &items)
{
    QList<int> out;
    for (const AgendaItem &i : items)
        out << numbers.value(i.id);
    return out;
}

} // namespace

class TestNumbering : public QObject
{
    Q_OBJECT
private slots:
    void numbersRunOnThroughTheSections()
    {
        const QList<AgendaItem> items{item(Section::Decision), item(Section::Dialogue), item(Section::Dialogue), item(Section::Information)};
        QCOMPARE(inOrder(itemNumbers(Body(), items), items), QList<int>({1, 2, 3, 4}));
    }
    void numbersRestartInEachSectionWhereverItStands()
    {
        Body body;
        body.numbering = Numbering::RestartsPerSection;
        const QList<AgendaItem> items{item(Section::Decision), item(Section::Dialogue), item(Section::Decision), item(Section::Dialogue)};
        QCOMPARE(inOrder(itemNumbers(body, items), items), QList<int>({1, 1, 2, 2}));
    }
    void frozenNumbersStayAndAreGivenOnce()
    {
        const QList<AgendaItem> items{item(Section::Decision), item(Section::Decision, 3), item(Section::Decision), item(Section::Decision, 1)};
        QCOMPARE(inOrder(itemNumbers(Body(), items), items), QList<int>({2, 3, 4, 1}));
    }
    void ownDecisionsAreCountedReportedOnesAreNot()
    {
        const QList<Line> lines{line(LineKind::Text), line(LineKind::Decision), line(LineKind::Decision), line(LineKind::Agreement), line(LineKind::Task)};
        QHash<LineId, Decision> decisions;
        decisions[lines[1].id].reported = true;
        const auto numbers = decisionNumbers(lines, decisions);
        QCOMPARE(numbers.size(), 2);
        QCOMPARE(numbers.value(lines[2].id), 1);
        QCOMPARE(numbers.value(lines[3].id), 2);
    }
    void aReferenceNamesBodyDayAndNumber()
    {
        QCOMPARE(reference(u"LG"_s, QDate(2021, 2, 9), 2), u"LG 2021-02-09 §2"_s);
        QCOMPARE(reference(u"LG"_s, QDate(2021, 2, 9), 0), u"LG 2021-02-09"_s);
    }
    void initialsComeFromEveryName()
    {
        QCOMPARE(initialsOf(u"Ingrid Hallsten"), u"IH"_s);
        QCOMPARE(initialsOf(u"Jonas Wiberg-Ek"), u"JWE"_s);
        QCOMPARE(initialsOf(u"Åsa af Ekenstam (adjungerad)"), u"ÅE"_s);
        QCOMPARE(initialsOf(u""), QString());
    }
    void namesAreTheSameInOtherSpellings()
    {
        QVERIFY(isSameName(u"Wiberg-Ek, Jonas", u"jonas  wiberg ek"));
        QVERIFY(isSameName(u"René Ålind", u"Rene Ålind"));
        QVERIFY(!isSameName(u"Mikael Ådén", u"Mikael Aden"));
        QCOMPARE(folded(u"  ÅRE  Två\u2011Nio "), u"åre två-nio"_s);
    }
};

QTEST_APPLESS_MAIN(TestNumbering)
#include "tst_numbering.moc"
