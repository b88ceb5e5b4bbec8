// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"

#include "app/approveddocuments.h"
#include "app/demo/demo.h"
#include "app/firststart.h"
#include "app/helpboxes.h"
#include "app/mainwindow.h"
#include "app/menus.h"
#include "app/settingsdialog.h"
#include "app/singleinstance.h"
#include "app/workspace.h"
#include "domain/address.h"
#include "storage/maintenance.h"
#include "views/importing/importplace.h"
#include "views/search/searchcard.h"
#include "views/shared/messagebar.h"
#include "views/shared/place.h"
#include "views/shared/theme.h"

#include <QTimer>
#include <QAction>
#include <QApplication>
#include <QDir>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace app {

using storage::Opening;
using views::MessageBar;

namespace {

QString ending()
{
    return u".rodatrad"_s;
}

} // namespace

Application::Application(QApplication &qt, Settings &settings)
    : m_qt(qt), m_settings(settings), m_dialogs(fileDialogs()), m_textSize(settings.textSize()),
      m_instance(std::make_unique<SingleInstance>())
{
    connect(&m_publishing, &Publishing::done, this, [this](const QString &file) {
        m_window->messages()->say(MessageBar::Tone::Information, tr("Läsutgåvan är skriven"), tr("%1. Det som är sekretess är inte med.").arg(file));
    });
    connect(&m_publishing, &Publishing::failed, this, [this](const QString &message) {
        m_window->messages()->say(MessageBar::Tone::Attention, tr("Läsutgåvan kunde inte skrivas"), message);
    });
    connect(&m_searchRepair, &SearchRepair::done, this, [this] {
        m_window->messages()->say(MessageBar::Tone::Information, tr("Sökregistret är ombyggt"));
        m_workspace->searcher().reload();
        attachSearch();
    });
    connect(&m_searchRepair, &SearchRepair::failed, this, [this](const QString &message) {
        m_window->messages()->say(MessageBar::Tone::Attention, tr("Sökregistret kunde inte byggas om"), message);
        attachSearch();
    });
    connect(&m_searchRepair, &SearchRepair::stopped, this, [this] {
        showSearchMissing();
        attachSearch();
    });
    connect(&m_freshness, &Freshness::changed, this, [this] {
        if (!m_workspace)
            return;
        auto *show = new QAction(tr("Visa det nya"), m_window->messages());
        connect(show, &QAction::triggered, this, [this, path = m_workspace->path()] { openFile(path, storage::Database::Mode::ReadOnly); }, Qt::QueuedConnection);
        m_window->messages()->say(MessageBar::Tone::Information, tr("Det finns nytt att läsa"), QString(), {show});
    });
    connect(m_instance.get(), &SingleInstance::raised, this, [this](const QString &address) {
        if (!m_window)
            return;
        m_window->comeForward();
        if (!address.isEmpty())
            m_window->goToAddress(address);
    });
    m_surroundings.speller().setOwnWords(m_settings.ownWords());
    connect(&m_surroundings.speller(), &spelling::Speller::ownWordsChanged, this, [this](const QStringList &words) { m_settings.setOwnWords(words); });
    followSpelling();
}

Application::~Application() = default;

