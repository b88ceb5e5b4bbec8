// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextCursor>

class QKeyEvent;
class QTextEdit;

namespace outline {
class OutlineCommands;
}

namespace views {

/// The keys that shape rows, the same in minutes and in running texts: Enter, Tab and Shift+Tab, deleting over rows, "- " and
/// "1. " at the start of a line.
class OutlineKeys
{
public:
    /// `numbers`: whether "1. " begins a numbered line. Both must outlive this.
    OutlineKeys(QTextEdit *edit, outline::OutlineCommands &rows, bool numbers = true) : m_edit(edit), m_rows(rows), m_numbers(numbers) {}

    /// True: done, and `cursor` is where the caret should be.
    bool handle(QKeyEvent *event, QTextCursor &cursor) const;
    /// Tab, Shift+Tab and nothing else.
    bool shiftsLevel(QKeyEvent *event, QTextCursor &cursor) const;
    bool deletes(QKeyEvent *event, QTextCursor &cursor) const;
    /// A printed character: typed over what is selected, outside a link that ends at the caret.
    void prepareTyping() const;
    static bool isTyped(const QKeyEvent *event);
    bool spansRows(const QTextCursor &cursor) const;

private:
    bool beginsList(const QKeyEvent *event, QTextCursor &cursor) const;
    void leaveLink() const;

    QTextEdit *m_edit;
    outline::OutlineCommands &m_rows;
    bool m_numbers;
};

} // namespace views
