// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/document.h"
#include "domain/minutes.h"

namespace documents {

/// Lines with levels and kinds as nested blocks: lists within lists, decisions and tasks set apart with what belongs to them.
class OutlineBlocks
{
public:
    OutlineBlocks(const domain::Minutes &minutes, const QHash<domain::LineId, int> &decisionNumbers)
        : m(minutes), m_numbers(decisionNumbers)
    {
    }

    Blocks blocks(const QList<domain::Line> &lines) const;
    /// A decision and its lines for the summary: no label, no details.
    Blocks summary(const QList<domain::Line> &lines) const;

private:
    struct Node {
        const domain::Line *line = nullptr;
        QList<Node> children;
    };
    static QList<Node> tree(const QList<domain::Line> &lines);
    Blocks blocksOf(const QList<Node> &nodes) const;
    Blocks childrenOf(const Node &node) const;
    void append(Blocks &blocks, const Node &node) const;
    Group decision(const Node &node) const;

    const domain::Minutes &m;
    const QHash<domain::LineId, int> &m_numbers;
};

} // namespace documents
