// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/export.h"
#include "documents/plandocument.h"
#include "domain/planrules.h"
#include "editing/planedits.h"
#include "importing/planproposal.h"
#include "tests/support/reading.h"
#include "importing/toplan.h"
#include "lists/openplan.h"
#include "lists/plantable.h"
#include "support/plans.h"
#include "support/testfile.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace domain;
using namespace Qt::Literals::StringLiterals;

/// A plan that was written in a word processor is read in, tied together and printed again: nothing of it is lost on the way.
class TestActionPlan : public QObject
{
    Q_OBJECT

    static QString sample() { return qEnvironmentVariable("RT_SAMPLES") + u"/atgardsplan-2020.txt"_s; }
    static QString invented() { return qEnvironmentVariable("RT_FIXTURES") + u"/plans/handlingsplan-ekvik-2025.txt"_s; }

    /// Letters and digits of every word; line ends that part a word are not.
    static QStringList wordsOf(const QString &text)
    {
        static const QRegularExpression apart(u"[^\\p{L}\\p{N}]+"_s, QRegularExpression::UseUnicodePropertiesOption);
        return text.toLower().split(apart, Qt::SkipEmptyParts);
    }
    /// Words of `source` that `found` has fewer of.
    static QStringList missing(const QString &source, const QString &found)
    {
        QHash<QString, int> there;
        for (const QString &word : wordsOf(found))
            ++there[word];
        QStringList gone;
        for (const QString &word : wordsOf(source))
            if (--there[word] < 0)
                gone.append(word);
        return gone;
    }
    /// What the program itself says in place of the source's own headings, and what recognition takes as structure.
    static QStringList ofHeadings(QStringList words, const QString &source)
    {
        static const QRegularExpression heading(
            u"^\\s*(planerad insats.*|deltagare och planering.*|mål och förväntade effekter|ansvar|uppföljning.*|styrkor och svagheter.*|tidplan och kostnader|kostnadsberäkning|totalt.*)\\s*$"_s,
            QRegularExpression::CaseInsensitiveOption | QRegularExpression::MultilineOption);
        QString headings;
        for (auto it = heading.globalMatch(source); it.hasNext();)
            headings += it.next().captured() + u' ';
        for (const QString &word : wordsOf(headings))
            words.removeOne(word);
        words.removeAll(u"tkr"_s); // said once, at the head of the column
        return words;
    }
    static QString readBack(const QByteArray &bytes, const QString &name)
    {
        const importing::ReadResult read = importing::readBytes(bytes, name);
        return read.error.isEmpty() ? read.source.text + u'\n' + documents::plainText(read.source.document) : QString();
    }

private slots:
    void aPlanGoesInAndOutWhole_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<int>("areas");
        QTest::addColumn<int>("needs");
        QTest::addColumn<int>("tkr");
        QTest::addColumn<QList<int>>("answers"); ///< which need each measure is tied to; 0: none
        QTest::newRow("invented") << invented() << 2 << 4 << 1'550 << QList<int>{1, 2};
        QTest::newRow("the user's own") << sample() << 6 << 9 << 8'464 << QList<int>{1, 4, 6, 8, 9, 7};
    }
    void aPlanGoesInAndOutWhole()
    {
        QFETCH(QString, path);
        QFETCH(int, areas);
        QFETCH(int, needs);
        QFETCH(int, tkr);
        QFETCH(QList<int>, answers);
        QFile source(path);
        if (!source.open(QIODevice::ReadOnly))
            QSKIP(qPrintable(u"The sample plan is not on this machine (%1); the invented one has been checked in its place."_s.arg(path)));
        // The body: what stands from the first of its own headings on.
        const QString whole = QString::fromUtf8(source.readAll());
        const QString text = whole.sliced(whole.indexOf(u"Bakgrund"));

        // Read in, and stored.
        const importing::ReadResult read = support::readFile(path);
        QVERIFY2(read.error.isEmpty(), qPrintable(read.error));
        QVERIFY(importing::looksLikePlan(read.source));
        support::TestFile file;
        const PlanContent imported = support::stored(file.repos, importing::toPlan(importing::recognisePlan(read.source)));
        QCOMPARE(imported.areas.size(), areas);
        QCOMPARE(imported.needs.size(), needs);
        QCOMPARE(imported.measures.size(), areas);
        QVERIFY(imported.goals.size() >= areas);
        QVERIFY(imported.responsibilities.size() >= areas);
        QCOMPARE(imported.computedTotal(), tkr * 100'000LL);
        QCOMPARE(imported.plan.statedTotal, imported.computedTotal());
        QVERIFY(totalProblem(imported).isEmpty());

        // Tied together in the window; what is left is shown as gaps, by whole rows.
        editing::EditHistory history(file.database);
        editing::PlanEdits edits(history, file.repos);
        lists::OpenPlan plan(file.repos);
        QVERIFY(plan.open(imported.plan.id));
        lists::CoverageTable coverage(plan);
        QCOMPARE(plan.content().uncoveredNeeds().size(), needs);
        for (int i = 0; i < answers.size(); ++i)
            QVERIFY(edits.turnAnswer(plan.content(), plan.content().measures[i].id, plan.content().needs[answers[i] - 1].id));
        QCOMPARE(plan.content().measuresWithoutNeed().size(), 0);
        QTRY_COMPARE(coverage.index(answers[0] - 1, coverage.columnCount() - 1).data().toString(), u"1"_s);
        for (int row = 0; row < needs; ++row)
            QCOMPARE(coverage.index(row, 0).data(lists::PlanTable::GapRole).toBool(), !answers.contains(row + 1));
        while (history.stack().canUndo())
            history.stack().undo();
        QCOMPARE(plan.content().uncoveredNeeds().size(), needs);
        while (history.stack().canRedo())
            history.stack().redo();

        // Out again, with every word of its body and each picture told in words.
        const documents::Document document = documents::planDocument(plan.content());
        const QString told = documents::plainText(document);
        QCOMPARE(ofHeadings(missing(text, told), text).join(u' '), QString());
        QVERIFY(std::any_of(document.blocks.begin(), document.blocks.end(), [](const documents::Block &block) { return std::holds_alternative<documents::Figure>(block.content); }));
        for (const auto format : {documents::Format::Pdf, documents::Format::Odt}) {
            const QByteArray bytes = documents::render(document, format);
            const QString back = readBack(bytes, u"plan."_s + documents::suffix(format));
            QVERIFY(!back.isEmpty());
            QStringList gone = ofHeadings(missing(text, back), text);
            // A word that a line end parts with a hyphen is read back as one or as two.
            gone.removeIf([&](const QString &word) { return QString(back).remove(QRegularExpression(u"[\\s\\x{ad}-]+"_s)).toLower().contains(word); });
            QCOMPARE(gone.join(u' '), QString());
        }
    }

    void picturesOfThePlanAreVectorsWithWords()
    {
        const documents::Document document = documents::planDocument(support::examplePlan());
        int figures = 0;
        for (const documents::Block &block : document.blocks)
            if (const auto *figure = std::get_if<documents::Figure>(&block.content)) {
                ++figures;
                QVERIFY(figure->svg.contains("<path") || figure->svg.contains("<polyline") || figure->svg.contains("<rect"));
                QVERIFY(!figure->svg.contains("data:image"));
                QVERIFY(figure->alt.size() > 20);
            }
        QCOMPARE(figures, 3); // coverage, timeline, costs
    }

    void aRolesOwnPaperHoldsItsResponsibilityAlone()
    {
        const PlanContent plan = support::examplePlan();
        const QString teacher = documents::plainText(documents::responsibilityDocument(plan, ResponsibleRole::Teacher));
        QVERIFY(teacher.contains(u"Deltar"));
        QVERIFY(!teacher.contains(u"Leder"));
        const QString all = documents::plainText(documents::responsibilityDocument(plan, std::nullopt));
        QVERIFY(all.contains(u"Deltar") && all.contains(u"Leder Lässtund"));
    }
};

QTEST_MAIN(TestActionPlan)
#include "tst_actionplan.moc"
