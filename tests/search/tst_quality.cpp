// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demo.h"
#include "domain/markdown.h"
#include "importing/minutesrecogniser.h"
#include "importing/reading.h"
#include "importing/tominutes.h"
#include "reviewing/importedits.h"
#include "search/engine.h"
#include "tests/support/builders.h"
#include "tests/support/testfile.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace domain;
using namespace search;
using namespace support;
using namespace Qt::Literals::StringLiterals;

/// How well the search answers over the sample municipality, with a scan of every text as truth.
class TestQuality : public QObject
{
    Q_OBJECT

    struct Text {
        QUuid id;
        QString words; ///< lower case
    };
    TestFile file;
    QList<Text> texts;
    Engine engine;
    double recallSum = 0, precisionSum = 0, partSum = 0;
    int recalled = 0, precise = 0, parts = 0;
    Minutes controls; ///< words that must not be taken for each other, a line each

    QSet<QUuid> answers(const QString &typed)
    {
        QSet<QUuid> ids;
        for (const Hit &hit : engine.newest(typed, 100000).hits)
            if (hit.kind != Hit::Kind::Person && hit.kind != Hit::Kind::Meeting)
                ids.insert(hit.id);
        return ids;
    }

    QSet<QUuid> scan(const QString &expression) const
    {
        const QRegularExpression pattern(expression, QRegularExpression::UseUnicodePropertiesOption);
        QSet<QUuid> ids;
        for (const Text &text : texts)
            if (text.words.contains(pattern))
                ids.insert(text.id);
        return ids;
    }

    /// The minutes that people really write, where they are at hand.
    QStringList withSamples()
    {
        QStringList read;
        for (const QString &name : {u"lg-2021-02.txt"_s, u"lg-2023-08.txt"_s}) {
            const QString path = qEnvironmentVariable("RT_SAMPLES") + u'/' + name;
            QFile from(path);
            if (!from.open(QIODevice::ReadOnly))
                continue;
            const QByteArray bytes = from.readAll();
            editing::EditHistory history(file.database);
            reviewing::ImportEdits edits(history, file.repos);
            const importing::Source source = importing::readBytes(bytes, name).source;
            const importing::MinutesImport import = importing::toMinutes(importing::recogniseMinutes(source, {}), edits.directory());
            if (edits.store(import, {name, bytes})) // without its words: they would answer for the minutes
                read << name;
        }
        return read;
    }

private slots:
    void initTestCase()
    {
        app::demo::fill(file.repos, QDate(2026, 10, 13));
        const QStringList read = withSamples();
        qInfo("over the example%s", read.isEmpty() ? "; the sample minutes are not on this machine" : qPrintable(u" and "_s + read.join(u", "_s)));
        controls = aMeeting(aBody("KO").in(file.repos), "2020-01-01")
                       .withLine("Elevens far hämtar.")
                       .withLine("Vi får veta mer.")
                       .withLine("Ett lag bildas.")
                       .withLine("Så är nuvarande läge.")
                       .withLine("Tre får betar.")
                       .withLine("Lagen ändras.")
                       .in(file.repos);
        for (const storage::MeetingEntry &entry : file.repos.meetings.entries()) {
            if (!entry.isLatestVersion)
                continue;
            const Minutes minutes = file.repos.meetings.minutes(entry.meeting.id);
            for (const Line &line : minutes.lines)
                texts.append({line.id.uuid(), toPlain(line.text).toLower()});
            for (const AgendaItem &item : minutes.items)
                texts.append({item.id.uuid(), toPlain(item.title).toLower()});
        }
        QVERIFY(texts.size() > 100);
        QVERIFY(engine.open(file.path()));
    }

