// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/bigfile.h"
#include "tests/support/builders.h"
#include "tests/support/testfile.h"

#include "domain/codes.h"

#include "search/engine.h"
#include "search/searcher.h"
#include "storage/maintenance.h"
#include "storage/sourcefilerepository.h"

#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

using namespace domain;
using namespace storage;
using namespace support;
using namespace Qt::Literals::StringLiterals;
using search::Engine;
using search::Hit;
using search::Results;

class TestEngine : public QObject
{
    Q_OBJECT

    TestFile file;
    Repositories &repos = file.repos;
    Body lg, sg;
    Person ingrid, parisa;

    QStringList found(const QString &typed)
    {
        Engine engine;
        if (!engine.open(file.path()))
            return {u"(not opened)"_s};
        QStringList texts;
        for (const Hit &hit : engine.newest(typed, 50).hits)
            texts.append(hit.text);
        return texts;
    }

    void runSql(const QStringList &statements)
    {
        {
            QSqlDatabase other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s);
            other.setDatabaseName(file.path());
            QVERIFY(other.open());
            for (const QString &sql : statements)
                QVERIFY2(QSqlQuery(other).exec(sql), qPrintable(sql));
        }
        QSqlDatabase::removeDatabase(u"other"_s);
    }

private slots:
    void init()
    {
        file.database.close();
        QFile::remove(file.path());
        QCOMPARE(file.reopen().result, Opening::Result::Created);
        lg = aBody("LG").in(repos);
        sg = aBody("SG").named("Styrgruppen").in(repos);
        ingrid = aPerson("Ingrid Hallsten").withInitials("IH").in(repos);
        parisa = aPerson("Parisa Rahmani").withInitials("PRA").titled("Verksamhetschef").in(repos);
    }
    void cleanup()
    {
        if (file.database.isOpen())
            QCOMPARE(check(file.database), QStringList());
    }

    void theIndexFollowsEveryEdit()
    {
        Minutes minutes = aMeeting(lg, "2026-10-13").withItem(Section::Dialogue, "Skolval").withLine("Elever väljer").withDecision("Kalendern antas").in(repos);
        QCOMPARE(found(u"väljer"_s), QStringList{u"Elever väljer"_s});
        QCOMPARE(found(u"skolval"_s), QStringList{u"Skolval"_s});

        Line line = minutes.lines[0];
        line.text = u"Elever önskar"_s;
        repos.outlines.write(minutes.meeting.id, {.items = {}, .lines = {line}, .removedItems = {}, .removedLines = {}});
        QVERIFY(found(u"väljer"_s).isEmpty());
        QCOMPARE(found(u"önskar"_s), QStringList{u"Elever önskar"_s});

        repos.outlines.write(minutes.meeting.id, {.items = {}, .lines = {}, .removedItems = {minutes.items[0].id}, .removedLines = {line.id}});
        QVERIFY(found(u"önskar"_s).isEmpty());
        QVERIFY(found(u"skolval"_s).isEmpty());
        repos.outlines.write(minutes.meeting.id, {.items = {minutes.items[0]}, .lines = {line}, .removedItems = {}, .removedLines = {}});
        QCOMPARE(found(u"önskar"_s), QStringList{u"Elever önskar"_s});
        {
            Transaction transaction(file.database);
            line.text = u"Elever ångrar"_s;
            repos.outlines.write(minutes.meeting.id, {.items = {}, .lines = {line}, .removedItems = {}, .removedLines = {}});
        }
        QVERIFY(found(u"ångrar"_s).isEmpty());

        repos.meetings.remove(minutes.meeting.id);
        QVERIFY(found(u"kalendern"_s).isEmpty());
        repos.meetings.save(minutes.meeting);
        QCOMPARE(found(u"kalendern"_s), QStringList{u"Kalendern antas"_s});
    }

    void aFollowUpIsFoundWhileItsLineStands()
    {
        const ActionPlan plan = repos.records.save(ActionPlan{.id = ActionPlanId::create(), .title = u"Handlingsplan 2026"_s});
        const Measure measure = repos.records.save(Measure{.id = MeasureId::create(), .plan = plan.id, .title = u"Överlämning i tre steg"_s});
        const Minutes minutes = aMeeting(lg, "2026-10-13").withItem(Section::Dialogue, "Uppföljning").withLine("Rektorerna samlas").in(repos);
        Line line = minutes.lines[0];
        line.kind = LineKind::FollowUp;
        const auto write = [&] { repos.outlines.write(minutes.meeting.id, {.items = {}, .lines = {line}, .removedItems = {}, .removedLines = {}}); };
        write();
        repos.records.save(FollowUp{.id = FollowUpId::create(), .plan = plan.id, .measure = measure.id, .date = day("2026-10-13"), .line = line.id, .seen = u"Mötena blev tätare"_s});
        QCOMPARE(found(u"tätare"_s).size(), 1);
        line.kind = LineKind::Text;
        write();
        QCOMPARE(found(u"tätare"_s), QStringList());
        line.kind = LineKind::FollowUp;
        write();
        QCOMPARE(found(u"tätare"_s).size(), 1);
        repos.outlines.write(minutes.meeting.id, {.items = {}, .lines = {}, .removedItems = {}, .removedLines = {line.id}});
        QCOMPARE(found(u"tätare"_s), QStringList());
    }

    void plansAndFollowUpsAreFoundToo()
    {
        const OperationalPlan vp = repos.records.save(OperationalPlan{.id = OperationalPlanId::create(), .year = 2026});
        Assignment assignment{.id = AssignmentId::create(), .plan = vp.id, .number = u"3"_s, .title = u"Trygga övergångar"_s, .currentState = u"Överlämningen brister"_s};
        assignment = repos.records.save(assignment);
        repos.records.save(StatusReport{.id = StatusReportId::create(), .assignment = assignment.id, .date = day("2026-04-01"), .text = u"Mallen är prövad"_s});
        ActionPlan plan = repos.records.save(ActionPlan{.id = ActionPlanId::create(), .title = u"Handlingsplan 2026"_s, .from = day("2026-01-01"), .background = u"Skolinspektionen har granskat"_s});
        const Need need = repos.records.save(Need{.id = NeedId::create(), .plan = plan.id, .number = 1, .text = u"Elevernas röst saknas"_s});
        Measure measure = repos.records.save(Measure{.id = MeasureId::create(), .plan = plan.id, .title = u"Överlämning i tre steg"_s, .state = MeasureState::Ongoing});
        repos.records.save(FollowUp{.id = FollowUpId::create(), .plan = plan.id, .measure = measure.id, .date = day("2026-06-01"), .seen = u"Rektorerna berättar mer"_s, .effect = Effect::Partly});
        repos.records.save(YearCycleEntry{.id = YearCycleEntryId::create(), .title = u"Delårsbokslut"_s});

        QCOMPARE(found(u"övergång"_s).size(), 1);
        QCOMPARE(found(u"mallarna"_s), QStringList{u"Mallen är prövad"_s});
        QCOMPARE(found(u"granskad"_s).size() + found(u"granskat"_s).size(), 2);
        QCOMPARE(found(u"delårsbokslutet"_s), QStringList{u"Delårsbokslut"_s});
        QCOMPARE(found(u"insats:överlämning"_s), QStringList{u"Överlämning i tre steg"_s});
        QCOMPARE(found(u"beslut:överlämning"_s), QStringList());
        {
            Engine engine;
            QVERIFY(engine.open(file.path()));
            const QList<Hit> hits = engine.newest(u"rektor"_s, 10).hits;
            QCOMPARE(hits.size(), 1);
            QCOMPARE(hits.first().kind, Hit::Kind::FollowUp);
            QCOMPARE(hits.first().title, u"Överlämning i tre steg"_s);
            QCOMPARE(hits.first().around, u"Handlingsplan 2026"_s);
            QCOMPARE(hits.first().state, QString(code(Effect::Partly)));
            QCOMPARE(hits.first().date, day("2026-06-01"));
        }
        // Followed when it is written, removed and brought back, in the same transaction.
        measure.title = u"Överföring i tre steg"_s;
        measure = repos.records.save(measure);
        QCOMPARE(found(u"insats:överlämning"_s), QStringList());
        QCOMPARE(found(u"insats:överföringen"_s).size(), 1);
        repos.records.remove(need);
        QCOMPARE(found(u"elevernas"_s), QStringList());
        Need back = need;
        back.rev = 0;
        repos.records.save(back);
        QCOMPARE(found(u"elevernas"_s).size(), 1);
        {
            Transaction transaction(file.database);
            measure.title = u"Ångrad"_s;
            repos.records.save(measure);
        }
        QCOMPARE(found(u"ångrad"_s), QStringList());
        // What stood in a plan that is gone is not found.
        repos.records.remove(*repos.records.find<ActionPlan>(plan.id));
        QCOMPARE(found(u"elevernas"_s), QStringList());
        runSql({u"DELETE FROM search_record"_s});
        file.reopen();
        QVERIFY(!check(file.database).isEmpty());
        repair(file.database);
        QCOMPARE(found(u"delårsbokslut"_s).size(), 1);
    }

    void whatAnOldFileSaysIsFoundAndOpensItsMeeting()
    {
        const Minutes minutes = aMeeting(lg, "2021-02-09").withLine("Närvaro").in(repos);
        MeetingBuilder filler(sg, day("2022-01-01"));
        for (int i = 0; i < 200; ++i)
            filler.withLine(u"rad %1 om annat"_s.arg(i));
        filler.in(repos);
        SourceFileRepository files(file.database);
        const SourceFile kept{.id = SourceFileId::create(), .fileName = u"lg-2021.docx"_s, .readAt = QDateTime::currentDateTimeUtc(), .meeting = minutes.meeting.id};
        files.save(kept, "PK", u"Sidfot: blåbärsutredningen\nNärvaro"_s);
        const ActionPlan plan = repos.records.save(ActionPlan{.id = ActionPlanId::create(), .title = u"Handlingsplan 2020"_s, .from = day("2020-01-01")});
        files.save({.id = SourceFileId::create(), .fileName = u"plan.docx"_s, .readAt = QDateTime::currentDateTimeUtc(), .plan = plan.id}, "PK2", u"Bilaga om hallonutredningen"_s);
        Engine engine;
        QVERIFY(engine.open(file.path()));
        Hit hit = engine.newest(u"blåbärsutredning"_s, 10).hits.value(0);
        QCOMPARE(hit.kind, Hit::Kind::SourceFile);
        QCOMPARE(hit.object(), (ObjectRef{ObjectType::Meeting, minutes.meeting.id.uuid()}));
        QCOMPARE(hit.title, u"lg-2021.docx"_s);
        QCOMPARE(hit.body, u"LG"_s);
        QCOMPARE(hit.date, day("2021-02-09"));
        QVERIFY(!hit.marks.isEmpty());
        hit = engine.newest(u"fil:hallonutredningen"_s, 10).hits.value(0);
        QCOMPARE(hit.object(), (ObjectRef{ObjectType::Plan, plan.id.uuid()}));
        QCOMPARE(engine.best(u"närvaro"_s, 10).hits.first().kind, Hit::Kind::Line); // what became of it before what it was
        QCOMPARE(found(u"beslut:blåbärsutredningen"_s), QStringList());

        // It goes with its meeting, comes back with it, and a correction's text stands for both.
        files.remove(kept.id);
        QCOMPARE(found(u"blåbärsutredningen"_s), QStringList());
        SourceFile again = kept;
        again.rev = 0;
        files.save(again, "PK", u"Sidfot: blåbärsutredningen"_s);
        QCOMPARE(found(u"blåbärsutredningen"_s).size(), 1);
        repos.meetings.remove(minutes.meeting.id);
        QCOMPARE(found(u"blåbärsutredningen"_s), QStringList());
        repos.meetings.save(minutes.meeting);
        QCOMPARE(found(u"blåbärsutredningen"_s).size(), 1);
        // One that came before its words were sought gets them when the index is mended.
        files.setText(kept.id, {});
        QCOMPARE(found(u"blåbärsutredningen"_s), QStringList());
        QCOMPARE(files.withoutText().size(), 1);
        files.setText(kept.id, u"Sidfot: blåbärsutredningen"_s);
        repair(file.database);
        QCOMPARE(found(u"blåbärsutredningen"_s).size(), 1);
    }

    void wordsThatAnotherHasWrittenMeanwhileAreFoundAtRest()
    {
        aMeeting(lg, "2021-02-09").withLine("Närvaro").in(repos);
        Engine engine;
        QVERIFY(engine.open(file.path()));
        QVERIFY(engine.best(u"personalkooperativ"_s, 10).hits.isEmpty());
        aMeeting(lg, "2021-03-09").withLine("Personalkooperativet").in(repos);
        QCOMPARE(engine.best(u"personalkooperativ"_s, 10).hits.size(), 1);
        QCOMPARE(engine.newest(u"personalkooperativ"_s, 10).hits.size(), 1);
    }

    void theNewestMeetingComesFirstAlsoWhenItIsMoved()
    {
        aMeeting(lg, "2021-02-09").withLine("närvaro ett").in(repos);
        Minutes moved = aMeeting(lg, "2019-02-09").withLine("närvaro två").withLine("närvaro tre").in(repos);
        aMeeting(sg, "2020-02-09").withLine("närvaro fyra").in(repos);
        QCOMPARE(found(u"närvaro"_s).first(), u"närvaro ett"_s);
        moved.meeting.date = day("2022-05-05");
        repos.meetings.save(moved.meeting);
        QCOMPARE(found(u"närvaro"_s).size(), 4);
        QVERIFY(found(u"närvaro"_s).first() == u"närvaro två"_s || found(u"närvaro"_s).first() == u"närvaro tre"_s);
        QCOMPARE(found(u"närvaro före:2022"_s).size(), 2);
    }

    void aHitSaysWhatItIs()
    {
        const Minutes older = aMeeting(lg, "2024-03-05").withItem(Section::Decision, "Skolval").withDecision("Valet sker i mars").by(party(ingrid)).inState(DecisionState::Replaced).in(repos);
        aMeeting(lg, "2026-10-13").withItem(Section::Decision, "Skolval igen").withDecision("Valet sker i april").replacing(older.lines[0].id)
            .withTask("Valet förbereds", parisa).inState(TaskState::Done).withCarryOver("Valet tas upp igen").in(repos);
        Engine engine;
        QVERIFY(engine.open(file.path()));
        const auto hits = engine.newest(u"valet"_s, 50).hits;
        QCOMPARE(hits.size(), 4);
        QSet<int> kinds;
        for (const Hit &hit : hits)
            kinds.insert(int(hit.kind));
        QCOMPARE(kinds.size(), 3);
        const Hit &old = hits.last();
        QCOMPARE(old.kind, Hit::Kind::Decision);
        QCOMPARE(old.decisionState, DecisionState::Replaced);
        QCOMPARE(old.replacedBy, u"LG 2026-10-13"_s);
        QCOMPARE(old.title, u"Skolval"_s);
        QCOMPARE(old.body, u"LG"_s);
        QCOMPARE(old.date, day("2024-03-05"));
        QCOMPARE(old.id, older.lines[0].id.uuid());
        QCOMPARE(old.marks, QList<search::Mark>({{0, 5}}));

        QCOMPARE(found(u"beslut:valet"_s).size(), 2);
        QCOMPARE(found(u"beslut:"_s).size(), 2);
        QCOMPARE(found(u"uppgift:valet"_s), QStringList{u"Valet förbereds"_s});
        QCOMPARE(found(u"nästa:"_s), QStringList{u"Valet tas upp igen"_s});
        QCOMPARE(found(u"punkt:"_s).size(), 2);
        QCOMPARE(found(u"status:ersatt"_s), QStringList{u"Valet sker i mars"_s});
        QCOMPARE(found(u"status:klar"_s), QStringList{u"Valet förbereds"_s});
        QCOMPARE(found(u"@IH"_s), QStringList{u"Valet sker i mars"_s});
        QCOMPARE(found(u"vem:parisa"_s), QStringList{u"Valet förbereds"_s});
        QCOMPARE(found(u"vem:parisa mars"_s), QStringList());
        QCOMPARE(found(u"grupp:SG valet"_s), QStringList());
        QCOMPARE(found(u"grupp:LG valet -april"_s).size(), 3);
        QCOMPARE(found(u"år:2024"_s).size(), 3); // the meeting, its point and its decision
        QCOMPARE(found(u"rahmani"_s), QStringList{u"Parisa Rahmani, Verksamhetschef"_s});
    }

    void aCorrectionsTextTakesThePlaceOfWhatItCorrects()
    {
        const Minutes approved = aMeeting(lg, "2026-10-13").withLine("gammal lydelse").withStatus(MeetingStatus::Approved).in(repos);
        aMeeting(lg, "2026-10-13").correcting(approved.meeting).withLine("ny lydelse").in(repos);
        QCOMPARE(found(u"lydelse"_s), QStringList{u"ny lydelse"_s});
    }

    void theBestAnswersComeFirstAndAllAreCounted()
    {
        aMeeting(lg, "2026-10-13").withLine("Vi talar länge om annat och sedan om närvaro och därefter om ännu mer annat som tar tid att berätta").in(repos);
        aMeeting(lg, "2020-10-13").withDecision("Närvaro är vår närvaro").in(repos);
        SwedishText swedish(3);
        MeetingBuilder filler(sg, day("2022-01-01"));
        for (int i = 0; i < 300; ++i)
            filler.withLine(u"rad %1 utan det ordet"_s.arg(i));
        filler.in(repos);
        Engine engine;
        QVERIFY(engine.open(file.path()));
        const Results best = engine.best(u"närvaro"_s, 50);
        QCOMPARE(best.hits.first().text, u"Närvaro är vår närvaro"_s);
        QCOMPARE(best.total, 2);
        QVERIFY(best.complete);
        const Results common = engine.newest(u"r"_s, 50);
        QCOMPARE(common.hits.size(), 50);
        QVERIFY(!common.complete);
        QCOMPARE(engine.best(u"rad"_s, 10).total, 300);
    }

    void aFileWithoutItsIndexWorksAndIsMended_data()
    {
        QTest::addColumn<QStringList>("harm");
        QTest::newRow("index gone") << QStringList{u"DROP TABLE search_index"_s};
        QTest::newRow("index emptied") << QStringList{u"DELETE FROM search_index_data"_s, u"DELETE FROM search_index_idx"_s};
        QTest::newRow("configuration gone") << QStringList{u"DROP TABLE search_index_config"_s};
        QTest::newRow("data torn") << QStringList{u"UPDATE search_index_data SET block = x'00ff00ff00ff'"_s};
        QTest::newRow("stale") << QStringList{u"INSERT INTO setting VALUES ('search.stale', '1')"_s};
    }
    void aFileWithoutItsIndexWorksAndIsMended()
    {
        QFETCH(QStringList, harm);
        const Minutes minutes = aMeeting(lg, "2026-10-13").withLine("Elever väljer").in(repos);
        file.database.close();
        runSql(harm);
        QCOMPARE(file.reopen().result, Opening::Result::Ok);
        Line line = minutes.lines[0];
        line.text = u"Elever önskar"_s;
        const auto write = [&] {
            repos.outlines.write(minutes.meeting.id, {.items = {}, .lines = {line}, .removedItems = {}, .removedLines = {}});
        };
        try {
            write();
        } catch (const StorageError &) {
            write(); // what the saver does
        }
        QCOMPARE(repos.outlines.line(line.id)->text, line.text);
        file.reopen();
        QVERIFY(!check(file.database).isEmpty());
        repair(file.database);
        QCOMPARE(check(file.database), QStringList());
        QVERIFY(file.database.isSearchable());
        QCOMPARE(found(u"önskar"_s), QStringList{u"Elever önskar"_s});
        file.reopen();
        QVERIFY(file.database.isSearchable());
    }

    void answersComeAsValuesWhileTheWindowGoesOn()
    {
        const Minutes minutes = aMeeting(lg, "2026-10-13").withLine("Elever väljer").in(repos);
        search::Searcher searcher(repos);
        QVERIFY(searcher.isAvailable());
        QSignalSpy answers(&searcher, &search::Searcher::found);
        searcher.search(u"elev"_s);
        QTRY_COMPARE(answers.size(), 2);
        QVERIFY(!answers[0][0].value<Results>().best);
        QVERIFY(answers[1][0].value<Results>().best);
        QCOMPARE(answers[1][0].value<Results>().hits.size(), 1);

        Line line = minutes.lines[0];
        line.text = u"Personalkooperativet"_s; // a word that nobody has written before
        repos.outlines.write(minutes.meeting.id, {.items = {}, .lines = {line}, .removedItems = {}, .removedLines = {}});
        answers.clear();
        for (const QString &typed : {u"k"_s, u"ko"_s, u"koop"_s, u"kooperativ"_s})
            searcher.search(typed);
        QTRY_VERIFY(!answers.isEmpty() && answers.last()[0].value<Results>().best);
        for (const auto &answer : answers)
            QCOMPARE(answer[0].value<Results>().typed, u"kooperativ"_s);
        QCOMPARE(answers.last()[0].value<Results>().hits.size(), 1);
    }

    void anythingMayBeTyped()
    {
        SwedishText swedish(7);
        MeetingBuilder builder(lg, day("2026-10-13"));
        for (int i = 0; i < 40; ++i)
            builder.withLine(swedish.sentence(8));
        builder.in(repos);
        Engine engine;
        QVERIFY(engine.open(file.path()));
        const QStringList pieces = u"NEAR( NEAR(a b,2) AND OR NOT * ^ \" ” ' ; -- ( ) { } : - + ~ text: rowid: beslut: vem: @ # år:20 före: status: "
                                   "'; DROP TABLE line;-- % _ \\ \U0001F469\u200d\U0001F3EB é a\u0308 ﬁ İ ẞ ǅ skola plan a 1 2021 \u202e"_s.split(u' ')
            + QStringList{QString(QChar::Null), QString(QChar(0xd800)), u" "_s, u"\t"_s, QString(300, u'ö')};
        QRandomGenerator random(99);
        for (int i = 0; i < 100000; ++i) {
            QString typed;
            for (int n = random.bounded(1, 5); n > 0; --n) {
                typed += random.bounded(4) ? pieces[random.bounded(pieces.size())] : QString(QChar(ushort(random.bounded(0x500))));
                if (random.bounded(2))
                    typed += u' ';
            }
            const Results results = random.bounded(50) ? engine.newest(typed, 5) : engine.best(typed, 5);
            QVERIFY2(!results.interrupted && results.complete + !results.hits.isEmpty() > 0, qPrintable(typed));
            for (const Hit &hit : results.hits)
                for (const search::Mark &mark : hit.marks)
                    QVERIFY(mark.start >= 0 && mark.length > 0 && mark.start + mark.length <= hit.text.size());
        }
    }
};

QTEST_GUILESS_MAIN(TestEngine)
#include "tst_engine.moc"
