// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outline/row.h"

#include <QByteArray>
#include <QTextCursor>
#include <optional>

class QTextDocument;

namespace outline {

class LineIds;
class OutlineCommands;

/// Rows out of and into the document: copy, cut, paste and drag, with what becomes of their ids.
class OutlineClipboard
{
public:
    OutlineClipboard(QTextDocument *document, LineIds &ids, OutlineCommands &commands)
        : m_document(document), m_ids(ids), m_commands(commands)
    {
    }

    Rows rowsIn(const QTextCursor &selection) const;      ///< a part of a row carries no id
    void insert(QTextCursor &cursor, const Rows &rows);   ///< a row whose id is no longer in the document keeps it
    bool moveTo(QTextCursor selection, QTextCursor &target); ///< drag within the document, one undo step

    /// The program's own clipboard format; ids as UUIDs, so that rows cut here come back as the same rows.
    QByteArray toBytes(const Rows &rows) const;
    /// Ids of another meeting's rows are dropped: they are copies there.
    std::optional<Rows> fromBytes(const QByteArray &bytes) const;

private:
    QTextDocument *m_document;
    LineIds &m_ids;
    OutlineCommands &m_commands;
};

} // namespace outline
