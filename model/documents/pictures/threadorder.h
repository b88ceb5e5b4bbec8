// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/thread.h"

namespace documents {

/// A thread laid in rows, one thing a row, so that no two lines cross and no line runs through a name. Everything has at most
/// one line to it from above (its parent), and what follows on something stands right below it, before anything else: a line
/// down then passes only what it leads to, which lies to its right. What also led to it flows in from the row above (`joins`);
/// ties that would cross are told in words.
struct ThreadOrder {
    struct Row {
        enum class Kind {
            Node,
            Missing, ///< what should have led to `node` is not there
            Frayed   ///< what should have followed on `node` is not there
        };
        Kind kind = Kind::Node;
        int node = 0;
        domain::ThreadBreak broken = domain::ThreadBreak::NothingAfterDecision; ///< of Missing and Frayed
        bool operator==(const Row &) const = default;
    };

    explicit ThreadOrder(const domain::Thread &thread);

    QList<Row> rows;
    QList<int> parent;        ///< by node; -1: nothing led to it
    QList<int> joins;         ///< by node: what it flows into, in a row below; -1: it stands in the tree
    QList<QList<int>> told;   ///< by node: what else led to it, said in words
    QList<QList<int>> children; ///< by node, in the order of their rows
    QList<int> rowOf;         ///< by node

    /// Where the arrow keys lead; -1 where the thread ends there.
    int before(int node) const { return parent.at(node); }
    int after(int node) const;

private:
    void chooseParents(const domain::Thread &thread);
    void findJoins(const domain::Thread &thread);
    void layRows(const domain::Thread &thread, int node);
    bool isAncestor(int node, int of) const;
    int rootOf(int node) const;
    QList<QList<int>> m_flowingIn; ///< by node: the roots of the chains that end in it
};

} // namespace documents
