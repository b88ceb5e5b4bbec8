// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/planproposal.h"
#include "importing/proposaljson.h"
#include "tests/support/reading.h"

#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace importing;

/// Whatever stands in a plan is in what was understood of it, wherever it came.
class TestPlanLoss : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString read(const QString &html)
    {
        const QString path = m_folder.filePath(u"plan.html"_s);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            return {};
        file.write(html.toUtf8());
        file.close();
        const ReadResult read = support::readFile(path);
        return read.error.isEmpty() ? QString::fromUtf8(QJsonDocument(toJson(recognisePlan(read.source))).toJson(QJsonDocument::Compact)) : read.error;
    }

private slots:
    void noColumnIsLost_data()
    {
        QTest::addColumn<QString>("table");
        QTest::addColumn<QStringList>("words");
        QTest::newRow("measures") << u"<h2>Insatser</h2><table><tr><td>Åtgärd</td><td>Syfte</td><td>Ansvarig</td><td>Status</td><td>Kommentar</td></tr>"
                                     "<tr><td>Läsgrupper bildas</td><td>avkodningen</td><td>Rektor</td><td>påbörjad</td><td>långsamt</td></tr>"
                                     "<tr><td>Mattestuga öppnas</td><td>taluppfattning</td><td>Förstelärare</td><td>planerad</td><td>tisdagar</td></tr></table>"_s
                                  << QStringList{u"avkodningen"_s, u"påbörjad"_s, u"långsamt"_s, u"taluppfattning"_s, u"planerad"_s, u"tisdagar"_s};
        QTest::newRow("costs") << u"<h2>Kostnader</h2><table><tr><td>Post</td><td>Belopp (tkr)</td><td>Finansiering</td></tr>"
                                  "<tr><td>Handledare</td><td>300</td><td>statsbidraget</td></tr><tr><td>Böcker</td><td>40</td><td>egenmedel</td></tr></table>"_s
                               << QStringList{u"statsbidraget"_s, u"egenmedel"_s};
        QTest::newRow("cost lines") << u"<h2>Kostnader</h2><p>Gemensamt för alla enheter gäller följande.</p><p>Läromedel 40 tkr halvårsvis</p><p>Handledare 300 tkr</p>"_s
                                    << QStringList{u"Gemensamt"_s, u"halvårsvis"_s};
        QTest::newRow("dotted costs") << u"<h2>Budget (tkr)</h2><p>Handledare ........ 410</p><p>Skyltprogram ........ 20</p>"_s << QStringList{u"Handledare"_s, u"Skyltprogram"_s};
    }
    void noColumnIsLost()
    {
        QFETCH(QString, table);
        QFETCH(QStringList, words);
        const QString understood = read(u"<html><body><h1>Handlingsplan 2024</h1><h2>Bakgrund</h2><p>Resultaten i läsning har sjunkit under flera år.</p>"_s + table + u"</body></html>"_s);
        for (const QString &word : words)
            QVERIFY2(understood.contains(word), qPrintable(word + u" is not in "_s + understood));
    }
    void sumsBeyondMoneyAreWords()
    {
        const QString understood = read(u"<html><body><h1>Handlingsplan 2024</h1><h2>Kostnader</h2><p>Drömmen 99999999999999999999 mnkr</p><p>Böcker 40 tkr</p></body></html>"_s);
        QVERIFY2(understood.contains(u"Drömmen"_s) && understood.contains(u"\"amountTkr\":40"_s) && !understood.contains(u"-9"_s), qPrintable(understood));
    }
};

QTEST_GUILESS_MAIN(TestPlanLoss)
#include "tst_planloss.moc"
