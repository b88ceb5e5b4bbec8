// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/approveddocuments.h"
#include "editing/edithistory.h"
#include "editing/meetingedits.h"
#include "support/builders.h"
#include "support/testfile.h"

#include <QSqlQuery>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace domain;
using support::aBody;
using support::aMeeting;

/// Approved minutes are a document: the same bytes for ever, and a change behind its back is seen.
class TestApprovedDocuments : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_file = std::make_unique<support::TestFile>();
        m_history = std::make_unique<editing::EditHistory>();
        m_edits = std::make_unique<editing::MeetingEdits>(*m_history, repos());
        m_edits->setDocumentMaker([](const Minutes &approved) { return app::approvedDocuments(approved, {}); });
        const Body lg = aBody("LG").in(repos());
        m_minutes = aMeeting(lg, "2026-10-13")
                        .withStatus(MeetingStatus::Finished)
                        .attendedBy(support::aPerson("Leila Saari").in(repos()))
                        .withItem(Section::Decision, "Internbudget")
                        .withDecision("Ledningsgruppen beslutade att godkänna internbudgeten.")
                        .withLine("Samtal om en medarbetare.")
                        .in(repos());
    }
    void cleanup()
    {
        m_edits.reset();
        m_history.reset();
        m_file.reset();
    }

    void approvingKeepsTheDocumentAndExportingGivesItAgain()
    {
        QVERIFY(!app::approvedPdf(repos(), minutes(), {}));
        approve();
        const auto first = app::approvedPdf(repos(), minutes(), {});
        QVERIFY(first && first->startsWith("%PDF-"));
        // What goes on after the meeting does not change the document.
        Decision decision = repos().decisions.find(m_minutes.lines[0].id).value();
        decision.state = DecisionState::Carried;
        repos().decisions.save(decision);
        QCOMPARE(app::approvedPdf(repos(), minutes(), {}), first);
        QCOMPARE(app::changedAfterApproval(repos()), QStringList());
    }

    void takingTheApprovalBackTakesTheDocumentBack()
    {
        approve();
        m_history->stack().undo();
        QCOMPARE(meeting().status, MeetingStatus::Finished);
        QVERIFY(repos().approvedDocuments.all().isEmpty());
        m_history->stack().redo();
        QCOMPARE(repos().approvedDocuments.all().size(), 1);
    }

    void whatIsConfidentialHasADocumentOfItsOwn()
    {
        run(u"UPDATE line SET confidential = 1 WHERE text LIKE 'Samtal%'"_s);
        approve();
        documents::MinutesOptions complete;
        complete.includeConfidential = true;
        QVERIFY(app::approvedPdf(repos(), minutes(), complete) != app::approvedPdf(repos(), minutes(), {}));
        QCOMPARE(repos().approvedDocuments.all().size(), 2);
    }

    void aChangeBehindItsBackIsFound_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::newRow("a word") << u"UPDATE line SET text = 'Ledningsgruppen avslog.' WHERE kind = 'decision'"_s;
        QTest::newRow("a title") << u"UPDATE agenda_item SET title = 'Annat'"_s;
        QTest::newRow("the day") << u"UPDATE meeting SET date = '2026-10-14'"_s;
        QTest::newRow("a line gone") << u"UPDATE line SET removed_at = '2026-11-01T00:00:00Z' WHERE text LIKE 'Samtal%'"_s;
        QTest::newRow("the place") << u"UPDATE meeting SET place = 'Någon annanstans'"_s;
        QTest::newRow("a line of another kind") << u"UPDATE line SET kind = 'bullet' WHERE text LIKE 'Samtal%'"_s;
        QTest::newRow("a line deeper") << u"UPDATE line SET level = 1 WHERE text LIKE 'Samtal%'"_s;
        QTest::newRow("the order") << u"UPDATE line SET rank = rank + 100000 WHERE kind = 'decision'"_s;
        QTest::newRow("secrecy") << u"UPDATE line SET confidential = 1 WHERE text LIKE 'Samtal%'"_s;
        QTest::newRow("who was there") << u"UPDATE attendance SET presence = 'absent'"_s;
        QTest::newRow("a decision's number") << u"UPDATE decision SET number = 9"_s;
        QTest::newRow("the day of approval") << u"UPDATE meeting SET approved_at = '2026-11-20T08:00:00.000Z'"_s;
        QTest::newRow("the document") << u"UPDATE approved_document SET pdf = X'00'"_s;
    }
    void aChangeBehindItsBackIsFound()
    {
        QFETCH(QString, sql);
        approve();
        QCOMPARE(app::changedAfterApproval(repos()), QStringList());
        run(sql);
        QCOMPARE(app::changedAfterApproval(repos()).size(), 1);
    }

private:
    storage::Repositories &repos() { return m_file->repos; }
    Minutes minutes() { return repos().meetings.minutes(m_minutes.meeting.id); }
    Meeting meeting() { return repos().meetings.find(m_minutes.meeting.id).value(); }
    void approve() { QVERIFY(m_edits->approve(m_minutes.meeting.id, {}, QDateTime(QDate(2026, 10, 20), QTime(8, 0), Qt::UTC))); }
    void run(const QString &sql)
    {
        QSqlQuery query(repos().database.connection());
        QVERIFY(query.exec(sql));
    }

    std::unique_ptr<support::TestFile> m_file;
    std::unique_ptr<editing::EditHistory> m_history;
    std::unique_ptr<editing::MeetingEdits> m_edits;
    Minutes m_minutes;
};

QTEST_MAIN(TestApprovedDocuments)
#include "tst_approveddocuments.moc"
