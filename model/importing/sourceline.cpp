// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/sourceline.h"

#include <QRegularExpression>

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
            const bool ours = line.mark == first.mark && line.level == first.level && line.headingLevel == 0
                && (line.mark != Mark::Number || line.number == expected);
            if (!ours)
                break;
            ++expected;
            ++m_at;
            Blocks item{placed(Paragraph{line.runs}, line)};
            while (m_at < m_lines.size() && m_lines[m_at].mark != Mark::None && m_lines[m_at].headingLevel == 0
                   && m_lines[m_at].level > line.level)
                item.append(ListMaker(m_lines, m_at).make());
            list.items.append(item);
        }
        return placed(list, first);
    }

private:
    const SourceLines &m_lines;
    qsizetype &m_at;
};

void flatten(const Blocks &blocks, SourceLine like, SourceLines &out);

void flattenBlock(const Block &block, SourceLine line, SourceLines &out)
{
    line.at = {block.page, block.sourceStart, block.sourceLength};
    if (const auto *paragraph = std::get_if<Paragraph>(&block.content)) {
        line.runs = paragraph->runs;
        out.append(line);
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
        out.append(line);
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
                flattenBlock(part, inner, out);
                first = false;
            }
        }
    } else if (const auto *group = std::get_if<Group>(&block.content)) {
        if (!group->label.isEmpty()) {
            SourceLine label = line;
            label.runs = {{group->label}};
            out.append(label);
        }
        flatten(group->blocks, line, out);
    } else if (const auto *table = std::get_if<Table>(&block.content)) {
        for (const auto &rows : {table->head, table->rows})
            for (const QList<Cell> &row : rows)
                for (const Cell &cell : row) {
                    SourceLine inner = line;
                    inner.inTable = true;
                    flatten(cell.blocks, inner, out);
                }
    }
}

void flatten(const Blocks &blocks, SourceLine like, SourceLines &out)
{
    for (const Block &block : blocks)
        flattenBlock(block, like, out);
}

} // namespace

Blocks toBlocks(const SourceLines &lines)
{
    Blocks blocks;
    for (qsizetype i = 0; i < lines.size();) {
        const SourceLine &line = lines[i];
        if (line.headingLevel > 0) {
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
    SourceLines lines;
    flatten(blocks, {}, lines);
    return lines;
}

} // namespace importing
