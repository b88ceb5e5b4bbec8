// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/phrases.h"
#include "spelling/speller.h"
#include "spelling/words.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace spelling;

class TestSpelling : public QObject
{
    Q_OBJECT
private slots:
    void wordsThatCanBeWrong_data();
    void wordsThatCanBeWrong();
    void swedishWordsAreKnownAndWrongOnesGetSuggestions();
    void ownWordsAndNamesAreRight();
    void aLanguageThatIsOffSaysNothing();
    void nothingIsAskedWhereNothingIsOn();
};

namespace {

QStringList found(const QString &text)
{
    QStringList out;
    for (const Word &word : wordsIn(text))
        out.append(text.mid(word.start, word.length));
    return out;
}

bool missing(const QString &code)
{
    return !Speller::installed().contains(code);
}

} // namespace

void TestSpelling::wordsThatCanBeWrong_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("words");
    QTest::newRow("plain") << u"Gruppen enades, till slut."_s << QStringList{u"Gruppen"_s, u"enades"_s, u"till"_s, u"slut"_s};
    QTest::newRow("numbers") << u"Budget 2027 (8 464 tkr) 3b"_s << QStringList{u"Budget"_s, u"tkr"_s};
    QTest::newRow("capitals") << u"BUN:s och LG-mötet"_s << QStringList{u"och"_s, u"mötet"_s};
    QTest::newRow("waiting part") << u"för- och grundskolan"_s << QStringList{u"och"_s, u"grundskolan"_s};
    QTest::newRow("addresses") << u"se https://ekvik.se/skola eller skola@ekvik.se"_s << QStringList{u"se"_s, u"eller"_s};
    QTest::newRow("signs") << u"/beslut att @Leil !nästa"_s << QStringList{u"att"_s};
    QTest::newRow("apostrophe") << u"doesn't 'hej'"_s << QStringList{u"doesn't"_s, u"hej"_s};
    QTest::newRow("none") << u" – § 3 "_s << QStringList();
}

void TestSpelling::wordsThatCanBeWrong()
{
    QFETCH(QString, text);
    QFETCH(QStringList, words);
    QCOMPARE(found(text), words);
}

void TestSpelling::swedishWordsAreKnownAndWrongOnesGetSuggestions()
{
    if (missing(u"sv_SE"_s))
        QSKIP("hunspell-sv is not installed");
    Speller speller;
    speller.setLanguages({u"sv_SE"_s});
    QVERIFY(!speller.isWrong(u"grupen"_s)); // not known yet
    for (const QString &right : {u"verksamhetsplan"_s, u"Förskolan"_s, u"kompetensförsörjning"_s, u"skolbudget"_s})
        QVERIFY(!speller.isWrong(right));
    QTRY_VERIFY(speller.isKnown(u"skolbudget"_s));
    QVERIFY(speller.isWrong(u"grupen"_s));
    for (const QString &right : {u"verksamhetsplan"_s, u"Förskolan"_s, u"kompetensförsörjning"_s, u"skolbudget"_s})
        QVERIFY2(!speller.isWrong(right), qPrintable(right));

    QSignalSpy answers(&speller, &Speller::suggested);
    speller.suggest(u"grupen"_s);
    QTRY_COMPARE(answers.size(), 1);
    QVERIFY(answers.first().at(1).toStringList().contains(u"gruppen"_s));
}

void TestSpelling::ownWordsAndNamesAreRight()
{
    if (missing(u"sv_SE"_s))
        QSKIP("hunspell-sv is not installed");
    Speller speller;
    speller.setLanguages({u"sv_SE"_s});
    domain::Directory directory;
    directory.people.append({.id = {}, .name = u"Jonas Wiberg-Ekh"_s});
    speller.setNames(nameWords(directory));
    for (const QString &word : {u"Wiberg"_s, u"Ekhs"_s, u"ekvikmodell"_s})
        speller.isWrong(word);
    QTRY_VERIFY(speller.isWrong(u"ekvikmodell"_s));
    QVERIFY(!speller.isWrong(u"Ekhs"_s));

    QSignalSpy told(&speller, &Speller::ownWordsChanged);
    speller.addOwnWord(u"ekvikmodell"_s);
    QVERIFY(!speller.isWrong(u"Ekvikmodell"_s));
    QVERIFY(!speller.isWrong(u"ekvikmodell"_s));
    QCOMPARE(told.last().at(0).toStringList(), QStringList{u"ekvikmodell"_s});
    speller.removeOwnWord(u"Ekvikmodell"_s);
    QVERIFY(speller.isWrong(u"ekvikmodell"_s));
}

void TestSpelling::aLanguageThatIsOffSaysNothing()
{
    if (missing(u"sv_SE"_s) || missing(u"en_US"_s))
        QSKIP("hunspell-sv and hunspell-en-us are not both installed");
    Speller speller;
    speller.setLanguages({u"sv_SE"_s});
    speller.isWrong(u"meeting"_s);
    QTRY_VERIFY(speller.isWrong(u"meeting"_s));
    speller.setLanguages({u"sv_SE"_s, u"en_US"_s});
    QVERIFY(!speller.isWrong(u"meeting"_s));
    QTRY_VERIFY(speller.isKnown(u"meeting"_s));
    QVERIFY(!speller.isWrong(u"meeting"_s));
}

void TestSpelling::nothingIsAskedWhereNothingIsOn()
{
    Speller speller;
    QSignalSpy answers(&speller, &Speller::changed);
    QVERIFY(!speller.isWrong(u"grupen"_s));
    QVERIFY(speller.isKnown(u"grupen"_s));
    QCoreApplication::processEvents();
    QCOMPARE(answers.size(), 0);
}

QTEST_GUILESS_MAIN(TestSpelling)
#include "tst_spelling.moc"
