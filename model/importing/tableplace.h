// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>

namespace importing {

/// The cell that a line stands in; all from 1, all 0 outside tables.
struct TablePlace {
    int table = 0;
    int row = 0;
    int column = 0;
    bool operator==(const TablePlace &) const = default;
    explicit operator bool() const { return table > 0; }
};

/// Where a reader has come among the tables of a document. A table inside a cell is part of that cell.
class TableWalk
{
public:
    void openTable()
    {
        if (m_depth++ == 0)
            m_here = {++m_tables, 0, 0};
    }
    void closeTable() { m_depth = std::max(0, m_depth - 1); }
    void openRow()
    {
        if (m_depth == 1) {
            ++m_here.row;
            m_here.column = 0;
        }
    }
    void openCell()
    {
        if (m_depth == 1)
            ++m_here.column;
    }
    TablePlace here() const
    {
        // A document that forgets to open rows or cells has them all the same.
        return m_depth == 0 ? TablePlace() : TablePlace{m_here.table, std::max(1, m_here.row), std::max(1, m_here.column)};
    }

private:
    TablePlace m_here;
    int m_tables = 0;
    int m_depth = 0;
};

} // namespace importing
