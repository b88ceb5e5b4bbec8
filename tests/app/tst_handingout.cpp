// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/approveddocuments.h"
#include "app/commands/registerrows.h"
#include "app/commands/secrets.h"
#include "app/commands/upcoming.h"
#include "app/handingout.h"
#include "app/minutesfile.h"
#include "app/publishing.h"
#include "documents/houselook.h"
#include "editing/houselookedits.h"
#include "storage/houselookrepository.h"
#include "storage/secrecyrepository.h"
#include "tests/support/builders.h"
#include "tests/support/testfile.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace domain;
using namespace support;
using namespace Qt::Literals::StringLiterals;
using documents::Format;

/// What others get: no word that is under secrecy, no name of a person with protected identity, in the house's own look.
class TestHandingOut : public QObject
{
    Q_OBJECT

    std::unique_ptr<TestFile> m_file;
    Body m_lg;
    Person m_lina, m_olle;
    Minutes m_minutes;

    storage::Repositories &repos() { return m_file->repos; }
    storage::SecrecyRepository secrecy() { return storage::SecrecyRepository(repos().database); }
    QString exported(Format format, const documents::MinutesOptions &options = {})
    {
        return QString::fromUtf8(app::minutesFile(repos(), m_minutes.meeting.id, format, options));
    }

private slots:
    void init()
    {
        m_file = std::make_unique<TestFile>();
        m_lg = aBody("LG").in(repos());
        m_lina = aPerson("Lina Berg-Ek").in(repos());
        m_olle = aPerson("Olle Bergfors").in(repos());
        m_minutes = aMeeting(m_lg, "2026-10-13")
                        .attendedBy(m_lina)
                        .attendedBy(m_olle)
                        .withGuest("Lina Bergs vikarie")
                        .withItem(Section::Decision, "Lina Berg-Eks uppdrag")
                        .withLine("**Lina** Berg-Ek berättar, skriv till [Lina](mailto:lina.berg@ekvik.example). Bergen syns från Bergfors.")
                        .withDecision("Ledningsgruppen beslutade om en åtgärd för en elev.")
                        .by(party(m_olle))
                        .followedUp(QDate(2027, 1, 12))
                        .withTask("Olle Bergfors ringer hem till eleven.", m_olle, QDate(2026, 10, 20))
                        .withTask("Lina ser över schemat.", m_lina, QDate(2026, 10, 21))
                        .in(repos());
    }

    void aProtectedNameIsInNoFormat_data()
    {
        QTest::addColumn<Format>("format");
        QTest::newRow("html") << Format::Html;
        QTest::newRow("markdown") << Format::Markdown;
        QTest::newRow("json") << Format::Json;
    }
    void aProtectedNameIsInNoFormat()
    {
        QFETCH(Format, format);
        QVERIFY(exported(format).contains(u"Lina"_s));
        secrecy().setProtected(m_lina.id, true);
        const QString masked = exported(format);
        QVERIFY2(!masked.contains(u"Lina"_s) && !masked.contains(u"lina.berg"_s) && !masked.contains(u"Berg-Ek"_s), qPrintable(masked));
        // Another's name and a word that only begins alike stay.
        QVERIFY(masked.contains(u"Olle Bergfors"_s) && masked.contains(u"Bergen syns"_s));
        documents::MinutesOptions all;
        all.includeConfidential = true;
        QVERIFY(exported(format, all).contains(u"Lina"_s));
    }

    void registersMaskWhatBelongsToASecretAndAllThatWasSaidOfIt()
    {
        QList<LineId> ids, tasks;
        for (const Line &line : m_minutes.lines)
            (isDecision(line.kind) ? ids : tasks) << line.id;
        repos().outlines.setLineConfidential(m_minutes.lines[1].id, true);
        const auto decisions = app::decisionRows(repos(), {m_minutes.lines[1].id});
        QCOMPARE(decisions.first().text, u"[maskerat]"_s);
        QCOMPARE(decisions.first().responsible, QString());
        QVERIFY(!decisions.first().followUp.isValid());
        // The tasks stand as deep as the decision: they are not its own.
        QCOMPARE(app::taskRows(repos(), {m_minutes.lines[2].id}).first().text, u"Olle Bergfors ringer hem till eleven."_s);
        storage::OutlineDiff deeper;
        Line task = m_minutes.lines[2];
        task.level = 1;
        deeper.lines << task;
        repos().outlines.write(m_minutes.meeting.id, deeper);
        const auto row = app::taskRows(repos(), {task.id}).first();
        QCOMPARE(row.text, u"[maskerat]"_s);
        QVERIFY(row.responsible.isEmpty() && !row.due.isValid());
    }

