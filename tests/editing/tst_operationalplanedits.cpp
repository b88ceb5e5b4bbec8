// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/operationalplanedits.h"
#include "tests/support/builders.h"
#include "tests/support/testfile.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace support;
using namespace domain;

namespace {

struct Desk {
    TestFile file;
    editing::EditHistory history{file.database};
    editing::OperationalPlanEdits edits{history, file.repos};
    storage::RecordRepository &records{file.repos.records};

    int steps() { return history.stack().index(); }
    /// Every plan row, by value, without how often it was stored.
    QString all() const
    {
        QStringList rows;
        const auto add = [&rows](const auto &list) {
            for (const auto &one : list)
                rows << one.id.toString();
        };
        add(records.all<OperationalPlan>());
        for (const Assignment &a : records.all<Assignment>())
            rows << a.id.toString() + a.title + a.plan.toString() + a.continues.toString() + QString::number(a.yearsFocus) + QString::number(a.rank) + a.currentState;
        for (const Prioritisation &p : records.all<Prioritisation>())
            rows << p.id.toString() + p.date.toString() + QString::number(p.choices.size());
        for (const StatusReport &r : records.all<StatusReport>())
            rows << r.id.toString() + r.state + r.nextStep + QString::number(int(r.movement));
        rows.sort();
        return rows.join(u'\n');
    }
    /// Undone it is as before, redone it is as after.
    void verifyUndo(const QString &before)
    {
        const QString after = all();
        history.stack().undo();
        QCOMPARE(all(), before);
        history.stack().redo();
        QCOMPARE(all(), after);
    }
};

/// The invented twin of a real decision: eight listed, three ranked in another order with remarks, the rest long-term.
Minutes prioritisingMeeting(storage::Repositories &repos)
{
    const Body lg = aBody("LG").named("Ledningsgruppen").in(repos);
    return aMeeting(lg, "2026-02-10")
        .withItem(Section::Information, "VP-uppdragen, beslut om prioriteringar")
        .withLine("Förslagen presenterades.")
        .withLine("Språk i förskolan,", LineKind::Numbered)
        .withLine("Matematik", LineKind::Numbered)
        .withLine("Genomströmning", LineKind::Numbered)
        .withLine("Närvaro", LineKind::Numbered)
        .withLine("Trygghet", LineKind::Numbered)
        .withLine("Läsning i alla ämnen", LineKind::Numbered)
        .withLine("Stöd och anpassning", LineKind::Numbered)
        .withLine("Vägledning", LineKind::Numbered)
        .withDecision("Ledningsgruppen tog beslut om att prioritera nedan tre uppdrag.")
        .withLine("Stöd och anpassning (för att säkra måluppfyllelsen)", LineKind::Numbered, 1)
        .withLine("Närvaro (ligger i linje med det första)", LineKind::Numbered, 1)
        .withLine("Trygghet.", LineKind::Numbered, 1)
        .withLine("Övriga uppdrag är också prioriterade men i ett längre perspektiv.")
        .in(repos);
}

LineId decisionOf(const Minutes &minutes)
{
    for (const Line &line : minutes.lines)
        if (line.kind == LineKind::Decision)
            return line.id;
    return {};
}

} // namespace

