// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/sourcefilerepository.h"

#include <QAction>
#include <QObject>
#include <QTemporaryDir>
#include <functional>
#include <memory>

namespace views {
class Place;
}

namespace app {

/// The old file that what is shown was read from, to be opened or saved out again; for the menu Arkiv of a place. The actions
/// are off where there is none.
class SourceActions : public QObject
{
    Q_OBJECT
public:
    /// Lives as long as `place`; the database must outlive it.
    SourceActions(storage::Database &database, QWidget *place);

    QList<QAction *> actions() const { return {m_open, m_save}; }
    void show(domain::MeetingId meeting); ///< null: none
    void show(domain::ActionPlanId plan);
    const std::optional<domain::SourceFile> &file() const { return m_file; }
    /// How the user is asked where to; tests answer without a dialog.
    void setAsking(std::function<QString(QWidget *parent, const QString &proposed)> ask) { m_ask = std::move(ask); }
    /// Byte for byte as it was read. False where it could not be written; problem() has then said why.
    bool saveTo(const QString &path);

signals:
    void problem(const QString &text, const QString &details);

private:
    void set(const QList<domain::SourceFile> &files);
    void open();
    void save();

    storage::SourceFileRepository m_files;
    QWidget *m_place;
    std::function<QString(QWidget *parent, const QString &proposed)> m_ask;
    std::optional<domain::SourceFile> m_file;
    QAction *m_open;
    QAction *m_save;
    std::unique_ptr<QTemporaryDir> m_folder; ///< what was opened lies here, for its owner alone, until the file is left
};

} // namespace app
