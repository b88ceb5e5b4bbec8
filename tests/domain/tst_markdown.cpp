// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/markdown.h"

#include <QRandomGenerator>
#include <QTest>

using namespace domain;
using namespace Qt::Literals::StringLiterals;

class TestMarkdown : public QObject
{
    Q_OBJECT
private slots:
    void boldItalicAndLinksAreWrittenAsMarkdown()
    {
        QCOMPARE(toMarkdown({{u"Ett "_s}, {u"fett"_s, true}, {u" och "_s}, {u"kursivt"_s, false, true}, {u" ord"_s}}),
                 u"Ett **fett** och _kursivt_ ord"_s);
        QCOMPARE(toMarkdown({{u"Se "_s}, {u"planen"_s, false, false, u"https://ekvik.exempel/plan"_s}}),
                 u"Se [planen](https://ekvik.exempel/plan)"_s);
    }
    void whatWasTypedComesBackAsTyped_data()
    {
        QTest::addColumn<QString>("text");
        for (const QString &text : {u"2 * 3 * 4"_s, u"**"_s, u"a_b_c"_s, u"[x](https://a.se)"_s, u"C:\\temp\\"_s, u"\\*"_s, u"[a]"_s,
                                    u"](("_s, u" kant "_s, u"(parentes)"_s, u"_"_s, u"***_***"_s})
            QTest::newRow(qPrintable(text)) << text;
    }
    void whatWasTypedComesBackAsTyped()
    {
        QFETCH(QString, text);
        const Runs runs{{text}};
        QCOMPARE(toRuns(toMarkdown(runs)), runs);
        QCOMPARE(toPlain(toMarkdown(runs)), text);
    }
    void marksThatNothingClosesAreText()
    {
        QCOMPARE(toPlain(u"5 ** 3"), u"5 ** 3"_s);
        QCOMPARE(toPlain(u"fil_namn"), u"fil_namn"_s);
        QCOMPARE(toPlain(u"[utan slut](http://a"), u"[utan slut](http://a"_s);
        QCOMPARE(toPlain(u"slut\\"), u"slut\\"_s);
    }
    void onlyWebAndMailLinksStay()
    {
        QVERIFY(isSafeLink(u"https://ekvik.exempel"));
        QVERIFY(isSafeLink(u"HTTP://ekvik.exempel"));
        QVERIFY(isSafeLink(u"mailto:ingrid@ekvik.exempel"));
        QVERIFY(!isSafeLink(u"file:///etc/passwd"));
        QVERIFY(!isSafeLink(u"javascript:alert(1)"));
        QVERIFY(!isSafeLink(u"https://a b"));
        QVERIFY(!isSafeLink(u"https://"));
        QVERIFY(!isSafeLink(u""));
        QCOMPARE(toRuns(toMarkdown({{u"klicka"_s, false, false, u"file:///x"_s}})), Runs({{u"klicka"_s}}));
        QCOMPARE(toPlain(u"[klicka](javascript:alert\\(1\\))"), u"[klicka](javascript:alert(1))"_s);
    }
    void anyRunsComeBack()
    {
        QRandomGenerator random(20211);
        const QStringList bits{u"a"_s, u"*"_s, u"**"_s, u"_"_s, u"["_s, u"]"_s, u"("_s, u")"_s, u"\\"_s, u" "_s, u"å"_s, u"]("_s, u""_s, u"😀"_s};
        const QStringList links{QString(), QString(), u"https://a.se/(b)_c"_s, u"mailto:a@b.se"_s, u"http://x\\y"_s, u"file:///z"_s};
        for (int round = 0; round < 20000; ++round) {
            Runs runs;
            for (int i = random.bounded(6); i > 0; --i) {
                Run run;
                for (int j = random.bounded(4); j > 0; --j)
                    run.text += bits[random.bounded(bits.size())];
                run.bold = random.bounded(2) != 0;
                run.italic = random.bounded(2) != 0;
                run.href = links[random.bounded(links.size())];
                runs.append(run);
            }
            QCOMPARE(toRuns(toMarkdown(runs)), normalised(runs));
        }
    }
    void aLongLineOfMarksIsReadInOneGo()
    {
        QCOMPARE(toPlain(QString(200000, u'[')).size(), 200000);
        QCOMPARE(toPlain(u"_"_s.repeated(100001)).size(), 1);
    }
};

QTEST_APPLESS_MAIN(TestMarkdown)
#include "tst_markdown.moc"
