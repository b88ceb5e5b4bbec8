// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

class QAction;
class QMenu;
class QMenuBar;
class QUndoStack;

namespace views {
class Place;
}

namespace app {

struct PlaceEntry;

/// The menu bar: Arkiv, Redigera, Infoga, Visa, Möte, Hjälp. What a place adds stands there while the place is shown; a menu
/// with nothing in it is greyed, so that none jumps about.
class Menus : public QObject
{
    Q_OBJECT
public:
    Menus(QMenuBar *bar, QObject *parent);

    void setPlaces(const QList<PlaceEntry> &places);
    void setRecentFiles(const QStringList &files);
    void setPlace(views::Place *place);
    void setHistory(QUndoStack *history);
    void setCanGoBack(bool can);
    void setCanPublish(bool can);
    void setCanRepair(bool can);


signals:
    void newFileRequested();
    void openFileRequested();
    void readFileRequested();
    void publishRequested();
    void repairRequested();
    void importFilesRequested();
    void importFolderRequested();
    void exampleRequested();
    void fileRequested(const QString &path);
    void settingsRequested();
    void quitRequested();
    void searchRequested();
    void placeRequested(int place);
    void backRequested();
    void paneRequested(int step); ///< F6: 1, Shift+F6: -1
    void fullScreenRequested(bool on);
    void helpRequested();
    void aboutRequested();

private:
    void undo();
    void redo();
    void updateUndo();
    QUndoStack *steps() const; ///< of the place where it has its own, else of the file
    QAction *editAction(QMenu *menu, const QString &text, const QKeySequence &key, const char *slot);

    QUndoStack *m_history = nullptr;
    QPointer<views::Place> m_place;
    QAction *m_importFiles;
    QAction *m_importFolder;
    QMenu *m_file;
    QMenu *m_recent;
    QMenu *m_insert;
    QMenu *m_view;
    QMenu *m_meeting;
    QAction *m_undo;
    QAction *m_redo;
    QAction *m_back;
    QAction *m_beforePlaces;   ///< in Visa: the places stand before it
    QAction *m_publish;
    QAction *m_repair;
    QAction *m_beforeExports;  ///< in Arkiv: the place's own stand before it
    QList<QAction *> m_placeActions;
    QList<QAction *> m_lent; ///< the shown place's, not ours
};

} // namespace app