    /// typed, and the forms of the same word that a reader would count as found.
    void inflection_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("forms");
        const auto rows = u"beslut beslut(et|en|ens|ets|s)?|besluten beslut(et|en|ens|ets|s)?|beslutet beslut(et|en|ens)?|"
                          "skola skol(a|an|or|orna|ans|ornas)|skolan skol(a|an|or|orna|ans|ornas)|skolor skol(a|an|or|orna|ans)|"
                          "elev elev(en|er|erna|ers|ernas|ens)?|eleverna elev(en|er|erna|ers|ernas|ens)?|elever elev(en|er|erna|ers|ernas)?|"
                          "enhet enhet(en|er|erna|ens|ernas)?|enheterna enhet(en|er|erna|ens|ernas)?|enheten enhet(en|er|erna)?|"
                          "rektor rektor(n|er|erna|s|ns|ernas)?|rektorerna rektor(n|er|erna|s|ernas)?|rektorer rektor(n|er|erna)?|"
                          "möte möte(t|n|na|ts)?|mötet möte(t|n|na)?|möten möte(t|n|na)?|plan plan(en|er|erna|ens)?|planen plan(en|er|erna|ens)?|planer plan(en|er|erna)?|"
                          "fråga fråg(a|an|or|orna)|frågan fråg(a|an|or|orna)|frågor fråg(a|an|or|orna)|grupp grupp(en|er|erna|ens)?|gruppen grupp(en|er|erna)?|"
                          "lärare lärar(e|en|na|nas|ens|es)|lärarna lärar(e|en|na|nas)|barn barn(et|en|ens|s)?|barnen barn(et|en|ens|s)?|"
                          "lokal lokal(en|er|erna)?|lokaler lokal(en|er|erna)?|mål mål(et|en|ens)?|målen mål(et|en)?|arbete arbet(e|et|en|ena)|arbetet arbet(e|et|en|ena)|"
                          "budget budget(en|ens|s)?|budgeten budget(en|ens)?|resultat resultat(et|en)?|resultaten resultat(et|en)?|analys analys(en|er|erna)?|analysen analys(en|er|erna)?|"
                          "uppdrag uppdrag(et|en)?|uppdraget uppdrag(et|en)?|stöd stöd(et|en)?|insats insats(en|er|erna)?|insatser insats(en|er|erna)?|"
                          "läge läge(t|n|na)?|läget läge(t|n|na)?|förskola förskol(a|an|or|orna)|förskolorna förskol(a|an|or|orna)|"
                          "nämnd nämnd(en|er|erna|ens)?|nämnden nämnd(en|er|erna|ens)?|rapport rapport(en|er|erna)?|rapporten rapport(en|er|erna)?|"
                          "vecka veck(a|an|or|orna)|rutin rutin(en|er|erna)?|samtal samtal(et|en)?|prov prov(et|en)?|elevhälsa elevhälsa(n|ns)?|matematik matematik(en|ens)?|övergångar övergång(en|ar|arna)?|överlämningen överlämning(en|ar|arna)?|kostnad kostnad(en|er|erna)?|kostnader kostnad(en|er|erna)?"_s.split(u'|');
        // The bars of the expressions were split as well: a row begins with a word, a space and a form.
        QString row;
        const auto add = [](const QString &one) {
            QTest::newRow(one.section(u' ', 0, 0).toUtf8().constData()) << one.section(u' ', 0, 0) << one.section(u' ', 1);
        };
        for (const QString &part : rows) {
            row += (row.isEmpty() ? u""_s : u"|"_s) + part;
            if (row.count(u'(') == row.count(u')')) {
                add(row);
                row.clear();
            }
        }
    }
    void inflection()
    {
        QFETCH(QString, typed);
        QFETCH(QString, forms);
        const QSet<QUuid> truth = scan(u"(?<!\\w)("_s + forms + u")(?!\\w)"_s);
        const QSet<QUuid> found = answers(typed);
        if (truth.isEmpty())
            QSKIP("the sample does not hold the word");
        const double recall = double((truth & found).size()) / double(truth.size());
        recallSum += recall;
        ++recalled;
        QVERIFY2(recall >= 0.8, qPrintable(QString::number(recall)));

        // Of the first ten at rest, how many hold a form, or a compound with one.
        const QRegularExpression relevant(u"("_s + forms + u")"_s, QRegularExpression::UseUnicodePropertiesOption);
        int right = 0, shown = 0;
        for (const Hit &hit : engine.best(typed, 10).hits) {
            if (hit.kind == Hit::Kind::Person || hit.kind == Hit::Kind::Meeting)
                continue;
            ++shown;
            right += hit.text.toLower().contains(relevant) ? 1 : 0;
        }
        if (shown > 0) {
            precisionSum += double(right) / shown;
            ++precise;
        }
    }

    void partsOfCompounds_data()
    {
        QTest::addColumn<QString>("part");
        for (const QString &part : u"lämning plan grupp arbete skola uppdrag kvalitet budget stöd samtal gång utveckling ledning verksamhet analys tjänst chef möte språk hälsa"_s.split(u' '))
            QTest::newRow(part.toUtf8().constData()) << part;
    }
    void partsOfCompounds()
    {
        QFETCH(QString, part);
        const QSet<QUuid> truth = scan(part);
        if (truth.isEmpty())
            QSKIP("the sample does not hold the part");
        const QSet<QUuid> found = answers(part);
        partSum += double((truth & found).size()) / double(truth.size());
        ++parts;
        QVERIFY2(double((truth & found).size()) >= 0.99 * double(truth.size()), qPrintable(u"%1 of %2"_s.arg((truth & found).size()).arg(truth.size())));
    }

    /// å, ä and ö are letters of their own, and an irregular form is no other word.
    void letterForLetterSwedish_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QList<int>>("own");
        QTest::addColumn<QList<int>>("others");
        QTest::newRow("far") << u"far"_s << QList<int>{0} << QList<int>{1, 4};
        QTest::newRow("får") << u"får"_s << QList<int>{1, 4} << QList<int>{0};
        QTest::newRow("lag") << u"lag"_s << QList<int>{2, 5} << QList<int>{3};
        QTest::newRow("läge") << u"läge"_s << QList<int>{3} << QList<int>{2, 5};
    }
    void letterForLetterSwedish()
    {
        QFETCH(QString, typed);
        QFETCH(QList<int>, own);
        QFETCH(QList<int>, others);
        const QSet<QUuid> found = answers(typed);
        for (const int line : own)
            QVERIFY2(found.contains(controls.lines[line].id.uuid()), qPrintable(controls.lines[line].text));
        for (const int line : others)
            QVERIFY2(!found.contains(controls.lines[line].id.uuid()), qPrintable(controls.lines[line].text));
        // Nor in any other text: what is found holds the very letters.
        for (const Hit &hit : engine.newest(typed, 100000).hits)
            QVERIFY2(hit.text.toLower().contains(typed.left(3)), qPrintable(hit.text));
    }

    void theWholeIsGoodEnough()
    {
        qInfo("recall of inflection %.3f over %d queries, precision in the first ten %.3f over %d", recallSum / recalled, recalled,
              precisionSum / precise, precise);
        qInfo("parts of compounds %.4f over %d queries, with a scan of every text as truth", partSum / parts, parts);
        QVERIFY2(recalled + parts >= 60, qPrintable(QString::number(recalled + parts)));
        QVERIFY(partSum / parts >= 0.99);
        QVERIFY(recallSum / recalled >= 0.95);
        QVERIFY(precisionSum / precise >= 0.9);
    }
};

QTEST_GUILESS_MAIN(TestQuality)
#include "tst_quality.moc"
