// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/names.h"
#include "reviewing/likenames.h"
#include "reviewing/planquestions.h"
#include "reviewing/planrows.h"
#include "reviewing/questions.h"
#include "tests/reviewing/papers.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace reviewing;
using namespace Qt::Literals::StringLiterals;

namespace {

domain::Person person(const QString &name)
{
    domain::Person made;
    made.id = domain::PersonId::create();
    made.name = name;
    made.initials = domain::initialsOf(name);
    return made;
}

QList<Question> asked(const QByteArray &paper, const domain::Directory &stored, bool earlier = false)
{
    const importing::Source source = importing::readBytes(paper, u"a.txt"_s).source;
    importing::ImportHints hints;
    hints.directory = stored;
    const importing::MinutesProposal proposal = importing::recogniseMinutes(source, hints);
    return questionsAbout(proposal, importing::toMinutes(proposal, stored), source, stored, earlier);
}

importing::PlanProposal somePlan()
{
    importing::PlanProposal plan;
    plan.title = u"Handlingsplan 2020"_s;
    plan.background = u"Resultaten sjunker."_s;
    plan.needs = {u"Läsning"_s, u"Närvaro"_s};
    importing::ProposedArea area;
    area.number = u"1"_s;
    area.title = u"Läsning"_s;
    importing::ProposedMeasure measure;
    measure.description = u"Läslyft"_s;
    measure.goals = {u"Alla läser"_s, u"Fler når målen"_s};
    measure.responsibilities = {{u"Rektor"_s, u"avsätter tid"_s}};
    measure.followUp = u"I juni"_s;
    area.measures = {measure};
    plan.areas = {area};
    plan.strengths = {u"Kunnig personal"_s};
    plan.risks = {u"Personalbrist"_s};
    plan.timeline = {{u"Läsning"_s, u"hösten"_s}};
    plan.costs = {{u"Handledare"_s, 130'000'000}, {u"Böcker"_s, 20'000'000}};
    plan.statedTotal = 150'000'000;
    return plan;
}

} // namespace

/// What a person is asked, and what is not worth asking.
class TestQuestions : public QObject
{
    Q_OBJECT
private slots:
    void otherSpellingsAreNear_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("stored");
        QTest::addColumn<bool>("near");
        QTest::newRow("w and v") << u"Jonas Viberg-Ek"_s << u"Jonas Wiberg-Ek"_s << true;
        QTest::newRow("hyphen") << u"Jonas Wiberg Ek"_s << u"Jonas Wiberg-Ek"_s << true;
        QTest::newRow("accent") << u"Sanna Torvík"_s << u"Sanna Torvik"_s << true;
        QTest::newRow("one letter") << u"Kristina Lundqvist"_s << u"Kristina Lundkvist"_s << true;
        QTest::newRow("c and k") << u"Carin Eriksson"_s << u"Karin Ericsson"_s << true;
        QTest::newRow("letters that changed places") << u"Parisa Rahamni"_s << u"Parisa Rahmani"_s << true;
        QTest::newRow("one surname, two people") << u"Anna Lindqvist"_s << u"Fatima Lindqvist"_s << false;
        QTest::newRow("one first name, two people") << u"Anna Berg"_s << u"Anna Holm"_s << false;
        QTest::newRow("another") << u"Mikael Ådén"_s << u"Olle Bergfors"_s << false;
    }
    void otherSpellingsAreNear()
    {
        QFETCH(QString, written);
        QFETCH(QString, stored);
        QFETCH(bool, near);
        QCOMPARE(!peopleLike(written, {person(stored)}).isEmpty(), near);
    }

    void whoeverIsKnownIsNotAskedAbout()
    {
        QCOMPARE(asked(support::papers::clear(), {}), QList<Question>());
        const domain::Directory stored{{person(u"Ingrid Hallsten"_s), person(u"Jonas Wiberg-Ek"_s)}, {}};
        QCOMPARE(asked(support::papers::clear(), stored), QList<Question>());
    }

    void anotherSpellingIsAskedAbout()
    {
        const domain::Directory stored{{person(u"Jonas Viberg-Ek"_s)}, {}};
        const QList<Question> questions = asked(support::papers::clear(), stored);
        QCOMPARE(questions.size(), 1);
        QCOMPARE(questions[0].about, Question::About::Person);
        QCOMPARE(questions[0].people.first().name, u"Jonas Viberg-Ek"_s);
        QVERIFY(questions[0].at.start >= 0);
    }

    void doubtsComeInTheOrderOfTheText()
    {
        const QList<Question> questions = asked(support::papers::doubtful(), {});
        QCOMPARE(questions.size(), 2);
        QCOMPARE(questions[0].about, Question::About::Person);
        QVERIFY(!questions[0].guest.isNull());
        QCOMPARE(questions[1].about, Question::About::Agreement);
        QVERIFY(questions[1].line);
        QVERIFY(questions[1].at.start >= 0);
    }

    void aDayThatIsMissingMustBeAnswered()
    {
        const QList<Question> questions = asked(support::papers::withoutDay(), {});
        QCOMPARE(questions.first().about, Question::About::Day);
        QVERIFY(questions.first().mustBeAnswered());
        QCOMPARE(asked(support::papers::clear(), {}, true).first().about, Question::About::Version);
    }

    void aPlanLaidFlatIsTheSamePlan()
    {
        const importing::PlanProposal plan = somePlan();
        QCOMPARE(planOf(rowsOf(plan), plan), plan);
        QVERIFY(questionsAbout(plan).isEmpty());
    }

    void aPlanSaysWhatIsDoubtful()
    {
        importing::PlanProposal plan = somePlan();
        plan.statedTotal = 160'000'000;
        plan.areas[0].measures[0].goals.clear();
        plan.title.clear();
        QCOMPARE(questionsAbout(plan).size(), 3);
    }

    void everyChangeOfAPlanCanBeUndone()
    {
        PlanRows rows;
        QAbstractItemModelTester tester(&rows);
        rows.setPlan(somePlan());
        const importing::PlanProposal before = rows.plan();
        const auto undoes = [&](const std::function<void()> &change) {
            const int steps = rows.history().index();
            change();
            QCOMPARE(rows.history().index(), steps + 1);
            const importing::PlanProposal after = rows.plan();
            rows.history().undo();
            QCOMPARE(rows.plan(), before);
            rows.history().redo();
            QCOMPARE(rows.plan(), after);
            rows.history().undo();
        };
        undoes([&] { rows.remove(2); });
        undoes([&] { rows.insertAfter(0); });
        undoes([&] { QVERIFY(rows.move(2, 1)); });
        undoes([&] { rows.setKind(2, PlanRowKind::Risk); });
        undoes([&] { QVERIFY(rows.setData(rows.index(0, PlanRows::TextColumn), u"Ett annat namn"_s)); });
        QVERIFY(!rows.move(0, -1));
    }
};

QTEST_GUILESS_MAIN(TestQuestions)
#include "tst_questions.moc"
