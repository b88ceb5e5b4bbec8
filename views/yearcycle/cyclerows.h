// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shared/rowlist.h"

namespace lists {
class YearCycleList;
}

namespace views {

/// The year's entries by month, each with its days, the sign of its category and what is to be known of it.
class CycleRows : public RowList
{
    Q_OBJECT
public:
    /// `list` must outlive it.
    explicit CycleRows(lists::YearCycleList &list, QWidget *parent = nullptr);
};

} // namespace views
