// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/dates.h"

#include <QTest>

using namespace domain;
using namespace Qt::Literals::StringLiterals;

class TestDates : public QObject
{
    Q_OBJECT
private:
    const QDate m_today{2026, 10, 13}; // a Tuesday

private slots:
    void datesAreWrittenAsSwedesWriteThem()
    {
        QCOMPARE(longDate({2026, 10, 27}, m_today), u"tis 27 oktober"_s);
        QCOMPARE(longDate({2027, 1, 7}, m_today), u"tors 7 januari 2027"_s);
        QCOMPARE(shortDate({2026, 10, 27}, m_today), u"27 okt"_s);
        QCOMPARE(shortDate({2025, 3, 1}, m_today), u"1 mars 2025"_s);
        QCOMPARE(fullDate({2026, 10, 13}), u"tisdag 13 oktober 2026"_s);
        QCOMPARE(longDate({}), QString());
    }
    void wordsThatMeanADay_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QDate>("date");
        const auto row = [](const QString &words, QDate date) { QTest::newRow(qPrintable(words)) << words << date; };
        row(u"23 mars"_s, {2027, 3, 23});
        row(u"27 okt"_s, {2026, 10, 27});
        row(u"13 oktober"_s, {2026, 10, 13});
        row(u"tis 27 okt"_s, {2026, 10, 27});
        row(u"tisdag den 28 september 2021"_s, {2021, 9, 28});
        row(u"Den 1:a December"_s, {2026, 12, 1});
        row(u"den 15"_s, {2026, 10, 15});
        row(u"den 2:e"_s, {2026, 11, 2});
        row(u"23/3"_s, {2027, 3, 23});
        row(u"23/3-21"_s, {2021, 3, 23});
        row(u"2021-03-23"_s, {2021, 3, 23});
        row(u"20210323"_s, {2021, 3, 23});
        row(u"idag"_s, {2026, 10, 13});
        row(u"imorgon"_s, {2026, 10, 14});
        row(u"i morgon"_s, {2026, 10, 14});
        row(u"i övermorgon"_s, {2026, 10, 15});
        row(u"tisdag"_s, {2026, 10, 20});
        row(u"på fredag"_s, {2026, 10, 16});
        row(u"nästa tisdag"_s, {2026, 10, 20});
        row(u"nästa fredag"_s, {2026, 10, 23});
        row(u"nästa vecka"_s, {2026, 10, 19});
        row(u"nästa månad"_s, {2026, 11, 1});
        row(u"v 45"_s, {2026, 11, 2});
        row(u"v.45"_s, {2026, 11, 2});
        row(u"vecka 41"_s, {2027, 10, 11});
        row(u"v 42"_s, {2026, 10, 13});
        row(u"v 53 2026"_s, {2026, 12, 28});
        row(u"om en månad"_s, {2026, 11, 13});
        row(u"drygt en månad"_s, {2026, 11, 13});
        row(u"om drygt en månad"_s, {2026, 11, 13});
        row(u"om två veckor"_s, {2026, 10, 27});
        row(u"om 3 dagar"_s, {2026, 10, 16});
        row(u"om ett halvår"_s, {2027, 4, 13});
        row(u"i slutet av mars"_s, {2027, 3, 31});
        row(u"senast 1 nov"_s, {2026, 11, 1});
        row(u"29 februari"_s, {2028, 2, 29});
    }
    void wordsThatMeanADay()
    {
        QFETCH(QString, words);
        QFETCH(QDate, date);
        QCOMPARE(dateFromWords(words, m_today), std::optional(date));
    }
    void otherWordsAreNoDay_data()
    {
        QTest::addColumn<QString>("words");
        for (const QString &words : {u""_s, u"31 februari"_s, u"v 60"_s, u"2021-13-01"_s, u"kanske"_s, u"marsvin"_s, u"40/2"_s, u"v 53 2027"_s})
            QTest::newRow(qPrintable(words)) << words;
    }
    void otherWordsAreNoDay()
    {
        QFETCH(QString, words);
        QCOMPARE(dateFromWords(words, m_today), std::nullopt);
    }
    void theBeginningOfWordsIsCompleted()
    {
        const auto wordsFor = [&](const QString &beginning) {
            QStringList words;
            for (const DateSuggestion &s : dateSuggestions(beginning, m_today))
                words << s.words;
            return words;
        };
        QCOMPARE(wordsFor(u"nästa ti"_s), QStringList({u"nästa tisdag"_s}));
        QCOMPARE(wordsFor(u"23 m"_s), QStringList({u"23 mars"_s, u"23 maj"_s}));
        QCOMPARE(wordsFor(u"om en m"_s), QStringList({u"om en månad"_s}));
        QCOMPARE(wordsFor(u"v4"_s).first(), u"v4"_s); // already a week
        QVERIFY(wordsFor(u"v4"_s).contains(u"v 45"_s));
        QVERIFY(wordsFor(u""_s).size() == 8);
        QVERIFY(wordsFor(u"qqq"_s).isEmpty());
        for (const QString &beginning : {u"2"_s, u"i"_s, u"t"_s, u"o"_s})
            for (const DateSuggestion &s : dateSuggestions(beginning, m_today))
                QCOMPARE(dateFromWords(s.words, m_today), std::optional(s.date));
    }
    void aDateIsFoundInRunningText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QDate>("date");
        const auto row = [](const QString &text, QDate date) { QTest::newRow(qPrintable(text)) << text << date; };
        row(u"Mötesanteckningar tisdag den 28 september 2021 kl. 13"_s, {2021, 9, 28});
        row(u"LG 2021-09-28"_s, {2021, 9, 28});
        row(u"läggs in på mötet den 23 mars"_s, {2027, 3, 23});
        row(u"torsdag 5/11 (bokslut)"_s, {2026, 11, 5});
        row(u"Den 17-18 feb kommer mer"_s, {2027, 2, 17});
        row(u"klart v. 45 enligt plan"_s, {2026, 11, 2});
        row(u"återkommer om drygt en månad med förslag"_s, {2026, 11, 13});
        row(u"läsåret 2020/2021 och sedan 3 maj"_s, {2027, 5, 3});
        row(u"den 31 februari eller 1 mars"_s, {2027, 3, 1});
    }
    void aDateIsFoundInRunningText()
    {
        QFETCH(QString, text);
        QFETCH(QDate, date);
        const auto found = findDate(text, m_today);
        QVERIFY(found);
        QCOMPARE(found->date, date);
    }
    void numbersInTextAreNoDates_data()
    {
        QTest::addColumn<QString>("text");
        for (const QString &text : {u"1500 av 1800 har valt"_s, u"33,6 mnkr"_s, u"drar igång om 6-8 v."_s, u"3/4 av eleverna"_s, u"punkt 4 marknad"_s,
                                    u"årskurs 7-9"_s, u"tisdagar och torsdagar"_s, u"2021/2022"_s, u"tel 042-10 12 13"_s})
            QTest::newRow(qPrintable(text)) << text;
    }
    void numbersInTextAreNoDates()
    {
        QFETCH(QString, text);
        QCOMPARE(findDate(text, m_today), std::nullopt);
    }
};

QTEST_APPLESS_MAIN(TestDates)
#include "tst_dates.moc"
