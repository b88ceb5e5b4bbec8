// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/codes.h"
#include "importing/minutesrecogniser.h"
#include "importing/proposaljson.h"
#include "importing/planproposal.h"
#include "tests/support/reading.h"

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
        ImportHints hints;
        hints.date = date;
        const ReadResult result = support::readFile(folder() + u'/' + name);
        if (!result.error.isEmpty())
            qWarning("%s", qPrintable(result.error));
        return recogniseMinutes(result.source, hints);
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
    void everyFormatGivesTheSame_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("ending");
        for (const QString &name : {u"lg-2021-02"_s, u"lg-2023-08"_s})
            for (const QString &ending : {u"pdf"_s, u"docx"_s, u"odt"_s})
                QTest::newRow(qPrintable(name + u'.' + ending)) << name << ending;
    }
    void everyFormatGivesTheSame()
    {
        QFETCH(QString, name);
        QFETCH(QString, ending);
        const auto told = [](const MinutesProposal &p) {
            QStringList lines{p.body, p.noteTaker, p.present.join(u", "_s)};
            for (const ProposedItem &item : p.items) {
                lines << u"# %1 %2 %3 (%4)"_s.arg(QString(domain::code(item.section)), item.number, domain::toPlain(item.title), item.presenters.join(u", "_s));
                for (const ProposedLine &line : item.lines)
                    lines << u"%1%2 %3 [%4] %5"_s.arg(QString(2 * line.level, u' '), QString(domain::code(line.kind)), line.text(), line.responsible.join(u','), line.date.toString(Qt::ISODate));
            }
            return lines;
        };
        const QStringList expected = told(read(name + u".txt"_s));
        const MinutesProposal proposal = read(name + u'.' + ending);
        print(proposal);
        const QStringList found = told(proposal);
        for (qsizetype i = 0; i < std::min(expected.size(), found.size()); ++i)
            QCOMPARE(found[i], expected[i]);
        QCOMPARE(found.size(), expected.size());
    }
    void thePlanIsTheSameInEveryFormat_data()
    {
        QTest::addColumn<QString>("ending");
        for (const char *ending : {"txt", "pdf", "docx", "odt"})
            QTest::newRow(ending) << QString::fromLatin1(ending);
    }
    void thePlanIsTheSameInEveryFormat()
    {
        QFETCH(QString, ending);
        const ReadResult result = support::readFile(folder() + u"/atgardsplan-2020."_s + ending);
        QVERIFY2(result.error.isEmpty(), qPrintable(result.error));
        QVERIFY(looksLikePlan(result.source));
        PlanProposal plan = recognisePlan(result.source);
        if (qEnvironmentVariableIsSet("RT_PRINT"))
            QTextStream(stdout) << QJsonDocument(toJson(plan)).toJson();
        QCOMPARE(plan.areas.size(), 6);
        QList<qsizetype> goals;
        QList<qsizetype> roles;
        for (const ProposedArea &area : plan.areas) {
            QCOMPARE(area.measures.size(), 1);
            goals << area.measures[0].goals.size();
            roles << area.measures[0].responsibilities.size();
        }
        QCOMPARE(goals, QList<qsizetype>({4, 3, 2, 3, 2, 4}));
        QCOMPARE(roles, QList<qsizetype>({3, 3, 2, 3, 1, 4}));
        QCOMPARE(plan.costs.size(), 6);
        QCOMPARE(plan.statedTotal.value_or(0), 846400000);
        QCOMPARE(plan.computedTotal(), 846400000);
        QCOMPARE(plan.timeline.size(), 6);
        QCOMPARE(plan.risks.size(), 2);
        static PlanProposal first = plan;
        plan.fileName = first.fileName;
        for (ProposedArea &area : plan.areas)
            area.at = {};
        for (ProposedArea &area : first.areas)
            area.at = {};
        QCOMPARE(toJson(plan), toJson(first));
    }
    void minutesAreNoPlan()
    {
        QVERIFY(!looksLikePlan(support::readFile(folder() + u"/lg-2021-02.pdf"_s).source));
        QVERIFY(!looksLikePlan(support::readFile(folder() + u"/lg-2023-08.docx"_s).source));
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

QTEST_GUILESS_MAIN(TestSamples)
#include "tst_samples.moc"
