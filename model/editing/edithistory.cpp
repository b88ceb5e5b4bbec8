// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/edithistory.h"

#include "editing/compoundedit.h"

namespace editing {

EditHistory::EditHistory(QObject *parent) : QObject(parent) {}

EditHistory::EditHistory(storage::Database &database, QObject *parent) : QObject(parent), m_database(&database) {}

bool EditHistory::push(std::unique_ptr<Edit> edit)
{
    if (edit->changesNothing())
        return true;
    // Applied before the stack sees it: QUndoStack::push() throws away what could be redone even for an edit that fails.
    if (!attempt(edit->text(), [&] { edit->applyBeforePush(); return true; }))
        return false;
    edit->setReport([this](const QString &what, const storage::StorageError &error) { emit failed(what, error.message()); });
    m_stack.push(edit.release());
    return true;
}

bool EditHistory::push(const QString &text, std::vector<std::unique_ptr<Edit>> edits)
{
    return push(std::make_unique<CompoundEdit>(text, std::move(edits), m_database));
}

bool EditHistory::attempt(const QString &what, const std::function<bool()> &work)
{
    try {
        return work();
    } catch (const storage::StorageError &error) {
        emit failed(what, error.message());
        return false;
    }
}

} // namespace editing