void Application::prepareWindow()
{
    if (m_window)
        return;
    m_window = std::make_unique<MainWindow>(m_settings);
    connect(m_window.get(), &MainWindow::newFileRequested, this, &Application::newFile);
    connect(m_window.get(), &MainWindow::openFileRequested, this, [this] { chooseFile(storage::Database::Mode::ReadWrite); });
    connect(m_window->menus(), &Menus::readFileRequested, this, [this] { chooseFile(storage::Database::Mode::ReadOnly); });
    connect(m_window->menus(), &Menus::publishRequested, this, &Application::choosePublication);
    connect(m_window->menus(), &Menus::repairRequested, this, &Application::repairSearch);
    connect(m_window.get(), &MainWindow::exampleRequested, this, &Application::openExample);
    connect(m_window.get(), &MainWindow::fileRequested, this, [this](const QString &path) { openFile(path); });
    connect(m_window.get(), &MainWindow::settingsRequested, this, &Application::showSettings);
    connect(m_window.get(), &MainWindow::importFilesRequested, this, [this] {
        if (views::ImportPlace *place = goToImport())
            place->chooseFiles();
    });
    connect(m_window.get(), &MainWindow::importFolderRequested, this, [this] {
        if (views::ImportPlace *place = goToImport())
            place->chooseFolder();
    });
    connect(m_window.get(), &MainWindow::filesDropped, this, [this](const QStringList &paths) {
        if (views::ImportPlace *place = goToImport())
            place->read(paths);
    });
    connect(m_window->menus(), &Menus::aboutRequested, this, [this] { showAbout(m_window.get()); });
    connect(m_window->menus(), &Menus::helpRequested, this, [this] { showKeys(m_window.get()); });
}

bool Application::start(const QString &argument, storage::Database::Mode mode)
{
    const bool address = domain::isAddress(argument);
    QString path = address ? QString() : argument;
    if (path.isEmpty())
        path = m_settings.recentFiles().value(0);
    const bool wanted = !path.isEmpty();
    if (!wanted)
        path = storage::Database::defaultPath();

    const bool reads = mode == storage::Database::Mode::ReadOnly;
    if (reads && !m_window) {
        m_textSize = m_settings.readingTextSize();
        views::theme::apply(m_qt, m_settings.scheme(), m_textSize);
    }
    if (!reads && QFileInfo::exists(path) && SingleInstance::raiseOther(path, address ? argument : QString()))
        return false;
    prepareWindow();
    m_window->show(); // first: while the desktop makes room for it, the file is opened and its place built
    if (wanted || QFileInfo::exists(path))
        openFile(path, mode);
    else
        m_window->showFirstStart();
    if (address && m_workspace)
        m_window->goToAddress(argument);
    return true;
}

bool Application::openFile(const QString &path, storage::Database::Mode mode)
{
    prepareWindow();
    const QString wanted = QFileInfo(path).absoluteFilePath();
    const bool again = m_workspace && QFileInfo(m_workspace->path()) == QFileInfo(wanted);
    if (again && m_workspace->isWritable() && mode == storage::Database::Mode::ReadWrite) {
        m_window->comeForward();
        return true;
    }
    if (m_window->hasFile() && !m_window->leaveFile()) {
        m_window->messages()->say(MessageBar::Tone::Attention, tr("Allt är inte sparat än"), tr("Den andra filen öppnas när texten är skriven."));
        return false;
    }
    m_searchRepair.giveUp();
    m_searchCard.reset();
    m_workspace.reset();
    m_freshness.watch(QString());
    m_instance->stop();

    auto database = std::make_unique<storage::Database>();
    const Opening opening = database->open(wanted, mode);
    if (!opening.isOpen()) {
        database.reset();
        showRefusal(opening, wanted);
        return false;
    }
    m_workspace = std::make_unique<Workspace>(std::move(database));
    const bool reading = !m_workspace->isWritable();
    if (!reading)
        m_instance->listen(wanted);
    m_freshness.watch(reading ? wanted : QString());
    m_settings.addRecentFile(wanted);
    m_opening = opening;
    // What is only read is read by more eyes, and from further away: larger there.
    MainWindow *before = qFuzzyCompare(m_textSize, wantedTextSize()) ? nullptr : remakeWindow().release();
    show(wanted);
    if (before) {
        m_window->setVisible(before->isVisible());
        before->hide();
        before->deleteLater(); // it may be its own menu that asked for the file
    }
    return true;
}

