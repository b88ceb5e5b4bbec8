// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/operationalplan.h"
#include "outline/lineformat.h"
#include "outline/lineids.h"
#include "outline/outlineclipboard.h"
#include "outline/outlinecommands.h"

#include <QTextDocument>

namespace outline {

/// A running text (domain::Prose) as a QTextDocument of paragraphs and bullets, changed by the same commands as minutes.
class ProseDocument
{
public:
    /// `padding` stands around the text, in pixels.
    explicit ProseDocument(Metrics metrics, qreal padding = 0);
    Q_DISABLE_COPY_MOVE(ProseDocument)

    void setProse(const domain::Prose &prose); ///< with a new history of changes
    void setPlain(const QString &line);        ///< one line, all its signs taken as they are
    domain::Prose prose() const;
    QString plain() const;                     ///< all of it on one line

    QTextDocument *text() { return &m_text; }
    OutlineCommands &commands() { return m_commands; }
    OutlineClipboard &clipboard() { return m_clipboard; }
    const OutlineClipboard &clipboard() const { return m_clipboard; }
    const LineFormat &format() const { return m_format; }

    /// Any rows as what a running text can hold: what was numbered keeps its number as words, all else but bullets becomes
    /// paragraphs.
    static Rows fitting(Rows rows);

private:
    void fill(const Rows &rows);

    LineFormat m_format;
    QTextDocument m_text;
    LineIds m_ids;
    OutlineCommands m_commands;
    OutlineClipboard m_clipboard;
};

} // namespace outline
