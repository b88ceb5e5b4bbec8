// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/builders.h"
#include "tests/support/testfile.h"

#include "storage/maintenance.h"
#include "storage/publication.h"

#include <QFile>
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

        publish(file.database, target());
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

    void itOpensWhereNothingCanBeWritten()
    {
        aMeeting(lg, "2026-10-13").withLine("Elever väljer").in(repos);
        publish(file.database, target());
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
        publish(file.database, target());
        QVERIFY_THROWS_EXCEPTION(StorageError, publish(file.database, target()));
        QVERIFY_THROWS_EXCEPTION(StorageError, publish(file.database, file.path(), true));
        Database reading;
        QCOMPARE(reading.open(target()).result, Opening::Result::Published);
        Repositories read(reading);
        Line line = minutes.lines.first();
        line.text = u"Sedan"_s;
        repos.outlines.write(minutes.meeting.id, {.items = {}, .lines = {line}, .removedItems = {}, .removedLines = {}});
        publish(file.database, target(), true);
        QCOMPARE(read.outlines.line(line.id)->text, u"Först"_s);
        QCOMPARE(reading.open(target()).result, Opening::Result::Published);
        QCOMPARE(read.outlines.line(line.id)->text, u"Sedan"_s);
    }

    void aFailureLeavesNothingBehind()
    {
        QVERIFY_THROWS_EXCEPTION(StorageError, publish(file.database, folder.filePath(u"finns-inte/x.rodatrad"_s)));
        QVERIFY(QFile::exists(file.path()));
        QVERIFY(!QFile::exists(folder.filePath(u"finns-inte"_s)));
    }
};

QTEST_GUILESS_MAIN(TestPublication)
#include "tst_publication.moc"