void Application::show(const QString &path)
{
    connect(&m_workspace->history(), &editing::EditHistory::failed, m_window.get(),
            [this](const QString &what, const QString &message) { m_window->messages()->say(MessageBar::Tone::Attention, what, message); });
    connect(&m_workspace->stored().settings, &storage::SettingRepository::changed, m_window.get(),
            [this](const QString &key) {
                if (key == u"organisation"_s)
                    m_window->setOrganisation(m_workspace->organisation(), openedBy());
            });
    m_surroundings.setMe(m_settings.person(path));
    MainWindow::FileView view;
    view.path = path;
    view.organisation = m_workspace->organisation();
    view.openedBy = openedBy();
    const bool reading = !m_workspace->isWritable();
    view.readingWhy = !reading ? QString() : m_opening.message.isEmpty() ? tr("Läsläge: ingenting ändras och ingenting skrivs i filen.") : m_opening.message;
    view.places = placesOf(*m_workspace, m_settings, m_surroundings);
    view.history = &m_workspace->history().stack();
    const bool wasPainted = m_window->isPainted();
    m_window->showFile(view);
    m_window->menus()->setCanPublish(m_opening.result != Opening::Result::Published);
    // With its thread, when the window is on the screen and filled; words typed until then are taken up.
    const auto attach = [this, of = m_workspace.get()] {
        if (m_workspace.get() == of && !m_searchCard)
            attachSearch();
    };
    if (wasPainted)
        attach();
    else if (m_window->isPainted())
        QTimer::singleShot(0, m_window.get(), attach);
    else
        connect(m_window.get(), &MainWindow::firstPainted, this, attach);
    m_window->menus()->setCanRepair(!reading);
    if (reading)
        showReadingBar(m_opening, path);
    else
        showSearchMissing();
}

void Application::showSearchMissing()
{
    if (m_workspace->database().isSearchable())
        return;
    MessageBar *bar = m_window->messages();
    auto *build = new QAction(tr("Bygg om sökregistret"), bar);
    connect(build, &QAction::triggered, this, &Application::repairSearch, Qt::QueuedConnection);
    bar->say(MessageBar::Tone::Attention, tr("Sökregistret saknas eller är skadat"), tr("Allt annat fungerar."), {build});
}

void Application::repairSearch()
{
    if (!m_workspace || !m_workspace->isWritable() || m_searchRepair.isBusy())
        return;
    if (views::Place *place = m_window->currentPlace(); place && !place->flush())
        return;
    m_searchCard.reset();
    m_searchRepair.repair(*m_workspace, m_window.get());
}

void Application::attachSearch()
{
    m_searchCard = std::make_unique<views::SearchCard>(m_window->searchField(), &m_workspace->searcher());
    connect(m_searchCard.get(), &views::SearchCard::openMinutes, m_window.get(),
            [this](const QUuid &meeting, const QUuid &item, const QUuid &line, const QString &words) { m_window->goToMinutes(meeting, item, line, words); });
    connect(m_searchCard.get(), &views::SearchCard::openDecision, m_window.get(), [this](const QUuid &line, const QString &words) { m_window->goToDecision(line, words); });
    connect(m_searchCard.get(), &views::SearchCard::openObject, m_window.get(), &MainWindow::goToObject);
    connect(m_searchCard.get(), &views::SearchCard::openMatter, m_window.get(), &MainWindow::goToMatter);
    m_searchCard->setKnownNames([this] { return knownNames(); });
    const QString file = m_workspace->path();
    m_searchCard->setKept(m_settings.memory(file, u"search"_s).value(u"kept"_s).toStringList());
    connect(m_searchCard.get(), &views::SearchCard::keptChanged, this,
            [this, file](const QStringList &kept) { m_settings.setMemory(file, u"search"_s, {{u"kept"_s, kept}}); });
}

search::KnownNames Application::knownNames()
{
    search::KnownNames names;
    for (const domain::Body &body : m_workspace->bodies().values())
        names.bodies.append(body.abbreviation);
    for (const domain::Person &person : m_workspace->people().values())
        names.people.append(person.initials.isEmpty() ? person.name : person.initials);
    constexpr int years = 20;
    for (int year = m_surroundings.today().year(); names.years.size() < years; --year)
        names.years.append(year);
    return names;
}

