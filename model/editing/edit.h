// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/storageerror.h"

#include <QUndoCommand>
#include <functional>

namespace editing {

/// A change to stored values that can be undone: everything except the text of minutes, which the document's own undo owns.
/// apply() and revert() may throw StorageError: the edit then marks itself obsolete and the history reports it; nothing has
/// changed. Qt merges before it looks at obsolete, so mergeWith() refuses an obsolete edit.
class Edit : public QUndoCommand
{
public:
    explicit Edit(const QString &text) : QUndoCommand(text) {}

    void redo() final;
    void undo() final;
    bool mergeWith(const QUndoCommand *other) final;

    /// What went wrong in the last redo or undo; set by EditHistory.
    using Report = std::function<void(const QString &what, const storage::StorageError &error)>;
    void setReport(Report report) { m_report = std::move(report); }

protected:
    virtual void apply() = 0;
    virtual void revert() = 0;
    /// Takes a following edit of the same thing in; false: they stay two steps.
    virtual bool absorb(const Edit &) { return false; }

private:
    Report m_report;
};

} // namespace editing
