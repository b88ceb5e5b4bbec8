// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/places.h"
#include "views/shared/place.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>
#include <functional>

class QLineEdit;
class QStackedWidget;
class QUndoStack;

namespace views {
class MessageBar;
class SavedMark;
}

namespace app {

class FirstStart;
class Menus;
class Rail;
class Settings;
class TopRow;

/// The one window: the first screen while no file is open, else the frame around the places. It knows places by their
/// contract alone; what stands on the file is handed in with them and goes with them.
class MainWindow : public QWidget
{
    Q_OBJECT
public:
    /// What the frame shows of an open file.
    struct FileView {
        QString path;
        QString organisation;
        QString openedBy;   ///< "Öppnad av Gunilla S."; may be empty
        QString readingWhy; ///< not empty: the file is open for reading, and why
        QList<PlaceEntry> places;
        QUndoStack *history = nullptr; ///< outlives the view of the file
    };

    explicit MainWindow(Settings &settings, QWidget *parent = nullptr);
    ~MainWindow() override;

    void showFirstStart();
    void showFile(const FileView &file);
    /// Takes every place away, remembering what they hold; false where one could not write its words: then all stays.
    bool leaveFile();

    bool hasFile() const { return !m_file.path.isEmpty(); }
    QString filePath() const { return m_file.path; }
    views::Place *currentPlace() const;
    views::Place *placeById(const QString &id); ///< builds it where needed; null: no such place
    void goTo(int place);
    bool goTo(const QString &placeId);
    /// An address of domain/address.h, from a link or another start.
    void goToAddress(const QString &address);
    /// Where the object stands, `words` marked in it.
    void goToObject(const domain::ObjectRef &object, const QString &words = QString());
    void goToThread(const domain::ObjectRef &object);
    /// Everything that answers the words, in the order that it happened.
    void goToMatter(const QString &words);
    /// A place in the minutes; `item` and `line` may be null.
    void goToMinutes(const QUuid &meeting, const QUuid &item, const QUuid &line, const QString &words = QString());
    void goToDecision(const QUuid &line, const QString &words = QString());
    /// To where one was before the last of these, with what had the focus there.
    void goBack();
    bool canGoBack() const { return !m_trail.isEmpty(); }
    void setOrganisation(const QString &organisation, const QString &openedBy);

    FirstStart *firstStart(); ///< made when it is first shown
    bool isPainted() const { return m_painted; }
    views::MessageBar *messages() const; ///< of what is shown now
    QLineEdit *searchField() const;
    Rail *rail() const { return m_rail; }
    Menus *menus() const { return m_menus; }
    views::SavedMark *savedMark() const;

    void comeForward();

signals:
    void newFileRequested();
    void openFileRequested();
    void exampleRequested();
    void fileRequested(const QString &path);
    void settingsRequested();
    void importFilesRequested();
    void importFolderRequested();
    /// Files or folders that were dropped on the window.
    void filesDropped(const QStringList &paths);
    void firstPainted(); ///< once: the window is on the screen

protected:
    void resizeEvent(QResizeEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// Where one was, to come back to.
    struct Footprint {
        int place = 0;
        QVariantMap memory;
        QPointer<QWidget> focus;
    };

    void showPlace(int place);
    /// Goes to the place with what `go` does in it; false where it does not show that: then nothing has changed.
    bool jump(int place, const std::function<bool(views::Place &)> &go);
    int indexOf(const QString &placeId) const; ///< -1: no such place
    void setTrail(const QList<Footprint> &trail);
    views::Place *build(int place);
    void buildNext();
    void connectPlace(views::Place *place, int at);
    void remember();
    void cyclePanes(int step);
    void showSaveState(const views::SaveState &state);
    void rememberGeometry();
    void paintFrame();
    QWidget *takeFieldInHand();
    void announcePainted();

    Settings &m_settings;
    QStackedWidget *m_sheets;
    FirstStart *m_firstStart = nullptr;
    QWidget *m_frame;
    TopRow *m_top;
    Rail *m_rail;
    views::MessageBar *m_messages;
    QStackedWidget *m_stack;
    Menus *m_menus;
    FileView m_file;
    QList<views::Place *> m_places; ///< null: not built yet
    QList<Footprint> m_trail;       ///< the latest last
    QTimer m_buildTimer;
    QTimer m_memoryTimer;
    bool m_painted = false;
    bool m_isAnnounced = false; ///< firstPainted() has been said
    bool m_closesAnyway = false;
};

} // namespace app
