// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/menus.h"

#include "app/places.h"
#include "app/undofocus.h"
#include "views/shared/place.h"
#include "views/shared/theme.h"

#include <QAction>
#include <QApplication>
#include <QFileInfo>
#include <QMenu>
#include <QMenuBar>
#include <QUndoStack>

using namespace Qt::Literals::StringLiterals;

namespace app {

Menus::Menus(QMenuBar *bar, QObject *parent) : QObject(parent)
{
    m_file = bar->addMenu(tr("&Arkiv"));
    m_file->addAction(tr("Ny fil …"), this, &Menus::newFileRequested);
    m_file->addAction(views::theme::icon(u"oppna"_s), tr("Öppna fil …"), QKeySequence::Open, this, &Menus::openFileRequested);
    m_file->addAction(tr("Öppna för läsning …"), this, &Menus::readFileRequested);
    m_recent = m_file->addMenu(tr("Senaste filer"));
    m_file->addAction(tr("Titta på exemplet"), this, &Menus::exampleRequested);
    m_file->addSeparator();
    m_importFiles = m_file->addAction(views::theme::icon(u"importera"_s), tr("Läs in filer …"), QKeySequence(u"Ctrl+Shift+O"_s), this, &Menus::importFilesRequested);
    m_importFolder = m_file->addAction(tr("Läs in en mapp …"), this, &Menus::importFolderRequested);
    m_beforeExports = m_file->addSeparator();
    m_publish = m_file->addAction(views::theme::icon(u"exportera"_s), tr("Publicera för läsare …"), this, &Menus::publishRequested);
    m_publish->setEnabled(false);
    m_repair = m_file->addAction(tr("Bygg om sökregistret"), this, &Menus::repairRequested);
    m_repair->setEnabled(false);
    m_file->addSeparator();
    m_file->addAction(views::theme::icon(u"installningar"_s), tr("Inställningar …"), QKeySequence(u"Ctrl+,"_s), this, &Menus::settingsRequested);
    m_file->addSeparator();
    m_file->addAction(tr("Avsluta"), QKeySequence(u"Ctrl+Q"_s), this, &Menus::quitRequested);

    QMenu *edit = bar->addMenu(tr("&Redigera"));
    m_undo = edit->addAction(tr("Ångra"), QKeySequence::Undo, this, &Menus::undo);
    m_redo = edit->addAction(tr("Gör om"), this, &Menus::redo);
    m_redo->setShortcuts({QKeySequence(u"Ctrl+Shift+Z"_s), QKeySequence(u"Ctrl+Y"_s)});
    connect(edit, &QMenu::aboutToShow, this, &Menus::updateUndo);
    edit->addSeparator();
    editAction(edit, tr("Klipp ut"), QKeySequence::Cut, "cut");
    editAction(edit, tr("Kopiera"), QKeySequence::Copy, "copy");
    editAction(edit, tr("Klistra in"), QKeySequence::Paste, "paste");
    editAction(edit, tr("Markera allt"), QKeySequence::SelectAll, "selectAll");
    edit->addSeparator();
    edit->addAction(views::theme::icon(u"sok"_s), tr("Sök i allt"), QKeySequence(u"Ctrl+K"_s), this, &Menus::searchRequested);

    m_insert = bar->addMenu(tr("&Infoga"));
    m_view = bar->addMenu(tr("&Visa"));
    m_beforePlaces = m_view->addSeparator();
    m_back = m_view->addAction(tr("Tillbaka"), QKeySequence::Back, this, &Menus::backRequested);
    m_back->setEnabled(false);
    m_view->addSeparator();
    m_view->addAction(tr("Nästa ruta"), QKeySequence(u"F6"_s), this, [this] { emit paneRequested(1); });
    m_view->addAction(tr("Föregående ruta"), QKeySequence(u"Shift+F6"_s), this, [this] { emit paneRequested(-1); });
    QAction *full = m_view->addAction(tr("Helskärm"));
    full->setShortcut(QKeySequence(u"F11"_s));
    full->setCheckable(true);
    connect(full, &QAction::toggled, this, &Menus::fullScreenRequested);
    m_meeting = bar->addMenu(tr("&Möte"));
    QMenu *help = bar->addMenu(tr("&Hjälp"));
    help->addAction(tr("Tangenter"), QKeySequence(u"F1"_s), this, &Menus::helpRequested);
    help->addAction(tr("Om Röda tråden"), this, &Menus::aboutRequested);
    setPlace(nullptr);
    setHistory(nullptr);
    setRecentFiles({});
}

QAction *Menus::editAction(QMenu *menu, const QString &text, const QKeySequence &key, const char *slot)
{
    // Text fields take these keys themselves; the menu entry is for the mouse, and shows which key it is. As a shortcut it
    // would only be in the way of what has the focus.
    return menu->addAction(text + u'\t' + key.toString(QKeySequence::NativeText), this, [slot] {
        if (QWidget *focus = QApplication::focusWidget())
            QMetaObject::invokeMethod(focus, slot);
    });
}

void Menus::setPlaces(const QList<PlaceEntry> &places)
{
    qDeleteAll(m_placeActions);
    m_placeActions.clear();
    for (int i = 0; i < places.size(); ++i) {
        if (!places.at(i).inRail)
            continue;
        auto *action = new QAction(views::theme::icon(places.at(i).icon), places.at(i).title, this);
        if (const int number = int(m_placeActions.size()) + 1; number < 10)
            action->setShortcut(QKeySequence(Qt::ALT | Qt::Key(Qt::Key_0 + number)));
        connect(action, &QAction::triggered, this, [this, i] { emit placeRequested(i); });
        m_placeActions.append(action);
    }
    m_view->insertActions(m_beforePlaces, m_placeActions);
}

void Menus::setRecentFiles(const QStringList &files)
{
    m_recent->clear();
    for (const QString &file : files) {
        QAction *action = m_recent->addAction(QFileInfo(file).completeBaseName(), this, [this, file] { emit fileRequested(file); });
        action->setToolTip(file);
    }
    m_recent->setEnabled(!files.isEmpty());
}

void Menus::setPlace(views::Place *place)
{
    m_place = place;
    for (QAction *action : std::as_const(m_lent))
        for (QMenu *menu : {m_file, m_insert, m_view, m_meeting})
            menu->removeAction(action);
    m_lent.clear();
    const auto lend = [this](QMenu *menu, QAction *before, const QList<QAction *> &actions) {
        menu->insertActions(before, actions);
        m_lent += actions;
    };
    if (place) {
        lend(m_file, m_beforeExports, place->fileActions());
        lend(m_insert, nullptr, place->insertActions());
        lend(m_view, m_beforePlaces, place->viewActions());
        lend(m_meeting, nullptr, place->meetingActions());
    }
    m_insert->setEnabled(!m_insert->isEmpty());
    m_meeting->setEnabled(!m_meeting->isEmpty());
}

void Menus::setCanGoBack(bool can)
{
    m_back->setEnabled(can);
}

void Menus::setHistory(QUndoStack *history)
{
    m_history = history;
    m_importFiles->setEnabled(history != nullptr); // there is a file to read into
    m_importFolder->setEnabled(history != nullptr);
}

QUndoStack *Menus::steps() const
{
    QUndoStack *own = m_place ? m_place->history() : nullptr;
    return own ? own : m_history;
}

void Menus::setCanRepair(bool can)
{
    m_repair->setEnabled(can);
}

void Menus::setCanPublish(bool can)
{
    m_publish->setEnabled(can);
}

void Menus::undo()
{
    if (!undofocus::undo(QApplication::focusWidget()) && steps())
        steps()->undo();
}

void Menus::redo()
{
    if (!undofocus::redo(QApplication::focusWidget()) && steps())
        steps()->redo();
}

void Menus::updateUndo()
{
    const bool text = undofocus::ownsUndo(QApplication::focusWidget());
    const QString undone = !text && steps() ? steps()->undoText() : QString();
    const QString redone = !text && steps() ? steps()->redoText() : QString();
    m_undo->setText(undone.isEmpty() ? tr("Ångra") : tr("Ångra: %1").arg(undone));
    m_redo->setText(redone.isEmpty() ? tr("Gör om") : tr("Gör om: %1").arg(redone));
}

} // namespace app