void Application::showReadingBar(const Opening &opening, const QString &path)
{
    MessageBar *bar = m_window->messages();
    QList<QAction *> actions;
    if (opening.result == Opening::Result::Published) {
        bar->say(MessageBar::Tone::Information, tr("Läsutgåva"), opening.message);
        return;
    }
    if (opening.isWritable()) {
        auto *write = new QAction(tr("Öppna för att skriva"), bar);
        connect(write, &QAction::triggered, this, [this, path] { openFile(path); }, Qt::QueuedConnection);
        bar->say(MessageBar::Tone::Information, tr("Läsläge"), tr("Ingenting ändras och ingenting skrivs i filen."), {write});
        return;
    }
    if (opening.result != Opening::Result::NewerSchema) {
        auto *again = new QAction(tr("Försök igen"), bar);
        connect(again, &QAction::triggered, this, [this, path] { openFile(path); }, Qt::QueuedConnection);
        actions.append(again);
    }
    bar->say(MessageBar::Tone::Information, tr("Du läser, men kan inte skriva"), opening.message, actions);
}

void Application::showRefusal(const Opening &opening, const QString &path)
{
    m_window->showFirstStart();
    m_window->menus()->setCanPublish(false);
    m_window->menus()->setCanRepair(false);
    MessageBar *bar = m_window->messages();
    QList<QAction *> actions;
    const auto offer = [&](const QString &text, auto work) {
        auto *action = new QAction(text, bar);
        connect(action, &QAction::triggered, this, work, Qt::QueuedConnection);
        actions.append(action);
    };
    if (opening.result == Opening::Result::Damaged && !storage::backupsBeside(path).isEmpty())
        offer(tr("Återställ säkerhetskopian"), [this, path] { restoreBackup(path); });
    if (opening.result == Opening::Result::Unreachable || opening.result == Opening::Result::MigrationFailed)
        offer(tr("Försök igen"), [this, path] { openFile(path); });
    bar->say(MessageBar::Tone::Attention, tr("%1 är inte öppnad").arg(QFileInfo(path).fileName()), opening.message, actions);
}

void Application::restoreBackup(const QString &path)
{
    const QString backup = storage::backupsBeside(path).value(0);
    try {
        const QString kept = storage::restore(backup, path);
        if (openFile(path))
            m_window->messages()->say(MessageBar::Tone::Information, tr("Säkerhetskopian är återställd"),
                                      kept.isEmpty() ? QString() : tr("Den skadade filen ligger kvar som %1.").arg(QFileInfo(kept).fileName()));
    } catch (const storage::StorageError &error) {
        m_window->messages()->say(MessageBar::Tone::Attention, tr("Säkerhetskopian gick inte att återställa"), error.message());
    }
}

views::ImportPlace *Application::goToImport()
{
    if (!m_workspace || !m_window->goTo(u"import"_s))
        return nullptr;
    return qobject_cast<views::ImportPlace *>(m_window->currentPlace());
}

void Application::newFile()
{
    QString path = m_dialogs.newFile(m_window.get());
    if (path.isEmpty())
        return;
    if (!path.endsWith(ending()))
        path += ending();
    const bool wasThere = QFileInfo::exists(path);
    if (openFile(path) && wasThere)
        m_window->messages()->say(MessageBar::Tone::Information, tr("Filen fanns redan och är öppnad"));
}

void Application::chooseFile(storage::Database::Mode mode)
{
    if (const QString path = m_dialogs.openFile(m_window.get()); !path.isEmpty())
        openFile(path, mode);
}

void Application::choosePublication()
{
    if (!m_workspace || m_publishing.isBusy())
        return;
    if (views::Place *place = m_window->currentPlace(); place && !place->flush())
        return;
    const QFileInfo source(m_workspace->path());
    const QString suggested = source.path() + u'/' + source.completeBaseName() + tr(" läsutgåva") + ending();
    if (const QString file = m_dialogs.publication(m_window.get(), suggested); !file.isEmpty())
        m_publishing.publish(m_workspace->path(), file);
}

qreal Application::wantedTextSize() const
{
    return m_workspace && !m_workspace->isWritable() ? m_settings.readingTextSize() : m_settings.textSize();
}

