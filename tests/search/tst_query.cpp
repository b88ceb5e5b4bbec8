// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/completion.h"
#include "search/inflection.h"
#include "search/query.h"
#include "search/textmatcher.h"

#include <QTest>

using namespace search;
using namespace Qt::Literals::StringLiterals;

class TestQuery : public QObject
{
    Q_OBJECT

private slots:
    void wordsPhrasesAndFieldsAreRead()
    {
        const Query query = parse(u"Närvaro \"nästa steg\" -budget Wiberg-Ek #skolval"_s);
        QCOMPARE(query.terms.size(), 5);
        QCOMPARE(query.terms[0], (Query::Term{.words = {u"närvaro"_s}}));
        QCOMPARE(query.terms[1], (Query::Term{.words = {u"nästa"_s, u"steg"_s}, .phrase = true}));
        QCOMPARE(query.terms[2], (Query::Term{.words = {u"budget"_s}, .excluded = true}));
        QCOMPARE(query.terms[3], (Query::Term{.words = {u"wiberg"_s, u"ek"_s}, .phrase = true}));
        QCOMPARE(query.terms[4], (Query::Term{.words = {u"skolval"_s}}));
    }

    void whatIsBegunCanGoOn_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QStringList>("goesOn");
        QTest::newRow("a field's name") << u"skola st"_s << QStringList{u"skola status:"_s};
        QTest::newRow("a field's value") << u"status:g"_s << QStringList{u"status:genomfört "_s, u"status:gäller "_s};
        QTest::newRow("someone by initials") << u"@m"_s << QStringList{u"@MBH "_s, u"@\"Mikael Ådén\" "_s};
        QTest::newRow("a group") << u"grupp:"_s << QStringList{u"grupp:LG "_s, u"grupp:SG "_s};
        QTest::newRow("a year") << u"år:2025"_s << QStringList();
        QTest::newRow("part of a year") << u"före:202"_s << QStringList{u"före:2026 "_s, u"före:2025 "_s};
        QTest::newRow("left out") << u"-stat"_s << QStringList{u"-status:"_s};
        QTest::newRow("a plain word") << u"närvaro"_s << QStringList();
        QTest::newRow("one letter") << u"s"_s << QStringList();
        QTest::newRow("after a space") << u"status: "_s << QStringList();
        QTest::newRow("nothing") << QString() << QStringList();
    }
    void whatIsBegunCanGoOn()
    {
        QFETCH(QString, typed);
        QFETCH(QStringList, goesOn);
        QStringList found;
        for (const Completion &way : completionsFor(typed, {{u"LG"_s, u"SG"_s}, {u"MBH"_s, u"Mikael Ådén"_s}, {2026, 2025}}))
            found.append(way.typed);
        QCOMPARE(found, goesOn);
    }

    void fieldsAreWrittenAsOneThinksThem()
    {
        QCOMPARE(parse(u"beslut:skolval"_s).kind, Query::Kind::Decision);
        QCOMPARE(parse(u"Beslut:skolval"_s).terms.size(), 1);
        QCOMPARE(parse(u"uppgift:"_s).kind, Query::Kind::Task);
        QCOMPARE(parse(u"vem:MBH"_s).responsible, u"MBH"_s);
        QCOMPARE(parse(u"@\"Ingrid Hallsten\" budget"_s).responsible, u"Ingrid Hallsten"_s);
        QCOMPARE(parse(u"grupp:LG"_s).body, u"LG"_s);
        QCOMPARE(parse(u"år:2021"_s).from, QDate(2021, 1, 1));
        QCOMPARE(parse(u"år:2021"_s).to, QDate(2021, 12, 31));
        QCOMPARE(parse(u"före:2021-03"_s).to, QDate(2021, 2, 28));
        QCOMPARE(parse(u"efter:2021-03"_s).from, QDate(2021, 4, 1));
        QCOMPARE(parse(u"före:2021-03-23"_s).to, QDate(2021, 3, 22));
        QCOMPARE(parse(u"status:gäller"_s).decisionState, domain::DecisionState::Valid);
        QCOMPARE(parse(u"status:öppen"_s).taskState, domain::TaskState::Open);
        QVERIFY(!parse(u"grupp:LG"_s).isEmpty());
    }

    void whatMakesNoSenseIsWordsOrNothing()
    {
        QVERIFY(parse(u""_s).isEmpty());
        QVERIFY(parse(u"  \t "_s).isEmpty());
        QVERIFY(parse(u"* ^ ( ) \" : - + ~"_s).isEmpty());
        QVERIFY(!parse(u"-budget"_s).hasWords());
        QCOMPARE(parse(u"\"öppen fras"_s).terms[0].words.size(), 2);
        QCOMPARE(parse(u"år:nittonhundra"_s).terms.size(), 1);
        QCOMPARE(parse(u"status:okänd"_s).terms[0].words[0], u"okänd"_s);
        QCOMPARE(parse(u"kl 10:30"_s).terms.size(), 2);
        QCOMPARE(parse(u"NEAR( AND OR NOT"_s).terms.size(), 4);
        QVERIFY(parse(QString(10000, u'x')).terms[0].words[0].size() <= 500);
        QVERIFY(parse(u"a "_s.repeated(5000)).terms.size() <= 40);
        QVERIFY(parse(u"före:2021-13"_s).hasWords());
    }

    void inflectionsBelongTogether_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("written");
        const auto rows = u"besluten beslut|beslut beslutet|beslut beslutade|beslutade beslut|skolan skolor|skolor skolan|skolornas skola|"
                          "ledamot ledamöter|ledamöterna ledamot|städer stad|huvudstad huvudstäder|händerna hand|lärare lärarna|lärarnas lärare|"
                          "elev eleverna|elevernas elev|mötet möten|mötena möte|regel regler|reglerna regel|artikel artiklar|förälder föräldrarna|"
                          "program programmet|programmen program|läget lägen|lagen lagarna|enhet enheterna|verksamheterna verksamhet|"
                          "analys analyserna|prioritera prioriterade|diskuterar diskuterade|följde följer|utvärderas utvärdera|barnen barn|"
                          "skrev skriva|föreslogs föreslå|gick går|rektorer rektorn|nämnden nämnder|frågorna fråga|arbetet arbeten|kapitel kapitlet|"
                          "böcker bok|ombudsmän ombudsman|kostnader kostnaden|planerna plan|målet mål|kartläggningen kartläggningar"_s.split(u'|');
        for (const QString &row : rows)
            QTest::newRow(row.toUtf8().constData()) << row.section(u' ', 0, 0) << row.section(u' ', 1);
    }
    void inflectionsBelongTogether()
    {
        QFETCH(QString, typed);
        QFETCH(QString, written);
        const Fit fit = Pattern(typed).fit(written);
        QVERIFY(fit == Fit::Same || fit == Fit::Beginning || fit == Fit::Inflected);
    }

    void wordsThatAreNotTheSameStayApart_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("written");
        for (const QString &row : u"far får|får far|lag läge|läge lag|lag lägen|lagen läget|lag förslag|sal säl|al mål|mal mål|hal hål|tar tår|bar bär|ål al"_s.split(u'|'))
            QTest::newRow(row.toUtf8().constData()) << row.section(u' ', 0, 0) << row.section(u' ', 1);
    }
    void wordsThatAreNotTheSameStayApart()
    {
        QFETCH(QString, typed);
        QFETCH(QString, written);
        QCOMPARE(Pattern(typed).fit(written), Fit::None);
    }

    void partsOfCompoundsAreFound()
    {
        QCOMPARE(Pattern(u"försörjning"_s).fit(u"kompetensförsörjning"), Fit::Inside);
        QCOMPARE(Pattern(u"försörjningen"_s).fit(u"kompetensförsörjningsplan"), Fit::Inside);
        QCOMPARE(Pattern(u"plan"_s).fit(u"handlingsplaner"), Fit::Inside);
        QCOMPARE(Pattern(u"kompetens"_s).fit(u"kompetensförsörjning"), Fit::Beginning);
    }

    void foundWordsAreMarked()
    {
        const TextMatcher matcher(parse(u"skola \"nästa steg\" försörjning"_s));
        const QString text = u"Skolorna tar nästa steg i kompetensförsörjningen."_s;
        QVERIFY(matcher.matches(text));
        const auto marks = matcher.marks(text);
        QStringList marked;
        for (const Mark &mark : marks)
            marked.append(text.mid(mark.start, mark.length));
        QCOMPARE(marked, QStringList({u"Skolorna"_s, u"nästa steg"_s, u"försörjning"_s}));
        QVERIFY(!TextMatcher(parse(u"skola -steg"_s)).matches(text));
        QVERIFY(!TextMatcher(parse(u"\"steg nästa\""_s)).matches(text));
    }
};

QTEST_GUILESS_MAIN(TestQuery)
#include "tst_query.moc"
