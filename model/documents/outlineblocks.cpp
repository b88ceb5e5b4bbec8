// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/outlineblocks.h"

#include "documents/words.h"

namespace documents {

using namespace Qt::Literals::StringLiterals;
using namespace domain;

namespace {

bool isList(LineKind kind) { return kind == LineKind::Bullet || kind == LineKind::Numbered; }
List::Numbering numberingOf(LineKind kind) { return kind == LineKind::Numbered ? List::Numbering::Decimal : List::Numbering::Bullet; }
Paragraph plain(const QString &text, Role role) { return Paragraph{{Run{text}}, role}; }

} // namespace

QList<OutlineBlocks::Node> OutlineBlocks::tree(const QList<Line> &lines)
{
    // A line belongs to the nearest line above it that is less deep. Only nodes whose list has its last element are pointed at,
    // and those lists grow no more while they are on the path.
    QList<Node> roots;
    QList<Node *> path;
    for (const Line &line : lines) {
        while (!path.isEmpty() && path.last()->line->level >= line.level)
            path.removeLast();
        QList<Node> &siblings = path.isEmpty() ? roots : path.last()->children;
        siblings.append(Node{&line, {}});
        path.append(&siblings.last());
    }
    return roots;
}

Blocks OutlineBlocks::blocks(const QList<Line> &lines) const { return blocksOf(tree(lines)); }

Blocks OutlineBlocks::blocksOf(const QList<Node> &nodes) const
{
    Blocks blocks;
    for (qsizetype i = 0; i < nodes.size(); ++i) {
        const LineKind kind = nodes[i].line->kind;
        if (!isList(kind)) {
            append(blocks, nodes[i]);
            continue;
        }
        List list;
        list.numbering = numberingOf(kind);
        for (; i < nodes.size() && nodes[i].line->kind == kind; ++i) {
            Blocks item;
            if (!nodes[i].line->text.isEmpty())
                item.append(Paragraph{toRuns(nodes[i].line->text)});
            item += childrenOf(nodes[i]);
            if (!item.isEmpty())
                list.items.append(std::move(item));
        }
        --i;
        if (!list.items.isEmpty())
            blocks.append(std::move(list));
    }
    return blocks;
}

Blocks OutlineBlocks::childrenOf(const Node &node) const
{
    const Blocks inner = blocksOf(node.children);
    if (isList(node.line->kind) || inner.isEmpty())
        return inner; // the list moves them to the right by itself
    Blocks blocks;
    for (const Block &block : inner) {
        if (std::holds_alternative<List>(block.content)) {
            blocks.append(block);
            continue;
        }
        // Text under text: moved to the right as a list without marks.
        auto *last = blocks.isEmpty() ? nullptr : std::get_if<List>(&blocks.last().content);
        if (last && last->numbering == List::Numbering::None)
            last->items.append(Blocks{block});
        else
            blocks.append(List{List::Numbering::None, 1, {Blocks{block}}});
    }
    return blocks;
}

void OutlineBlocks::append(Blocks &blocks, const Node &node) const
{
    const Line &line = *node.line;
    const auto paragraph = [&](Role role) {
        if (!line.text.isEmpty())
            blocks.append(Paragraph{toRuns(line.text), role});
        blocks += childrenOf(node);
    };
    switch (line.kind) {
    case LineKind::Text:
    case LineKind::Bullet:
    case LineKind::Numbered: paragraph(Role::Body); return;
    case LineKind::Label: paragraph(Role::Label); return;
    case LineKind::Presenters: {
        Runs runs = toRuns(line.text);
        if (!runs.isEmpty() && !toPlain(runs).startsWith(words::presenters(), Qt::CaseInsensitive))
            runs.prepend(Run{words::presenters() + u' '});
        if (!runs.isEmpty())
            blocks.append(Paragraph{runs, Role::Presenters});
        blocks += childrenOf(node);
        return;
    }
    case LineKind::Decision:
    case LineKind::Agreement:
        if (!line.text.isEmpty() || !node.children.isEmpty())
            blocks.append(decision(node));
        return;
    case LineKind::Task:
    case LineKind::FollowUp:
    case LineKind::CarryOver: {
        if (line.text.isEmpty() && node.children.isEmpty())
            return;
        const bool task = line.kind == LineKind::Task;
        const bool followUp = line.kind == LineKind::FollowUp;
        Group group{task ? Role::Task : followUp ? Role::Notice : Role::CarryOver, task ? u"Uppgift"_s : followUp ? u"Uppföljning"_s : u"Till kommande möte"_s, {}};
        if (!line.text.isEmpty())
            group.blocks.append(Paragraph{toRuns(line.text), group.role});
        group.blocks += childrenOf(node);
        const QString details = task ? words::taskDetails(m, line) : followUp ? words::followUpDetails(m, line) : words::carryOverDetails(m, line);
        if (!details.isEmpty())
            group.blocks.append(plain(details, Role::Details));
        blocks.append(std::move(group));
        return;
    }
    }
}

Group OutlineBlocks::decision(const Node &node) const
{
    const Line &line = *node.line;
    const bool reported = m.decisions.value(line.id).reported;
    // A reported decision is another body's: its mark is an empty ring.
    Group group{reported ? Role::Notice : Role::Decision, words::decisionLabel(m, line, m_numbers.value(line.id)), {}};
    if (!line.text.isEmpty())
        group.blocks.append(Paragraph{toRuns(line.text), reported ? Role::Body : Role::Decision});
    group.blocks += childrenOf(node);
    if (const QString details = words::decisionDetails(m, line); !details.isEmpty())
        group.blocks.append(plain(details, Role::Details));
    return group;
}

Blocks OutlineBlocks::summary(const QList<Line> &lines) const
{
    const QList<Node> nodes = tree(lines);
    Blocks blocks;
    if (nodes.isEmpty())
        return blocks;
    if (!nodes.first().line->text.isEmpty())
        blocks.append(Paragraph{toRuns(nodes.first().line->text), Role::Decision});
    blocks += childrenOf(nodes.first());
    return blocks;
}

} // namespace documents
