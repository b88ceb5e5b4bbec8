// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/builders.h"
#include "tests/support/testfile.h"

#include <QTest>

using namespace domain;
using namespace storage;
using namespace support;
using namespace Qt::Literals::StringLiterals;

class TestRegisters : public QObject
{
    Q_OBJECT

    TestFile file;
    Repositories &repos = file.repos;
    Body lg, sg;
    Person ingrid, parisa;

    QStringList decisions(const DecisionFilter &filter) { return texts(repos.decisions.entries(repos.decisions.ids(filter))); }
    QStringList tasks(const TaskFilter &filter) { return texts(repos.tasks.entries(repos.tasks.ids(filter))); }
    QStringList carryOvers(const CarryOverFilter &filter) { return texts(repos.carryOvers.entries(filter)); }

    template <class Entries>
    static QStringList texts(const Entries &entries)
    {
        QStringList found;
        for (const auto &entry : entries)
            found.append(entry.line.text);
        return found;
    }

private slots:
    void init()
    {
        file.database.close();
        QFile::remove(file.path());
        QCOMPARE(file.reopen().result, Opening::Result::Created);
        lg = aBody("LG").in(repos);
        sg = aBody("SG").named("Styrgruppen").in(repos);
        ingrid = aPerson("Ingrid Hallsten").memberOf(lg).in(repos);
        parisa = aPerson("Parisa Rahmani").memberOf(sg).in(repos);
    }

    void decisionsStandNewestMeetingFirstThenInTheirOrder()
    {
        aMeeting(lg, "2024-03-05").withDecision("Äldst").in(repos);
        aMeeting(lg, "2026-10-13").withDecision("Nyast ett").withLine("mellan").withDecision("Nyast två").in(repos);
        aMeeting(sg, "2025-01-21").withDecision("Mellan").in(repos);
        QCOMPARE(decisions({}), QStringList({u"Nyast ett"_s, u"Nyast två"_s, u"Mellan"_s, u"Äldst"_s}));
    }

    void decisionsAreFilteredByWhatIsKnownOfThem()
    {
        aMeeting(lg, "2026-10-13")
            .withDecision("Skolvalet läggs om").by(party(ingrid)).followedUp(day("2026-11-01"))
            .withDecision("Lokalerna sägs upp").inState(DecisionState::Carried)
            .withLine("Vi är överens om arbetssättet", LineKind::Agreement)
            .withReportedDecision("Styrgruppen har beslutat om ramen", sg)
            .in(repos);
        aMeeting(sg, "2025-01-21").withDecision("Ramen för 2025").in(repos);

        QCOMPARE(decisions({.bodies = {sg.id}}), QStringList({u"Styrgruppen har beslutat om ramen"_s, u"Ramen för 2025"_s}));
        QCOMPARE(decisions({.from = day("2026-01-01")}).size(), 4);
        QCOMPARE(decisions({.to = day("2025-12-31")}), QStringList{u"Ramen för 2025"_s});
        QCOMPARE(decisions({.states = {DecisionState::Carried, DecisionState::Revoked}}), QStringList{u"Lokalerna sägs upp"_s});
        QCOMPARE(decisions({.kinds = {LineKind::Agreement}}), QStringList{u"Vi är överens om arbetssättet"_s});
        QCOMPARE(decisions({.responsible = ingrid.id}), QStringList{u"Skolvalet läggs om"_s});
        QCOMPARE(decisions({.reported = true}), QStringList{u"Styrgruppen har beslutat om ramen"_s});
        QCOMPARE(decisions({.reported = false}).size(), 4);
        QCOMPARE(decisions({.onlyToFollowUp = true, .today = day("2026-11-01")}), QStringList{u"Skolvalet läggs om"_s});
        QVERIFY(decisions({.onlyToFollowUp = true, .today = day("2026-10-31")}).isEmpty());
    }

    void wordsAreFoundInTheDecisionAndInWhatBelongsToIt()
    {
        aMeeting(lg, "2026-10-13")
            .withLine("förskolan nämns före")
            .withDecision("Att prioritera nedan uppdrag")
            .withLine("Kompetensförsörjning", LineKind::Numbered, 1)
            .withLine("Närvaro i **ÅRSKURS 9**", LineKind::Numbered, 1)
            .withLine("förskolan nämns efter")
            .withDecision("Annat")
            .in(repos);
        const QStringList found{u"Att prioritera nedan uppdrag"_s};
        QCOMPARE(decisions({.text = u"försörjning PRIORITERA"_s}), found);
        QCOMPARE(decisions({.text = u"årskurs 9"_s}), found);
        QVERIFY(decisions({.text = u"förskolan"_s}).isEmpty());
        QVERIFY(decisions({.text = u"prioritera annat"_s}).isEmpty());
        QCOMPARE(decisions({.text = u"  "_s}).size(), 2);
    }

