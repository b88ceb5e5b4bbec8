// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sourceactions.h"

#include "documents/error.h"
#include "documents/savefile.h"

#include <QDesktopServices>
#include <QFileDialog>
#include <QStandardPaths>
#include <QUrl>

namespace app {

SourceActions::SourceActions(storage::Database &database, QWidget *place)
    : QObject(place), m_files(database), m_place(place),
      m_ask([](QWidget *parent, const QString &proposed) { return QFileDialog::getSaveFileName(parent, SourceActions::tr("Spara källfilen"), proposed); }), m_open(new QAction(tr("Öppna källfilen"), this)), m_save(new QAction(tr("Spara källfilen som …"), this))
{
    connect(m_open, &QAction::triggered, this, &SourceActions::open);
    connect(m_save, &QAction::triggered, this, &SourceActions::save);
    set({});
}

void SourceActions::show(domain::MeetingId meeting)
{
    try {
        set(meeting ? m_files.of(meeting) : QList<domain::SourceFile>());
    } catch (const storage::StorageError &) {
        set({}); // the place itself says that the file cannot be read
    }
}

void SourceActions::show(domain::ActionPlanId plan)
{
    try {
        set(plan ? m_files.of(plan) : QList<domain::SourceFile>());
    } catch (const storage::StorageError &) {
        set({});
    }
}

void SourceActions::set(const QList<domain::SourceFile> &files)
{
    m_file = files.isEmpty() ? std::nullopt : std::optional(files.first());
    for (QAction *action : actions()) {
        action->setEnabled(bool(m_file));
        action->setToolTip(m_file ? m_file->fileName : QString());
    }
}

bool SourceActions::saveTo(const QString &path)
{
    if (!m_file)
        return false;
    try {
        documents::saveFile(path, m_files.bytes(m_file->id));
        return true;
    } catch (const documents::Error &error) {
        emit problem(tr("Källfilen är inte sparad"), error.message());
    } catch (const storage::StorageError &error) {
        emit problem(tr("Källfilen är inte sparad"), error.message());
    }
    return false;
}

void SourceActions::open()
{
    if (!m_folder)
        m_folder = std::make_unique<QTemporaryDir>();
    const QString path = m_folder->filePath(m_file->fileName);
    if (saveTo(path) && !QDesktopServices::openUrl(QUrl::fromLocalFile(path)))
        emit problem(tr("Källfilen gick inte att öppna"), tr("Det finns inget program för den. Spara den och öppna den därifrån."));
}

void SourceActions::save()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString path = m_ask(m_place, folder + u'/' + m_file->fileName);
    if (!path.isEmpty())
        saveTo(path);
}

} // namespace app
