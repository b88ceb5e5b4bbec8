// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/builders.h"
#include "tests/support/testfile.h"

#include "storage/maintenance.h"
#include "storage/declinedsuggestions.h"
#include "storage/publication.h"
#include "storage/secrecyrepository.h"
#include "storage/sourcefilerepository.h"
#include "storage/upcomingmoverepository.h"

#include <QFile>
#include <QSqlQuery>
#include <QTest>

using namespace domain;
using namespace storage;
using namespace support;
using namespace Qt::Literals::StringLiterals;

/// What a reader gets, and what must be nowhere in its bytes.
class TestPublication : public QObject
{
    Q_OBJECT

    TestFile file;
    Repositories &repos = file.repos;
    QTemporaryDir folder;
    Body lg;
    Person ingrid;

    static QString asWritten(const QString &text) { return text; }
    QString target(const QString &name = u"lasutgava.rodatrad"_s) const { return folder.filePath(name); }
    static QByteArray bytesOf(const QString &path)
    {
        QFile read(path);
        return read.open(QIODevice::ReadOnly) ? read.readAll() : QByteArray();
    }

private slots:
    void init()
    {
        file.database.close();
        QFile::remove(file.path());
        QFile::remove(target());
        QCOMPARE(file.reopen().result, Opening::Result::Created);
        lg = aBody("LG").named("Ledningsgruppen").in(repos);
        Person person = aPerson("Ingrid Hallsten").memberOf(lg).in(repos);
        person.email = u"ingrid@hemligpost.example"_s;
        ingrid = repos.people.save(person);
    }

    void whatIsSecretIsNowhereInTheBytes()
    {
        const Minutes minutes = aMeeting(lg, "2026-10-13")
                                    .withItem(Section::Decision, "Skolval")
                                    .withDecision("Kalendern antas")
                                    .withDecision("Rektor Xylofonsson avskedas") // secret
                                    .by(party(ingrid))
                                    .withLine("Skälet är kvicksilverolyckan", LineKind::Bullet, 1) // belongs to it
                                    .withDecision("Turlistan fastställs")
                                    .withTask("Bjud in zebraexperten", ingrid) // removed below
                                    .withItem(Section::Information, "Personärendet Yttersmark") // secret
                                    .withLine("Om flodhästfrågan")
                                    .withItem(Section::Information, "Övrigt")
                                    .withLine("Öppet och läsbart")
                                    .in(repos);
        repos.outlines.setLineConfidential(minutes.lines[1].id, true);
        repos.outlines.setItemConfidential(minutes.items[1].id, true);
        repos.outlines.write(minutes.meeting.id, {.items = {}, .lines = {}, .removedItems = {}, .removedLines = {minutes.lines[4].id}});
        repos.links.save({.id = LinkId::create(), .type = LinkType::ComesFrom, .from = {ObjectType::Line, minutes.lines[3].id.uuid()},
                          .to = {ObjectType::Line, minutes.lines[1].id.uuid()}, .rev = 0});
        const Minutes old = aMeeting(lg, "2026-09-01").withStatus(MeetingStatus::Approved).withItem(Section::Decision, "A").withDecision("Felskriven pingvinrad").in(repos);
        aMeeting(lg, "2026-09-01").correcting(old.meeting).withItem(Section::Decision, "A").withDecision("Rättad rad").in(repos);
        repos.approvedDocuments.save({.meeting = minutes.meeting.id, .variant = ApprovedDocument::Variant::Complete, .sha256 = {}, .fingerprint = {},
                                      .madeAt = QDateTime::currentDateTimeUtc(), .pdf = "%PDF kamelhandling"});
        repos.approvedDocuments.save({.meeting = minutes.meeting.id, .variant = ApprovedDocument::Variant::Open, .sha256 = {}, .fingerprint = {},
                                      .madeAt = QDateTime::currentDateTimeUtc(), .pdf = "%PDF lamahandling"});
        repos.settings.set(u"hemligt"_s, u"giraffinställning"_s);

        publish(file.database, target(), asWritten);
        const QByteArray bytes = bytesOf(target()), whole = bytesOf(file.path());
        for (const char *word : {"Xylofonsson", "xylofonsson", "vicksilver", "zebra", "Yttersmark", "yttersmark", "flodh", "pingvin", "kamelhandling",
                                 "lamahandling", "giraff", "hemligpost"}) {
            QVERIFY2(!bytes.contains(word), word);
            QVERIFY2(whole.contains(word) || QByteArrayView(word) == "vicksilver", word);
        }
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{u"lasutgava.rodatrad"_s});