    void anEntrySaysWhereTheDecisionStandsAndWhatItIsCalled()
    {
        const Minutes older = aMeeting(lg, "2024-03-05").withItem(Section::Decision, "Skolval").withDecision("Gammalt").in(repos);
        const Minutes newer = aMeeting(lg, "2026-10-13")
                                  .withItem(Section::Decision, "Skolval igen")
                                  .withDecision("Första")
                                  .withReportedDecision("Styrgruppen har beslutat", sg)
                                  .withDecision("Nytt").replacing(older.lines[0].id)
                                  .in(repos);
        const DecisionEntry old = *repos.decisions.entry(older.lines[0].id);
        QCOMPARE(old.reference, u"LG 2024-03-05 §1"_s);
        QCOMPARE(old.replacedBy, newer.lines[2].id);
        const auto entries = repos.decisions.entries({newer.lines[2].id, LineId::create(), newer.lines[1].id});
        QCOMPARE(entries.size(), 2);
        QCOMPARE(entries[0].reference, u"LG 2026-10-13 §2"_s);
        QCOMPARE(entries[0].decidedBy, u"LG"_s);
        QCOMPARE(entries[0].at.itemTitle, u"Skolval igen"_s);
        QCOMPARE(entries[0].at.date, day("2026-10-13"));
        QCOMPARE(entries[1].reference, u"LG 2026-10-13"_s);
        QCOMPARE(entries[1].decidedBy, u"SG"_s);
    }

    void aLineThatCeasesToBeADecisionKeepsWhatWasSaidOfIt()
    {
        const Minutes minutes = aMeeting(lg, "2026-10-13").withDecision("Beslut").followedUp(day("2027-01-01")).in(repos);
        Line line = minutes.lines[0];
        line.kind = LineKind::Text;
        repos.outlines.write(minutes.meeting.id, {.items = {}, .lines = {line}, .removedItems = {}, .removedLines = {}});
        QVERIFY(decisions({}).isEmpty());
        QVERIFY(!repos.decisions.entry(line.id));
        line.kind = LineKind::Agreement;
        repos.outlines.write(minutes.meeting.id, {.items = {}, .lines = {line}, .removedItems = {}, .removedLines = {}});
        QCOMPARE(decisions({}).size(), 1);
        QCOMPARE(repos.decisions.find(line.id)->followUp, day("2027-01-01"));
    }

    void openTasksComeFirstByTheirDay()
    {
        aMeeting(lg, "2026-09-01").withTask("utan dag", ingrid).withTask("senare", ingrid, day("2026-12-01")).in(repos);
        aMeeting(lg, "2026-10-13")
            .withTask("klar", ingrid, day("2026-01-01")).inState(TaskState::Done)
            .withTask("snart", parisa, day("2026-11-01"))
            .in(repos);
        aMeeting(lg, "2026-11-10").withTask("struken", ingrid).inState(TaskState::Dropped).in(repos);
        QCOMPARE(tasks({}), QStringList({u"snart"_s, u"senare"_s, u"utan dag"_s, u"struken"_s, u"klar"_s}));
        QCOMPARE(tasks({.states = {TaskState::Open}}).size(), 3);
        QCOMPARE(tasks({.onlyOverdue = true, .today = day("2026-11-02")}), QStringList{u"snart"_s});
        QVERIFY(tasks({.onlyOverdue = true, .today = day("2026-11-01")}).isEmpty());
        QCOMPARE(tasks({.from = day("2026-11-01")}), QStringList{u"struken"_s});
        QCOMPARE(tasks({.text = u"SNA"_s}), QStringList{u"snart"_s});
    }

    void aMemberAnswersForWhatTheBodyAnswersFor()
    {
        Person tove = aPerson("Tove Lindeblad").in(repos);
        repos.people.save(Membership{.id = MembershipId::create(), .body = sg.id, .person = tove.id, .from = day("2020-01-01"), .to = day("2026-06-30")});
        aMeeting(lg, "2026-10-13").withTask("egen", parisa).withTask("styrgruppens", ingrid).by(party(sg)).in(repos);
        QCOMPARE(tasks({.person = parisa.id}).size(), 2);
        QCOMPARE(tasks({.person = ingrid.id}), QStringList{u"styrgruppens"_s});
        QVERIFY(tasks({.person = tove.id, .today = day("2026-10-13")}).isEmpty());
        QCOMPARE(tasks({.person = tove.id, .today = day("2026-06-30")}), QStringList{u"styrgruppens"_s});
    }

    void carryOversStandByWhenTheyComeUp()
    {
        const Minutes minutes = aMeeting(lg, "2026-10-13")
                                    .withItem(Section::Information, "Lokaler")
                                    .withCarryOver("nästa")
                                    .withCarryOver("i december", day("2026-12-08"))
                                    .withCarryOver("i november", day("2026-11-10"))
                                    .in(repos);
        QCOMPARE(carryOvers({}), QStringList({u"i november"_s, u"i december"_s, u"nästa"_s}));
        CarryOver other = *repos.carryOvers.find(minutes.lines[0].id);
        other.body = sg.id;
        other.placedAs = minutes.items[0].id;
        repos.carryOvers.save(other);
        QCOMPARE(carryOvers({.body = sg.id}), QStringList{u"nästa"_s});
        QCOMPARE(carryOvers({.body = lg.id}).size(), 2);
        QCOMPARE(carryOvers({.onlyWaiting = true}).size(), 2);
        QCOMPARE(repos.carryOvers.entry(minutes.lines[1].id)->at.itemTitle, u"Lokaler"_s);
    }
};

QTEST_GUILESS_MAIN(TestRegisters)
#include "tst_registers.moc"