/// Every length in the window follows the size of the text. The window that was is for the caller to keep until the new one
/// stands there: the last window ends the program.
std::unique_ptr<MainWindow> Application::remakeWindow()
{
    m_searchCard.reset();
    std::unique_ptr<MainWindow> before = std::move(m_window);
    m_textSize = wantedTextSize();
    views::theme::apply(m_qt, m_settings.scheme(), m_textSize);
    prepareWindow();
    return before;
}

void Application::openExample()
{
    const QString path = QFileInfo(storage::Database::defaultPath()).path() + u"/Exemplet Ekvik"_s + ending();
    if (!QFileInfo::exists(path)) {
        QDir().mkpath(QFileInfo(path).path());
        QApplication::setOverrideCursor(Qt::WaitCursor);
        QString problem;
        {
            storage::Database database;
            const Opening opening = database.open(path);
            if (opening.isWritable()) {
                storage::Repositories repositories(database);
                try {
                    demo::fill(repositories, QDate::currentDate());
                    fixApproved(repositories);
                } catch (const storage::StorageError &error) {
                    problem = error.message();
                }
            } else {
                problem = opening.message;
            }
        }
        QApplication::restoreOverrideCursor();
        if (!problem.isEmpty()) {
            QFile::remove(path);
            m_window->messages()->say(MessageBar::Tone::Attention, tr("Exemplet kunde inte göras"), problem);
            return;
        }
    }
    openFile(path);
}

QString Application::openedBy() const
{
    if (!m_workspace)
        return QString();
    QString name;
    try {
        if (const auto me = m_workspace->stored().people.find(m_settings.person(m_workspace->path())))
            name = me->name;
    } catch (const storage::StorageError &) {
        // The login name does as well.
    }
    if (name.isEmpty())
        name = qEnvironmentVariable("USER");
    return name.isEmpty() ? QString() : tr("Öppnad av %1").arg(name);
}

void Application::showSettings()
{
    if (m_settingsDialog) {
        m_settingsDialog->raise();
        m_settingsDialog->activateWindow();
        return;
    }
    m_settingsDialog = new SettingsDialog(m_settings, m_workspace.get(), m_window.get());
    m_settingsDialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_settingsDialog, &SettingsDialog::lookChanged, this,
            [this] { views::theme::apply(m_qt, m_settings.scheme(), m_textSize); });
    connect(m_settingsDialog, &SettingsDialog::spellingChanged, this, &Application::followSpelling);
    // Every length in the window follows the size of the text: it is made anew, under no dialog of its own.
    connect(m_settingsDialog, &QDialog::finished, this, &Application::followTextSize, Qt::QueuedConnection);
    connect(m_settingsDialog, &SettingsDialog::personChanged, this, [this] {
        if (!m_workspace)
            return;
        m_surroundings.setMe(m_settings.person(m_workspace->path()));
        m_window->setOrganisation(m_workspace->organisation(), openedBy());
    });
    connect(m_settingsDialog, &SettingsDialog::failed, this, [this](const QString &message) {
        m_window->messages()->say(MessageBar::Tone::Attention, tr("Inställningen är inte sparad"), message);
    });
    m_settingsDialog->open();
}

void Application::followSpelling()
{
    QStringList codes = m_settings.spellingLanguages();
    const QStringList installed = spelling::Speller::installed();
    codes.removeIf([&](const QString &code) { return !installed.contains(code); });
    m_surroundings.speller().setLanguages(codes);
}

void Application::followTextSize()
{
    if (qFuzzyCompare(m_textSize, wantedTextSize()))
        return;
    if (m_window->hasFile() && !m_window->leaveFile()) {
        m_window->messages()->say(MessageBar::Tone::Attention, tr("Allt är inte sparat än"), tr("Texten får sin nya storlek vid nästa start."));
        return;
    }
    const std::unique_ptr<MainWindow> before = remakeWindow();
    if (m_workspace)
        show(m_workspace->path());
    else
        m_window->showFirstStart();
    m_window->show();
}

} // namespace app
