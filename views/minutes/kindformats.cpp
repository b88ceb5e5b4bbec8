// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/minutes/kindformats.h"

#include "outline/lineformat.h"
#include "views/shared/theme.h"

#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>

namespace views {

using outline::LineFormat;
using outline::RowKind;

KindFormats::KindFormats(QTextDocument *document, QObject *parent) : QObject(parent), m_document(document)
{
    connect(document, &QTextDocument::contentsChange, this, &KindFormats::onContentsChange);
}

void KindFormats::applyTo(const QTextBlock &block) const
{
    QTextLayout *layout = block.layout();
    if (!layout->preeditAreaText().isEmpty())
        return; // the input method owns the formats of this block for now
    const RowKind kind = LineFormat::kind(block);
    QList<QTextLayout::FormatRange> formats;
    QTextCharFormat f;
    if (kind == RowKind::Point)
        f.setFont(theme::text(19, true), QTextCharFormat::FontPropertiesSpecifiedOnly);
    else if (kind == RowKind::Presenters)
        f.setFont(theme::ui(12), QTextCharFormat::FontPropertiesSpecifiedOnly);
    else if (outline::isDecision(kind))
        f.setFontWeight(QFont::Bold);
    if (kind == RowKind::Presenters || kind == RowKind::Label)
        f.setForeground(theme::colours().ink2);
    if (kind == RowKind::Label)
        f.setFontWeight(QFont::Bold);
    if (!f.isEmpty() && !LineFormat::isEmpty(block))
        formats.append({0, block.length() - 1, f});
    if (layout->formats() != formats)
        layout->setFormats(formats);
}

void KindFormats::applyToAll()
{
    for (QTextBlock b = m_document->begin(); b.isValid(); b = b.next())
        applyTo(b);
    m_document->markContentsDirty(0, m_document->characterCount());
}

void KindFormats::onContentsChange(int from, int, int added)
{
    for (QTextBlock b = m_document->findBlock(from); b.isValid() && b.position() <= from + added; b = b.next())
        applyTo(b);
}

} // namespace views
