// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/pictures/threadorder.h"

#include <algorithm>

namespace documents {

using namespace domain;

namespace {

constexpr int mostJoins = 4; ///< chains that flow into one thing; more are told in words

/// How well `from` explains `to`: the nearest lane above is best; a need is why, not whence, and stands back for what decided.
int distance(const ThreadNode &from, const ThreadNode &to, const ObjectRef &of)
{
    const int lanes = int(to.lane) - int(from.lane);
    if (lanes < 0)
        return 100 - lanes; // a task that a follow-up asked for
    if (from.lane == ThreadLane::Need && from.object != of)
        return 50;
    return lanes;
}

} // namespace

ThreadOrder::ThreadOrder(const Thread &thread)
{
    const int count = int(thread.nodes.size());
    parent.fill(-1, count);
    joins.fill(-1, count);
    rowOf.fill(-1, count);
    told.resize(count);
    children.resize(count);
    m_flowingIn.resize(count);
    chooseParents(thread);
    for (int i = 0; i < count; ++i)
        if (parent.at(i) >= 0)
            children[parent.at(i)].append(i);
    const auto isLeaf = [&](int i) { return children.at(i).isEmpty(); };
    for (QList<int> &list : children) {
        std::stable_sort(list.begin(), list.end(), [&](int a, int b) {
            const ThreadNode &x = thread.nodes.at(a), &y = thread.nodes.at(b);
            if (x.lane != y.lane)
                return x.lane < y.lane;
            if (isLeaf(a) != isLeaf(b))
                return isLeaf(a); // so that a lane holds together
            return x.date < y.date;
        });
    }
    findJoins(thread);
    for (int i = 0; i < count; ++i)
        if (parent.at(i) < 0 && joins.at(i) < 0 && rowOf.at(i) < 0) {
            // a chain that flows into something is laid with that
            int end = i;
            while (children.at(end).size() == 1)
                end = children.at(end).first();
            if (joins.at(end) < 0)
                layRows(thread, i);
        }
}

bool ThreadOrder::isAncestor(int node, int of) const
{
    for (int at = of; at >= 0; at = parent.at(at))
        if (at == node)
            return true;
    return false;
}

int ThreadOrder::rootOf(int node) const
{
    while (parent.at(node) >= 0)
        node = parent.at(node);
    return node;
}

void ThreadOrder::chooseParents(const Thread &thread)
{
    const int count = int(thread.nodes.size());
    QList<QList<int>> froms(count);
    for (const ThreadTie &tie : thread.ties)
        if (tie.from != tie.to && !froms.at(tie.to).contains(tie.from))
            froms[tie.to].append(tie.from);
    for (int i = 0; i < count; ++i) {
        QList<int> &list = froms[i];
        std::stable_sort(list.begin(), list.end(), [&](int a, int b) {
            return distance(thread.nodes.at(a), thread.nodes.at(i), thread.of) < distance(thread.nodes.at(b), thread.nodes.at(i), thread.of);
        });
        for (const int from : std::as_const(list)) {
            if (parent.at(i) < 0 && !isAncestor(i, from))
                parent[i] = from;
            else
                told[i].append(from);
        }
    }
}

void ThreadOrder::findJoins(const Thread &thread)
{
    for (int root = 0; root < int(thread.nodes.size()); ++root) {
        if (parent.at(root) >= 0)
            continue;
        int end = root;
        while (children.at(end).size() == 1)
            end = children.at(end).first();
        if (!children.at(end).isEmpty() || !thread.nodes.at(end).breaks.isEmpty())
            continue;
        for (int to = 0; to < int(thread.nodes.size()); ++to) {
            if (!told.at(to).contains(end) || m_flowingIn.at(to).size() >= mostJoins || rootOf(to) == root)
                continue;
            joins[end] = to;
            told[to].removeAll(end);
            m_flowingIn[to].append(root);
            break;
        }
    }
    // Two chains that flow into each other's trees in a ring would never be laid: the second of them stays a root.
    for (int root = 0; root < int(thread.nodes.size()); ++root) {
        QList<int> passed;
        for (int at = root; at >= 0 && parent.at(at) < 0;) {
            int end = at;
            while (children.at(end).size() == 1)
                end = children.at(end).first();
            if (joins.at(end) < 0)
                break;
            if (passed.contains(at)) {
                m_flowingIn[joins.at(end)].removeAll(at);
                told[joins.at(end)].append(end);
                joins[end] = -1;
                break;
            }
            passed.append(at);
            at = rootOf(joins.at(end));
        }
    }
}

void ThreadOrder::layRows(const Thread &thread, int node)
{
    for (const int chain : std::as_const(m_flowingIn[node]))
        layRows(thread, chain);
    const QList<ThreadBreak> &breaks = thread.nodes.at(node).breaks;
    if (breaks.contains(ThreadBreak::MeasureWithoutNeed))
        rows.append({Row::Kind::Missing, node, ThreadBreak::MeasureWithoutNeed});
    rowOf[node] = int(rows.size());
    rows.append({Row::Kind::Node, node, {}});
    for (const int child : std::as_const(children[node]))
        layRows(thread, child);
    for (const ThreadBreak broken : breaks)
        if (broken != ThreadBreak::MeasureWithoutNeed)
            rows.append({Row::Kind::Frayed, node, broken});
}

int ThreadOrder::after(int node) const
{
    if (!children.at(node).isEmpty())
        return children.at(node).first();
    return joins.at(node);
}

} // namespace documents
