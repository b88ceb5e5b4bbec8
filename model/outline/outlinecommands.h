// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outline/lineformat.h"

#include <QTextCursor>
#include <optional>

class QTextDocument;

namespace outline {

class LineIds;

/// One undo step for all that happens in a scope.
class EditStep
{
public:
    explicit EditStep(QTextCursor &c) : m_cursor(c) { m_cursor.beginEditBlock(); }
    ~EditStep() { m_cursor.endEditBlock(); }
    Q_DISABLE_COPY_MOVE(EditStep)

private:
    QTextCursor &m_cursor;
};

/// Every structural edit of the outline's rows; each is one undo step and leaves ids unique, presenters under a heading
/// and the first point of every section marked as such.
class OutlineCommands
{
public:
    OutlineCommands(QTextDocument *document, LineIds &ids, const LineFormat &format)
        : m_document(document), m_ids(ids), m_format(format)
    {
    }

    void split(QTextCursor &cursor);            ///< Enter
    bool backspaceAtStart(QTextCursor &cursor); ///< kind → text, level − 1, then merge; false: not at a row's start
    void deleteForward(QTextCursor &cursor);    ///< Delete, also at a row's end
    void removeSelection(QTextCursor &cursor);  ///< over several rows, keeping the most important identity
    void shiftLevel(QTextCursor &cursor, int by); ///< Tab, Shift+Tab: with what belongs to the line
    /// All selected lines; the same kind again turns them back to text. In a heading or among presenters a new line of
    /// that kind begins beneath.
    void setKind(QTextCursor &cursor, RowKind kind, bool toggles = true);
    /// "- " or "1." was typed at the row's start: those `typed` characters go, and the row is of that kind.
    void beginList(QTextCursor &cursor, RowKind kind, int typed);
    /// Alt+Up, Alt+Down: with what belongs; a point takes the section it passes into. Within a section one and then the
    /// other changes nothing.
    bool move(QTextCursor &cursor, int direction);
    void replaceText(int row, const domain::Runs &runs); ///< a row's text was changed elsewhere: the least edit

    void setShape(int row, const RowShape &shape);
    int lastOfGroup(int row) const; ///< the last row of the line with its deeper lines, of the point with its lines
    int headOf(int row) const;      ///< the row of the heading that `row` stands under (or is); -1 before the first
    int lastHeadRow(int row) const; ///< of the point whose heading is `row`: its presenters where it has any, else itself
    void removeRows(int first, int last);
    void insertAfter(int row, const Rows &rows);
    /// What must hold after any change of structure; called within the change's own undo step.
    void normalise();

    QTextDocument *document() const { return m_document; }
    LineIds &ids() const { return m_ids; }
    const LineFormat &format() const { return m_format; }

private:
    void splitHeading(QTextCursor &cursor);
    int firstOfUnitAbove(int row, int top) const; ///< `top`: the depth of what moves
    int lastOfUnitBelow(int row, int top) const;
    void moveUp(QTextCursor &cursor, int last, int from, int to);
    void moveDown(QTextCursor &cursor, int first, int from, int to);
    bool moveIntoSection(QTextCursor &cursor, int first, int last, int neighbour);

    QTextDocument *m_document;
    LineIds &m_ids;
    const LineFormat &m_format;
};

} // namespace outline
