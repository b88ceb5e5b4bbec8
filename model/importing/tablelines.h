// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importing/sourceline.h"

namespace importing {

/// Tables whose first row says what the columns hold become the lines that they stand for: minutes kept in a table
/// ("Punkt | Anteckning | Beslut | Ansvarig | Klart") become headings with text below, lists of what is to be done
/// ("Vad | Vem | När") items with their owner and day in parentheses, and a form's rows ("Datum | 3 maj") fields with a colon.
/// Other tables stay as they are, cell by cell.
SourceLines readTables(const SourceLines &lines);

} // namespace importing
