// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

/// Ctrl+Z goes to the text that has the focus, else to the window's history: the two own different fields.
namespace app::undofocus {

/// A text field that can be written in and has an undo of its own.
bool ownsUndo(const QWidget *focus);
/// False where the widget has none: the caller goes to the history.
bool undo(QWidget *focus);
bool redo(QWidget *focus);

} // namespace app::undofocus
