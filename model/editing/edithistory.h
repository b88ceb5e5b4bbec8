// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing/edit.h"
#include "storage/database.h"

#include <QObject>
#include <QUndoStack>
#include <memory>
#include <vector>

namespace editing {

/// The window's undo history. Takes edits, reports the ones that failed; the typed values stay where they were typed.
class EditHistory : public QObject
{
    Q_OBJECT
public:
    explicit EditHistory(QObject *parent = nullptr);
    /// Several edits pushed as one step then share one transaction of `database`, which must outlive the history.
    explicit EditHistory(storage::Database &database, QObject *parent = nullptr);

    /// Applies at once. False where it failed: nothing changed (what could be redone can still be) and failed() has been
    /// sent. An edit that changes nothing makes no step and is true.
    bool push(std::unique_ptr<Edit> edit);
    /// Several edits as one step; if one fails, the ones before it are taken back.
    bool push(const QString &text, std::vector<std::unique_ptr<Edit>> edits);
    /// For what must be read before an edit can be made: runs `work`, and where it throws StorageError sends failed() and
    /// returns false.
    bool attempt(const QString &what, const std::function<bool()> &work);
    QUndoStack &stack() { return m_stack; }

signals:
    /// `message` is one sentence for the user.
    void failed(const QString &what, const QString &message);

private:
    storage::Database *m_database = nullptr;
    QUndoStack m_stack;
};

} // namespace editing
