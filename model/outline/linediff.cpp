// SPDX-License-Identifier: GPL-3.0-or-later
#include "outline/linediff.h"

#include <algorithm>

namespace outline {

namespace {

/// Which rows are members of a longest strictly increasing subsequence of the known ranks.
std::vector<bool> longestAscent(const std::vector<int> &order, const StoredRows &stored)
{
    const size_t n = order.size();
    std::vector<bool> keep(n, false);
    std::vector<qint64> rank(n, -1);
    std::vector<int> tails, previous(n, -1);
    for (size_t i = 0; i < n; ++i) {
        const auto it = stored.constFind(order[i]);
        if (it == stored.constEnd())
            continue;
        rank[i] = it->rank;
        const auto at = std::lower_bound(tails.begin(), tails.end(), rank[i], [&](int t, qint64 r) { return rank[size_t(t)] < r; });
        if (at != tails.begin())
            previous[i] = *(at - 1);
        if (at == tails.end())
            tails.push_back(int(i));
        else
            *at = int(i);
    }
    for (int i = tails.empty() ? -1 : tails.back(); i >= 0; i = previous[size_t(i)])
        keep[size_t(i)] = true;
    return keep;
}

} // namespace

void apply(const RowDiff &diff, StoredRows &rows)
{
    for (const RemovedRow &row : diff.removed)
        rows.remove(row.id);
    for (auto it = diff.upserted.begin(); it != diff.upserted.end(); ++it)
        rows.insert(it.key(), it.value());
}

QHash<int, qint64> rerank(const std::vector<int> &order, const StoredRows &stored)
{
    QHash<int, qint64> changed;
    std::vector<bool> keep = longestAscent(order, stored);
    const size_t n = order.size();
    for (size_t i = 0; i < n;) {
        if (keep[i]) {
            ++i;
            continue;
        }
        size_t end = i;
        while (end < n && !keep[end])
            ++end;
        // widen to the right until the gap holds all of them (rare: a gap is 2^20 wide)
        const qint64 low = i == 0 ? 0 : changed.value(order[i - 1], stored.value(order[i - 1]).rank);
        while (end < n && stored.value(order[end]).rank - low <= qint64(end - i)) {
            keep[end] = false;
            while (end < n && !keep[end])
                ++end;
        }
        const qint64 count = qint64(end - i);
        const qint64 step = end < n ? (stored.value(order[end]).rank - low) / (count + 1) : rankGap;
        for (qint64 k = 1; i < end; ++i, ++k)
            changed.insert(order[i], low + k * step);
    }
    return changed;
}

} // namespace outline