    void theForwardListMasksWhatBelongsToASecret()
    {
        const QDate today(2026, 10, 14);
        const auto titles = [&] {
            QStringList all;
            for (const documents::UpcomingRow &row : app::upcomingRows(app::upcoming(repos(), m_lg.id, today)))
                all << row.title;
            return all;
        };
        // A carry-over as a sub-line of a decision, which is a point for later in its own right.
        const Minutes minutes = aMeeting(m_lg, "2026-10-06")
                                    .withItem(Section::Decision, "Ett ärende")
                                    .withDecision("Ledningsgruppen beslutade om stöd till eleven.")
                                    .followedUp(QDate(2027, 1, 12))
                                    .withCarryOver("Elevens schema tas upp igen")
                                    .in(repos());
        storage::OutlineDiff deeper;
        deeper.lines << minutes.lines[1];
        deeper.lines.first().level = 1;
        repos().outlines.write(minutes.meeting.id, deeper);
        QVERIFY2(titles().join(u'\n').contains(u"Ett ärende"_s), qPrintable(titles().join(u'\n')));
        QVERIFY(titles().join(u'\n').contains(u"stöd till eleven"_s)); // the decision's own follow-up
        repos().outlines.setLineConfidential(minutes.lines[0].id, true);
        QCOMPARE(titles().count(u"[maskerat]"_s), 2);
        QVERIFY(!titles().join(u'\n').contains(u"eleven"_s) && !titles().contains(u"Ett ärende"_s));
    }

    void aSecretPointIsSecretInEveryRegister()
    {
        repos().outlines.setItemConfidential(m_minutes.items.first().id, true);
        const auto row = app::taskRows(repos(), {m_minutes.lines[3].id}).first();
        QCOMPARE(row.text, u"[maskerat]"_s);
        QCOMPARE(row.item, u"[maskerat]"_s);
        QVERIFY(!exported(Format::Html).contains(u"schemat"_s));
    }

    /// What was said of a follow-up goes with its line.
    void aFollowUpUnderSecrecyIsInNoFormat_data()
    {
        QTest::addColumn<Format>("format"); // those that tell of follow-ups
        QTest::newRow("html") << Format::Html;
        QTest::newRow("markdown") << Format::Markdown;
    }
    void aFollowUpUnderSecrecyIsInNoFormat()
    {
        QFETCH(Format, format);
        const Minutes minutes = aMeeting(m_lg, "2026-11-10")
                                    .withItem(Section::Dialogue, "Uppföljningar").withLine("Så gick det", LineKind::FollowUp)
                                    .withItem(Section::Dialogue, "Ett ärende").withLine("Så gick det också", LineKind::FollowUp)
                                    .in(repos());
        const ActionPlan plan = repos().records.save(ActionPlan{.id = ActionPlanId::create(), .title = u"Plan"_s});
        const Measure measure = repos().records.save(Measure{.id = MeasureId::create(), .plan = plan.id, .title = u"Insats"_s});
        for (const Line &line : minutes.lines) {
            FollowUp followUp{.id = FollowUpId::create(), .plan = plan.id, .measure = measure.id, .date = minutes.meeting.date, .line = line.id};
            followUp.evidence = u"Samtal med en vårdnadshavare"_s;
            followUp.cause = u"En flytt"_s;
            repos().records.save(followUp);
        }
        const auto words = [&] { return QString::fromUtf8(app::minutesFile(repos(), minutes.meeting.id, format, {})); };
        QVERIFY(words().contains(u"vårdnadshavare"_s));
        repos().outlines.setLineConfidential(minutes.lines[0].id, true);
        repos().outlines.setItemConfidential(minutes.items[1].id, true);
        QVERIFY2(!words().contains(u"vårdnadshavare"_s) && !words().contains(u"En flytt"_s), qPrintable(words()));
    }

    void aProtectedNameIsInNoCalendar()
    {
        secrecy().setProtected(m_lina.id, true);
        const auto entries = app::withoutNames({{.uid = u"1"_s, .summary = u"Lina ser över schemat"_s, .description = u"Lina Berg-Ek\nLG"_s}}, app::nameMask(repos()));
        QVERIFY(!entries.first().summary.contains(u"Lina"_s) && !entries.first().description.contains(u"Berg-Ek"_s));
        QVERIFY(entries.first().summary.contains(u"schemat"_s));
    }

    void threadsNameWhatADecisionLedToAndNothingSecret()
    {
        const Minutes next = aMeeting(m_lg, "2026-11-03")
                                 .withItem(Section::Decision, "Uppföljning")
                                 .withDecision("Ledningsgruppen beslutade att fortsätta med Lina Berg-Ek.")
                                 .replacing(m_minutes.lines[1].id)
                                 .in(repos());
        documents::MinutesOptions options;
        options.threads = true;
        QVERIFY(exported(Format::Markdown, options).contains(u"Den röda tråden"_s));
        QVERIFY(exported(Format::Markdown, options).contains(u"fortsätta"_s));
        secrecy().setProtected(m_lina.id, true);
        QVERIFY(!exported(Format::Markdown, options).contains(u"Lina"_s));
        repos().outlines.setLineConfidential(next.lines[0].id, true);
        QVERIFY(!exported(Format::Markdown, options).contains(u"fortsätta"_s));
        const ObjectRef decision{ObjectType::Line, m_minutes.lines[1].id.uuid()};
        const Thread thread = app::Secrets(repos().database).shown(repos().threads.thread(decision));
        QVERIFY(thread.indexOf({ObjectType::Line, next.lines[0].id.uuid()}) >= 0);
        for (const ThreadNode &node : thread.nodes)
            QVERIFY(!node.title.contains(u"fortsätta"_s));
        QVERIFY(!exported(Format::Markdown).contains(u"Den röda tråden"_s));
    }

