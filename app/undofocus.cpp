// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/undofocus.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextEdit>

namespace app::undofocus {

bool ownsUndo(const QWidget *focus)
{
    if (const auto *text = qobject_cast<const QTextEdit *>(focus))
        return !text->isReadOnly() && text->isUndoRedoEnabled();
    if (const auto *text = qobject_cast<const QPlainTextEdit *>(focus))
        return !text->isReadOnly() && text->isUndoRedoEnabled();
    if (const auto *field = qobject_cast<const QLineEdit *>(focus)) // one that has not been written in has nothing to undo
        return !field->isReadOnly() && (field->isUndoAvailable() || field->isRedoAvailable());
    return false;
}

bool undo(QWidget *focus)
{
    return ownsUndo(focus) && QMetaObject::invokeMethod(focus, "undo"); // the most derived slot: an editor may have its own
}

bool redo(QWidget *focus)
{
    return ownsUndo(focus) && QMetaObject::invokeMethod(focus, "redo");
}

} // namespace app::undofocus
