// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outline/row.h"

#include <QHash>
#include <vector>

namespace outline {

/// A row as storage has it. Order is a rank with gaps, one sequence for points and lines: a moved or new row writes one
/// row, not all that follow.
struct StoredRow {
    qint64 rank = 0;
    int owner = 0; ///< handle of the point it stands under; 0 before the first point, and for points
    int level = 0;
    RowKind kind = RowKind::Text;
    domain::Section section = domain::Section::Information;
    QString text; ///< Markdown
    bool operator==(const StoredRow &) const = default;
};
using StoredRows = QHash<int, StoredRow>; ///< by handle

/// A row leaves the table it stood in: it is gone, or has turned from line to point or back.
struct RemovedRow {
    int id = 0;
    bool wasPoint = false;
    bool operator==(const RemovedRow &) const = default;
};

struct RowDiff {
    StoredRows upserted;
    QList<RemovedRow> removed;
    bool isEmpty() const { return upserted.isEmpty() && removed.isEmpty(); }
};

void apply(const RowDiff &diff, StoredRows &rows);

/// New ranks for `order`, changing as few as can be: what already ascends (a longest increasing subsequence of the old
/// ranks) stays; the rest get ranks in the gaps. Returns only those that change.
QHash<int, qint64> rerank(const std::vector<int> &order, const StoredRows &stored);

constexpr qint64 rankGap = 1 << 20;

} // namespace outline
