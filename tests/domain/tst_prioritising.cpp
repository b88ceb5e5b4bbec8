// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/prioritising.h"

#include <QTest>

using namespace domain;

namespace {

class Writing
{
public:
    LineId add(LineKind kind, int level, const char *text)
    {
        Line line;
        line.id = LineId::create();
        line.item = m_item;
        line.rank = (minutes.lines.size() + 1) * 1000;
        line.kind = kind;
        line.level = level;
        line.text = QString::fromUtf8(text);
        minutes.lines.append(line);
        return line.id;
    }
    Minutes minutes;

private:
    ItemId m_item = ItemId::create();
};

Assignment assignment(const char *title)
{
    Assignment a;
    a.id = AssignmentId::create();
    a.title = QString::fromUtf8(title);
    return a;
}

} // namespace

class TestPrioritising : public QObject
{
    Q_OBJECT
private slots:
    void theListOfThePointBecomesTheAssignmentsAndTheDecisionTheirOrder()
    {
        Writing w;
        for (const char *title : {"Trygga övergångar,", "Läsning som bär", "Stöd i rätt tid", "Lärare som stannar"})
            w.add(LineKind::Numbered, 0, title);
        const LineId decision = w.add(LineKind::Decision, 0, "Ledningsgruppen beslutade att prioritera två uppdrag.");
        w.add(LineKind::Numbered, 1, "Stöd i rätt tid (för att alla ska nå målen)");
        w.add(LineKind::Numbered, 1, "Trygga övergångar.");
        w.add(LineKind::Text, 0, "Övriga uppdrag är långsiktiga.");

        const auto plan = OperationalPlanId::create();
        const PrioritisationProposal p = proposePrioritisation(w.minutes, decision, plan, {});
        QCOMPARE(p.created.size(), 4);
        QCOMPARE(p.created.first().title, QStringLiteral("Trygga övergångar"));
        QCOMPARE(p.created.last().number, QStringLiteral("4"));
        QCOMPARE(p.choices.size(), 4);
        QCOMPARE(p.choices[0].assignment, p.created[2].id);
        QCOMPARE(p.choices[0].reason, QStringLiteral("för att alla ska nå målen"));
        QCOMPARE(p.choices[1].assignment, p.created[0].id);
        QVERIFY(!p.choices[1].longTerm && p.choices[2].longTerm && p.choices[3].longTerm);
    }

    void whatThePlanHasIsNotMadeAgain()
    {
        Writing w;
        const LineId decision = w.add(LineKind::Decision, 0, "Beslut om ordning:");
        w.add(LineKind::Numbered, 1, "LÄSNING  som bär");
        const QList<Assignment> existing{assignment("Stöd i rätt tid"), assignment("Läsning som bär")};
        const PrioritisationProposal p = proposePrioritisation(w.minutes, decision, {}, existing);
        QVERIFY(p.created.isEmpty());
        QCOMPARE(p.choices[0].assignment, existing[1].id);
        QVERIFY(p.choices[1].longTerm);
    }

    void aDecisionThatNamesNothingProposesNothing()
    {
        Writing w;
        const LineId decision = w.add(LineKind::Decision, 0, "Ledningsgruppen godkände förslaget.");
        QVERIFY(proposePrioritisation(w.minutes, decision, {}, {assignment("Läsning som bär")}).isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestPrioritising)
#include "tst_prioritising.moc"
