// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/minutesrecogniser.h"
#include "importing/proposaljson.h"
#include "importing/textreader.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QTest>

using namespace importing;
using namespace Qt::Literals::StringLiterals;
using domain::LineKind;
using domain::Section;

/// Real minutes that are not part of the project; nothing of their text is repeated here beyond what must be counted.
class TestSamples : public QObject
{
    Q_OBJECT
private:
    static QString folder() { return qEnvironmentVariable("RT_SAMPLES"); }

    static MinutesProposal read(const QString &name, QDate date = QDate())
    {
        QFile file(folder() + u'/' + name);
        if (!file.open(QIODevice::ReadOnly))
            return {};
        ImportHints hints;
        hints.date = date;
        return recogniseMinutes(readText(file.readAll(), name), hints);
    }

    /// For a person at work on the rules.
    static void print(const MinutesProposal &proposal)
    {
        if (qEnvironmentVariableIsSet("RT_PRINT"))
            QTextStream(stdout) << QJsonDocument(toJson(proposal)).toJson();
    }

    static QList<ProposedLine> ofKind(const MinutesProposal &proposal, LineKind kind)
    {
        QList<ProposedLine> found;
        for (const ProposedItem &item : proposal.items)
            for (const ProposedLine &line : item.lines)
                if (line.kind == kind)
                    found.append(line);
        return found;
    }

private slots:
    void initTestCase()
    {
        if (!QFile::exists(folder() + u"/lg-2021-02.txt"_s))
            QSKIP("the sample minutes are not on this machine");
    }
    void theMeetingOfFebruary()
    {
        const MinutesProposal p = read(u"lg-2021-02.txt"_s, {2021, 2, 9});
        print(p);
        QCOMPARE(p.body, u"LG"_s);
        QCOMPARE(p.items.size(), 6);
        for (qsizetype i = 0; i < 6; ++i)
            QCOMPARE(p.items[i].number, QString::number(i + 1));
        QCOMPARE(ofKind(p, LineKind::Decision).size(), 2);
    }
    void theMeetingOfAugust()
    {
        const MinutesProposal p = read(u"lg-2023-08.txt"_s);
        print(p);
        QCOMPARE(p.items.size(), 7);
        QCOMPARE(p.present.size(), 12);
        QVERIFY(p.absent.isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestSamples)
#include "tst_samples.moc"
