// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing/edithistory.h"
#include "importing/tominutes.h"
#include "importing/toplan.h"
#include "storage/repositories.h"
#include "storage/sourcefilerepository.h"

#include <QCoreApplication>

/// Old files on their way in: read by the hundred on helper threads, looked at and corrected by a person, and stored as steps
/// that can be undone.
namespace reviewing {

/// The very file that something was read from.
struct FileRead {
    QString name; ///< without folder
    QByteArray bytes;
    QString text = {}; ///< what it says, for the search
};

/// Puts what was read into the open file, with the file that it was read from. Each storing is one step of the history; those
/// with the same non-empty `batch` become one. All functions return false (or nothing) where it failed; EditHistory::failed()
/// has then said why, and nothing has changed.
class ImportEdits
{
    Q_DECLARE_TR_FUNCTIONS(reviewing::ImportEdits)
public:
    /// Both must outlive this.
    ImportEdits(editing::EditHistory &history, storage::Repositories &repositories) : m_history(history), m_repositories(repositories) {}

    static QString hashOf(const QByteArray &bytes) { return storage::SourceFileRepository::hashOf(bytes); }
    /// Everybody and every body that is stored: whom names in a document may mean.
    domain::Directory directory() const;
    /// What was read from a file of that content, and is still there.
    std::optional<domain::SourceFile> known(const QString &sha256) const;
    QSet<QString> knownHashes() const;
    /// The latest version of the meeting that the body held on that day.
    std::optional<domain::Meeting> existing(const importing::MinutesImport &minutes) const;
    /// A plan of the same name.
    std::optional<domain::ActionPlan> existing(const domain::PlanContent &plan) const;

    /// New people and bodies, the meeting with all that is in it, and the file. People and bodies that were stored since the
    /// reading, under the same name, are taken for the same.
    bool store(const importing::MinutesImport &minutes, const FileRead &file, const QString &batch = QString());
    bool store(const domain::PlanContent &plan, const FileRead &file, const QString &batch = QString());

private:
    editing::EditHistory &m_history;
    storage::Repositories &m_repositories;
};

/// As a later version beside `earlier`, which stays as it is.
void becomeVersionAfter(const domain::Meeting &earlier, importing::MinutesImport &minutes);
/// People and bodies of `import` that `directory` has under the same name become those.
importing::MinutesImport matched(const importing::MinutesImport &import, const domain::Directory &directory);

} // namespace reviewing
