// SPDX-License-Identifier: GPL-3.0-or-later
#include "outline/prosedocument.h"

#include "domain/prose.h"

#include <QTextBlock>
#include <QTextFrame>
#include <array>

namespace outline {

ProseDocument::ProseDocument(Metrics metrics, qreal padding)
    : m_format(metrics), m_commands(&m_text, m_ids, m_format), m_clipboard(&m_text, m_ids, m_commands)
{
    m_text.setDocumentMargin(0);
    m_text.setIndentWidth(m_format.indentWidth());
    QTextFrameFormat frame = m_text.rootFrame()->frameFormat();
    frame.setMargin(padding);
    m_text.rootFrame()->setFrameFormat(frame);
    fill({Row{}});
}

void ProseDocument::fill(const Rows &rows)
{
    m_text.setUndoRedoEnabled(false); // clears what could be undone
    QTextCursor c(&m_text);
    c.beginEditBlock();
    c.select(QTextCursor::Document);
    c.removeSelectedText();
    bool first = true;
    for (Row row : rows) {
        row.id = m_ids.create();
        if (first)
            c.setBlockFormat(m_format.make(row));
        else
            c.insertBlock(m_format.make(row), QTextCharFormat());
        LineFormat::insertRuns(c, row.runs);
        first = false;
    }
    c.endEditBlock();
    m_text.setUndoRedoEnabled(true);
}

void ProseDocument::setProse(const domain::Prose &prose)
{
    Rows rows;
    for (const domain::ProseLine &line : domain::proseLines(prose))
        rows.append(Row{{0, line.level, line.bullet ? RowKind::Bullet : RowKind::Text, {}}, domain::toRuns(line.text)});
    fill(rows);
}

void ProseDocument::setPlain(const QString &line)
{
    Row row;
    if (!line.isEmpty())
        row.runs.append({line.simplified()});
    fill({row});
}

domain::Prose ProseDocument::prose() const
{
    QList<domain::ProseLine> lines;
    for (QTextBlock b = m_text.begin(); b.isValid(); b = b.next()) {
        const Row row = LineFormat::read(b);
        lines.append({row.level, row.kind == RowKind::Bullet, row.markdown()});
    }
    return domain::toProse(lines);
}

QString ProseDocument::plain() const { return m_text.toPlainText().simplified(); }

Rows ProseDocument::fitting(Rows rows)
{
    std::array<int, domain::maxLevel + 1> numbers{};
    for (Row &row : rows) {
        const size_t level = size_t(qBound(0, row.level, domain::maxLevel));
        std::fill(numbers.begin() + qsizetype(level) + 1, numbers.end(), 0);
        if (row.kind == RowKind::Numbered)
            row.runs.prepend({QString::number(++numbers[level]) + QStringLiteral(". ")});
        else
            numbers[level] = 0;
        if (row.kind != RowKind::Bullet)
            row.kind = RowKind::Text;
        row.section = {};
    }
    return rows;
}

} // namespace outline
