// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing/edit.h"

#include <QObject>
#include <QUndoStack>
#include <memory>

namespace editing {

/// The window's undo history. Takes edits, reports the ones that failed; the typed values stay where they were typed.
class EditHistory : public QObject
{
    Q_OBJECT
public:
    explicit EditHistory(QObject *parent = nullptr);

    /// Applies at once. False where it failed: nothing changed and failed() has been sent.
    bool push(std::unique_ptr<Edit> edit);
    /// Several edits as one step; if one fails, the ones before it are taken back.
    bool push(const QString &text, std::vector<std::unique_ptr<Edit>> edits);
    QUndoStack &stack() { return m_stack; }

signals:
    /// `message` is one sentence for the user.
    void failed(const QString &what, const QString &message);

private:
    QUndoStack m_stack;
    bool m_lastFailed = false;
};

} // namespace editing
