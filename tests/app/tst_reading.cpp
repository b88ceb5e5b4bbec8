// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "app/mainwindow.h"
#include "app/menus.h"
#include "app/workspace.h"
#include "storage/maintenance.h"
#include "storage/sourcefilerepository.h"
#include "tests/support/builders.h"
#include "views/decisions/decisionpane.h"
#include "views/shared/messagebar.h"
#include "views/shared/theme.h"
#include "views/shared/threadstep.h"
#include "views/shared/writtentext.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QProgressDialog>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>
#include <memory>

using namespace app;
using namespace domain;
using namespace support;
using namespace Qt::Literals::StringLiterals;
using storage::Database;

/// The member of the leadership group: looks up what was decided, in the file of the note-taker or in a copy for readers.
class TestReading : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Application> m_application;
    Minutes m_minutes;

    QString path() const { return m_folder->filePath(u"ekvik.rodatrad"_s); }
    MainWindow *window() const { return m_application->window(); }
    static QByteArray bytesOf(const QString &file)
    {
        QFile read(file);
        return read.open(QIODevice::ReadOnly) ? read.readAll() : QByteArray();
    }
    void type(const QString &text)
    {
        for (const QChar c : text) {
            QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, QString(c));
            QApplication::sendEvent(QApplication::focusWidget(), &press);
        }
    }
    QString shownPlace() const { return window()->currentPlace() ? window()->currentPlace()->placeId() : QString(); }

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        qputenv("XDG_DATA_HOME", m_folder->filePath(u"data"_s).toUtf8());
        qputenv("XDG_RUNTIME_DIR", m_folder->path().toUtf8());
        m_settings = std::make_unique<Settings>(m_folder->filePath(u"config/rodatraden.ini"_s));
        views::theme::apply(*qApp, views::theme::Scheme::Light);
        m_application = std::make_unique<Application>(*qApp, *m_settings);
        Database database;
        database.open(path());
        storage::Repositories repos(database);
        const Body lg = aBody("LG").named("Ledningsgruppen").in(repos);
        const Person leila = aPerson("Leila Saari").in(repos);
        m_minutes = aMeeting(lg, "2019-03-05")
                        .withStatus(MeetingStatus::Finished)
                        .withItem(Section::Decision, "Skolskjuts")
                        .withLine("Turerna har blivit för långa")
                        .withDecision("Zebralinjen läggs ner")
                        .withTask("Meddela bolaget", leila)
                        .withDecision("Hemlig handling")
                        .in(repos);
        repos.outlines.setLineConfidential(m_minutes.lines.last().id, true);
    }
    void cleanup()
    {
        m_application.reset();
        m_settings.reset();
        m_folder.reset();
        views::theme::apply(*qApp, views::theme::Scheme::Light);
    }

    void anOldDecisionItsReasonAndWhatCameOfItInUnderTenKeys()
    {
        QVERIFY(m_application->start(path()));
        QVERIFY(QTest::qWaitForWindowActive(window()));
        QVERIFY(window()->goTo(u"tasks"_s));
        int keys = 0;
        QTest::keyClick(window(), Qt::Key_K, Qt::ControlModifier), ++keys;
        QTRY_VERIFY(window()->searchField()->hasFocus());
        type(u"zebra"_s), keys += 5;
        QTRY_COMPARE(window()->searchField()->accessibleDescription().contains(u"Zebralinjen"_s), true);
        QTest::keyClick(window()->searchField(), Qt::Key_Return), ++keys;
        QTRY_COMPARE(shownPlace(), u"decisions"_s);
        auto *pane = window()->currentPlace()->findChild<views::DecisionPane *>();
        QTRY_VERIFY(pane->findChild<views::WrittenText *>()->toPlainText().contains(u"Zebralinjen"_s));
        QString said;
        for (const QLabel *label : pane->findChildren<QLabel *>())
            said += label->text() + u'\n';
        QVERIFY(said.contains(u"för långa"_s));                                             // why
        QCOMPARE(pane->findChild<views::ThreadStep *>()->text(), u"Meddela bolaget"_s);     // what came of it
        QVERIFY(!pane->findChild<views::WrittenText *>()->extraSelections().isEmpty());     // the word is marked
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape), ++keys;
        QTRY_COMPARE(shownPlace(), u"tasks"_s);
        QVERIFY2(keys < 10, qPrintable(QString::number(keys)));
    }

    void readingWritesNothingAndEditsNothing()
    {
        const QByteArray before = bytesOf(path());
        QVERIFY(m_application->start(path(), Database::Mode::ReadOnly));
        QVERIFY(QTest::qWaitForWindowExposed(window()));
        QVERIFY(!m_application->workspace()->isWritable());
        QVERIFY(window()->goTo(u"decisions"_s));
        QVERIFY(window()->goTo(u"meetings"_s));
        window()->goToMinutes(m_minutes.meeting.id.uuid(), {}, {});
        QTest::qWait(0);
        if (QWidget *focus = QApplication::focusWidget())
            QTest::keyClicks(focus, u"abc"_s);
        m_application.reset();
        QCOMPARE(bytesOf(path()), before);
        QCOMPARE(QDir(m_folder->path()).entryList({u"ekvik*"_s}, QDir::Files | QDir::Hidden), QStringList{u"ekvik.rodatrad"_s});
    }

    void whatTheNoteTakerWritesMeanwhileCanBeShown()
    {
        QVERIFY(m_application->start(path(), Database::Mode::ReadOnly));
        QVERIFY(QTest::qWaitForWindowExposed(window()));
        Database database;
        QCOMPARE(database.open(path()).result, storage::Opening::Result::Ok); // reading holds nobody up
        storage::Repositories repos(database);
        Line line = m_minutes.lines.first();
        line.text = u"Turerna är nu kortare"_s;
        repos.outlines.write(m_minutes.meeting.id, {.items = {}, .lines = {line}, .removedItems = {}, .removedLines = {}});
        QCOMPARE(m_application->workspace()->stored().outlines.line(line.id)->text, line.text);
    }

    void aCopyForReadersIsPublishedAndReadLarger()
    {
        const QString copy = m_folder->filePath(u"läsa.rodatrad"_s);
        m_application->setFileDialogs({{}, {}, [&](QWidget *, const QString &) { return copy; }});
        QVERIFY(m_application->start(path()));
        QVERIFY(QTest::qWaitForWindowExposed(window()));
        const int usual = QApplication::font().pixelSize() + QApplication::font().pointSize();
        emit window()->menus()->publishRequested();
        QTRY_VERIFY(QFile::exists(copy));
        QVERIFY(!bytesOf(copy).contains("Hemlig handling"));
        QTRY_VERIFY(m_application->openFile(copy));
        QVERIFY(!m_application->workspace()->isWritable());
        QVERIFY(QApplication::font().pixelSize() + QApplication::font().pointSize() > usual);
        QVERIFY(window()->goTo(u"decisions"_s));
        // The reader's own place is remembered, in the reader's own settings.
        QVERIFY(m_application->openFile(path()));
        QCOMPARE(QApplication::font().pixelSize() + QApplication::font().pointSize(), usual);
        QVERIFY(window()->goTo(u"tasks"_s));
        QVERIFY(m_application->openFile(copy));
        QCOMPARE(shownPlace(), u"decisions"_s);
    }

    void aMissingIndexIsSaidAndBuiltAnewFromTheMenu()
    {
        {
            Database database;
            database.open(path());
            storage::Repositories repos(database);
            storage::SourceFileRepository(database).save({.id = SourceFileId::create(), .fileName = u"gammal.txt"_s, .readAt = QDateTime::currentDateTimeUtc(), .meeting = m_minutes.meeting.id},
                                                         "Sidfot med lingonord");
            QVERIFY(QSqlQuery(database.connection()).exec(u"INSERT INTO setting (key, value) VALUES ('search.stale', '1')"_s));
        }
        QVERIFY(m_application->start(path()));
        QVERIFY(QTest::qWaitForWindowActive(window()));
        QVERIFY(window()->messages()->isVisible());
        QVERIFY(!m_application->workspace()->database().isSearchable());
        emit window()->menus()->repairRequested();
        QTRY_VERIFY(m_application->workspace()->database().isSearchable());
        QTRY_VERIFY(!window()->findChild<QProgressDialog *>());
        window()->activateWindow();
        QTRY_VERIFY(window()->isActiveWindow());
        QTest::keyClick(window(), Qt::Key_K, Qt::ControlModifier);
        QTRY_VERIFY(window()->searchField()->hasFocus());
        type(u"zebra"_s);
        QTRY_VERIFY(window()->searchField()->accessibleDescription().contains(u"Zebralinjen"_s));
        // What was read in before its words were sought is found now, too.
        window()->searchField()->clear();
        type(u"lingonord"_s);
        QTRY_VERIFY(window()->searchField()->accessibleDescription().contains(u"lingonord"_s));
        QCOMPARE(storage::check(m_application->workspace()->database()), QStringList());
    }

    void aDecisionIsCopiedAsAReferenceAndAsAQuotation()
    {
        QVERIFY(m_application->start(path()));
        QVERIFY(QTest::qWaitForWindowExposed(window()));
        window()->goToDecision(m_minutes.lines.at(1).id.uuid());
        auto *pane = window()->currentPlace()->findChild<views::DecisionPane *>();
        pane->copyReference();
        const QString address = u"rodatrad:decision/"_s + m_minutes.lines.at(1).id.toString();
        QCOMPARE(QApplication::clipboard()->text(), u"LG 2019-03-05 §1 <%1>"_s.arg(address));
        QVERIFY(QApplication::clipboard()->mimeData()->html().contains(u"href=\"%1\""_s.arg(address)));
        pane->copyQuotation();
        QVERIFY(QApplication::clipboard()->text().startsWith(u"”Zebralinjen läggs ner” (LG 2019-03-05 §1, Ledningsgruppen "_s));
        window()->goToAddress(address);
        QCOMPARE(shownPlace(), u"decisions"_s);
    }
};

QTEST_MAIN(TestReading)
#include "tst_reading.moc"
