// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace views {

/// Lets a screen reader see the rows of every WindowedRows: Qt knows its own lists and tables only. May be called again.
void exposeWindowedRows();

} // namespace views
