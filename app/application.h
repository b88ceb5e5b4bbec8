// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/filedialogs.h"
#include "app/freshness.h"
#include "app/publishing.h"
#include "app/searchrepair.h"
#include "app/settings.h"
#include "app/surroundings.h"
#include "search/completion.h"
#include "storage/database.h"

#include <QObject>
#include <QPointer>
#include <memory>

class QApplication;

namespace views {
class ImportPlace;
class SearchCard;
}

namespace app {

class MainWindow;
class SettingsDialog;
class SingleInstance;
class Workspace;

/// Builds the program from its parts and hands them down; owns the window and what stands on the open file. The only place
/// that knows both.
class Application : public QObject
{
    Q_OBJECT
public:
    /// Both outlive the application.
    Application(QApplication &qt, Settings &settings);
    ~Application() override;

    void setFileDialogs(const FileDialogs &dialogs) { m_dialogs = dialogs; }

    void prepareWindow(); ///< makes the window, unseen; start() does where nobody has
    /// Opens `argument` (a file, or a rodatrad: address), else the last file, else the default one, else the first screen.
    /// False: another window has the file and has come forward; there is nothing more to do here.
    bool start(const QString &argument = QString(), storage::Database::Mode mode = storage::Database::Mode::ReadWrite);

    /// Opens or creates; tells the outcome in the window, whatever it is. True where the file is shown.
    bool openFile(const QString &path, storage::Database::Mode mode = storage::Database::Mode::ReadWrite);
    MainWindow *window() const { return m_window.get(); }
    Workspace *workspace() const { return m_workspace.get(); } ///< null while no file is open

private:
    void show(const QString &path);
    void attachSearch();
    search::KnownNames knownNames();
    void showRefusal(const storage::Opening &opening, const QString &path);
    void showReadingBar(const storage::Opening &opening, const QString &path);
    void newFile();
    void chooseFile(storage::Database::Mode mode);
    void choosePublication();
    void repairSearch();
    void showSearchMissing();
    qreal wantedTextSize() const;
    std::unique_ptr<MainWindow> remakeWindow();
    /// To the place where old files are read in; null where no file is open.
    views::ImportPlace *goToImport();
    void openExample();
    void restoreBackup(const QString &path);
    void showSettings();
    void followSpelling();
    void followTextSize();
    QString openedBy() const;

    QApplication &m_qt;
    Settings &m_settings;
    Surroundings m_surroundings;
    FileDialogs m_dialogs;
    qreal m_textSize; ///< in force
    storage::Opening m_opening; ///< how the open file was opened
    std::unique_ptr<SingleInstance> m_instance;
    std::unique_ptr<Workspace> m_workspace; ///< after it in time, before it in space: the window's places refer into it
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<views::SearchCard> m_searchCard; ///< of the open file
    QPointer<SettingsDialog> m_settingsDialog;
    Publishing m_publishing;
    SearchRepair m_searchRepair;
    Freshness m_freshness; ///< of a file that is only read
};

} // namespace app
