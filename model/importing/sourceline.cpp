// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/sourceline.h"

#include <QRegularExpression>
#include <algorithm>

namespace importing {

namespace {

using namespace documents;
using namespace Qt::Literals::StringLiterals;
using Mark = SourceLine::Mark;

Block placed(Block block, const SourceLine &line)
{
    block.page = line.at.page;
    block.sourceStart = line.at.start;
    block.sourceLength = line.at.length;
    return block;
}

/// Lays list items into the list that they belong to, opening and closing nested lists as levels change.
class ListMaker
{
public:
    explicit ListMaker(const SourceLines &lines, qsizetype &at) : m_lines(lines), m_at(at) {}

    /// The list that begins at the current line; ends before the first line that belongs to none of its items.
    Block make()
    {
        const SourceLine &first = m_lines[m_at];
        List list;
        list.numbering = first.mark == Mark::Number ? List::Numbering::Decimal : List::Numbering::Bullet;
        list.start = first.mark == Mark::Number ? first.number : 1;
        int expected = list.start;
        while (m_at < m_lines.size()) {
            const SourceLine &line = m_lines[m_at];
            const bool ours = line.mark == first.mark && line.level == first.level && line.headingLevel == 0 && line.cell == first.cell
                && (line.mark != Mark::Number || line.number == expected);
            if (!ours)
                break;
            ++expected;
            ++m_at;
            Blocks item{placed(Paragraph{line.runs}, line)};
            while (m_at < m_lines.size() && m_lines[m_at].mark != Mark::None && m_lines[m_at].headingLevel == 0
                   && m_lines[m_at].cell == line.cell && m_lines[m_at].level > line.level)
                item.append(ListMaker(m_lines, m_at).make());
            list.items.append(item);
        }
        return placed(list, first);
    }

private:
    const SourceLines &m_lines;
    qsizetype &m_at;
};

/// The lines of one table from `at` on, which is left after the last of them.
Block tableOf(const SourceLines &lines, qsizetype &at)
{
    Table table;
    const qsizetype first = at;
    const int number = lines[at].cell.table;
    TablePlace open;
    while (at < lines.size() && lines[at].cell.table == number) {
        const TablePlace here = lines[at].cell;
        if (table.rows.isEmpty() || here.row != open.row)
            table.rows.append(QList<Cell>());
        SourceLines inside;
        for (; at < lines.size() && lines[at].cell == here; ++at) {
            inside.append(lines[at]);
            inside.back().cell = {};
        }
        QList<Cell> &row = table.rows.back();
        constexpr int mostColumns = 200;
        while (row.size() + 1 < std::min(here.column, mostColumns))
            row.append(Cell());
        row.append(Cell{toBlocks(inside)});
        open = here;
    }
    return placed(table, lines[first]);
}

/// Flattens, and counts the tables on the way.
class Flattener
{
public:
    SourceLines take(const Blocks &blocks)
    {
        flatten(blocks, {});
        return m_out;
    }

private:
    void flatten(const Blocks &blocks, const SourceLine &like)
    {
        for (const Block &block : blocks)
            flattenBlock(block, like);
    }
    void flattenBlock(const Block &block, SourceLine line);

    SourceLines m_out;
    int m_tables = 0;
};

void Flattener::flattenBlock(const Block &block, SourceLine line)
{
    line.at = {block.page, block.sourceStart, block.sourceLength};
    if (const auto *paragraph = std::get_if<Paragraph>(&block.content)) {
        line.runs = paragraph->runs;
        m_out.append(line);
    } else if (const auto *heading = std::get_if<Heading>(&block.content)) {
        line.runs = heading->runs;
        line.headingLevel = heading->level;
        static const QRegularExpression plainNumber(u"^(\\d{1,3})\\.?$"_s);
        if (const auto match = plainNumber.match(heading->number); match.hasMatch()) {
            line.mark = Mark::Number;
            line.number = match.captured(1).toInt();
        } else if (!heading->number.isEmpty()) {
            line.runs.prepend({heading->number + u' '});
        }
        m_out.append(line);
    } else if (const auto *list = std::get_if<List>(&block.content)) {
        int number = list->start;
        for (const Blocks &item : list->items) {
            SourceLine marked = line;
            marked.mark = list->numbering == List::Numbering::Decimal ? Mark::Number
                : list->numbering == List::Numbering::Bullet          ? Mark::Bullet
                                                                      : Mark::None;
            marked.number = marked.mark == Mark::Number ? number : 0;
            ++number;
            bool first = true;
            for (const Block &part : item) {
                SourceLine inner = first ? marked : line;
                if (!first)
                    inner.level = line.level + 1;
                flattenBlock(part, inner);
                first = false;
            }
        }
    } else if (const auto *group = std::get_if<Group>(&block.content)) {
        if (!group->label.isEmpty()) {
            SourceLine label = line;
            label.runs = {{group->label}};
            m_out.append(label);
        }
        flatten(group->blocks, line);
    } else if (const auto *table = std::get_if<Table>(&block.content)) {
        SourceLine inner = line;
        if (!line.inTable())
            inner.cell = {++m_tables, 0, 0};
        for (const auto &rows : {table->head, table->rows})
            for (const QList<Cell> &row : rows) {
                if (!line.inTable()) {
                    ++inner.cell.row;
                    inner.cell.column = 0;
                }
                for (const Cell &cell : row) {
                    inner.cell.column += line.inTable() ? 0 : 1;
                    flatten(cell.blocks, inner);
                }
            }
    }
}

} // namespace

Blocks toBlocks(const SourceLines &lines)
{
    Blocks blocks;
    for (qsizetype i = 0; i < lines.size();) {
        const SourceLine &line = lines[i];
        if (line.inTable()) {
            blocks.append(tableOf(lines, i));
        } else if (line.headingLevel > 0) {
            Heading heading;
            heading.level = line.headingLevel;
            heading.runs = line.runs;
            if (line.mark == Mark::Number)
                heading.number = QString::number(line.number);
            blocks.append(placed(heading, line));
            ++i;
        } else if (line.mark != Mark::None) {
            blocks.append(ListMaker(lines, i).make());
        } else {
            blocks.append(placed(Paragraph{line.runs}, line));
            ++i;
        }
    }
    return blocks;
}

SourceLines toLines(const Blocks &blocks)
{
    return Flattener().take(blocks);
}

} // namespace importing