class PlanEditsTest : public QObject
{
    Q_OBJECT
private slots:
    void aDecisionBecomesAPrioritisationInOneStep()
    {
        Desk desk;
        const Minutes minutes = prioritisingMeeting(desk.file.repos);
        const QString before = desk.all();
        const editing::Answer answer = desk.edits.prioritiseBy(decisionOf(minutes));
        QVERIFY2(answer, qPrintable(answer.why));
        QCOMPARE(desk.steps(), 1);
        const auto plan = desk.records.planOfYear(2026);
        QVERIFY(plan);
        const QList<Assignment> assignments = desk.records.of<Assignment>(plan->id);
        QCOMPARE(assignments.size(), 8);
        QCOMPARE(assignments.first().title, u"Språk i förskolan"_s);
        const Prioritisation made = desk.records.of<Prioritisation>(plan->id).first();
        QCOMPARE(made.date, day("2026-02-10"));
        QCOMPARE(made.decision, decisionOf(minutes));
        QStringList order;
        for (const PriorityChoice &choice : made.choices)
            for (const Assignment &a : assignments)
                if (a.id == choice.assignment)
                    order << (choice.longTerm ? u"– "_s : QString::number(made.rankOf(a.id)) + u' ') + a.title;
        QCOMPARE(order.mid(0, 3), QStringList({u"1 Stöd och anpassning"_s, u"2 Närvaro"_s, u"3 Trygghet"_s}));
        QCOMPARE(order.filter(u"– "_s).size(), 5);
        QCOMPARE(made.choices.first().reason, u"för att säkra måluppfyllelsen"_s);
        desk.verifyUndo(before);
        QVERIFY(!desk.edits.prioritiseBy(decisionOf(minutes))); // it is one already
        QCOMPARE(desk.steps(), 1);
    }
    void aLaterDecisionUsesTheSameAssignmentsAndTheOldOneStays()
    {
        Desk desk;
        const Minutes first = prioritisingMeeting(desk.file.repos);
        QVERIFY(desk.edits.prioritiseBy(decisionOf(first)));
        const Minutes second = aMeeting(first.body, "2026-09-08").withItem(Section::Decision, "VP").withDecision("Ledningsgruppen prioriterar om.")
                                   .withLine("Matematik", LineKind::Numbered, 1).withLine("närvaro", LineKind::Numbered, 1).in(desk.file.repos);
        QVERIFY(desk.edits.prioritiseBy(decisionOf(second)));
        QCOMPARE(desk.records.all<Assignment>().size(), 8);
        QCOMPARE(desk.records.all<Prioritisation>().size(), 2);
    }
    void whatCannotBeAPrioritisationIsRefusedInWords()
    {
        Desk desk;
        const Body lg = aBody("LG").in(desk.file.repos);
        const Minutes minutes = aMeeting(lg, "2026-02-10").withItem(Section::Decision, "Lokaler").withDecision("Lokalen hyrs.").withLine("vanlig rad").in(desk.file.repos);
        for (const Line &line : minutes.lines) {
            const editing::Answer answer = desk.edits.prioritiseBy(line.id);
            QVERIFY(!answer);
            QVERIFY(!answer.why.isEmpty());
        }
        QCOMPARE(desk.steps(), 0);
        QVERIFY(desk.records.all<OperationalPlan>().isEmpty());
    }
    void twoPrioritisationsOfTheSameDayAreRefused()
    {
        Desk desk;
        const OperationalPlanId plan(desk.edits.createPlan(2026).id);
        const AssignmentId a(desk.edits.addAssignment(plan, u"Läsning"_s).id);
        QVERIFY(desk.edits.prioritise(plan, day("2026-02-10"), {}, {{a, false, {}}}));
        const int steps = desk.steps();
        const editing::Answer again = desk.edits.prioritise(plan, day("2026-02-10"), {}, {{a, false, {}}});
        QVERIFY(!again);
        QVERIFY(again.why.contains(u"10 februari 2026"_s));
        QVERIFY(!desk.edits.prioritise(plan, {}, {}, {{a, false, {}}}));
        QVERIFY(!desk.edits.prioritise(plan, day("2026-03-10"), {}, {{a, true, {}}}).why.isEmpty());
        QCOMPARE(desk.steps(), steps);
        QCOMPARE(desk.records.all<Prioritisation>().size(), 1);
    }
    void aNewYearTakesOverWithHistory()
    {
        Desk desk;
        const OperationalPlanId plan(desk.edits.createPlan(2026).id);
        const AssignmentId a(desk.edits.addAssignment(plan, u"Läsning"_s).id), b(desk.edits.addAssignment(plan, u"Rörelse"_s).id);
        QVERIFY(desk.edits.change(a, u"Nuläge"_s, [](Assignment &x) { x.currentState = u"- så här"_s; }));
        QVERIFY(desk.edits.setYearsFocus(a, true));
        const QString before = desk.all();
        const editing::Answer made = desk.edits.createPlan(2027, {a});
        QVERIFY(made);
        const QList<Assignment> taken = desk.records.of<Assignment>(OperationalPlanId(made.id));
        QCOMPARE(taken.size(), 1);
        QCOMPARE(taken[0].continues, a);
        QCOMPARE(taken[0].currentState, u"- så här"_s);
        QVERIFY(!taken[0].yearsFocus);
        desk.verifyUndo(before);
        QVERIFY(!desk.edits.createPlan(2027).why.isEmpty());
        QVERIFY(!desk.edits.createPlan(12).why.isEmpty());
        QVERIFY(!desk.edits.takeOver(OperationalPlanId(made.id), {a}).why.isEmpty()); // twice
        QVERIFY(desk.edits.takeOver(OperationalPlanId(made.id), {b}));
    }
    void anAssignmentIsMovedOnlyToAYearThatHasAPlan()
    {
        Desk desk;
        const OperationalPlanId plan(desk.edits.createPlan(2026).id), next(desk.edits.createPlan(2027).id);
        const AssignmentId a(desk.edits.addAssignment(plan, u"Läsning"_s).id);
        const editing::Answer none = desk.edits.moveToYear(a, 2031);
        QVERIFY(!none);
        QVERIFY(none.why.contains(u"2031"_s));
        QCOMPARE(desk.records.find<Assignment>(a)->plan, plan);
        const QString before = desk.all();
        QVERIFY(desk.edits.moveToYear(a, 2027));
        QCOMPARE(desk.records.find<Assignment>(a)->plan, next);
        desk.verifyUndo(before);
        QVERIFY(desk.edits.prioritise(next, day("2027-02-10"), {}, {{a, false, {}}}));
        QVERIFY(!desk.edits.moveToYear(a, 2026).why.isEmpty()); // its prioritisation would lose it
        QVERIFY(!desk.edits.removeAssignment(a).why.isEmpty());
    }
    void aCycleOfContinuesIsRefused()
    {
        Desk desk;
        const OperationalPlanId plan(desk.edits.createPlan(2026).id);
        const AssignmentId a(desk.edits.addAssignment(plan, u"Läsning"_s).id);
        const OperationalPlanId next(desk.edits.createPlan(2027, {a}).id);
        const AssignmentId b = desk.records.of<Assignment>(next).first().id;
        const int steps = desk.steps();
        QVERIFY(!desk.edits.setContinues(a, b).why.isEmpty());
        QVERIFY(!desk.edits.setContinues(a, a).why.isEmpty());
        QCOMPARE(desk.steps(), steps);
        QVERIFY(desk.records.find<Assignment>(a)->continues.isNull());
    }
    void oneFocusAYear()
    {
        Desk desk;
        const OperationalPlanId plan(desk.edits.createPlan(2026).id);
        const AssignmentId a(desk.edits.addAssignment(plan, u"Läsning"_s).id), b(desk.edits.addAssignment(plan, u"Rörelse"_s).id);
        QVERIFY(desk.edits.setYearsFocus(a, true));
        const QString before = desk.all();
        QVERIFY(desk.edits.setYearsFocus(b, true));
        QVERIFY(!desk.records.find<Assignment>(a)->yearsFocus);
        QVERIFY(desk.records.find<Assignment>(b)->yearsFocus);
        desk.verifyUndo(before);
        QVERIFY(desk.edits.setYearsFocus(b, false));
        QVERIFY(!desk.records.find<Assignment>(b)->yearsFocus);
        QVERIFY(!desk.records.find<Assignment>(a)->yearsFocus);
    }
    void aTextWrittenInOneVisitIsOneStep()
    {
        Desk desk;
        const OperationalPlanId plan(desk.edits.createPlan(2026).id);
        const AssignmentId a(desk.edits.addAssignment(plan, u"Läsning"_s).id);
        const QString before = desk.all();
        const int steps = desk.steps();
        for (const QString &text : {u"S"_s, u"Så"_s, u"Så här"_s})
            QVERIFY(desk.edits.change(a, u"Nuläge"_s, [&](Assignment &x) { x.currentState = text; }, u"currentState/1"_s));
        QCOMPARE(desk.steps(), steps + 1);
        desk.verifyUndo(before);
        QVERIFY(desk.edits.change(a, u"Nuläge"_s, [](Assignment &x) { x.currentState = u"Så här är det"_s; }, u"currentState/2"_s));
        QCOMPARE(desk.steps(), steps + 2);
    }
    void theLabelledLinesOfAPointBecomeTheReportOfThatDay()
    {
        Desk desk;
        const Body lg = aBody("LG").in(desk.file.repos);
        const Person sanna = aPerson("Sanna Torvik").memberOf(lg).in(desk.file.repos);
        const Minutes minutes = aMeeting(lg, "2026-04-14")
                                    .withItem(Section::Dialogue, "Läsning")
                                    .withLine("Analys:", LineKind::Label).withLine("Det går framåt.")
                                    .withLine("Förflyttning: framåt")
                                    .withLine("Nästa steg:", LineKind::Label)
                                    .withTask("Sanna mäter igen", sanna, day("2026-05-20"))
                                    .withItem(Section::Information, "Annat").withLine("Bara text.")
                                    .in(desk.file.repos);
        const OperationalPlanId plan(desk.edits.createPlan(2026).id);
        const AssignmentId a(desk.edits.addAssignment(plan, u"Läsning"_s).id);
        QVERIFY(!desk.edits.reportAt(minutes.items[0].id, {}).why.isEmpty());
        QVERIFY(!desk.edits.reportAt(minutes.items[1].id, a).why.isEmpty());
        const QString before = desk.all();
        const editing::Answer made = desk.edits.reportAt(minutes.items[0].id, a);
        QVERIFY2(made, qPrintable(made.why));
        const auto report = desk.records.reportAt(minutes.items[0].id);
        QVERIFY(report);
        QVERIFY(report->text.isEmpty()); // stored once, in the minutes
        QCOMPARE(report->date, day("2026-04-14"));
        QCOMPARE(report->movement, Movement::Forward);
        QCOMPARE(report->nextStep, u"Sanna mäter igen"_s);
        QCOMPARE(report->nextStepBy, Parties{party(sanna)});
        desk.verifyUndo(before);
        QVERIFY(desk.edits.reportAt(minutes.items[0].id, a)); // once more: the same report
        QCOMPARE(desk.records.all<StatusReport>().size(), 1);
        QVERIFY(desk.edits.changeReport(report->id, u"Granskning"_s, [&](StatusReport &r) {
            r.review = ReviewState::SupplementRequested;
            r.reviewMissing = u"orsaker"_s;
            r.reviewBy = {party(sanna)};
            r.reviewDue = day("2026-06-01");
        }));
        QCOMPARE(desk.records.find<StatusReport>(report->id)->review, ReviewState::SupplementRequested);
    }
    void aNextStepUnderSecrecyStaysInTheMinutes()
    {
        Desk desk;
        const Body lg = aBody("LG").in(desk.file.repos);
        const Minutes minutes = aMeeting(lg, "2026-04-14")
                                    .withItem(Section::Dialogue, "Läsning")
                                    .withLine("Nästa steg:", LineKind::Label)
                                    .withLine("Samtal om en elev").withLine("Elevens namn", LineKind::Bullet, 1)
                                    .withLine("Mäta igen i maj")
                                    .in(desk.file.repos);
        desk.file.repos.outlines.setLineConfidential(minutes.lines[1].id, true);
        const OperationalPlanId plan(desk.edits.createPlan(2026).id);
        const AssignmentId a(desk.edits.addAssignment(plan, u"Läsning"_s).id);
        QVERIFY(desk.edits.reportAt(minutes.items[0].id, a));
        QCOMPARE(desk.records.reportAt(minutes.items[0].id)->nextStep, u"Mäta igen i maj"_s);
    }
    void aPointIsTiedOnceAndUntied()
    {
        Desk desk;
        const Body lg = aBody("LG").in(desk.file.repos);
        const Minutes minutes = aMeeting(lg, "2026-04-14").withItem(Section::Dialogue, "Läsning").in(desk.file.repos);
        const OperationalPlanId plan(desk.edits.createPlan(2026).id);
        const AssignmentId a(desk.edits.addAssignment(plan, u"Läsning"_s).id);
        QVERIFY(desk.edits.tie(minutes.items[0].id, a));
        QVERIFY(desk.edits.tie(minutes.items[0].id, a));
        QCOMPARE(desk.edits.tiedTo(minutes.items[0].id).size(), 1);
        QVERIFY(!desk.edits.tie({}, a).why.isEmpty());
        desk.history.stack().undo();
        QVERIFY(desk.edits.tiedTo(minutes.items[0].id).isEmpty());
        desk.history.stack().redo();
        QVERIFY(desk.edits.untie(minutes.items[0].id, a));
        QVERIFY(desk.edits.tiedTo(minutes.items[0].id).isEmpty());
    }
};

QTEST_MAIN(PlanEditsTest)
#include "tst_operationalplanedits.moc"