        Database published;
        QCOMPARE(published.open(target()).result, Opening::Result::Published);
        QVERIFY(!published.isWritable());
        QVERIFY(publishedAt(published).isValid());
        QCOMPARE(check(published), QStringList());
        Repositories read(published);
        // The numbers of what follows stand.
        QStringList decisions;
        for (const DecisionEntry &entry : read.decisions.entries(read.decisions.ids()))
            decisions.append(entry.reference + u' ' + entry.line.text);
        QCOMPARE(decisions, (QStringList{u"LG 2026-10-13 §1 Kalendern antas"_s, u"LG 2026-10-13 §2 [maskerat]"_s, u"LG 2026-10-13 §3 Turlistan fastställs"_s,
                                         u"LG 2026-09-01 §1 Rättad rad"_s}));
        const Minutes shown = read.meetings.minutes(minutes.meeting.id);
        QCOMPARE(shown.items[1].title, u"[maskerat]"_s);
        QCOMPARE(shown.lines.last().text, u"Öppet och läsbart"_s);
        QVERIFY(read.decisions.find(minutes.lines[1].id)->responsible.isEmpty());
        QVERIFY(read.links.from({ObjectType::Line, minutes.lines[3].id.uuid()}).isEmpty());
        QVERIFY(published.isSearchable());
        QVERIFY_THROWS_EXCEPTION(StorageError, read.bodies.save(lg));
        // What is published is as it was.
        QCOMPARE(check(file.database), QStringList());
        QCOMPARE(repos.outlines.line(minutes.lines[1].id)->text, minutes.lines[1].text);
    }

    /// What hangs on a secret, and what is kept for the one who writes alone, in the tables that came later.
    void nothingOfTheOtherTablesIsInTheBytes()
    {
        const Minutes minutes = aMeeting(lg, "2026-10-13")
                                    .withItem(Section::Decision, "Skolval")
                                    .withDecision("Rektor avskedas") // secret
                                    .withLine("Så gick det", LineKind::FollowUp, 1) // belongs to it
                                    .withItem(Section::Information, "Personärende") // secret
                                    .withLine("Om läget")
                                    .in(repos);
        repos.outlines.setLineConfidential(minutes.lines[0].id, true);
        repos.outlines.setItemConfidential(minutes.items[1].id, true);
        const ActionPlan plan = repos.records.save(ActionPlan{.id = ActionPlanId::create(), .title = u"Plan"_s});
        const Measure measure = repos.records.save(Measure{.id = MeasureId::create(), .plan = plan.id, .title = u"Insats"_s});
        FollowUp followUp{.id = FollowUpId::create(), .plan = plan.id, .measure = measure.id, .date = day("2026-10-13"), .line = minutes.lines[1].id};
        followUp.evidence = u"sengångarunderlag"_s;
        followUp.cause = u"sengångarorsak"_s;
        followUp.nextText = u"sengångarfortsättning"_s;
        repos.records.save(followUp);
        const OperationalPlan vp = repos.records.save(OperationalPlan{.id = OperationalPlanId::create(), .year = 2026});
        const Assignment assignment = repos.records.save(Assignment{.id = AssignmentId::create(), .plan = vp.id, .title = u"Uppdrag"_s});
        StatusReport report{.id = StatusReportId::create(), .assignment = assignment.id, .date = day("2026-10-13"), .text = u"sengångarläge"_s};
        report.meeting = minutes.meeting.id;
        report.item = minutes.items[1].id;
        repos.records.save(report);
        SourceFileRepository(file.database).save({.id = SourceFileId::create(), .fileName = u"sengångare.docx"_s, .readAt = QDateTime::currentDateTimeUtc(), .meeting = minutes.meeting.id},
                                                 "PK sengångarbytes", u"sengångartext"_s);
        UpcomingMoveRepository(file.database).save({.id = UpcomingMoveId::create(), .of = {ObjectType::Item, minutes.items[0].id.uuid()}, .reason = u"sengångarskäl"_s});
        DeclinedSuggestions(file.database).decline(minutes.lines[2].id, u"sengångarförslag"_s);
        repos.settings.set(u"hemligt"_s, u"sengångarinställning"_s);

        publish(file.database, target(), asWritten);
        QVERIFY(bytesOf(file.path()).toLower().contains(u"sengångar"_s.toUtf8()));
        const QByteArray bytes = bytesOf(target()).toLower();
        const qsizetype at = bytes.indexOf(u"sengångar"_s.toUtf8());
        QVERIFY2(at < 0, bytes.mid(qMax<qsizetype>(0, at - 20), 60).constData());

        // A table that somebody adds is not for readers until it is said to be, here and in publish().
        const QStringList forReaders = u"setting body person membership meeting agenda_item attendance line decision task carry_over responsible link operational_plan assignment "
                                       "prioritisation status_report year_cycle_entry action_plan need development_area measure indicator goal responsibility plan_note "
                                       "timeline_entry cost_line dialogue_round indicator_value follow_up approved_document house_look"_s.split(u' ');
        Database published;
        QCOMPARE(published.open(target()).result, Opening::Result::Published);
        QSqlQuery tables(published.connection());
        QVERIFY(tables.exec(u"SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'search_%'"_s));
        while (tables.next()) {
            const QString table = tables.value(0).toString();
            QSqlQuery rows(published.connection());
            QVERIFY(rows.exec(u"SELECT count(*) FROM "_s + table) && rows.next());
            QVERIFY2(forReaders.contains(table) || rows.value(0).toInt() == 0, qPrintable(table));
        }
        QCOMPARE(check(published), QStringList());
    }

    /// A follow-up goes with its line, also where the line is gone for another reason than secrecy.
    void aFollowUpThatNoLongerCountsIsNotForReaders()
    {
        const ActionPlan plan = repos.records.save(ActionPlan{.id = ActionPlanId::create(), .title = u"Plan"_s});
        const Measure measure = repos.records.save(Measure{.id = MeasureId::create(), .plan = plan.id, .title = u"Insats"_s});
        const auto follow = [&](const Minutes &minutes, const QString &evidence) {
            FollowUp followUp{.id = FollowUpId::create(), .plan = plan.id, .measure = measure.id, .date = minutes.meeting.date, .line = minutes.lines[0].id};
            followUp.evidence = evidence;
            repos.records.save(followUp);
        };
        const Minutes removed = aMeeting(lg, "2026-09-15").withItem(Section::Dialogue, "A").withLine("Så gick det", LineKind::FollowUp).in(repos);
        follow(removed, u"tapirunderlag"_s);
        repos.outlines.write(removed.meeting.id, {.items = {}, .lines = {}, .removedItems = {}, .removedLines = {removed.lines[0].id}});
        const Minutes approved = aMeeting(lg, "2026-10-13").withStatus(MeetingStatus::Approved).withItem(Section::Dialogue, "A").withLine("Så gick det", LineKind::FollowUp).in(repos);
        follow(approved, u"myrslokunderlag"_s);
        const Minutes correction =
            aMeeting(lg, "2026-10-13").correcting(approved.meeting).withItem(Section::Dialogue, "A").withLine("Så gick det", LineKind::FollowUp).in(repos);
        follow(correction, u"bältdjursunderlag"_s);
        repos.outlines.setLineConfidential(correction.lines[0].id, true); // only in the latest version

        publish(file.database, target(), asWritten);
        const QByteArray bytes = bytesOf(target());
        for (const QString &word : {u"tapir"_s, u"myrslok"_s, u"bältdjur"_s})
            QVERIFY2(!bytes.contains(word.toUtf8()), qPrintable(word));
        Database published;
        QCOMPARE(published.open(target()).result, Opening::Result::Published);
        QVERIFY(Repositories(published).records.all<FollowUp>().isEmpty());
        QVERIFY2(check(published).isEmpty(), qPrintable(check(published).join(u'\n')));
    }

    void aNextStepUnderSecrecyIsNotForReaders()
    {
        const Minutes minutes = aMeeting(lg, "2026-10-13").withItem(Section::Dialogue, "Läsning").withLine("Nästa steg: öppet").withLine("Om en elev").in(repos);
        const OperationalPlan vp = repos.records.save(OperationalPlan{.id = OperationalPlanId::create(), .year = 2026});
        const Assignment assignment = repos.records.save(Assignment{.id = AssignmentId::create(), .plan = vp.id, .title = u"Uppdrag"_s});
        StatusReport report{.id = StatusReportId::create(), .assignment = assignment.id, .date = day("2026-10-13")};
        report.meeting = minutes.meeting.id;
        report.item = minutes.items[0].id;
        report.movement = Movement::Forward;
        report.nextStep = u"näbbdjurssamtal"_s;
        report.nextStepBy = {party(ingrid)};
        repos.records.save(report);
        QVERIFY(SecrecyRepository(file.database).hiddenRecords().isEmpty());
        repos.outlines.setLineConfidential(minutes.lines[1].id, true);
        QCOMPARE(SecrecyRepository(file.database).hiddenRecords(), QSet<QUuid>{report.id.uuid()});

        publish(file.database, target(), asWritten);
        QVERIFY(!bytesOf(target()).contains(u"näbbdjur"_s.toUtf8()));
        Database published;
        QCOMPARE(published.open(target()).result, Opening::Result::Published);
        const auto shown = Repositories(published).records.find<StatusReport>(report.id);
        QVERIFY(shown && shown->movement == Movement::Forward && shown->nextStepBy.isEmpty());
    }

    /// Old minutes go on naming who has left.
    void whoHasLeftIsNamedInOldMinutes()
    {
        const Person gone = aPerson("Ture Avgången").memberOf(lg).in(repos), unnamed = aPerson("Aldrig Nämnd").memberOf(lg).in(repos);
        Minutes minutes = aMeeting(lg, "2026-10-13").attendedBy(gone).withItem(Section::Decision, "A").withDecision("Så sas").in(repos);
        minutes.meeting.chair = gone.id;
        repos.meetings.save(minutes.meeting);
        repos.people.remove(gone.id);
        repos.people.remove(unnamed.id);
        publish(file.database, target(), asWritten);
        QVERIFY(!bytesOf(target()).contains("Aldrig N"));
        Database published;
        QCOMPARE(published.open(target()).result, Opening::Result::Published);
        const Minutes shown = Repositories(published).meetings.minutes(minutes.meeting.id);
        QCOMPARE(shown.meeting.chair, gone.id);
        QCOMPARE(shown.attendance.size(), 1);
        QCOMPARE(shown.attendance.first().person, gone.id);
        QCOMPARE(check(published), QStringList());
    }

    void itOpensWhereNothingCanBeWritten()
    {
        aMeeting(lg, "2026-10-13").withLine("Elever väljer").in(repos);
        publish(file.database, target(), asWritten);
        QVERIFY(QFile(folder.path()).setPermissions(QFile::ReadOwner | QFile::ExeOwner));
        Database published;
        const Opening opening = published.open(target());
        QVERIFY(QFile(folder.path()).setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        QCOMPARE(opening.result, Opening::Result::Published);
        QVERIFY(published.isSearchable());
        QVERIFY(opening.message.contains(u"Läsutgåva"_s));
    }

    void aNewerOneTakesItsPlaceWhileTheOldIsRead()
    {
        const Minutes minutes = aMeeting(lg, "2026-10-13").withLine("Först").in(repos);
        publish(file.database, target(), asWritten);
        QVERIFY_THROWS_EXCEPTION(StorageError, publish(file.database, target(), asWritten));
        QVERIFY_THROWS_EXCEPTION(StorageError, publish(file.database, file.path(), asWritten, true));
        Database reading;
        QCOMPARE(reading.open(target()).result, Opening::Result::Published);
        Repositories read(reading);
        Line line = minutes.lines.first();
        line.text = u"Sedan"_s;
        repos.outlines.write(minutes.meeting.id, {.items = {}, .lines = {line}, .removedItems = {}, .removedLines = {}});
        publish(file.database, target(), asWritten, true);
        QCOMPARE(read.outlines.line(line.id)->text, u"Först"_s);
        QCOMPARE(reading.open(target()).result, Opening::Result::Published);
        QCOMPARE(read.outlines.line(line.id)->text, u"Sedan"_s);
    }

    void aFailureLeavesNothingBehind()
    {
        QVERIFY_THROWS_EXCEPTION(StorageError, publish(file.database, folder.filePath(u"finns-inte/x.rodatrad"_s), asWritten));
        QVERIFY(QFile::exists(file.path()));
        QVERIFY(!QFile::exists(folder.filePath(u"finns-inte"_s)));
    }
};

QTEST_GUILESS_MAIN(TestPublication)
#include "tst_publication.moc"