    void approvedBytesAreGivenUntilANameInThemIsProtected()
    {
        Meeting approved = repos().meetings.find(m_minutes.meeting.id).value();
        approved.status = MeetingStatus::Approved;
        approved.approvedAt = QDateTime(QDate(2026, 10, 20), QTime(8, 0), Qt::UTC);
        repos().meetings.save(approved);
        app::fixApproved(repos());
        const QByteArray kept = app::minutesFile(repos(), approved.id, Format::Pdf, {});
        QCOMPARE(repos().approvedDocuments.find(approved.id, storage::ApprovedDocument::Variant::Open)->pdf, kept);
        HouseLook look;
        look.headerText = u"Nytt huvud"_s;
        storage::HouseLookRepository(repos().database).save(look);
        QCOMPARE(app::minutesFile(repos(), approved.id, Format::Pdf, {}), kept);

        secrecy().setProtected(m_lina.id, true);
        const QByteArray masked = app::minutesFile(repos(), approved.id, Format::Pdf, {});
        QVERIFY(masked != kept);
        documents::MinutesOptions all;
        all.includeConfidential = true;
        QCOMPARE(app::minutesFile(repos(), approved.id, Format::Pdf, all), kept);
        // Approved anew with the name masked, that is what is kept; and it stays so when the protection ends.
        repos().approvedDocuments.remove(approved.id);
        app::fixApproved(repos());
        const QByteArray open = app::minutesFile(repos(), approved.id, Format::Pdf, {});
        QCOMPARE(repos().approvedDocuments.find(approved.id, storage::ApprovedDocument::Variant::Open)->pdf, open);
        secrecy().setProtected(m_lina.id, false);
        QCOMPARE(app::minutesFile(repos(), approved.id, Format::Pdf, {}), open);
        QCOMPARE(app::changedAfterApproval(repos()), QStringList());
    }

    void aProtectedNameIsNowhereInTheBytesOfACopyForReaders()
    {
        secrecy().setProtected(m_lina.id, true);
        repos().meetings.remove(aMeeting(m_lg, "2026-09-01").withLine("Lina igen").in(repos()).meeting.id);
        QTemporaryDir folder;
        const QString copy = folder.filePath(u"kopia.rodatrad"_s);
        app::Publishing publishing;
        QSignalSpy done(&publishing, &app::Publishing::done), failed(&publishing, &app::Publishing::failed);
        publishing.publish(repos().database.path(), copy);
        QTRY_VERIFY(!done.isEmpty() || !failed.isEmpty());
        QVERIFY2(failed.isEmpty(), failed.isEmpty() ? "" : qPrintable(failed.first().first().toString()));
        QFile file(copy);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll().toLower();
        for (const char *word : {"lina", "berg-ek", "lina.berg"})
            QVERIFY2(!bytes.contains(word), bytes.mid(qMax<qsizetype>(0, bytes.indexOf(word) - 40), 100).constData());
        QVERIFY(bytes.contains("olle bergfors") && bytes.contains("bergen syns"));
    }

    void aBodysLookStandsOnTheOrganisations()
    {
        repos().settings.set(u"organisation"_s, u"Ekviks kommun"_s);
        editing::EditHistory history(repos().database);
        editing::HouseLookEdits edits(history, repos().database);
        QCOMPARE(app::houseLook(repos()).organisation, u"Ekviks kommun"_s);

        HouseLook all;
        all.accent = u"#23598A"_s;
        all.footerText = u"Ekviks kommun, 123 45 Ekvik"_s;
        all.margins = QMarginsF(40, 30, 25, 30);
        QVERIFY(edits.save(all));
        HouseLook own{.body = m_lg.id, .name = u"Utbildningsförvaltningen"_s};
        own.paper = PaperFormat::Letter;
        own.logo = "<svg/>";
        QVERIFY(edits.save(own));
        const documents::HouseLook look = app::houseLook(repos(), m_lg.id);
        QCOMPARE(look.organisation, u"Utbildningsförvaltningen"_s);
        QCOMPARE(look.accent, QColor(0x23, 0x59, 0x8A));
        QCOMPARE(look.footerText, all.footerText);
        QCOMPARE(look.margins, *all.margins);
        QCOMPARE(look.paper, documents::Paper::Letter);
        QCOMPARE(app::houseLook(repos()).logo, QByteArray());

        history.stack().undo();
        QCOMPARE(app::houseLook(repos(), m_lg.id).organisation, u"Ekviks kommun"_s);
        history.stack().redo();
        QCOMPARE(app::houseLook(repos(), m_lg.id), look);
        QVERIFY(exported(Format::Html).contains(u"Utbildningsförvaltningen"_s));
    }
};

QTEST_MAIN(TestHandingOut)
#include "tst_handingout.moc"
