// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "app/demo/demo.h"
#include "app/firststart.h"
#include "app/mainwindow.h"
#include "app/rail.h"
#include "app/settingsdialog.h"
#include "app/singleinstance.h"
#include "app/sourceactions.h"
#include "app/startcard.h"
#include "app/workspace.h"
#include "domain/address.h"
#include "importing/minutesrecogniser.h"
#include "importing/planproposal.h"
#include "importing/textreader.h"
#include "importing/tominutes.h"
#include "importing/toplan.h"
#include "reviewing/importedits.h"
#include "views/exporting/exportdialog.h"
#include "views/shared/messagebar.h"
#include "views/shared/theme.h"
#include "views/tasks/tasksplace.h"

#include <QApplication>
#include <QComboBox>
#include <QDesktopServices>
#include <QFile>
#include <QFileInfo>
#include <QLineEdit>
#include <QScreen>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>
#include <memory>

using namespace app;
using namespace Qt::Literals::StringLiterals;

/// Takes what is given to other programs.
class Opened : public QObject
{
    Q_OBJECT
public:
    QString file;
public slots:
    void open(const QUrl &url) { file = url.toLocalFile(); }
};

/// The window as its user meets it: the first screen, opening files of every sort, going between places by keys.
class TestFrame : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        qputenv("XDG_DATA_HOME", m_folder->filePath(u"data"_s).toUtf8());
        qputenv("XDG_RUNTIME_DIR", m_folder->path().toUtf8());
        m_settings = std::make_unique<Settings>(m_folder->filePath(u"config/rodatraden.ini"_s));
        views::theme::apply(*qApp, views::theme::Scheme::Light);
        m_application = std::make_unique<Application>(*qApp, *m_settings);
    }
    void cleanup()
    {
        m_application.reset();
        m_settings.reset();
        m_folder.reset();
    }

    void theFirstStartOffersThreeWaysOnAndTheFirstHasTheFocus()
    {
        QVERIFY(m_application->start());
        MainWindow *window = m_application->window();
        QVERIFY(QTest::qWaitForWindowActive(window));
        QVERIFY(!window->hasFile());
        const auto cards = window->findChildren<StartCard *>();
        QCOMPARE(cards.size(), 3);
        QTRY_VERIFY(cards.first()->hasFocus());
        QTest::keyClick(cards.first(), Qt::Key_Right);
        QVERIFY(cards.at(1)->hasFocus());
    }

    void aNewFileIsMadeWhereTheUserSays()
    {
        const QString path = m_folder->filePath(u"Ekvik"_s);
        m_application->setFileDialogs({[&](QWidget *) { return path; }, {}});
        QVERIFY(m_application->start());
        MainWindow *window = m_application->window();
        QVERIFY(QTest::qWaitForWindowActive(window));
        QTest::keyClick(window, Qt::Key_N, Qt::ControlModifier);
        QTRY_VERIFY(window->hasFile());
        QVERIFY(QFileInfo::exists(path + u".rodatrad"_s));
        QCOMPARE(m_settings->recentFiles(), QStringList{path + u".rodatrad"_s});
        QCOMPARE(QFileInfo(m_folder->filePath(u"config/rodatraden.ini"_s)).permissions() & QFile::Permissions(0x0077), QFile::Permissions());
    }

    void theExampleOpensByItsKey()
    {
        QVERIFY(m_application->start());
        MainWindow *window = m_application->window();
        QVERIFY(QTest::qWaitForWindowActive(window));
        QTest::keyClick(window, Qt::Key_E, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(window->hasFile(), 20'000);
        QVERIFY(m_application->workspace()->isWritable());
    }

    void aFileThatIsNotOursIsLeftAloneAndSaidSo()
    {
        const QString path = m_folder->filePath(u"brev.rodatrad"_s);
        QFile file(path);
        QVERIFY(file.open(QFile::WriteOnly));
        const QByteArray content = "Hej, det här är ett brev och ingenting annat.";
        file.write(content);
        file.close();
        QVERIFY(m_application->start(path));
        MainWindow *window = m_application->window();
        QVERIFY(!window->hasFile());
        QVERIFY(window->messages()->isVisible());
        QVERIFY(window->messages()->text().contains(u"brev.rodatrad"_s));
        QVERIFY(!window->messages()->details().isEmpty());
        QVERIFY(file.open(QFile::ReadOnly));
        QCOMPARE(file.readAll(), content);
    }

    void aFileThatAnotherHasOpensForReadingAndSaysWho()
    {
        const QString path = m_folder->filePath(u"delad.rodatrad"_s);
        storage::Database other;
        QVERIFY(other.open(path).isWritable());
        QVERIFY(m_application->start(path));
        MainWindow *window = m_application->window();
        QVERIFY(window->hasFile());
        QVERIFY(!m_application->workspace()->isWritable());
        QVERIFY(window->messages()->isVisible());
        QVERIFY(!window->messages()->details().isEmpty());
    }

    void placesAreReachedByTheirNumbersAndRememberedForNextTime()
    {
        const QString path = m_folder->filePath(u"platser.rodatrad"_s);
        QVERIFY(m_application->start(path));
        MainWindow *window = m_application->window();
        QVERIFY(QTest::qWaitForWindowActive(window));
        QTest::keyClick(window, Qt::Key_2, Qt::AltModifier);
        QTRY_COMPARE(window->rail()->current(), 1);
        const QString there = window->currentPlace()->placeId();
        QTest::keyClick(window, Qt::Key_K, Qt::ControlModifier);
        QVERIFY(window->searchField()->hasFocus());
        m_application = std::make_unique<Application>(*qApp, *m_settings);
        QVERIFY(m_application->start());
        QCOMPARE(m_application->window()->currentPlace()->placeId(), there);
    }

    void whatWasFollowedIsLeftAgainByEsc()
    {
        const QString path = m_folder->filePath(u"tillbaka.rodatrad"_s);
        {
            storage::Database database;
            QVERIFY(database.open(path).isWritable());
            storage::Repositories stored(database);
            demo::fill(stored, QDate(2026, 11, 22));
        }
        QVERIFY(m_application->start(path));
        MainWindow *window = m_application->window();
        QVERIFY(QTest::qWaitForWindowActive(window));
        QVERIFY(window->goTo(u"decisions"_s));
        QVERIFY(!window->canGoBack());
        const domain::LineId decision = m_application->workspace()->stored().decisions.ids().constFirst();
        window->goToObject({domain::ObjectType::Line, decision.uuid()}, u"ord"_s);
        QCOMPARE(window->currentPlace()->placeId(), u"meetings"_s);
        QVERIFY(window->canGoBack());
        window->goToObject({domain::ObjectType::Line, QUuid::createUuid()}); // gone: one stays where one is
        QCOMPARE(window->currentPlace()->placeId(), u"meetings"_s);
        QTest::keyClick(window, Qt::Key_Escape);
        QCOMPARE(window->currentPlace()->placeId(), u"decisions"_s);
        QVERIFY(!window->canGoBack());
        window->goToAddress(domain::Address{true, {domain::ObjectType::Line, decision.uuid()}}.toString());
        QCOMPARE(window->currentPlace()->placeId(), u"decisions"_s);
        QTest::keyClick(window, Qt::Key_2, Qt::AltModifier); // chosen anew: the trail ends
        QVERIFY(!window->canGoBack());
    }

    void theListedDecisionsLeaveAsAFileByOneKey()
    {
        const QString path = m_folder->filePath(u"beslut.rodatrad"_s);
        {
            storage::Database database;
            QVERIFY(database.open(path).isWritable());
            storage::Repositories stored(database);
            demo::fill(stored, QDate(2026, 11, 22));
        }
        QVERIFY(m_application->start(path));
        MainWindow *window = m_application->window();
        QVERIFY(QTest::qWaitForWindowActive(window));
        QVERIFY(window->goTo(u"decisions"_s));
        QString written;
        QTimer user;
        user.setInterval(10);
        connect(&user, &QTimer::timeout, this, [&] {
            auto *dialog = qobject_cast<views::ExportDialog *>(QApplication::activeModalWidget());
            if (!dialog || !dialog->isVisible())
                return;
            user.stop();
            connect(dialog, &views::ExportDialog::exported, this, [&, dialog](const QString &file) {
                written = file;
                dialog->reject();
            });
            auto *formats = dialog->findChild<QComboBox *>();
            formats->setCurrentIndex(formats->findData(int(documents::Format::Markdown)));
            dialog->findChild<QLineEdit *>()->setText(m_folder->filePath(u"beslut.md"_s));
            QTest::keyClick(dialog, Qt::Key_Return);
        });
        user.start();
        QTest::keyClick(window, Qt::Key_E, Qt::ControlModifier); // returns when the dialog is gone
        QFile file(written);
        QVERIFY2(file.open(QFile::ReadOnly), qPrintable(written));
        const QString text = QString::fromUtf8(file.readAll());
        QVERIFY(text.startsWith(u"# Beslut"_s));
        QVERIFY(text.contains(u"| LG 20"_s));
    }

    void whatWasReadInIsOpenedAndSavedAgainFromItsPlace()
    {
        const QString path = m_folder->filePath(u"inlast.rodatrad"_s);
        const QByteArray minutes = u"Minnesanteckningar ledningsgruppen (LG) 2021-03-16\n\nNärvarande: Ingrid Hallsten, Jonas Wiberg-Ek\n\n1. Schema\nFöredragande: Ingrid Hallsten\n"
                                   "Ledningsgruppen beslutade att fastställa schemat.\n"_s.toUtf8();
        const QByteArray plan = u"Handlingsplan 2020\n\nBakgrund\nResultaten i läsning har sjunkit.\n\nUtvecklingsområde 1: Läsning\n\nInsats\nAlla lärare deltar i läslyftet.\n\n"
                                "Mål\nFler elever når målen.\n\nAnsvar\nRektor: avsätter tid.\n\nUppföljning\nSker i juni.\n\nTidplan\nLäsning: hösten 2020\n\nKostnader\nBöcker 200 tkr\n"_s.toUtf8();
        {
            storage::Database database;
            QVERIFY(database.open(path).isWritable());
            storage::Repositories stored(database);
            editing::EditHistory history(database);
            reviewing::ImportEdits edits(history, stored);
            const auto read = [](const QByteArray &bytes, const QString &name) { return importing::readText(bytes, name); };
            QVERIFY(edits.store(importing::toMinutes(importing::recogniseMinutes(read(minutes, u"lg.txt"_s), {}), {}), {u"lg.txt"_s, minutes}));
            QVERIFY(edits.store(importing::toPlan(importing::recognisePlan(read(plan, u"plan.txt"_s))), {u"plan.txt"_s, plan}));
        }
        QVERIFY(m_application->start(path));
        MainWindow *window = m_application->window();
        QVERIFY(QTest::qWaitForWindowActive(window));
        const auto action = [&](const QString &words) -> QAction * {
            for (QAction *one : window->currentPlace()->fileActions())
                if (one->text() == words)
                    return one;
            return nullptr;
        };
        const QString saved = m_folder->filePath(u"tillbaka.txt"_s);
        const auto bytesOf = [](const QString &file) {
            QFile from(file);
            return from.open(QIODevice::ReadOnly) ? from.readAll() : QByteArray();
        };
        Opened opened;
        QDesktopServices::setUrlHandler(u"file"_s, &opened, "open");
        for (const auto &[place, bytes] : {std::pair(u"meetings"_s, minutes), std::pair(u"actionplan"_s, plan)}) {
            if (place == u"meetings")
                window->goToObject({domain::ObjectType::Meeting, m_application->workspace()->stored().meetings.entries().constFirst().meeting.id.uuid()}, {});
            else
                QVERIFY(window->goTo(place));
            QCOMPARE(window->currentPlace()->placeId(), place);
            for (SourceActions *source : window->findChildren<SourceActions *>())
                source->setAsking([&](QWidget *, const QString &) { return saved; });
            QVERIFY(action(u"Spara källfilen som …"_s) && action(u"Spara källfilen som …"_s)->isEnabled());
            action(u"Spara källfilen som …"_s)->trigger();
            QCOMPARE(bytesOf(saved), bytes);
            action(u"Öppna källfilen"_s)->trigger();
            QCOMPARE(bytesOf(opened.file), bytes);
        }
        QDesktopServices::unsetUrlHandler(u"file"_s);
    }

    void theOneWhoSitsHereIsToldToTheTasks()
    {
        const QString path = m_folder->filePath(u"jag.rodatrad"_s);
        QVERIFY(m_application->start(path));
        domain::Person person{.name = u"Sanna Torvik"_s};
        person.id = domain::PersonId::create();
        m_application->workspace()->stored().people.save(person);
        MainWindow *window = m_application->window();
        QVERIFY(QTest::qWaitForWindowActive(window));
        auto *tasks = qobject_cast<views::TasksPlace *>(window->placeById(u"tasks"_s));
        QVERIFY(tasks);
        QCOMPARE(tasks->scope(), views::TasksPlace::Scope::Open);
        QTest::keyClick(window, Qt::Key_Comma, Qt::ControlModifier);
        QTRY_VERIFY(window->findChild<SettingsDialog *>());
        auto *people = window->findChild<SettingsDialog *>()->findChild<QComboBox *>();
        people->setFocus();
        QTest::keyClick(people, Qt::Key_Down);
        QTRY_COMPARE(tasks->scope(), views::TasksPlace::Scope::Mine);
    }

    void aWindowRememberedOnALargerScreenFitsThisOne()
    {
        QWidget large;
        large.setGeometry(10, 10, 3000, 2000);
        m_settings->setGeometry(large.saveGeometry());
        QVERIFY(m_application->start());
        MainWindow *window = m_application->window();
        QVERIFY(window->screen()->availableGeometry().contains(window->geometry()));
    }

    void aNarrowWindowKeepsThePicturesAlone()
    {
        QVERIFY(m_application->start(m_folder->filePath(u"smal.rodatrad"_s)));
        MainWindow *window = m_application->window();
        window->resize(views::theme::px(1280), views::theme::px(800));
        QVERIFY(!window->rail()->isCompact());
        window->resize(views::theme::px(1024), views::theme::px(700));
        QTRY_VERIFY(window->rail()->isCompact());
        QCOMPARE(window->rail()->width(), views::theme::px(56));
    }

    void aSecondStartOnTheSameFileRaisesTheFirstWindow()
    {
        const QString path = m_folder->filePath(u"en.rodatrad"_s);
        SingleInstance first;
        QVERIFY(first.listen(path));
        QSignalSpy raised(&first, &SingleInstance::raised);
        // The second start is another process, which waits in its own event loop: a thread stands for it.
        bool answered = false;
        const std::unique_ptr<QThread> second(QThread::create([&] { answered = SingleInstance::raiseOther(path, u"rodatrad:meeting/x"_s); }));
        second->start();
        QTRY_COMPARE(raised.size(), 1);
        second->wait();
        QVERIFY(answered);
        QCOMPARE(raised.first().first().toString(), u"rodatrad:meeting/x"_s);
        QVERIFY(!SingleInstance::raiseOther(m_folder->filePath(u"annan.rodatrad"_s), QString()));
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Application> m_application;
};

QTEST_MAIN(TestFrame)
#include "tst_frame.moc"
