// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/valuetable.h"

#include <QTest>

using namespace importing;
using namespace Qt::Literals::StringLiterals;

class TestValueTable : public QObject
{
    Q_OBJECT
private slots:
    void numbersAndDaysAsPeopleWriteThem()
    {
        double value = 0;
        for (const auto &[text, expected] : QList<QPair<QString, double>>{{u"95,2"_s, 95.2}, {u"1 234,5"_s, 1234.5}, {u"95.2 %"_s, 95.2}, {u"−3"_s, -3}, {u"1.234,5"_s, 1234.5}}) {
            QVERIFY2(numberFromText(text, value), qPrintable(text));
            QCOMPARE(value, expected);
        }
        for (const QString &text : {u""_s, u"tolv"_s, u"1e400"_s, u"nan"_s})
            QVERIFY2(!numberFromText(text, value), qPrintable(text));
        QCOMPARE(dayFromText(u"2027-02-02"_s), QDate(2027, 2, 2));
        QCOMPARE(dayFromText(u"2027-02"_s), QDate(2027, 2, 28));
        QCOMPARE(dayFromText(u"ht 2026"_s), QDate(2026, 12, 20));
        QCOMPARE(dayFromText(u"VT27"_s), QDate(2027, 6, 15));
        QVERIFY(!dayFromText(u"52"_s).isValid());
    }

    void cellsPastedFromASpreadsheet()
    {
        const ValueTable table = valueTable(u"Datum\tSkola\tAndel\r\n2027-02-02\tTallåsen\t81,5\r\n2027-02-02\tSjövik\t60\r\n"_s.toUtf8());
        QVERIFY(table.problem.isEmpty());
        QCOMPARE(table.columns, (ValueColumns{0, -1, 1, 2}));
        const ReadValues read = readValues(table, table.columns);
        QCOMPARE(read.values, (QList<ReadValue>{{QDate(2027, 2, 2), {}, u"Tallåsen"_s, 81.5}, {QDate(2027, 2, 2), {}, u"Sjövik"_s, 60}}));
        QCOMPARE(read.refusedCount, 0);
    }

    void aCsvFileWithQuotesOldLettersAndRowsThatAreNoValues()
    {
        const ValueTable table = valueTable(u"Enhet;Dag;Värde\n\"Tallåsen; norra\";2027-02-02;81\nSjövik;i fjol;60\nEkbacken;2027-02-02;\nEkbacken;2027-02-03;många\n"_s.toLatin1());
        const ReadValues read = readValues(table, table.columns);
        QCOMPARE(read.values.size(), 1);
        QCOMPARE(read.values.first().unit, u"Tallåsen; norra"_s);
        QCOMPARE(read.refusedCount, 3);
        QCOMPARE(read.refused.at(0).row, 3);
        QVERIFY(read.refused.at(0).why.contains(u"ingen dag"_s));
        QCOMPARE(read.refused.at(1).why, u"Värdet saknas."_s);
        QVERIFY(read.refused.at(2).why.contains(u"inget tal"_s));
    }

    void wrongColumnsAndNoTableAreSaidInASentence()
    {
        QVERIFY(!valueTable({}).problem.isEmpty());
        QVERIFY(!valueTable(QByteArray("PK\3\4\0\0\0", 7)).problem.isEmpty());
        QVERIFY(!valueTable("Datum;Andel\n").problem.isEmpty());
        const ValueTable table = valueTable("a;b\nx;y\n");
        QVERIFY(!readValues(table, table.columns).problem.isEmpty());
        QVERIFY(!readValues(table, {0, -1, -1, 1}).problem.isEmpty());
    }

    void aMillionRowsAreAnsweredAndCanBeBrokenOff()
    {
        QByteArray rows("Dag;Andel\n");
        rows.reserve(20'000'000);
        for (int i = 0; i < 1'000'000; ++i)
            rows += "2027-02-02;51\n";
        const ValueTable table = valueTable(rows);
        const ReadValues read = readValues(table, table.columns);
        QVERIFY2(read.problem.contains(u"1000000"_s), qPrintable(read.problem));
        QVERIFY(read.values.isEmpty());
        const ReadValues stopped = readValues(table, table.columns, [](double) { return false; });
        QVERIFY(stopped.stopped);
    }
};

QTEST_GUILESS_MAIN(TestValueTable)
#include "tst_valuetable.moc"
