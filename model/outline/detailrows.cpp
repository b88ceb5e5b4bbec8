// SPDX-License-Identifier: GPL-3.0-or-later
#include "outline/detailrows.h"

namespace outline {

QList<QList<int>> detailRows(const QList<RowShape> &rows)
{
    QList<QList<int>> under(rows.size());
    QList<int> open; // decisions whose lines have not ended yet, the outermost first
    for (int row = 0; row <= rows.size(); ++row) {
        const bool ends = row == rows.size() || isHead(rows[row].kind);
        while (!open.isEmpty() && (ends || rows[open.last()].level >= rows[row].level))
            under[row - 1].append(open.takeLast());
        if (ends)
            continue;
        if (isDecision(rows[row].kind))
            open.append(row);
        else if (isTracked(rows[row].kind))
            under[row].append(row);
    }
    return under;
}

} // namespace outline
