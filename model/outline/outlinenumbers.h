// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/minutes.h"
#include "outline/row.h"

#include <vector>

namespace outline {

class LineIds;

/// What is painted before a row and never typed: the numbers of points, of numbered lines, and the § of decisions. One
/// pass over the rows' shapes, kept until the structure or a decision's own/reported changes.
class OutlineNumbers
{
public:
    void invalidate() { m_valid = false; }
    bool isValid() const { return m_valid; }
    void compute(const std::vector<RowShape> &rows, const LineIds &ids, const domain::Body &body,
                 const QHash<domain::ItemId, int> &frozenItems, const QHash<domain::LineId, domain::Decision> &decisions);

    int number(int row) const { return size_t(row) < m_numbers.size() ? m_numbers[size_t(row)] : 0; } ///< 0: none

private:
    std::vector<int> m_numbers;
    bool m_valid = false;
};

} // namespace outline
