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
    /// One id for all edits, so that Qt asks mergeWith(); absorb() tells which belong together.
    int id() const final { return 1; }
    bool mergeWith(const QUndoCommand *other) final;
    /// True where redo() would leave everything as it is: the history then takes no step.
    virtual bool changesNothing() const { return false; }

    /// What went wrong in the last redo or undo; set by EditHistory.
    using Report = std::function<void(const QString &what, const storage::StorageError &error)>;
    void setReport(Report report) { m_report = std::move(report); }

protected:
    virtual void apply() = 0;
    virtual void revert() = 0;
    /// Takes a following edit of the same thing in; false: they stay two steps. Both have been applied already.
    virtual bool absorb(const Edit &) { return false; }

private:
    friend class EditHistory;
    friend class CompoundEdit;

    /// Applies now; the stack's first redo() then does nothing. Throws.
    void applyBeforePush();

    Report m_report;
    bool m_appliedBeforePush = false;
};

} // namespace editing
